import type { Draft, Source } from '../draft.ts';
import { IMAGE_LIMIT, refusal, TEXT_LIMIT, tooLarge } from './file.ts';
import { formatByName, isPictureByContent } from './kind.ts';

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
