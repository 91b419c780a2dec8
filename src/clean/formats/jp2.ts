import { asBuffer } from '../../readers/image/containers/block.ts';
import { type Box, boxesIn, boxesInside, contents } from '../../readers/image/containers/boxes.ts';
import { plainProfile } from '../colour-profile.ts';
import { boxOf } from './boxes.ts';

/** Boxes that a picture is drawn from (ISO/IEC 15444-1, annex I). */
const PICTURE: ReadonlySet<string> = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);
const HEADER: ReadonlySet<string> = new Set(['ihdr', 'bpcc', 'colr', 'pclr', 'cmap', 'cdef']);
const MARKER = { start: 0xff4f, comment: 0xff64, tile: 0xff90, data: 0xff93, end: 0xffd9 } as const;
const MOST_TILE_PARTS = 100_000;

/** The picture of a JPEG 2000 file and nothing else; undefined when that can't be done. */
export const bareJp2 = (bytes: Uint8Array): Buffer | undefined => {
  const file = asBuffer(bytes);
  if (file.length > 2 && file.readUInt16BE(0) === MARKER.start) return bareCodestream(file);
  const { boxes, whole } = boxesIn(file);
  if (!whole || !boxes.some(({ type }) => type === 'jp2c')) return undefined;
  const kept = boxes
    .filter(({ type }) => PICTURE.has(type))
    .map((box) => {
      const held = contents(file, box);
      const bare = box.type === 'jp2h' ? bareHeader(file, box) : box.type === 'jp2c' ? bareCodestream(held) : held;
      return bare && boxOf(box.type, bare);
    });
  return kept.includes(undefined) ? undefined : Buffer.concat(kept as Buffer[]);
};

const bareHeader = (file: Buffer, header: Box): Buffer | undefined => {
  const kept = boxesInside(file, header)
    .boxes.filter(({ type }) => HEADER.has(type))
    .map((box) => {
      const held = contents(file, box);
      const bare = box.type === 'colr' ? bareColour(held) : held;
      return bare && boxOf(box.type, bare);
    });
  return kept.includes(undefined) ? undefined : Buffer.concat(kept as Buffer[]);
};

/** A colour space by its number as it is, by a profile with the profile's words left out. */
const bareColour = (colour: Buffer): Buffer | undefined => {
  if (colour[0] === 1) return colour.subarray(0, 7);
  const profile = plainProfile(colour.subarray(3));
  return profile && Buffer.concat([colour.subarray(0, 3), profile]);
};

/** A codestream without the comments of its head; undefined when a tile has one too, whose lengths would have to be made anew. */
const bareCodestream = (stream: Buffer): Buffer | undefined => {
  if (stream.length < 4 || stream.readUInt16BE(stream.length - 2) !== MARKER.end) return undefined;
  const kept: Buffer[] = [stream.subarray(0, 2)];
  let at = 2;
  for (; at + 4 <= stream.length && stream.readUInt16BE(at) !== MARKER.tile; ) {
    const end = at + 2 + stream.readUInt16BE(at + 2);
    if (stream.readUInt16BE(at) < 0xff00 || end > stream.length || end < at + 4) return undefined;
    if (stream.readUInt16BE(at) !== MARKER.comment) kept.push(stream.subarray(at, end));
    at = end;
  }
  return tilesAreBare(stream, at) ? Buffer.concat([...kept, stream.subarray(at)]) : undefined;
};

/** Whether every tile-part follows the one before it, and none has a comment. */
const tilesAreBare = (stream: Buffer, from: number): boolean => {
  const last = stream.length - 2;
  let at = from;
  for (let part = 0; part < MOST_TILE_PARTS && at < last; part++) {
    if (at + 12 > last || stream.readUInt16BE(at) !== MARKER.tile) return false;
    const length = stream.readUInt32BE(at + 6);
    const end = length === 0 ? last : at + length;
    if (end > last || end < at + 14) return false;
    for (let marker = at + 12; stream.readUInt16BE(marker) !== MARKER.data; ) {
      if (marker + 4 > end || stream.readUInt16BE(marker) === MARKER.comment) return false;
      marker += 2 + Math.max(2, stream.readUInt16BE(marker + 2));
      if (marker + 2 > end) return false;
    }
    at = end;
  }
  return at === last;
};
