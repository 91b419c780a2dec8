import { open, stat } from 'node:fs/promises';
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
    broken = whyNotWritten(error);
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        if (text === '') return resolve();
        stream.write(text, (error) => {
          if (!error) return resolve();
          reject(whyNotWritten(error));
        });
      }),
    close: async () => {},
  };
};

/** The error to throw where a report could not be written. */
export const whyNotWritten = ({ code }: NodeJS.ErrnoException): Error =>
  code === 'EPIPE'
    ? new ReaderLeft()
    : new UserError(
        `the report could not be written in full (${code ?? 'unknown error'}): make room for it, or name another place`,
      );

/**
 * A file, created or overwritten, unless it is one of the files that the run reads.
 *
 * @throws UserError when it can't be written.
 */
export const toFile = async (path: string, read: readonly string[]): Promise<Output> => {
  for (const input of read) {
    if (await areSame(path, input))
      throw new UserError('the report would be written over what is to be read: give -o another name');
  }
  const file = await open(path, 'w').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`cannot write the report to ${path} (${error.code}): name a file in a folder that exists`);
  });
  const orWhyNot = (done: Promise<void>): Promise<void> =>
    done.catch((error: NodeJS.ErrnoException) => {
      throw whyNotWritten(error);
    });
  return {
    // Unlike write, it goes on until everything is written.
    write: (text) => orWhyNot(file.writeFile(text)),
    close: () => orWhyNot(file.close()),
  };
};

/** Whether two paths lead to one regular file, by whatever links. */
const areSame = async (one: string, other: string): Promise<boolean> => {
  const look = (path: string) => stat(path).catch(() => undefined);
  const [a, b] = await Promise.all([look(one), look(other)]);
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
};
