import type { Span } from '../../draft.ts';

/** The stretches of a text that something has been found in already; asking costs no more than the stretch is long. */
export class Taken {
  readonly #length: number;
  #cells: Uint8Array | undefined;

  constructor(length: number) {
    this.#length = length;
  }

  /** Whether any of a span, or of what stands within `margin` of it, is taken. */
  holds({ start, end }: Span, margin = 0): boolean {
    return this.#cells?.subarray(Math.max(0, start - margin), end + margin).includes(1) ?? false;
  }

  /** Takes a span that is free; false where it is not. */
  take(span: Span): boolean {
    if (this.holds(span)) return false;
    this.#cells ??= new Uint8Array(this.#length);
    this.#cells.fill(1, span.start, span.end);
    return true;
  }
}
