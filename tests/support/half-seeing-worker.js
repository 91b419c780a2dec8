// Sees with its first eye, then breaks.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ engines }) => {
  parentPort.postMessage({ type: 'seen', engine: engines[0], result: [] });
  setImmediate(() => {
    throw new Error('WALLACE, Benedict');
  });
});
