/** A run of figures in groups, as people write long numbers: "01632 960 815", "+44 (0)7700-900882". */
export interface Figures {
  /** Where each group of figures ends in the text. */
  readonly ends: readonly number[];
  readonly groups: readonly string[];
}

const SEPARATOR = /[\s().\-‐-―]/u;
const LONGEST = 48;
const MOST_SEPARATORS = 3;

const isFigure = (character: string): boolean => character >= '0' && character <= '9';

/** Reads on from a figure (or an opening bracket before it) as long as figures and a few separators follow on the line. */
export const readFigures = (text: string, start: number): Figures => {
  const ends: number[] = [];
  const groups: string[] = [];
  let group = '';
  let separators = 0;
  const limit = Math.min(text.length, start + LONGEST);
  let index = start;
  for (; index < limit; index++) {
    const character = text[index] as string;
    if (isFigure(character)) {
      group += character;
      separators = 0;
      continue;
    }
    if (group !== '') {
      groups.push(group);
      ends.push(index);
      group = '';
    }
    if (character === '\n' || character === '\r' || !SEPARATOR.test(character)) break;
    if (++separators > MOST_SEPARATORS) break;
  }
  if (group !== '' && !(index < text.length && isFigure(text[index] as string))) {
    groups.push(group);
    ends.push(index);
  }
  return { ends, groups };
};
