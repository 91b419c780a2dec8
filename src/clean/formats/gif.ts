import { asBuffer } from '../../readers/image/containers/block.ts';
import { gifBlocks } from '../../readers/image/containers/gif.ts';

/** Extensions that say how often an animation is repeated, and the length of that statement. */
const LOOPING: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);
const LOOP_LENGTH = 3;

/** The frames of a GIF, their timing and how often they are repeated, and nothing else; undefined when it breaks off. */
export const bareGif = (bytes: Uint8Array): Buffer | undefined => {
  const { blocks, whole } = gifBlocks(bytes);
  if (!whole) return undefined;
  const file = asBuffer(bytes);
  const kept: Buffer[] = [];
  // A control belongs to what is drawn after it, which may be a text that is left out.
  let control: Buffer | undefined;
  for (const { kind, start, end, data, application } of blocks) {
    const block = file.subarray(start, end);
    if (kind === 'control') control = block;
    if (kind === 'plain text') control = undefined;
    if (kind === 'image' && control !== undefined) kept.push(control);
    if (kind === 'image') control = undefined;
    if (kind === 'head' || kind === 'image' || kind === 'end') kept.push(block);
    if (application !== undefined && LOOPING.has(application) && data[0] === 1 && data.length >= LOOP_LENGTH)
      kept.push(loop(application, data.subarray(0, LOOP_LENGTH)));
  }
  return Buffer.concat(kept);
};

const loop = (application: string, statement: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0x21, 0xff, application.length]),
    Buffer.from(application, 'latin1'),
    Buffer.from([LOOP_LENGTH]),
    statement,
    Buffer.alloc(1),
  ]);
