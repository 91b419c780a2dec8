import { describe, expect, it } from 'vitest';
import { type Site, siteAt } from '../../src/places/sites.ts';

const site = (name: string, latitude: number, longitude: number, radius = 250): Site => ({
  name,
  latitude,
  longitude,
  radius,
  aliases: [],
});

const LARCH = site('Larch General', 53.7, -1.9);
const CLINIC = site('Larch Eye Clinic', 53.701, -1.9, 50);
/** Metres north of Larch General. */
const north = (metres: number) => ({ latitude: 53.7 + metres / 111_195, longitude: -1.9 });

describe('the site that a position is at', () => {
  it.each([
    ['its centre', 0, LARCH, 0],
    ['within its radius', 249, LARCH, 0],
    ['outside it, counted from its edge', 390, LARCH, 140],
    ['as far as counts as near', 1_249, LARCH, 999],
  ])('%s', (_, metres, expected, outside) => {
    const at = siteAt(north(metres), [LARCH]);
    expect(at?.site).toBe(expected);
    expect(Math.abs((at?.metres ?? -1) - outside)).toBeLessThan(1);
  });

  it('none when it is farther away, or there are no sites', () => {
    expect(siteAt(north(1_300), [LARCH])).toBeUndefined();
    expect(siteAt(north(0), [])).toBeUndefined();
  });

  it.each([
    ['the one inside another, at its centre', 111, 'Larch Eye Clinic'],
    ['the one round it, elsewhere', 30, 'Larch General'],
  ])('of several, %s', (_, metres, name) => {
    for (const sites of [
      [LARCH, CLINIC],
      [CLINIC, LARCH],
    ])
      expect(siteAt(north(metres), sites)).toMatchObject({ site: { name }, metres: 0 });
  });

  it('one that it is inside before one whose centre is nearer', () => {
    const campus = site('Larch Campus', 53.71, -1.9, 2_000);
    expect(siteAt(north(-260), [LARCH, campus])?.site.name).toBe('Larch Campus');
  });
});
