import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { type CheckOptions, check } from '../../src/check.ts';
import type { Part } from '../../src/draft.ts';
import { heldByConsent, type RegisteredConsent } from '../../src/engine/consent-policy.ts';
import type { Attributed } from '../../src/entity.ts';
import type { RuleId } from '../../src/finding.ts';
import { COVERED } from '../../src/recognizers/consent/parts.ts';
import { attributed } from '../support/attributed.ts';

const idsOf = async (content: string): Promise<string[]> => {
  const { result } = await check(
    { name: { id: 'x' }, text: { format: 'plain', content }, images: [], settings: {} },
    { rules },
  );
  return result.findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId);
};

const STORY = 'Idris Vance rang our end-of-treatment bell on Friday after six months of chemo!';
const RECORD =
  '[Consent on file: written consent from patient 11/04/2026, ref PX-0338, first name + photo + end of treatment, Facebook and X only, told he can withdraw any time]';

describe('the register of consents', () => {
  const consents = [
    { reference: 'PX-0338', person: 'Idris Vance', scope: ['name', 'story'] as const, expires: '2999-01-01' },
  ];
  const found = async (content: string, register: CheckOptions['consents'], platform?: string) =>
    (
      await check(
        {
          name: { id: 'x' },
          text: { format: 'plain', content },
          images: [],
          settings: platform === undefined ? {} : { platform },
        },
        { rules, ...(register !== undefined && { consents: register }) },
      )
    ).result.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ ruleId }) => ruleId);

  it('covers a draft that gives the reference', async () => {
    expect(await found(`${STORY} (ref PX-0338)`, consents)).toEqual([]);
  });

  it.each([
    ['another reference', `${STORY} (ref PX-03381)`, consents, undefined],
    ['a consent that has run out', `${STORY} (ref PX-0338)`, [{ ...consents[0], expires: '2020-01-01' }], undefined],
    ['another platform', `${STORY} (ref PX-0338)`, [{ ...consents[0], channels: ['Facebook'] }], 'tiktok'],
  ])('does not cover %s', async (_, content, register, platform) => {
    expect(await found(content, register as CheckOptions['consents'], platform)).toContain('person/patient-name');
  });
});

describe('consent', () => {
  it('that is recorded whole lets the story through', async () => {
    expect(await idsOf(STORY)).toContain('person/patient-name');
    expect(await idsOf(`${STORY}\n${RECORD}`)).toEqual([]);
  });

  it('that is claimed holds the rest and is asked to be completed', async () => {
    expect(await idsOf(`${STORY} He kindly said we could share this.`)).toEqual(['consent/incomplete']);
  });

  it('that is still to come holds nothing', async () => {
    const found = await idsOf(`${STORY} Consent form to follow.`);
    expect(found).toContain('person/patient-name');
    expect(found).toContain('consent/incomplete');
  });

  it('by somebody else holds nothing and is an error', async () => {
    const found = await idsOf('Celebrating Harbhajan’s big birthday on the ward, his son said it was fine to post');
    expect(found).toContain('consent/invalid');
    expect(found).toContain('person/patient-name');
  });

  it('never covers a number', async () => {
    expect(await idsOf(`${STORY} NHS no 999 114 1707\n${RECORD}`)).toContain('identifier/nhs-number');
  });
});

/** What any agreement holds back: the story itself. */
const STORIES = [
  'jigsaw/clues-add-up',
  'jigsaw/image-context',
  'jigsaw/known-role',
  'jigsaw/running-story',
  'jigsaw/small-numbers',
  'jigsaw/time-place-detail',
  'jigsaw/unusual-event',
  'person/deceased-patient',
  'person/demographic-marker',
  'person/distinguishing-mark',
  'person/relative',
  'person/vulnerable-person',
];
/** And what it holds back only when it is agreed to. */
const BY_SCOPE = {
  name: ['person/known-role', 'person/patient-name'],
  age: ['age/exact-age', 'age/over-89', 'date/event-date', 'date/newborn-details'],
  image: ['image/alt-text', 'image/medical-image', 'image/patient-visible', 'image/reversible-redaction'],
  quotes: ['clinical/patient-quote'],
  diagnosis: ['clinical/individual-detail', 'clinical/rare-or-unusual', 'clinical/sensitive-category'],
  place: [],
} as const;
const EVERYTHING = [...STORIES, ...Object.values(BY_SCOPE).flat()];

const TODAY = new Date('2027-02-03T12:00:00Z');
const draftSaying = (content: string, platform?: string) => ({
  name: { id: 'x' },
  settings: platform === undefined ? {} : { platform },
  content,
  images: [],
  parts: [],
  checks: [],
});
const registered = (changes: Partial<RegisteredConsent> = {}): RegisteredConsent => ({
  reference: 'PX-0338',
  person: 'Idris Vance',
  scope: ['story'],
  expires: '2027-12-31',
  ...changes,
});
const text: Part = { kind: 'text', text: 'He kindly said we could share this.' };
const said = (type: 'consent-claim' | 'consent-void', changes: Partial<Attributed> = {}): Attributed =>
  attributed(type, text, { end: 15, ...changes });
const held = (...given: Parameters<typeof heldByConsent>): string[] => {
  const holds = heldByConsent(...given);
  return rules.map(({ id }) => id).filter((id) => holds(id));
};

describe('of all rules', () => {
  it.each(COVERED)('an agreement to the %s holds back its own, and the story', (scope) => {
    const wanted = scope === 'story' ? EVERYTHING : [...STORIES, ...BY_SCOPE[scope]];
    const found = held(draftSaying('PX-0338'), [], [registered({ scope: [scope] })], TODAY);
    expect(found).toEqual([...wanted, 'consent/incomplete'].sort());
  });

  it('a claim holds back all of that but the picture of a body, and its being incomplete', () => {
    const wanted = EVERYTHING.filter((id) => id !== 'image/medical-image').sort();
    expect(held(draftSaying(''), [said('consent-claim')], [], TODAY)).toEqual(wanted);
  });

  it.each<[string, Attributed[]]>([
    ['nothing said', []],
    ['a guess that something is said', [said('consent-claim', { confidence: 0.49 })]],
    ['a form to follow', [said('consent-claim', { value: 'placeholder' })]],
    ['a claim beside what voids it', [said('consent-claim'), said('consent-void')]],
  ])('none is held back by %s', (_, entities) => {
    expect(held(draftSaying(''), entities, [], TODAY)).toEqual([]);
  });

  const noted = (words: string): Attributed =>
    said('consent-claim', { type: 'consent-record', part: { kind: 'text', text: words }, end: words.length });

  it.each([
    ['a record that isn’t complete holds back what a claim does', 'Consent: verbal, Tuesday', true],
    ['a form to follow nothing', 'Consent: form to follow', false],
  ])('%s', (_, words, holds) => {
    const wanted = EVERYTHING.filter((id) => holds && id !== 'image/medical-image').sort();
    expect(held(draftSaying(''), [noted(words)], [], TODAY)).toEqual(wanted);
  });

  it('a whole record holds back what it lists, and one that is withdrawn nothing', () => {
    const holds = heldByConsent(draftSaying(''), [noted(RECORD)], [], TODAY);
    expect(
      ['person/patient-name', 'image/patient-visible', 'clinical/patient-quote', 'consent/incomplete'].map((id) =>
        holds(id as RuleId),
      ),
    ).toEqual([true, true, false, false]);
    const withdrawn = RECORD.replace('told he can withdraw any time', 'consent withdrawn 03/05/2026');
    expect(held(draftSaying('PX-0338'), [noted(withdrawn)], [registered()], TODAY)).toEqual([]);
  });

  it('none is held back by a registered consent that somebody else’s yes voids', () => {
    expect(held(draftSaying('PX-0338'), [said('consent-void')], [registered()], TODAY)).toEqual([]);
  });
});

describe('a registered consent', () => {
  it.each<[string, string, Partial<RegisteredConsent>, string | undefined, boolean]>([
    ['to its last day', 'PX-0338', { expires: '2027-02-03' }, undefined, true],
    ['not a day longer', 'PX-0338', { expires: '2027-02-02' }, undefined, false],
    ['in small letters', '(px-0338)', {}, undefined, true],
    ['at its second mention, behind a longer reference', 'PX-03381 and PX-0338', {}, undefined, true],
    ['not as the end of a longer one', 'APX-0338', {}, undefined, false],
    ['not as the beginning of one', 'PX-0338b', {}, undefined, false],
    ['on its channel', 'PX-0338', { channels: ['TikTok', 'Facebook'] }, 'facebook', true],
    ['not on another', 'PX-0338', { channels: ['TikTok'] }, 'facebook', false],
    ['where nobody says which channel', 'PX-0338', { channels: ['TikTok'] }, undefined, true],
  ])('holds %s', (_, content, changes, platform, holds) => {
    expect(heldByConsent(draftSaying(content, platform), [], [registered(changes)], TODAY)('person/patient-name')).toBe(
      holds,
    );
  });
});
