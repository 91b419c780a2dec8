/** Reads what files state on a thread of its own, where it can be stopped; it is given bytes and never a path. */
import { parentPort } from 'node:worker_threads';
import type { FileFacts, InnerFile } from './facts.ts';
import { readFacts } from './read-facts.ts';

/** A view would take all of its file along to the other thread. */
const detached = (file: InnerFile): InnerFile & { bytes: Uint8Array<ArrayBuffer> } => ({
  ...file,
  bytes: new Uint8Array(file.bytes),
});

const answer = (facts: FileFacts): void => {
  const inner = facts.inner.map(detached);
  parentPort?.postMessage(
    { ...facts, inner },
    inner.map(({ bytes }) => bytes.buffer),
  );
};

parentPort?.on('message', (bytes: Uint8Array) => {
  // A reader's own words could quote the file.
  readFacts(bytes).then(answer, () => parentPort?.postMessage(undefined));
});
