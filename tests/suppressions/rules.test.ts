import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import { unmark } from '../../src/engine/example-draft.ts';
import type { Example } from '../../src/engine/rule.ts';
import { SUPPRESSION_RULES } from '../../src/suppressions/rules.ts';

const holdsAt = async (id: string, content: string): Promise<unknown[]> => {
  const text = { format: 'markdown', content } as const;
  const { result } = await check({ name: { id: 'example' }, text, images: [], settings: {} }, { rules });
  return result.findings.filter(({ ruleId }) => ruleId === id).map(({ location: { start, end } }) => ({ start, end }));
};

const words = (example: Example): string => (typeof example === 'string' ? example : (example.text ?? ''));

describe.each(SUPPRESSION_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { bad, good }) => {
  it('holds at its bad examples and nowhere in its good ones', async () => {
    for (const { text, spans } of bad.map((example) => unmark(words(example))))
      expect(await holdsAt(id, text), text).toEqual(spans);
    for (const { text } of good) expect(await holdsAt(id, words(text)), words(text)).toEqual([]);
  });

  it('is no rule that a draft or a configuration could name', () => {
    expect(rules.map((rule) => rule.id)).not.toContain(id);
  });
});
