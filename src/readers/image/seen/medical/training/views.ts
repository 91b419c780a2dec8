import sharp from 'sharp';

/** A number between two, from the sequence of a picture of its own. */
export type Random = (from: number, to: number) => number;

type View = (picture: Buffer, random: Random) => Promise<Buffer>;

/** Without colour, as black-and-white photographs are. */
export const colourless: View = (picture) => sharp(picture).greyscale().toColourspace('srgb').png().toBuffer();

/** As on bluish film or a dim screen. */
export const tinted: View = (picture, random) =>
  sharp(picture)
    .linear([random(0.75, 1), random(0.85, 1), random(0.95, 1)], [random(0, 10), random(0, 10), random(0, 15)])
    .jpeg({ quality: 85 })
    .toBuffer();

/** A part of it, half to nearly all of each side. */
export const cropped: View = async (picture, random) => {
  const { width, height } = await sharp(picture).metadata();
  const part = { width: Math.ceil(width * random(0.55, 0.95)), height: Math.ceil(height * random(0.55, 0.95)) };
  const left = Math.floor(random(0, width - part.width));
  const top = Math.floor(random(0, height - part.height));
  return sharp(picture)
    .extract({ left, top, ...part })
    .jpeg({ quality: 60 })
    .toBuffer();
};

/** Mirrored, in other light, out of focus, compressed too much. */
export const worn: View = async (picture, random) => {
  const compressed = await sharp(picture)
    .flop()
    .gamma(random(1, 2.2))
    .linear(random(0.7, 1.2), random(-5, 15))
    .jpeg({ quality: Math.round(random(25, 65)) })
    .toBuffer();
  return sharp(compressed).blur(random(0.3, 1.5)).png().toBuffer();
};

/** A sheet or a screen with nothing on it, lighter to one side. */
export const blank = (random: Random): Promise<Buffer> => {
  const grey = Math.round(random(0, 255));
  const other = Math.round(Math.min(255, Math.max(0, grey + random(-40, 40))));
  const gradient = `<linearGradient id="g"><stop stop-color="rgb(${grey},${grey},${grey})"/><stop offset="1" stop-color="rgb(${other},${other},${other})"/></linearGradient>`;
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240">${gradient}<rect width="320" height="240" fill="url(#g)"/></svg>`,
    ),
  )
    .toColourspace('srgb')
    .png()
    .toBuffer();
};

/** Pixels a side of a scene. */
const SCENE = 448;

/** On a screen or a print that takes up half a photograph or more. */
export const placed = async (picture: Buffer, photograph: Buffer, random: Random): Promise<Buffer> => {
  const { width, height } = await sharp(picture).metadata();
  const shape = Math.min(1.6, Math.max(0.6, width / height));
  const longer = SCENE * random(0.5, 0.85);
  const edge = Math.round(random(4, 14));
  const background = random(0, 1) < 0.7 ? '#111' : '#ccc';
  const screen = await sharp(picture)
    .resize(Math.round(longer * Math.min(1, shape)), Math.round(longer * Math.min(1, 1 / shape)), { fit: 'fill' })
    .linear([random(0.7, 1), random(0.75, 1.05), random(0.85, 1.15)], [random(0, 25), random(0, 25), random(0, 30)])
    .blur(random(0.3, 1.3))
    .extend({ top: edge, bottom: edge, left: edge, right: edge, background })
    .png()
    .toBuffer({ resolveWithObject: true });
  const left = Math.floor(random(0, SCENE - screen.info.width));
  const top = Math.floor(random(0, SCENE - screen.info.height));
  return sharp(photograph)
    .resize(SCENE, SCENE, { fit: 'fill' })
    .composite([{ input: screen.data, left, top }])
    .jpeg({ quality: 80 })
    .toBuffer();
};
