import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import { CHECK_KINDS, type Draft } from '../../src/draft.ts';
import { createLinter } from '../../src/index.ts';
import { type ContentFormat, draftsOfContent } from '../../src/inputs/content-files/index.ts';
import { draftsOfLines } from '../../src/inputs/ndjson.ts';
import { damaged } from '../support/damage.ts';
import { folderWith } from '../support/folder.ts';
import { gather } from '../support/gather.ts';
import { seeds } from '../support/seeds.ts';
import { anyText } from './drafts.ts';
import { expectTyped } from './outcomes.ts';
import { runs, TIME_LIMIT } from './runs.ts';
import { CONTENT_FILES, LINES, TEXT_FILES } from './samples.ts';

/** Milliseconds for one small file, on a machine that is busy with other things. */
const DEADLINE = 15_000;

/** Bytes of no kind, of a text, and of a text as Windows writes it. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  anyText.map((text) => Buffer.from(text)),
  anyText.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
);

/** A sound file damaged in one of many ways. */
const damagedOf = (sound: Buffer): fc.Arbitrary<Buffer> =>
  fc.nat().map((seed) => damaged(sound, 11, seed)[seed % 11]?.bytes as Buffer);

/** Bytes in pieces of one length, as a stream gives them. */
const inPieces = async function* (bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
};

const gone = async (path: string) => ({ path, failure: { status: 'failed', reason: 'there is none' } }) as const;

/** Checks drafts as the command line does; no reader may throw, and each draft has its outcome in time. */
const expectOutcomes = async (drafts: AsyncIterable<Draft>): Promise<number> => {
  const started = performance.now();
  const all = await gather(drafts);
  for (const draft of all) expectTyped((await check(draft, { rules, checks: ['text', 'metadata'] })).result);
  expect(performance.now() - started).toBeLessThan(DEADLINE);
  return all.length;
};

describe.each(Object.entries(CONTENT_FILES) as [ContentFormat, string][])('a file of drafts, %s', (format, sound) => {
  const draftsIn = (bytes: Uint8Array, length: number) =>
    draftsOfContent({ shown: 'file', load: gone, format, stream: inPieces(bytes, length) });

  it(
    'gives a draft or more, or says why not, for any bytes in any pieces and for a sound one damaged anyhow',
    async () => {
      const bytes = fc.oneof(
        anyBytes,
        damagedOf(Buffer.from(sound)),
        damagedOf(Buffer.from(`\ufeff${sound}`, 'utf16le')),
      );
      await fc.assert(
        fc.asyncProperty(bytes, fc.integer({ min: 1, max: 300 }), async (given, length) => {
          expect(await expectOutcomes(draftsIn(given, length))).toBeGreaterThan(0);
        }),
        runs(60),
      );
    },
    TIME_LIMIT,
  );

  it(
    'reads the same text in whatever pieces it comes',
    async () => {
      const text = damagedOf(Buffer.from(sound)).map((bytes) => bytes.toString().replaceAll('\0', ''));
      const written = fc.tuple(text, fc.constantFrom('utf8' as const, 'utf16le' as const));
      await fc.assert(
        fc.asyncProperty(written, fc.integer({ min: 1, max: 40 }), async ([content, encoding], length) => {
          const bytes = Buffer.from(content, encoding);
          const said = async (drafts: AsyncIterable<Draft>): Promise<string> => JSON.stringify(await gather(drafts));
          expect(await said(draftsIn(bytes, length))).toBe(await said(draftsIn(bytes, bytes.length)));
        }),
        runs(50),
      );
    },
    TIME_LIMIT,
  );
});

it(
  'lines of drafts each give one or say why not, for any bytes',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyBytes, damagedOf(Buffer.from(LINES))),
        fc.integer({ min: 1, max: 99 }),
        async (given, length) => {
          await expectOutcomes(draftsOfLines(inPieces(given, length), '/nowhere'));
        },
      ),
      runs(60),
    );
  },
  TIME_LIMIT,
);

it(
  'a picture, film or document of any bytes, or a sound one damaged anyhow, has an outcome',
  async () => {
    const sound = await seeds();
    const bytes = fc.oneof(
      { weight: 1, arbitrary: anyBytes },
      {
        weight: 1,
        // the first bytes say what it is, and nothing after them is true
        arbitrary: fc
          .tuple(fc.constantFrom(...sound.values()), fc.integer({ min: 2, max: 40 }), fc.uint8Array({ maxLength: 200 }))
          .map(([file, length, rest]) => Buffer.concat([file.subarray(0, length), rest])),
      },
      { weight: 3, arbitrary: fc.constantFrom(...sound.values()).chain(damagedOf) },
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const draft: Draft = {
          name: { path: 'a.jpg' },
          images: [{ source: { path: 'a.jpg', bytes: given } }],
          settings: {},
        };
        await expectOutcomes(one(draft));
      }),
      runs(120),
    );
  },
  TIME_LIMIT,
);

const one = async function* (draft: Draft): AsyncGenerator<Draft> {
  yield draft;
};

it(
  'a picture damaged anyhow is looked at, or said not to be',
  async () => {
    const sound = [...(await seeds())]
      .filter(([kind]) => /saved|^JPEG$|^GIF|^HEIC$|^DICOM$|^SVG/.test(kind))
      .map(([, bytes]) => bytes);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sound).chain(damagedOf), async (bytes) => {
        const { result } = await check(
          { name: { path: 'a' }, images: [{ source: { path: 'a', bytes } }], settings: {} },
          { rules },
        );
        expectTyped(result);
        expect(new Set(result.checks.map(({ check: kind }) => kind))).toEqual(
          new Set(CHECK_KINDS.filter((kind) => kind !== 'text')),
        );
      }),
      runs(8),
    );
  },
  TIME_LIMIT,
);

/** Every ending that postlint reads, some that it doesn't, and none. */
const ENDINGS =
  'txt text md mdx markdown html htm csv tsv json yaml yml eml ndjson jpg png gif webp heic avif tiff bmp svg jxl jp2 dcm dng pdf docx pptx xlsx odt zip mp4 mov mkv doc rtf psd x'.split(
    ' ',
  );

it(
  'a folder of any bytes under any name gives each file its outcome, and ends',
  async () => {
    const sound = [
      ...(await seeds()).values(),
      ...[...Object.values(TEXT_FILES), ...Object.values(CONTENT_FILES), LINES].map((text) => Buffer.from(text)),
    ];
    const file = fc.tuple(
      fc.constantFrom(...ENDINGS.map((ending) => `.${ending}`), ''),
      fc.oneof(anyBytes, fc.constantFrom(...sound), fc.constantFrom(...sound).chain(damagedOf)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 20, maxLength: 40 }), async (files) => {
        const cwd = folderWith(
          Object.fromEntries(files.map(([ending, bytes], index) => [`in/${index}${ending}`, bytes])),
        );
        const linter = createLinter({ cwd, config: false, checks: ['text', 'metadata'] });
        const named = files.map(([ending], index) => `in/${index}${ending}`);
        const results = await gather(linter.lintFiles(named));
        for (const result of results) expectTyped(result);
        for (const result of await gather(linter.lintFiles('in'))) expectTyped(result);
        const said = new Set(
          results.flatMap(({ name, checks }) => [
            'path' in name ? name.path : name.id,
            ...checks.map(({ part }) => part.replace(/^image:/, '')),
          ]),
        );
        expect(named.filter((name) => !said.has(name))).toEqual([]);
      }),
      runs(3),
    );
  },
  TIME_LIMIT,
);
