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

/** Fragments in which the catalogue's words need a picture, a file or another post to mean what they say. */
const NEEDS_MORE: ReadonlySet<string> = new Set([]);

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
      .filter(({ flag, text }) => flag && !NEEDS_MORE.has(text))
      .map((example) => [example.rule, example.text, example] as const),
  )('%s: %s', async (_, __, example) => {
    expect(await holds(example)).toBe(true);
  });
});

describe('what the catalogue says must be left alone', () => {
  it.each(examples.filter(({ flag }) => !flag).map((example) => [example.rule, example.text, example] as const))(
    '%s: %s',
    async (_, __, example) => {
      expect(await holds(example)).toBe(false);
    },
  );
});
