/** A phrase of some list, by its first word. */
export interface Entry {
  readonly list: number;
  /** Which of the list's tags it has. */
  readonly tag: number;
  /** The words that follow the first, for some of them any of several. */
  readonly rest: readonly (string | readonly string[])[];
  /** How its first word begins, where any that begins so will do. */
  readonly stem?: string;
}
