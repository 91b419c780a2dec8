import type { Features } from '../features.ts';
import { SIZE } from '../features.ts';
import type { ReadingModel } from '../opinion.ts';

/** Features of something and which outcome it had, by its number. */
export interface Example {
  readonly features: Features;
  readonly outcome: number;
  readonly weight: number;
}

const OUTCOMES = 3;
/** Pairs of steps that L-BFGS remembers. */
const MEMORY = 8;

/**
 * Fits multinomial logistic regression with shrinkage by L-BFGS (Liu and
 * Nocedal 1989). Features of a single example are left out: they would learn
 * it by heart.
 */
export const fitReading = (examples: readonly Example[], shrink: number, rounds: number): ReadingModel => {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const index of features.indices) counts.set(index, (counts.get(index) ?? 0) + 1);
  const used = [...counts].filter(([, times]) => times > 1).map(([index]) => index);
  const at = new Map(used.map((index, position) => [index, position]));
  const rows = examples.map(({ features: { indices, values }, outcome, weight }) => {
    const kept = [...indices.keys()].filter((each) => at.has(indices[each] as number));
    return {
      indices: Int32Array.from(kept, (each) => at.get(indices[each] as number) as number),
      values: Float64Array.from(kept, (each) => values[each] as number),
      outcome,
      weight,
    };
  });
  const size = used.length * OUTCOMES;
  const evaluate = (point: Float64Array): { loss: number; gradient: Float64Array } => {
    let loss = 0;
    const gradient = point.map((value) => {
      loss += (shrink / 2) * value * value;
      return shrink * value;
    });
    for (const { indices, values, outcome, weight } of rows) {
      const sums = new Float64Array(OUTCOMES);
      for (let each = 0; each < indices.length; each++)
        for (let to = 0; to < OUTCOMES; to++)
          sums[to] =
            (sums[to] as number) +
            (point[(indices[each] as number) * OUTCOMES + to] as number) * (values[each] as number);
      const most = Math.max(...sums);
      let total = 0;
      for (const sum of sums) total += Math.exp(sum - most);
      loss += weight * (most + Math.log(total) - (sums[outcome] as number));
      for (let to = 0; to < OUTCOMES; to++) {
        const error = weight * (Math.exp((sums[to] as number) - most) / total - (to === outcome ? 1 : 0));
        for (let each = 0; each < indices.length; each++) {
          const index = (indices[each] as number) * OUTCOMES + to;
          gradient[index] = (gradient[index] as number) + error * (values[each] as number);
        }
      }
    }
    return { loss, gradient };
  };
  const best = minimise(evaluate, new Float64Array(size), rounds);
  const weights = new Float32Array(SIZE * OUTCOMES);
  for (const [position, index] of used.entries())
    for (let to = 0; to < OUTCOMES; to++) weights[index * OUTCOMES + to] = best[position * OUTCOMES + to] as number;
  return { weights, scale: 1 };
};

type Evaluate = (point: Float64Array) => { loss: number; gradient: Float64Array };

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);

const minimise = (evaluate: Evaluate, start: Float64Array, rounds: number): Float64Array => {
  let point = start;
  let { loss, gradient } = evaluate(point);
  const memory: { step: Float64Array; change: Float64Array; scale: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = directionFrom(gradient, memory);
    const slope = dot(direction, gradient);
    let length = round === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = point;
    let found: ReturnType<Evaluate> | undefined;
    for (let halving = 0; halving < 20; halving++, length /= 2) {
      next = point.map((value, index) => value + length * (direction[index] as number));
      const there = evaluate(next);
      if (there.loss <= loss + 1e-4 * length * slope) {
        found = there;
        break;
      }
    }
    if (found === undefined) break;
    const step = next.map((value, index) => value - (point[index] as number));
    const change = found.gradient.map((value, index) => value - (gradient[index] as number));
    const product = dot(step, change);
    if (product > 1e-10) memory.push({ step, change, scale: 1 / product });
    if (memory.length > MEMORY) memory.shift();
    const gained = loss - found.loss;
    point = next;
    ({ loss, gradient } = found);
    if (gained < 1e-6 * Math.abs(loss)) break;
  }
  return point;
};

/** The two loops of L-BFGS. */
const directionFrom = (
  gradient: Float64Array,
  memory: readonly { step: Float64Array; change: Float64Array; scale: number }[],
): Float64Array => {
  const direction = gradient.map((value) => -value);
  const shares: number[] = [];
  const add = (other: Float64Array, share: number): void => {
    for (let index = 0; index < direction.length; index++)
      direction[index] = (direction[index] as number) + share * (other[index] as number);
  };
  for (const { step, change, scale } of [...memory].reverse()) {
    const share = scale * dot(step, direction);
    shares.push(share);
    add(change, -share);
  }
  const last = memory.at(-1);
  if (last !== undefined) {
    const size = dot(last.step, last.change) / dot(last.change, last.change);
    for (let index = 0; index < direction.length; index++) direction[index] = (direction[index] as number) * size;
  }
  for (const { step, change, scale } of memory) add(step, (shares.pop() as number) - scale * dot(change, direction));
  return direction;
};
