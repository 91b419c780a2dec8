import { describe, expect, it } from 'vitest';
import type { Location } from '../../src/finding.ts';
import { imageTitle, partName, placeInWords } from '../../src/reporters/places.ts';

describe('partName', () => {
  it.each([
    ['text', { kind: 'text' }],
    ['image:photo.jpg', { kind: 'image', image: 'photo.jpg' }],
    ['image:a/photo.jpg#file-name', { kind: 'file-name', image: 'a/photo.jpg' }],
    ['image:photo.jpg#metadata:EXIF:Artist', { kind: 'metadata', image: 'photo.jpg', field: 'EXIF:Artist' }],
    ['image:photo #3.jpg#barcode', { kind: 'barcode', image: 'photo #3.jpg' }],
    ['image:photo#3.jpg', { kind: 'image', image: 'photo#3.jpg' }],
    ['image:C:\\pics\\a.jpg#metadata:GPS', { kind: 'metadata', image: 'C:\\pics\\a.jpg', field: 'GPS' }],
  ])('%s', (part, name) => expect(partName(part)).toEqual(name));
});

describe('placeInWords', () => {
  it.each<[Location, string]>([
    [{ part: 'text', line: 3, column: 14 }, 'line 3, column 14'],
    [{ part: 'text', start: 5 }, 'in the text'],
    [{ part: 'image:a.jpg#alt-text', line: 3, column: 5 }, 'line 3, column 5 (alt text)'],
    [{ part: 'image:a.jpg#alt-text' }, 'in the alt text of a.jpg'],
    [{ part: 'image:hidden-name-2.jpg#file-name' }, 'in the file name of image 2'],
    [{ part: 'image:a.jpg#metadata:GPSLatitude' }, 'hidden in a.jpg: GPS position'],
    [{ part: 'image:a.jpg#metadata:EXIF:ImageDescription' }, 'hidden in a.jpg: image description'],
    [{ part: 'image:a.jpg#metadata:XPAuthor' }, 'hidden in a.jpg: XPAuthor'],
    [{ part: 'image:a.jpg#visible-text' }, 'in the words that can be read in a.jpg'],
    [{ part: 'image:a.jpg#barcode' }, 'in a barcode in a.jpg'],
    [{ part: 'image:a.jpg#visible-text:thumbnail' }, 'in the words that can be read in a.jpg: thumbnail'],
    [{ part: 'image:a.jpg#visible-text:unread' }, "writing in a.jpg that postlint can't read"],
    [{ part: 'image:a.jpg#faces' }, 'a face in a.jpg'],
    [{ part: 'image:a.jpg#faces', box: [10, 260, 80, 90], pictureSize: [900, 600] }, 'a face in a.jpg (left side)'],
    [
      { part: 'image:hidden-name-2.jpg#visible-text', box: [700, 20, 180, 90], pictureSize: [900, 600] },
      'in the words that can be read in image 2 (top right corner)',
    ],
    [{ part: 'image:a.jpg#medical', box: [0, 0, 900, 600], pictureSize: [900, 600] }, 'in a.jpg (most of the picture)'],
    [{ part: 'image:a.jpg' }, 'in a.jpg'],
  ])('%o is: %s', (location, words) => expect(placeInWords(location)).toBe(words));
});

describe('imageTitle', () => {
  it.each([
    ['posts/photo.jpg', 'posts/photo.jpg'],
    ['posts/hidden-name-2.jpg', 'image 2'],
    ['not-hidden-name-2.jpg', 'not-hidden-name-2.jpg'],
  ])('%s is: %s', (path, title) => expect(imageTitle(path)).toBe(title));
});
