import type { Box } from '../picture.ts';

/** How a code is drawn, by the name of its standard. UPC-A counts as the EAN-13 that it is. */
export type CodeFormat =
  | 'Code 128'
  | 'Code 39'
  | 'Code 93'
  | 'Codabar'
  | 'ITF'
  | 'EAN-13'
  | 'EAN-8'
  | 'UPC-E'
  | 'GS1 DataBar'
  | 'PDF417'
  | 'Data Matrix'
  | 'QR Code'
  | 'Aztec Code';

/** One field of a GS1 code: `8018` and the number that says whose wristband it is. */
export interface Gs1Field {
  /** The application identifier, two to four digits. */
  readonly identifier: string;
  readonly value: string;
}

/** A barcode or square code that is in a picture. */
export interface SeenCode {
  readonly format: CodeFormat;
  /** What it says; a GS1 code as `(8018)…(91)…`. Absent when the code is there and can't be read. */
  readonly text?: string;
  /** Present only for GS1 codes. */
  readonly fields?: readonly Gs1Field[];
  /** The smallest upright rectangle around it. */
  readonly box: Box;
}
