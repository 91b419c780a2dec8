/** Letters and marks that figures in a picture are read as; a handwritten 9 is a q to the reader. */
const FIGURES: ReadonlyMap<string, string> = new Map([
  ['o', '0'],
  ['O', '0'],
  ['Q', '0'],
  ['D', '0'],
  ['l', '1'],
  ['I', '1'],
  ['i', '1'],
  ['|', '1'],
  ['!', '1'],
  ['z', '2'],
  ['Z', '2'],
  ['s', '5'],
  ['S', '5'],
  ['b', '6'],
  ['B', '8'],
  ['g', '9'],
  ['q', '9'],
]);

/** What a figure may be read as, inside a character class. */
export const FIGURE = '0-9oOQDlIi|!zZsSbBgq';

/** The same text with a figure wherever a character looks like one. */
export const asFigures = (text: string): string =>
  [...text].map((character) => FIGURES.get(character) ?? character).join('');

/** How many characters are figures beyond doubt. */
export const figuresIn = (text: string): number => text.match(/\d/g)?.length ?? 0;
