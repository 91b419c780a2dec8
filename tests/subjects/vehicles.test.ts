import { expect, it } from 'vitest';
import { understand } from '../../src/check.ts';
import type { SubjectKind } from '../../src/entity.ts';
import { draftOf } from '../support/examples.ts';

it.each<[string, SubjectKind]>([
  ['his silver estate, LB98 QZX, is still in our ambulance bay', 'patient'],
  [`Patient's van LB98 QZX got towed`, 'patient'],
  ['his daughter left her car, LB98 QZX, unlocked', 'relative'],
  ['Our new ambulance LB98 QZX starts on Monday', 'organisation'],
  ['LB98 QZX is our new ambulance', 'organisation'],
  ['New to the fleet: LB98 QZX', 'organisation'],
  ['The mobile clinic (LB98 QZX) is at the market on Friday', 'organisation'],
  ['My car, LB98 QZX, has died', 'author'],
  ['I parked my little Fiesta (LB98 QZX) outside', 'author'],
  [`my mum's Corsa LB98 QZX`, 'author-family'],
  ['Our ambulance was hit by LB98 QZX', 'unknown'],
  ['Parked across our ambulance, LB98 QZX, thanks a lot', 'unknown'],
  ['Training scenario: LB98 QZX has left the road', 'invented'],
  ['LB98 QZX, both airbags gone', 'unknown'],
])('%s: a plate of %s', async (text, subject) => {
  const entities = await understand(draftOf(text).draft);
  expect(entities.filter(({ type }) => type === 'vehicle-registration').map((entity) => entity.subject)).toEqual([
    subject,
  ]);
});
