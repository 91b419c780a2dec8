import { describe, expect, it } from 'vitest';
import { news } from '../../../src/recognizers/stories/news.ts';
import { foundIn, wordsMarked } from './marked.ts';

describe('people in the news', () => {
  it.each([
    'u know [[the lad off the news]] who fell at Saltby cliffs',
    'the woman who’s been on the bridge, yes [[the one in the Gazette]], she’s one of mine',
    '[[That stabbing outside]] Flanagan’s bar [[everyone’s sharing]]? He came to us',
    'just been brought into bed 9, [[from the paper]]??',
    'came off the roof yesterday. [[You’ll have seen the]] air ambulance',
    'after what happened to his mum that Christmas, which [[many of you will have read about]]',
    'our patient is from [[the viral video]]',
    '[[@AshersbyEcho]] for what it’s worth you’re wrong, he arrested twice',
    'he’s the one here: [[https://www.ashersbygazette.example/news/cliff-fall]]',
    '[[the helicopter was for one of]] ours, pelvis and a punctured lung',
  ])('finds: %s', (marked) => {
    expect(foundIn(news, marked)).toEqual(wordsMarked(marked));
  });

  it.each([
    ['Chidi, Advanced Biomedical Scientist, has been named Scientist of the Year', 'an award'],
    ['Good news: our clinic is open again', 'news that is good'],
    ['full figures in the board papers', 'papers of a board'],
    ['Please go through the press office', 'an office'],
    ['shouting at the telly about cord clamping', 'an evening in'],
    ['NEWS score of 7, escalated', 'a score'],
    ['our team made the local paper!', 'a team'],
    ['If you see the helicopter landing please keep dogs away', 'advice'],
    ['A5612 closed, allow extra time', 'a road'],
  ])('leaves alone: %s (%s)', (text) => {
    expect(foundIn(news, text)).toEqual([]);
  });
});

describe('people of events, and the paper itself', () => {
  it.each([
    'To [[the gentleman from the Bridge Street flats fire]]',
    'No idea why [[the Gazette is being coy]]',
    '[[the girl from the trampoline park accident]] is doing fine',
  ])('finds: %s', (marked) => {
    expect(foundIn(news, marked)).toEqual(wordsMarked(marked));
  });
  it.each(['the lady from the fire safety team', 'the lad from the flower shop'])('leaves alone: %s', (text) => {
    expect(foundIn(news, text)).toEqual([]);
  });
});
