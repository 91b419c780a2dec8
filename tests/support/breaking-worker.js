// A parser that breaks.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', () => {
  setImmediate(() => {
    throw new Error('WALLACE, Benedict');
  });
});
