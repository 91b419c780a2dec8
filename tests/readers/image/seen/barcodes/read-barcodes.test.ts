import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../../../src/readers/image/seen/barcodes/read-barcodes.ts';
import type { SeenCode } from '../../../../../src/readers/image/seen/barcodes/seen-code.ts';
import { type CodeReader, openCodeReader, READER } from '../../../../../src/readers/image/seen/barcodes/zxing.ts';
import type { Box, Picture } from '../../../../../src/readers/image/seen/picture.ts';
import { type Drawing, drawCodes, readerWasm } from '../../../../support/codes.ts';

const NUMBER = '9991141707';
/** A wristband's number: the issuer, an NHS number, the check digit; then the hospital's own number. */
const WRISTBAND = '(8018)505089899911417079(91)RTEST4471902';

const reader: Promise<CodeReader> = openCodeReader(readerWasm());
const read = async (picture: Picture): Promise<SeenCode[]> => readCodes(picture, await reader);
const draw = async (drawing: Drawing, size?: { width: number; height: number }) => {
  const { picture, boxes } = await drawCodes([drawing], size);
  return { codes: await read(picture), box: boxes[0] as Box, picture };
};
const plain = ({ width, height }: { width: number; height: number }, value: (at: number) => number): Picture => ({
  width,
  height,
  rgb: Uint8Array.from({ length: width * height * 3 }, (_, at) => value(at)),
});

describe('the kinds of codes', () => {
  it.each([
    ['Code128', 'Code 128', NUMBER],
    ['Code39', 'Code 39', 'H4471902'],
    ['Code93', 'Code 93', 'H4471902'],
    ['Codabar', 'Codabar', 'A4471902B'],
    ['ITF', 'ITF', NUMBER],
    ['EAN13', 'EAN-13', '5012345678900'],
    ['EAN8', 'EAN-8', '50123452'],
    ['PDF417', 'PDF417', 'PAT 4471902'],
    ['DataMatrix', 'Data Matrix', NUMBER],
    ['QRCode', 'QR Code', 'https://forms.example.org/survey'],
    ['Aztec', 'Aztec Code', NUMBER],
  ] as const)('%s', async (format, name, text) => {
    const { codes } = await draw({ format, text, module: 2 });
    expect(codes).toEqual([expect.objectContaining({ format: name, text })]);
  });

  it('takes the twelve digits of UPC-A for the EAN-13 that they are', async () => {
    const { codes } = await draw({ format: 'UPCA', text: '012345678905', module: 2 });
    expect(codes.map(({ format, text }) => [format, text])).toEqual([['EAN-13', '0012345678905']]);
  });

  it('takes the fields of a GS1 code apart', async () => {
    const { codes } = await draw({ format: 'DataMatrix', text: WRISTBAND, gs1: true });
    expect(codes).toEqual([
      {
        format: 'Data Matrix',
        text: WRISTBAND,
        fields: [
          { identifier: '8018', value: '505089899911417079' },
          { identifier: '91', value: 'RTEST4471902' },
        ],
        box: expect.anything(),
      },
    ]);
  });
});

describe('sizes, angles and blur', () => {
  const settings = [1.5, 2, 4].flatMap((module) =>
    [0, 13, 45, 68, 90, 151].map((degrees) => [module, degrees] as const),
  );

  it.each(settings)('Code 128 at %s px a bar, leaning by %s°', async (module, degrees) => {
    const { codes } = await draw({ format: 'Code128', text: NUMBER, module, degrees });
    expect(codes.map(({ text }) => text)).toEqual([NUMBER]);
  });

  it.each(settings.filter(([module]) => module >= 2))('QR code at %s px, leaning by %s°', async (module, degrees) => {
    const { codes } = await draw({ format: 'QRCode', text: NUMBER, module, degrees, blur: 0.5 });
    expect(codes.map(({ text }) => text)).toEqual([NUMBER]);
  });

  it.each(settings.filter(([module]) => module >= 2))(
    'Data Matrix at %s px, leaning by %s°',
    async (module, degrees) => {
      const { codes } = await draw({ format: 'DataMatrix', text: NUMBER, module: module + 1, degrees, blur: 0.5 });
      expect(codes.map(({ text }) => text)).toEqual([NUMBER]);
    },
  );

  it('reads light on dark', async () => {
    const { picture } = await drawCodes([{ format: 'QRCode', text: NUMBER }]);
    const negative = { ...picture, rgb: picture.rgb.map((value) => 255 - value) };
    expect((await read(negative)).map(({ text }) => text)).toEqual([NUMBER]);
  });
});

describe('where a code is', () => {
  it.each([0, 30, 90])('in pixels of the picture, leaning by %s°', async (degrees) => {
    const { codes, box } = await draw({ format: 'Code128', text: NUMBER, module: 2, degrees, at: { x: 321, y: 40 } });
    const [found] = codes.map((code) => code.box) as [Box];
    expect(found.x).toBeGreaterThanOrEqual(box.x);
    expect(found.y).toBeGreaterThanOrEqual(box.y);
    expect(found.x + found.width).toBeLessThanOrEqual(box.x + box.width);
    expect(found.y + found.height).toBeLessThanOrEqual(box.y + box.height);
    expect(found.width * found.height).toBeGreaterThan(0.4 * box.width * box.height);
  });

  it('tells codes apart and says each once', async () => {
    const { picture } = await drawCodes([
      { format: 'QRCode', text: NUMBER, at: { x: 60, y: 60 } },
      { format: 'QRCode', text: NUMBER, at: { x: 520, y: 60 } },
      { format: 'Code128', text: 'H4471902', at: { x: 60, y: 400 } },
    ]);
    const codes = await read(picture);
    expect(codes.map(({ text }) => text)).toEqual([NUMBER, NUMBER, 'H4471902']);
    expect((codes[1] as SeenCode).box.x).toBeGreaterThan(500);
  });

  it('finds small codes in a large picture, in the seam of two tiles too', async () => {
    const size = { width: 3000, height: 2000 };
    const { picture } = await drawCodes(
      [
        { format: 'DataMatrix', text: 'SPEC-0012345', module: 3, at: { x: 2800, y: 1900 } },
        { format: 'Code128', text: NUMBER, module: 2, degrees: 20, at: { x: 1380, y: 900 } },
      ],
      size,
    );
    const codes = await read(picture);
    expect(codes.map(({ text }) => text).sort()).toEqual([NUMBER, 'SPEC-0012345']);
  });

  it('finds a code as large as a large picture', async () => {
    const { codes } = await draw({ format: 'QRCode', text: NUMBER, module: 60 }, { width: 2600, height: 2400 });
    expect(codes.map(({ text }) => text)).toEqual([NUMBER]);
  });
});

describe('what is no code, or none that can be read', () => {
  it.each([
    ['nothing', () => 200],
    ['noise', (at: number) => (Math.imul(at + 1, 2654435761) >>> 24) & 255],
    ['stripes', (at: number) => (Math.floor(at / 12) % 2) * 255],
  ])('reads nothing in %s', async (_, value) => {
    expect(await read(plain({ width: 700, height: 500 }, value))).toEqual([]);
  });

  it('says that there is a QR code whose middle is lost', async () => {
    const { picture, boxes } = await drawCodes([{ format: 'QRCode', text: `${NUMBER} `.repeat(8), module: 4 }]);
    const { x, y, width, height } = boxes[0] as Box;
    const rgb = picture.rgb.slice();
    for (let row = y + height * 0.45; row < y + height * 0.7; row++)
      rgb.fill(230, (Math.floor(row) * picture.width + x) * 3, (Math.floor(row) * picture.width + x + width) * 3);
    const codes = await read({ ...picture, rgb });
    expect(codes).toEqual([{ format: 'QR Code', box: expect.anything() }]);
  });

  it.each([
    { width: 1, height: 1 },
    { width: 1, height: 20_000 },
    { width: 20_000, height: 3 },
    { width: 9, height: 9 },
  ])('takes a picture of $width × $height', async (size) => {
    expect(await read(plain(size, (at) => at % 255))).toEqual([]);
  });
});

it('ships the reader that it names', () => {
  expect(createHash('sha256').update(readerWasm()).digest('hex')).toBe(READER.sha256);
});
