import { stat } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Failure, Source } from '../draft.ts';
import { IMAGE_LIMIT, readSource } from './file.ts';

const failed = (reason: string): Failure => ({ status: 'failed', reason });
const ON_THE_WEB = failed('it is on the web and postlint fetches nothing: save the picture and attach it with --image');
const NOT_THERE = failed('the text refers to a picture that is not there: mend its path, or attach the picture');
const EMBEDDED = failed('it is embedded in the text in a way postlint does not read: attach the picture with --image');

/** Two letters or more: one is a Windows drive. */
const SCHEME = /^(?:[a-z][a-z0-9+.-]+:|\/\/|\\\\)/i;
/** Folders whose files a site serves from its root. */
const SERVED_FROM_ROOT = ['.', 'static', 'public', 'assets'];

/**
 * The file that a text in `folder` means by a reference, if there is one. A
 * leading slash means the site's root, which is any folder between the text
 * and `top`.
 */
export const resolveReference = async (reference: string, folder: string, top: string): Promise<string | undefined> => {
  if (reference.startsWith('file:')) return existing([pathOfUrl(reference)]);
  if (SCHEME.test(reference)) return undefined;
  const written = [reference, withoutQuery(reference)].flatMap((path) => [path, decoded(path)]);
  const paths = [...new Set(written)].filter((path) => path !== '').map((path) => path.replaceAll('\\', '/'));
  if (!reference.startsWith('/')) return existing(paths.map((path) => resolve(folder, path)));
  const roots = foldersBetween(folder, top).flatMap((root) => SERVED_FROM_ROOT.map((served) => join(root, served)));
  // Normalised first: as on a site, nothing lies above the root.
  return existing(roots.flatMap((root) => paths.map((path) => join(root, posix.normalize(path)))));
};

export interface LoaderOptions {
  /** The text's folder. */
  readonly folder: string;
  readonly top: string;
  /** What reports call a file. */
  readonly show: (path: string) => string;
}

/** Makes the function that fetches what one text refers to. */
export const loaderOf = ({ folder, top, show }: LoaderOptions): ((reference: string) => Promise<Source>) => {
  let embedded = 0;
  return async (reference) => {
    if (/^data:/i.test(reference)) {
      embedded += 1;
      return pictureIn(reference, `picture ${embedded} embedded in the text`);
    }
    if (SCHEME.test(reference) && !reference.startsWith('file:'))
      return { path: shortened(reference), failure: ON_THE_WEB };
    const path = await resolveReference(reference, folder, top);
    return path === undefined
      ? { path: shortened(reference), failure: NOT_THERE }
      : readSource(path, show(path), IMAGE_LIMIT);
  };
};

const pictureIn = (reference: string, path: string): Source => {
  const encoded = /^data:image\/[a-z0-9.+-]{1,40};base64,/i.exec(reference.slice(0, 100))?.[0];
  if (encoded === undefined) return { path, failure: EMBEDDED };
  return { path, bytes: Buffer.from(reference.slice(encoded.length), 'base64') };
};

const existing = async (paths: readonly (string | undefined)[]): Promise<string | undefined> => {
  for (const path of paths) {
    try {
      if (path !== undefined && (await stat(path)).isFile()) return path;
    } catch {}
  }
  return undefined;
};

const pathOfUrl = (url: string): string | undefined => {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
};

const withoutQuery = (reference: string): string => reference.replace(/[?#].*$/s, '');

const decoded = (reference: string): string => {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
};

const foldersBetween = (folder: string, top: string): string[] => {
  const folders = [folder];
  const below = relative(top, folder);
  if (below.startsWith('..') || resolve(top, below) !== folder) return folders;
  for (let at = folder; at !== top; folders.push(at)) at = dirname(at);
  return folders;
};

const shortened = (reference: string): string => (reference.length > 200 ? `${reference.slice(0, 199)}…` : reference);
