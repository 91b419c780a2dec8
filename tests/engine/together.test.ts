import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/draft.ts';
import type { Condition, Match } from '../../src/engine/rule.ts';
import { apart, joined, together } from '../../src/engine/together.ts';
import type { Attributed, SubjectKind } from '../../src/entity.ts';

const view = { draft: { name: { id: 'x' }, settings: {}, content: '', images: [], parts: [], checks: [] }, sites: [] };

/** Matches at the words of a text, in the order in which they are given. */
const at = (part: Part, ...words: readonly (string | readonly [words: string, confidence: number])[]): Match[] =>
  words.map((each) => {
    const [word, confidence] = typeof each === 'string' ? [each, 0.8] : each;
    const start = part.text.indexOf(word);
    return { part, start, end: start + word.length, confidence };
  });

const held = (condition: Condition, entities: readonly Attributed[] = []): [string, number][] =>
  condition({ ...view, entities }).map(({ part, start, end, confidence }) => [part.text.slice(start, end), confidence]);

const textOf = (text: string): Part => ({ kind: 'text', text });

describe('a day and an hour are one', () => {
  it.each([
    ['Seen on Saturday 9th, half ten', ['Saturday 9th', 'half ten'], ['Saturday 9th, half ten']],
    ['Seen on Saturday 9th at half ten', ['Saturday 9th', 'half ten'], ['Saturday 9th at half ten']],
    ['Seen on Saturday 9th, just after half ten', ['Saturday 9th', 'half ten'], ['Saturday 9th, just after half ten']],
    ['Seen on Saturday 9th around half ten', ['half ten', 'Saturday 9th'], ['Saturday 9th around half ten']],
    ['Seen 9/5,22:30', ['9/5', '22:30'], ['9/5,22:30']],
    ['Seen 9/5 22:30', ['9/5', '22:30'], ['9/5 22:30']],
    ['Seen on Saturday 9th and half ten', ['Saturday 9th', 'half ten'], ['Saturday 9th', 'half ten']],
    ['Seen on Saturday 9th. About half ten', ['Saturday 9th', 'half ten'], ['Saturday 9th', 'half ten']],
    [
      'Saturday 9th about half ten, Sunday',
      ['Saturday 9th', 'half ten', 'Sunday'],
      ['Saturday 9th about half ten, Sunday'],
    ],
  ])('%s', (text, words, wanted) => {
    const part = textOf(text);
    expect(held(joined(() => at(part, ...words))).map(([found]) => found)).toEqual(wanted);
  });

  it('and no surer than the less sure of the two', () => {
    const part = textOf('Saturday 9th, half ten');
    const condition = joined(() => at(part, ['Saturday 9th', 0.9], ['half ten', 0.6]));
    expect(held(condition)).toEqual([['Saturday 9th, half ten', 0.6]]);
  });

  it('but not where they stand in two parts', () => {
    const condition = joined(() => [
      ...at(textOf('Saturday 9th'), 'Saturday 9th'),
      ...at(textOf('half ten'), 'half ten'),
    ]);
    expect(held(condition)).toHaveLength(2);
  });
});

describe('of what overlaps, the longest is left', () => {
  it.each([
    ['the first', ['Mr Rees pre-op', 'Rees'], ['Mr Rees pre-op']],
    ['the last', ['Rees', 'Rees pre'], ['Rees pre']],
    ['the first of two that are as long', ['Mr Rees', 'Rees pr'], ['Mr Rees']],
    ['the last, if it is longer only by where it begins', ['Mr Rees', 'Rees pre-op film'], ['Rees pre-op film']],
    ['both where one ends as the other begins', ['Mr ', 'Rees'], ['Mr ', 'Rees']],
    ['all that lie apart, in order of place', ['film', 'Rees'], ['Rees', 'film']],
  ])('%s', (_, words, wanted) => {
    const part = textOf('Mr Rees pre-op film');
    expect(held(apart(() => at(part, ...words))).map(([found]) => found)).toEqual(wanted);
  });

  it('in each part by itself', () => {
    const [one, other] = [textOf('Mr Rees'), textOf('Rees')];
    expect(held(apart(() => [...at(one, 'Mr Rees'), ...at(other, 'Rees')]))).toHaveLength(2);
  });
});

describe('several that stand together', () => {
  const text = 'A girl, 3.4kg, born 03:12 on Heron Ward';
  const details = (
    words: readonly (readonly [words: string, told: string])[],
    changes: Partial<Attributed> = {},
    part = textOf(text),
  ): Attributed[] =>
    words.map(([word, told]) => ({
      ...(at(part, word)[0] as Match),
      type: 'newborn-detail',
      source: told,
      subject: 'patient',
      ...changes,
    }));
  const condition = (changes: { within?: number; notAbout?: readonly SubjectKind[] } = {}): Condition =>
    together('newborn-detail', {
      notAbout: ['author'],
      atLeast: 2,
      told: ({ source }) => source,
      minor: ({ source }) => source === 'place',
      within: 10,
      ...changes,
    });
  const ofGirl = ['girl', 'sex'] as const;
  const ofWeight = ['3.4kg', 'weight'] as const;
  const ofHour = ['03:12', 'hour'] as const;
  const ofPlace = ['Heron Ward', 'place'] as const;

  it.each([
    ['from the first to the last', [ofWeight, ofGirl], ['girl, 3.4kg']],
    ['all of a row', [ofGirl, ofWeight, ofHour], ['girl, 3.4kg, born 03:12']],
    ['not with what need not be part of it', [ofGirl, ofWeight, ofHour, ofPlace], ['girl, 3.4kg, born 03:12']],
    ['with it where it takes it', [ofHour, ofPlace], ['03:12 on Heron Ward']],
    ['as near as the longest reaches', [['girl, 3.4kg', 'sex'] as const, ofGirl, ofHour], ['girl, 3.4kg, born 03:12']],
    ['not one alone', [ofGirl], []],
    ['nor two that say the same', [ofGirl, ['3.4kg', 'sex'] as const], []],
    ['nor two that stand apart', [ofGirl, ofHour], []],
    ['nor only what is minor', [ofPlace, ['03:12', 'place'] as const], []],
  ])('%s', (_, words, wanted) => {
    expect(held(condition(), details(words)).map(([found]) => found)).toEqual(wanted);
  });

  it.each([
    ['the author’s own', { subject: 'author' }],
    ['guesses', { confidence: 0.49 }],
    ['of another type', { type: 'age' }],
  ] as [string, Partial<Attributed>][])('are none if they are %s', (_, changes) => {
    expect(held(condition(), details([ofGirl, ofWeight], changes))).toEqual([]);
  });

  it('are as sure as the least sure, from half on', () => {
    const [girl, weight] = details([ofGirl, ofWeight]) as [Attributed, Attributed];
    expect(held(condition(), [girl, { ...weight, confidence: 0.5 }])).toEqual([['girl, 3.4kg', 0.5]]);
  });

  it.each([
    [2, 1],
    [1, 0],
  ])('with at most %i between: %i', (within, count) => {
    expect(held(condition({ within }), details([ofGirl, ofWeight]))).toHaveLength(count);
  });

  it('are told from those of another part', () => {
    expect(held(condition(), [...details([ofGirl]), ...details([ofWeight], {}, textOf(text))])).toEqual([]);
  });
});
