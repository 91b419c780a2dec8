import sharp, { type Sharp } from 'sharp';

/** Words that stand in everything a laden picture says, and must stand in no copy. */
export const CANARY = 'Harrowdale';

const [WIDTH, HEIGHT] = [24, 16];

/** A picture no two corners of which are alike, so that a turn shows. */
const noise = (channels: 3 | 4): Sharp =>
  sharp(
    Buffer.from(
      Array.from({ length: WIDTH * HEIGHT * channels }, (_, index) => (index * 7919 + (index % 13) * 31) % 256),
    ),
    { raw: { width: WIDTH, height: HEIGHT, channels } },
  );

export const photo = {
  jpeg: () => noise(3).jpeg().toBuffer(),
  progressive: () => noise(3).jpeg({ progressive: true }).toBuffer(),
  grey: () => noise(3).greyscale().jpeg().toBuffer(),
  cmyk: () => noise(3).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer(),
  wideColours: () => noise(3).withIccProfile('p3').jpeg().toBuffer(),
  png: () => noise(4).png().toBuffer(),
  widePng: () => noise(4).withIccProfile('p3').png().toBuffer(),
  webp: () => noise(3).webp().toBuffer(),
  losslessWebp: () => noise(4).webp({ lossless: true }).toBuffer(),
  wideWebp: () => noise(3).withIccProfile('p3').webp().toBuffer(),
  tiff: () => noise(3).tiff().toBuffer(),
  avif: () => noise(3).avif().toBuffer(),
};

/** Three frames that follow one another. */
const frames = (): Sharp =>
  sharp(
    Buffer.from(
      Array.from({ length: 12 * 12 * 3 * 3 }, (_, index) => (Math.floor(index / 432) * 90 + (index % 7) * 9) % 256),
    ),
    { raw: { width: 12, height: 36, channels: 3, pageHeight: 12 } },
  );

export const film = {
  gif: () =>
    frames()
      .gif({ loop: 3, delay: [100, 200, 300] })
      .toBuffer(),
  webp: () =>
    frames()
      .webp({ loop: 3, delay: [100, 200, 300] })
      .toBuffer(),
};

/** What a viewer shows: every frame, turned as the file says, in the colours that it says. */
export const shown = async (bytes: Uint8Array): Promise<{ pixels: Buffer; width: number; height: number }> => {
  const { data, info } = await sharp(bytes, { animated: true, failOn: 'none' })
    .autoOrient()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
};
