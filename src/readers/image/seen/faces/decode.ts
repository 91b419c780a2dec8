import type { Predictions } from './network.ts';

/** A face as the detector states it: sides as shares of what it looked at, and how sure it is, 0 to 1. */
export interface Candidate {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly confidence: number;
}

/** What more faces than can be told apart in 512 pixels would be; the best are kept. */
const MOST = 400;

/** The faces among a network's predictions that it is at least so sure of, surest first. */
export const candidates = ({ anchors, offsets, scores }: Predictions, least: number): Candidate[] => {
  const found: Candidate[] = [];
  const threshold = Math.log(least / (1 - least));
  for (let i = 0; i * 4 < anchors.length; i++) {
    const score = scores[i * 3 + 1] as number;
    if (!(score >= threshold)) continue;
    const [top, left, bottom, right] = anchors.subarray(i * 4, i * 4 + 4) as unknown as Four;
    const [dy, dx, dh, dw] = offsets.subarray(i * 4, i * 4 + 4) as unknown as Four;
    const height = bottom - top;
    const width = right - left;
    const y = top + height / 2 + (dy / 10) * height;
    const x = left + width / 2 + (dx / 10) * width;
    const halfHeight = (Math.exp(Math.min(dh / 5, 5)) * height) / 2;
    const halfWidth = (Math.exp(Math.min(dw / 5, 5)) * width) / 2;
    found.push({
      left: x - halfWidth,
      top: y - halfHeight,
      right: x + halfWidth,
      bottom: y + halfHeight,
      confidence: 1 / (1 + Math.exp(-score)),
    });
  }
  return found.sort((a, b) => b.confidence - a.confidence).slice(0, MOST);
};

type Four = readonly [number, number, number, number];
