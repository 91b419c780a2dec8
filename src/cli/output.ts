import { open } from 'node:fs/promises';
import { UserError } from '../errors.ts';

/** Where a report goes. */
export interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Thrown when whoever was reading the report has stopped reading (`postlint … | head`). */
export class ReaderLeft extends Error {
  override readonly name = 'ReaderLeft';
}

/** Standard output; it waits for a slow reader, so that memory doesn't grow. */
export const toStream = (stream: NodeJS.WriteStream): Output => {
  let broken: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    broken = error.code === 'EPIPE' ? new ReaderLeft() : error;
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        if (text === '') return resolve();
        stream.write(text, (error) => {
          if (!error) return resolve();
          reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ReaderLeft() : error);
        });
      }),
    close: async () => {},
  };
};

/** A file, created or overwritten. */
export const toFile = async (path: string): Promise<Output> => {
  const file = await open(path, 'w').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`cannot write the report to ${path} (${error.code}): name a file in a folder that exists`);
  });
  return {
    write: async (text) => {
      await file.write(text);
    },
    close: () => file.close(),
  };
};
