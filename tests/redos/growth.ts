import { expect } from 'vitest';

/** UTF-16 code units of the longest text; by default as many as a test of every commit can afford. `POSTLINT_TEST_CHARACTERS=1048576` measures a megabyte. */
const LONGEST = Number(process.env['POSTLINT_TEST_CHARACTERS'] ?? 0);
/** The long text has so many times the length of the short one. */
const TIMES = 8;
/** It may take so many times its time: work linear in the length takes eight, quadratic work 64. */
const MOST_GROWTH = 14;
/** Below so many milliseconds growth is noise. */
const NOTHING = 30;
/** Milliseconds of the processor that a megabyte may take. */
const MOST_FOR_A_MEGABYTE = 60_000;
const ATTEMPTS = 3;

/** Milliseconds by the clock for a test of this kind: other tests may keep the processor busy. */
export const PATIENCE = LONGEST > 0 ? 600_000 : 120_000;

/** The lengths of the two texts that are compared, where a test can afford so long a one. */
export const lengthsOf = (length: number): readonly [short: number, long: number] => {
  const long = LONGEST > 0 ? LONGEST : length;
  return [long / TIMES, long];
};

/** Expects work to take time linear in the length of its text: of the processor, so that what else runs doesn't count. */
export const expectLinear = async (
  length: number,
  textOf: (length: number) => string,
  work: (text: string) => Promise<unknown>,
): Promise<void> => {
  const [short, long] = lengthsOf(length);
  const [shortText, longText] = [textOf(short), textOf(long)];
  let growth = Number.POSITIVE_INFINITY;
  let took = 0;
  for (let attempt = 0; attempt < ATTEMPTS && growth > MOST_GROWTH; attempt++) {
    const least = await timeOf(() => work(shortText));
    took = await timeOf(() => work(longText));
    growth = took / Math.max(least, NOTHING);
  }
  expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
  expect(took).toBeLessThan((MOST_FOR_A_MEGABYTE * long) / 2 ** 20 + 1_000);
};

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};
