import { NameMask } from '../engine/name-mask.ts';
import { CERTAIN_ENOUGH } from '../engine/rule.ts';
import { identifyingFilename } from '../recognizers/filenames/identifying-filename.ts';
import { ReadableText } from '../recognizers/text.ts';

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

const withoutTelling = async (message: string, between: RegExp): Promise<string> => {
  const telling = new Set<string>();
  for (const name of new Set(message.split(between).map((piece) => piece.trim()))) {
    const found = await identifyingFilename.recognize(new ReadableText(name, 'file-name'));
    if ([...found].some(({ confidence }) => confidence >= CERTAIN_ENOUGH)) telling.add(name);
  }
  const mask = new NameMask(telling, []);
  // the longer ones first, as they may hold shorter ones
  const longestFirst = [...telling].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((text, name) => text.replaceAll(name, mask.mask(name)), message);
};
