import { randomUUID } from 'node:crypto';
import { truncateSync, unlinkSync } from 'node:fs';
import { chmod, copyFile, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { type Output, whyNotWritten } from './output.ts';

/** A folder, or a file that is mounted on its own, in which a name can't be given anew. */
const NO_NEW_NAME: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);

/**
 * A file for a report, unless it is one of the files that the run reads. The
 * report gets its name when it is whole: a full disk, a mistake or an
 * interruption leaves what was there before, and never a part of a report.
 *
 * @throws UserError when it can't be written.
 */
export const toFile = async (path: string, read: readonly string[]): Promise<Output> => {
  for (const input of read) {
    if (await areSame(path, input))
      throw new UserError('the report would be written over what is to be read: give it another name');
  }
  const standing = await stat(path).catch(() => undefined);
  try {
    // A device or a pipe is written to as it is.
    if (standing !== undefined && !standing.isFile()) return await inPlace(path);
    const target = standing === undefined ? path : await realpath(path);
    return await beside(target, standing?.mode).catch((error: NodeJS.ErrnoException) => {
      if (standing === undefined || !NO_NEW_NAME.has(error.code)) throw error;
      return inPlace(target);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(
      `cannot write the report to ${path} (${code}): name a file in a folder that exists and may be written to`,
    );
  }
};

/** Writes a hidden file in the same folder, which takes the report's name at the end. */
const beside = async (path: string, mode: number | undefined): Promise<Output> => {
  const hidden = join(dirname(path), `.postlint-${randomUUID()}`);
  // Nobody else may read it before it is whole.
  const file = await open(hidden, 'wx', 0o600);
  return output(file, {
    finish: async () => {
      await chmod(hidden, mode ?? 0o666 & ~process.umask());
      await rename(hidden, path).catch(async (error: NodeJS.ErrnoException) => {
        if (!NO_NEW_NAME.has(error.code)) throw error;
        await copyFile(hidden, path).catch((reason) => {
          orNothing(() => truncateSync(path));
          throw reason;
        });
        await unlink(hidden);
      });
    },
    undo: () => unlinkSync(hidden),
  });
};

/** Writes where something stands that can't be replaced; what can be emptied is left empty instead of half written. */
const inPlace = async (path: string): Promise<Output> =>
  output(await open(path, 'w'), { finish: async () => {}, undo: () => truncateSync(path) });

interface Ending {
  readonly finish: () => Promise<void>;
  readonly undo: () => void;
}

const output = (file: FileHandle, { finish, undo }: Ending): Output => {
  let isOpen = true;
  return {
    write: async (text) => {
      try {
        await file.writeFile(text); // unlike write, it goes on until everything is written
      } catch (error) {
        throw whyNotWritten(error as NodeJS.ErrnoException);
      }
    },
    close: async () => {
      try {
        await sync(file);
        await file.close();
        await finish();
        isOpen = false;
      } catch (error) {
        throw whyNotWritten(error as NodeJS.ErrnoException);
      }
    },
    abandon: () => {
      if (!isOpen) return;
      isOpen = false;
      file.close().catch(() => {});
      orNothing(undo);
    },
  };
};

/** Brings what is written to the disk, which may be full only then. A pipe has no disk. */
const sync = (file: FileHandle): Promise<void> =>
  file.sync().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP') throw error;
  });

const orNothing = (change: () => void): void => {
  try {
    change();
  } catch {}
};

/** Whether two paths lead to one regular file, by whatever links. */
const areSame = async (one: string, other: string): Promise<boolean> => {
  const look = (path: string) => stat(path).catch(() => undefined);
  const [a, b] = await Promise.all([look(one), look(other)]);
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
};
