import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * A thread whose own words go nowhere: a warning of a decoder's could quote the
 * file, and one that waits to be read would keep the process from ending. It
 * starts without flags of the process, such as --input-type, which could keep
 * it from starting. There is none where Node's permission model allows none.
 */
export const quietWorker = (script: URL, resourceLimits: ResourceLimits = {}): Worker | undefined => {
  try {
    const worker = new Worker(script, { resourceLimits, execArgv: [], stdout: true, stderr: true });
    worker.stdout.destroy();
    worker.stderr.destroy();
    return worker;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ACCESS_DENIED') return undefined;
    throw error;
  }
};
