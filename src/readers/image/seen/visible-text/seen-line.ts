import type { Box } from '../picture.ts';

/** A corner of a line that may stand at an angle, in pixels from the top left corner of the picture, not rounded. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A line of writing in a picture, or a piece of one: what stands together without a wide gap. */
export interface SeenLine {
  /** As it was read, often without its spaces; empty where there is writing that can't be read. */
  readonly text: string;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: number;
  /** The smallest upright rectangle around it, within the picture. */
  readonly box: Box;
  /** Its own corners: top left, top right, bottom right, bottom left of the writing as it is read. */
  readonly quad: readonly [Corner, Corner, Corner, Corner];
}
