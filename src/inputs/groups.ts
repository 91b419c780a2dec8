import { dirname, isAbsolute, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { readText } from '../readers/text/index.ts';
import { draftsOfFile } from './content-files/open.ts';
import { lookAt, readSource, TEXT_LIMIT } from './file.ts';
import { type FindOptions, filesInFolder, filesOfPattern } from './found.ts';
import { lookAtArgument, type Named, type NamedFile, shownPath } from './named.ts';
import { resolveReference } from './reference.ts';

/** What becomes one draft: a text, or standard input, with the pictures named beside it; or pictures only. */
export interface Group {
  readonly text?: NamedFile | 'stdin';
  readonly images: readonly NamedFile[];
}

export interface GroupOptions extends FindOptions {
  readonly paths: readonly string[];
  readonly images: readonly string[];
}

/**
 * Sorts what the arguments name into drafts, each as it is found.
 *
 * @throws UserError when the arguments contradict each other.
 */
export async function* groupsOf({ paths, images, ...options }: GroupOptions): AsyncGenerator<Group> {
  const { cwd } = options;
  if (paths.length === 0 && images.length === 0)
    throw new UserError('name a draft to check, or - to read one from standard input (postlint --help)');
  const attached = await Promise.all(images.map((image) => lookAtImage(image, cwd)));
  const named = withoutTwins(await Promise.all([...new Set(paths)].map((path) => lookAtArgument(path, cwd))));
  const texts = named.filter((item) => item.kind === 'stdin' || (item.kind === 'text' && !holdsDrafts(item))).length;
  const hasContent = named.some(holdsDrafts);
  const hasFolder = named.some(({ kind }) => kind === 'folder' || kind === 'pattern');
  if (attached.length > 0 && (texts > 1 || hasContent || (texts === 0 && hasFolder))) {
    throw new UserError(
      '--image goes with one text: check each text in a run of its own, or refer to the picture in the text',
    );
  }
  const isOneDraft = (texts === 1 && !hasContent) || (texts === 0 && attached.length > 0);
  const together = isOneDraft ? withoutTwins([...named.filter(isImage), ...attached]) : [];
  if (isOneDraft && texts === 0) yield { images: together };
  else yield* withoutClaimed(groupsApart(named, together, isOneDraft, options), options);
}

/** A group for each text, and for each picture that is not of the one draft. */
async function* groupsApart(
  named: readonly Named[],
  together: readonly NamedFile[],
  isOneDraft: boolean,
  options: FindOptions,
): AsyncGenerator<Group> {
  const done = new Set([...named.filter(isFile), ...together].map(({ path }) => path));
  for (const argument of named) {
    if (argument.kind === 'stdin') yield { text: 'stdin', images: together };
    else if (isFile(argument)) {
      if (argument.kind === 'text') yield { text: argument, images: together };
      else if (!isOneDraft) yield { images: [argument] };
    } else {
      const files = argument.kind === 'folder' ? filesInFolder(argument, options) : filesOfPattern(argument, options);
      for await (const file of files) {
        if (!done.has(file.path)) yield isImage(file) ? { images: [file] } : { text: file, images: [] };
        done.add(file.path);
      }
    }
  }
}

/** Whether a file holds drafts that pictures beside it could not be told to belong to; a mail brings its own. */
const holdsDrafts = (named: Named): boolean => named.kind === 'text' && named.content !== undefined;

const isFile = (named: Named): named is NamedFile => named.kind === 'text' || named.kind === 'image';
const isImage = (named: Named): named is NamedFile => named.kind === 'image';
const isPictureAlone = ({ text, images }: Group): boolean => text === undefined && images.length === 1;

/** The same file under two names is one. */
const withoutTwins = <Item extends Named>(items: readonly Item[]): Item[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = item.kind === 'stdin' ? '-' : item.kind === 'pattern' ? `?${item.pattern}` : item.path;
    return !seen.has(key) && seen.add(key);
  });
};

const lookAtImage = async (argument: string, cwd: string): Promise<NamedFile> => {
  const path = resolve(cwd, argument);
  const standing = await lookAt(path);
  const failure =
    standing.kind === 'folder'
      ? { status: 'failed' as const, reason: 'it is a folder: name the pictures in it' }
      : 'failure' in standing
        ? standing.failure
        : undefined;
  const shown = shownPath(path, cwd, isAbsolute(argument));
  return { path, shown, kind: 'image', format: 'plain', ...(failure !== undefined && { failure }) };
};

/**
 * Leaves out the pictures that a text among the groups refers to: they are
 * checked with that text. Whether one does is known when all are found, which
 * is waited for from the first picture on.
 */
async function* withoutClaimed(groups: AsyncGenerator<Group>, options: FindOptions): AsyncGenerator<Group> {
  const texts: NamedFile[] = [];
  const waiting: Group[] = [];
  for await (const group of groups) {
    if (group.text !== undefined && group.text !== 'stdin') texts.push(group.text);
    if (waiting.length > 0 || isPictureAlone(group)) waiting.push(group);
    else yield group;
  }
  if (waiting.length === 0) return;
  const claimed = await claimedBy(texts, options);
  yield* waiting.filter((group) => !isPictureAlone(group) || !claimed.has(group.images[0]?.path ?? ''));
}

/** The pictures that texts refer to. */
const claimedBy = async (texts: readonly NamedFile[], options: FindOptions): Promise<Set<string>> => {
  const claimed = new Set<string>();
  const { cwd } = options;
  for (const text of texts) {
    if (text.failure !== undefined) continue;
    if (text.format === 'plain' && text.content === undefined) continue;
    for (const reference of await referencesIn(text, options)) {
      const path = await resolveReference(reference, dirname(text.path), cwd);
      if (path !== undefined) claimed.add(path);
    }
  }
  return claimed;
};

const referencesIn = async (file: NamedFile, options: FindOptions): Promise<string[]> => {
  const { path, shown, format } = file;
  if (file.content !== undefined) {
    const references: string[] = [];
    for await (const { text } of draftsOfFile(file, options))
      if (text !== undefined && 'excerpt' in text)
        references.push(...text.excerpt.images.map(({ reference }) => reference));
    return references;
  }
  const reading = await readText({ format, source: await readSource(path, shown, TEXT_LIMIT) });
  return 'images' in reading ? reading.images.map(({ reference }) => reference) : [];
};
