import { asBuffer } from '../../readers/image/containers/block.ts';
import { JPEG_MARKER, type JpegSegment, jpegSegments } from '../../readers/image/containers/jpeg.ts';
import { plainProfile } from '../colour-profile.ts';
import { exifOf, orientationIn } from '../orientation.ts';

const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
/** Tables and restarts that scans are decoded with: DHT, DAC, DQT, DNL, DRI (ITU-T T.81, table B.1). */
const TABLES: ReadonlySet<number> = new Set([0xc4, 0xcc, 0xdb, 0xdc, 0xdd]);
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isWords = (marker: number): boolean =>
  marker === JPEG_MARKER.COM || (marker >= JPEG_MARKER.APP0 && marker <= JPEG_MARKER.APP15);

const JFIF = 'JFIF\0';
const EXIF = 'Exif\0\0';
const ADOBE = 'Adobe';
const ICC = 'ICC_PROFILE\0';
const ICC_HEAD = ICC.length + 2;
const MOST_PAYLOAD = 0xffff - 2;

const startsWith = ({ payload }: JpegSegment, magic: string): boolean =>
  payload.toString('latin1', 0, magic.length) === magic;

/**
 * The picture of a JPEG and nothing else: tables, frame and scans as they
 * stand, what says how its colours are meant, and which way up it is.
 * Undefined when it can't be told apart from the rest with certainty.
 */
export const bareJpeg = (bytes: Uint8Array): Buffer | undefined => {
  const { segments, whole } = jpegSegments(bytes);
  if (!whole || segments.filter(({ marker }) => isFrame(marker)).length !== 1) return undefined;
  const picture = segments.filter(
    ({ marker }) => isFrame(marker) || TABLES.has(marker) || marker === JPEG_MARKER.SOS || marker === JPEG_MARKER.EOI,
  );
  const known = picture.length + segments.filter(({ marker }) => isWords(marker)).length + 1;
  if (known !== segments.length) return undefined;

  const find = (marker: number, magic: string): JpegSegment | undefined =>
    segments.find((segment) => segment.marker === marker && startsWith(segment, magic));
  const jfif = find(JPEG_MARKER.APP0, JFIF);
  const adobe = find(APP14, ADOBE);
  const exif = find(APP1, 'Exif\0');
  const orientation = orientationIn(exif?.payload.subarray(EXIF.length));
  const held = heldProfile(segments);
  const profile = held && plainProfile(held);
  if (held !== undefined && profile === undefined) return undefined;
  const file = asBuffer(bytes);
  return Buffer.concat([
    file.subarray(0, 2),
    // Version, unit and density; the last two bytes are the size of a thumbnail.
    ...(jfif === undefined
      ? []
      : [segment(JPEG_MARKER.APP0, Buffer.concat([fixed(jfif.payload, 12), Buffer.alloc(2)]))]),
    ...(orientation === 1 ? [] : [segment(APP1, Buffer.concat([Buffer.from(EXIF), exifOf(orientation)]))]),
    ...(adobe === undefined ? [] : [segment(APP14, fixed(adobe.payload, 12))]),
    ...(profile === undefined ? [] : profileSegments(profile)),
    ...picture.map(({ start, end }) => file.subarray(start, end)),
  ]);
};

/** The first bytes of a payload, as many as the format has. */
const fixed = (payload: Buffer, length: number): Buffer => {
  const copy = Buffer.alloc(length);
  payload.copy(copy, 0, 0, length);
  return copy;
};

const segment = (marker: number, payload: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
};

/** The colour profile, which a file may hold in numbered pieces. Empty when there are pieces and they don't fit. */
const heldProfile = (segments: readonly JpegSegment[]): Buffer | undefined => {
  const pieces = segments.filter((piece) => piece.marker === APP2 && startsWith(piece, ICC));
  if (pieces.length === 0) return undefined;
  const inOrder = [...pieces].sort((a, b) => (a.payload[ICC.length] ?? 0) - (b.payload[ICC.length] ?? 0));
  const fits = inOrder.every(
    ({ payload }, index) => payload[ICC.length] === index + 1 && payload[ICC.length + 1] === pieces.length,
  );
  return fits ? Buffer.concat(inOrder.map(({ payload }) => payload.subarray(ICC_HEAD))) : Buffer.alloc(0);
};

const profileSegments = (profile: Buffer): Buffer[] => {
  const room = MOST_PAYLOAD - ICC_HEAD;
  const count = Math.ceil(profile.length / room);
  return Array.from({ length: count }, (_, index) =>
    segment(
      APP2,
      Buffer.concat([
        Buffer.from(ICC, 'latin1'),
        Buffer.from([index + 1, count]),
        profile.subarray(index * room, (index + 1) * room),
      ]),
    ),
  );
};

/** A JPEG that has no colour profile, with one. */
export const withProfile = (jpeg: Buffer, profile: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...profileSegments(profile), jpeg.subarray(2)]);
