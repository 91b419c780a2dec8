/** The middle of some figures; of an even number of them, the upper of the two. */
export const median = (values: readonly number[]): number => {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
};

/** Something to measure, once a call. */
export type Subject<Result> = () => Result | Promise<Result>;

/**
 * Measures all subjects once a round, round after round, so that what else the machine does meets them alike.
 * With `warmUp` there is a round before that does not count.
 */
export const inRounds = async <Name extends string, Result>(
  subjects: Readonly<Record<Name, Subject<Result>>>,
  { rounds, warmUp = false }: { readonly rounds: number; readonly warmUp?: boolean },
): Promise<Record<Name, Result[]>> => {
  const names = Object.keys(subjects) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Result[]>;
  for (let round = warmUp ? -1 : 0; round < rounds; round++) {
    for (const name of names) {
      const result = await subjects[name]();
      if (round >= 0) results[name].push(result);
    }
  }
  return results;
};

/** How many times as much as another one took, round by round: the median. */
export const ratio = (values: readonly number[], others: readonly number[]): number =>
  median(values.map((value, round) => value / (others[round] ?? Number.NaN)));
