import type { Box, Shown, Span } from './draft.ts';

/** The smallest rectangle around all of these. */
export const around = (boxes: readonly [Box, ...Box[]]): Box => {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};

/** Where in its picture the pieces stand that hold any of a stretch of a part. */
export const boxesOfSpan = ({ pieces }: Shown, { start, end }: Span): Box[] =>
  pieces.filter((piece) => piece.start < end && start < piece.end).map(({ box }) => box);

/** The rectangle around them; nowhere when no piece holds any of it. */
export const boxOfSpan = (shown: Shown, span: Span): Box | undefined => {
  const [first, ...others] = boxesOfSpan(shown, span);
  return first === undefined ? undefined : around([first, ...others]);
};

/** Heights of a line that one record's lines are apart at most, beside and below each other. */
const BESIDE = 6;
const BELOW = 4;

/** Whether two boxes are close enough to be of one label, one row of a list or one corner of a film. */
export const areNeighbours = (a: Box, b: Box): boolean => {
  // writing may stand on end: a line is as high as its box is narrow
  const line = Math.max(Math.min(a.width, a.height), Math.min(b.width, b.height));
  const across = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const down = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  const [long, short] = a.width >= a.height ? [across, down] : [down, across];
  return long <= BESIDE * line && short <= BELOW * line;
};
