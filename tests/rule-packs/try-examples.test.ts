import { expect, it } from 'vitest';
import { tryExamples } from '../../src/rule-packs/try-examples.ts';
import { packsOf, packWith } from './support.ts';

const failuresOf = async (bad: string, good: string) => {
  const pack = packWith('{ terms: [attic] }')
    .replace("'some text'", bad)
    .replace("text: 'other text'", `text: ${good}`);
  const { failed, ...counts } = await tryExamples(await packsOf({ 'postlint.config.yaml': pack }));
  expect(counts).toEqual({ rules: 1, examples: 2 });
  return failed.map(({ place, ruleId, problem }) => `${place}: ${problem} (${ruleId})`);
};

it.each([
  ['as it should be', "'in the [[attic]]'", "'in the loft'", []],
  ['without brackets it is enough to find something', "'in the attic'", "'in the loft'", []],
  ['a bad example that is not found', "'in the [[loft]]'", "'in the loft'", ['8:11: the rule does not speak up']],
  [
    'a span that is another',
    "'😀 [[the attic]]'",
    "'a'",
    ['8:11: the rule speaks up at characters 8 to 12, and the brackets stand at characters 4 to 12'],
  ],
  [
    'a good example that is found',
    "'attic'",
    "'the attic'",
    ['9:12: the rule speaks up at characters 5 to 9, and should leave'],
  ],
  [
    'in the wrong part',
    "{ text: attic, fileName: '[[attic]].jpg' }",
    "'a'",
    ['8:11: the rule speaks up at characters 1 to 5, 1 to 5'],
  ],
])('%s', async (_, bad, good, expected) => {
  const failures = await failuresOf(bad, good);
  expect(failures).toHaveLength(expected.length);
  for (const [index, failure] of failures.entries()) {
    expect(failure.startsWith(`postlint.config.yaml:${expected[index]}`), failure).toBe(true);
    expect(failure).not.toMatch(/attic|loft/);
  }
});
