import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/readers/image/seen/decode.ts';

/** A quarter in red at the top left, the rest white. */
const drawing = (): Sharp =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: 'white' } }).composite([
    { input: { create: { width: 20, height: 10, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
  ]);

const decoded = async (bytes: Uint8Array) => {
  const decoding = await decode(bytes);
  if (!('picture' in decoding)) throw new Error(decoding.problem);
  return decoding;
};

const pixel = async (bytes: Uint8Array, x: number, y: number): Promise<number[]> => {
  const { picture } = await decoded(bytes);
  const at = (y * picture.width + x) * 3;
  return [...picture.rgb.subarray(at, at + 3)];
};

const isRed = ([red = 0, green = 0, blue = 0]: number[]): boolean => red > 180 && green < 80 && blue < 80;

/** A PNG chunk with its check sum: a decoder looks at it. */
const chunk = (type: string, data: Buffer): Buffer => {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** One bit a pixel, all black. */
const blackPng = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const chunks = [chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
};

describe('what a viewer would show', () => {
  const kinds: Readonly<Record<string, () => Promise<Buffer>>> = {
    JPEG: () => drawing().jpeg().toBuffer(),
    'CMYK JPEG': () => drawing().toColourspace('cmyk').jpeg().toBuffer(),
    '16-bit PNG': () => drawing().toColourspace('rgb16').png().toBuffer(),
    'palette PNG': () => drawing().png({ palette: true, colours: 4 }).toBuffer(),
    WebP: () => drawing().webp({ lossless: true }).toBuffer(),
    GIF: () => drawing().gif().toBuffer(),
    TIFF: () => drawing().tiff({ compression: 'lzw' }).toBuffer(),
    AVIF: () => drawing().avif({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer(),
  };
  it.each(Object.keys(kinds))('of a %s', async (kind) => {
    const bytes = await (kinds[kind] as () => Promise<Buffer>)();
    expect(isRed(await pixel(bytes, 5, 5))).toBe(true);
    expect(await pixel(bytes, 35, 15)).toSatisfy(([red, green, blue]: number[]) =>
      [red, green, blue].every((value) => (value ?? 0) > 240),
    );
    expect((await decoded(bytes)).problems).toEqual([]);
  });

  it('of a picture that lies on its side in its file', async () => {
    const bytes = await drawing().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect((await decoded(bytes)).picture).toMatchObject({ width: 20, height: 40 });
    expect(isRed(await pixel(bytes, 15, 5))).toBe(true);
  });

  it('of a picture that can be seen through, on white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 4, background: clear } })
      .png()
      .toBuffer();
    expect(await pixel(bytes, 4, 4)).toEqual([255, 255, 255]);
  });

  it('of greys, in three colours', async () => {
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#777' } })
      .toColourspace('b-w')
      .png()
      .toBuffer();
    expect(await pixel(bytes, 4, 4)).toEqual([0x77, 0x77, 0x77]);
  });
});

describe('what is not looked at, or not in full, and said', () => {
  it.each([
    [30_000, 30_000, /too many pixels/],
    [1, 100_000, /too long and narrow/],
    [100_000, 2, /too long and narrow/],
  ])('%i × %i pixels', async (width, height, reason) => {
    expect(await decode(blackPng(width, height))).toEqual({ problem: expect.stringMatching(reason) });
  });

  it('a picture larger than is looked at', async () => {
    const { picture, problems } = await decoded(blackPng(9_000, 8_000));
    expect(picture.width * picture.height).toBeLessThanOrEqual(50_000_000);
    expect(problems).toEqual([expect.stringMatching(/smaller/)]);
  });

  it('the later frames of an animation', async () => {
    const frame = Buffer.from('21f90400010000002c0000000008000800000204848fa95100', 'hex');
    const head = Buffer.from('474946383961' + '08000800f00000' + '000000ffffff', 'hex');
    const gif = Buffer.concat([head, ...Array.from({ length: 10_000 }, () => frame), Buffer.from(';')]);
    const { picture, problems } = await decoded(gif);
    expect(picture).toMatchObject({ width: 8, height: 8 });
    expect(problems).toEqual([expect.stringMatching(/only the first/)]);
  });

  it('the rest of a picture that was cut short', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const whole = await sharp({ create: { width: 200, height: 200, channels: 3, background: 'white', noise } })
      .jpeg()
      .toBuffer();
    const { problems } = await decoded(whole.subarray(0, whole.length / 2));
    expect(problems).toEqual([expect.stringMatching(/damaged/)]);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('just words')],
    ['a JPEG that ends in its head', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')],
    ['a PNG of noise', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(400, 0x5a)])],
    ['a HEIC file without a picture', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['a film', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1')],
  ])('%s', async (_, bytes) => {
    expect(await decode(bytes)).toEqual({ problem: expect.any(String) });
  });

  it('quotes nothing of the file', async () => {
    const secret = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><CANARY-4711 attr=></svg>');
    const decoding = await decode(secret);
    expect(JSON.stringify(decoding)).not.toContain('CANARY');
    expect(decoding).toHaveProperty('problem');
  });
});
