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
    const { verdicts, falseAlarms } = scores;
    const clean = (verdicts['clean>clean'] ?? 0) + falseAlarms.length;
    expect(clean - falseAlarms.length).toBeGreaterThanOrEqual(Math.floor(cleanLeftAlone * clean));
  });
});
