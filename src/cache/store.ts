import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftResult } from '../finding.ts';

/** A result as it is kept: masked, as every result is, and without the id that a sender gave the draft. */
export type KeptResult = Omit<DraftResult, 'name'> & Partial<Pick<DraftResult, 'name'>>;

interface Entry {
  readonly schemaVersion: typeof SCHEMA;
  /** Of the result as it stands here. */
  readonly digest: string;
  /** The only day, in UTC, on which the result holds; every day when absent. */
  readonly day?: string;
  readonly result: KeptResult;
}

const SCHEMA = 1;
const OWNER_ONLY = 0o600;
/** Bytes; a result of a draft is far smaller. */
const LARGEST = 10_000_000;
const DAY = 86_400_000;
/** Days that an entry is kept after it was last used. */
const KEPT = 30;

const today = (): string => new Date().toISOString().slice(0, 10);

const digestOf = (result: KeptResult): string => createHash('sha256').update(JSON.stringify(result)).digest('hex');

/** Files of results in a folder, one an entry, which only their owner may read. */
export class CacheStore {
  readonly #folder: string;
  #hasWritten = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What is kept under a key. Anything that isn't whole, or that somebody else may have put there, is nothing. */
  async get(key: string): Promise<KeptResult | undefined> {
    try {
      const file = await open(this.#path(key), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      try {
        const { mode, uid, size, mtimeMs } = await file.stat();
        if (!isOurs(mode, uid) || size > LARGEST) return undefined;
        const entry: Entry = JSON.parse(await file.readFile('utf8'));
        if (entry.schemaVersion !== SCHEMA || entry.digest !== digestOf(entry.result)) return undefined;
        if (entry.day !== undefined && entry.day !== today()) return undefined;
        if (Date.now() - mtimeMs > DAY) await utimes(this.#path(key), new Date(), new Date());
        return entry.result;
      } finally {
        await file.close();
      }
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps a result. It stands under its key whole or not at all.
   *
   * @throws when the folder can't be written to.
   */
  async put(key: string, result: KeptResult, { onlyToday }: { readonly onlyToday: boolean }): Promise<void> {
    await this.#prepare();
    const entry: Entry = {
      schemaVersion: SCHEMA,
      digest: digestOf(result),
      ...(onlyToday && { day: today() }),
      result,
    };
    const path = this.#path(key);
    const unfinished = `${path}.${randomUUID()}.tmp`;
    try {
      await writeFile(unfinished, JSON.stringify(entry), { flag: 'wx', mode: OWNER_ONLY });
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  /** Removes what wasn't used for long, and what a run that was ended left behind. */
  async prune(): Promise<void> {
    if (!this.#hasWritten) return;
    for (const name of await readdir(this.#folder).catch(() => [])) {
      if (!/^[0-9a-f]{64}\.json(?:\.[0-9a-f-]{36}\.tmp)?$/.test(name)) continue;
      const path = join(this.#folder, name);
      const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
      if (age > (name.endsWith('.tmp') ? 1 : KEPT) * DAY) await rm(path, { force: true }).catch(() => {});
    }
  }

  #path(key: string): string {
    return join(this.#folder, `${key}.json`);
  }

  /** The folder keeps itself out of repositories, and out of other people's sight. */
  async #prepare(): Promise<void> {
    if (this.#hasWritten) return;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeFile(join(this.#folder, '.gitignore'), '*\n', { flag: 'wx', mode: OWNER_ONLY }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
    this.#hasWritten = true;
  }
}

/** Nobody else can have written it; what comes with a repository is readable by others, and isn't believed. */
const isOurs = (mode: number, uid: number): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & 0o777) === OWNER_ONLY);
