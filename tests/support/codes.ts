import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { prepareZXingModule, type WriteInputBarcodeFormat, writeBarcode } from 'zxing-wasm/writer';
import type { Box, Picture } from '../../src/readers/image/seen/picture.ts';

const wasmOf = (name: 'reader' | 'writer'): Buffer =>
  readFileSync(new URL(`../../node_modules/zxing-wasm/dist/${name}/zxing_${name}.wasm`, import.meta.url));

export const readerWasm = (): Buffer => wasmOf('reader');

export interface Drawing {
  readonly format: WriteInputBarcodeFormat;
  /** GS1 fields as `(8018)…`. */
  readonly text: string;
  readonly gs1?: boolean;
  /** Pixels a side of its smallest element. */
  readonly module?: number;
  readonly degrees?: number;
  /** Standard deviation in pixels. */
  readonly blur?: number;
  readonly at?: { readonly x: number; readonly y: number };
}

/** Pixels a module at which a code is drawn before it is scaled. */
const FINE = 8;
const QUIET = 10 * FINE;

/** A card of light paper with codes drawn on it, and the boxes around each, light margin included. */
export const drawCodes = async (
  drawings: readonly Drawing[],
  { width = 800, height = 600 } = {},
): Promise<{ picture: Picture; boxes: Box[] }> => {
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasmOf('writer')).buffer } });
  const boxes: Box[] = [];
  const layers: { input: Buffer; left: number; top: number }[] = [];
  for (const { module = 3, degrees = 0, blur = 0, at, ...drawing } of drawings) {
    const upright = await codeAsImage(drawing);
    const image = sharp(await sharp(upright).rotate(degrees, { background: '#0000' }).png().toBuffer());
    const fine = await image.metadata();
    const size = { width: Math.round((fine.width * module) / FINE), height: Math.round((fine.height * module) / FINE) };
    const small = image.resize({ ...size, kernel: 'cubic' });
    const input = await (blur > 0 ? small.blur(blur) : small).png().toBuffer();
    const left = at?.x ?? Math.round((width - size.width) / 2);
    const top = at?.y ?? Math.round((height - size.height) / 2);
    layers.push({ input, left, top });
    boxes.push({ x: left, y: top, ...size });
  }
  const { data } = await sharp({ create: { width, height, channels: 3, background: '#e8e6df' } })
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { picture: { width, height, rgb: data }, boxes };
};

const codeAsImage = async ({ format, text, gs1 = false }: Drawing): Promise<Buffer> => {
  const { symbol, error } = await writeBarcode(text, { format, ...(gs1 && { options: 'gs1' }), scale: 1 });
  if (error !== '') throw new Error(error);
  // bars come as one row
  const rows = symbol.height === 1 ? Math.max(20, Math.round(symbol.width / 4)) : symbol.height;
  const mask = Buffer.alloc(symbol.width * rows);
  for (let at = 0; at < mask.length; at++)
    mask[at] = symbol.data[symbol.height === 1 ? at % symbol.width : at] as number;
  const card = await sharp(mask, { raw: { width: symbol.width, height: rows, channels: 1 } })
    .resize(symbol.width * FINE, rows * FINE, { kernel: 'nearest' })
    .extend({ top: QUIET / 2, bottom: QUIET / 2, left: QUIET, right: QUIET, background: '#fff' })
    .toColourspace('srgb')
    .png()
    .toBuffer();
  // printed ink is no black and paper no white
  return sharp(card).linear(0.8, 32).ensureAlpha().png().toBuffer();
};
