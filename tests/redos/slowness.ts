import { type Attack, attacksOn, textOf } from './attacks.ts';

/** Milliseconds of the processor, over a short text, below which nothing is looked at more closely. */
const QUICK = 0.1;
/** Milliseconds that a thousand characters never take, so that what is worse than quadratic is not waited for. */
const MOST = 80;
/** Eight times the text may take so many times as long: a pattern of time linear in it takes eight, a quadratic one 64. */
const MOST_GROWTH = 22;

/** The first attack under which a pattern takes time that grows faster than the text. */
export const slowUnder = (pattern: RegExp): Attack | undefined => {
  for (let round = 0; round < 3; round++) timeOver(pattern, ORDINARY);
  return spread(attacksOn(pattern)).find((attack) => growsTooFast(pattern, attack));
};

/** The largest patterns have a thousand; of those some from everywhere are enough for a test of every commit. */
const MOST_ATTACKS = 60;

const spread = (attacks: readonly Attack[]): readonly Attack[] => {
  const stride = Math.ceil(attacks.length / MOST_ATTACKS);
  return attacks.filter((_, index) => index % stride === 0);
};

/** Has the engine compile the pattern, which takes longer than many a search. */
const ORDINARY = 'a1 A-b, '.repeat(20);

const growsTooFast = (pattern: RegExp, attack: Attack): boolean => {
  const over = (length: number): number => leastOf(3, () => timeOver(pattern, textOf(attack, length)));
  const [first, then] = [timeOver(pattern, textOf(attack, 250)), timeOver(pattern, textOf(attack, 1_000))];
  if (then < QUICK || (then < 6 * first && then < MOST)) return false;
  if (over(250) > MOST / 4) return true;
  const short = over(1_000);
  if (short > MOST) return true;
  if (short < QUICK) return false;
  const long = over(4_000);
  if (long < 6 * short) return false;
  if (long > 6 * MOST) return true;
  return over(16_000) > MOST_GROWTH * over(2_000);
};

const leastOf = (rounds: number, measure: () => number): number =>
  Math.min(...Array.from({ length: rounds }, () => measure()));

/** Milliseconds of the processor that a pattern takes for all its finds in a text. */
const timeOver = (pattern: RegExp, text: string): number => {
  const before = process.cpuUsage();
  pattern.lastIndex = 0;
  if (!pattern.global) pattern.test(text);
  else
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text))
      if (found[0] === '') pattern.lastIndex++;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};
