import { describe, expect, it } from 'vitest';
import { unmark } from '../../support/examples.ts';
import { found } from './found.ts';

describe('private news of colleagues', () => {
  it.each([
    "I'm covering Priti's clinics [[till she's through the chemo]] so bear with me",
    "Claire on nights [[is 12 weeks pregnant]] but you didn't hear it from me",
    'Our ward sister is [[back in rehab]]',
    "Tom's [[been sacked]], about time",
    'that new HCA [[is under investigation for sleeping on shift]]',
    "Poor Anjali [[had a miscarriage]] so I'm covering her on call",
    "Matron's [[husband has left her]]",
    "The reg told me he's [[on antidepressants]]",
    'Word is Dave from theatres [[came out as bi]]',
    `Gemma [[off again with her "back"]], funny how it's always a Friday`,
    'my mentor [[is an alcoholic]]',
    "Lesley's [[got a grievance in against the boss]]",
    "she's off [[on the sick]] since the complaint, our receptionist",
    'the physio lead [[was escorted off the premises]] on Monday',
    'Our consultant got [[done for drink driving]]',
    "Sister M hasn't been right [[since her divorce]]",
    'the night porter [[is living in his car]]',
    'Did you hear Jas has [[been suspended]]?',
    'Apparently our team lead [[is pregnant again]]',
    "Lou [[won't be in, endometriosis again]], so we're short",
    "Poor Mags, [[breast lump]], she's off from Monday. don't say owt",
    "My student failed because she [[is bipolar]], not that I'd say so",
    'Beth on reception [[is leaving her husband]]',
  ])('%s', async (marked) => {
    const { text, spans } = unmark(marked);
    expect(await found('private-news', text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });

  it.each([
    ['Covering Nadia’s lists while she is on her honeymoon', 'no trouble'],
    ['I have been off with my back', 'the author'],
    ['Appointments are suspended', 'appointments'],
    ['We are all stressed', 'many people'],
    ['congratulations to Amy on the birth of her son', 'announced'],
    ['My wife had a miscarriage on this unit', 'the author’s family'],
    ['The trial was suspended', 'a trial'],
    ['Nobody should be sacked for speaking up', 'nobody in particular'],
    ['patient is pregnant with twins', 'a patient'],
    ['Kate shares her story of depression for World Mental Health Day', 'told by herself'],
    ['our consultant is on annual leave', 'says no reason'],
    ['Anyone else off sick with this cough?', 'a question'],
    ['Dr Bell has written about her own cancer for the BMJ', 'told by herself'],
    ['Leaving my husband at home to do the ironing while I do a late', 'the author'],
    ['The lift is off again', 'a lift'],
    ['Off with the fairies today', 'an idiom'],
    ['Our new paper on burnout in physios is out', 'a study'],
    ['Anyone going through the menopause on nights? tips please', 'a question'],
    ['Pat is retiring after 40 years', 'a retirement'],
  ])('leaves alone: %s (%s)', async (text) => {
    expect(await found('private-news', text)).toEqual([]);
  });
});
