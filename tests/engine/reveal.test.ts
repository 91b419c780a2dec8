import { expect, it } from 'vitest';
import type { Part, ReadDraft } from '../../src/draft.ts';
import { revealer } from '../../src/engine/reveal.ts';
import type { Entity } from '../../src/entity.ts';

const draftOf = (content: string): ReadDraft => ({
  name: { id: 'x' },
  settings: {},
  content,
  images: [],
  parts: [{ kind: 'text', text: content, toDraft: (span) => span }],
  checks: [],
});

it.each([
  ['the only line', 'NHS no 12', 7, 9, { line: 'NHS no 12', start: 7, end: 9 }],
  ['a line between others', 'a\nb 12 c\nd', 4, 6, { line: 'b 12 c', start: 2, end: 4 }],
  ['line breaks of Windows', 'a\r\nb 12\r\nd', 5, 7, { line: 'b 12', start: 2, end: 4 }],
  ['a lone carriage return', 'a\rb 12\rd', 4, 6, { line: 'b 12', start: 2, end: 4 }],
  ['a place over two lines, of which it shows the first', 'a 1\n2 b', 2, 5, { line: 'a 1', start: 2, end: 3 }],
  ['a place at the end', 'a\n12', 2, 4, { line: '12', start: 0, end: 2 }],
])('shows the line of %s', (_, content, start, end, excerpt) => {
  expect(revealer(draftOf(content), [])({ part: 'text', start, end })).toEqual(excerpt);
});

it('is quick about thousands of places in one endless line', () => {
  const reveal = revealer(draftOf('no 12 '.repeat(200_000)), []);
  const began = performance.now();
  for (let at = 0; at < 1_200_000; at += 60) reveal({ part: 'text', start: at + 3, end: at + 5 });
  expect(performance.now() - began).toBeLessThan(1_000);
});

it('says what the words mean at the place of an entity that has a meaning, and only when asked', () => {
  const draft = draftOf('at 53.7, -1.9 with 12');
  const [part] = draft.parts;
  const entity: Entity = { type: 'coordinates', start: 3, end: 13, confidence: 1, source: 'x', part: part as Part };
  let asked = 0;
  const reveal = revealer(draft, [entity], new Map([[entity, () => `by a town, asked ${++asked}`]]));
  expect(reveal({ part: 'text', start: 19, end: 21 })).not.toHaveProperty('meaning');
  expect(asked).toBe(0);
  expect(reveal({ part: 'text', start: 3, end: 13 })?.meaning).toBe('by a town, asked 1');
});
