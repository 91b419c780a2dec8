/** Logistic regression on a handful of inputs, by Newton's method with a little shrinkage. */
export const fitLogistic = (
  rows: readonly { readonly inputs: readonly number[]; readonly holds: boolean; readonly weight: number }[],
): number[] => {
  const size = (rows[0]?.inputs.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : -0.5 * weight));
    const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? 0.5 : 0)));
    for (const { inputs, holds, weight } of rows) {
      const values = [1, ...inputs];
      const likely =
        1 / (1 + Math.exp(-values.reduce((sum, value, index) => sum + value * (weights[index] as number), 0)));
      for (let row = 0; row < size; row++) {
        gradient[row] = (gradient[row] as number) + weight * ((holds ? 1 : 0) - likely) * (values[row] as number);
        for (let column = 0; column < size; column++) {
          const cells = curvature[row] as number[];
          cells[column] =
            (cells[column] as number) +
            weight * likely * (1 - likely) * (values[row] as number) * (values[column] as number);
        }
      }
    }
    for (const [index, step] of solve(curvature, gradient).entries())
      weights[index] = (weights[index] as number) + step;
  }
  return weights;
};

/** Gaussian elimination with pivots. */
const solve = (matrix: readonly (readonly number[])[], values: readonly number[]): number[] => {
  const rows = matrix.map((row, index) => [...row, values[index] as number]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < rows.length; row++)
      if (Math.abs(rows[row]?.[pivot] as number) > Math.abs(rows[best]?.[pivot] as number)) best = row;
    [rows[pivot], rows[best]] = [rows[best] as number[], rows[pivot] as number[]];
    const top = rows[pivot] as number[];
    for (const [index, row] of rows.entries()) {
      if (index === pivot) continue;
      const factor = (row[pivot] as number) / (top[pivot] as number);
      for (let column = pivot; column < row.length; column++)
        row[column] = (row[column] as number) - factor * (top[column] as number);
    }
  }
  return rows.map((row, index) => (row.at(-1) as number) / (row[index] as number));
};
