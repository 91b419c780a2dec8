import { parentPort } from 'node:worker_threads';
import libheif from 'libheif-js/wasm-bundle.js';
import type { Decoded } from './heic.ts';

/** The thread on which libheif decodes one picture. */

const MOST_PIXELS = 120_000_000;

const decode = async (bytes: Uint8Array): Promise<Decoded | undefined> => {
  const images = new libheif.HeifDecoder().decode(bytes);
  const image = images.find((each) => Boolean(each.is_primary())) ?? images[0];
  if (image === undefined) return undefined;
  const [width, height] = [image.get_width(), image.get_height()];
  if (!(width > 0 && height > 0 && width * height <= MOST_PIXELS)) return undefined;
  const data = new Uint8ClampedArray(width * height * 4);
  const drawn = await new Promise((resolve) => image.display({ data, width, height }, resolve));
  return drawn === null ? undefined : { width, height, rgba: new Uint8Array(data.buffer) };
};

parentPort?.once('message', async (bytes: Uint8Array) => {
  const decoded = await decode(bytes).catch(() => undefined);
  parentPort?.postMessage(decoded, decoded ? [decoded.rgba.buffer as ArrayBuffer] : []);
});
