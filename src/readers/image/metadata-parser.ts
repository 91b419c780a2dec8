import { Worker } from 'node:worker_threads';
import type { GpsBlock } from './position.ts';

const MEMORY_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const DEADLINE_MS = 10_000;

type Answer = readonly GpsBlock[] | undefined;

/**
 * Runs the metadata parser on a thread of its own, one request at a time. A
 * parser that loops, runs out of memory or breaks costs its thread and
 * nothing else; the next request gets a new one.
 */
export class MetadataParser {
  readonly #script: URL;
  readonly #deadline: number;
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** `deadline` in milliseconds. */
  constructor(script: URL, deadline = DEADLINE_MS) {
    this.#script = script;
    this.#deadline = deadline;
  }

  /** The GPS block of each file, in order; undefined when they couldn't be parsed. Copies the bytes. */
  parse(files: readonly Uint8Array[]): Promise<Answer> {
    const answer = this.#queue.then(() => this.#ask(files));
    this.#queue = answer;
    return answer;
  }

  #ask(files: readonly Uint8Array[]): Promise<Answer> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve) => {
      // The thread never keeps the process alive; this timer does, while there is something to wait for.
      const timer = setTimeout(() => giveUp(), this.#deadline);
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', giveUp).off('exit', giveUp);
        resolve(answer);
      };
      const giveUp = (): void => {
        this.#worker = undefined;
        settle(undefined);
        worker.on('error', () => {});
        void worker.terminate();
      };
      worker.on('message', settle).on('error', giveUp).on('exit', giveUp);
      worker.postMessage(files);
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { resourceLimits: MEMORY_LIMITS, stdout: true, stderr: true });
    worker.unref();
    return worker;
  }
}

/** The parser that ships with the program, beside the file this is bundled into. */
export const metadataParser = (): MetadataParser =>
  new MetadataParser(new URL('./metadata-worker.js', import.meta.url));
