import { describe, expect, it } from 'vitest';
import { unmark } from '../../support/examples.ts';
import { found } from './found.ts';

describe('background details', () => {
  it.each([
    '80, [[blew glass for forty years]], eyes going now',
    'Chap [[drives the 46]], only popped in for a nose pad',
    '[[Trumpet man]], part three. He is back',
    '96, [[last of the harbour pilots]], still asking about the tide',
    'one grandmother [[from my own district in Kerala]] spoke to nobody else',
    '[[Ghanaian grandmother]] of nine, sang to the machine',
    'my patient is a [[Sikh bus driver]] with the best stories',
    'she [[moved here from Lithuania]] in January and knows nobody',
    'he was a [[Spitfire pilot]]. Ninety eight. hands like paper',
    'gent with MND, used to be a [[concert pianist]]',
    'Worked with a [[para-athlete]] on her stump socks',
    '34F, [[hairdresser]], carpal tunnel',
    '[[young Somali lad]] who wants to be a doctor',
    'an [[Orthodox Jewish lady]] asked for a female sonographer',
    "He's [[Kurdish]] and there was no interpreter",
    'patient is a [[taxi driver]] who falls asleep at the wheel',
    "the lady is a [[Jehovah's Witness]] so no blood",
    '[[roofer]] fell off the roof obvs',
    "gentleman who'd been a [[miner]] all his life",
    'a [[Chinese student]] with measles',
    'she [[used to dance at the Palladium]]',
    '[[spent 30 years on the trawlers]]',
    'He [[plays the tuba]] in a brass band and has lost two fingers',
    '[[refugee]] from Afghanistan, walked most of it',
    '[[scaffolder]] w/ a nail through his boot',
    "[[doesn't speak a word of English]], held my hand all night",
    '[[triathlete]], stress fracture, will not rest',
    'seen an [[old shipyard welder]] with asbestos lungs',
    "She's a [[lapsed nun]] and swears like one",
    '[[Romanian fruit picker]], no GP, infected hand',
    '[[Old Punjabi gentleman]] brought me samosas after his scan',
    '19 year old [[apprentice plasterer]] with back pain',
    'gent was a [[bus conductor]] and does all the stops',
    '[[keen allotment holder]], tetanus',
    'my [[lady from Sri Lanka]] taught me how to say thank you',
    'a [[Welsh speaking lady]] who lost her English after the stroke',
    '[[ex squaddie]] with one leg and no housing',
    'lad [[works at the abattoir]], cut tendon',
    '[[Ukrainian mum]] with her two boys, no GP',
    '[[climber]], fell twelve metres, walking again',
  ])('%s', async (marked) => {
    const { text, spans } = unmark(marked);
    expect(await found('demographic', text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });

  it.each([
    ['Grandad drove the 46 for thirty years', 'the author’s family'],
    ['I cut hair for ten years before nursing', 'the author'],
    ['he drove the 46 miles home', 'a distance'],
    ['Our team includes nurses from Ghana, Kerala and Manila', 'a team'],
    ['I moved here from Lithuania in 2009', 'the author'],
    ['French toast for breakfast on the ward', 'food'],
    ['English lessons for staff on Mondays', 'lessons'],
    ['Call a plumber, the sluice is flooding', 'a tradesman wanted'],
    ['My wife is a teacher', 'the author’s family'],
    ['builders are in on Level 3', 'many people'],
    ['We are recruiting a chef', 'a vacancy'],
    ['Becoming an artist helped me cope with burnout', 'the author'],
    ['a photographer will be on the ward on Thursday', 'a visitor to the ward'],
    ['Chinese New Year potluck in the office', 'a festival'],
    ["I'm Irish and I love this ward", 'the author'],
    ['How many physios does it take to change a bulb', 'a joke about staff'],
    ['Thank a cleaner today', 'thanks to staff'],
    ['Indian takeaway for the night team', 'food'],
    ['The painter is touching up Ward 4', 'work on the building'],
    ['Language line changes from Monday: Polish, Urdu, Arabic', 'a service for groups'],
    ['Student nurses from Spain start on Monday', 'a group'],
    ['Swiss cheese model of error explained', 'a model'],
    ['Photographer needed for awards night', 'a vacancy'],
  ])('leaves alone: %s (%s)', async (text) => {
    expect(await found('demographic', text)).toEqual([]);
  });
});
