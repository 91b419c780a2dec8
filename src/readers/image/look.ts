import type { Outcome, Part } from '../../draft.ts';
import type { InnerFile } from './facts.ts';
import { type FileKind, kindOf } from './kind.ts';
import type { Engine } from './seen/engines.ts';
import { partsSeen } from './seen/parts.ts';
import { type Look, type VisionThread, visionThread } from './seen/vision-thread.ts';

/** What was seen in a file, and how each of the checks that look went. */
export interface Sight {
  readonly parts: readonly Part[];
  readonly outcomes: ReadonlyMap<Engine, Outcome>;
}

/** Kinds that show pages rather than a picture: their words are read from the file, and the pictures on them looked at. */
const PAGES: ReadonlySet<FileKind> = new Set<FileKind>(['PDF', 'Office document', 'DICOM']);
/** Kinds of which a file inside another may be, and is looked at. */
const PICTURES: ReadonlySet<FileKind> = new Set<FileKind>([
  'JPEG',
  'PNG',
  'TIFF',
  'BigTIFF',
  'GIF',
  'WebP',
  'AVIF',
  'HEIC',
  'JPEG XL',
  'JPEG 2000',
  'BMP',
  'SVG',
]);
/** Pictures inside one file that are looked at. */
const MOST_INSIDE = 24;
/** Bytes below which a picture on a page is an ornament; the picture of a film never is. */
const ORNAMENT = 1_500;
const isOrnament = ({ role, field, bytes }: InnerFile): boolean =>
  role === 'enclosed' && !/\bDICOM picture$/.test(field) && bytes.length < ORNAMENT;

const TOO_MANY = `this file holds more than ${MOST_INSIDE} pictures, and the others were not looked at: give them one by one`;

/** What is to be looked at in a file besides what it shows itself. */
export interface Inside {
  readonly pictures: readonly InnerFile[];
  /** Why what the file would show isn't among them. */
  readonly unseen: readonly string[];
}

/** Whoever looks at a picture: a thread of its own, but for tests. */
export type Looker = Pick<VisionThread, 'look'>;

let thread: VisionThread | undefined;

const theThread = (): VisionThread => {
  thread ??= visionThread();
  return thread;
};

/** Eyes that stop looking when the signal is given. */
export const eyesUntil = (signal: AbortSignal | undefined): Looker => ({
  look: (bytes, engines) => theThread().look(bytes, engines, signal),
});

/** Whether a file shows pages, or a film in a form of its own, rather than a picture. */
export const showsPages = (bytes: Uint8Array): boolean => PAGES.has(kindOf(bytes));

/** Looks at what a picture shows, and at the pictures inside it that show something else. */
export const lookAt = async (
  bytes: Uint8Array,
  { pictures, unseen }: Inside,
  engines: readonly Engine[],
  eyes: Looker = theThread(),
): Promise<Sight> => {
  const sight = new Gathering(engines);
  if (!showsPages(bytes)) sight.add(await eyes.look(bytes, engines));
  const worthALook = pictures.filter((file) => PICTURES.has(kindOf(file.bytes)) && !isOrnament(file));
  for (const { bytes: picture, field } of worthALook.slice(0, MOST_INSIDE))
    sight.add(await eyes.look(picture, engines), field);
  if (worthALook.length > MOST_INSIDE) sight.problem(TOO_MANY);
  for (const reason of unseen) sight.problem(reason);
  return sight;
};

/** Adds up looks at a file and at what is in it. */
class Gathering implements Sight {
  readonly parts: Part[] = [];
  readonly #problems: ReadonlyMap<Engine, Set<string>>;

  constructor(engines: readonly Engine[]) {
    this.#problems = new Map(engines.map((engine) => [engine, new Set()]));
  }

  add({ size, seen, failures, problems }: Look, field?: string): void {
    for (const [engine, reason] of failures) this.#problems.get(engine)?.add(reason);
    for (const reason of problems) this.problem(reason);
    if (size !== undefined)
      this.parts.push(...partsSeen(seen, size).map((part) => (field === undefined ? part : within(field, part))));
  }

  /** Notes what kept every engine from seeing all. */
  problem(reason: string): void {
    for (const reasons of this.#problems.values()) reasons.add(reason);
  }

  get outcomes(): ReadonlyMap<Engine, Outcome> {
    return new Map(
      Array.from(this.#problems, ([engine, reasons]) => [
        engine,
        reasons.size === 0 ? { status: 'done' } : { status: 'failed', reason: [...reasons].join('; ') },
      ]),
    );
  }
}

/** A picture inside has a size of its own, in which nobody sees the places. */
const within = (picture: string, { shown: _, field, ...part }: Part): Part => ({
  ...part,
  field: field === undefined ? picture : `${picture} ${field}`,
});
