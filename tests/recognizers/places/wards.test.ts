import { describe, expect, it } from 'vitest';
import { wards } from '../../../src/recognizers/places/wards.ts';
import { unmark } from '../../support/examples.ts';
import { timeOver, wordsFound } from './found.ts';

describe('finds', () => {
  it.each([
    'Bloke on [[Ward 9]] proposed this afternoon',
    'lady on [[Heron Ward]] with vascular dementia',
    'the chap on [[Linnet Ward]] waiting for a valve',
    'we don’t want to see you back on [[ward 4]] before Christmas x',
    'old boy in the [[Linnet Unit]] sang all night',
    'the drama on [[ward 9]] this week, she married him',
    '[[Theatre 3]] list overran, poor lady nil by mouth since midnight',
    'he’s on [[Mercy ward]], pancreatic, stopped treatment',
    'side room 2 of [[Rowan]], medically fit since August',
    'bed 14, [[Maple]]: 87F, #L NOF',
    'she’s up on [[4B]] with her hip',
    'transferred to [[7A]] last night and went off',
    'gent on [[rowan ward]] thinks I’m his daughter',
    'a wee man on [[Ward C4]] has been there 94 days',
    'moved her to [[Ward B]] at 3am',
    'collapsed on [[Ward Six]] and we worked on him',
    'my lady on [[kestrel ward]] said yes',
    'bay 3 on [[Kingfisher]], the one with the parrot',
    'saw him on [[ward 12b]], still no carers',
    'there’s a lad on the [[Cavell Unit]] who draws dragons',
    'a dad on [[Bluebell Ward]] held his baby for the first time',
    'hes on [[larkspur ward]] till friday',
    'her third night on [[Florence Nightingale Ward]]',
    'he arrested in [[resus]]. Harbourne General, 3am.',
    'At Harbourne General he sat four hours in [[the emergency department]]',
    'at St Brannoc’s. she cried in [[theatre]] when I held her hand',
    'a fella from [[wd 5]] went walkabout',
    'told the ward round on [[Poppy Ward]] to get lost, legend',
    'poor soul on [[Jasmine ward]]',
    'your lovely words about the team on [[Juniper]]!',
    '[[Neonates at St Hild’s]], 3am',
    'nights on [[Kestrel]] with the same wee man',
    'moved to [[Heron]] this morning, poor soul',
  ])('%s', (marked) => {
    const { text, spans } = unmark(marked);
    expect(wordsFound(wards, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});

describe('leaves alone', () => {
  it.each([
    ['Ward 21 won the gardening competition', 'the ward won it'],
    ['Ward 7 link corridor closed', 'a corridor'],
    ['Mary Seacole Ward has reopened', 'a building'],
    ['Last day on Heron Ward, thank you all', 'a placement'],
    ['congratulations to Heron Ward', 'an award'],
    ['Councillor for Linnet Ward councillors', 'an electoral ward'],
    ['Sister Ward and Mr Ward were lovely', 'people called Ward'],
    ['Sarah Ward, our lead nurse, is leaving', 'a person called Ward'],
    ['Keep the flu at bay and ward off colds', 'ward off'],
    ['the stroke ward is full', 'every hospital has one'],
    ['a busy medical ward', 'every hospital has one'],
    ['the Stroke Unit and the Burns Unit', 'every hospital has one'],
    ['the Intensive Care Unit', 'every hospital has one'],
    ['Delivery Suite is short tonight', 'every hospital has one'],
    ['my first week on the ward', 'a ward with no name'],
    ['an award and a warden', 'other words'],
    ['2 wards closed, 3 theatres running', 'counts'],
    ['ward 3 patients have norovirus and 4 nurses', 'many'],
    ['labour ward 11/10, best toast', 'a score'],
    ['on 2D echo and at stage 3B', 'a scan and a stage'],
    ['crash on A5 near the services', 'a road'],
    ['waiting in resus with him', 'no hospital is named'],
    ['Harbourne ED tonight', 'the department is the hospital’s name'],
    ['a London ward, day 1', 'a town’s wards'],
    ['an industrial unit and a business suite', 'other units'],
    ['a hotel suite in the east wing', 'rooms'],
    ['unit 4 of the trading estate', 'a firm'],
    ['paid on Band 6A from April', 'pay'],
    ['Ward 12 is recruiting a Band 6', 'a vacancy'],
    ['the nurses on surgical ward', 'every hospital has one'],
    ['back on Monday, up on Friday', 'days'],
    ['we called round to Rose', 'somebody’s name'],
    ['Neonates at risk of sepsis', 'no hospital'],
  ])('%s (%s)', (text) => {
    expect(wordsFound(wards, text)).toEqual([]);
  });
});

it('takes time linear in the text', () => {
  for (const piece of [
    'ward 9 ',
    'Aaa Ward ',
    'heron ward ',
    'on 4B ',
    'bed 1, Aaaa ',
    'St Aaa’s in resus ',
    'ward ',
    'Ward',
    'a',
  ]) {
    expect(timeOver(wards, piece), piece).toBeLessThan(2000);
  }
});
