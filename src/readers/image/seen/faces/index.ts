import type { Box, Picture } from '../picture.ts';
import { scaled } from '../scaled.ts';
import { startTensors } from '../tensors/backend.ts';
import { type Candidate, candidates } from './decode.ts';
import { type FaceNetwork, loadFaceNetwork, SIDE } from './network.ts';
import { distinct } from './overlap.ts';
import { regions } from './tiles.ts';

/** A face, or a drawing, a statue or a poster of one. */
export interface SeenFace {
  readonly box: Box;
  /** How sure the detector is, LEAST to 1. */
  readonly confidence: number;
}

/** Below this there are more false alarms than faces. */
const LEAST = 0.5;
/** A face this narrow, in pixels of what the network looks at, has to be this sure to be one. */
const SMALL = 12;
const LEAST_OF_SMALL = 0.8;

let network: Promise<FaceNetwork> | undefined;

/**
 * The faces in a picture, surest first: at least as many people are in it as
 * there are faces; those turned away, covered or far off aren't found. In a
 * picture up to 1000 pixels long a face is found that is about a fortieth of its
 * length wide, in a longer one about an eightieth.
 *
 * @throws Error when the model isn't there or isn't the one it should be
 */
export const findFaces = async (picture: Picture): Promise<SeenFace[]> => {
  network ??= startTensors().then(loadFaceNetwork);
  const look = await network;
  const faces: SeenFace[] = [];
  for (const region of regions(picture)) faces.push(...(await facesIn(look, picture, region)));
  return distinct(faces.sort((a, b) => b.confidence - a.confidence));
};

const facesIn = async (look: FaceNetwork, picture: Picture, region: Box): Promise<SeenFace[]> => {
  const scale = SIDE / Math.max(region.width, region.height);
  const found = candidates(await look(letterboxed(picture, region, scale)), LEAST);
  return found.filter(isSure).flatMap((candidate) => {
    const box = placed(candidate, region, SIDE / scale);
    return box.width > 0 && box.height > 0 ? [{ box, confidence: candidate.confidence }] : [];
  });
};

const isSure = ({ left, right, confidence }: Candidate): boolean =>
  (right - left) * SIDE >= SMALL || confidence >= LEAST_OF_SMALL;

/** The region in the top left corner of a black square. */
const letterboxed = (picture: Picture, region: Box, scale: number): Float32Array => {
  const width = Math.max(1, Math.round(region.width * scale));
  const height = Math.max(1, Math.round(region.height * scale));
  const pixels = scaled(picture, region, width, height);
  const square = new Float32Array(SIDE * SIDE * 3);
  for (let y = 0; y < height; y++) square.set(pixels.subarray(y * width * 3, (y + 1) * width * 3), y * SIDE * 3);
  return square;
};

/** From shares of a square of so many pixels at the region's corner to pixels of the picture, clipped to the region. */
const placed = ({ left, top, right, bottom }: Candidate, region: Box, side: number): Box => {
  const clip = (share: number, length: number): number => Math.min(length, Math.max(0, Math.round(share * side)));
  const x = clip(left, region.width);
  const y = clip(top, region.height);
  return {
    x: region.x + x,
    y: region.y + y,
    width: clip(right, region.width) - x,
    height: clip(bottom, region.height) - y,
  };
};
