import type { Span } from '../../draft.ts';

/** A run of the text and where it comes from; `exact` when it stands there letter for letter. */
interface Segment {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/**
 * A text put together from pieces of a source, which remembers where each
 * piece came from. All offsets are UTF-16 code units.
 */
export class MappedText {
  readonly #pieces: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  #joined = '';

  get length(): number {
    return this.#length;
  }

  get text(): string {
    if (this.#pieces.length > 0) {
      this.#joined += this.#pieces.join('');
      this.#pieces.length = 0;
    }
    return this.#joined;
  }

  /** Adds a piece that stands in the source letter for letter, beginning at `from`. */
  addExact(piece: string, from: number): void {
    if (piece === '') return;
    const last = this.#segments.at(-1);
    const continues = last?.exact === true && last.to === from && last.to - last.from === this.#length - last.start;
    if (continues) this.#segments[this.#segments.length - 1] = { ...last, to: from + piece.length };
    else this.#segments.push({ start: this.#length, from, to: from + piece.length, exact: true });
    this.#push(piece);
  }

  /** Adds a piece that stands for the whole of a stretch of the source, as `&` stands for `&amp;`. */
  addWhole(piece: string, from: number, to: number): void {
    if (piece === '') return;
    this.#segments.push({ start: this.#length, from, to, exact: false });
    this.#push(piece);
  }

  /** Adds a stretch of another mapped text, with its origins. */
  addSlice(other: MappedText, { start, end: wanted }: Span): void {
    const end = Math.min(wanted, other.#length);
    for (let at = start; at < end; ) {
      const index = other.#indexAt(at);
      const segment = other.#segments[index] as Segment;
      const stop = Math.min(end, other.#segments[index + 1]?.start ?? other.#length);
      const piece = other.text.slice(at, stop);
      if (segment.exact) this.addExact(piece, segment.from + at - segment.start);
      else this.addWhole(piece, segment.from, segment.to);
      at = stop;
    }
  }

  /** Adds the whole of another mapped text, with its origins. */
  addAll(other: MappedText): void {
    this.addSlice(other, { start: 0, end: other.length });
  }

  /** Adds the whole of a text whose source is the text of another, with origins in the source of that one. */
  addThrough(inner: MappedText, outer: MappedText): void {
    for (const [index, { start, from, to, exact }] of inner.#segments.entries()) {
      const end = inner.#segments[index + 1]?.start ?? inner.#length;
      if (exact) this.addSlice(outer, { start: from, end: to });
      else {
        const place = outer.toSource({ start: from, end: to });
        this.addWhole(inner.text.slice(start, end), place.start, place.end);
      }
    }
  }

  /** The smallest stretch of the source that covers a span of the text. */
  readonly toSource = ({ start, end }: Span): Span => {
    if (this.#segments.length === 0) return { start: 0, end: 0 };
    const first = this.#place(start);
    if (end <= start) return { start: first.start, end: first.start };
    const last = this.#place(end - 1);
    return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  };

  /** Where the code unit at an offset of the text comes from. */
  #place(at: number): Span {
    const { start, from, to, exact } = this.#segments[this.#indexAt(at)] as Segment;
    if (!exact) return { start: from, end: to };
    const place = from + Math.min(at - start, to - from);
    return { start: place, end: Math.min(place + 1, to) };
  }

  #indexAt(at: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle] as Segment).start <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
