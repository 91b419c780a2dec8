import { expect, it } from 'vitest';
import { useOf } from '../../src/readers/image/documents/office/parts.ts';
import { wordsInCode } from '../../src/readers/text/code-words.ts';
import { roleOf } from '../../src/recognizers/fields/roles.ts';
import { needsOf } from '../../src/recognizers/patterns/needs.ts';
import { isReason } from '../../src/suppressions/reason.ts';

/** What patterns find that were once slow in a text made for it. */

it.each([
  ['"two words"', true],
  ['"… a1, 2b"', true],
  ['"a@mailbox"', true],
  ['"word"', false],
  ['"word 12"', false],
  ['"… word"', false],
])('%s in code says something: %s', (code, says) => {
  expect(wordsInCode(code)).toHaveLength(says ? 1 : 0);
});

it('the last name of a field decides its role', () => {
  expect(roleOf('XMP dc:creator')).toBe(roleOf('creator'));
  expect(roleOf('no such field')).toBe('words');
});

it.each([
  ['...because the family asked!!!', true],
  ['… todo …', false],
  ['!!!', false],
])('%j is a reason: %s', (words, is) => expect(isReason(words)).toBe(is));

it.each(['word/comments.xml', 'ppt/comments/modernComment_1.xml', 'word/commentsExtended.xml'])(
  '%s holds comments',
  (name) => {
    expect(useOf(name)).toMatchObject({ label: 'comment' });
  },
);

it('a counted letter of a pattern is needed', () => {
  expect(needsOf(/ward{2,3}x/, true).length).toBeGreaterThan(0);
  expect(needsOf(/(?:ward){0,3}/, true)).toEqual([]);
});
