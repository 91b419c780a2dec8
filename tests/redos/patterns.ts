import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';
import { unmark } from '../support/examples.ts';
import { type Built, builtDuring } from './built.ts';
import { type Place, sourceFiles, writtenIn } from './written.ts';

/** A pattern of the project, once, with one place where it stands or is built. */
export interface Pattern extends Place {
  readonly pattern: RegExp;
}

export interface Patterns {
  readonly all: readonly Pattern[];
  /** Places where a pattern is built of pieces, at which none was. */
  readonly neverBuilt: readonly Place[];
}

/** What runs by itself as soon as it is loaded: threads, the executable, training. */
const RUNS_ALONE = /-worker\.ts$|^src\/cli\/main\.ts$|^bin\/|training/;

/** Texts whose words bring those patterns into being that are built only when something was found. */
const TEXTS = [
  '> Quoted, with *stress*:\n> Mrs Gill rang.\n',
  'A wee man from Poland, originally from Gdansk, on our ward. My colleague Denise in stores is poorly. Redacted: Mr J*** S****',
];

/** Every pattern of the project: those that are written, and those that its modules and its reading of drafts build. */
export const patternsOfProject = async (): Promise<Patterns> => {
  const files = sourceFiles();
  const { literals, buildings } = writtenIn(files);
  const built = await builtDuring(async () => {
    for (const file of files) if (!RUNS_ALONE.test(file)) await import(/* @vite-ignore */ join(ROOT, file));
    await readDrafts();
  });
  const all = new Map<string, Pattern>();
  const add = (place: Built): unknown => all.has(String(place.pattern)) || all.set(String(place.pattern), place);
  for (const { file, line, source, flags } of literals) add({ file, line, pattern: new RegExp(source, flags) });
  for (const each of built) add(each);
  const known = new Set(built.map(nameOf));
  return { all: [...all.values()], neverBuilt: buildings.filter((place) => !known.has(nameOf(place))) };
};

export const nameOf = ({ file, line }: Place): string => `${file}:${line}`;

/** Reads examples of every rule. Imported late, so that what is built on loading is seen. */
const readDrafts = async (): Promise<void> => {
  const { check } = await import('../../src/check.ts');
  const { rules } = await import('../../rules/index.ts');
  const examples = rules.flatMap(({ bad }) =>
    bad.flatMap((each) => (typeof each === 'string' ? [unmark(each).text] : [])),
  );
  for (const content of [...TEXTS, ...examples]) {
    await check({ name: { id: 'x' }, text: { format: 'markdown', content }, images: [], settings: {} }, { rules });
  }
};
