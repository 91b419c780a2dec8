import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognizers/index.ts';
import { IN_VIEW, whoIsInView } from '../../src/subjects/in-view/in-view.ts';
import { sightingsIn } from '../../src/subjects/in-view/sightings.ts';

const likelihood = async (text: string): Promise<number> => {
  const part = { kind: 'text' as const, text };
  return Math.max(...whoIsInView(part, await recognize(part)).map((each) => each.likelihood));
};

describe('one person is in view', () => {
  it.each([
    [
      'My two o’clock told me she had walked to the shop and back for the first time since her stroke',
      'an appointment',
    ],
    ['37F with chest pain, ecg fine, bloods sent, what am I missing', 'age and sex'],
    ['wee lassie came in wi a bead up her nose the day, screamed the place down', 'a child, in dialect'],
    ['Bloke on my ward proposed to his girlfriend this afternoon, day before his bypass', 'a man'],
    ['Someone I see every week told me his tremor is finally under control', 'somebody seen'],
    ['bed 6 has pressed the bell 43 times since midnight', 'a bed for whoever is in it'],
    ['Took a 74 year old to hospital this morning, massive MI, he apologised for ruining our tea break', 'an age'],
    ['His first cuddle with dad today after eleven weeks in an incubator', 'only a pronoun'],
    ['Had a retired jockey in clinic yesterday who had stopped seeing faces', 'by what he did'],
    ['Yesterday I told a young woman she has MS. She asked who would walk her dog.', 'told the diagnosis'],
  ])('%s (%s)', async (text) => {
    expect(await likelihood(text)).toBeGreaterThanOrEqual(IN_VIEW);
  });
});

describe('nobody in particular is in view', () => {
  it.each([
    ['Patients tell us they want shorter waits. Our new clinic opens on Monday.', 'plurals'],
    ['If you are over 65 you can book your flu jab now. It takes less time than making a brew.', 'the public'],
    ['My feet after a thirteen hour shift. Send chips.', 'the author'],
    ['I had my smear this morning, took four minutes, book yours', 'the author in care'],
    ['SimMan arrested in resus this morning, three shocks, superb teamwork in our simulation', 'a manikin'],
    ['Born in 1820, Florence Nightingale was a statistician before it was cool', 'history'],
    ['Biscuit the therapy dog is retiring after 212 visits and no sick days', 'an animal'],
    ['The new block has 96 beds, two theatres and a garden for staff', 'a building'],
    ['Stroke signs: face, arms, speech, time. Learn them and call 999.', 'a campaign'],
    ['Congratulations to our physio team, winners of this year’s patient safety award', 'colleagues'],
    ['My dad had a stroke five years ago today. He says hi.', 'the author’s own family'],
  ])('%s (%s)', async (text) => {
    expect(await likelihood(text)).toBeLessThan(IN_VIEW);
  });
});

describe('who is sighted without a name', () => {
  it.each([
    ['there was a gent with gout', [['somebody', 'a gent']]],
    ['saw a gent with gout', [['seen', 'saw a gent']]],
    ['my two o’clock is late', [['slot', 'my two o’clock']]],
    [
      'a nurse and her colleague',
      [
        ['staff', 'a nurse'],
        ['pronoun', 'her'],
        ['staff', 'colleague'],
      ],
    ],
    ['all our patients love it', [['many', 'all our patients']]],
    ['my own mum came', [['author-family', 'my own mum']]],
    ['a patient transport form', []],
  ])('%s', (text, expected) => {
    expect(sightingsIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(expected);
  });
});

it('reads a long text by its paragraphs, so that one of them does not speak for all', () => {
  const about = 'A lady on our ward told me last night that her chest pain was back and she was frightened.';
  const general = 'Our trust is recruiting. Apply by Friday and join a team that is proud of its patients. '.repeat(12);
  const passages = whoIsInView({ kind: 'text', text: `${general}\n\n${about}\n\n${general}` }, []);
  const at = passages.find(({ end }) => end > general.length + 10);
  expect(passages.length).toBeGreaterThan(2);
  expect(at?.likelihood).toBeGreaterThan(passages[0]?.likelihood ?? 1);
});

it('takes time that grows with the text, whatever it holds', () => {
  const started = performance.now();
  whoIsInView({ kind: 'text', text: 'a lady and her son, '.repeat(50_000) }, []);
  expect(performance.now() - started).toBeLessThan(10_000);
});
