export type { Box } from '../../../draft.ts';

/**
 * A picture decoded once for everything that looks at it: as it is shown (EXIF orientation
 * applied), its first frame or page, 8-bit sRGB, transparency laid on white.
 */
export interface Picture {
  /** Columns of pixels, at least 1. */
  readonly width: number;
  /** Rows of pixels, at least 1. */
  readonly height: number;
  /** Row after row from the top, three bytes a pixel: red, green, blue. */
  readonly rgb: Uint8Array;
}
