import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { check } from '../../../src/check.ts';
import { LABELS, spansTold, TOLD } from '../../../src/engine/second-reading/wording-of-clues.ts';
import { tokensOf } from '../../../src/recognizers/wording/tokens.ts';

const checked = async (content: string, overrides = {}) => {
  const draft = { name: { id: 'post' }, text: { format: 'plain', content } as const, images: [], settings: {} };
  return (await check(draft, { rules, overrides })).result;
};

/** Told in words that no list has: who it was, by what he had on him. */
const UNLISTED =
  'On the pavement outside Delmonte’s on Harbour Row, half four this morning: a chap in one flipper holding his own bridgework in a chip fork. He said it was a long story.';

describe('a breach in words that no list has', () => {
  it('is blocked, with its clues listed and placed', async () => {
    const { verdict, findings } = await checked(UNLISTED);
    expect(verdict).toBe('block');
    const [jigsaw] = findings.filter(({ ruleId }) => ruleId.startsWith('jigsaw/'));
    expect(jigsaw?.severity).toBe('error');
    expect(jigsaw?.evidence.length).toBeGreaterThan(1);
    for (const { location } of jigsaw?.evidence ?? [])
      expect(UNLISTED.slice(location.start, location.end).trim().length).toBeGreaterThan(2);
  });

  it('is passed where the configuration turns jigsaws off', async () => {
    const off = Object.fromEntries(rules.filter(({ id }) => id.startsWith('jigsaw/')).map(({ id }) => [id, 'off']));
    const { findings } = await checked(UNLISTED, off);
    expect(findings.filter(({ ruleId }) => ruleId.startsWith('jigsaw/'))).toEqual([]);
  });
});

describe('what only looks like a breach', () => {
  it.each([
    [
      'My daughter came off her bike outside the chippy on Harbour Row last night. She’s 9 and very proud of the plaster.',
      'the author’s own child',
    ],
    ['Night team on Dipper ward tonight: Precious, Dai, me and one agency. Pray for us.', 'colleagues'],
    ['Patients on our ward love the new garden. Open day this Saturday at Harrowdale General!', 'nobody in particular'],
  ])('%s is clean: %s', async (content) => {
    expect((await checked(content)).verdict).toBe('clean');
  });
});

it('never overrules a number', async () => {
  const { verdict } = await checked('Lovely sunny day for the team run! NHS no 999 158 8132. Cake after.');
  expect(verdict).toBe('block');
});

it('reads a long text by its paragraphs, and passes what is clean in all of them', async () => {
  const many = Array.from({ length: 60 }, () => 'Patients on our ward love the new garden. Open day this Saturday!');
  expect((await checked(many.join('\n\n'))).verdict).toBe('clean');
  expect((await checked([...many, UNLISTED].join('\n\n'))).verdict).toBe('block');
});

it('joins tokens that tell the same thing into one stretch', () => {
  const tokens = tokensOf('half four this morning outside Delmonte’s');
  const likely = new Float64Array(tokens.length * LABELS);
  const tell = (index: number, what: (typeof TOLD)[number], share: number): void => {
    likely[index * LABELS + TOLD.indexOf(what) + 1] = share;
  };
  for (const index of [0, 1, 3]) tell(index, 'time', 0.8);
  tell(4, 'place', 0.3);
  tell(5, 'place', 0.9);
  expect(spansTold(tokens, likely, 0.4)).toEqual([
    { told: 'time', start: 0, end: 22, confidence: 0.8 },
    { told: 'place', start: 31, end: 39, confidence: 0.9 },
  ]);
});
