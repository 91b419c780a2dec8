import { expect, it } from 'vitest';
import { MetadataParser, metadataParser } from '../../../src/readers/image/metadata-parser.ts';
import { gpsAt, jpeg, withExif } from '../../support/images.ts';

const worker = (name: string): URL => new URL(`../../support/${name}-worker.js`, import.meta.url);
const located = withExif(jpeg(), { gps: gpsAt(53.7, -1.9) });

it('stops a parser that loops, and starts again for the next picture', async () => {
  const parser = new MetadataParser(worker('looping'), 200);
  expect(await parser.parse([located])).toBeUndefined();
  expect(await parser.parse([located])).toBeUndefined();
});

it('survives a parser that breaks', async () => {
  const parser = new MetadataParser(worker('breaking'));
  expect(await parser.parse([located])).toBeUndefined();
});

it('answers each of many requests at once with its own', async () => {
  const parser = metadataParser();
  const plain = jpeg();
  const answers = await Promise.all([parser.parse([plain]), parser.parse([located]), parser.parse([plain, located])]);
  expect(answers.map((answer) => answer?.map((block) => block !== undefined))).toEqual([
    [false],
    [true],
    [false, true],
  ]);
});

it('leaves the bytes it was given where they are', async () => {
  const bytes = Buffer.from(located);
  await metadataParser().parse([bytes]);
  expect(bytes.equals(located)).toBe(true);
});
