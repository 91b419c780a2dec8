import { expect, it } from 'vitest';
import type { CheckKind, Draft, ReadDraft } from '../../../src/draft.ts';
import type { FileFacts } from '../../../src/readers/image/facts.ts';
import { FactsThread, factsThread } from '../../../src/readers/image/facts-thread.ts';
import { read } from '../../../src/readers/index.ts';
import { cuts, damaged } from '../../support/damage.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { gpsAt, jpeg, withExif } from '../../support/images.ts';
import { CANARY, seeds } from '../../support/seeds.ts';

// A promise that is rejected and never looked at fails the run by itself.

/** Milliseconds: a file's own, and what the machine may be late by. */
const DEADLINE = 10_000 + 5_000;
const VARIANTS = 44;
const CUTS = 40;
const MOST_GROWTH = 1_300_000_000;

const thread = factsThread();
const sound = await seeds();
const quotes = new RegExp(CANARY, 'i');

/** What of a file's facts may reach a report without being masked. */
const openWords = ({ positions, texts, moments, inner, undecoded, problems }: FileFacts): string[] => [
  ...[...positions, ...texts, ...moments, ...inner].map(({ field }) => field),
  ...undecoded,
  ...problems,
];

/** Reads a file within its deadline; undefined when it could not be read, which is a failed check. */
const readInTime = async (bytes: Uint8Array): Promise<FileFacts | undefined> => {
  const started = performance.now();
  const facts = await thread.read(bytes);
  expect(performance.now() - started).toBeLessThan(DEADLINE);
  if (facts !== undefined) expect(openWords(facts).filter((words) => quotes.test(words))).toEqual([]);
  return facts;
};

const isReported = (facts: FileFacts): boolean => facts.problems.length > 0 || facts.undecoded.length > 0;

it.each([...sound])('%s is read when it is sound', async (kind, bytes) => {
  const facts = await readInTime(bytes);
  expect(facts?.undecoded).toEqual([]);
  if (kind !== 'BMP') expect(facts?.texts.some(({ text }) => text.includes(CANARY))).toBe(true);
  if (!/^(?:BMP|BigTIFF|DICOM)/.test(kind)) expect(facts?.positions.length).toBeGreaterThan(0);
});

it.each([...sound])(
  '%s, damaged in many ways, is over soon and quotes nothing',
  async (_, bytes) => {
    for (const variant of damaged(bytes, VARIANTS, 20_260_307)) await readInTime(variant.bytes);
  },
  120_000,
);

it.each([...sound])(
  '%s, cut off anywhere, says so or has lost nothing',
  async (_, bytes) => {
    const whole = await readInTime(bytes);
    for (const cut of cuts(bytes, CUTS)) {
      const facts = await readInTime(cut);
      // a motion photo that ends where its picture does is a sound picture
      const isSound = [...sound.values()].some((seed) => seed.equals(cut));
      if (facts === undefined || isReported(facts) || isSound) continue;
      expect(facts.positions, `${cut.length} bytes`).toEqual(whole?.positions);
      expect(facts.texts, `${cut.length} bytes`).toEqual(whole?.texts);
    }
  },
  120_000,
);

it.each(Object.entries(HOSTILE))(
  '%s',
  async (_, build) => {
    const before = process.memoryUsage.rss();
    const bytes = build();
    await readInTime(bytes);
    expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_GROWTH);
  },
  60_000,
);

it('leaves the reader as it was', async () => {
  const facts = await readInTime(sound.get('JPEG') as Buffer);
  expect(facts?.positions).toHaveLength(1);
  expect(facts?.problems).toEqual([]);
});

it('stops a reader that takes more and more bytes', async () => {
  const hoarding = new FactsThread(new URL('../../support/hoarding-bytes-worker.js', import.meta.url), { growth: 200 });
  const before = process.memoryUsage.rss();
  expect(await hoarding.read(jpeg())).toBeUndefined();
  expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_GROWTH);
});

const wanted: ReadonlySet<CheckKind> = new Set(['text', 'metadata']);
const healthy = { path: 'healthy.jpg', bytes: withExif(jpeg(), { gps: gpsAt(51.5, -0.2) }) };

/** A draft of words, a picture that may be anything, and one that is sound. */
const draftWith = (bytes: Uint8Array): Draft => ({
  name: { id: 'draft' },
  text: { format: 'plain', content: 'Our new garden is open' },
  images: [{ source: { path: 'damaged.jpg', bytes } }, { source: healthy }],
  settings: {},
});

/** What a draft was read as, but for its first picture. */
const besides = ({ parts, checks }: ReadDraft): unknown => ({
  parts: parts.filter(({ image }) => image !== 0).map(({ kind, text, image, field }) => ({ kind, text, image, field })),
  checks: checks.filter(({ target }) => target === 'text' || target.image !== 0),
});

it('costs nothing else in the draft', async () => {
  const expected = besides(await read(draftWith(jpeg()), wanted));
  for (const [kind, bytes] of sound) {
    for (const { how, bytes: variant } of damaged(bytes, 5, 7)) {
      const draft = await read(draftWith(variant), wanted);
      expect(besides(draft), `${kind}: ${how}`).toEqual(expected);
      const check = draft.checks.find(({ target, check: name }) => target !== 'text' && name === 'metadata');
      expect(check?.status, `${kind}: ${how}`).toMatch(/^(?:done|failed)$/);
      expect(check !== undefined && 'reason' in check ? check.reason : '').not.toMatch(quotes);
    }
  }
}, 120_000);
