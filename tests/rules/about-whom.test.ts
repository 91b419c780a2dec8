import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Part } from '../../src/draft.ts';
import { type Attributed, type EntityType, SUBJECT_KINDS, type SubjectKind } from '../../src/entity.ts';

const TEXT: Part = { kind: 'text', text: 'words of a draft', toDraft: (span) => span };

const found = (type: EntityType, changes: Partial<Attributed> = {}): Attributed => ({
  type,
  part: TEXT,
  start: 0,
  end: 5,
  confidence: 0.5,
  source: 'test',
  subject: 'patient',
  ...(type === 'age' && { value: '43' }),
  ...changes,
});

/** The notes of a rule at entities, one for each place where it holds. */
const notesOf = (ruleId: string, ...entities: Attributed[]): (string | undefined)[] => {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`there is no rule ${ruleId}`);
  const draft = { name: { id: 'x' }, settings: {}, content: TEXT.text, images: [], parts: [TEXT], checks: [] };
  return rule.when({ draft, entities, sites: [] }).map(({ note }) => note);
};

/** About whom a rule holds at a type of entity. */
const subjectsOf = (ruleId: string, type: EntityType): SubjectKind[] =>
  SUBJECT_KINDS.filter((subject) => notesOf(ruleId, found(type, { subject })).length > 0);

describe('what only counts of somebody in care and their family', () => {
  it.each<[string, EntityType]>([
    ['age/exact-age', 'age'],
    ['clinical/individual-detail', 'clinical'],
    ['clinical/patient-quote', 'quote'],
    ['clinical/rare-or-unusual', 'unusual'],
    ['clinical/sensitive-category', 'sensitive'],
    ['date/event-date', 'date'],
    ['date/event-date', 'time'],
    ['identifier/initials', 'initials'],
    ['person/deceased-patient', 'death'],
    ['person/demographic-marker', 'demographic'],
    ['person/distinguishing-mark', 'mark'],
    ['person/known-role', 'known-role'],
    ['person/patient-name', 'person'],
    ['person/relative', 'relative'],
    ['person/vulnerable-person', 'vulnerability'],
    ['place/bed-or-room', 'bed'],
    ['place/employer', 'organisation'],
    ['place/home-or-setting', 'setting'],
    ['place/incident-location', 'scene'],
    ['place/ward-or-unit', 'ward'],
    ['time/live-posting', 'live-marker'],
    ['time/same-day', 'recent-time'],
  ])('%s: %s', (ruleId, type) => {
    expect(subjectsOf(ruleId, type)).toEqual(['patient', 'relative']);
  });

  it('a link to a profile only of the patient', () => {
    expect(subjectsOf('identifier/linked-profile', 'profile-link')).toEqual(['patient']);
  });
});

describe('what counts of whomever, but not of', () => {
  const NOBODY_IN_CARE: SubjectKind[] = [
    'author',
    'author-family',
    'staff',
    'public-figure',
    'invented',
    'organisation',
    'animal',
    'population',
  ];

  it.each<[string, EntityType, SubjectKind[]]>([
    ['date/date-of-birth', 'date-of-birth', NOBODY_IN_CARE],
    ['identifier/address', 'address', ['author', 'staff', 'public-figure', 'organisation']],
    ['identifier/address', 'postcode', ['author', 'staff', 'public-figure', 'organisation']],
    ['identifier/email', 'email', ['author', 'staff', 'invented', 'organisation']],
    ['identifier/phone', 'phone', ['author', 'staff', 'invented', 'organisation']],
    [
      'identifier/vehicle-registration',
      'vehicle-registration',
      ['author', 'author-family', 'invented', 'organisation'],
    ],
    ['identifier/hospital-number', 'hospital-number', ['author', 'organisation']],
    ['place/live-location', 'live-location', ['invented']],
    ['image/geotag', 'coordinates', ['organisation']],
    ['identifier/nhs-number', 'nhs-number', []],
    ['identifier/chi-or-hc-number', 'hc-number', []],
    ['image/burnt-in-text', 'visible-text', []],
  ])('%s: %s', (ruleId, type, notAbout) => {
    expect(subjectsOf(ruleId, type)).toEqual(SUBJECT_KINDS.filter((subject) => !notAbout.includes(subject)));
  });
});

describe('a number is what it is said to be', () => {
  it.each<[string, EntityType, string | undefined]>([
    ['identifier/hospital-number', 'hospital-number', undefined],
    ['identifier/hospital-number', 'prescription-number', 'prescription'],
    ['identifier/hospital-number', 'referral-number', 'referral'],
    ['identifier/hospital-number', 'incident-number', 'incident'],
    ['identifier/hospital-number', 'nino', 'national-insurance'],
    ['identifier/hospital-number', 'trn', 'national-insurance'],
    ['identifier/hospital-number', 'passport', 'identity-document'],
    ['identifier/hospital-number', 'residence-permit', 'identity-document'],
    ['identifier/hospital-number', 'driving-licence', 'identity-document'],
    ['identifier/hospital-number', 'payment-card', 'money'],
    ['identifier/hospital-number', 'iban', 'money'],
    ['identifier/hospital-number', 'bank-account', 'money'],
    ['identifier/hospital-number', 'device-serial', 'device'],
    ['identifier/chi-or-hc-number', 'chi-number', 'birth-date'],
    ['identifier/chi-or-hc-number', 'hc-number', undefined],
    ['identifier/chi-or-hc-number', 'ihi-number', undefined],
  ])('%s: %s → %s', (ruleId, type, note) => {
    expect(notesOf(ruleId, found(type))).toEqual([note]);
  });

  it.each([
    [{ value: '9991141707', valid: true }, 'test-number'],
    [{ value: '9991141708', valid: false }, 'test-number'],
    [{ value: '4000000001', valid: false }, 'mistyped'],
    [{ value: '4000000004', valid: true }, undefined],
    [{ valid: true }, undefined],
  ])('an NHS number: %j → %s', (changes, note) => {
    expect(notesOf('identifier/nhs-number', found('nhs-number', changes))).toEqual([note]);
  });
});

it('no rule acts on a guess', () => {
  const entities = (['person', 'nhs-number', 'phone', 'clinical', 'date-of-birth', 'visible-text'] as const).map(
    (type) => found(type, { confidence: 0.49 }),
  );
  for (const { id } of rules) expect([id, notesOf(id, ...entities)]).toEqual([id, []]);
});

it.each([
  ['89', ['age/exact-age']],
  ['90', ['age/over-89']],
])('an age of %s is one of %j', (value, ids) => {
  const holding = ['age/exact-age', 'age/over-89'].filter((id) => notesOf(id, found('age', { value })).length > 0);
  expect(holding).toEqual(ids);
});
