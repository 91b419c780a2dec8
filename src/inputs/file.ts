import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Failure, Source } from '../draft.ts';

/** The most bytes that are read of one file. */
export const TEXT_LIMIT = 20_000_000;
export const IMAGE_LIMIT = 100_000_000;

/** As many bytes as tell what a file is. */
const HEAD = 4_096;

/** What stands at a path: a file with its first bytes, a folder, or nothing that can be read. */
export type Standing =
  | { readonly kind: 'file'; readonly head: Uint8Array }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' | 'unreadable'; readonly failure: Failure };

const failed = (reason: string): Failure => ({ status: 'failed', reason });

/** Why the file system refused, and what to do about it. */
export const refusal = (error: unknown): Failure => {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return failed('there is no such file: check its name and folder');
    case 'EACCES':
    case 'EPERM':
      return failed('it may not be read: change its permissions, or run postlint as someone who may');
    case 'EISDIR':
      return failed('it is a folder, not a file');
    case 'ELOOP':
      return failed('its links lead round in a circle: name the file itself');
    default:
      return failed(`it could not be read (${code ?? 'unknown error'})`);
  }
};

const NOT_REGULAR = failed('it is not a regular file: pipe it in instead (postlint - < FILE)');

/** Opens a regular file and never waits: a pipe or a device is asked about first, and not opened. */
const opened = async <Result>(path: string, use: (file: FileHandle) => Promise<Result>): Promise<Result | Failure> => {
  try {
    const before = await stat(path);
    if (before.isDirectory()) return refusal({ code: 'EISDIR' });
    if (!before.isFile()) return NOT_REGULAR;
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return (await file.stat()).isFile() ? await use(file) : NOT_REGULAR;
    } finally {
      await file.close();
    }
  } catch (error) {
    return refusal(error);
  }
};

/** Looks what stands at a path. */
export const lookAt = async (path: string): Promise<Standing> => {
  try {
    if ((await stat(path)).isDirectory()) return { kind: 'folder' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', failure: refusal(error) };
  }
  const head = await opened(path, (file) => readUpTo(file, HEAD));
  return head instanceof Uint8Array ? { kind: 'file', head } : { kind: 'unreadable', failure: head };
};

/**
 * Reads a file of at most `limit` bytes, also when it grows meanwhile.
 * Reports call it `shown`.
 */
export const readSource = async (path: string, shown: string, limit: number): Promise<Source> => {
  const bytes = await opened(path, (file) => readUpTo(file, limit + 1));
  if (!(bytes instanceof Uint8Array)) return { path: shown, failure: bytes };
  return bytes.length > limit ? { path: shown, failure: tooLarge(limit) } : { path: shown, bytes };
};

export const tooLarge = (limit: number): Failure =>
  failed(`it is larger than ${limit / 1_000_000} MB: give postlint the post only`);

const readUpTo = async (file: FileHandle, most: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let total = 0;
  while (total < most) {
    const chunk = Buffer.allocUnsafe(Math.min(most - total, 256 * 1_024));
    const { bytesRead } = await file.read(chunk);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    total += bytesRead;
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
};
