import { describe, expect, it } from 'vitest';
import { understand } from '../../src/check.ts';
import type { EntityType, SubjectKind } from '../../src/entity.ts';
import { draftOf } from '../support/examples.ts';

const subjects = async (text: string, type: EntityType): Promise<SubjectKind[]> =>
  (await understand(draftOf(text).draft)).filter((entity) => entity.type === type).map(({ subject }) => subject);

const FAIR = 'The summer fair opens at noon on the village green. Tickets are on sale now.';

describe('another paragraph says nothing of what this one is about', () => {
  it.each<[EntityType, string, SubjectKind]>([
    ['address', 'is flat 9 Tulip Mews on anyone’s list? bin smell, no answer to door', 'unknown'],
    ['address', 'Letter came back, no such address. Is it 2 Plover Cottages, Ferry Lane or did I dream it', 'unknown'],
    [
      'profile-link',
      'You may have seen little Aoibhe’s page, gofundpage.example/aoibhe-to-boston. She’s one of ours on the heart unit',
      'patient',
    ],
  ])('%s: %s', async (type, paragraph, subject) => {
    expect(await subjects(`${FAIR} All for the charity.\n\n${paragraph}`, type)).toEqual([subject]);
  });

  it('nor makes a vacancy of an ambulance job', async () => {
    const job = 'job number CFR/22/90417 if anyone from control is on here, you were an absolute star';
    expect(await subjects(`Apply by Friday, it is part time.\n\n${job}`, 'incident-number')).toEqual(['unknown']);
    expect(await subjects('Apply by Friday, it is part time. Job number CFR/22/90417', 'incident-number')).toEqual([]);
  });
});

describe('it does of a line that says nothing by itself', () => {
  it.each<[EntityType, string, SubjectKind]>([
    ['address', `${FAIR}\n\nWhere: 14 Mill Lane, Wexcombe`, 'organisation'],
    ['address', `${FAIR}\r\n\r\n14 Mill Lane`, 'organisation'],
  ])('%s: %j', async (type, text, subject) => {
    expect(await subjects(text, type)).toEqual([subject]);
  });
});
