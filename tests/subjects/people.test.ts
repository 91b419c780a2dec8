import { describe, expect, it } from 'vitest';
import patientName from '../../rules/person/patient-name.ts';
import { understand } from '../../src/check.ts';
import { recognize } from '../../src/recognizers/index.ts';
import { people } from '../../src/recognizers/people/index.ts';
import { attribute, attributors, type KnownNames, NOBODY_KNOWN } from '../../src/subjects/index.ts';
import { draftOf } from '../support/examples.ts';
import { NAMED_IN_CARE, NOBODY_IN_CARE } from './named-in-care.ts';
import { IN_MANY_VOICES, OF_OTHERS } from './named-in-many-voices.ts';

const namesHeld = async (example: string, known?: KnownNames) => {
  const { draft } = draftOf(example);
  const entities = await understand(draft, known);
  return patientName.when({ draft, entities, sites: [] }).map(({ part, start, end }) => part.text.slice(start, end));
};

/** The first person of a text and whom it is about. */
const subjectOf = async (text: string, known?: KnownNames) => {
  const { draft } = draftOf(text);
  return (await understand(draft, known)).find(({ type }) => type === 'person')?.subject;
};

describe('people in care', () => {
  it.each(NAMED_IN_CARE)('are found in: %s', async (marked) => {
    const { draft, marked: spans } = draftOf(marked);
    const names = spans.map(({ start, end }) => draft.content.slice(start, end));
    expect(await namesHeld(marked)).toEqual(names);
  });

  it.each(NOBODY_IN_CARE)('are not found in: %s (%s)', async (text) => {
    expect(await namesHeld(text)).toEqual([]);
  });
});

describe('people in care, in many voices', () => {
  it.each(IN_MANY_VOICES)('are found in: %s', async (marked) => {
    const { draft, marked: spans } = draftOf(marked);
    const names = spans.map(({ start, end }) => draft.content.slice(start, end));
    expect(await namesHeld(marked)).toEqual(names);
  });

  it.each(OF_OTHERS)('are not found in: %s', async (text) => {
    expect(await namesHeld(text)).toEqual([]);
  });

  it('are told from a whole megabyte on one line in good time', async () => {
    const line = 'Ivy Marsh was admitted, Tunde took her bloods and Mrs Gill sang; '.repeat(16_000);
    const part = { kind: 'text' as const, text: line };
    const started = performance.now();
    const told = attribute(await recognize(part, people), NOBODY_KNOWN, attributors);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(told.length).toBeGreaterThan(16_000);
  });
});

it('takes nobody for a patient of whom nothing is said', async () => {
  expect(await namesHeld('Hi Tobias, great question. Oats are a good source of fibre.')).toEqual([]);
});

describe('stories', () => {
  it.each([
    ['We run Sherlock Holmes’s cases past a physician. Mrs Hudson did nothing wrong.', 'beside Holmes'],
    ['Let me invent someone. "Mr Bramble", 83, has two walking sticks and a bad hip.', 'said to be invented'],
    ['Corrie tonight: Roy Cropper was admitted with chest pain', 'a soap'],
    ['Madam Pomfrey regrew Harry’s arm bones overnight. Hogwarts has no waiting list.', 'a school of wizards'],
  ])('name nobody in care: %s (%s)', async (text) => {
    expect(await namesHeld(text)).toEqual([]);
  });

  it('lend no cover to others of the same name', async () => {
    expect(await namesHeld('Mrs Hudson was admitted with a broken hip')).toEqual(['Mrs Hudson']);
  });
});

describe('whose name it is', () => {
  it.each([
    ['patient', 'Discharged Bronagh home today', 'a verb of care'],
    ['relative', 'his wife Irena cried', 'a possessive and kin'],
    ['author-family', 'my nan Ivy was on your ward', 'the author’s own'],
    ['staff', 'Our HCA Jordan McAteer is running a marathon', 'a job before the name'],
    ['staff', 'Dr Tomos Beynon, Medical Director, said yes', 'a title and a job after it'],
    ['author', 'I’m Nerys and I love feet', 'the author speaks'],
    ['public-figure', 'Florence Nightingale counted beds', 'history'],
    ['public-figure', 'SMITH, John (2019) is worth a read', 'a reference'],
    ['invented', 'A made-up scenario: Mrs Okafor was admitted', 'a scenario'],
    ['animal', 'Rosie the therapy dog came round', 'a dog'],
  ])('%s: %s (%s)', async (subject, text) => {
    expect(await subjectOf(text)).toBe(subject);
  });

  const known: KnownNames = { author: 'Simon Peel', staff: ['Funmilayo Bakare'], employers: [] };
  it.each([
    ['Dr F. Bakare was admitted to the hall of fame', 'staff', 'a title and an initial'],
    ['Bakare was treated to cake', 'staff', 'the surname alone'],
    ['Simon was discharged from supervision', 'author', 'the author’s first name'],
    ['Tunde Bakare was admitted to our ward', 'patient', 'another Bakare'],
  ])('knows who is who: %s is %s (%s)', async (text, subject) => {
    expect(await subjectOf(text, known)).toBe(subject);
  });

  it('weighs all places where somebody is named together', async () => {
    expect(await namesHeld('Kwabena Asante laughed at all our jokes.\n\nKwabena was discharged today.')).toEqual([
      'Kwabena Asante',
      'Kwabena',
    ]);
  });
});

describe('consent in the draft', () => {
  it.each([
    [
      'Meet Idris, who rang our bell!\n[Consent on file: written consent from patient 11/04/2026, ref PX-0338]',
      'a record',
    ],
    [
      'Idris rang the bell. Consent: written, signed by Idris Bevan 02/05/2026, form COM-114',
      'a record that names him',
    ],
    ['Thank you to Beatriz, who kindly said we could share her recovery', 'a claim'],
    ['Posted with her permission: Nerys finished chemo today', 'a claim'],
  ])('holds the name back: %s (%s)', async (text) => {
    expect(await namesHeld(text)).toEqual([]);
  });

  it.each([
    ['[[Idris]] rang the bell. Consent: tbc', 'a placeholder'],
    ['[[Idris]] rang the bell. Consent form to follow', 'a placeholder'],
    ['Celebrating [[Harbhajan]]’s birthday on the ward, his son said it was fine to post', 'not his son’s to give'],
    ['[[Nerys]] is sedated on ICU so she can’t exactly object', 'no consent at all'],
    ['[[Tadhg]] rang the bell. Consent: written, signed by Idris Bevan 02/05/2026, form COM-114', 'somebody else’s'],
    ['[[Tadhg]] was discharged. How we ask for consent: guide for staff', 'consent as a topic'],
  ])('does not hold it back: %s (%s)', async (marked) => {
    expect(await namesHeld(marked)).toHaveLength(marked.split('[[').length - 1);
  });
});
