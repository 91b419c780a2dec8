import { asBuffer } from '../readers/image/containers/block.ts';
import { boxesInside, contents } from '../readers/image/containers/boxes.ts';
import { heifItems } from '../readers/image/containers/heif.ts';
import { quietWorker } from '../readers/image/quiet-worker.ts';

/**
 * HEIC pictures, as telephones take them. Their compression (HEVC) is one that
 * sharp comes without, so libheif decodes them, compiled to WebAssembly: on a
 * thread of its own (heic-worker.ts), where it can be stopped.
 */

/** A decoded picture, turned and cropped as its file says. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, opacity. */
  readonly rgba: Uint8Array;
  readonly profile?: Buffer;
}

const DEADLINE_MS = 60_000;
const SCRIPT = import.meta.url.endsWith('.ts') ? '../../dist/chunks/heic-worker.js' : './heic-worker.js';

/** Whether a picture of this container has to be decoded by libheif. */
export const isHevc = (bytes: Uint8Array): boolean => {
  const { items } = heifItems(bytes);
  return !items.some(({ type }) => type === 'av01');
};

/** The main picture of a HEIC file; undefined when it can't be decoded. */
export const decodeHeic = async (bytes: Uint8Array): Promise<Bitmap | undefined> => {
  const decoded = await decodedElsewhere(bytes);
  const profile = profileOf(asBuffer(bytes));
  return decoded && { ...decoded, ...(profile !== undefined && { profile }) };
};

/** What the thread answers with. */
export type Decoded = Pick<Bitmap, 'width' | 'height' | 'rgba'>;

const decodedElsewhere = (bytes: Uint8Array): Promise<Decoded | undefined> =>
  new Promise((resolve) => {
    const worker = quietWorker(new URL(SCRIPT, import.meta.url));
    if (worker === undefined) return resolve(undefined);
    const settle = (decoded: Decoded | undefined): void => {
      clearTimeout(timer);
      resolve(decoded);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle(undefined), DEADLINE_MS);
    worker
      .on('message', settle)
      .on('error', () => settle(undefined))
      .on('exit', () => settle(undefined));
    worker.postMessage(bytes);
  });

/** The first colour profile among the properties of the items; the pieces of a picture share theirs. */
const profileOf = (file: Buffer): Buffer | undefined => {
  const meta = heifItems(file).boxes.find(({ type }) => type === 'meta');
  const inside = (box: typeof meta, type: string, skip = 0) =>
    box && boxesInside(file, box, skip).boxes.filter((child) => child.type === type);
  const [properties] = inside(meta, 'iprp', 4) ?? [];
  const [list] = inside(properties, 'ipco') ?? [];
  const colours = (inside(list, 'colr') ?? []).map((box) => contents(file, box));
  return colours.find((colour) => /^(?:prof|rICC)$/.test(colour.toString('latin1', 0, 4)))?.subarray(4);
};
