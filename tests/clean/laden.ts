import { deflateSync } from 'node:zlib';
import { chunk, gpsAt, tiff, withExif, withXmp, xmp } from '../support/images.ts';
import { CANARY } from './photos.ts';

/** Puts into pictures everything that a copy must leave out. */

const EXIF = { gps: gpsAt(53.7421, -1.9034), make: CANARY, model: CANARY };
const PACKET = Buffer.from(
  xmp({ 'exif:GPSLatitude': '53,44.526N', 'exif:GPSLongitude': '1,54.204W', 'dc:source': CANARY }),
);

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const segment = (marker: number, payload: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (payload.length + 2) >> 8, (payload.length + 2) & 0xff]), payload]);

const insert = (file: Uint8Array, at: number, ...pieces: readonly Uint8Array[]): Buffer =>
  Buffer.concat([file.subarray(0, at), ...pieces, file.subarray(at)]);

/** A TIFF structure that states an orientation beside everything else. */
export const exifTurned = (orientation: number): Buffer => {
  const short = Buffer.alloc(2);
  short.writeUInt16LE(orientation);
  return tiff(EXIF, [{ tag: 0x0112, type: 3, count: 1, data: short }]);
};

const JFIF_WITH_THUMBNAIL = segment(
  0xe0,
  Buffer.concat([Buffer.from('JFIF\0\x01\x02\0\0\x48\0\x48\x04\x04', 'latin1'), Buffer.alloc(48, CANARY)]),
);

export const laden = {
  jpeg: (photo: Buffer, orientation = 1): Buffer =>
    Buffer.concat([
      insert(
        withXmp(withExif(photo, exifTurned(orientation)), PACKET),
        2,
        JFIF_WITH_THUMBNAIL,
        segment(0xfe, Buffer.from(`a comment: ${CANARY}`)),
        segment(0xed, Buffer.from(`Photoshop 3.0\x008BIM${CANARY}`, 'latin1')),
        segment(0xec, Buffer.from(`Ducky ${CANARY}`)),
      ),
      withExif(photo, EXIF),
      Buffer.from(CANARY),
    ]),
  png: (photo: Buffer, orientation = 1): Buffer => {
    const head = 8 + 25;
    return Buffer.concat([
      insert(
        photo,
        head,
        chunk('eXIf', exifTurned(orientation)),
        chunk('tEXt', Buffer.from(`Author\0${CANARY}`)),
        chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(CANARY)])),
        chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), PACKET])),
        chunk('tIME', Buffer.from([7, 0xea, 3, 7, 14, 5, 0])),
        chunk('prVt', Buffer.from(CANARY)),
      ),
      Buffer.from(`what an editor left: ${CANARY}`),
    ]);
  },
  /** `width` and `height` in pixels: a WebP without an extended head gets one. */
  webp: (photo: Buffer, orientation = 1): Buffer => {
    const extended = photo.toString('latin1', 12, 16) === 'VP8X';
    const head = Buffer.from([0, 0, 0, 0, 23, 0, 0, 15, 0, 0]);
    const chunks = Buffer.from(
      extended ? photo.subarray(12) : Buffer.concat([Buffer.from('VP8X'), uint32(10), head, photo.subarray(12)]),
    );
    chunks[8] = (chunks[8] as number) | 0x0c | (photo.toString('latin1', 12, 16) === 'VP8L' ? 0x10 : 0);
    const exif = exifTurned(orientation);
    const pieces = [
      ['EXIF', exif],
      ['XMP ', PACKET],
      ['own ', Buffer.from(CANARY)],
    ] as const;
    const contents = Buffer.concat([
      Buffer.from('WEBP'),
      chunks,
      ...pieces.map(([type, data]) =>
        Buffer.concat([Buffer.from(type), uint32(data.length), data, Buffer.alloc(data.length % 2)]),
      ),
    ]);
    return Buffer.concat([Buffer.from('RIFF'), uint32(contents.length), contents, Buffer.from(`after it ${CANARY}`)]);
  },
  gif: (photo: Buffer): Buffer => {
    const tableEnd = 13 + 3 * 2 ** (((photo[10] as number) & 7) + 1);
    const words = Buffer.from(CANARY);
    const extension = (kind: number, ...blocks: readonly Buffer[]): Buffer =>
      Buffer.concat([
        Buffer.from([0x21, kind]),
        ...blocks.map((block) => Buffer.concat([Buffer.from([block.length]), block])),
        Buffer.alloc(1),
      ]);
    return Buffer.concat([
      insert(
        photo,
        tableEnd,
        extension(0xfe, words),
        extension(0xff, Buffer.from('OWNDATA 1.0'), words),
        extension(0xf9, Buffer.alloc(4)),
        extension(0x01, Buffer.alloc(12), words),
      ),
      words,
    ]);
  },
};
