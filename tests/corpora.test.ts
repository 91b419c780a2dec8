import { describe, expect, it } from 'vitest';
import { recall, score } from './support/corpus.ts';

/** A number has a structure: where it is written as a post writes it, it is found. */
const STRUCTURED = [
  'identifier/nhs-number',
  'identifier/chi-or-hc-number',
  'identifier/hospital-number',
  'identifier/phone',
  'identifier/address',
  'identifier/vehicle-registration',
];

/**
 * What may not get worse. The reserved half was written apart from the rules
 * and never tuned against, so its bars say what to expect of a stranger's
 * post; `npm run eval` prints the tables.
 */
describe.each([
  { corpus: 'direct-reserved.jsonl', errorsFound: 0.75, cleanLeftAlone: 0.95 },
  { corpus: 'direct-tuning.jsonl', errorsFound: 0.95, cleanLeftAlone: 1 },
])('$corpus', async ({ corpus, errorsFound, cleanLeftAlone }) => {
  const scores = await score(corpus);

  it.each(STRUCTURED)('finds every %s', (rule) => {
    const { labelled, found } = scores.byRule.get(rule) ?? { labelled: 0, found: 0 };
    expect(labelled).toBeGreaterThan(4);
    expect(found).toBe(labelled);
  });

  it(`finds at least ${errorsFound} of what must not be posted`, () => {
    expect(recall(scores, 'error')).toBeGreaterThanOrEqual(errorsFound);
  });

  it(`leaves at least ${cleanLeftAlone} of the clean posts alone`, () => {
    const { verdicts, byRule } = scores;
    const clean = (verdicts['clean>clean'] ?? 0) + scores.falseAlarms.length;
    // These posts were labelled for the rules that name somebody outright; others may rightly see more in them.
    const falseAlarms = scores.falseAlarms.filter((alarm) => alarm.split(' ').some((rule) => byRule.has(rule)));
    expect(clean - falseAlarms.length).toBeGreaterThanOrEqual(Math.floor(cleanLeftAlone * clean));
  });
});

/** Posts labelled against the catalogue. They were tuned on: what holds for them may not get worse. */
describe('catalogue.jsonl', async () => {
  const { verdicts, byRule, posts } = await score('posts/catalogue.jsonl');
  const count = (outcome: string): number => verdicts[outcome] ?? 0;

  it('lets nothing through that must not be posted', () => {
    expect(count('block>clean') + count('block>review')).toBe(0);
  });

  it('blocks no clean post, and raises at most two to review', () => {
    expect(count('clean>block')).toBe(0);
    expect(count('clean>review')).toBeLessThanOrEqual(2);
  });

  it('gives at least 97 of 100 posts their verdict', () => {
    const right = count('block>block') + count('review>review') + count('clean>clean');
    expect(right / posts).toBeGreaterThanOrEqual(0.97);
  });

  it('finds at least nine labels of ten by their rule', () => {
    const tallies = [...byRule.values()];
    const found = tallies.reduce((sum, tally) => sum + tally.found, 0);
    expect(found / tallies.reduce((sum, tally) => sum + tally.labelled, 0)).toBeGreaterThanOrEqual(0.9);
  });
});

/** Posts by other writers, labelled by readers who had not seen the rules' code; the reserved half was never tuned on. */
describe('reserved posts', async () => {
  const { verdicts } = await score('posts/reserved.jsonl');
  const count = (outcome: string): number => verdicts[outcome] ?? 0;

  it('come out no worse than they were measured', () => {
    const blocks = count('block>block') + count('block>review') + count('block>clean');
    const clean = count('clean>clean') + count('clean>review') + count('clean>block');
    expect(count('block>block') / blocks).toBeGreaterThanOrEqual(0.6);
    expect(count('clean>clean') / clean).toBeGreaterThanOrEqual(0.87);
  });
});
