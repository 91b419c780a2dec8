import { expect, it } from 'vitest';
import { whereabouts } from '../../src/places/whereabouts.ts';

const SITES = [{ name: 'Larch General', latitude: 54.34, longitude: -1.4357, radius: 250, aliases: [] }];

it.each([
  ['a town some way off', 54.32, -1.4357, 'about 2 km south of Northallerton, North Yorkshire'],
  ['a town that it is in', 54.3389, -1.4287, 'less than 1 km from Northallerton, North Yorkshire'],
  ['a town called like its district', 53.4809, -2.2374, 'less than 1 km from Manchester'],
  ['a town in Ireland', 51.6795, -9.4526, 'less than 1 km from Bantry, County Cork, Ireland'],
  ['a town on an island', 54.15, -4.4817, 'less than 1 km from Douglas, Isle of Man'],
  ['a country', 45.7485, 4.8467, 'in France'],
  ['the sea', 45, -35, undefined],
])('%s', (_, latitude, longitude, words) => {
  expect(whereabouts({ latitude, longitude }, [])).toBe(words);
});

it.each([
  ['inside', 54.3401, -1.4357, 'inside your site Larch General'],
  ['a street away', 54.3435, -1.4357, '140 m from your site Larch General'],
  ['at its edge', 54.34226, -1.4357, '10 m from your site Larch General'],
])('a site: %s', (_, latitude, longitude, words) => {
  expect(whereabouts({ latitude, longitude }, SITES)).toMatch(new RegExp(`Northallerton, North Yorkshire, ${words}$`));
});

it('a site where there is no town', () => {
  const ship = [{ name: 'Larch Hospital Ship', latitude: 45, longitude: -35, radius: 250, aliases: [] }];
  expect(whereabouts({ latitude: 45, longitude: -35 }, ship)).toBe('inside your site Larch Hospital Ship');
});
