import { describe, expect, it } from 'vitest';
import { nearestPlace } from '../../src/places/gazetteer.ts';

describe('the nearest town', () => {
  it.each([
    ['Halifax', 53.7217, -1.8635, { name: 'Halifax', district: 'Calderdale', country: 'GB' }],
    ['a part of a city', 53.4607, -2.2045, { name: 'Longsight', district: 'Manchester', country: 'GB' }],
    ['Wales', 53.228, -4.129, { name: 'Bangor', district: 'Gwynedd', country: 'GB' }],
    ['Northern Ireland', 54.6633, -5.6682, { name: 'Bangor', district: 'Ards and North Down', country: 'GB' }],
    ['Scotland', 60.1531, -1.1427, { name: 'Lerwick', district: 'Shetland Islands', country: 'GB' }],
    ['Ireland', 51.6795, -9.4526, { name: 'Bantry', district: 'County Cork', country: 'IE' }],
    ['the Isle of Man', 54.15, -4.4817, { name: 'Douglas', country: 'IM' }],
    ['Jersey', 49.1868, -2.1066, { name: 'Saint Helier', country: 'JE' }],
    ['Guernsey', 49.456, -2.537, { name: 'Saint Peter Port', country: 'GG' }],
    ['the side of the border that it is on', 54.9966, -7.3086, { name: 'Londonderry', country: 'GB' }],
  ])('in %s', (_, latitude, longitude, place) => {
    expect(nearestPlace({ latitude, longitude })).toMatchObject({ kind: 'town', ...place });
  });

  it('says how far away it is and where from there', () => {
    const place = nearestPlace({ latitude: 57.88, longitude: -5.16 });
    expect(place).toMatchObject({ name: 'Ullapool', direction: 'south' });
    expect(Math.abs((place as { metres: number }).metres - 2_000)).toBeLessThan(400);
  });
});

describe('elsewhere, the country', () => {
  it.each([
    ['Calais', 50.9513, 1.8587, 'FR'],
    ['Lyon', 45.7485, 4.8467, 'FR'],
    ['Geneva, with France round it', 46.2022, 6.1457, 'CH'],
    ['San Marino, inside Italy', 43.9367, 12.4464, 'SM'],
    ['Tijuana, by the border', 32.5027, -117.0037, 'MX'],
    ['the middle of Australia', -23.6975, 133.8836, 'AU'],
    ['Fiji, by the date line', -16.5, 179.98, 'FJ'],
    ['Longyearbyen', 78.2232, 15.6469, 'SJ'],
  ])('%s', (_, latitude, longitude, country) => {
    expect(nearestPlace({ latitude, longitude })).toEqual({ kind: 'country', country });
  });
});

it.each([
  ['in the middle of the Atlantic', 45, -35],
  ['at the south pole', -90, 0],
  ['at the north pole', 90, 180],
])('nothing %s', (_, latitude, longitude) => {
  expect(nearestPlace({ latitude, longitude })).toBeUndefined();
});

it('answers well within a millisecond', () => {
  nearestPlace({ latitude: 53.7, longitude: -1.9 });
  const began = performance.now();
  for (let index = 0; index < 1_000; index++) {
    nearestPlace({ latitude: ((index * 37) % 180) - 90, longitude: ((index * 101) % 360) - 180 });
  }
  expect(performance.now() - began).toBeLessThan(1_000);
});
