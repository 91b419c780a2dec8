/** Looks at pictures beside the thread that reads writing, so that two cores are used. */
import { parentPort } from 'node:worker_threads';
import { lookWith } from './look-with.ts';
import type { Answer, BesideRequest } from './messages.ts';

const answer = (message: Answer): void => parentPort?.postMessage(message);

parentPort?.on('message', async ({ picture, engines }: BesideRequest) => {
  await lookWith(engines, picture, answer);
  answer({ type: 'done' });
});
