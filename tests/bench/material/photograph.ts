import { join } from 'node:path';
import sharp from 'sharp';

export interface Photograph {
  readonly file: string;
  readonly megapixels: number;
}

const THINGS = ['label.jpg', 'wristband-35.jpg', 'pebbles.jpg', 'small-print.jpg', 'film.jpg'];

/** A photograph, as far as a drawing can be one: grain, light from one side, three things with writing on them. */
export const photograph = async (
  folder: string,
  width: number,
  height: number,
  variant: number,
): Promise<Photograph> => {
  const layers = await Promise.all(
    [0, 1, 2].map(async (place) => {
      const thing = THINGS[(variant + place) % THINGS.length];
      const input = await sharp(`tests/support/pictures/${thing}`)
        .resize({ width: Math.round(width * 0.3) })
        .toBuffer();
      const left = Math.round(width * (0.03 + 0.32 * place));
      return { input, left, top: Math.round(height * (0.05 + 0.07 * (variant % 10))) };
    }),
  );
  const light = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="l"><stop offset="0" stop-color="#fff" stop-opacity="0.4"/><stop offset="1" stop-color="#123" stop-opacity="0.4"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#l)"/></svg>`;
  const file = join(folder, `${width}-${variant}.jpg`);
  const noise = { type: 'gaussian', mean: 140, sigma: 12 } as const;
  await sharp({ create: { width, height, channels: 3, background: '#998877', noise } })
    .blur(1.2)
    .composite([...layers, { input: Buffer.from(light) }])
    .jpeg({ quality: 88 })
    .toFile(file);
  return { file, megapixels: (width * height) / 1e6 };
};
