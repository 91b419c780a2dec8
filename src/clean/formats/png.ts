import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { asBuffer } from '../../readers/image/containers/block.ts';
import { type PngChunk, pngChunks } from '../../readers/image/containers/png.ts';
import { LARGEST_PROFILE, plainProfile } from '../colour-profile.ts';
import { exifOf, orientationIn } from '../orientation.ts';

/** Chunks that a picture or an animation is drawn from, and the most bytes that each has (PNG, third edition). */
const PICTURE: ReadonlyMap<string, number> = new Map([
  ['PLTE', 768],
  ['tRNS', 256],
  ['gAMA', 4],
  ['cHRM', 32],
  ['sRGB', 1],
  ['sBIT', 4],
  ['cICP', 4],
  ['acTL', 8],
  ['fcTL', 26],
  ['fdAT', Number.POSITIVE_INFINITY],
  ['IDAT', Number.POSITIVE_INFINITY],
]);
const HEAD_LENGTH = 13;

/** The picture of a PNG and nothing else, its colours and its orientation kept; undefined when that can't be done. */
export const barePng = (bytes: Uint8Array): Buffer | undefined => {
  const { chunks, whole } = pngChunks(bytes);
  const head = chunks[0];
  if (!whole || head?.type !== 'IHDR' || head.data.length !== HEAD_LENGTH) return undefined;
  const find = (type: string): PngChunk | undefined => chunks.find((chunk) => chunk.type === type);
  const iccp = find('iCCP');
  const profile = iccp && profileIn(iccp.data);
  if (iccp !== undefined && profile === undefined) return undefined;
  const orientation = orientationIn(find('eXIf')?.data);
  const file = asBuffer(bytes);
  return Buffer.concat([
    file.subarray(0, head.end),
    ...(profile === undefined ? [] : [chunk('iCCP', Buffer.concat([Buffer.from('RGB\0\0'), deflateSync(profile)]))]),
    ...(orientation === 1 ? [] : [chunk('eXIf', exifOf(orientation))]),
    ...chunks
      .filter(({ type, data }) => data.length <= (PICTURE.get(type) ?? -1))
      .map(({ start, end }) => file.subarray(start, end)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The profile behind its name, without its words. */
const profileIn = (data: Buffer): Buffer | undefined => {
  try {
    // The name, a zero, and the method, of which there is one.
    return plainProfile(inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: LARGEST_PROFILE }));
  } catch {
    return undefined;
  }
};

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
