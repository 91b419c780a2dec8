import type { Table } from './report/table.ts';

/** How much to measure. */
export interface Effort {
  /** How often each thing; the median counts. */
  readonly runs: number;
  /** How much of the posts, sizes and files: 1 is all, less is for trying the suite itself. */
  readonly scale: number;
}

/** A part of the suite, which can be run alone. */
export interface Part {
  readonly name: string;
  /** How often each thing is measured unless the person who runs it says otherwise. */
  readonly runs: number;
  measure(effort: Effort): Promise<readonly Table[]>;
}
