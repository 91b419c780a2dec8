import { describe, expect, it } from 'vitest';
import { unmark } from '../../support/examples.ts';
import { found } from './found.ts';

describe('deaths', () => {
  it.each([
    '[[Took someone down to the mortuary]] on my own for the first time',
    '[[lost someone]] on only my third shift with the crew',
    '[[Lost my wee pal]] in bed 9 this morning',
    '[[Lost one of my old boys this week]]',
    'my [[first death]] on placement',
    '[[pt died]]. went home. ate toast',
    '[[verified my first death]] tonight',
    '[[baby born sleeping]] on my shift. I will not forget her',
    '[[RIP]] J, gone but your jokes stay on the ward',
    'The gent I told you about [[passed peacefully]] last night',
    "We [[couldn't get her back]]",
    'She took [[her last breath]] with me and the radio',
    '17 minutes of CPR. Asystole. [[Called it]]',
    'stood in the corridor with a mum whose son [[had just died]]',
    'I [[laid out a 30 year]] old today',
    'resident of 11 years [[has left us]]',
    '[[he never woke up]]',
    '[[closed her eyes for her]]',
    "[[he'd gone by the time]] we got there",
    "[[ROLE'd]] a man in his own kitchen",
    'sadly [[he didnt survive]]',
    'end of life chat with a lady and [[she died]] an hour later',
    '[[My favourite patient died]] while I was on annual leave',
    'The cot is empty now. [[Sleep tight little one]]',
    'Told his parents at 4am that [[he was gone]]',
    "He coded in the lift and we [[didn't get him back]]",
    '[[lost him]]. 31 years old. cancer is a bastard',
    'she chose the music for when [[she died]] and we played it',
    '[[Our longest-staying resident passed on]] Sunday, 101',
    '[[her heart stopped]] and so did mine',
    'The wife kissed him and then [[he was gone]]',
  ])('%s', async (marked) => {
    const { text, spans } = unmark(marked);
    expect(await found('death', text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });

  it.each([
    ['Lost someone’s stethoscope on nights', 'a thing'],
    ['Took the new students to the mortuary for the tour', 'a tour'],
    ['lost signal in the lift', 'a signal'],
    ['The old building has passed its last inspection', 'a building'],
    ['We lost a bed on Tuesday to the leak', 'a bed'],
    ['Lost 2 stone with the staff gym', 'weight'],
    ['lost a shoe in the car park', 'a thing'],
    ['my dog passed away', 'a dog'],
    ['Passed my driving test', 'a test'],
    ['5,000 people a year die of sepsis', 'statistics'],
    ['RIP my social life', 'an idiom'],
    ['RIP to my diet', 'an idiom'],
    ['rest in peace to the ward kettle', 'a kettle'],
    ['we said goodbye to our matron who is off to Wales', 'a colleague who leaves'],
    ["I'm dying for a wee", 'an idiom'],
    ['He was a legend of nursing and passed away in 1998', 'a person of history'],
    ['time of death of my motivation: 3pm', 'an idiom'],
    ['stop CPR training myths', 'teaching'],
    ['called it a day at 8', 'an idiom'],
    ['Survived another winter on nights', 'an idiom'],
    ['we lost the bid for the new scanner', 'a bid'],
    ['passed my nurse prescribing', 'an exam'],
    ['The service has come to an end after 20 years', 'a service'],
    ['sad to say goodbye to placement', 'a placement'],
    ["grandad's been gone three years today, miss him on every shift", 'the author’s family'],
    ['killing it on nights', 'an idiom'],
  ])('leaves alone: %s (%s)', async (text) => {
    expect(await found('death', text)).toEqual([]);
  });
});

describe('deaths told by what was done', () => {
  it.each([
    ['I went to see her and she’d died', 'she’d died'],
    ['her hand squeezed mine right to the end', 'her hand squeezed mine right to the end'],
    ['thank you for singing him out on the 9th', 'singing him out'],
    ['I did the last offices and drew the curtain', 'did the last offices'],
    ['You didn’t make it and nobody gave up', 'You didn’t make it'],
  ])('finds: %s', async (text, words) => {
    expect(await found('death', text)).toEqual([words]);
  });
  it.each([
    'We stayed to the end of the shift',
    'walked with her to the end of the corridor',
    'his late wife made the best scones',
  ])('leaves alone: %s', async (text) => {
    expect(await found('death', text)).toEqual([]);
  });
});
