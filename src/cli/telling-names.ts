import { tellsWho } from '../clean/copy-name.ts';
import type { DraftName } from '../draft.ts';
import { NameMask } from '../engine/name-mask.ts';

/** Characters of a message in which names are looked for; the rest of a longer one is cut off. */
const LONGEST = 2_000;

/**
 * A message in which no name of a file or folder tells who somebody is: those
 * that a report would hide are replaced as they are there.
 */
export const withoutTellingNames = async (message: string): Promise<string> => {
  const shown = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
  // Nobody says where a path with spaces in it begins, so that a whole stretch is a name only where no word of it was.
  return await withoutTelling(await withoutTelling(shown, /[\\/:\s'"]/), /[\\/:]/);
};

/** What hides the names of files and folders in these paths that tell who somebody is, as every report does. */
export const maskFor = async (paths: readonly string[]): Promise<NameMask> =>
  new NameMask(await tellingAmong(paths.flatMap((path) => path.split(/[\\/]/))), []);

/** What a draft may be called where nothing that it says is known. */
export const withoutTellingName = async (name: DraftName): Promise<DraftName> =>
  'path' in name ? { ...name, path: (await maskFor([name.path])).mask(name.path) } : name;

const withoutTelling = async (message: string, between: RegExp): Promise<string> => {
  const telling = await tellingAmong(message.split(between).map((piece) => piece.trim()));
  const mask = new NameMask(telling, []);
  // the longer ones first, as they may hold shorter ones
  const longestFirst = [...telling].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((text, name) => text.replaceAll(name, mask.mask(name)), message);
};

const tellingAmong = async (names: readonly string[]): Promise<ReadonlySet<string>> => {
  const telling = new Set<string>();
  for (const name of new Set(names)) if (await tellsWho(name)) telling.add(name);
  return telling;
};
