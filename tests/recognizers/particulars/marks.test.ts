import { describe, expect, it } from 'vitest';
import { unmark } from '../../support/examples.ts';
import { found } from './found.ts';

describe('marks, clothes and pets', () => {
  it.each([
    'walks between the bars, [[new leg]], face out of frame',
    'finished the county half [[on blades]] we aligned',
    '[[covered a whole socket in old football stickers for someone]] and laminated it',
    'came in by taxi, [[green anorak]], [[terrier on a bit of string]], no bag',
    'and [[a border collie who had]] decided none of us were coming nearer',
    '[[an African grey on the curtain pole]] coughs like her late husband',
    'has [[a Mum tattoo on one arm]] and Dad on the other',
    'patient with [[blue hair]] and a mobility scooter covered in stickers',
    'gent comes to clinic [[in a kilt]] every single week',
    "he has [[a swastika tattoo]] and I'm brown",
    '[[her arm says]] "only god can judge me", well god and my cannula',
    'fella had a [[full back piece of a tiger]]',
    'bed 7 [[has one eye]] and three teeth',
    'he [[wears a cowboy hat]] in the scanner waiting room',
    'woman with a [[snake round her neck]] in the waiting room',
    'the guy with the [[face tattoos]]',
    'she had [[a scar like a zip down her back]]',
    'prosthetic leg painted like [[a Liverpool shirt]]',
    'always [[comes with his whippet]]',
    'the man [[in the unicorn onesie]] broke his arm',
    '[[his knuckles say]] HOPE and LOST',
    '[[teardrop tattoos under his eye]]',
    "pt had [[a tatt of my consultant's football team lol]]",
    'she [[came with a pet rat in her sleeve]]',
    'old boy [[wearing all his medals]] for his hip op',
    "bloke [[in full Liverpool kit]] at his mam's bedside",
    'the lady [[in the leopard print coat]] with the huge hat',
    '[[no eyebrows]], tattooed on ones, very surprised',
    '[[dreadlocks to his knees]]',
    '[[missing half an ear]] thanks to a horse',
  ])('%s', async (marked) => {
    const { text, spans } = unmark(marked);
    expect(await found('mark', text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });

  it.each([
    ['uniform audit: no visible piercings', 'a policy'],
    ['New leg ulcer pathway goes live Monday', 'what follows is the noun'],
    ['Navy scrubs, blue fleece. Uniform day one!', 'a uniform'],
    ['we painted the waiting room wall with rainbows', 'no part of anybody'],
    ['scar tissue and how to treat it', 'advice'],
    ['I dressed up as Santa for paeds', 'the author'],
    ['our nurse has pink hair and the kids love it', 'a member of staff'],
    ['wear your football shirt on Friday for charity', 'a campaign'],
    ['therapy pony on the ward', 'an animal at work'],
    ['bring your dog to our family fun day', 'an invitation'],
    ['in a hi-vis vest on the helipad', 'working clothes'],
    ['Does anyone know a good tattoo artist', 'a question'],
    ['body art conference in Leeds', 'a conference'],
    ['my sleeve is from a bloke in Hull', 'the author'],
    ['Crocs are not allowed in theatre', 'a policy'],
    ['Please remove piercings before your MRI', 'advice'],
    ['scar revision clinic', 'a service'],
  ])('leaves alone: %s (%s)', async (text) => {
    expect(await found('mark', text)).toEqual([]);
  });
});
