import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { check } from '../src/check.ts';

interface CatalogueExample {
  readonly rule: string;
  readonly flag: boolean;
  readonly text: string;
}

const examples: readonly CatalogueExample[] = readFileSync(
  join(import.meta.dirname, '../fixtures/corpora/posts/examples.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Examples that are read otherwise here, each with the reason. */
const READ_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['96 years old. Arctic convoys.', 'not found yet: nobody is spoken of'],
  ['"a dimmer switch nobody would own up to touching"', 'not found yet: nobody says it'],
  ['both kids from the car are stable with us', 'needs the news it refers to'],
  ['I did his CT, spine is a mess', 'needs the news it refers to'],
  ["Spot the fracture, tonight's shift, 📍Harrowdale General", 'needs the picture'],
  ['leg ulcer before/after, #TamebridgeCommunity', 'needs the picture'],
  ["angiogram, St Aelred's, the week of the marathon", 'needs the picture'],
  ['tiny wristband, name and number dead clear', 'needs the picture'],
  ['drug chart corner with the square code', 'needs the picture'],
  ['teenage girl in a leg brace crying between parallel bars', 'is an alt text'],
  ['elderly man asleep with a bandaged head', 'is an alt text'],
  ['boy, 6, abdomen film with magnets', 'is an alt text'],
  ['his son said it was fine', 'not found yet: nothing says what was fine'],
  ["she's 17 and said no at first but her parents talked her round", 'not found yet: nothing says into what'],
  ['(as a check: incomplete) Consent: yes', 'is consent/incomplete'],
  ['Consent: verbal, Tuesday', 'is consent/incomplete'],
  ['Consent: see Karen', 'is consent/incomplete'],
]);

/** The catalogue's good examples of this rule are what it detects. */
const DETECTED_WHEN_GOOD = 'consent/recorded';

const holds = async ({ rule, text }: CatalogueExample): Promise<boolean> => {
  const { result } = await check(
    { name: { id: 'example' }, text: { format: 'plain', content: text }, images: [], settings: {} },
    { rules },
  );
  return result.findings.some(
    ({ ruleId, evidence }) => ruleId === rule || evidence.some((clue) => clue.ruleId === rule),
  );
};

describe('what the catalogue says must be flagged', () => {
  it.each(
    examples
      .filter(({ flag, text }) => flag && !READ_OTHERWISE.has(text))
      .map((example) => [example.rule, example.text, example] as const),
  )('%s: %s', async (_, __, example) => {
    expect(await holds(example)).toBe(true);
  });
});

describe('what the catalogue says must be left alone', () => {
  it.each(
    examples
      .filter(({ flag, rule }) => !flag && rule !== DETECTED_WHEN_GOOD)
      .map((example) => [example.rule, example.text, example] as const),
  )('%s: %s', async (_, __, example) => {
    expect(await holds(example)).toBe(false);
  });
});

it('names only examples of the catalogue, and only ones that are not flagged', async () => {
  for (const text of READ_OTHERWISE.keys()) {
    const example = examples.find((each) => each.text === text && each.flag);
    expect(example, text).toBeDefined();
    expect(await holds(example as CatalogueExample), text).toBe(false);
  }
});
