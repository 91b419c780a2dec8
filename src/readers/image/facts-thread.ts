import type { Worker } from 'node:worker_threads';
import type { FileFacts } from './facts.ts';
import { quietWorker } from './quiet-worker.ts';

/** What a thread may use before it is stopped. */
export interface ThreadLimits {
  /** Milliseconds for one file. */
  readonly deadline: number;
  /** Megabytes of objects; the bytes of files are not among them. */
  readonly memory: number;
  /** Megabytes that the whole process may grow by while one file is read, bytes of files and all. */
  readonly growth: number;
}

const LIMITS: ThreadLimits = { deadline: 10_000, memory: 256, growth: 1_000 };

/** Milliseconds between two looks at the memory. */
const LOOK = 50;

/**
 * Runs the readers of metadata on a thread of their own, one file at a time. A
 * reader that loops, runs out of memory or breaks costs its thread and nothing
 * else; the next file gets a new one.
 */
export class FactsThread {
  readonly #script: URL;
  readonly #limits: ThreadLimits;
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(script: URL, limits: Partial<ThreadLimits> = {}) {
    this.#script = script;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** What a file states; undefined when it couldn't be read. Copies the bytes. */
  read(file: Uint8Array): Promise<FileFacts | undefined> {
    const answer = this.#queue.then(() => this.#ask(file));
    this.#queue = answer;
    return answer;
  }

  #ask(file: Uint8Array): Promise<FileFacts | undefined> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    if (worker === undefined) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      // The thread never keeps the process alive; this timer does, while there is something to wait for.
      const timer = setTimeout(() => giveUp(), this.#limits.deadline);
      // Node limits what objects take, but not buffers.
      const most = process.memoryUsage.rss() + this.#limits.growth * 1_000_000;
      const watch = setInterval(() => process.memoryUsage.rss() > most && giveUp(), LOOK);
      const settle = (answer: FileFacts | undefined): void => {
        clearTimeout(timer);
        clearInterval(watch);
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
      worker.postMessage(file);
    });
  }

  #start(): Worker | undefined {
    const resourceLimits = {
      maxOldGenerationSizeMb: this.#limits.memory,
      maxYoungGenerationSizeMb: Math.min(32, this.#limits.memory),
      stackSizeMb: 4,
    };
    const worker = quietWorker(this.#script, resourceLimits);
    worker?.unref();
    return worker;
  }
}

/** The readers that ship with the program, beside the file this is bundled into; from source, those that were built. */
export const factsThread = (): FactsThread => {
  const isSource = import.meta.url.endsWith('.ts');
  const script = isSource ? '../../../dist/chunks/metadata-worker.js' : './metadata-worker.js';
  return new FactsThread(new URL(script, import.meta.url));
};
