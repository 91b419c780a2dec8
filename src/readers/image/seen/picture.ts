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

/** A rectangle in whole pixels, measured from the top left corner of the picture as shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
