import type { Worker } from 'node:worker_threads';
import { keepPixelsInMemory } from '../pixels-in-memory.ts';
import { quietWorker } from '../quiet-worker.ts';
import type { Engine, Seen } from './engines.ts';
import type { Answer, Request } from './messages.ts';

/** What the engines saw in one picture. What an engine that isn't in `seen` failed of is in `failures`. */
export interface Look {
  /** Pixels of the picture as shown, in which boxes are measured; absent when it couldn't be decoded. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly seen: Partial<Seen>;
  readonly failures: ReadonlyMap<Engine, string>;
  /** Why what was seen isn't all that the file would show, whatever the engine. */
  readonly problems: readonly string[];
}

/** What a look at a picture may use before it is stopped. */
export interface VisionLimits {
  /** Milliseconds to decode a picture. */
  readonly decoding: number;
  /** Milliseconds for each engine, whatever the size, and more for each million pixels. */
  readonly engine: number;
  readonly engineMegapixel: number;
  /** Megabytes of objects; pixels and the memory of WebAssembly are bounded by what is decoded. */
  readonly memory: number;
}

const LIMITS: VisionLimits = { decoding: 75_000, engine: 45_000, engineMegapixel: 8_000, memory: 512 };

const TOO_SLOW = 'this picture took too long to look at: export a smaller copy';
const NO_THREAD = 'this picture could not be looked at without a thread: run Node with --allow-worker';
const BROKEN = 'this picture could not be looked at: export it as JPEG or PNG';

/**
 * Looks at pictures on a thread of their own, one at a time. A decoder or an
 * engine that loops, runs out of memory or breaks costs what it was asked and
 * nothing else; the next picture gets a new thread. Models are loaded once.
 */
export class VisionThread {
  readonly #script: URL;
  readonly #limits: VisionLimits;
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(script: URL, limits: Partial<VisionLimits> = {}) {
    this.#script = script;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** What the engines see in a picture file. Copies the bytes; throws nothing but a signal's reason. */
  look(bytes: Uint8Array, engines: readonly Engine[], signal?: AbortSignal): Promise<Look> {
    const answer = this.#queue.then(() => this.#ask({ bytes, engines }, signal));
    this.#queue = answer.catch(() => {}); // who called it off is told, and not who comes next
    return answer;
  }

  async #ask(request: Request, signal: AbortSignal | undefined): Promise<Look> {
    signal?.throwIfAborted();
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const notes = new Notes(request.engines);
    if (worker === undefined) {
      notes.giveUp(NO_THREAD);
      return notes.look();
    }
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', callOff);
        worker.off('message', hear).off('error', breakOff).off('exit', breakOff);
        resolve(notes.look());
      };
      const giveUp = (reason: string): void => {
        this.#worker = undefined;
        notes.giveUp(reason);
        settle();
        worker.on('error', () => {});
        void worker.terminate();
      };
      const breakOff = (): void => giveUp(BROKEN);
      const callOff = (): void => {
        reject(signal?.reason);
        giveUp(BROKEN);
      };
      const wait = (milliseconds: number) => setTimeout(() => giveUp(TOO_SLOW), milliseconds);
      const hear = (message: Answer): void => {
        clearTimeout(timer);
        if (message.type === 'done') settle();
        else {
          notes.take(message);
          timer = wait(this.#deadline(notes.megapixels));
        }
      };
      // The thread never keeps the process alive; this timer does, while there is something to wait for.
      let timer = wait(this.#limits.decoding);
      worker.on('message', hear).on('error', breakOff).on('exit', breakOff);
      signal?.addEventListener('abort', callOff, { once: true });
      worker.postMessage(request);
    });
  }

  #deadline(megapixels: number): number {
    return this.#limits.engine + this.#limits.engineMegapixel * megapixels;
  }

  #start(): Worker | undefined {
    const resourceLimits = { maxOldGenerationSizeMb: this.#limits.memory, stackSizeMb: 4 };
    keepPixelsInMemory();
    const worker = quietWorker(this.#script, resourceLimits);
    worker?.unref();
    return worker;
  }
}

/** Collects what the thread says of one picture. */
class Notes {
  readonly #engines: readonly Engine[];
  readonly #seen: Partial<Record<Engine, unknown>> = {};
  readonly #failures = new Map<Engine, string>();
  #size: Look['size'];
  #problems: readonly string[] = [];

  constructor(engines: readonly Engine[]) {
    this.#engines = engines;
  }

  get megapixels(): number {
    return this.#size === undefined ? 0 : (this.#size.width * this.#size.height) / 1e6;
  }

  take(message: Exclude<Answer, { type: 'done' }>): void {
    if (message.type === 'decoded') {
      this.#size = { width: message.width, height: message.height };
      this.#problems = message.problems;
    } else if (message.type === 'undecoded') this.giveUp(message.problem);
    else if (message.type === 'seen') this.#seen[message.engine] = message.result;
    else this.#failures.set(message.engine, BROKEN);
  }

  /** Notes the reason for every engine that has said nothing. */
  giveUp(reason: string): void {
    for (const engine of this.#engines)
      if (!(engine in this.#seen) && !this.#failures.has(engine)) this.#failures.set(engine, reason);
  }

  look(): Look {
    return {
      ...(this.#size !== undefined && { size: this.#size }),
      seen: this.#seen as Partial<Seen>,
      failures: this.#failures,
      problems: this.#problems,
    };
  }
}

/** The engines that ship with the program, beside the file this is bundled into; from source, those that were built. */
export const visionThread = (): VisionThread => {
  const isSource = import.meta.url.endsWith('.ts');
  const script = isSource ? '../../../../dist/chunks/vision-worker.js' : './vision-worker.js';
  return new VisionThread(new URL(script, import.meta.url));
};
