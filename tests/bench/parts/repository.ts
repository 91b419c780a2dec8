import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, withFolder } from '../material/folder.ts';
import { repository as makeRepository } from '../material/repository.ts';
import { EXECUTABLE, run, type Usage } from '../measuring/process.ts';
import { inRounds, median, ratio, type Subject } from '../measuring/rounds.ts';
import type { Effort, Part } from '../part.ts';
import type { Row, Table } from '../report/table.ts';
import { type Reading, reading } from './text.ts';

const PAGES = 2000;
const PICTURE_EVERY = 4;
/** How much longer than its texts alone a repository may take, and how much memory without pictures. */
const TIMES_ITS_TEXT = 1.3;
const MEGABYTES = 400;

const ALONE = 'its texts alone, in a warm process';
const TEXT = '`--checks text`';
const METADATA = '`--checks text,metadata`';

const check = (path: string, ...args: readonly string[]): Subject<Usage> => {
  return () => run([EXECUTABLE, path, '--jobs', '2', '--format', 'json', ...args]);
};

const wholeRepository = async (folder: Folder, { runs, scale }: Effort): Promise<Table> => {
  const { path, texts } = await makeRepository(folder, {
    name: 'content',
    pages: Math.ceil(PAGES * scale),
    pictureEvery: PICTURE_EVERY,
  });
  const results: Record<string, (Reading & Partial<Usage>)[]> = await inRounds(
    {
      [ALONE]: reading(folder, texts, 'postlint, whole check'),
      [TEXT]: check(path, '--checks', 'text'),
      [METADATA]: check(path, '--checks', 'text,metadata'),
    },
    { rounds: runs },
  );
  const cpuOf = (name: string): number[] => (results[name] ?? []).map(({ cpu }) => cpu);
  const rows = Object.entries(results).map(([name, own]): Row => {
    const times = ratio(cpuOf(name), cpuOf(ALONE));
    const memory = name === ALONE ? undefined : median(own.map((each) => each.memory ?? Number.NaN));
    return {
      name,
      figures: [
        median(own.map(({ wall }) => wall)).toFixed(1),
        median(cpuOf(name)).toFixed(1),
        times.toFixed(2),
        memory?.toFixed(0) ?? '',
      ],
      targets: [
        ...(name === METADATA
          ? [{ should: 'at most', limit: TIMES_ITS_TEXT, unit: '× its texts', was: times } as const]
          : []),
        ...(name === TEXT && memory !== undefined
          ? [{ should: 'at most', limit: MEGABYTES, unit: 'MB', was: memory } as const]
          : []),
      ],
    };
  });
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const of = `${texts.length.toLocaleString('en-GB')} Markdown files, ${megabytes.toFixed(1)} MB, one in ${PICTURE_EVERY} with a picture, \`--jobs 2\``;
  return { of, runs, columns: ['seconds', 'CPU seconds', '× the CPU of its texts', 'peak MB'], rows };
};

const CACHED_PAGES = 12;
const TIMES_AS_FAST = 10;

const cachedRepository = async (folder: Folder, { runs, scale }: Effort): Promise<Table> => {
  const { path, texts } = await makeRepository(folder, {
    name: 'pictures',
    pages: Math.ceil(CACHED_PAGES * scale),
    pictureEvery: 1,
  });
  const cache = join(folder.path, 'cache');
  const first = 'first run';
  const second = 'second run';
  const withCache = check(path, '--cache', '--cache-location', cache);
  const results: Record<string, Usage[]> = await inRounds(
    {
      [first]: () => {
        rmSync(cache, { recursive: true, force: true });
        return withCache();
      },
      [second]: withCache,
    },
    { rounds: runs },
  );
  const wallOf = (name: string): number[] => (results[name] ?? []).map(({ wall }) => wall);
  const faster = ratio(wallOf(first), wallOf(second));
  const rows = [first, second].map((name): Row => {
    const was = name === second ? faster : 1;
    return {
      name,
      figures: [median(wallOf(name)).toFixed(2), was.toFixed(1)],
      targets: name === second ? [{ should: 'at least', limit: TIMES_AS_FAST, unit: '× as fast', was }] : [],
    };
  });
  const of = `${texts.length} Markdown files with a picture of 1 megapixel each, every check, \`--cache\``;
  return { of, runs, columns: ['seconds', '× as fast as the first'], rows };
};

/** How long a repository of posts takes, for the first time and again. */
export const repository: Part = {
  name: 'repository',
  runs: 3,
  measure: (effort) =>
    withFolder(async (folder) => [await wholeRepository(folder, effort), await cachedRepository(folder, effort)]),
};
