import { describe, expect, it } from 'vitest';
import { runningStory } from '../../../src/recognizers/stories/running-story.ts';
import { foundIn, wordsMarked } from './marked.ts';

describe('running stories', () => {
  it.each([
    "An [[update on my wee man]] with the broken femur: he's walking!",
    "For those [[following the saga of the man]] in bed 9, he's gone home",
    "[[Part 2 of the lady]] and the swan: she's back, and so is the swan",
    "Remember [[that girl I told you about]] who couldn't speak? She sang today",
    '[[remember my lady with the budgie]]? she died last night',
    "You [[asked about the lad from last week's post]]. He's off the vent.",
    '[[Day 12 with our little fighter]] in cot 4',
    "[[Week 6 of my favourite patient]]'s recovery and he can hold a fork",
    '[[Mystery Pigeon Man update]]: bloods normal, pigeon thriving',
    '[[Custard Lady strikes again]]',
    "[[Further to my post about the farmer]], he's lost the leg",
    '[[more news on the bloke]] who swallowed the key',
    '[[the old boy I posted about on sunday]] passed away this morning',
    'Thread 3/7: so the patient from [[part one]] comes back in',
    'As promised, an [[update on the wee girl]] with the burns',
    '[[quick update on bed 14]] for everyone who asked, he made it',
    '[[that patient i tweeted about last week]]? went home today',
    '[[Latest instalment of Grumpy Gerald]] in bay 3',
    '[[Episode 4 of Bed Seven]] vs the Catering Trolley',
    '[[The guy with the nail gun is back in]], different hand this time',
    'Wee update for everyone [[asking after my gentleman]] with the pressure sore: healing',
    "He's home!! [[The wee boy I've been posting about]] since January",
    "[[You'll remember the lady]] who sang opera to us. Passed away at 4am",
    '[[Our long stayer is on day 200]] today, bed 6 regulars will know him',
    '[[Marmalade Man, chapter 3]]',
    '[[the continuing adventures of the man]] who hides his teeth',
    "[[Part 5 of caring for the girl]] who won't eat",
    "last week [[I told you about a teenager]] who wouldn't talk to me. Today she did.",
    'so, [[that patient with the snake bite I mentioned]]? lost two fingers',
    '[[the saga of my lady]] with the lost teeth continues',
    "For anyone who was [[following wee Jack's journey]] with us, he got home",
    '[[Day 30. My patient]] is still here. Still no bed in the community.',
    "[[Following up on Friday's post, the farmer]] kept his hand",
    'Story time [[part 2]]!! so the girl with the glass eye comes back',
  ])('finds: %s', (marked) => {
    expect(foundIn(runningStory, marked)).toEqual(wordsMarked(marked));
  });

  it.each([
    ['Update: clinic closed today due to snow', 'a service'],
    ['Day 3 of my new job in ED and I love it', 'the author'],
    ["Update on my dad: he's home and moaning", 'own family'],
    ['Remember the man who invented the stethoscope? Laennec', 'history'],
    ['Part 3 of my dissertation is done', 'studies'],
    ['update on the therapy dog: Biscuit is fine after his op', 'a dog'],
    ['Update on our student: she passed!', 'a student at work'],
    ['the return of the student nurses today!', 'staff'],
  ])('leaves alone: %s (%s)', (text) => {
    expect(foundIn(runningStory, text)).toEqual([]);
  });

  it.each([
    'Part two of our podcast on chronic pain is live',
    'An update on the car park: barriers are fixed',
    'Latest on the strike ballot',
    'Remember the lady with the lamp? Happy nurses day',
    'Week 2 of placement, survived',
    'Thread on falls prevention 1/6',
    "update on the new MRI scanner: it's in!",
    "She's back! Sister Jones returns from mat leave",
    'Back to my clinic after two weeks off',
    'Remember to hydrate',
    "chapter 4 of the novel I'm writing about a midwife",
    "News on the bus route: it's running again",
    'Follow up appointments can be booked online',
    'I told you about the new rota last week',
    'Session 2 of our staff choir',
    'The latest on patient transport: new booking line',
    "More on our patients' survey results",
    'Day 94 of asking for a new kettle',
    'Remember the baby boom of 2012? We delivered 400',
    'Lady Gaga is back',
    'The gritter is back on the road',
    'Update on parking permits from estates',
    'Season 2 of our podcast drops on Friday',
    'Day one of three of the manual handling course',
    'last week I told you about our award. We won!',
    'Remember the nurse who trained you. Thank her.',
    'Still thinking about that lecture',
    "Following on from my post about pay, here's the petition",
    'Latest news from the hospital charity',
    'Back to uni after 6 weeks on placement',
    'part 2 of my reflections on ten years as a dietitian',
    'An update on my knee: surgery booked',
    "More from our children's ward garden project",
    'The saga of the broken lift continues',
    'For anyone following our garden project, beans are up',
    "Following up on Friday's post, the form link now works",
    'Day 30 of the step challenge',
    'Story time at the library, part 2 on Tuesday',
  ])('leaves an innocent post with the same words alone: %s', (text) => {
    expect(foundIn(runningStory, text)).toEqual([]);
  });
});

describe('running stories by nickname and by posts', () => {
  it.each([
    '[[part 3 of magnet boy]]!! so theatre rang',
    '[[UPDATE for everyone who’s been following my posts about the wee man]] with the big laugh',
    'no I can’t tell you how [[the lad from my last three posts]] is',
  ])('finds: %s', (marked) => {
    expect(foundIn(runningStory, marked)).toEqual(wordsMarked(marked));
  });
  it.each(['To the wee woman from the post office', 'Part 2 of the sepsis series'])('leaves alone: %s', (text) => {
    expect(foundIn(runningStory, text)).toEqual([]);
  });
});
