import type { FileKind } from '../kind.ts';
import type { Walk } from './block.ts';
import { walkBmp } from './bmp.ts';
import { walkGif } from './gif.ts';
import { walkHeif } from './heif.ts';
import { walkJp2 } from './jp2.ts';
import { walkJpeg } from './jpeg.ts';
import { walkJxl } from './jxl.ts';
import { walkPng } from './png.ts';
import { walkQuicktime } from './quicktime.ts';
import { walkTiff } from './tiff.ts';
import { walkWebp } from './webp.ts';

const WALKERS: Readonly<Partial<Record<FileKind, (bytes: Uint8Array) => Walk>>> = {
  JPEG: walkJpeg,
  PNG: walkPng,
  TIFF: walkTiff,
  BigTIFF: walkTiff,
  GIF: walkGif,
  WebP: walkWebp,
  HEIC: walkHeif,
  AVIF: walkHeif,
  'JPEG XL': walkJxl,
  'JPEG 2000': walkJp2,
  BMP: walkBmp,
  video: walkQuicktime,
};

/** Finds what a picture or film of a kind holds besides its picture; undefined for kinds that have no walker. */
export const walk = (kind: FileKind, bytes: Uint8Array): Walk | undefined => WALKERS[kind]?.(bytes);
