import type { ModelFile } from '../model-file.ts';
import { loadNetwork } from '../onnx.ts';
import type { Box, Picture } from '../picture.ts';

/** PaddleOCR's detector of text, version 4 for telephones. */
const MODEL: ModelFile = {
  name: 'find-writing.onnx',
  sha256: 'fa1429d60e0de65d70035dcecda65831cd82681950b4b36a20545cdafb90091c',
};

/** How likely each pixel is to be within a line of writing, 0 to 255, row after row. */
export interface TextMap {
  readonly width: number;
  readonly height: number;
  readonly likelihood: Uint8Array;
}

/** A map of a picture, or of so many pixels, that says nothing yet. */
export const emptyMap = ({ width, height }: Pick<Picture, 'width' | 'height'>): TextMap => ({
  width,
  height,
  likelihood: new Uint8Array(width * height),
});

/** Looks at one region of a picture and notes in the map, within `keep`, what is likelier than what stands there. */
export type Finder = (picture: Picture, region: Region, map: TextMap) => Promise<void>;

/** A region to look at, and the part of it whose surroundings are seen well enough to believe what is found. */
export interface Region {
  readonly look: Box;
  readonly keep: Box;
}

// Mean and deviation of ImageNet's pictures, in the order in which the network was trained with them: on blue, green, red.
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;
/** The network halves the picture five times. */
const STEP = 32;

export const loadFinder = async (): Promise<Finder> => {
  const network = await loadNetwork(MODEL);
  return async (picture, { look, keep }, map) => {
    const width = Math.ceil(look.width / STEP) * STEP;
    const height = Math.ceil(look.height / STEP) * STEP;
    const { data } = await network({ data: planes(picture, look, width, height), dims: [1, 3, height, width] });
    for (let y = keep.y; y < keep.y + keep.height; y++) {
      let from = (y - look.y) * width + keep.x - look.x;
      let to = y * map.width + keep.x;
      for (let x = 0; x < keep.width; x++, from++, to++) {
        const value = Math.round((data[from] as number) * 255);
        if (value > (map.likelihood[to] as number)) map.likelihood[to] = value;
      }
    }
  };
};

/** The region as the network takes it: all of blue, all of green, all of red, black where it is filled up. */
const planes = ({ rgb, width: across }: Picture, look: Box, width: number, height: number): Float32Array => {
  const size = width * height;
  const out = new Float32Array(3 * size);
  for (let plane = 0; plane < 3; plane++) {
    const scale = 1 / (255 * (DEVIATION[plane] as number));
    const black = -(MEAN[plane] as number) / (DEVIATION[plane] as number);
    if (size > look.width * look.height) out.fill(black, plane * size, (plane + 1) * size);
    for (let y = 0; y < look.height; y++) {
      let from = ((look.y + y) * across + look.x) * 3 + 2 - plane;
      let to = plane * size + y * width;
      for (let x = 0; x < look.width; x++, from += 3) out[to++] = (rgb[from] as number) * scale + black;
    }
  }
  return out;
};
