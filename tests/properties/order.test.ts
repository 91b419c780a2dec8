import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import type { Draft, ImageSource } from '../../src/draft.ts';
import type { DraftResult } from '../../src/finding.ts';
import { createLinter } from '../../src/index.ts';
import { postlint } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { gather } from '../support/gather.ts';
import { gpsAt, jpeg, segment, withExif, withSegments } from '../support/images.ts';
import { seeds } from '../support/seeds.ts';
import { posts, spread } from './corpora.ts';
import { anyText, BLOCKED, draftOf } from './drafts.ts';
import { runs, TIME_LIMIT } from './runs.ts';

const checked = async (draft: Draft): Promise<DraftResult> =>
  (await check(draft, { rules, checks: ['text', 'metadata'] })).result;

const sound = await seeds();
const commented = (words: string): Buffer => withSegments(jpeg(), segment(0xfe, Buffer.from(words)));

/** Pictures that say something by their names, their alt texts or what is hidden in them, and some that don't. */
const PICTURES: readonly ImageSource[] = [
  { source: { path: 'plain.jpg', bytes: jpeg() } },
  { source: { path: 'a/garden.jpg', bytes: withExif(jpeg(), { gps: gpsAt(53.7, -1.9) }) }, altText: 'our garden' },
  { source: { path: 'JONES_SARAH_XRAY_12031986.jpg', bytes: jpeg() } },
  { source: { path: 'OKORO_ADA_MRI_04051979.jpg', bytes: commented('seen this morning on Heron Ward') } },
  { source: { path: 'alt.jpg', bytes: jpeg() }, altText: BLOCKED[0] },
  { source: { path: 'comment.jpg', bytes: commented(BLOCKED[1]) } },
  { source: { path: 'empty.jpg', bytes: new Uint8Array() } },
  { source: { path: 'gone.jpg', failure: { status: 'failed', reason: 'there is no such file' } } },
  ...['PNG', 'DICOM', 'DOCX', 'HEIC of items'].map((kind) => ({
    source: { path: `${kind}.bin`, bytes: sound.get(kind) as Buffer },
  })),
];

/** A result without the order that it is told in, and the numbers that stand for names which say too much. */
const unordered = ({ verdict, findings, checks }: DraftResult): unknown => {
  const sorted = (items: readonly unknown[]): string[] =>
    items.map((item) => JSON.stringify(item).replace(/hidden-name-\d+/g, 'hidden-name')).sort();
  return {
    verdict,
    findings: sorted(
      findings.map(({ location, evidence, ...finding }) => ({
        ...finding,
        // what adds up is said to stand where the first of its clues does
        places: evidence.length > 0 ? sorted(evidence) : location,
      })),
    ),
    checks: sorted(checks),
  };
};

it(
  'pictures in another order give the same verdict, findings and checks',
  async () => {
    const text = fc.constantFrom(
      ...BLOCKED,
      'Our new garden is open.',
      'What a shift on Heron Ward today, he was a real character',
    );
    const pictures = fc.shuffledSubarray([...PICTURES], { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(text, pictures, fc.nat(), async (words, images, turn) => {
        const turned = [...images.slice(turn % images.length), ...images.slice(0, turn % images.length)].reverse();
        const draft = draftOf(words);
        expect(unordered(await checked({ ...draft, images: turned }))).toEqual(
          unordered(await checked({ ...draft, images })),
        );
      }),
      runs(25),
    );
  },
  TIME_LIMIT,
);

const words = fc.oneof(anyText, fc.constantFrom(...spread(posts, 400).map(({ text }) => text)));

it(
  'a draft gives the same result again, whatever was checked in between',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 2, maxLength: 4 }), async (texts) => {
        const first: DraftResult[] = [];
        for (const text of texts) first.push(await checked(draftOf(text)));
        const again: DraftResult[] = [];
        for (const text of texts.toReversed()) again.push(await checked(draftOf(text)));
        expect(again.toReversed()).toEqual(first);
        expect(await Promise.all(texts.map((text) => checked(draftOf(text))))).toEqual(first);
      }),
      runs(15),
    );
  },
  TIME_LIMIT,
);

it(
  'one file at a time or several give the same results, in the same order',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 2, max: 8 }),
        async (texts, jobs) => {
          const cwd = folderWith(Object.fromEntries(texts.map((text, index) => [`${index}.md`, text])));
          const resultsBy = (width: number) =>
            gather(createLinter({ cwd, config: false, checks: ['text', 'metadata'], jobs: width }).lintFiles('.'));
          expect(await resultsBy(jobs)).toEqual(await resultsBy(1));
        },
      ),
      runs(5),
    );
  },
  TIME_LIMIT,
);

it(
  'the executable says the same with one job and with two',
  async () => {
    const input = spread(posts, 60)
      .map(({ text }) => `${JSON.stringify({ text })}\n`)
      .join('');
    const run = async (jobs: string) =>
      postlint(['--input', 'ndjson', '--format', 'ndjson', '--checks', 'text', '--jobs', jobs], { input });
    const one = await run('1');
    expect(one.stdout.split('\n')).toHaveLength(61);
    expect(await run('2')).toEqual(one);
  },
  TIME_LIMIT,
);
