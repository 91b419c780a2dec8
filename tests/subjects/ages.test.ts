import { describe, expect, it } from 'vitest';
import type { SubjectKind } from '../../src/entity.ts';
import { agesAttributor } from '../../src/subjects/ages.ts';
import { NOBODY_KNOWN } from '../../src/subjects/known-names.ts';
import { Scene } from '../../src/subjects/scene.ts';
import { found } from '../recognizers/dates/tables.ts';

const whose = async (text: string): Promise<(SubjectKind | undefined)[]> => {
  const entities = await found(text);
  const scene = new Scene({ kind: 'text', text }, entities, NOBODY_KNOWN);
  return entities.filter(({ type }) => type === 'age').map((age) => agesAttributor.about(age, scene));
};

const CASES: Readonly<Partial<Record<SubjectKind | 'nobody', readonly string[]>>> = {
  patient: [
    'Took a 74 year old to resus this morning',
    '37F, reg overdue her third, waters gone',
    'Kid, 6, fourteen magnets',
    'First chest drain done by me, poor guy is only 31',
    'Four hours in the corridor. 96 years old. Arctic convoys.',
    'our oldest ever hip at 101, home in five days',
    'Happy 103rd birthday to our lovely lady on rehab',
    'Happy 100th birthday Jean on Heron Ward!',
    'Our patient Olive turned 100 on the ward',
    'Mr Davies, 91, walked to the gate and back',
    '"Never better," says Harold, 93, who had his knee replaced at Tamebridge',
    'Discharged my 97yo today',
    'A 45-year-old school cleaner with a frozen shoulder',
    'The registrar asked me to see a 52yo on the ward',
    'A 28 year old paramedic came in with chest pain',
    'an 11 month old with croup',
    'discharged Elsie (95) home to her cats',
    'A mum, 29, on our postnatal ward',
    'young lad about 19 came off his motorbike, trapped under the barrier',
    'Only 34, with three kids at home, and it’s in her liver. My patient all week.',
    'patient of mine is ninety-four, bed 6, and flirts with every porter',
    'woman in bay 2 had twins at 47 after years of trying',
    'she’s 93 and she’s just told the consultant on our ward he needs a haircut',
    'Had a 5 week old stop breathing on me tonight',
  ],
  relative: ['His wife, 71, slept in the chair by his bed'],
  author: ["I'm 34 and a dietitian", 'I turned 40 today', 'As a 50 year old physio', 'my 40th birthday on the ward'],
  'author-family': [
    'my nan is 94',
    'Nan is 93 and has opinions about the ward',
    "Mum's 92 and next door to a patient",
    'My son, 6, wants to be a paramedic',
    'my 4 year old thinks I x-ray dinosaurs',
    'my 90-year-old nan has opinions about hospital food',
    'My grandad turned 95 today',
    'my lad’s 15 and says nursing is for people who like sick',
  ],
  staff: [
    'Our very own HCA Jordan McAteer, 28, is running ten marathons',
    'Jordan McAteer, 28, our HCA, is running',
    'Porter Marek, 58, hangs up his keys after 31 years',
    'Our youngest apprentice is 17 and runs the place',
    'Our volunteer Maureen, 91, has poured tea on the ward for years',
  ],
  animal: [
    'Meet our therapy pony Duke, 14, who visits the ward',
    'Biscuit the therapy dog. A 9 year old labrador on our ward',
    'Our therapy dog Biscuit, 9, is back on the ward',
  ],
  population: [
    'Children aged 6 can have the spray at the clinic',
    'You turn 75 and the GP invites you',
    'the average 45 year old needs more calcium',
    'any 11 year old with asthma can join',
    'Would you ventilate a fit 95 year old?',
  ],
  organisation: [
    "St Brannoc's turns 100 this year!",
    'our hospital turned 100 on Monday',
    'Happy 78th birthday to our NHS!',
    'A 104-year-old Victorian hospital building',
    'the policy is 12 years old, patients deserve better',
  ],
  invented: [
    'Mrs Example, 82, after a fall (made-up scenario)',
    'FICTIONAL CASE: "Mr Bloggs, 67, is found on the floor."',
  ],
  'public-figure': ['Kate Ellis, 34, is running the marathon for our unit'],
  nobody: ['A 25-year-old tweet of mine', 'she’s 3. Bless.', 'Hit 50 on my step count before breakfast'],
};

describe.each(Object.entries(CASES))('an age of: %s', (subject, texts) => {
  it.each([...texts])('%s', async (text) => {
    expect(await whose(text)).toEqual([subject === 'nobody' ? undefined : subject]);
  });
});
