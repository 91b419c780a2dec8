// Works out once what every run would have to: what each pattern of the program needs of a text
// (src/recognizers/patterns/sieve-of.ts), and all phrases by their first words (src/recognizers/phrases/built-book.ts). To
// have all of them asked for it checks a great many posts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf } from './listed-words.mjs';

const CORPORA = 'fixtures/corpora/voices';
const POSTS_OF_EACH = 60;

/** Writes the files that the program in dist reads. */
export const writeWorkedOut = async (folder) => {
  const { loadProgram } = await import('../dist/chunks/compiled.js');
  const { checkText, knownPhrases, knownSieves } = loadProgram();
  for (const file of readdirSync(CORPORA).sort()) {
    const posts = readFileSync(join(CORPORA, file), 'utf8').trim().split('\n').slice(0, POSTS_OF_EACH);
    for (const post of posts) await checkText(JSON.parse(post).text);
  }
  const { patterns, clauses } = knownSieves();
  writeFileSync(join(folder, 'sieve-patterns'), patterns, 'utf16le');
  writeFileSync(join(folder, 'sieves'), clauses);
  writeFileSync(join(folder, 'phrases'), bookOf(knownPhrases()), 'latin1');
};

const bookOf = ({ lists, words, starts }) => {
  if (new Set(lists).size < lists.length) throw new Error('two lists of phrases are taken for one: see keyOf');
  let entries = '';
  const tableOf = (book) =>
    listOf(
      [...book].flatMap(([word, found]) => {
        if (found.length === 0) return [];
        const place = placeOf(entries.length);
        const all = found.map(({ list, tag, stem = '', rest }) =>
          [list, tag, stem, ...rest.map((each) => (typeof each === 'string' ? each : each.join('/')))].join(' '),
        );
        entries += `${all.join('|')}\n`;
        return [[word, place]];
      }),
    );
  const tables = [tableOf(words), tableOf(starts)];
  // Each entry ends with a line break, so the last one leaves a line of its own before the empty one.
  const book = [lists.join('\n'), ...tables, `${entries}-`, 'end'].join('\n\n');
  if (/[^\0-\xff]/.test(book)) throw new Error('a list of phrases has a letter beyond Latin-1');
  return book;
};

/** Four characters from `@` on, to the base of 32. */
const placeOf = (offset) => {
  if (offset >= 32 ** 4) throw new Error('the book of phrases has no room for more');
  return [3, 2, 1, 0].map((each) => String.fromCharCode(0x40 + (Math.floor(offset / 32 ** each) % 32))).join('');
};
