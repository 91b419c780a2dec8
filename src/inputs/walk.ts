import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../draft.ts';
import { refusal } from './file.ts';
import type { IgnoreFiles } from './ignore-files.ts';

/** A file that a folder holds, or something in it that can't be read. Paths are absolute. */
export interface WalkedFile {
  readonly path: string;
  readonly failure?: Failure;
}

export interface WalkOptions {
  readonly ignoreFiles: IgnoreFiles;
  /** From the configuration; a folder's path ends in a slash. */
  readonly ignore: (path: string) => boolean | Promise<boolean>;
}

const skipped = (path: string, reason: string): WalkedFile => ({ path, failure: { status: 'skipped', reason } });

/**
 * Every file in a folder and the folders in it, in the order of their paths.
 *
 * Left out are `node_modules`, what begins with a dot (`.git` among them),
 * and what ignore files and the configuration keep out. Links to files are
 * followed, links to folders aren't: they may lead anywhere, and round in
 * circles.
 */
export const walk = async (folder: string, { ignoreFiles, ignore }: WalkOptions): Promise<WalkedFile[]> => {
  const found: WalkedFile[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    let entries: Awaited<ReturnType<typeof readEntries>>;
    try {
      entries = await readEntries(next);
    } catch (error) {
      found.push({ path: next, failure: refusal(error) });
      continue;
    }
    for (const entry of entries) {
      const path = join(next, entry.name);
      const isFolder = entry.isDirectory();
      if (entry.name.startsWith('.') || (isFolder && entry.name === 'node_modules')) continue;
      if (await ignoreFiles.ignores(path, isFolder)) continue;
      if (await ignore(isFolder ? `${path}/` : path)) continue;
      if (isFolder) waiting.push(path);
      else if (entry.isFile()) found.push({ path });
      else if (entry.isSymbolicLink()) found.push(await behindLink(path));
      else found.push(skipped(path, 'it is not a regular file'));
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
};

const readEntries = (folder: string) => readdir(folder, { withFileTypes: true });

const behindLink = async (path: string): Promise<WalkedFile> => {
  try {
    const target = await stat(path);
    if (target.isFile()) return { path };
    return skipped(
      path,
      target.isDirectory()
        ? 'it is a link to a folder: name the folder itself to have it checked'
        : 'it is not a regular file',
    );
  } catch {
    return skipped(path, 'it is a link that leads nowhere');
  }
};
