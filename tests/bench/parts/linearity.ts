import { type Folder, withFolder } from '../material/folder.ts';
import { piecesOf } from '../material/posts.ts';
import { EXECUTABLE, run, type Usage } from '../measuring/process.ts';
import { inRounds, median, ratio } from '../measuring/rounds.ts';
import type { Effort, Part } from '../part.ts';
import type { Row, Table } from '../report/table.ts';

/** Ten times as much may take this many times as long. */
const LINEAR = 11;

const KB = 1000;

interface Series {
  readonly of: string;
  readonly sizes: readonly number[];
  /** The arguments that check so many bytes. */
  readonly args: (folder: Folder, bytes: number) => readonly string[];
}

const lines: Series = {
  of: 'Posts as NDJSON, a draft a line',
  sizes: [100 * KB, 1000 * KB, 10_000 * KB],
  args: (folder, bytes) => {
    const drafts = piecesOf(bytes, (post, index) => `${JSON.stringify({ id: String(index), text: post })}\n`);
    return ['--input', 'ndjson', '--format', 'ndjson', folder.write(`${bytes}.jsonl`, drafts.join(''))];
  },
};

const oneDraft: Series = {
  of: 'The same posts as one draft',
  sizes: [10 * KB, 100 * KB, 1000 * KB],
  args: (folder, bytes) => [
    '--format',
    'ndjson',
    folder.write(`${bytes}.txt`, piecesOf(bytes, (post) => `${post}\n\n`).join('')),
  ],
};

const tableOf = async ({ of, sizes, args }: Series, { runs, scale }: Effort): Promise<Table> =>
  withFolder(async (folder) => {
    const subjects = Object.fromEntries(
      sizes.map((size) => {
        const bytes = size * scale;
        const command = [EXECUTABLE, ...args(folder, bytes)];
        return [`${bytes / KB} KB`, () => run(command)];
      }),
    );
    const usages: Record<string, Usage[]> = await inRounds(subjects, { rounds: runs });
    const rows = Object.entries(usages).map(([name, own], index, all): Row => {
      const of = (key: keyof Usage, whose = own) => whose.map((usage) => usage[key]);
      const before = all[index - 1]?.[1];
      const growth = before && ratio(of('cpu'), of('cpu', before));
      return {
        name,
        figures: [
          median(of('wall')).toFixed(1),
          median(of('cpu')).toFixed(1),
          growth === undefined ? '' : growth.toFixed(1),
          median(of('memory')).toFixed(0),
        ],
        targets: growth === undefined ? [] : [{ should: 'at most', limit: LINEAR, unit: '×', was: growth }],
      };
    });
    return { of, runs, columns: ['seconds', 'CPU seconds', '× the CPU of a tenth', 'peak MB'], rows };
  });

/** Whether ten times as much text takes ten times as long. */
export const linearity: Part = {
  name: 'linearity',
  runs: 1,
  measure: async (effort) => [await tableOf(lines, effort), await tableOf(oneDraft, effort)],
};
