import { expect, it } from 'vitest';
import { understand } from '../../src/check.ts';
import type { SubjectKind } from '../../src/entity.ts';
import { draftOf } from '../support/examples.ts';

it.each<[string, SubjectKind]>([
  ['Donate to our charity: sort code 20-20-15 account 55555555', 'organisation'],
  ['Hospice appeal.\nSort code: 20-20-15\nAccount: 55555555', 'organisation'],
  ['Course fees by BACS to GB33 BUKB 2020 1555 5555 55', 'organisation'],
  ['his bank details are on the envelope, sort code 20-20-15 account 55555555', 'patient'],
  [`The patient's account number is 55555555`, 'patient'],
  ['Fundraiser for her family, sort code 20-20-15 account 55555555', 'relative'],
  ['my bank details, sort code 20-20-15 account 55555555', 'author'],
  ['sort code 20-20-15 account 55555555', 'unknown'],
])('%s: an account of %s', async (text, subject) => {
  const entities = await understand(draftOf(text).draft);
  expect(
    entities.filter(({ type }) => type === 'bank-account' || type === 'iban').map((entity) => entity.subject),
  ).toEqual([subject]);
});
