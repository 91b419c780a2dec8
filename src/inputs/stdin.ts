import { dirname, resolve } from 'node:path';
import type { Draft, Source } from '../draft.ts';
import { draftsOfContent } from './content-files/index.ts';
import { IMAGE_LIMIT, refusal, TEXT_LIMIT, tooLarge } from './file.ts';
import type { FindOptions } from './found.ts';
import { formatByName, isPictureByContent, kindByName } from './kind.ts';
import { shownPath } from './named.ts';
import { loaderOf } from './reference.ts';

interface StdinOptions extends Pick<FindOptions, 'cwd' | 'mapping'> {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdinFilename?: string;
}

/** The drafts on standard input when its name is that of a file of drafts; undefined for any other name. */
export const contentOnStdin = ({
  cwd,
  stdin,
  stdinFilename,
  mapping,
}: StdinOptions): AsyncGenerator<Draft> | undefined => {
  const kind = stdinFilename === undefined ? 'none' : kindByName(stdinFilename);
  if (stdinFilename === undefined || typeof kind === 'string' || !('content' in kind)) return undefined;
  const path = resolve(cwd, stdinFilename);
  const load = loaderOf({ folder: dirname(path), top: cwd, show: (found) => shownPath(found, cwd, false) });
  const drafts = async function* (): AsyncGenerator<Draft> {
    const mapped = await mapping?.(path);
    const file = { shown: stdinFilename, load, format: kind.content, stream: stdin };
    yield* draftsOfContent(mapped === undefined ? file : { ...file, mapping: mapped });
  };
  return drafts();
};

/** Reads the one draft on standard input: a text, or a picture by what its bytes are. */
export const readStdin = async (
  stream: AsyncIterable<Uint8Array | string>,
  filename: string | undefined,
): Promise<Pick<Draft, 'name' | 'text' | 'images'>> => {
  const path = filename ?? 'stdin';
  const name = filename === undefined ? { id: 'stdin' } : { path };
  const chunks: Uint8Array[] = [];
  let length = 0;
  let limit = TEXT_LIMIT;
  let source: Source | undefined;
  try {
    for await (const piece of stream) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit && isPictureByContent(Buffer.concat(chunks).subarray(0, 4_096))) limit = IMAGE_LIMIT;
      if (length > limit) {
        source = { path, failure: tooLarge(limit) };
        break;
      }
    }
  } catch (error) {
    source = { path, failure: refusal(error) };
  }
  source ??= { path, bytes: Buffer.concat(chunks) };
  if ('bytes' in source && isPictureByContent(source.bytes.subarray(0, 4_096))) return { name, images: [{ source }] };
  return { name, text: { format: formatByName(filename), source }, images: [] };
};
