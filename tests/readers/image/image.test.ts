import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_KINDS, type Outcome } from '../../../src/draft.ts';
import { readImage } from '../../../src/readers/image/index.ts';
import { atom, film } from '../../support/containers.ts';
import { chunk, gpsAt, jpeg, png, tiff, tiffPicture, withExif, withXmp, xmp } from '../../support/images.ts';

const everything = new Set(CHECK_KINDS);
/** Where the picture was taken, and how the check of its metadata went. */
interface Read {
  readonly positions: readonly string[];
  readonly status: Outcome['status'] | undefined;
  readonly reason?: string;
}

const read = async (bytes: Uint8Array, path = 'photo.jpg'): Promise<Read> => {
  const { parts, checks } = await readImage({ path, bytes }, new Set(['metadata'] as const));
  const metadata = checks.find(({ check }) => check === 'metadata');
  return {
    positions: parts.filter(({ field }) => field === 'GPS').map(({ text }) => text),
    status: metadata?.status,
    ...(metadata && 'reason' in metadata && { reason: metadata.reason }),
  };
};

const PLACE = '53.70000, -1.90000';
const gps = gpsAt(53.7, -1.9);
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const properties = { 'exif:GPSLatitude': '53,42.0N', 'exif:GPSLongitude': '1,54.0W' };
const packet = xmp(properties);
const profile = (name: string, bytes: Buffer): string =>
  `${name}\0\n${name.slice(17)}\n${String(bytes.length).padStart(8)}\n${bytes.toString('hex').replace(/(.{72})/g, '$1\n')}\n`;

describe('a picture that says where it was taken', () => {
  it.each([
    ['JPEG with EXIF', withExif(jpeg(), { gps })],
    ['JPEG with EXIF, big-endian', withExif(jpeg(), { gps, bigEndian: true })],
    ['JPEG with EXIF and a preview', withExif(jpeg(), { gps, make: 'Fernley', thumbnail: jpeg() })],
    ['JPEG with a second EXIF block', withExif(withExif(jpeg(), { gps }), { make: 'Fernley' })],
    ['JPEG with another JPEG behind its end', Buffer.concat([jpeg(), withExif(jpeg(), { gps })])],
    ['motion photo', Buffer.concat([jpeg(), film('mp42', atom('\xa9xyz', '+53.7000-001.9000/'))])],
    ['JPEG with XMP', withXmp(jpeg(), Buffer.from(packet))],
    ['JPEG with XMP in UTF-16', withXmp(jpeg(), Buffer.from(packet, 'utf16le'))],
    [
      'JPEG with XMP in elements',
      withXmp(
        jpeg(),
        Buffer.from('<exif:GPSLatitude>53,42,0N</exif:GPSLatitude> <exif:GPSLongitude>1,54,0W</exif:GPSLongitude>'),
      ),
    ],
    [
      'JPEG with a drone’s XMP',
      withXmp(jpeg(), Buffer.from(xmp({ 'drone-dji:GpsLatitude': '+53.7000', 'drone-dji:GpsLongtitude': '-1.9000' }))),
    ],
    ['TIFF', tiffPicture({ gps })],
    ['TIFF, big-endian', tiffPicture({ gps, bigEndian: true })],
    ['PNG with EXIF', png(chunk('eXIf', tiff({ gps })))],
    ['PNG with XMP', png(chunk('iTXt', latin1(`XML:com.adobe.xmp\0\0\0\0\0${packet}`)))],
    [
      'PNG with compressed XMP',
      png(chunk('iTXt', Buffer.concat([latin1('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(packet)]))),
    ],
    [
      'PNG with a profile from ImageMagick',
      png(chunk('tEXt', latin1(profile('Raw profile type exif', tiff({ gps }))))),
    ],
    [
      'PNG with a compressed profile',
      (() => {
        const [name = '', text = ''] = profile(
          'Raw profile type APP1',
          Buffer.concat([latin1('Exif\0\0'), tiff({ gps })]),
        ).split('\0');
        return png(chunk('zTXt', Buffer.concat([latin1(`${name}\0\0`), deflateSync(text)])));
      })(),
    ],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ positions: [PLACE], status: 'done' });
  });

  it('names two positions when there are two', async () => {
    const bytes = withXmp(withExif(jpeg(), { gps: gpsAt(52.1, -3.4) }), Buffer.from(packet));
    expect((await read(bytes)).positions).toEqual([PLACE, '52.10000, -3.40000']);
  });

  it('is read by what it is, whatever its name says', async () => {
    expect(await read(png(chunk('eXIf', tiff({ gps }))), 'photo.jpg')).toEqual({ positions: [PLACE], status: 'done' });
    expect(await read(withExif(jpeg(), { gps }), 'photo.webp')).toEqual({ positions: [PLACE], status: 'done' });
  });
});

describe('a picture that says nothing of where it was taken', () => {
  it.each([
    ['JPEG', jpeg()],
    ['JPEG with a camera’s name', withExif(jpeg(), { make: 'Fernley', model: 'F7' })],
    ['JPEG of a camera without a fix: 0,0', withExif(jpeg(), { gps: gpsAt(0, 0) })],
    ['JPEG of a camera without a fix: no position in its block', withExif(jpeg(), { gps: {} })],
    [
      'JPEG with XMP at 0,0',
      withXmp(jpeg(), Buffer.from(xmp({ 'exif:GPSLatitude': '0,0.0N', 'exif:GPSLongitude': '0,0.0E' }))),
    ],
    ['PNG', png(chunk('tEXt', latin1('Software\0Slides')))],
    ['TIFF', tiffPicture({ make: 'Fernley' })],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ positions: [], status: 'done' });
  });
});

describe('location data that can’t be made out is not silence', () => {
  it.each([
    ['latitude 213', withExif(jpeg(), { gps: { ...gps, latitude: [[213, 1]] } })],
    ['half a position', withExif(jpeg(), { gps: { latitude: [[53, 1]], latitudeRef: 'N' } })],
    ['a pointer to nothing', withExif(jpeg(), tiff({ gps }).subarray(0, 30))],
    [
      'XMP with words for degrees',
      withXmp(jpeg(), Buffer.from(xmp({ ...properties, 'exif:GPSLatitude': 'over there' }))),
    ],
    ['XMP with one of two', withXmp(jpeg(), Buffer.from(xmp({ 'exif:GPSLatitude': '53,42.0N' })))],
  ])('%s', async (_, bytes) => {
    const { positions, status } = await read(bytes);
    expect({ positions, status }).toEqual({ positions: [], status: 'failed' });
  });
});

describe('what can’t be read is named, with what to do', () => {
  it.each([
    ['GIF89a', 'GIF'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'WebP'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1', 'HEIC'],
    ['\0\0\0\0ftypheic\0\0\0\0mif1', 'HEIC'],
    ['\0\0\0\x1cftypavif\0\0\0\0', 'AVIF'],
    ['\xff\x0a\xfa\x7f', 'JPEG XL'],
    ['\0\0\0\x0cjP  \r\n\x87\n', 'JPEG 2000'],
    ['BM\x36\0\0\0', 'BMP'],
    ['%PDF-1.7\n', 'PDF'],
    [`${'\0'.repeat(128)}DICM\x02\0`, 'DICOM'],
    ['\0\0\0\x18ftypmp42\0\0\0\0', 'videos'],
    ['\0\0\0\x14ftypqt  \0\0\0\0', 'videos'],
    ['PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml', 'document'],
    ['PK\x03\x04\x14\0holiday.txt', 'archives'],
    ['II+\0\x08\0\0\0', 'BigTIFF'],
    ['just words', 'not a picture'],
    ['', 'empty'],
  ])('%j is %s', async (head, kind) => {
    const { status, reason } = await read(latin1(head));
    expect(status).toBe('failed');
    expect(reason).toMatch(kind);
  });
});

describe('hostile and broken files', () => {
  const whole: readonly (readonly [string, Buffer])[] = [
    ['JPEG', withExif(jpeg(), { gps, make: 'Fernley', thumbnail: jpeg() })],
    ['PNG', png(chunk('eXIf', tiff({ gps })), chunk('iTXt', latin1(`XML:com.adobe.xmp\0\0\0\0\0${packet}`)))],
    ['TIFF', tiffPicture({ gps })],
  ];

  it.each(whole)('a %s that breaks off anywhere has failed', async (_, bytes) => {
    for (let length = 1; length < bytes.length; length += bytes.length > 250 ? 50 : 10) {
      expect((await read(bytes.subarray(0, length))).status, `after ${length} bytes`).toBe('failed');
    }
  });

  it.each(whole)(
    'a %s with any bytes changed is read or has failed, and says nothing of what is in it',
    async (_, bytes) => {
      const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(change, async (changes) => {
          const changed = Buffer.from(bytes);
          for (const [at, value] of changes) changed[at] = value;
          const { status, reason = '' } = await read(changed);
          expect(['done', 'failed']).toContain(status);
          expect(reason).not.toMatch(/Fernley|53\.7|\n/);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('any bytes at all are read or have failed', async () => {
    const head = fc.constantFrom(
      '',
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n',
      'II*\0\x08\0\0\0',
      'MM\0*\0\0\0\x08',
      '\0\0\0\0ftyp',
    );
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        expect(['done', 'failed']).toContain((await read(Buffer.concat([latin1(start), rest]))).status);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      'that inflate to more than a picture has',
      40,
      () => chunk('zTXt', Buffer.concat([latin1('Comment\0\0'), deflateSync(Buffer.alloc(1_000_000))])),
    ],
    ['that are more than any program writes', 2_000, () => chunk('tEXt', latin1('Comment\0x'))],
  ])('texts %s have failed', async (_, times, text) => {
    const bytes = png(Buffer.concat(Array.from({ length: times }, text)));
    expect((await read(bytes)).status).toBe('failed');
  });

  it('a text that inflates without end has failed', async () => {
    const bomb = deflateSync(Buffer.alloc(40_000_000));
    const bytes = png(chunk('zTXt', Buffer.concat([latin1('Comment\0\0'), bomb])));
    expect((await read(bytes)).status).toBe('failed');
  });

  it('a picture over 100 MB has failed', async () => {
    const bytes = Buffer.alloc(100 * 1024 * 1024 + 1);
    jpeg().copy(bytes);
    expect(await read(bytes)).toMatchObject({ status: 'failed', reason: expect.stringContaining('100 MB') });
  });

  it('a JPEG with stray bytes between its segments is read, as picture viewers do', async () => {
    const bytes = withExif(jpeg(), { gps });
    const stray = Buffer.concat([bytes.subarray(0, 2), Buffer.from([0, 1, 2]), bytes.subarray(2)]);
    expect(['done', 'failed']).toContain((await read(stray)).status);
  });
});

describe('what is said of each check', () => {
  it('passes a source’s own failure on', async () => {
    const failure = { status: 'skipped', reason: 'not a picture' } as const;
    const { checks } = await readImage({ path: 'a.bin', failure }, everything);
    expect(checks[0]).toEqual({ check: 'metadata', ...failure });
  });

  it('says what was done, and what was left out', async () => {
    const { checks } = await readImage({ path: 'a.jpg', bytes: jpeg() }, new Set(['metadata', 'faces'] as const));
    expect(checks).toEqual([
      { check: 'metadata', status: 'done' },
      { check: 'visible-text', status: 'skipped', reason: 'left out by --checks' },
      { check: 'barcodes', status: 'skipped', reason: 'left out by --checks' },
      { check: 'faces', status: 'done' },
      { check: 'medical', status: 'skipped', reason: 'left out by --checks' },
    ]);
  });
});
