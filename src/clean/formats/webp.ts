import { type RiffChunk, webpChunks } from '../../readers/image/containers/webp.ts';
import { plainProfile } from '../colour-profile.ts';
import { exifOf, orientationIn } from '../orientation.ts';

/** Flags of the extended head that tell which chunks there are (RFC 9649, section 2.7). */
const FLAG = { profile: 0x20, exif: 0x08, alpha: 0x10, animation: 0x02 } as const;
const HEAD_LENGTH = 10;
const FRAME_HEAD = 16;
const EXIF_MARK = 'Exif\0\0';

const isImage = ({ type }: RiffChunk): boolean => type === 'VP8 ' || type === 'VP8L' || type === 'ALPH';

/** The picture of a WebP and nothing else, its colours and its orientation kept; undefined when that can't be done. */
export const bareWebp = (bytes: Uint8Array): Buffer | undefined => {
  const { chunks, whole } = webpChunks(bytes);
  if (!whole) return undefined;
  const find = (type: string): RiffChunk | undefined => chunks.find((chunk) => chunk.type === type);
  const head = find('VP8X');
  const image = chunks.find(isImage);
  // Without the extended head there can be one chunk only.
  if (head === undefined) return image && image.type !== 'ALPH' ? riff([chunk(image.type, image.data)]) : undefined;
  if (head.data.length !== HEAD_LENGTH) return undefined;
  const held = find('ICCP');
  const profile = held && plainProfile(held.data);
  if (held !== undefined && profile === undefined) return undefined;
  const exif = find('EXIF')?.data;
  const marked = exif?.toString('latin1', 0, EXIF_MARK.length) === EXIF_MARK;
  const orientation = orientationIn(marked ? exif?.subarray(EXIF_MARK.length) : exif);
  const animation = find('ANIM');
  const frames = chunks.filter(({ type }) => type === 'ANMF').map(({ data }) => bareFrame(data));
  if (frames.includes(undefined)) return undefined;

  const plainHead = Buffer.from(head.data);
  plainHead.fill(0, 0, 4);
  plainHead[0] =
    ((head.data[0] as number) & (FLAG.alpha | FLAG.animation)) |
    (profile === undefined ? 0 : FLAG.profile) |
    (orientation === 1 ? 0 : FLAG.exif);
  return riff([
    chunk('VP8X', plainHead),
    ...(profile === undefined ? [] : [chunk('ICCP', profile)]),
    ...(animation === undefined ? [] : [chunk('ANIM', animation.data.subarray(0, 6))]),
    ...(frames as Buffer[]).map((frame) => chunk('ANMF', frame)),
    ...chunks.filter(isImage).map(({ type, data }) => chunk(type, data)),
    ...(orientation === 1 ? [] : [chunk('EXIF', exifOf(orientation))]),
  ]);
};

/** A frame of an animation: its place and its time, then chunks as in a file. */
const bareFrame = (data: Buffer): Buffer | undefined => {
  if (data.length < FRAME_HEAD) return undefined;
  const { chunks, whole } = webpChunks(riff([data.subarray(FRAME_HEAD)]));
  return whole
    ? Buffer.concat([
        data.subarray(0, FRAME_HEAD),
        ...chunks.filter(isImage).map(({ type, data }) => chunk(type, data)),
      ])
    : undefined;
};

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const chunk = (type: string, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from(type, 'latin1'), uint32(data.length), data, Buffer.alloc(data.length % 2)]);

const riff = (chunks: readonly Buffer[]): Buffer => {
  const contents = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  return Buffer.concat([Buffer.from('RIFF'), uint32(contents.length), contents]);
};
