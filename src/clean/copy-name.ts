import { parse } from 'node:path';
import { CERTAIN_ENOUGH } from '../engine/rule.ts';
import { identifyingFilename } from '../recognizers/filenames/identifying-filename.ts';
import { ReadableText } from '../recognizers/text.ts';
import type { CopyFormat } from './save-again.ts';

/** The extension that a copy gets, and every other that says the same. */
const EXTENSIONS: Readonly<Record<CopyFormat, readonly [string, ...string[]]>> = {
  JPEG: ['.jpg', '.jpeg', '.jpe', '.jfif'],
  PNG: ['.png', '.apng'],
  WebP: ['.webp'],
  GIF: ['.gif'],
  AVIF: ['.avif'],
  BMP: ['.bmp', '.dib'],
  'JPEG XL': ['.jxl'],
  'JPEG 2000': ['.jp2', '.jpx', '.jpf', '.j2k', '.j2c', '.jpc'],
};

/** Whether the name of a file or a folder says who somebody is. */
export const tellsWho = async (name: string): Promise<boolean> => {
  const found = await identifyingFilename.recognize(new ReadableText(name, 'file-name'));
  return [...found].some(({ confidence }) => confidence >= CERTAIN_ENOUGH);
};

/** What the copy of a picture is called: as the picture is, or by its number where that name would say who somebody is. */
export const copyName = async (path: string, format: CopyFormat, number: number): Promise<string> => {
  const { base, name, ext } = parse(path);
  const extensions = EXTENSIONS[format];
  const extension = extensions.includes(ext.toLowerCase()) ? ext : extensions[0];
  return `${(await tellsWho(base)) ? `photo-${number}` : name}${extension}`;
};
