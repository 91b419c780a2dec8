import { isAbsolute } from 'node:path';
import type { Failure } from '../draft.ts';
import { inOrder } from '../in-order.ts';
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

/** The files in a folder that a post could be made of, in the order of their paths, each as it is looked at. */
export async function* filesInFolder(
  { path, shown }: NamedFolder,
  { cwd, ignore, mapping }: FindOptions,
): AsyncGenerator<NamedFile> {
  const ignoreFiles = new IgnoreFiles(cwd);
  // Someone who names an ignored folder means it.
  const isMeant = await ignoreFiles.ignores(path, true);
  const found = await walk(path, { ignoreFiles: isMeant ? new IgnoreFiles(path) : ignoreFiles, ignore });
  let holdsAny = false;
  for await (const file of candidates(found, { cwd, mapping, inFull: isAbsolute(shown) })) {
    holdsAny ||= file.failure?.status !== 'skipped';
    yield file;
  }
  if (!holdsAny)
    yield nothing(
      path,
      shown,
      'there is nothing to check in this folder: it holds no post, or ignore files keep them out',
    );
}

/** The files that a pattern matches, in the order of their paths, each as it is looked at. */
export async function* filesOfPattern(
  { pattern }: NamedPattern,
  { cwd, ignore, mapping }: FindOptions,
): AsyncGenerator<NamedFile> {
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
  let matchesAny = false;
  for await (const file of candidates(found, { cwd, mapping, inFull: isAbsolute(pattern) })) {
    matchesAny = true;
    yield file;
  }
  if (!matchesAny)
    yield nothing(pattern, pattern, 'no file matches this pattern: check it, and the folder it is meant for');
}

interface CandidateOptions {
  readonly cwd: string;
  readonly mapping: FindOptions['mapping'] | undefined;
  readonly inFull: boolean;
}

/** Files that are looked at at a time. */
const LOOKS = 16;

/** Leaves out what is nothing to postlint (code, styles, data of which the configuration says nothing). */
async function* candidates(
  found: readonly WalkedFile[],
  { cwd, mapping, inFull }: CandidateOptions,
): AsyncGenerator<NamedFile> {
  const look = ({ path, failure }: WalkedFile): Promise<NamedFile | undefined> => {
    const shown = shownPath(path, cwd, inFull);
    return failure === undefined
      ? candidate(path, shown, mapping)
      : Promise.resolve({ path, shown, kind: 'text', format: 'plain', failure });
  };
  for await (const file of inOrder(each(found), LOOKS, look)) if (file !== undefined) yield file;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

const candidate = async (
  path: string,
  shown: string,
  mapping: FindOptions['mapping'] | undefined,
): Promise<NamedFile | undefined> => {
  const standing = await lookAt(path);
  if (standing.kind !== 'file') return kindByName(path) === 'none' ? undefined : fileOf(path, shown, standing);
  const file = fileOf(path, shown, standing);
  const reason = reasonToSkip(path, standing.head);
  if (reason !== undefined) return { ...file, failure: skipped(reason) };
  if (kindOfFile(path, standing.head) === 'none') return undefined;
  const isMapped = file.content !== undefined && (await mapping?.(path)) !== undefined;
  return isMapped || !DATA.has(file.content) ? unlessUnknown(file, standing.head, isMapped) : undefined;
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
