import { describe, expect, it } from 'vitest';
import type { EntityType, SubjectKind } from '../../src/entity.ts';
import { attribute, attributors, NOBODY_KNOWN } from '../../src/subjects/index.ts';
import { found } from '../recognizers/dates/tables.ts';

type Case = readonly [text: string, subject: SubjectKind];

const itIsOf = (types: readonly EntityType[], cases: readonly Case[]): void => {
  it.each(cases)('%s: %s', async (text, subject) => {
    const attributed = attribute(await found(text), NOBODY_KNOWN, attributors).filter(({ type }) =>
      types.includes(type),
    );
    expect(attributed.length).toBeGreaterThan(0);
    expect(new Set(attributed.map((entity) => entity.subject))).toEqual(new Set([subject]));
  });
};

describe('a date of birth', () => {
  itIsOf(
    ['date-of-birth'],
    [
      ['the gent in the corner, DOB 14/03/1951', 'patient'],
      ["can someone ring Mrs Gill's son, DOB 14/03/1971", 'relative'],
      ['I was born on 14 March 1981 on this very unit', 'author'],
      ['my own DOB is 14/03/1981', 'author'],
      ['my birthday is 14 March', 'author'],
      ['My son was born on 2 July 2019', 'author-family'],
      ['our daughter, born 2 July 2019, met her midwife again', 'author-family'],
      ['The NHS was born on 5 July 1948', 'organisation'],
      ["our ward's birthday, 3 May", 'organisation'],
      ['Born 12 May 1820, Florence Nightingale was a statistician', 'public-figure'],
      ['Cicely Saunders, founder of the hospice movement, born 22 June 1918', 'public-figure'],
      ['Clerked in a bloke with the same birthday as me, 6 March 1988', 'patient'],
      ['Born 29 February, so technically this band 7 is nine today', 'author'],
      ['Our ward sister and I were born on the same day, 8 May 1979', 'author'],
      ['My twin and I were born on 30 June 1990, on this ward', 'author-family'],
      ['Happy birthday to our unit, born 1 April 1974', 'organisation'],
      ['JONES, Mary DOB 01/02/1918', 'unknown'],
      ['FICTIONAL CASE: Mr Bloggs, DOB 14/03/1951', 'invented'],
      ['I have changed his job. DOB 14/03/1951', 'unknown'],
      ['Jean (not her real name), DOB 14/03/1951', 'unknown'],
      ['babies born on 14 March 2024 are invited', 'population'],
      ['The dog has eaten the remote control. DOB 12/08/1941, new address to follow', 'unknown'],
      ['Our dog Biscuit is in at the vet. DOB 12/08/2019', 'animal'],
    ],
  );
});

describe('a day or an hour', () => {
  itIsOf(
    ['date', 'time'],
    [
      ["22:05, second shock, he's back", 'patient'],
      ['came in Easter Monday, went home Whit Sunday', 'patient'],
      ['Saturday 9th, half ten at night: he goes down on the dance floor', 'patient'],
      ['She passed away on Christmas Eve', 'patient'],
      ['A farmer (details changed!) came to clinic last Wednesday, a man of few words', 'patient'],
      ['Lost a lovely gent on the ward Sunday morning, he was holding my hand', 'patient'],
      ['The farmer hurt in the combine this August had his surgery and he is walking', 'patient'],
      ['bed 4 pulled his line out at 2 again', 'patient'],
      ['my last pt yesterday, half ten, had a live moth in his ear', 'patient'],
      ["My mum's op is on Thursday and I'm bricking it", 'author-family'],
      ['Happy Monday from everyone at the clinic', 'unknown'],
      ['Whitening offer ends Sunday, patients love it', 'organisation'],
      ['Tour our unit on Sunday, birth pool and four new rooms', 'organisation'],
      ['clinic opens at 9am, patients welcome', 'organisation'],
      ['Priya’s leaving do Fri 7pm', 'organisation'],
      ['parkrun PB 19:31, saw my physio after', 'organisation'],
      ['14 November is World Diabetes Day', 'organisation'],
      ['She sings on the ward every evening at 6pm', 'unknown'],
      ['She got back to Sunday lunch after her stroke', 'unknown'],
      ['On 8 November 1895 Röntgen saw his wife’s hand', 'unknown'],
      ['On Monday I start my new job', 'unknown'],
      ['My sister gave birth on Sunday, a boy', 'author-family'],
      ['OSCE scenario: he fell on Tuesday', 'invented'],
    ],
  );
});

describe('a newborn detail', () => {
  itIsOf(
    ['newborn-detail'],
    [
      ['Baby girl, 7lb 9oz, born 03:12', 'patient'],
      ['our midwife Jo delivered a baby girl, 7lb 9oz', 'patient'],
      ['Our first baby of the new year, a little girl', 'patient'],
      ['Our very own sonographer Priti had her baby girl, 6lb 14', 'staff'],
      ['my own son was 8lb 4oz when he was born', 'author-family'],
      ['I gave birth to a baby boy, 8lb 1oz', 'author-family'],
      ['Our colleague Priya has had a baby girl, 7lb 4oz', 'staff'],
      ["Colleague's baby girl arrived at 5am, 7lb", 'staff'],
      ['Six puppies born at 3am, biggest 450g', 'animal'],
      ['Average birth weight is 3.4kg for a baby girl', 'population'],
      ['Simulation: a newborn, 3.4kg manikin', 'invented'],
    ],
  );
});
