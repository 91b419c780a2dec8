import { describe, expect, it } from 'vitest';
import { directionFrom, metresBetween, readPosition, writePosition } from '../../src/places/position.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('metres between', () => {
  it.each([
    ['a place and itself', at(53.7, -1.9), at(53.7, -1.9), 0],
    ['a degree of latitude', at(53, -1.9), at(54, -1.9), 111_195],
    ['a degree of longitude at 60° north, half as much', at(60, 0), at(60, 1), 55_597],
    ['the two sides of the date line', at(0, 179.5), at(0, -179.5), 111_195],
    ['the poles', at(90, 0), at(-90, 77), 20_015_115],
  ])('%s', (_, a, b, metres) => {
    expect(Math.abs(metresBetween(a, b) - metres)).toBeLessThan(Math.max(1, metres * 0.001));
    expect(metresBetween(b, a)).toBeCloseTo(metresBetween(a, b), 3);
  });
});

describe('direction', () => {
  const centre = at(53.7, -1.9);
  it.each([
    [at(53.8, -1.9), 'north'],
    [at(53.76, -1.8), 'north-east'],
    [at(53.7, -1.8), 'east'],
    [at(53.64, -1.8), 'south-east'],
    [at(53.6, -1.9), 'south'],
    [at(53.64, -2.0), 'south-west'],
    [at(53.7, -2.0), 'west'],
    [at(53.76, -2.0), 'north-west'],
  ] as const)('%o is %s', (to, direction) => {
    expect(directionFrom(centre, to)).toBe(direction);
  });

  it('goes over the date line, not round the world', () => {
    expect(directionFrom(at(-16, 179.9), at(-16, -179.9))).toBe('east');
  });
});

it.each([
  [at(53.7421, -1.9034), '53.74210, -1.90340'],
  [at(-33.5, 151), '-33.50000, 151.00000'],
])('is written as text and read again: %o', (position, text) => {
  expect(writePosition(position)).toBe(text);
  expect(readPosition(text)).toEqual(position);
});

it.each(['', '53.7', '53.74210,-1.90340', 'SE 066 253'])('no position is read from "%s"', (text) => {
  expect(readPosition(text)).toBeUndefined();
});
