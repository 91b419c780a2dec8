import { describe } from 'vitest';
import { clinicalDetail } from '../../../src/recognizers/clinical/clinical.ts';
import { finds, leavesAlone } from './marked.ts';

describe('function and daily life', () => {
  finds(clinicalDetail, [
    'she’d [[not come out of her room]] till the day of the fair',
    'he [[hasn’t left his flat since Easter]]',
    '[[not been out of her bed in six weeks]] and today she asked for lipstick',
    'my regular has [[run out of nouns]], calls everything a whatsit',
    '[[doesn’t have many words left]] but he can still whistle',
    'she’s [[down to about ten words]] and one of them is my name',
    'a newsreader who [[grinds her teeth]]',
    '[[sleeps in his chair]] with the telly on',
    '[[four steps in the gym]] and the whole place clapped',
    '[[twelve steps between the bars]]',
    '[[switched his aids on]] and he cried',
    '[[turned her implant on]] this morning and she laughed',
    '[[needs two of us to turn him]]',
    'he [[can’t tell left from right]] now',
    'a lad [[who couldn’t hold a cup last month]]',
    '[[told never to lift]] anything heavier than a kettle',
  ]);
  leavesAlone(clinicalDetail, [
    ['staff haven’t been out of the building in nine hours', 'nobody’s room'],
    ['ten thousand steps in the corridor before lunch', 'a shift'],
    ['next steps in the ward refurb: paint', 'a plan'],
    ['told not to park here again', 'a car park'],
    ['switched the lights on in the new unit', 'lights'],
    ['lost for words at the kindness of this team', 'an idiom'],
    ['doesn’t have many words, our consultant', 'a quiet man, with nothing lost'],
    ['everyone needs help with the new system', 'a system'],
  ]);
});

describe('care in few words', () => {
  finds(clinicalDetail, [
    '[[signed off with stress again]]',
    'off since the divorce, [[off work with his nerves]]',
    'the only [[bilateral above-knee]] runner',
    'your man is [[a left through-knee]]',
    'she counted [[every compression]] out loud',
    'the [[Canon’s leg has finally closed over]]',
    'the lady has [[frontotemporal]]',
    '[[wet AMD in the better eye]]',
    '[[Commode assessed]], [[rails measured]], off I went',
    'guess [[whose knee]] we did',
    'yes she [[was breathing when the ambulance took her]]',
  ]);
  leavesAlone(clinicalDetail, [
    ['he signed off on the budget', 'approval'],
    ['wearing compression socks on nights', 'a uniform'],
    ['below-knee socks only', 'a uniform'],
    ['the new hoist came to the ward', 'a ward’s equipment'],
    ['the leg was opened by the mayor', 'a stage of a race'],
  ]);
});
