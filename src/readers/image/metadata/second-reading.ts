import exifr from 'exifr';
import { isTiff } from '../containers/directories.ts';
import type { FactSheet } from '../fact-sheet.ts';
import { exifPosition } from '../position.ts';

const OPTIONS = {
  tiff: true,
  ifd0: true,
  gps: true,
  exif: false,
  xmp: false,
  icc: false,
  iptc: false,
  jfif: false,
  ihdr: false,
  mergeOutput: false,
  sanitize: false,
  translateValues: false,
  reviveValues: false,
} as const;

const isBig = (block: Buffer): boolean => block.subarray(2, 4).includes(43);

const plain = (value: unknown): number[] | string | undefined =>
  ArrayBuffer.isView(value) || Array.isArray(value)
    ? Array.from(value as ArrayLike<number>)
    : (value as string | undefined);

/**
 * Reads an EXIF block's position with exifr too: two readers that were written
 * apart err apart, and a place that either of them finds is there.
 */
export const secondReading = async (block: Buffer, sheet: FactSheet): Promise<void> => {
  if (!isTiff(block) || isBig(block)) return;
  try {
    const { gps } = ((await exifr.parse(block, OPTIONS as object)) ?? {}) as { gps?: Record<string, unknown> };
    if (gps === undefined) return;
    const located = exifPosition({
      latitude: plain(gps['GPSLatitude']),
      latitudeRef: plain(gps['GPSLatitudeRef'])?.toString(),
      longitude: plain(gps['GPSLongitude']),
      longitudeRef: plain(gps['GPSLongitudeRef'])?.toString(),
    });
    // What it can't make out is for the first reader to say.
    if (typeof located === 'object') sheet.position('EXIF GPS', located);
  } catch {
    // The same.
  }
};
