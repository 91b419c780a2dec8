/** How a line looks that begins with a directive, and how one does in which its comment ends. */
const BEGINS = /^[\s>]{0,1000}(?:(<!--|\{\/\*|#|\/\/)\s{0,1000})?postlint-/;
const ENDS = /(?:-->|\*\/\s{0,100}\})\s{0,1000}$/;

/** Finds the line that a directive above it means. Lines count from 1. */
export class LinesOfText {
  readonly #lines: readonly string[];
  readonly #ofDirectives = new Set<number>();

  constructor(text: string) {
    this.#lines = text.split(/\r\n|\r|\n/);
  }

  /** Notes the lines that a directive's comment takes up, unless there is something else on them. */
  addDirective(line: number, endLine: number): void {
    const [, opening] = BEGINS.exec(this.#lines[line - 1] ?? '') ?? [];
    const toEndOfLine = opening === '#' || opening === '//';
    const own = opening !== undefined && (toEndOfLine || ENDS.test((this.#lines[endLine - 1] ?? '').slice(-1_200)));
    if (own) for (let at = line; at <= endLine; at += 1) this.#ofDirectives.add(at);
  }

  /** The first line behind another that is neither empty nor a directive itself. */
  behind(line: number): number {
    let next = line + 1;
    while (next <= this.#lines.length && (this.#ofDirectives.has(next) || this.#isEmpty(next))) next += 1;
    return next;
  }

  #isEmpty(line: number): boolean {
    return (this.#lines[line - 1] as string).trim() === '';
  }
}
