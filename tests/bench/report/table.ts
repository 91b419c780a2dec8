/** What a figure should be. */
export interface Target {
  readonly should: 'at most' | 'at least';
  readonly limit: number;
  readonly unit: string;
  /** What it was. */
  readonly was: number;
}

export interface Row {
  readonly name: string;
  readonly figures: readonly string[];
  readonly targets?: readonly Target[];
}

/** What a part of the suite measured. */
export interface Table {
  /** What was measured, in a line. */
  readonly of: string;
  /** How often, as the median of. */
  readonly runs: number;
  /** What each figure of a row is, with its unit. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export const holds = ({ should, limit, was }: Target): boolean => (should === 'at most' ? was <= limit : was >= limit);

const inWords = (target: Target): string => {
  const { should, limit, unit, was } = target;
  const wanted = `${should === 'at most' ? '≤' : '≥'} ${limit} ${unit}`;
  return holds(target) ? `${wanted}: held` : `${wanted}: **missed** (${was.toPrecision(3)})`;
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** As Markdown. */
export const print = ({ of, runs, columns, rows }: Table): string => {
  const targeted = rows.some(({ targets }) => targets !== undefined);
  const last = targeted ? ['target'] : [];
  return [
    `${of}; ${runs === 1 ? 'one run' : `median of ${runs} runs`}:`,
    '',
    line(['', ...columns, ...last]),
    line(['---', ...columns.map(() => '---:'), ...last.map(() => '---')]),
    ...rows.map(({ name, figures, targets = [] }) =>
      line([name, ...figures, ...(targeted ? [targets.map(inWords).join('; ')] : [])]),
    ),
  ].join('\n');
};
