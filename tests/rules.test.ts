import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { understand } from '../src/check.ts';
import type { Example, Rule } from '../src/engine/rule.ts';
import { draftOf } from './support/examples.ts';

/** Where a rule holds in an example, as [part kind, words] so that a failure can be read. */
const holdsAt = async (rule: Rule, example: Example) => {
  const { draft } = draftOf(example);
  const entities = await understand(draft);
  return rule
    .when({ draft, entities, sites: [] })
    .map(({ part, start, end }) => [part.kind, start, part.text.slice(start, end)]);
};

const name = (example: Example): string => (typeof example === 'string' ? example : JSON.stringify(example));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has an id that says its group and name, and prose in every field', () => {
    expect(rule.id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    for (const prose of [rule.title, rule.why, rule.advice]) expect(prose.trim().length).toBeGreaterThan(3);
    for (const { body, document } of rule.guidance) expect(`${body}${document}`).not.toBe('');
  });

  it('has at least three bad and three good examples, none twice', () => {
    expect(rule.bad.length).toBeGreaterThanOrEqual(3);
    expect(rule.good.length).toBeGreaterThanOrEqual(3);
    const all = [...rule.bad, ...rule.good.map(({ text }) => text)].map(name);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(rule.bad.map((example) => [name(example), example] as const))('flags: %s', async (_, example) => {
    const { marked } = draftOf(example);
    expect(marked.length, 'a bad example marks its span in [[brackets]]').toBeGreaterThan(0);
    expect(await holdsAt(rule, example)).toEqual(
      marked.map(({ part, start, end }) => [part.kind, start, part.text.slice(start, end)]),
    );
  });

  it.each(rule.good.map(({ text, because }) => [name(text), because, text] as const))(
    'leaves alone: %s (%s)',
    async (_, because, example) => {
      expect(because.length).toBeGreaterThan(3);
      expect(await holdsAt(rule, example)).toEqual([]);
    },
  );
});

it('gives every rule an id of its own', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
