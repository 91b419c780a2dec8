import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/readers/image/documents/index.ts';
import { type DicomElement, dataSet, dicom, dicomAround } from '../../../support/dicom.ts';
import { jpeg } from '../../../support/images.ts';

const RUN_LENGTHS = '1.2.840.10008.1.2.5';
const JPEG = '1.2.840.10008.1.2.4.50';

const study: DicomElement = { tag: 0x0020000d, vr: 'UI', value: '1.2.3\0' };

/** What a film says of its pixels; two rows of three, eight bits each, when nothing else is said. */
interface Film {
  readonly rows?: number;
  readonly columns?: number;
  readonly samples?: number;
  readonly photometric?: string;
  readonly planar?: number;
  readonly frames?: string;
  readonly allocated?: number;
  readonly stored?: number;
  readonly highBit?: number;
  readonly signed?: number;
  readonly centre?: string;
  readonly width?: string;
  readonly intercept?: string;
  readonly slope?: string;
}

const form = (film: Film, isBigEndian = false): DicomElement[] => {
  const short = (tag: number, value: number): DicomElement => {
    const bytes = Buffer.alloc(2);
    isBigEndian ? bytes.writeUInt16BE(value) : bytes.writeUInt16LE(value);
    return { tag, vr: 'US', value: bytes };
  };
  const { rows = 2, columns = 3, samples = 1, photometric = 'MONOCHROME2', allocated = 8 } = film;
  const { planar, frames, stored, highBit, signed, centre, width, intercept, slope } = film;
  const given = (tag: number, value: number | undefined): DicomElement[] =>
    value === undefined ? [] : [short(tag, value)];
  const said = (tag: number, vr: string, value: string | undefined): DicomElement[] =>
    value === undefined ? [] : [{ tag, vr, value }];
  return [
    short(0x00280002, samples),
    { tag: 0x00280004, vr: 'CS', value: photometric },
    ...given(0x00280006, planar),
    ...said(0x00280008, 'IS', frames),
    short(0x00280010, rows),
    short(0x00280011, columns),
    short(0x00280100, allocated),
    ...given(0x00280101, stored),
    ...given(0x00280102, highBit),
    ...given(0x00280103, signed),
    ...said(0x00281050, 'DS', centre),
    ...said(0x00281051, 'DS', width),
    ...said(0x00281052, 'DS', intercept),
    ...said(0x00281053, 'DS', slope),
  ];
};

const pixelData = (bytes: Uint8Array): DicomElement => ({ tag: 0x7fe00010, vr: 'OW', value: bytes });
const words = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value & 0xffff, 2 * at);
  return bytes;
};

/** What is handed on of a file to be looked at, pixel by pixel, and why more isn't. */
const handedOn = async (file: Uint8Array) => {
  const { inner, unseen, problems } = await readDocument('DICOM', file);
  const pictures = await Promise.all(
    inner.map(async ({ field, role, bytes }) => {
      expect({ field, role }).toEqual({ field: 'DICOM picture', role: 'enclosed' });
      const { data, info } = await sharp(bytes, { failOn: 'warning' }).raw().toBuffer({ resolveWithObject: true });
      const isGrey = data.every((shade, at) => shade === data[at - (at % info.channels)]);
      const pixels = [...data].filter((_, at) => !isGrey || at % info.channels === 0);
      return { width: info.width, height: info.height, pixels };
    }),
  );
  return { pictures, unseen, problems };
};

const native = (film: Film, bytes: Uint8Array): Buffer => dicom([study, ...form(film), pixelData(bytes)]);

describe('pixels that aren’t compressed', () => {
  // a window of 256 around 128 shows values of eight bits as they are
  const asIs = { centre: '128', width: '256' };
  const grey = Buffer.from([0, 51, 102, 153, 204, 255]);
  it.each<[string, Film, Buffer, number[]]>([
    ['eight bits, in a window', { ...asIs }, grey, [0, 51, 102, 153, 204, 255]],
    ['eight bits, in their own range', {}, grey, [0, 51, 102, 153, 204, 255]],
    ['the smallest value white', { photometric: 'MONOCHROME1' }, grey, [255, 204, 153, 102, 51, 0]],
    ['a range of a few values', {}, Buffer.from([10, 10, 12, 14, 14, 14]), [0, 0, 128, 255, 255, 255]],
    ['all the same', {}, Buffer.alloc(6, 9), [0, 0, 0, 0, 0, 0]],
    [
      'twelve bits of sixteen',
      { allocated: 16, stored: 12, highBit: 11 },
      words(0, 1000, 2000, 3000, 4000, 4095),
      [0, 62, 125, 187, 249, 255],
    ],
    [
      'what a machine hides above its twelve bits',
      { allocated: 16, stored: 12, highBit: 11 },
      words(0xf000, 0xf000 + 1000, 2000, 3000, 4000, 4095),
      [0, 62, 125, 187, 249, 255],
    ],
    [
      'twelve bits at the upper end',
      { allocated: 16, stored: 12, highBit: 15 },
      words(0, 1000 << 4, 2000 << 4, 3000 << 4, 4000 << 4, 4095 << 4),
      [0, 62, 125, 187, 249, 255],
    ],
    [
      'sixteen bits with signs, in Hounsfield units',
      { allocated: 16, stored: 16, signed: 1, centre: '40\\600', width: '400\\1600', intercept: '-24', slope: '1' },
      words(-1000, -136, 64, 264, 300, 2000),
      [0, 0, 128, 255, 255, 255],
    ],
    ['a window that shows nothing', { centre: '9000', width: '100' }, grey, [0, 51, 102, 153, 204, 255]],
    [
      'a window that nobody could mean',
      { centre: 'wide', width: '0' },
      Buffer.from([0, 0, 0, 255, 255, 255]),
      [0, 0, 0, 255, 255, 255],
    ],
  ])('%s', async (_, film, bytes, pixels) => {
    const { pictures, unseen, problems } = await handedOn(native(film, bytes));
    expect({ unseen, problems }).toEqual({ unseen: [], problems: [] });
    expect(pictures).toEqual([{ width: 3, height: 2, pixels }]);
  });

  it('in colours, pixel by pixel or colour by colour', async () => {
    const film = { rows: 1, columns: 2, samples: 3, photometric: 'RGB' };
    for (const [planar, bytes] of [
      [0, [1, 2, 3, 4, 5, 6]],
      [1, [1, 4, 2, 5, 3, 6]],
    ] as const) {
      const { pictures } = await handedOn(native({ ...film, planar }, Buffer.from(bytes)));
      expect(pictures.map(({ pixels }) => pixels)).toEqual([[1, 2, 3, 4, 5, 6]]);
    }
  });

  it('big endian', async () => {
    const film = { rows: 1, columns: 2, allocated: 16, stored: 12, highBit: 11 };
    const file = dicom([study, ...form(film, true), pixelData(Buffer.from([0, 0, 0x0f, 0xff]))], 'big endian');
    expect((await handedOn(file)).pictures.map(({ pixels }) => pixels)).toEqual([[0, 255]]);
  });

  it('of an odd number, and of a picture with a small one beside it', async () => {
    const small = {
      tag: 0x00880200,
      vr: 'SQ',
      value: [[...form({ rows: 1, columns: 1 }), pixelData(Buffer.from([7]))]],
    };
    const file = dicom([study, ...form({ rows: 3, columns: 1 }), small, pixelData(Buffer.from([0, 128, 255]))]);
    const { pictures, unseen } = await handedOn(file);
    expect(pictures.map(({ width, height }) => [width, height])).toEqual([
      [1, 1],
      [1, 3],
    ]);
    expect(unseen).toEqual([]);
  });

  it('of a film of many pictures: the first is looked at, and it says so', async () => {
    const { pictures, unseen } = await handedOn(native({ frames: '3' }, Buffer.alloc(18, 9)));
    expect(pictures).toHaveLength(1);
    expect(unseen).toEqual([expect.stringMatching(/more pictures than were looked at/)]);
  });
});

/** Fragments of pixel data that is compressed, behind an empty table of offsets. */
const encapsulated = (film: Film, syntax: string, ...frames: readonly Buffer[]): Buffer => {
  const item = (bytes: Buffer): Buffer => {
    const head = Buffer.from([0xfe, 0xff, 0, 0xe0, 0, 0, 0, 0]);
    const even = bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]);
    head.writeUInt32LE(even.length, 4);
    return Buffer.concat([head, even]);
  };
  return dicomAround(
    Buffer.concat([
      dataSet([study, ...form(film), { tag: 0x7fe00010, vr: 'OB', value: '', length: 'undefined' }]),
      item(Buffer.alloc(0)),
      ...frames.map(item),
      Buffer.from([0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0]),
    ]),
    syntax,
  );
};

/** A frame of run lengths, a segment for each plane of bytes. */
const runs = (...segments: readonly number[][]): Buffer => {
  const head = Buffer.alloc(64);
  head.writeUInt32LE(segments.length);
  let at = 64;
  for (const [index, segment] of segments.entries()) {
    head.writeUInt32LE(at, 4 + 4 * index);
    at += segment.length;
  }
  return Buffer.concat([head, ...segments.map((segment) => Buffer.from(segment))]);
};

describe('pixels that are compressed', () => {
  it.each<[string, Film, Buffer, number[]]>([
    ['eight bits', {}, runs([2, 0, 51, 102, 0xfe, 255]), [0, 51, 102, 255, 255, 255]],
    [
      'sixteen, the high bytes first',
      { allocated: 16, stored: 12, highBit: 11 },
      runs([5, 0, 3, 7, 11, 15, 15], [5, 0, 232, 208, 184, 160, 255]),
      [0, 62, 125, 187, 249, 255],
    ],
    [
      'colours',
      { rows: 1, columns: 2, samples: 3, photometric: 'RGB' },
      runs([1, 1, 4], [1, 2, 5], [1, 3, 6]),
      [1, 2, 3, 4, 5, 6],
    ],
  ])('by run lengths: %s', async (_, film, frame, pixels) => {
    const { pictures, unseen } = await handedOn(encapsulated(film, RUN_LENGTHS, frame));
    expect(unseen).toEqual([]);
    expect(pictures[0]?.pixels).toEqual(pixels);
  });

  it('as JPEG, in one piece or in several', async () => {
    const picture = jpeg();
    const half = 2 * Math.floor(picture.length / 4);
    for (const pieces of [[picture], [picture.subarray(0, half), picture.subarray(half)]]) {
      const { pictures, unseen } = await handedOn(encapsulated({ rows: 1, columns: 1 }, JPEG, ...pieces));
      expect(unseen).toEqual([]);
      expect(pictures).toEqual([expect.objectContaining({ width: 1, height: 1 })]);
    }
  });

  it('as JPEG, more frames than are looked at', async () => {
    const frames = Array.from({ length: 6 }, jpeg);
    const { pictures, unseen } = await handedOn(encapsulated({ rows: 1, columns: 1, frames: '6' }, JPEG, ...frames));
    expect(pictures).toHaveLength(4);
    expect(unseen).toEqual([expect.stringMatching(/more pictures/)]);
  });
});

describe('a picture that can’t be looked at is said to be one', () => {
  const bytes = Buffer.alloc(24, 7);
  const overlay: DicomElement = { tag: 0x60003000, vr: 'OW', value: Buffer.alloc(2) };
  it.each<[string, Buffer, RegExp]>([
    ['32 bits', native({ allocated: 32 }, bytes), /in a form that postlint can't look at/],
    ['a palette', native({ photometric: 'PALETTE COLOR' }, bytes), /in a form/],
    ['half the colour', native({ samples: 3, photometric: 'YBR_FULL_422' }, bytes), /in a form/],
    ['more bits than there are', native({ stored: 12, highBit: 11 }, bytes), /in a form/],
    ['no bits', native({ stored: 0, highBit: 7 }, bytes), /in a form/],
    ['fewer pixels than it says', native({ rows: 200 }, bytes), /in a form/],
    ['65,535 × 65,535 pixels', native({ rows: 65_535, columns: 65_535 }, bytes), /too many pixels/],
    ['no pixels', dicom([study, ...form({})]), /could not be found/],
    ['pixels that break off', native({ rows: 20 }, Buffer.alloc(60)).subarray(0, -20), /could not be found/],
    ['drawings over it', dicom([study, ...form({}), overlay, pixelData(Buffer.alloc(6))]), /drawings over the picture/],
    ['run lengths that break off', encapsulated({}, RUN_LENGTHS, runs([2, 0, 51, 102])), /in a form/],
    ['run lengths of another picture', encapsulated({}, RUN_LENGTHS, runs([5, 1, 2, 3, 4, 5, 6], [0, 1])), /in a form/],
    ['run lengths without a head', encapsulated({}, RUN_LENGTHS, Buffer.alloc(10)), /in a form/],
    ['JPEG-LS of no picture', encapsulated({}, '1.2.840.10008.1.2.4.80', Buffer.alloc(40)), /in a form/],
    ['a head and nothing else', Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')]), /could not be found/],
  ])('%s', async (_, file, reason) => {
    const { unseen } = await readDocument('DICOM', file);
    expect(unseen).toEqual([expect.stringMatching(reason)]);
    expect(unseen[0]).toMatch(/never post it, export/);
  });

  it('but not where a file holds no picture at all', async () => {
    const report = dicom([study, { tag: 0x0040a160, vr: 'UT', value: 'Wrist, two views.' }]);
    expect(await handedOn(report)).toEqual({ pictures: [], unseen: [], problems: [] });
  });
});

it('never throws, and hands on no more than there is', async () => {
  const whole = dicom([study, ...form({ allocated: 16, stored: 12, highBit: 11 }), pixelData(Buffer.alloc(12, 5))]);
  const from = whole.length - 160;
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 159 }), fc.uint8Array({ minLength: 1, maxLength: 4 }), async (at, noise) => {
      const damaged = Buffer.from(whole);
      damaged.set(noise.subarray(0, 160 - at), from + at);
      const { inner } = await readDocument('DICOM', damaged);
      expect(inner.length).toBeLessThan(2);
      for (const { bytes } of inner) {
        const { width, height } = await sharp(bytes).metadata();
        expect(width * height).toBeLessThanOrEqual(12);
      }
    }),
    { numRuns: 200 },
  );
});

it('takes a large film as fast as any', async () => {
  const side = 4_000;
  const film = { rows: side, columns: side, allocated: 16, stored: 14, highBit: 13 };
  const file = native(film, Buffer.alloc(2 * side * side, 0x1a));
  const started = performance.now();
  const { inner } = await readDocument('DICOM', file);
  expect(inner).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(6_000);
}, 30_000);
