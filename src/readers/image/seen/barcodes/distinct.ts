import type { Box } from '../picture.ts';
import type { SeenCode } from './seen-code.ts';

/** A code as one look saw it. */
export interface Sighting {
  readonly code: SeenCode;
  /** Lines across its bars that said the same. */
  readonly lines: number;
}

/** Shared by two boxes of one code, of what both take: no two codes lie on each other like that. */
const SHARED = 0.5;
/** Of the lines of a better reading: lines across some of the bars only, which made a number of their own. */
const FEW = 0.25;

/**
 * What was seen more than once, in tiles that overlap or at another size, as
 * one; what was read before what wasn't, and the surer reading of the same bars.
 */
export const distinct = (sightings: readonly Sighting[]): SeenCode[] => {
  const kept: Sighting[] = [];
  for (const sighting of sightings.toSorted(surestFirst)) {
    const { code } = sighting;
    const index = kept.findIndex((other) => isSame(other.code, code));
    const same = kept[index];
    if (same !== undefined) {
      const box = same.code.text === code.text ? around(same.code.box, code.box) : same.code.box;
      kept[index] = { ...same, code: { ...same.code, box } };
    } else if (!kept.some((other) => isMisreading(sighting, other))) kept.push(sighting);
  }
  return kept.map(({ code }) => code).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
};

const surestFirst = (a: Sighting, b: Sighting): number =>
  Number(a.code.text === undefined) - Number(b.code.text === undefined) || b.lines - a.lines;

const isSame = (one: SeenCode, other: SeenCode): boolean =>
  touch(one.box, other.box) && (other.text === undefined || one.text === other.text);

const isMisreading = ({ code, lines }: Sighting, better: Sighting): boolean => {
  if (code.format !== better.code.format || better.lines === 0) return false;
  const shared = sharedBy(code.box, better.code.box);
  const both = areaOf(code.box) + areaOf(better.code.box) - shared;
  return shared > SHARED * both || (shared > SHARED * areaOf(code.box) && lines <= FEW * better.lines);
};

const areaOf = ({ width, height }: Box): number => width * height;

const sharedBy = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

export const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const around = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};
