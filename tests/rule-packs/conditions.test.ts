import { expect, it } from 'vitest';
import { understand } from '../../src/check.ts';
import type { Part } from '../../src/draft.ts';
import { draftOf } from '../../src/engine/example-draft.ts';
import type { Example } from '../../src/engine/rule.ts';
import { ruleWith } from './support.ts';

/** The words that a rule with this condition finds in an example. */
const finds = async (when: string, example: Example): Promise<string[]> => {
  const rule = await ruleWith(when);
  const { draft } = draftOf(example);
  const entities = await understand(draft);
  return rule.when({ draft, entities, sites: [] }).map(({ part, start, end }) => part.text.slice(start, end));
};

it.each([
  [
    'whole words, in any case',
    '{ terms: [fish tank] }',
    'The Fish Tank, not fish tanks or a goldfish tank',
    ['Fish Tank'],
  ],
  ['the longest term', '{ terms: [fish, fish tank] }', 'a fish tank and a fish', ['fish tank', 'fish']],
  ['across a line break', '{ terms: [fish tank] }', 'the fish\ntank', ['fish\ntank']],
  ['either apostrophe', '{ terms: ["Founder\'s End"] }', 'up in Founder’s End', ['Founder’s End']],
  ['with accents however they are typed', '{ terms: [Tŷ Derw] }', 'yn Ty\u0302 Derw', ['Ty\u0302 Derw']],
  ['marks among the words', '{ terms: ["A&E 2", "#attic"] }', 'in A&E 2 #attic', ['A&E 2', '#attic']],
  ['behind an emoji', '{ terms: [attic] }', '👩‍⚕️😀 attic', ['attic']],
  ['as it is written', '{ terms: [ART], matchCase: true }', 'art and ART', ['ART']],
])('terms: %s', async (_, when, text, words) => {
  expect(await finds(when, text)).toEqual(words);
});

it.each([
  [
    'in any case',
    String.raw`{ patterns: ['\bHDG-\d{6}\b'] }`,
    'hdg-204417 HDG-2044170 HDG-204418',
    ['hdg-204417', 'HDG-204418'],
  ],
  ['as it is written', String.raw`{ patterns: ['\bHDG-\d+'], matchCase: true }`, 'hdg-204417 HDG-2', ['HDG-2']],
  ['by the line', "{ patterns: ['^ref .*$'] }", 'a\nref 12\nb', ['ref 12']],
  ['behind an emoji', String.raw`{ patterns: ['\d+'] }`, '😀 12', ['12']],
  ['but no edge of a word by itself', String.raw`{ patterns: ['\b|x'] }`, 'axa', ['x']],
])('patterns: %s', async (_, when, text, words) => {
  expect(await finds(when, text)).toEqual(words);
});

it('patterns take no longer for a text made to hold them up', async () => {
  const rule = await ruleWith("{ patterns: ['(a+)+$', '(a|aa)+c', '(.*)(.*)(.*)d'] }");
  const { draft } = draftOf(`${'a'.repeat(100_000)}!`);
  const before = performance.now();
  expect(rule.when({ draft, entities: [], sites: [] })).toEqual([]);
  expect(performance.now() - before).toBeLessThan(2_000);
});

it('ten thousand terms take no longer than one', async () => {
  const terms = Array.from({ length: 9_000 }, (_, index) => `the the ward ${index}`);
  const rule = await ruleWith(`{ terms: ${JSON.stringify(terms)} }`);
  const { draft } = draftOf('the '.repeat(100_000));
  const before = performance.now();
  expect(rule.when({ draft, entities: [], sites: [] })).toEqual([]);
  expect(performance.now() - before).toBeLessThan(2_000);
});

it.each([
  ['entities', '{ entities: [phone] }', 'Ring 01632 960123 or 07700 900321', ['01632 960123', '07700 900321']],
  [
    'entities about somebody',
    '{ entities: [person], about: [patient] }',
    'Mrs Okonkwo was discharged. Our nurse Tom Ashdown waved.',
    ['Mrs Okonkwo'],
  ],
  [
    'entities about others',
    '{ entities: [phone], notAbout: [patient, organisation, author, unknown] }',
    'Ring us on 01632 960123',
    [],
  ],
  ['clues', '{ clues: [place] }', 'The lady in bed 4 thanked me', ['bed 4']],
  ['clues, of nobody in care', '{ clues: [time] }', 'Five a day on a budget, today in the canteen', []],
  [
    'exceptions',
    '{ terms: [larkspur], except: { terms: [larkspur road] } }',
    'Larkspur is full. Larkspur Road is closed.',
    ['Larkspur'],
  ],
  [
    'exceptions as patterns',
    String.raw`{ patterns: ['\d{4}'], except: { patterns: ['£\d+'] } }`,
    '£2024, 2024',
    ['2024'],
  ],
  [
    'somebody in view',
    '{ terms: [attic], inView: true }',
    'She asked me to open a window in the attic every night of her stay',
    ['attic'],
  ],
  ['nobody in view', '{ terms: [attic], inView: true }', 'New benches outside the attic for all staff', []],
  ['overlapping, the longest', "{ terms: [ward], patterns: ['ward [0-9]'] }", 'ward 9', ['ward 9']],
])('%s', async (_, when, text, words) => {
  expect(await finds(when, text)).toEqual(words);
});

it('looks into pictures’ names and metadata too, and not into words of ours', async () => {
  expect(
    await finds('{ terms: [attic] }', { text: 'a', fileName: 'attic.jpg', metadata: { Caption: 'The Attic' } }),
  ).toEqual(['attic', 'Attic']);
  const { draft } = draftOf({ metadata: { Captured: 'attic' } });
  const [name, field] = draft.parts;
  const parts = [{ ...(name as Part) }, { ...(field as Part), fact: 'capture time' as const }];
  expect((await ruleWith('{ terms: [attic] }')).when({ draft: { ...draft, parts }, entities: [], sites: [] })).toEqual(
    [],
  );
});

it.each([
  ['in one sentence', 'sentence', 'One bird. A cat met a dog here. One bird.', ['cat met a dog']],
  ['not in two sentences', 'sentence', 'A cat. A dog.', []],
  ['in one paragraph', 'paragraph', 'A cat.\nA dog.\n\nA cat.', ['cat.\nA dog']],
  ['not in two paragraphs', 'paragraph', 'A cat.\n\nA dog.', []],
  ['in one post', 'post', 'A dog.\n\nA bird.\n\nA cat.', ['dog.\n\nA bird.\n\nA cat']],
  ['not far apart', 'post', `A dog.${' '.repeat(1_600)}A cat.`, []],
  ['each its own place', 'post', 'One cat', []],
])('together: %s', async (_, within, text, words) => {
  expect(await finds(`{ together: [{ terms: [cat] }, { terms: [dog, cat] }], within: ${within} }`, text)).toEqual(
    words,
  );
});

it('together, each place has one condition only, however they are listed', async () => {
  const when = '{ together: [{ terms: [cat, dog] }, { terms: [cat] }, { terms: [cat, bird] }] }';
  expect(await finds(when, 'cat dog bird')).toEqual(['cat dog bird']);
  expect(await finds(when, 'cat bird bird')).toEqual([]);
});

it('together with a picture, the text is where it is, and each place is evidence', async () => {
  const rule = await ruleWith('{ together: [{ terms: [attic] }, { clues: [place] }] }');
  const { draft } = draftOf({ text: 'The lady in bed 4 thanked me', fileName: 'attic.jpg' });
  const [match] = rule.when({ draft, entities: await understand(draft), sites: [] });
  expect(match?.part.kind).toBe('text');
  expect(match?.evidence?.map(({ ruleId, part }) => [ruleId, part.kind])).toEqual([
    ['place/bed-or-room', 'text'],
    ['trust/rule', 'file-name'],
  ]);
});
