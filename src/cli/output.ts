import { UserError } from '../errors.ts';

/** Where a report goes. */
export interface Output {
  write(text: string): Promise<void>;
  /** Says that the report is whole. */
  close(): Promise<void>;
  /** Takes away a report that isn't whole, where that can be done. Synchronous, for a run that is being ended. */
  abandon(): void;
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
    abandon: () => {},
  };
};

/** The error to throw where a report could not be written. */
export const whyNotWritten = ({ code }: NodeJS.ErrnoException): Error =>
  code === 'EPIPE'
    ? new ReaderLeft()
    : new UserError(
        `the report could not be written in full (${code ?? 'unknown error'}): make room for it, or name another place`,
      );
