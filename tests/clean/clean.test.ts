import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { copyName } from '../../src/clean/copy-name.ts';
import { kindsIn } from '../../src/clean/removed.ts';
import type { FileFacts } from '../../src/readers/image/facts.ts';
import { readFacts } from '../../src/readers/image/read-facts.ts';
import { gpsAt, tiffPicture } from '../support/images.ts';
import { laden } from './laden.ts';
import { CANARY, film, photo, shown } from './photos.ts';

const cleaned = async (bytes: Uint8Array) => {
  const picture = await clean(bytes, readFacts);
  if ('reason' in picture) throw new Error(picture.reason);
  return picture;
};

describe('a clean picture', () => {
  it('is the same picture where it can be told apart from the rest', async () => {
    const original = laden.jpeg(await photo.jpeg(), 6);
    const { format, lossless, removed, bytes } = await cleaned(original);
    expect({ format, lossless }).toEqual({ format: 'JPEG', lossless: true });
    expect(removed).toEqual(expect.arrayContaining(['location', 'names and captions', 'camera and software']));
    expect(await shown(bytes)).toEqual(await shown(original));
  });

  it('is saved again, the right way up, where it breaks off', async () => {
    const original = laden.jpeg(await photo.jpeg(), 6);
    const broken = original.subarray(0, original.lastIndexOf(Buffer.from([0xff, 0xd9]), -200) - 8);
    const { format, lossless, bytes } = await cleaned(broken);
    expect({ format, lossless }).toEqual({ format: 'JPEG', lossless: false });
    const { width, height } = await shown(bytes);
    expect([width, height]).toEqual([16, 24]);
    expect(bytes.includes(CANARY)).toBe(false);
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['TIFF', photo.tiff, 'PNG'],
    ['AVIF', photo.avif, 'AVIF'],
  ])('%s is saved again', async (_, picture, format) => {
    const original = await picture();
    const copy = await cleaned(original);
    expect(copy).toMatchObject({ format, lossless: false });
    const { width, height } = await shown(copy.bytes);
    expect([width, height]).toEqual([24, 16]);
    if (format === 'PNG') expect(await shown(copy.bytes)).toEqual(await shown(original));
  });

  it('TIFF: its position is named among what was removed', async () => {
    expect((await cleaned(tiffPicture({ gps: gpsAt(53.7421, -1.9034) }))).removed).toContain('location');
  });

  it('in colours of its own is saved in plain ones where its profile can’t be kept', async () => {
    const jpeg = await photo.jpeg();
    const profile = Buffer.from('ICC_PROFILE\0\x01\x01nothing', 'latin1');
    const segment = Buffer.concat([Buffer.from([0xff, 0xe2, 0, profile.length + 2]), profile]);
    const copy = await cleaned(Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]));
    expect(copy.lossless).toBe(false);
    expect((await sharp(copy.bytes).metadata()).icc).toBeUndefined();
  });

  it('with nothing to remove is the file as it was', async () => {
    for (const original of [await photo.png(), await film.gif(), await photo.losslessWebp()]) {
      const { lossless, removed, bytes } = await cleaned((await cleaned(original)).bytes);
      expect({ lossless, removed }).toEqual({ lossless: true, removed: [] });
      expect(await shown(bytes)).toEqual(await shown(original));
    }
  });
});

describe('there is no copy', () => {
  it.each<[string, Uint8Array | string]>([
    ['a film', '\0\0\0\x14ftypisom\0\0\0\0isom'],
    ['a PDF', '%PDF-1.7'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['DICOM', `${'\0'.repeat(128)}DICM`],
    ['nothing', ''],
    ['no picture', 'Dear all, the clinic moves to Monday'],
    ['a HEIC whose box has no size', '\0\0\0\x10ftypheic\0\0\0\0\0\0\0\0meta'],
    ['a JPEG of a head alone', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
  ])('of %s, and one line says why', async (_, bytes) => {
    const outcome = await clean(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, readFacts);
    expect(outcome).toEqual({ reason: expect.stringMatching(/^[^\n]{20,160}$/) });
  });

  it('of a TIFF with several pages, or with a preview first', async () => {
    const page = tiffPicture({});
    // A second directory that is the first again would be the same page: this one stands behind it.
    const next = 8 + 2 + page.readUInt16LE(8) * 12;
    const pages = Buffer.concat([page, page.subarray(8)]);
    pages.writeUInt32LE(page.length, next);
    expect(await clean(pages, readFacts)).toMatchObject({ reason: expect.stringContaining('several pages') });
  });

  it('when the readers still find something in it', async () => {
    const stubborn: FileFacts = {
      ...NO_FACTS,
      positions: [{ field: 'EXIF GPS', latitude: 53.7421, longitude: -1.9034 }],
    };
    const outcome = await clean(await photo.jpeg(), async () => stubborn);
    expect(outcome).toEqual({ reason: expect.stringContaining('something would have been left') });
  });

  it('when it can’t be read again', async () => {
    const outcome = await clean(await photo.jpeg(), async () => undefined);
    expect(outcome).toEqual({ reason: expect.stringContaining('something would have been left') });
  });

  it('and no mistake either, whatever a file holds', async () => {
    const files = [
      laden.jpeg(await photo.wideColours(), 6),
      laden.png(await photo.widePng()),
      laden.webp(await film.webp()),
      laden.gif(await film.gif()),
    ];
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % below;
    };
    for (const file of files) {
      for (let round = 0; round < 60; round++) {
        const broken = Buffer.from(round % 3 === 0 ? file.subarray(0, random(file.length)) : file);
        for (let count = 0; count < 1 + (round % 8); count++)
          if (broken.length > 0) broken[random(broken.length)] = random(256);
        const outcome = await clean(broken, readFacts);
        if ('bytes' in outcome) expect(outcome.bytes.includes(CANARY)).toBe(false);
      }
    }
  }, 60_000);
});

const NO_FACTS: FileFacts = {
  positions: [],
  texts: [],
  moments: [],
  inner: [],
  undecoded: [],
  problems: [],
  unseen: [],
};

describe('what was removed is told by its kind', () => {
  it.each<[string, Partial<FileFacts>, string[]]>([
    ['a position', { positions: [{ field: 'XMP', latitude: 1, longitude: 1 }] }, ['location']],
    ['a position that can’t be decoded', { undecoded: ['EXIF GPS'] }, ['location']],
    ['a name', { texts: [{ field: 'EXIF Artist', text: 'x' }] }, ['names and captions']],
    ['a serial', { texts: [{ field: 'EXIF BodySerialNumber', text: 'x' }] }, ['camera serial']],
    ['a maker', { texts: [{ field: 'EXIF Make', text: 'x' }] }, ['camera and software']],
    ['a time', { moments: [{ field: 'EXIF DateTimeOriginal', at: '2026-03-07' }] }, ['time']],
    ['a thumbnail', { inner: [{ field: 'EXIF', role: 'thumbnail', bytes: new Uint8Array(1) }] }, ['thumbnail']],
    ['a film', { inner: [{ field: 'JPEG', role: 'trailing data', bytes: new Uint8Array(1) }] }, ['data after the end']],
  ])('%s', (_, facts, kinds) => {
    expect(kindsIn({ ...NO_FACTS, ...facts })).toEqual(kinds);
  });
});

describe('the name of a copy', () => {
  it.each([
    ['IMG_4417.JPG', 'JPEG', 'IMG_4417.JPG'],
    ['holiday.jpeg', 'JPEG', 'holiday.jpeg'],
    ['a/b/IMG_4418.HEIC', 'JPEG', 'IMG_4418.jpg'],
    ['scan.tiff', 'PNG', 'scan.png'],
    ['photo.png', 'JPEG', 'photo.jpg'],
    ['no extension', 'PNG', 'no extension.png'],
    ['JONES_SARAH_XRAY_12031986.jpg', 'JPEG', 'photo-3.jpg'],
    ['SMITH_JOHN_19860312_CT.tif', 'PNG', 'photo-3.png'],
  ] as const)('%s as %s is %s', async (path, format, name) => {
    expect(await copyName(path, format, 3)).toBe(name);
  });
});
