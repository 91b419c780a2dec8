import { expect, it } from 'vitest';
import { draftOf } from '../../src/engine/example-draft.ts';
import { judge } from '../../src/engine/judge.ts';
import { ruleWith } from './support.ts';

it('a pack’s findings stand beside what the second reading makes of all others, which never sees them', async () => {
  const packed = await ruleWith('{ terms: [attic] }');
  const { pack: _, ...unpacked } = packed;
  const { draft } = draftOf('up in the attic');
  const seen: string[] = [];
  const { findings } = judge({ ...draft, checks: [] }, [], {
    rules: [packed, { ...unpacked, id: 'place/loft' }],
    readAgain: (_draft, _entities, found) => {
      seen.push(...found.map(({ rule }) => rule.id));
      return [];
    },
  });
  expect(seen).toEqual(['place/loft']);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['trust/rule']);
});
