/** A description and whether it is of a medical image. */
export interface Sample {
  readonly description: Float32Array;
  readonly medical: boolean;
}

/** What logistic regression learns: log-odds are `bias` plus the products of weights and description. */
export interface LinearHead {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** How much a sample that is judged wrongly costs beside large weights. */
const COST = 0.01;
const ROUNDS = 90;
/** Earlier steps that the curvature is estimated from. */
const MEMORY = 8;

/** Logistic regression on standardised descriptions, both classes counting alike, by L-BFGS. */
export const learn = (samples: readonly Sample[]): LinearHead => {
  const { mean, deviation } = moments(samples);
  const size = mean.length;
  const rows = samples.map(({ description }) => {
    const row = new Float32Array(size + 1).fill(1);
    for (let i = 0; i < size; i++) row[i] = (at(description, i) - at(mean, i)) / at(deviation, i);
    return row;
  });
  const positives = samples.filter(({ medical }) => medical).length;
  const costs = samples.map(
    ({ medical }) => (COST * samples.length) / (2 * (medical ? positives : samples.length - positives)),
  );
  const solution = minimise(size + 1, (parameters) => {
    const gradient = Float64Array.from(parameters, (value, i) => (i < size ? value : 0));
    let loss = dot(gradient, gradient) / 2;
    rows.forEach((row, index) => {
      const sign = samples[index]?.medical ? 1 : -1;
      const margin = sign * dot(row, parameters);
      const cost = costs[index] as number;
      loss += cost * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const pull = (-sign * cost) / (1 + Math.exp(margin));
      for (let i = 0; i <= size; i++) gradient[i] = at(gradient, i) + pull * at(row, i);
    });
    return { loss, gradient };
  });
  const weights = Float64Array.from(deviation, (value, i) => at(solution, i) / value);
  return { weights, bias: at(solution, size) - dot(weights, mean) };
};

const at = (values: ArrayLike<number>, index: number): number => values[index] as number;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
};

const moments = (samples: readonly Sample[]): { mean: Float64Array; deviation: Float64Array } => {
  const size = samples[0]?.description.length ?? 0;
  const mean = new Float64Array(size);
  const deviation = new Float64Array(size);
  for (const { description } of samples)
    for (let i = 0; i < size; i++) mean[i] = at(mean, i) + at(description, i) / samples.length;
  for (const { description } of samples)
    for (let i = 0; i < size; i++)
      deviation[i] = at(deviation, i) + (at(description, i) - at(mean, i)) ** 2 / samples.length;
  // A feature that hardly ever differs mustn't be blown up.
  return { mean, deviation: deviation.map((value) => Math.sqrt(value) + 1e-3) };
};

interface Value {
  readonly loss: number;
  readonly gradient: Float64Array;
}

/** Where a smooth convex function is least. */
const minimise = (size: number, evaluate: (parameters: Float64Array) => Value): Float64Array => {
  let parameters: Float64Array = new Float64Array(size);
  let value = evaluate(parameters);
  const steps: { step: Float64Array; change: Float64Array; scale: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const direction = downhill(value.gradient, steps);
    const slope = dot(direction, value.gradient);
    if (slope > -1e-9) break;
    let length = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
    let next = parameters;
    let nextValue = value;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      next = parameters.map((parameter, i) => parameter + length * at(direction, i));
      nextValue = evaluate(next);
      if (nextValue.loss <= value.loss + 1e-4 * length * slope) break;
    }
    const step = next.map((parameter, i) => parameter - at(parameters, i));
    const change = nextValue.gradient.map((slopeAt, i) => slopeAt - at(value.gradient, i));
    const curvature = dot(step, change);
    if (curvature > 1e-12) steps.push({ step, change, scale: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    parameters = next;
    value = nextValue;
  }
  return parameters;
};

const downhill = (
  gradient: Float64Array,
  steps: readonly { step: Float64Array; change: Float64Array; scale: number }[],
): Float64Array => {
  const direction = gradient.map((slope) => -slope);
  const add = (factor: number, vector: Float64Array): void => {
    for (let i = 0; i < direction.length; i++) direction[i] = at(direction, i) + factor * at(vector, i);
  };
  const factors = steps.toReversed().map(({ step, change, scale }) => {
    const factor = scale * dot(step, direction);
    add(-factor, change);
    return factor;
  });
  const last = steps.at(-1);
  const length = last === undefined ? 1 : 1 / (last.scale * dot(last.change, last.change));
  for (let i = 0; i < direction.length; i++) direction[i] = length * at(direction, i);
  steps.forEach(({ step, change, scale }, i) => {
    add((factors[steps.length - 1 - i] as number) - scale * dot(change, direction), step);
  });
  return direction;
};
