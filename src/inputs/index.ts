import { dirname, isAbsolute, resolve } from 'node:path';
import type { Draft, ImageSource, Source } from '../draft.ts';
import { UserError } from '../errors.ts';
import { draftsOfFile as draftsOfContentFile } from './content-files/open.ts';
import { IMAGE_LIMIT, readSource, TEXT_LIMIT } from './file.ts';
import type { FindOptions } from './found.ts';
import { type Group, groupsOf } from './groups.ts';
import { type NamedFile, shownPath } from './named.ts';
import { draftsOfFile, draftsOfLines } from './ndjson.ts';
import { loaderOf } from './reference.ts';
import { contentOnStdin, readStdin } from './stdin.ts';

export interface InputOptions {
  readonly cwd: string;
  /** Files, folders, patterns, and `-` for standard input. */
  readonly paths: readonly string[];
  /** Pictures attached to the one text. */
  readonly images: readonly string[];
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdinFilename?: string;
  /** Read a draft a line. */
  readonly ndjson: boolean;
  /** What the configuration keeps out of folders, by absolute path; a folder's ends in a slash. */
  readonly ignore: (path: string) => boolean | Promise<boolean>;
  /** What the configuration says of the fields of a file, by its absolute path. */
  readonly mapping?: NonNullable<FindOptions['mapping']>;
}

/**
 * Makes drafts of what the arguments name, each as it is asked for.
 *
 * One text and the pictures named with it are one draft. In a folder, and
 * where several texts are named, a picture belongs to the text that refers
 * to it, and is otherwise a draft of its own.
 *
 * @throws UserError when the arguments contradict each other.
 */
export async function* collect(options: InputOptions): AsyncGenerator<Draft> {
  if (options.ndjson) yield* collectLines(options);
  else {
    for await (const group of groupsOf(options)) {
      const { text } = group;
      if (text === 'stdin' && group.images.length === 0) yield* draftsOfStdin(options);
      else if (text !== 'stdin' && text?.content !== undefined && text.failure === undefined)
        yield* draftsOfContentFile(text, options);
      else yield draftOf(group, options);
    }
  }
}

/** What standard input holds by its name: one draft, or several. */
async function* draftsOfStdin(options: InputOptions): AsyncGenerator<Draft> {
  const content = contentOnStdin(options);
  if (content === undefined) yield draftOf({ text: 'stdin', images: [] }, options);
  else yield* content;
}

async function* collectLines({ cwd, paths, images, stdin }: InputOptions): AsyncGenerator<Draft> {
  if (images.length > 0)
    throw new UserError('--image cannot go with --input ndjson: name the pictures in "images" of each line');
  for (const path of new Set(paths.length === 0 ? ['-'] : paths)) {
    yield* path === '-' ? draftsOfLines(stdin, cwd) : draftsOfFile(path, cwd);
  }
}

const draftOf = async ({ text, images }: Group, options: InputOptions): Promise<Draft> => {
  const { cwd } = options;
  const sources = await Promise.all(
    images.map(async (image): Promise<ImageSource> => ({ source: await sourceOf(image, IMAGE_LIMIT) })),
  );
  const [first] = images;
  if (text === undefined) return { name: { path: first?.shown ?? '' }, images: sources, settings: {} };
  const shownAs = new Map(images.map(({ path, shown }) => [path, shown]));
  const show = (inFull: boolean) => (path: string) => shownAs.get(path) ?? shownPath(path, cwd, inFull);
  if (text === 'stdin') {
    const draft = await readStdin(options.stdin, options.stdinFilename);
    const folder = dirname(resolve(cwd, options.stdinFilename ?? 'stdin'));
    return {
      ...draft,
      images: [...draft.images, ...sources],
      settings: {},
      load: loaderOf({ folder, top: cwd, show: show(false) }),
    };
  }
  return {
    name: { path: text.shown },
    text: { format: text.format, source: await sourceOf(text, TEXT_LIMIT) },
    images: sources,
    settings: {},
    load: loaderOf({ folder: dirname(text.path), top: cwd, show: show(isAbsolute(text.shown)) }),
  };
};

const sourceOf = async ({ path, shown, kind, failure }: NamedFile, limit: number): Promise<Source> => {
  if (failure !== undefined) return { path: shown, failure };
  const source = await readSource(path, shown, limit);
  if (kind === 'image' && 'bytes' in source && source.bytes.length === 0)
    return { path: shown, failure: { status: 'failed', reason: 'the file is empty: export the picture again' } };
  return source;
};
