import { describe, expect, it } from 'vitest';
import { degreesIn, exifPosition } from '../../../src/readers/image/position.ts';

describe('degrees that are written out', () => {
  it.each([
    ['53,42.0000N', 53.7, 'XMP: degrees and minutes'],
    ['1,54,0W', -1.9, 'XMP: degrees, minutes and seconds'],
    ['+53.7', 53.7, 'drones: signed decimals'],
    ['-1.9', -1.9, 'signed decimals'],
    ['53/1 42/1 0/1 N', 53.7, 'EXIF fractions as text'],
    ['0/0 0/0 0/0', 0, 'EXIF fractions of a camera without a fix'],
    ['53°42\'0" N', 53.7, 'as people write them'],
  ])('%s', (written, expected) => {
    expect(degreesIn(written)).toBeCloseTo(expected, 6);
  });

  it.each(['somewhere', '53,42,0,0N', '5300,0N', ''])('%s is none', (written) => {
    expect(degreesIn(written)).toBeNaN();
  });
});

describe('the GPS block of an EXIF directory', () => {
  const block = { latitude: [53, 42, 0], latitudeRef: 'N', longitude: [1, 54, 0], longitudeRef: 'W' };
  it.each([
    ['west is negative', block, { latitude: 53.7, longitude: -1.9 }],
    ['no references: taken as they are', { ...block, longitudeRef: undefined }, { latitude: 53.7, longitude: 1.9 }],
    ['degrees only', { latitude: 53.7, longitude: 1.9 }, { latitude: 53.7, longitude: 1.9 }],
    ['0,0 is no fix', { latitude: [0, 0, 0], longitude: [0, 0, 0] }, 'none'],
    ['0/0 is no fix', { latitude: [Number.NaN], longitude: [Number.NaN] }, 'none'],
    ['a block with a date and no position', {}, 'none'],
    ['no block', undefined, 'none'],
    ['latitude 213', { ...block, latitude: [213, 42, 0] }, 'damaged'],
    ['longitude 200', { ...block, longitude: [200, 0, 0] }, 'damaged'],
    ['half a position', { latitude: [53, 42, 0] }, 'damaged'],
    ['a block that could not be decoded', 'damaged' as const, 'damaged'],
  ])('%s', (_, given, expected) => {
    expect(exifPosition(given)).toEqual(expected);
  });
});
