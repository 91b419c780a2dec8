import { type Folder, withFolder } from '../material/folder.ts';
import { type Photograph, photograph } from '../material/photograph.ts';
import { EXECUTABLE, run, type Usage } from '../measuring/process.ts';
import { inRounds, median, ratio, type Subject } from '../measuring/rounds.ts';
import type { Part } from '../part.ts';
import type { Row, Table } from '../report/table.ts';

const CHECKS = ['metadata', 'barcodes', 'faces', 'medical', 'visible-text'] as const;
const SHARP = 'sharp, decoded and encoded again';

/** Checks pictures; @throws Error when a check that was asked for was not done to one of them */
const check = (photographs: readonly Photograph[], checks: readonly string[] = CHECKS): Subject<Usage> => {
  const files = photographs.map(({ file }) => file);
  return () => {
    const usage = run([EXECUTABLE, '--format', 'json', '--checks', checks.join(','), ...files]);
    const { drafts } = JSON.parse(usage.stdout) as {
      readonly drafts: readonly { readonly checks: readonly { readonly check: string; readonly status: string }[] }[];
    };
    for (const draft of drafts) {
      for (const each of checks) {
        const done = draft.checks.some((one) => one.check === each && one.status === 'done');
        if (!done) throw new Error(`${each} was not done: nothing was measured`);
      }
    }
    return usage;
  };
};

/** What the fastest decoder of the field needs for the same picture: the yardstick. */
const decode = (folder: Folder, { file }: Photograph): Subject<Usage> => {
  const script = folder.write(
    'sharp.mjs',
    `import { createRequire } from 'node:module';
    const sharp = createRequire(${JSON.stringify(`${process.cwd()}/package.json`)})('sharp');
    await sharp(${JSON.stringify(file)}).jpeg().toBuffer();\n`,
  );
  return () => run([script]);
};

const of = (usages: readonly Usage[], key: keyof Usage): number[] => usages.map((usage) => usage[key]);
const middle = (usages: readonly Usage[], key: keyof Usage): number => median(of(usages, key));

const eachCheck = async (folder: Folder, photo: Photograph, runs: number): Promise<Table> => {
  const subjects: Record<string, Subject<Usage>> = {
    [SHARP]: decode(folder, photo),
    ...Object.fromEntries(CHECKS.map((each) => [`\`--checks ${each}\``, check([photo], [each])])),
    'every check': check([photo]),
  };
  const usages = await inRounds(subjects, { rounds: runs });
  const reference = usages[SHARP] ?? [];
  const rows = Object.entries(usages).map(
    ([name, own]): Row => ({
      name,
      figures: [
        middle(own, 'wall').toFixed(2),
        middle(own, 'cpu').toFixed(2),
        (middle(own, 'wall') / photo.megapixels).toFixed(2),
        ratio(of(own, 'cpu'), of(reference, 'cpu')).toFixed(1),
        middle(own, 'memory').toFixed(0),
      ],
    }),
  );
  const columns = ['seconds', 'CPU seconds', 'seconds a megapixel', '× the CPU of sharp', 'peak MB'];
  return { of: `One photo of ${photo.megapixels.toFixed(0)} megapixels`, runs, columns, rows };
};

const eachSize = async (folder: Folder, four: Photograph, runs: number): Promise<Table> => {
  const others = await Promise.all(
    Array.from({ length: 9 }, (_, index) => photograph(folder.path, 2400, 1700, index + 1)),
  );
  const sets: Readonly<Record<string, readonly Photograph[]>> = {
    'one of 1 megapixel': [await photograph(folder.path, 1200, 850, 0)],
    'one of 4 megapixels': [four],
    'one of 12 megapixels': [await photograph(folder.path, 4000, 3000, 0)],
    'ten of 4 megapixels': [four, ...others],
  };
  const subjects = Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, check(set)]));
  const usages = await inRounds(subjects, { rounds: runs });
  const rows = Object.entries(sets).map(([name, set]): Row => {
    const own = usages[name] ?? [];
    const megapixels = set.reduce((sum, each) => sum + each.megapixels, 0);
    return {
      name,
      figures: [
        middle(own, 'wall').toFixed(1),
        middle(own, 'cpu').toFixed(1),
        (middle(own, 'wall') / megapixels).toFixed(2),
        (middle(own, 'cpu') / megapixels).toFixed(2),
        middle(own, 'memory').toFixed(0),
      ],
    };
  });
  const columns = ['seconds', 'CPU seconds', 'seconds a megapixel', 'CPU seconds a megapixel', 'peak MB'];
  return { of: 'Every check', runs, columns, rows };
};

/** How long looking at pictures takes, and what it needs. */
export const pictures: Part = {
  name: 'pictures',
  runs: 3,
  measure: ({ runs }) =>
    withFolder(async (folder) => {
      const four = await photograph(folder.path, 2400, 1700, 0);
      return [await eachCheck(folder, four, runs), await eachSize(folder, four, runs)];
    }),
};
