import { join } from 'node:path';
import { scaled, whole } from '../../scaled.ts';
import { startTensors } from '../../tensors/backend.ts';
import { loadBackbone, SIDE } from '../backbone.ts';
import { describe } from '../describe.ts';
import type { Sample } from './learn.ts';
import { decodePicture, type Listed, openPicture, readManifest } from './pictures.ts';
import { blank, colourless, cropped, placed, type Random, tinted, worn } from './views.ts';

type ViewName = 'as it is' | 'cropped' | 'recoloured' | 'worn' | 'placed';

/** A view of a picture, described, and the sources it is made of. */
export interface ViewSample extends Sample {
  readonly view: ViewName;
  readonly kind: string;
  readonly sources: readonly string[];
}

/** Kinds that are photographs in colour: what screens stand in, and what becomes a greyscale photograph. */
const PHOTOGRAPHS: ReadonlySet<string> = new Set(['photo', 'people', 'dark']);

/** Describes the pictures of a folder and views made of them, the same at every run; says how far it is. */
export const describeAll = async (folder: string): Promise<ViewSample[]> => {
  const backbone = await loadBackbone(await startTensors());
  const pictures = readManifest(folder);
  const photographs = pictures.filter(({ kind }) => PHOTOGRAPHS.has(kind));
  const samples: ViewSample[] = [];
  for (const [index, listed] of pictures.entries()) {
    if (index % 100 === 0) console.error(`${index} of ${pictures.length} pictures described`);
    const random = randomFrom(index);
    const scene = photographs[Math.floor(random(0, photographs.length))] as Listed;
    for (const { view, file, sources } of await viewsOf(folder, listed, index, scene, random)) {
      const picture = await decodePicture(file);
      const description = await describe(backbone, scaled(picture, whole(picture), SIDE, SIDE));
      samples.push({ view, kind: listed.kind, medical: listed.medical, sources, description });
    }
  }
  return samples;
};

interface ViewFile {
  readonly view: ViewName;
  readonly file: Buffer;
  readonly sources: readonly string[];
}

/** All of what there is less of; of the others each view of some pictures only, which teaches as much in half the time. */
const viewsOf = async (
  folder: string,
  { file, medical, kind, source }: Listed,
  index: number,
  scene: Listed,
  random: Random,
): Promise<ViewFile[]> => {
  const picture = await openPicture(join(folder, file));
  const views: ViewFile[] = [{ view: 'as it is', file: picture, sources: [source] }];
  const add = (view: ViewName, file: Buffer, ...others: string[]): void => {
    views.push({ view, file, sources: [source, ...others] });
  };
  if (medical || index % 2 === 0) add('cropped', await cropped(picture, random));
  if (medical && index % 2 === 0) add('recoloured', await tinted(picture, random));
  if (PHOTOGRAPHS.has(kind)) add('recoloured', await colourless(picture, random));
  if (index % 2 === 1) add('worn', await worn(picture, random));
  // What stands in a photograph without being a medical image is as often a blank sheet or a dark screen.
  if (PHOTOGRAPHS.has(kind)) add('placed', await placed(await blank(random), picture, random));
  else add('placed', await placed(picture, await openPicture(join(folder, scene.file)), random), scene.source);
  return views;
};

/** A sequence of its own for each picture (Numerical Recipes' linear congruential generator). */
const randomFrom = (index: number): Random => {
  let state = (index * 7919 + 104_729) >>> 0;
  return (from, to) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from + ((to - from) * state) / 2 ** 32;
  };
};
