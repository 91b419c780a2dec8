import { describe, expect, it } from 'vitest';
import { NOBODY_KNOWN } from '../../src/subjects/known-names.ts';
import { Scene } from '../../src/subjects/scene.ts';

const sceneOf = (text: string): Scene => new Scene({ kind: 'text', text }, [], NOBODY_KNOWN);

describe('everyone mentioned', () => {
  it('is found in order, and by sentence', () => {
    const scene = sceneOf('Our HCA sat with a lady. My nan rang.');
    expect(scene.mentions.map(({ kind }) => kind)).toEqual(['staff', 'patient', 'author-family']);
    expect(scene.mentionsNear(30).map(({ kind }) => kind)).toEqual(['author-family']);
    expect(scene.nearest({ start: 8, end: 11 }, ['patient'])?.kind).toBe('patient');
  });
});

describe('what is said to be invented', () => {
  const text = 'A fictional case:\n\nMr Bloggs fell.\n\nMeanwhile on my ward a lady fell too.';
  it.each([
    ['its own passage', text.indexOf('case'), true],
    ['the passage under a heading with a colon', text.indexOf('Bloggs'), true],
    ['no passage after that', text.indexOf('lady'), false],
  ])('covers %s', (_, offset, invented) => {
    expect(sceneOf(text).inventedAt(offset)).toBe(invented);
    expect(sceneOf(text).inventions.map(({ kind }) => kind)).toEqual(['invented', 'invented']);
  });
});
