import { describe, expect, it } from 'vitest';
import { consentRecord } from '../../../src/recognizers/consent/consent-record.ts';
import { consentVoid } from '../../../src/recognizers/consent/consent-void.ts';
import { consentRecordsIn, standingOf } from '../../../src/recognizers/consent/index.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { foundIn } from './marked.ts';

const TODAY = new Date(2026, 5, 15);
const FULL =
  'Consent: written, signed by Marisol Quiroga 02/05/2026, form COM-114; name, age, photo, diagnosis, quotes; website, Facebook, Instagram; withdrawal explained; held by Communications';
const BLOCK = `Consent record
Who: the patient, has capacity
`;

const valuesIn = (text: string): (string | undefined)[] =>
  [...(consentRecord.recognize(new ReadableText(text)) as Iterable<{ value?: string }>)].map(({ value }) => value);

describe('the parts of a record', () => {
  it.each([
    [FULL, 'complete'],
    [
      '[Consent on file: written, 11/04/2026, ref PX-0338, first name + photo, Facebook and X, can withdraw]',
      'complete',
    ],
    [
      'Consent: mother and child (7) both agreed, signed 12 May 2026, ref CH-0092, first name and drawing only, hospital website, told how to withdraw',
      'complete',
    ],
    [
      'Consent record:\n- Who: Ada Moss, herself\n- In writing: yes\n- Date: 3 March 2026\n- Covers: photo\n- Channels: website\n- Withdrawal: told how\n- Reference: MED-2201',
      'complete',
    ],
    ['Consent: yes', 'missing:who,writing,date,covers,channels,withdrawal,reference'],
    ['Consent: verbal, Tuesday', 'missing:who,writing,date,covers,channels,withdrawal,reference'],
    [FULL.replace('withdrawal explained; ', ''), 'missing:withdrawal'],
    [FULL.replace('website, Facebook, Instagram; ', ''), 'missing:channels'],
    [FULL.replace('02/05/2026, ', ''), 'missing:date'],
    [FULL.replace('written, signed', 'verbal, given'), 'missing:writing'],
    ['Consent: mother signed 12 May 2026, ref CH-0092, photo, website, told how to withdraw', 'missing:who'],
    [`${FULL}; expires 01/11/2026`, 'complete;until:2026-11-01'],
    [`${FULL}; valid for two years`, 'complete;until:2028-05-02'],
    [`${FULL}; withdrawn 9 May 2026`, 'complete;withdrawn:2026-05-09'],
  ])('%s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it.each([
    ['Consent: a guide for students', 'a subject'],
    ['Consent: how we ask for it', 'a subject'],
    ['Consent to treatment: what patients should know', 'treatment'],
    ['Consent: tbc', 'a placeholder, which is a claim'],
    [BLOCK.slice(0, 14), 'a heading only'],
  ])('leaves alone: %s (%s)', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('is no record when somebody else signed for an adult', () => {
    const text = FULL.replace('signed by Marisol Quiroga', 'signed by her son');
    expect(valuesIn(text)).toEqual([]);
    expect(consentRecordsIn(text)[0]?.missing).toEqual(['who']);
    expect(foundIn(consentVoid, text)).toEqual(['Consent: written, signed by her son']);
  });

  it('reads a record in running words', () => {
    expect(
      valuesIn(
        'Composite bonding, four teeth. Shared with the patient’s signed consent, taken 3 February for use of the photo on our website only, copy kept in the record, can be withdrawn by emailing us.',
      ),
    ).toEqual(['complete']);
  });
});

describe('what a record says', () => {
  it('lists what it covers', () => {
    expect([...(consentRecordsIn(FULL, TODAY)[0]?.covers ?? [])]).toEqual([
      'name',
      'age',
      'image',
      'diagnosis',
      'quotes',
    ]);
  });

  it.each([
    [FULL, 'complete'],
    [`${FULL}; review date 14 June 2026`, 'expired'],
    [`${FULL}; review date 15 June 2026`, 'complete'],
    [`${FULL}; withdrawn 9 May 2026`, 'withdrawn'],
    [`${FULL}; she can withdraw at any time`, 'complete'],
    ['Consent: yes', 'incomplete'],
  ])('%s stands as %s', (text, standing) => {
    const record = consentRecordsIn(text, TODAY)[0];
    expect(record?.standing).toBe(standing);
    expect(standingOf(valuesIn(text)[0] ?? '', TODAY)).toBe(standing);
  });

  it('keeps to its own words', () => {
    const text = `Meet Idris!\n[${FULL}]\n#rehab`;
    const [record] = consentRecordsIn(text, TODAY);
    expect(text.slice(record?.start, record?.end)).toBe(FULL);
  });
});

it('takes time linear in the text', () => {
  const started = performance.now();
  consentRecordsIn('Consent: yes\n'.repeat(8000), TODAY);
  consentRecordsIn('[consent '.repeat(8000), TODAY);
  expect(performance.now() - started).toBeLessThan(2000);
});
