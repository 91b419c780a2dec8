import type { Parameters } from 'fast-check';

/** How many times as many runs as usual. */
const TIMES = Number(process.env['POSTLINT_FUZZ_RUNS'] ?? 1);
if (!(TIMES >= 1)) throw new Error('POSTLINT_FUZZ_RUNS is a number from 1 on');

export const isLonger = TIMES > 1;

/** Every day's runs are the same, so that a change that fails them is the change's fault; longer ones look further. */
const SEED = 20_260_307;

/** How often a property is tried. */
export const runs = (count: number): Parameters<unknown> => ({
  numRuns: Math.ceil(count * TIMES),
  ...(!isLonger && { seed: SEED }),
});

/** Milliseconds that the runs of one property may take, on a machine that is busy with other things. */
export const TIME_LIMIT = 120_000 * TIMES;
