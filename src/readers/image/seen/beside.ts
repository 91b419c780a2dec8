import { resourceLimits, type Worker } from 'node:worker_threads';
import { quietWorker } from '../quiet-worker.ts';
import type { Engine } from './engines.ts';
import type { Answer, BesideRequest } from './messages.ts';
import type { Picture } from './picture.ts';

/**
 * A second thread for the engines that need not wait for the writing to be read.
 * It is started when it is first asked; one that breaks is replaced.
 */
export class Beside {
  readonly #script: URL;
  #worker: Worker | undefined;

  constructor(script: URL) {
    this.#script = script;
  }

  /** Passes on what each engine sees; those that are left when the thread breaks are broken. */
  look(picture: Picture, engines: readonly Engine[], answer: (message: Answer) => void): Promise<void> {
    if (engines.length === 0) return Promise.resolve();
    this.#worker ??= quietWorker(this.#script, resourceLimits);
    const worker = this.#worker;
    const left = new Set(engines);
    if (worker === undefined) {
      for (const engine of left) answer({ type: 'broken', engine });
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const settle = (): void => {
        worker.off('message', hear).off('error', breakOff).off('exit', breakOff);
        resolve();
      };
      const breakOff = (): void => {
        this.#worker = undefined;
        worker.on('error', () => {});
        for (const engine of left) answer({ type: 'broken', engine });
        settle();
      };
      const hear = (message: Answer): void => {
        if ('engine' in message) left.delete(message.engine);
        if (message.type === 'done') settle();
        else answer(message);
      };
      worker.on('message', hear).on('error', breakOff).on('exit', breakOff);
      worker.postMessage({ picture, engines } satisfies BesideRequest);
    });
  }
}
