/** Where a pattern occurs in a text: found in one pass, when first asked for, and asked for often. */
export class Occurrences {
  readonly #text: string;
  readonly #pattern: RegExp;
  #found: readonly number[] | undefined;

  constructor(text: string, pattern: RegExp) {
    this.#text = text;
    this.#pattern = pattern;
  }

  get #starts(): readonly number[] {
    this.#found ??= [...this.#text.matchAll(this.#pattern)].map(({ index }) => index);
    return this.#found;
  }

  get any(): boolean {
    return this.#starts.length > 0;
  }

  /** Whether one begins in a stretch, `until` exclusive. */
  anyBetween(from: number, until: number): boolean {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) < until;
  }
}
