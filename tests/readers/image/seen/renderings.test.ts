import { beforeAll, describe, expect, it } from 'vitest';
import { readBarcodes } from '../../../../src/readers/image/seen/barcodes/read-barcodes.ts';
import { readWords } from '../../../../src/readers/image/seen/visible-text/index.ts';
import type { SeenLine } from '../../../../src/readers/image/seen/visible-text/seen-line.ts';
import { type DrawingName, type Rendering, rendered } from '../../../support/drawings.ts';

/** What is written on each that gives somebody away, blanks left out: the reader drops them, and confuses W and w. */
const WRITTEN: Readonly<Record<DrawingName, readonly string[]>> = {
  wristband: ['OKAFOR,Grace', '14/09/1951', '9990000018'],
  screen: ['AHMED,Rukhsana', '30/11/1984', 'ADEYEMI,Tobi', '17/08/1991'],
  film: ['SINGH,Jaswinder'],
  board: ['ROWBOTTOM', 'ADEYEMI', 'KOWALCZYK', 'PRITCHARD'],
};

const READ: Readonly<Record<DrawingName, readonly Rendering[]>> = {
  wristband: [
    {},
    { size: 0.6 },
    { size: 0.4 },
    { turned: 5 },
    { turned: 35 },
    { turned: 90 },
    { turned: 180 },
    { light: 0.3 },
    { light: 0.5, glare: 120 },
    { blur: 1.5 },
    { quality: 15 },
    { turned: 35, size: 0.7, light: 0.5, blur: 0.8, quality: 40 },
  ],
  screen: [
    {},
    { size: 0.7 },
    { turned: 5 },
    { turned: 35 },
    { turned: 90 },
    { turned: 180 },
    { light: 0.35 },
    { light: 0.45, glare: 130 },
    { blur: 1 },
    { quality: 20 },
  ],
  film: [
    {},
    { size: 0.4 },
    { turned: 5 },
    { turned: 35 },
    { turned: 90 },
    { turned: 180 },
    { light: 0.3 },
    { blur: 1.3 },
    { quality: 15 },
  ],
  board: [{}, { size: 0.4 }, { turned: 35 }, { turned: 90 }, { turned: 180 }, { blur: 2.5 }],
};

/** Too small, too soft or too spoilt: that there is writing has to be seen all the same. Whoever makes one legible moves it up. */
const ONLY_FOUND: Readonly<Record<DrawingName, readonly Rendering[]>> = {
  wristband: [{ size: 0.2 }, { blur: 6 }],
  screen: [{ size: 0.33 }, { blur: 3.5 }],
  film: [{ size: 0.28 }, { blur: 3 }],
  board: [{ size: 0.15 }, { blur: 9 }],
};

const CODE_READ: readonly Rendering[] = [
  {},
  { size: 0.7 },
  { turned: 5 },
  { turned: 35 },
  { turned: 90 },
  { turned: 180 },
  { light: 0.3 },
  { light: 0.5, glare: 120 },
  { blur: 1 },
  { quality: 15 },
];
const CODE_LOST: readonly Rendering[] = [{ size: 0.25 }, { blur: 4 }];

const inWords = (rendering: Rendering): string =>
  Object.entries(rendering)
    .map(([what, much]) => `${what} ${much}`)
    .join(', ') || 'as it is';

const named = (renderings: readonly Rendering[]) =>
  renderings.map((rendering) => [inWords(rendering), rendering] as const);

const cases = (table: Readonly<Record<DrawingName, readonly Rendering[]>>) =>
  (Object.keys(table) as DrawingName[]).flatMap((name) =>
    named(table[name]).map(([words, rendering]) => [name, words, rendering] as const),
  );

const together = (lines: readonly SeenLine[]): string =>
  lines
    .map(({ text }) => text)
    .join('\n')
    .replaceAll(' ', '')
    .toLowerCase();

const missingIn = (lines: readonly SeenLine[], name: DrawingName): string[] => {
  const read = together(lines);
  return WRITTEN[name].filter((words) => !read.includes(words.toLowerCase()));
};

beforeAll(async () => {
  await readWords(await rendered('film', { size: 0.2 })); // loads the models
}, 60_000);

describe('writing', () => {
  it.each(cases(READ))('on a %s is read: %s', async (name, _, rendering) => {
    expect(missingIn(await readWords(await rendered(name, rendering)), name)).toEqual([]);
  });

  it.each(cases(ONLY_FOUND))('on a %s is found and not all of it read: %s', async (name, _, rendering) => {
    const lines = await readWords(await rendered(name, rendering));
    expect(lines.length).toBeGreaterThan(0);
    expect(missingIn(lines, name)).not.toEqual([]);
  });
});

describe('the code of a wristband', () => {
  const codes = async (rendering: Rendering) =>
    (await readBarcodes(await rendered('wristband', rendering))).map(({ text }) => text);

  it.each(named(CODE_READ))('is read: %s', async (_, rendering) => {
    expect(await codes(rendering)).toEqual(['9990000018']);
  });

  it.each(named(CODE_LOST))('is not read, nor misread: %s', async (_, rendering) => {
    expect((await codes(rendering)).filter((text) => text !== undefined)).toEqual([]);
  });
});
