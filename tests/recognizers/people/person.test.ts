import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../src/recognizers/people/evidence.ts';
import { asksLanguage } from '../../../src/recognizers/people/language.ts';
import { person, suspectsIn } from '../../../src/recognizers/people/person.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

const namesIn = async (text: string): Promise<string[]> =>
  [...(await person.recognize(new ReadableText(text)))]
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ start, end }) => text.slice(start, end));

describe('names are found with their exact span', () => {
  it.each([
    ['[[Mr Kwabena Asante]] walked', 'the title belongs to the name'],
    ['asked [[miss chukwu]] and [[dr patel]]', 'titles in lower case'],
    ['[[Dr F. Bakare]] and [[Prof. Siân Rhydderch]]', 'initials and full stops'],
    ['thanks to [[Yasmin Qureshi-Bell]]', 'double-barrelled'],
    ['[[Saoirse O’Sullivan]], [[Rory McAteer]] and [[Anneke van der Berg]]', 'prefixes and particles'],
    ['[[Hye-jin]] and [[Małgorzata]] said hello', 'hyphens and accents'],
    ['celebrating [[Harbhajan]]’s birthday', 'without the possessive'],
    ['"[[SINGH, Jaswinder]]" on the monitor', 'family name first'],
    ['PatientName=[[BOATENG^ESI]] in the export', 'as DICOM writes it'],
    ['"[[K. NOWAK]]  Hosp No" on my scrubs', 'initial and surname'],
    ['a 23yo called [[callum]]', 'lower case after a phrase'],
    ['[[aoife]] is home', 'lower case before a phrase'],
    ['pt name [[olu adeyemi]]', 'lower case after a label'],
    ['Bed 7 ([[Ivy]])', 'a name that is a plant'],
    ['@[[Kwesi Appiah]] is this yours', 'a mention with a surname'],
    ['Jobs: [[Wieczorek]] bloods, [[Fashola]] ECG', 'a list of jobs'],
    ['Thanks [[Ngozi]]!', 'a first name alone'],
    ['[[Оlu Adeyemi]] was here', 'a Cyrillic O'],
  ])('%s (%s)', async (marked) => {
    const { text, spans } = unmark(marked);
    expect(await namesIn(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});

describe('what is not a name', () => {
  it.each([
    ['Parkinson’s, Bell’s palsy and a Colles’ fracture', 'eponyms'],
    ['Berg Balance Scale and Glasgow Coma Scale', 'scales'],
    ['Heron Ward, Mary Seacole Ward and Dunmore Terrace', 'wards and streets'],
    ['St Thomas’, Queen Philippa and Royal Wexcombe Infirmary', 'hospitals'],
    ['back at Larchfield House, then Northmere', 'buildings and places'],
    ['in May, on 3 June and all of April 2026', 'months'],
    ['Frozen peas. Myth: carbs are bad. Total 55p', 'words that open a sentence'],
    ['Grace period ends. Hope so. Will it rain? Mark it up. Bill them', 'words that are names elsewhere'],
    ['she said he and my MS and an MRI', 'little words and shorthand'],
    ['see @TheBakerFamily and #RoseGarden on https://ivy.example/Grace', 'handles, tags and links'],
    ['ED, MRI, ICU and HDU, then CT', 'capitals'],
  ])('%s (%s)', async (text) => {
    expect(await namesIn(text)).toEqual([]);
  });
});

describe('compromise', () => {
  const askedIn = (text: string): string[] => {
    const { page, suspects } = suspectsIn(new ReadableText(text));
    return suspects.filter((suspect) => asksLanguage(page, suspect)).map((suspect) => page.text.slice(suspect));
  };

  it.each([
    ['Cake at 11. There will be Colin the Caterpillar', ['Colin'], 'a name that lists have'],
    ['Then Big Dave burned the gravy', ['Big', 'Dave'], 'and what stands beside one'],
    ['Lads heads up from Calderwick, the fella from earlier', [], 'on no list: it has never known such a name either'],
    ['Shoutout to Mr Kwabena Asante who walked out of ICU today', [], 'sure without it'],
    ['Our podiatry team saw 3,112 people last quarter. Come and join us on Monday.', [], 'nothing like a name'],
  ])('is asked in %s about %j (%s)', (text, asked) => {
    expect(askedIn(text)).toEqual(asked);
  });

  it('makes a guess a name', () => {
    expect(confidenceOf({ wording: -4, sign: undefined, language: false })).toBeLessThan(0.5);
    expect(confidenceOf({ wording: -4, sign: undefined, language: true })).toBeGreaterThanOrEqual(0.5);
  });
});

it('says what speaks for a name, in log-odds', async () => {
  const [found] = [...(await person.recognize(new ReadableText('Mr Kwabena Asante walked')))];
  expect(found?.evidence).toMatch(/^title \+\d\.\d, wording \+\d\.\d$/);
});

describe('whatever the text', () => {
  it('spans lie inside it and hold a letter', async () => {
    const pieces = fc.constantFrom(
      'Mr ',
      'Jean',
      ' ',
      'é',
      '\u200d',
      'محمد',
      '😀',
      '^',
      ', ',
      '. ',
      'SMITH',
      "'s",
      'is home',
      '\n',
      'Bed 7 (',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), async (parts) => {
        const text = parts.join('');
        for (const { start, end } of await person.recognize(new ReadableText(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/\p{L}/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a name without end', 'A'.repeat(10_000)],
    ['names without end', 'Jean '.repeat(2_000)],
    ['right to left', 'مريضي محمد علي '.repeat(500)],
    ['combining marks', `J${'\u0301'.repeat(10_000)}ean`],
    ['joiners', 'J\u200de\u200da\u200dn '.repeat(2_000)],
  ])('stays quick: %s', async (_, text) => {
    const started = performance.now();
    await person.recognize(new ReadableText(text));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
