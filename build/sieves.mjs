// Works out what each pattern of the program needs (src/recognizers/patterns/sieve-of.ts): checks a great many posts,
// which asks for every pattern that posts ask for, and keeps what was worked out beside the program.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPORA = 'fixtures/corpora/voices';
const POSTS_OF_EACH = 60;

/** Writes the files that the program in dist reads. */
export const writeSieves = async (folder) => {
  const { loadProgram } = await import('../dist/chunks/compiled.js');
  const { checkText, knownSieves } = loadProgram();
  for (const file of readdirSync(CORPORA).sort()) {
    const posts = readFileSync(join(CORPORA, file), 'utf8').trim().split('\n').slice(0, POSTS_OF_EACH);
    for (const post of posts) await checkText(JSON.parse(post).text);
  }
  const { patterns, clauses } = knownSieves();
  writeFileSync(join(folder, 'sieve-patterns'), patterns, 'utf16le');
  writeFileSync(join(folder, 'sieves'), clauses);
};
