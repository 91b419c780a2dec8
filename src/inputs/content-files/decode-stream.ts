import { TextDecoder } from 'node:util';
import type { Failure } from '../../draft.ts';
import { BINARY, NOT_UTF8, TELLING, utf16Of, withoutLoneSurrogates } from '../../readers/text/decode.ts';

/** Thrown where a stream holds no text. */
export class NotText extends Error {
  override readonly name = 'NotText';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.reason);
    this.failure = failure;
  }
}

/**
 * The text that a stream of bytes spells, piece by piece: UTF-8, or UTF-16 as
 * Excel writes it. A byte order mark is taken off.
 *
 * @throws NotText where it is in another encoding.
 */
export async function* decoded(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let head: Uint8Array = Buffer.alloc(0);
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (decoder !== undefined) yield decodedBy(decoder, bytes);
    else {
      head = Buffer.concat([head, bytes]);
      if (head.length < TELLING) continue;
      decoder = decoderFor(head);
      yield decodedBy(decoder, head);
    }
  }
  if (decoder === undefined && head.length > 0) {
    decoder = decoderFor(head);
    yield decodedBy(decoder, head);
  }
  if (decoder !== undefined) yield decodedBy(decoder);
}

const decoderFor = (head: Uint8Array): TextDecoder => {
  const utf16 = utf16Of(head.subarray(0, head.length - (head.length % 2)));
  return new TextDecoder(utf16 ?? 'utf-8', { fatal: utf16 === undefined });
};

const decodedBy = (decoder: TextDecoder, bytes?: Uint8Array): string => {
  if (decoder.fatal && bytes?.includes(0) === true) throw new NotText(BINARY);
  try {
    const text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    return decoder.fatal ? text : withoutLoneSurrogates(text);
  } catch {
    throw new NotText(NOT_UTF8);
  }
};

/** The whole text of a stream, or undefined when it has more than `limit` code units. */
export const wholeText = async (
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<string | undefined> => {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of decoded(stream)) {
    pieces.push(piece);
    length += piece.length;
    if (length > limit) return undefined;
  }
  return pieces.join('');
};
