import { describe, expect, it } from 'vitest';
import { entriesOf, ListedWords } from '../../src/recognizers/listed-words.ts';

const LIST = 'ab [ naGB nerAA\nma B ryCA ryamDZ';

describe('listed words', () => {
  const words = new ListedWords(LIST, 1);

  it.each<[word: string, known: string | undefined, because: string]>([
    ['mary', 'C', 'not the longer "maryam"'],
    ['maryam', 'D', 'and the longer one itself'],
    ['ma', 'B', 'nothing behind its two letters'],
    ['ab', '[', 'what is known is no letter'],
    ['mar', undefined, 'only the beginning of others'],
    ['marya', undefined, 'likewise'],
    ['abn', undefined, 'likewise, on the first line'],
    ['zoe', undefined, 'no line for its letters'],
    ['', undefined, 'no word'],
    ['m', undefined, 'less than a line is called by'],
    ['ab[', undefined, 'a sign is no letter of a word'],
    ['ab naG', undefined, 'two entries are no word'],
    ['MARY', undefined, 'words are in small letters'],
  ])('%j: %j (%s)', (word, known) => {
    expect(words.knownOf(word)).toBe(known);
  });

  it('have as many characters known of each as the list says', () => {
    expect(new ListedWords(LIST, 2).knownOf('maryam')).toBe('DZ');
  });

  it('are read back with what is known of each', () => {
    expect([...entriesOf(LIST)]).toEqual([
      ['ab', '['],
      ['abna', 'GB'],
      ['abner', 'AA'],
      ['ma', 'B'],
      ['mary', 'CA'],
      ['maryam', 'DZ'],
    ]);
  });
});
