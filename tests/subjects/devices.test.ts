import { expect, it } from 'vitest';
import { understand } from '../../src/check.ts';
import type { SubjectKind } from '../../src/entity.ts';
import { draftOf } from '../support/examples.ts';

it.each<[string, SubjectKind]>([
  ['her pacemaker, serial PJN2239041, is on the recall list', 'patient'],
  ['her pacemaker, serial PJN2239041, was checked today', 'patient'],
  ['hip implant serial number 7X00412', 'patient'],
  ['Stolen from ED: our ultrasound, serial number AB12345X', 'organisation'],
  ['MHRA safety notice: pacemakers with serial numbers 7X00412', 'organisation'],
  ['serial number AB12345X', 'unknown'],
])('%s: a device of %s', async (text, subject) => {
  const entities = await understand(draftOf(text).draft);
  expect(entities.filter(({ type }) => type === 'device-serial').map((entity) => entity.subject)).toEqual([subject]);
});
