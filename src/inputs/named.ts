import { isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import type { Failure, TextFormat } from '../draft.ts';
import type { ContentFormat } from './content-files/index.ts';
import { lookAt, type Standing } from './file.ts';
import { kindByName, kindOfFile, unreadByName } from './kind.ts';

/** A file that becomes a draft or belongs to one. `path` is absolute; reports call it `shown`. */
export interface NamedFile {
  readonly path: string;
  readonly shown: string;
  readonly kind: 'text' | 'image';
  readonly format: TextFormat;
  /** For a file that holds drafts among other things, or several: what tells them apart. */
  readonly content?: ContentFormat;
  readonly failure?: Failure;
}

/** What an argument names. */
export type Named = NamedFile | NamedFolder | { readonly kind: 'stdin' } | NamedPattern;
export interface NamedFolder {
  readonly kind: 'folder';
  readonly path: string;
  readonly shown: string;
}
export interface NamedPattern {
  readonly kind: 'pattern';
  readonly pattern: string;
}

/** What reports call a file: relative to where postlint runs, or in full when it was named in full. */
export const shownPath = (path: string, cwd: string, inFull: boolean): string => {
  const shown = inFull ? path : relative(cwd, path) || '.';
  return sep === '/' ? shown : shown.split(sep).join('/');
};

/** Characters that make an argument a pattern when no file is called so. */
const PATTERN = /[*?[\]{}]|[!@+]\(/;

/** Looks at an argument: `-`, a file, a folder, or a pattern in quotes. */
export const lookAtArgument = async (argument: string, cwd: string): Promise<Named> => {
  if (argument === '-') return { kind: 'stdin' };
  const path = resolve(cwd, argument);
  const shown = shownPath(path, cwd, isAbsolute(normalize(argument)));
  const standing = await lookAt(path);
  if (standing.kind === 'folder') return { kind: 'folder', path, shown };
  if (standing.kind === 'missing' && PATTERN.test(argument)) return { kind: 'pattern', pattern: argument };
  return fileOf(path, shown, standing);
};

/** What a file is read as; one that can't be read is taken for what its name says. */
export const fileOf = (path: string, shown: string, standing: Standing): NamedFile => {
  const kind = standing.kind === 'file' ? kindOfFile(path, standing.head) : kindByName(path);
  const failure = 'failure' in standing ? standing.failure : undefined;
  const file = { path, shown, format: 'plain', ...(failure !== undefined && { failure }) } as const;
  if (kind === 'image') return { ...file, kind };
  if (kind !== 'none' && 'content' in kind) return { ...file, kind: 'text', content: kind.content };
  if (kind !== 'none') return { ...file, kind: 'text', format: kind.text };
  return { ...file, kind: 'text', failure: failure ?? { status: 'failed', reason: unreadByName(path) } };
};
