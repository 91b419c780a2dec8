import type { Box, Picture } from '../picture.ts';
import { scaled, whole } from '../scaled.ts';
import { startTensors } from '../tensors/backend.ts';
import { type Backbone, loadBackbone, SIDE } from './backbone.ts';
import { LIKELY, POSSIBLE, POSSIBLE_WITHIN } from './data/head.ts';
import { describe } from './describe.ts';
import { logOdds } from './head.ts';
import { corners } from './tiles.ts';

/** A radiograph, a CT, MRI or ultrasound image, or what looks like one. */
export interface SeenMedicalImage {
  /** All of the picture, or the part of it, a good half of each side, that such an image is somewhere in. */
  readonly box: Box;
  /** How much it looks like one, 0 to 1; where LIKELY and POSSIBLE begin was found in training. */
  readonly likelihood: number;
  readonly certainty: 'likely' | 'possible';
}

let backbone: Promise<Backbone> | undefined;

/**
 * The medical image that a picture is or shows; none where it shows none. A
 * small one, on a screen in the background, is often missed.
 *
 * @throws Error when the model isn't there or isn't the one it should be
 */
export const findMedicalImages = async (picture: Picture): Promise<SeenMedicalImage[]> => {
  backbone ??= startTensors().then(loadBackbone);
  const network = await backbone;
  const judge = async (box: Box): Promise<Judged> => ({
    box,
    odds: logOdds(await describe(network, scaled(picture, box, SIDE, SIDE))),
  });
  const all = await judge(whole(picture));
  if (all.odds >= POSSIBLE) return [seen(all)];
  let best: Judged | undefined;
  for (const corner of corners(picture)) {
    const judged = await judge(corner);
    if (judged.odds >= POSSIBLE_WITHIN && !(best && best.odds >= judged.odds)) best = judged;
  }
  return best ? [{ ...seen(best), certainty: 'possible' }] : [];
};

interface Judged {
  readonly box: Box;
  readonly odds: number;
}

const seen = ({ box, odds }: Judged): SeenMedicalImage => ({
  box,
  likelihood: 1 / (1 + Math.exp(-odds)),
  certainty: odds >= LIKELY ? 'likely' : 'possible',
});
