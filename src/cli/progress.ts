import { visible } from '../escape.ts';

/** Milliseconds before anything is said: what is done by then needs no word. */
const PATIENCE = 1_000;
const CLEAR = '\r\x1b[2K';

/** Says on a terminal what a run is busy with, and takes it back. In a pipe it never says anything. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #running = new Map<symbol, string>();
  #done = 0;
  #timer: NodeJS.Timeout | undefined;
  #isShown = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  /** Notes that something was begun; the answer notes that it is done. */
  begin(name: string): () => void {
    if (this.#stream.isTTY !== true) return () => {};
    const key = Symbol(name);
    this.#running.set(key, name);
    this.#timer ??= setInterval(() => this.#show(), PATIENCE).unref();
    return () => {
      this.#running.delete(key);
      this.#done++;
      if (this.#running.size === 0) this.stop();
    };
  }

  /** Takes the line back before a report is written. */
  clear(): void {
    if (this.#isShown) this.#stream.write(CLEAR);
    this.#isShown = false;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.clear();
  }

  #show(): void {
    const [name] = this.#running.values();
    if (name === undefined) return;
    const count = this.#done === 0 ? '' : ` (${this.#done} done)`;
    const line = `postlint: looking at ${visible(name)}${count}…`;
    this.#stream.write(`${CLEAR}${line.slice(0, Math.max(20, (this.#stream.columns ?? 80) - 1))}`);
    this.#isShown = true;
  }
}
