import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesIn } from '../../../src/readers/image/containers/boxes.ts';
import { tiffDirectories } from '../../../src/readers/image/containers/directories.ts';
import { walk } from '../../../src/readers/image/containers/index.ts';
import { jpegSegments } from '../../../src/readers/image/containers/jpeg.ts';
import { kindOf } from '../../../src/readers/image/kind.ts';
import { readFacts } from '../../../src/readers/image/read-facts.ts';
import {
  appleMetadata,
  atom,
  bigTiff,
  bmp,
  brotliBox,
  dataset,
  exifItem,
  exifWithNote,
  film,
  gif,
  gifComment,
  gifXmp,
  heif,
  jp2,
  jxl,
  latin1,
  loci,
  photoshopSegment,
  resource,
  uuidBox,
  webp,
} from '../../support/containers.ts';
import { chunk, gpsAt, jpeg, png, tiff, tiffPicture, withExif, withSegments, xmp } from '../../support/images.ts';

const gps = gpsAt(53.7, -1.9);
const block = tiff({ gps, make: 'Fernley', thumbnail: jpeg() });
const packet = Buffer.from(xmp({ 'exif:GPSLatitude': '53,42.0N', 'exif:GPSLongitude': '1,54.0W' }));
const note = exifWithNote('NIKON', latin1('Nikon\0\x02\0\0\0'));

/** A whole file of each format with as much in it as the format takes. */
const FILES: readonly (readonly [string, Buffer])[] = [
  ['JPEG', withSegments(withExif(jpeg(), block), photoshopSegment(resource(0x0404, dataset(80, 'Fernley'))))],
  ['JPEG with a maker’s note', withExif(jpeg(), note)],
  ['PNG', png(chunk('eXIf', block), chunk('tEXt', latin1('Author\0Fernley')))],
  ['TIFF', tiffPicture({ gps, make: 'Fernley' })],
  ['BigTIFF', bigTiff(0x013b, 'Fernley Wallace')],
  ['GIF', gif(gifComment('Fernley'), gifXmp(packet.toString()))],
  ['WebP', webp({ EXIF: block, 'XMP ': packet })],
  ['HEIC', heif('heic', [exifItem(block), { type: 'mime', bytes: packet }])],
  ['AVIF', heif('avif', [exifItem(block)])],
  ['JPEG XL', jxl(brotliBox('Exif', Buffer.concat([Buffer.alloc(4), block])))],
  ['JPEG 2000', jp2([uuidBox('be7acfcb97a942e89c71999491e3afac', packet)], 'Fernley')],
  ['BMP', bmp()],
  ['MP4', film('mp42', atom('\xa9nam', 'Fernley'), loci('Ward', 53.7, -1.9), appleMetadata({ author: 'Fernley' }))],
];

describe('every walker', () => {
  it.each(FILES)('takes a %s for whole', (_, bytes) => {
    expect(walk(kindOf(bytes), bytes)?.whole).toBe(true);
  });

  it.each(FILES)('says of a %s that breaks off anywhere that it does', (_, bytes) => {
    for (let length = 16; length < bytes.length; length += 7) {
      const cut = bytes.subarray(0, length);
      const isCut = walk(kindOf(cut), cut)?.whole === false;
      // A film that breaks off between two boxes has lost nothing that could be missed.
      expect(isCut || boxesIn(cut).whole, `after ${length} bytes`).toBe(true);
    }
  });

  it.each(FILES)('stands a %s with any bytes changed', async (_, bytes) => {
    const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const changed = Buffer.from(bytes);
        for (const [at, value] of changes) changed[at] = value;
        const { problems } = await readFacts(changed);
        expect(problems.join()).not.toMatch(/Fernley|53\.7/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('boxes', () => {
  const sized = (size: number, type = 'free'): Buffer => {
    const bytes = Buffer.alloc(16);
    bytes.writeUInt32BE(size);
    bytes.write(type, 4, 'latin1');
    return bytes;
  };
  it.each<[string, Buffer, number, boolean]>([
    ['a size of 0 reaches to the end', sized(0), 1, true],
    ['less than its own header', sized(4), 0, false],
    ['more than there is', sized(17), 1, false],
    ['a 64-bit size', Buffer.concat([sized(1).subarray(0, 8), Buffer.from([0, 0, 0, 0, 0, 0, 0, 16])]), 1, true],
    ['a 64-bit size beyond any file', Buffer.concat([sized(1).subarray(0, 8), Buffer.alloc(8, 0xff)]), 1, false],
    ['a uuid box without room for its type', sized(16, 'uuid'), 0, false],
    ['four zero bytes at the end', Buffer.concat([sized(16), Buffer.alloc(4)]), 1, true],
  ])('%s', (_, bytes, count, whole) => {
    const list = boxesIn(bytes);
    expect([list.boxes.length, list.whole]).toEqual([count, whole]);
  });

  it('nested deeper than anybody nests are left', async () => {
    const bytes = Buffer.alloc(8_000);
    for (let at = 0; at < bytes.length; at += 8) {
      bytes.writeUInt32BE(bytes.length - at, at);
      bytes.write(at === 0 ? 'ftyp' : 'moov', at + 4, 'latin1');
    }
    expect((await readFacts(bytes)).problems).not.toEqual([]);
  });
});

describe('TIFF directories', () => {
  it('that point at themselves are read once', () => {
    const bytes = Buffer.from(tiffPicture({ gps }));
    // the offset of the next directory stands behind the first one's entries
    bytes.writeUInt32LE(8, 8 + 2 + bytes.readUInt16LE(8) * 12);
    expect(tiffDirectories(bytes).directories.map(({ role }) => role)).toEqual(['picture', 'gps']);
  });

  it('with more entries than any program writes are none', () => {
    const bytes = Buffer.concat([latin1('II*\0\x08\0\0\0\xff\xff'), Buffer.alloc(2_000)]);
    expect(tiffDirectories(bytes)).toMatchObject({ directories: [], whole: false });
  });
});

describe('JPEG segments', () => {
  it('cover the file from its first byte to its end marker', () => {
    const bytes = withExif(jpeg(), { gps });
    const { segments, end } = jpegSegments(Buffer.concat([bytes, latin1('behind')]));
    expect(end).toBe(bytes.length);
    expect(Buffer.concat(segments.map(({ start, end: to }) => bytes.subarray(start, to))).equals(bytes)).toBe(true);
  });
});
