import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { TextDecoder } from 'node:util';
import type { Draft, DraftSettings, ImageSource } from '../draft.ts';
import { IMAGE_LIMIT, lookAt, readSource, refusal, TEXT_LIMIT } from './file.ts';
import { type Line, linesOf } from './lines.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What a line may say, checked. */
interface Post {
  readonly id?: string;
  readonly text?: string;
  readonly images: readonly string[];
  readonly altText: readonly (string | undefined)[];
  readonly settings: DraftSettings;
}

/** A draft that could not be made, and why. */
const brokenDraft = (id: string, reason: string): Draft => ({
  name: { id },
  text: { format: 'plain', source: { path: id, failure: { status: 'failed', reason } } },
  images: [],
  settings: {},
});

/** The drafts of a stream, a line each. A line that can't be read costs only itself. */
export async function* draftsOfLines(stream: AsyncIterable<Uint8Array | string>, cwd: string): AsyncGenerator<Draft> {
  try {
    for await (const line of linesOf(stream, TEXT_LIMIT)) {
      const draft = await draftOfLine(line, cwd);
      if (draft !== undefined) yield draft;
    }
  } catch (error) {
    // What the stream threw; what a draft's reader throws never comes here.
    yield brokenDraft('input', refusal(error).reason);
  }
}

/** The drafts of a file, a line each. */
export async function* draftsOfFile(path: string, cwd: string): AsyncGenerator<Draft> {
  const absolute = resolve(cwd, path);
  const standing = await lookAt(absolute);
  if (standing.kind === 'file') yield* draftsOfLines(createReadStream(absolute), cwd);
  else {
    const { failure } = 'failure' in standing ? standing : { failure: refusal({ code: 'EISDIR' }) };
    yield { name: { path }, text: { format: 'plain', source: { path, failure } }, images: [], settings: {} };
  }
}

const draftOfLine = async (line: Line, cwd: string): Promise<Draft | undefined> => {
  const id = `line ${line.number}`;
  if ('tooLong' in line) return brokenDraft(id, `the line is longer than ${TEXT_LIMIT / 1_000_000} MB`);
  let json: string;
  try {
    json = utf8.decode(line.bytes);
  } catch {
    return brokenDraft(id, 'the line is not UTF-8: write it in UTF-8');
  }
  if (json.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return brokenDraft(id, 'the line is not JSON: write one object a line, without line breaks in it');
  }
  const post = readPost(value);
  return typeof post === 'string' ? brokenDraft(id, post) : draftOfPost(post, id, cwd);
};

const draftOfPost = async (
  { id, text, images, altText, settings }: Post,
  line: string,
  cwd: string,
): Promise<Draft> => ({
  name: { id: id ?? line },
  ...(text !== undefined && { text: { format: 'plain', content: text } }),
  images: await Promise.all(
    images.map(async (path, index): Promise<ImageSource> => {
      const source = await readSource(resolve(cwd, path), path, IMAGE_LIMIT);
      const alt = altText[index];
      return alt === undefined ? { source } : { source, altText: alt };
    }),
  ),
  settings,
});

const isString = (value: unknown): value is string => typeof value === 'string';
const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;
const KNOWN = ['id', 'text', 'images', 'altText', 'platform', 'audience'];
const plainName = (name: string): string => name.toLowerCase().replace(/[-_]/g, '').replace(/s$/, '');

/** Reads what a line holds, or says what is wrong with it, quoting nothing. Null is as good as absent. */
const readPost = (value: unknown): Post | string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'the line is not an object: write {"id": …, "text": …}';
  const { id, text, images, altText, platform, audience } = value as Record<string, unknown>;
  if (!isAbsent(id) && !isString(id) && typeof id !== 'number') return '"id" is not a text or a number';
  if (!isAbsent(text) && !isString(text)) return '"text" is not a text';
  if (!isAbsent(images) && !(Array.isArray(images) && images.every(isString))) return '"images" is not a list of paths';
  if (!isAbsent(altText) && !(Array.isArray(altText) && altText.every((alt) => isString(alt) || isAbsent(alt))))
    return '"altText" is not a list of texts';
  if (!isAbsent(platform) && !isString(platform)) return '"platform" is not a text';
  if (!isAbsent(audience) && audience !== 'public' && audience !== 'private')
    return '"audience" is neither "public" nor "private"';
  // A mistyped name would leave something unchecked and nobody the wiser.
  for (const name of Object.keys(value)) {
    const meant = KNOWN.find((known) => known !== name && plainName(known) === plainName(name));
    if (meant !== undefined && !KNOWN.includes(name))
      return `it has a name that is almost "${meant}": write "${meant}"`;
  }
  const paths = (images as string[] | undefined | null) ?? [];
  const alts = ((altText as (string | null)[] | undefined | null) ?? []).map((alt) => alt ?? undefined);
  if (alts.length > paths.length) return '"altText" has more entries than "images"';
  if (isAbsent(text) && paths.length === 0) return 'it has neither "text" nor "images"';
  return {
    ...(!isAbsent(id) && { id: String(id) }),
    ...(!isAbsent(text) && { text }),
    images: paths,
    altText: alts,
    settings: {
      ...(!isAbsent(platform) && { platform }),
      ...(!isAbsent(audience) && { audience }),
    },
  };
};
