// A reader that takes more and more bytes, which Node doesn't count among its objects.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', () => {
  const kept = [];
  for (;;) kept.push(Buffer.alloc(10_000_000, 1));
});
