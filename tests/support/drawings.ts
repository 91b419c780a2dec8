import sharp from 'sharp';
import type { Box, Picture } from '../../src/readers/image/seen/picture.ts';
import { asPicture } from './picture.ts';

/** A part of a fixture's picture that is shown in several ways, and what is around it when it is turned. */
interface Drawing {
  readonly file: string;
  readonly part: Box;
  readonly background: string;
}

/** How a camera, a phone or a platform shows it. */
export interface Rendering {
  /** Times its size. */
  readonly size?: number;
  /** Degrees clockwise. */
  readonly turned?: number;
  /** How much of the light there is, and what glare adds to every shade. */
  readonly light?: number;
  readonly glare?: number;
  /** Standard deviation in pixels, once it has its size. */
  readonly blur?: number;
  /** Of the JPEG, 1 to 100. */
  readonly quality?: number;
}

const DRAWINGS = {
  wristband: {
    file: 'pictures/wristband/hand.jpg',
    part: { x: 180, y: 340, width: 720, height: 230 },
    background: '#6ea5bc',
  },
  screen: {
    file: 'pictures/screen-near/desk.jpg',
    part: { x: 1340, y: 480, width: 520, height: 190 },
    background: '#d8d1c4',
  },
  film: {
    file: 'pictures/burnt-in-name/knee.png',
    part: { x: 0, y: 0, width: 640, height: 420 },
    background: '#050505',
  },
  board: {
    file: 'desmond/late-shift/IMG_4420.jpg',
    part: { x: 50, y: 40, width: 500, height: 372 },
    background: '#c9d3d6',
  },
} as const satisfies Readonly<Record<string, Drawing>>;

export type DrawingName = keyof typeof DRAWINGS;

/** One drawing as it is shown somewhere, decoded. */
export const rendered = async (name: DrawingName, rendering: Rendering): Promise<Picture> => {
  const { size = 1, turned = 0, light = 1, glare = 0, blur = 0, quality = 85 } = rendering;
  const { file, part, background } = DRAWINGS[name];
  const { x: left, y: top, width, height } = part;
  const cut = await sharp(`fixtures/${file}`).extract({ left, top, width, height }).png().toBuffer();
  const lying = await sharp(cut)
    .rotate(turned, { background })
    .toColourspace('srgb')
    .png()
    .toBuffer({ resolveWithObject: true });
  const sized = sharp(lying.data).resize(Math.round(lying.info.width * size));
  const soft = blur > 0 ? sized.blur(blur) : sized;
  return asPicture(sharp(await soft.linear(light, glare).jpeg({ quality }).toBuffer()));
};
