import type { ModelFile } from '../model-file.ts';
import { readModelFile } from '../model-file.ts';

/** What the reader's classes mean, one character a line; the class before them is "nothing", the one after a blank. */
const CHARACTERS: ModelFile = {
  name: 'read-text.txt',
  sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
};

/** A class of the reader that is taken into account. */
export interface Letter {
  readonly index: number;
  /** Empty for "nothing new here". */
  readonly text: string;
}

/** Latin letters, digits, and marks that go with them. */
const WANTED = /^[\u0020-\u007e\u00a1-\u024f\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac\u2122]$/;

/** How Chinese type writes marks that look the same. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['。', '.'],
  ['、', ','],
  ['【', '['],
  ['】', ']'],
  ['—', '-'],
  ['–', '-'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
]);

/**
 * The classes that can stand for what is written in Latin letters. The reader
 * knows 6,600 characters, most of them Chinese, and takes a badly seen letter
 * for one of those easily.
 */
export const readAlphabet = async (): Promise<readonly Letter[]> => {
  const file = (await readModelFile(CHARACTERS)).toString('utf8');
  const characters = file.trimEnd().split(/\r?\n/);
  const letters: Letter[] = [{ index: 0, text: '' }];
  characters.forEach((character, i) => {
    const text = PLAIN.get(character) ?? character.normalize('NFKC');
    if (WANTED.test(text)) letters.push({ index: i + 1, text });
  });
  return [...letters, { index: characters.length + 1, text: ' ' }];
};
