/** Columns that a text takes on a terminal. */
export type Measure = (text: string) => number;

const ONE_COLUMN_EACH =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2192\u2400-\u2426\u2502\u2713\u2717\ufffd]*$/;

/** Whether a text has only characters that surely take one column: Latin letters, common punctuation, our symbols. */
export const takeOneColumnEach = (text: string): boolean => ONE_COLUMN_EACH.test(text);

/**
 * Lays a page out. The table for emoji and wide characters takes longer to
 * load than most pages take to make, so it is loaded only when a page turns
 * out to need it; the page is then laid out again.
 */
export const layOut = async (page: (measure: Measure) => string): Promise<string> => {
  let simple = true;
  const guess = page((text) => {
    simple &&= takeOneColumnEach(text);
    return text.length;
  });
  if (simple) return guess;
  const { default: stringWidth } = await import('string-width');
  return page((text) => (takeOneColumnEach(text) ? text.length : stringWidth(text)));
};

/** Breaks a text into lines at its spaces; a word longer than a line is cut. Within a line spaces stay as they are: a file's name may have two. */
export const wrap = (text: string, width: number, measure: Measure): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const add = (piece: string, columns: number, space: '' | ' '): void => {
    if (line !== '' && used + space.length + columns > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += line === '' ? piece.trimStart() : space + piece;
    used = used + (used === 0 ? 0 : space.length) + columns;
  };
  for (const word of text.split(/(?<=[^ ]) /)) {
    const columns = measure(word);
    if (word === '') continue;
    if (columns <= width) add(word, columns, ' ');
    else {
      let space: '' | ' ' = ' ';
      for (const { segment } of graphemesIn(word)) {
        add(segment, measure(segment), space);
        space = '';
      }
    }
  }
  if (line !== '') lines.push(line);
  return lines;
};

let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as characters: an emoji or an accented letter is one. */
export const graphemesIn = (text: string): Intl.Segments => {
  // A page that needs none of it would wait a fiftieth of its time for it.
  segmenter ??= new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
  return segmenter.segment(text);
};
