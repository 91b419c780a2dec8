import { isAbsolute } from 'node:path';
import type { Failure } from '../draft.ts';
import type { ContentMapping } from './content-files/mapping.ts';
import { lookAt } from './file.ts';
import { IgnoreFiles } from './ignore-files.ts';
import { kindByName, kindOfFile, reasonToSkip } from './kind.ts';
import { fileOf, type NamedFile, type NamedFolder, type NamedPattern, shownPath } from './named.ts';
import { type WalkedFile, walk } from './walk.ts';

export interface FindOptions {
  readonly cwd: string;
  readonly ignore: (path: string) => boolean | Promise<boolean>;
  /** What the configuration says of the fields of a file, by its absolute path. */
  readonly mapping?: (path: string) => Promise<ContentMapping | undefined>;
}

const nothing = (path: string, shown: string, reason: string): NamedFile => ({
  path,
  shown,
  kind: 'text',
  format: 'plain',
  failure: { status: 'failed', reason },
});

/** The files in a folder that a post could be made of, in the order of their paths. */
export const filesInFolder = async (
  { path, shown }: NamedFolder,
  { cwd, ignore, mapping }: FindOptions,
): Promise<NamedFile[]> => {
  const ignoreFiles = new IgnoreFiles(cwd);
  // Someone who names an ignored folder means it.
  const isMeant = await ignoreFiles.ignores(path, true);
  const found = await walk(path, { ignoreFiles: isMeant ? new IgnoreFiles(path) : ignoreFiles, ignore });
  const files = await candidates(found, { cwd, mapping, inFull: isAbsolute(shown) });
  if (files.some(({ failure }) => failure?.status !== 'skipped')) return files;
  return [
    ...files,
    nothing(path, shown, 'there is nothing to check in this folder: it holds no post, or ignore files keep them out'),
  ];
};

/** The files that a pattern matches, in the order of their paths. */
export const filesOfPattern = async (
  { pattern }: NamedPattern,
  { cwd, ignore, mapping }: FindOptions,
): Promise<NamedFile[]> => {
  const { glob } = await import('tinyglobby');
  const matches = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  const ignoreFiles = new IgnoreFiles(cwd);
  const found: WalkedFile[] = [];
  for (const path of matches.sort()) {
    if (!(await ignoreFiles.ignores(path, false)) && !(await ignore(path))) found.push({ path });
  }
  const files = await candidates(found, { cwd, mapping, inFull: isAbsolute(pattern) });
  if (files.length > 0) return files;
  return [nothing(pattern, pattern, 'no file matches this pattern: check it, and the folder it is meant for')];
};

interface CandidateOptions {
  readonly cwd: string;
  readonly mapping: FindOptions['mapping'] | undefined;
  readonly inFull: boolean;
}

/** Leaves out what is nothing to postlint (code, styles, data of which the configuration says nothing). */
const candidates = async (
  found: readonly WalkedFile[],
  { cwd, mapping, inFull }: CandidateOptions,
): Promise<NamedFile[]> => {
  const files: NamedFile[] = [];
  for (const { path, failure } of found) {
    const shown = shownPath(path, cwd, inFull);
    if (failure !== undefined) {
      files.push({ path, shown, kind: 'text', format: 'plain', failure });
      continue;
    }
    const standing = await lookAt(path);
    if (standing.kind === 'file') {
      const reason = reasonToSkip(path, standing.head);
      if (reason !== undefined) files.push({ ...fileOf(path, shown, standing), failure: skipped(reason) });
      else if (kindOfFile(path, standing.head) !== 'none') {
        const file = fileOf(path, shown, standing);
        const isMapped = file.content !== undefined && (await mapping?.(path)) !== undefined;
        if (isMapped || !DATA.has(file.content)) files.push(await unlessUnknown(file, standing.head, isMapped));
      }
    } else if (kindByName(path) !== 'none') files.push(fileOf(path, shown, standing));
  }
  return files;
};

/** Kinds of file that a folder holds for all sorts of reasons: read where the configuration says what they are. */
const DATA: ReadonlySet<NamedFile['content']> = new Set<NamedFile['content']>(['json', 'yaml']);

/** A table that nobody says is one of posts is left out, and named. */
const unlessUnknown = async (file: NamedFile, head: Uint8Array, isMapped: boolean): Promise<NamedFile> => {
  if (file.content !== 'table' || isMapped) return file;
  const { isKnownTable } = await import('./content-files/table.ts');
  return (await isKnownTable(head)) ? file : { ...file, failure: skipped(NO_POSTS) };
};

const NO_POSTS =
  'no column of this table is known to hold posts: if it does, say in the configuration, under content, which';

const skipped = (reason: string): Failure => ({ status: 'skipped', reason });
