import { join } from 'node:path';
import type { Contender } from '../contenders.ts';
import { type Folder, withFolder } from '../material/folder.ts';
import { allPosts } from '../material/posts.ts';
import { run } from '../measuring/process.ts';
import { inRounds, median, ratio, type Subject } from '../measuring/rounds.ts';
import type { Part } from '../part.ts';
import type { Table, Target } from '../report/table.ts';

const READER = join(process.cwd(), 'node_modules/.cache/postlint/bench/reader.mjs');

/** What reading all texts took, once warm and without loading, in seconds. */
export interface Reading {
  readonly wall: number;
  readonly cpu: number;
}

/** Reads texts with a contender in a process of its own. */
export const reading = (folder: Folder, texts: readonly string[], contender: Contender): Subject<Reading> => {
  const file = folder.write('texts.json', JSON.stringify(texts));
  return () => JSON.parse(run([READER, contender, file]).stdout);
};

const WHOLE: Contender = 'postlint, whole check';
const REFERENCE: Contender = 'compromise, persons';
const RIVAL: Contender = 'openredaction';
const CONTENDERS: readonly Contender[] = [
  WHOLE,
  'postlint, recognizers',
  REFERENCE,
  'compromise, `people()`',
  'redact-pii',
  RIVAL,
  'secretlint',
];

const walls = (readings: readonly Reading[]): number[] => readings.map(({ wall }) => wall);
const cpus = (readings: readonly Reading[]): number[] => readings.map(({ cpu }) => cpu);

/** How many posts a second are read, beside what others read of the same posts. */
export const text: Part = {
  name: 'text',
  runs: 3,
  measure: ({ runs, scale }) =>
    withFolder(async (folder) => {
      const all = allPosts();
      const posts = all.slice(0, Math.ceil(all.length * scale));
      const megabytes = posts.reduce((sum, post) => sum + Buffer.byteLength(post), 0) / 1e6;
      const subjects = Object.fromEntries(CONTENDERS.map((each) => [each, reading(folder, posts, each)]));
      const readings = (await inRounds(subjects, { rounds: runs })) as Record<Contender, Reading[]>;

      const timesAsFast = (than: Contender, each: Contender) => ratio(cpus(readings[than]), cpus(readings[each]));
      const targets: readonly Target[] = [
        { should: 'at least', limit: 4, unit: '× compromise', was: timesAsFast(REFERENCE, WHOLE) },
        { should: 'at least', limit: 1, unit: '× openredaction', was: timesAsFast(RIVAL, WHOLE) },
      ];
      const rows = CONTENDERS.map((name) => {
        const wall = median(walls(readings[name]));
        const perCpuSecond = (megabytes * 1000) / median(cpus(readings[name]));
        return {
          name,
          figures: [
            (posts.length / wall).toFixed(0),
            (megabytes / wall).toFixed(3),
            perCpuSecond.toFixed(0),
            timesAsFast(REFERENCE, name).toFixed(2),
          ],
          targets: name === WHOLE ? targets : [],
        };
      });
      const of = `${posts.length.toLocaleString('en-GB')} posts, ${megabytes.toFixed(1)} MB, one after another`;
      const columns = ['posts a second', 'MB a second', 'KB a CPU second', '× as fast as compromise'];
      return [{ of, runs, columns, rows } satisfies Table];
    }),
};
