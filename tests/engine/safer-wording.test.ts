import { describe, expect, it } from 'vitest';
import { ageBand } from '../../src/engine/safer-wording.ts';

describe('a band in place of an age', () => {
  it.each([
    [-1, undefined],
    [0, 'a baby'],
    [0.5, 'a baby'],
    [1, 'a young child'],
    [3, 'a young child'],
    [4, 'a young child'],
    [5, 'a child'],
    [12, 'a child'],
    [13, 'a teenager'],
    [15, 'a teenager'],
    [17, 'a teenager'],
    [18, 'a young person'],
    [19, 'a young person'],
    [20, 'in their twenties'],
    [29, 'in their twenties'],
    [30, 'in their thirties'],
    [34, 'in their thirties'],
    [45, 'in their forties'],
    [56, 'in their fifties'],
    [67, 'in their sixties'],
    [74, 'in their seventies'],
    [89, 'in their eighties'],
    [90, 'in later life'],
    [96, 'in later life'],
    [Number.NaN, undefined],
  ])('%s → %s', (years, band) => {
    expect(ageBand(years)).toBe(band);
  });
});
