import { expect, it } from 'vitest';
import { isReason } from '../../src/suppressions/reason.ts';

it.each([
  'a test number',
  'staff who agreed',
  'ok: she is our spokeswoman',
  'не пациент',
  'none of these is a patient',
  'false positive: a road',
  '(published in 2019)',
])('%j is a reason', (text) => {
  expect(isReason(text)).toBe(true);
});

it.each([
  '',
  ' ',
  '…',
  '-- --',
  '12 3',
  'a 1 b',
  'TODO',
  'to do',
  'tbc',
  'TBD',
  'fixme',
  'fix me',
  'reason',
  'why?',
  'None.',
  'n/a',
  'na',
  'xxx',
  'ok',
  'Okay!',
  'ignore',
  'suppress',
  'suppressed',
  'False positive.',
  '“(todo)”',
])('%j is none', (text) => {
  expect(isReason(text)).toBe(false);
});
