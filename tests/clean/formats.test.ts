import { describe, expect, it } from 'vitest';
import { bareBmp } from '../../src/clean/formats/bmp.ts';
import { bareGif } from '../../src/clean/formats/gif.ts';
import { bareJp2 } from '../../src/clean/formats/jp2.ts';
import { bareJpeg } from '../../src/clean/formats/jpeg.ts';
import { bareJxl } from '../../src/clean/formats/jxl.ts';
import { barePng } from '../../src/clean/formats/png.ts';
import { bareWebp } from '../../src/clean/formats/webp.ts';
import { isBare } from '../../src/clean/is-bare.ts';
import { orientationIn } from '../../src/clean/orientation.ts';
import { walk } from '../../src/readers/image/containers/index.ts';
import type { FileKind } from '../../src/readers/image/kind.ts';
import { readFacts } from '../../src/readers/image/read-facts.ts';
import { box } from '../support/heic.ts';
import { laden } from './laden.ts';
import { CANARY, film, photo, shown } from './photos.ts';

type Bare = (bytes: Uint8Array) => Buffer | undefined;

const expectBare = async (kind: FileKind, copy: Buffer | undefined): Promise<Buffer> => {
  if (copy === undefined) throw new Error('there is no copy');
  expect(copy.includes(CANARY)).toBe(false);
  expect(isBare(kind, copy, await readFacts(copy))).toBe(true);
  return copy;
};

describe('a laden picture becomes bare, and every pixel stays', () => {
  it.each<[string, FileKind, Bare, () => Promise<Buffer>, (picture: Buffer) => Buffer]>([
    ['JPEG', 'JPEG', bareJpeg, photo.jpeg, laden.jpeg],
    ['progressive JPEG', 'JPEG', bareJpeg, photo.progressive, laden.jpeg],
    ['grey JPEG', 'JPEG', bareJpeg, photo.grey, laden.jpeg],
    ['JPEG for print, with its profile', 'JPEG', bareJpeg, photo.cmyk, laden.jpeg],
    ['JPEG in wide colours', 'JPEG', bareJpeg, photo.wideColours, laden.jpeg],
    ['PNG', 'PNG', barePng, photo.png, laden.png],
    ['PNG in wide colours', 'PNG', barePng, photo.widePng, laden.png],
    ['WebP', 'WebP', bareWebp, photo.webp, laden.webp],
    ['lossless WebP', 'WebP', bareWebp, photo.losslessWebp, laden.webp],
    ['WebP in wide colours', 'WebP', bareWebp, photo.wideWebp, laden.webp],
    ['animated WebP', 'WebP', bareWebp, film.webp, laden.webp],
    ['animated GIF', 'GIF', bareGif, film.gif, laden.gif],
  ])('%s', async (_, kind, bare, picture, load) => {
    const original = load(await picture());
    expect(original.includes(CANARY)).toBe(true);
    const copy = await expectBare(kind, bare(original));
    expect(await shown(copy)).toEqual(await shown(original));
  });

  it.each<[string, FileKind, Bare, (orientation: number) => Promise<Buffer>]>([
    ['JPEG', 'JPEG', bareJpeg, async (orientation) => laden.jpeg(await photo.jpeg(), orientation)],
    ['PNG', 'PNG', barePng, async (orientation) => laden.png(await photo.png(), orientation)],
    ['WebP', 'WebP', bareWebp, async (orientation) => laden.webp(await photo.webp(), orientation)],
  ])('%s keeps its orientation, and of its EXIF nothing else', async (_, kind, bare, picture) => {
    for (const orientation of [1, 3, 6, 8]) {
      const original = await picture(orientation);
      const copy = await expectBare(kind, bare(original));
      const exif = walk(kind, copy)?.blocks ?? [];
      expect(exif.map(({ bytes }) => orientationIn(bytes))).toEqual(orientation === 1 ? [] : [orientation]);
      expect(await shown(copy)).toEqual(await shown(original));
    }
  });

  it('an animation keeps its pace and how often it is repeated', async () => {
    const { default: sharp } = await import('sharp');
    for (const original of [laden.gif(await film.gif()), laden.webp(await film.webp())]) {
      const { delay, loop, pages } = await sharp((bareGif(original.subarray()) ?? bareWebp(original)) as Buffer, {
        animated: true,
      }).metadata();
      expect({ delay, loop, pages }).toEqual({ delay: [100, 200, 300], loop: 3, pages: 3 });
    }
  });
});

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const uint32 = (value: number): Buffer => Buffer.concat([uint16(value >>> 16), uint16(value & 0xffff)]);
const words = Buffer.from(CANARY);
const jpSegment = (marker: number, payload: Buffer): Buffer =>
  Buffer.concat([uint16(marker), uint16(payload.length + 2), payload]);

describe('formats that nothing here decodes', () => {
  const tilePart = (header: Buffer): Buffer => {
    const length = 12 + header.length + 2 + 4;
    const start = Buffer.concat([uint16(0), uint32(length), Buffer.from([0, 1])]);
    return Buffer.concat([jpSegment(0xff90, start), header, uint16(0xff93), Buffer.from([1, 2, 3, 4])]);
  };
  const stream = (main: Buffer, tile: Buffer): Buffer =>
    Buffer.concat([uint16(0xff4f), jpSegment(0xff51, Buffer.alloc(38)), main, tilePart(tile), uint16(0xffd9)]);
  const comment = jpSegment(0xff64, Buffer.concat([uint16(1), words]));
  const nothing = Buffer.alloc(0);
  const signature = box('jP  ', Buffer.from('0d0a870a', 'hex'));
  const brand = box('ftyp', Buffer.from('jp2 \0\0\0\0jp2 '));
  const colour = box('colr', Buffer.from([1, 0, 0, 0, 0, 0, 16]));
  const header = (...more: readonly Buffer[]): Buffer => box('jp2h', box('ihdr', Buffer.alloc(14)), colour, ...more);

  it('JPEG 2000: boxes and comments go, codestream and colours stay', () => {
    const laden = Buffer.concat([
      signature,
      brand,
      header(box('res ', words)),
      box('xml ', words),
      box('uuid', Buffer.alloc(16), words),
      box('jp2c', stream(comment, nothing)),
      box('asoc', box('lbl ', words)),
    ]);
    expect(bareJp2(laden)).toEqual(Buffer.concat([signature, brand, header(), box('jp2c', stream(nothing, nothing))]));
    expect(bareJp2(stream(comment, nothing))).toEqual(stream(nothing, nothing));
  });

  it('JPEG 2000: a comment in a tile, or anything between tiles, is not copied', () => {
    expect(bareJp2(stream(nothing, comment))).toBeUndefined();
    const whole = stream(nothing, nothing);
    expect(bareJp2(Buffer.concat([whole.subarray(0, -2), words, whole.subarray(-2)]))).toBeUndefined();
    expect(bareJp2(whole.subarray(0, -2))).toBeUndefined();
  });

  it('JPEG XL: of the boxes only the codestream stays', () => {
    const kept = [box('JXL ', Buffer.from('0d0a870a', 'hex')), box('ftyp', Buffer.from('jxl \0\0\0\0jxl '))];
    const code = box('jxlc', Buffer.from('ff0a0000', 'hex'));
    const others = ['Exif', 'xml ', 'brob', 'jbrd', 'jumb', 'free'].map((type) => box(type, words));
    expect(bareJxl(Buffer.concat([...kept, ...others, code, ...others]))).toEqual(Buffer.concat([...kept, code]));
    expect(bareJxl(Buffer.concat([...kept, ...others]))).toBeUndefined();
  });

  it('BMP: gaps, the profile and what follows go', () => {
    const bmp = (headLength: number, gap: Buffer, after: Buffer): Buffer => {
      const head = Buffer.alloc(headLength);
      head.writeUInt32LE(headLength);
      head.writeInt32LE(2, 4);
      head.writeInt32LE(-3, 8);
      head.writeUInt16LE(1, 12);
      head.writeUInt16LE(24, 14);
      const start = Buffer.alloc(14);
      start.write('BM');
      start.writeUInt32LE(14 + headLength + gap.length + 24 + after.length, 2);
      start.writeUInt32LE(14 + headLength + gap.length, 10);
      return Buffer.concat([start, head, gap, Buffer.alloc(24, 200), after]);
    };
    expect(bareBmp(bmp(40, words, words))).toEqual(bmp(40, nothing, nothing));
    const linked = bmp(124, words, words);
    linked.write('KNIL', 14 + 56);
    linked.writeUInt32LE(124, 14 + 112);
    const copy = bareBmp(linked) as Buffer;
    expect(copy.length).toBe(14 + 124 + 24);
    expect(copy.toString('latin1', 14 + 56, 14 + 60)).toBe('BGRs');
    expect(copy.readUInt32LE(14 + 112)).toBe(0);
    expect(bareBmp(bmp(40, nothing, nothing).subarray(0, -1))).toBeUndefined();
  });
});

describe('a file that can’t be told apart with certainty is not copied bit for bit', () => {
  it.each<[string, Bare, () => Promise<Buffer>]>([
    ['a JPEG that breaks off', bareJpeg, async () => (await photo.jpeg()).subarray(0, -20)],
    [
      'a JPEG with two frames',
      bareJpeg,
      async () => {
        const jpeg = await photo.jpeg();
        return Buffer.concat([jpeg.subarray(0, -2), jpeg.subarray(2)]);
      },
    ],
    [
      'a JPEG with a marker that has no use',
      bareJpeg,
      async () => {
        const jpeg = await photo.jpeg();
        return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xf0, 0, 4, 1, 2]), jpeg.subarray(2)]);
      },
    ],
    [
      'a JPEG with a profile that is none',
      bareJpeg,
      async () => {
        const jpeg = await photo.jpeg();
        const profile = Buffer.from('ICC_PROFILE\0\x01\x01nothing', 'latin1');
        return Buffer.concat([
          jpeg.subarray(0, 2),
          Buffer.from([0xff, 0xe2, 0, profile.length + 2]),
          profile,
          jpeg.subarray(2),
        ]);
      },
    ],
    ['a PNG that breaks off', barePng, async () => (await photo.png()).subarray(0, -5)],
    ['a WebP that breaks off', bareWebp, async () => (await photo.webp()).subarray(0, -5)],
    ['a GIF that breaks off', bareGif, async () => (await film.gif()).subarray(0, -5)],
  ])('%s', async (_, bare, file) => {
    expect(bare(await file())).toBeUndefined();
  });
});
