import { prepareZXingModule, type ReadOutputBarcodeFormat, readBarcodes } from 'zxing-wasm/reader';
import { type ModelFile, readModelFile } from '../model-file.ts';
import type { Grey } from './grey.ts';
import type { CodeFormat } from './seen-code.ts';
import type { Point } from './view.ts';

/** The reader of codes, zxing-cpp, as WebAssembly. */
export const READER: ModelFile = {
  name: 'zxing_reader.wasm',
  sha256: 'e8af31edb56d0522f4de74495839385ef019ba8bc90d38e5ecb2f18795d86fb2',
};

/** A code as it was read in a view. */
export interface RawCode {
  readonly format: CodeFormat;
  /** Absent where the code is there and fails its own check. */
  readonly text?: string;
  readonly isGs1: boolean;
  /** Lines across the bars that said the same; 0 for square codes, which check themselves. */
  readonly lines: number;
  /** Its corners, going around. */
  readonly corners: readonly Point[];
}

/** Reads the codes in one view; knows no more than its pixels. */
export type CodeReader = (grey: Grey) => Promise<RawCode[]>;

let ready: Promise<unknown> | undefined;

/**
 * Loads the reader, once for the life of the thread.
 *
 * @param wasm the reader's own bytes; those that ship with the program unless given
 * @throws Error when the file that ships with the program is missing or altered
 */
export const openCodeReader = async (wasm?: Uint8Array): Promise<CodeReader> => {
  ready ??= (async () => {
    // given the bytes, it doesn't look for them on the network
    const wasmBinary = wasm ?? (await readModelFile(READER));
    await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer }, fireImmediately: true });
  })();
  await ready;
  return async ({ width, height, pixels }) => {
    const found = await readBarcodes(
      { width, height, data: opaque(pixels), colorSpace: 'srgb' },
      {
        formats: [...WANTED],
        returnErrors: true,
        minLineCount: FEWEST_LINES,
        textMode: 'HRI',
      },
    );
    return found.flatMap(({ format, isValid, text, contentType, position, lineCount }): RawCode[] => {
      const name = NAMES[format];
      if (name === undefined) return [];
      const { topLeft, topRight, bottomRight, bottomLeft } = position;
      const corners = [topLeft, topRight, bottomRight, bottomLeft];
      if (!isValid)
        return CERTAIN_UNREAD.has(name) && isSquare(corners) ? [{ format: name, isGs1: false, lines: 0, corners }] : [];
      return isLikely(name, text, lineCount)
        ? [{ format: name, text, isGs1: contentType === 'GS1', lines: lineCount, corners }]
        : [];
    });
  };
};

const WANTED = [
  'Code128',
  'Code39',
  'Code93',
  'Codabar',
  'ITF',
  'EAN13',
  'EAN8',
  'UPCE',
  'DataBar',
  'DataBarExp',
  'PDF417',
  'DataMatrix',
  'QRCode',
  'MicroQRCode',
  'Aztec',
] as const;

const NAMES: Readonly<Partial<Record<ReadOutputBarcodeFormat, CodeFormat>>> = {
  Code128: 'Code 128',
  Code39: 'Code 39',
  Code39Std: 'Code 39',
  Code39Ext: 'Code 39',
  Code32: 'Code 39',
  PZN: 'Code 39',
  Code93: 'Code 93',
  Codabar: 'Codabar',
  ITF: 'ITF',
  ITF14: 'ITF',
  EAN13: 'EAN-13',
  ISBN: 'EAN-13',
  EAN8: 'EAN-8',
  UPCA: 'EAN-13',
  UPCE: 'UPC-E',
  DataBar: 'GS1 DataBar',
  DataBarOmni: 'GS1 DataBar',
  DataBarStk: 'GS1 DataBar',
  DataBarStkOmni: 'GS1 DataBar',
  DataBarExp: 'GS1 DataBar',
  DataBarExpStk: 'GS1 DataBar',
  PDF417: 'PDF417',
  CompactPDF417: 'PDF417',
  MicroPDF417: 'PDF417',
  DataMatrix: 'Data Matrix',
  QRCode: 'QR Code',
  QRCodeModel1: 'QR Code',
  QRCodeModel2: 'QR Code',
  MicroQRCode: 'QR Code',
  RMQRCode: 'QR Code',
  Aztec: 'Aztec Code',
  AztecCode: 'Aztec Code',
  AztecRune: 'Aztec Code',
};

/** Lines across the bars that must say the same: two agree by chance now and then. */
const FEWEST_LINES = 3;

/** Bars whose digits have one check digit among them and no other check: more lines must agree. */
const WEAK: ReadonlySet<CodeFormat> = new Set(['EAN-13', 'EAN-8', 'UPC-E']);
const FEWEST_OF_WEAK = 6;

/** Codes that are surely there even when they can't be read: their corners look like nothing else. */
const CERTAIN_UNREAD: ReadonlySet<CodeFormat> = new Set(['QR Code', 'Aztec Code']);

/** Characters below which a code without a check of its own is as likely a fence or a keyboard. */
const SHORTEST: Readonly<Partial<Record<CodeFormat, number>>> = { ITF: 10, 'Code 39': 4, Codabar: 7, 'Code 93': 4 };

const isLikely = (format: CodeFormat, text: string, lines: number): boolean =>
  text.length >= (SHORTEST[format] ?? 1) && (!WEAK.has(format) || lines >= FEWEST_OF_WEAK);

/** Whether corners are as far apart as those of a square code that is there. */
const isSquare = (corners: readonly Point[]): boolean => {
  const sides = corners.map(({ x, y }, index) => {
    const next = corners[(index + 1) % corners.length] as Point;
    return Math.hypot(next.x - x, next.y - y);
  });
  return Math.min(...sides) >= SHORTEST_SIDE && Math.max(...sides) <= LONGEST_SIDE * Math.min(...sides);
};

/** Pixels: the smallest such code with a pixel for each of its elements. */
const SHORTEST_SIDE = 15;
/** Of the shortest: as much as a square code is foreshortened where it can nearly be read. */
const LONGEST_SIDE = 1.3;

/** The reader takes colours only. */
const opaque = (pixels: Uint8Array): Uint8ClampedArray => {
  const words = new Uint32Array(pixels.length);
  for (let at = 0; at < pixels.length; at++) words[at] = (pixels[at] as number) * 0x01_01_01 + 0xff_00_00_00;
  return new Uint8ClampedArray(words.buffer);
};
