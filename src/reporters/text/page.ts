import { asNoCommand } from '../../escape.ts';
import { type Measure, wrap } from './width.ts';

/** Colours one finished line; the first line of a paragraph is number 0. */
export type Style = (line: string, index: number) => string;

const plain: Style = (line) => line;

/** Lines of a fixed width, put together from paragraphs. */
export class Page {
  readonly width: number;
  readonly measure: Measure;
  readonly #lines: string[] = [];

  constructor(width: number, measure: Measure) {
    this.width = width;
    this.measure = measure;
  }

  /** Adds a text, wrapped and indented; its later lines by `hang` more. */
  paragraph(
    text: string,
    { indent = 2, hang = 0, style = plain }: { indent?: number; hang?: number; style?: Style } = {},
  ): void {
    const lines = wrap(text, this.width - indent - hang, this.measure);
    for (const [index, line] of lines.entries()) {
      this.line(' '.repeat(index === 0 ? indent : indent + hang) + style(asNoCommand(line), index));
    }
  }

  /** Adds a line that already has its width and colours. */
  line(line: string): void {
    this.#lines.push(line);
  }

  /** Leaves a blank line, but never two. */
  gap(): void {
    if (this.#lines.at(-1) !== '' && this.#lines.length > 0) this.#lines.push('');
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}
