import { expect, it } from 'vitest';
import { FactsThread, factsThread } from '../../../src/readers/image/facts-thread.ts';
import { gpsAt, jpeg, withExif } from '../../support/images.ts';

const worker = (name: string): URL => new URL(`../../support/${name}-worker.js`, import.meta.url);
const located = withExif(jpeg(), { gps: gpsAt(53.7, -1.9), thumbnail: jpeg() });

it('stops a reader that loops, and starts again for the next picture', async () => {
  const thread = new FactsThread(worker('looping'), { deadline: 200 });
  expect(await thread.read(located)).toBeUndefined();
  expect(await thread.read(located)).toBeUndefined();
});

it('survives a reader that breaks', async () => {
  expect(await new FactsThread(worker('breaking')).read(located)).toBeUndefined();
});

it('survives a reader that takes all the memory it is given', async () => {
  const thread = new FactsThread(worker('hoarding'), { memory: 24 });
  expect(await thread.read(located)).toBeUndefined();
});

it('answers each of many requests at once with its own', async () => {
  const thread = factsThread();
  const plain = jpeg();
  const answers = await Promise.all([plain, located, plain].map((bytes) => thread.read(bytes)));
  expect(answers.map((facts) => facts?.positions.length)).toEqual([0, 1, 0]);
});

it('hands over the files inside a picture, and leaves its bytes where they are', async () => {
  const bytes = Buffer.from(located);
  const facts = await factsThread().read(bytes);
  expect(bytes.equals(located)).toBe(true);
  expect(facts?.inner).toEqual([{ field: 'EXIF thumbnail', role: 'thumbnail', bytes: new Uint8Array(jpeg()) }]);
});
