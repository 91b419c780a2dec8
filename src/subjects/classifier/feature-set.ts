/** The features of something, each once, in the order in which they were first added. */
export class FeatureSet {
  readonly #list: number[];
  /** One bit for each feature there can be: asking it is several times as fast as asking a Set. */
  readonly #seen: Uint8Array;

  /** Features are indices below `size`; with `others`, theirs are in the set from the start. */
  constructor(size: number, others?: FeatureSet) {
    this.#list = others === undefined ? [] : [...others.#list];
    this.#seen = others === undefined ? new Uint8Array((size + 7) >> 3) : others.#seen.slice();
  }

  get list(): readonly number[] {
    return this.#list;
  }

  add(feature: number): void {
    const at = feature >> 3;
    const bit = 1 << (feature & 7);
    const seen = this.#seen[at] as number;
    if ((seen & bit) !== 0) return;
    this.#seen[at] = seen | bit;
    this.#list.push(feature);
  }
}
