/** A picture with a deviation below this, in levels of 255, is one even surface. */
const EVEN = 2;

/** Pearson's correlation of two grids of as many cells; two even surfaces are alike. */
export const correlationOf = (a: Float64Array, b: Float64Array): number => {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [together, squaresA, squaresB] = [0, 0, 0];
  for (let index = 0; index < a.length; index++) {
    const [x, y] = [(a[index] as number) - meanA, (b[index] as number) - meanB];
    together += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  const [evenA, evenB] = [squaresA, squaresB].map((squares) => Math.sqrt(squares / a.length) < EVEN);
  if (evenA || evenB) return evenA && evenB ? 1 : 0;
  return together / Math.sqrt(squaresA * squaresB);
};

export const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
