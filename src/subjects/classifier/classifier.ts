/** A trained choice between classes by the features of a text: multinomial logistic regression. */
export interface Classifier {
  /** `feature * classes + class` */
  readonly weights: Float32Array | Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  readonly classes: number;
}

/** How likely each class is, 0–1, in the order of the classes. */
export const likelihoodsOf = (features: readonly number[], { weights, scale, classes }: Classifier): Float64Array => {
  const sums = new Float64Array(classes);
  for (let each = 0; each < features.length; each++) {
    const at = (features[each] as number) * classes;
    for (let index = 0; index < classes; index++)
      sums[index] = (sums[index] as number) + (weights[at + index] as number);
  }
  const most = Math.max(...sums);
  let total = 0;
  for (let index = 0; index < classes; index++) {
    const value = Math.exp(((sums[index] as number) - most) * scale);
    sums[index] = value;
    total += value;
  }
  return sums.map((value) => value / total);
};
