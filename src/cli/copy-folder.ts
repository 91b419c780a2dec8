import { randomUUID } from 'node:crypto';
import { rmdirSync, unlinkSync } from 'node:fs';
import { chmod, link, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Failure } from '../draft.ts';
import { UserError } from '../errors.ts';

/** Refusals of file systems that have no hard links. */
const NO_LINKS: ReadonlySet<string | undefined> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EINVAL',
  'EXDEV',
]);

/**
 * The folder that copies are written to. A file appears in it whole or not at
 * all and never in place of another; the folder itself is made with the first
 * file.
 */
export class CopyFolder {
  readonly #path: string;
  /** The files that would be left if the run ended now. */
  readonly #unfinished = new Set<string>();
  /** The first folder on the way that had to be made; taken away again while nothing stands in it. */
  #made: string | undefined;

  private constructor(path: string) {
    this.#path = path;
  }

  /** @throws UserError when something else than a folder stands there. */
  static async at(path: string): Promise<CopyFolder> {
    const standing = await stat(path).catch(() => undefined);
    if (standing !== undefined && !standing.isDirectory())
      throw new UserError('the place for the copies is a file, not a folder: give -o another name');
    return new CopyFolder(path);
  }

  /** Writes a new file; what it returns says why there is none. */
  async write(name: string, bytes: Uint8Array): Promise<Failure | undefined> {
    const hidden = join(this.#path, `.postlint-${randomUUID()}`);
    try {
      this.#made = (await mkdir(this.#path, { recursive: true })) ?? this.#made;
      this.#unfinished.add(hidden);
      // Nobody else may read it before it is whole.
      const file = await open(hidden, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await chmod(hidden, 0o666 & ~process.umask());
      await this.#name(hidden, join(this.#path, name));
      return undefined;
    } catch (error) {
      return whyNotWritten(error as NodeJS.ErrnoException);
    } finally {
      this.tidy();
    }
  }

  /** Takes away what isn't finished. Synchronous, for a run that is being ended. */
  tidy(): void {
    for (const path of this.#unfinished) orNothing(() => unlinkSync(path));
    this.#unfinished.clear();
    // A folder with something in it stays.
    for (let path = this.#path; this.#made !== undefined; path = dirname(path)) {
      const made = this.#made;
      if (!orNothing(() => rmdirSync(path)) || path === made) break;
    }
  }

  /** Gives a finished file its name, unless the name is taken, even by a link that leads nowhere. */
  async #name(hidden: string, path: string): Promise<void> {
    try {
      await link(hidden, path);
      await unlink(hidden);
    } catch (error) {
      if (!NO_LINKS.has((error as NodeJS.ErrnoException).code)) throw error;
      await (await open(path, 'wx', 0o600)).close();
      this.#unfinished.add(path);
      await rename(hidden, path);
      this.#unfinished.delete(path);
    }
  }
}

const orNothing = (change: () => void): boolean => {
  try {
    change();
    return true;
  } catch {
    return false;
  }
};

const whyNotWritten = ({ code }: NodeJS.ErrnoException): Failure => ({
  status: 'failed',
  reason:
    code === 'EEXIST'
      ? 'a file with the name of its copy is there already: move it, or give -o another folder'
      : code === 'ENOSPC' || code === 'EDQUOT'
        ? 'there is no room for its copy: make room, or give -o another folder'
        : `its copy could not be written (${code ?? 'unknown error'}): give -o a folder that may be written to`,
});
