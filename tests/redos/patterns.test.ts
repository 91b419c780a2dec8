import { describe, expect, it, vi } from 'vitest';
import { BEYOND_RECHECK, isBeyond } from './beyond-recheck.ts';
import { nameOf, type Pattern, patternsOfProject } from './patterns.ts';
import { slowUnder } from './slowness.ts';
import { verdictOn } from './verdict.ts';

const LAZILY = 'src/recognizers/patterns/lazily.ts';
// What is read late is read at once here, whether or not a text would need it.
vi.mock('../../src/recognizers/patterns/lazily.ts', () => ({
  lazily: (pattern: () => RegExp | string) => {
    const given = pattern();
    const read = typeof given === 'string' ? new RegExp(given, 'g') : given;
    return () => read;
  },
}));

const { all, neverBuilt } = await patternsOfProject();

/** So many patterns are tried in one test. */
const SHARE = 300;
const shares = Array.from({ length: Math.ceil(all.length / SHARE) }, (_, index): [string, readonly Pattern[]] => {
  const share = all.slice(index * SHARE, (index + 1) * SHARE);
  return [`${share[0]?.file} to ${share.at(-1)?.file}`, share];
});

/** Under load a share waits longer for its turn; what it costs is the processor's time. */
const PATIENCE = 300_000;

it('knows every pattern, also those that are built of pieces', () => {
  expect(all.length).toBeGreaterThan(2_000);
  expect(neverBuilt.filter(({ file }) => file !== LAZILY).map(nameOf)).toEqual([]);
});

it('has no classes of Unicode in a pattern without its flag, which would read them as letters', () => {
  const misread = all.filter(({ pattern }) => !/[uv]/.test(pattern.flags) && /\\[pP]\{|\\u\{/.test(pattern.source));
  expect(misread.map((each) => `${nameOf(each)} /${each.pattern.source.slice(0, 60)}/${each.pattern.flags}`)).toEqual(
    [],
  );
});

describe('the automaton of a pattern takes linear time', { timeout: PATIENCE }, () => {
  it.each(shares)('%s', (_, share) => {
    const decidable = share.filter((each) => !looksAround(each.pattern) && !isBeyond(each));
    const verdicts = decidable.map((each) => `${nameOf(each)} ${verdictOn(each.pattern)}`);
    expect(verdicts.filter((verdict) => !verdict.endsWith(' linear'))).toEqual([]);
  });

  it('whatever is beyond recheck is still there', () => {
    const isThere = (file: string, beginning: string): boolean =>
      all.some((each) => each.file === file && each.pattern.source.startsWith(beginning));
    const gone = Object.entries(BEYOND_RECHECK).flatMap(([file, beginnings]) =>
      beginnings.filter((beginning) => !isThere(file, beginning)).map((beginning) => `${file}: ${beginning}`),
    );
    expect(gone).toEqual([]);
  });
});

describe('no attack on its repetitions makes a pattern slow', { timeout: PATIENCE }, () => {
  it.each(shares)('%s', (_, share) => {
    const slow = share.flatMap((each) => {
      const attack = slowUnder(each.pattern);
      return attack === undefined ? [] : [`${nameOf(each)} ${JSON.stringify(attack)}`];
    });
    expect(slow).toEqual([]);
  });
});

/** A search for looks around and back-references, which no automaton has; `(?<name>` is neither. */
const looksAround = ({ source }: RegExp): boolean => /\(\?<?[=!]|\\[1-9k]/.test(source);
