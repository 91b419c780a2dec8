import type { Draft, ImageSource, Source } from '../../draft.ts';
import { IMAGE_LIMIT } from '../file.ts';
import { brokenDraft, draftOf, type Holder, passageOf } from './drafts.ts';
import { type Attachment, partsOfMail } from './mail-parts.ts';

const TOO_LARGE = `the mail is larger than ${IMAGE_LIMIT / 1_000_000} MB: save its text and pictures as files`;
const NOTHING = {
  status: 'failed',
  reason: 'postlint found no text in this mail: save its text and pictures as files',
} as const;

/** A mail as a draft: its subject, its texts, and the files that come with it. */
export async function* draftsOfMail(stream: AsyncIterable<Uint8Array | string>, holder: Holder): AsyncGenerator<Draft> {
  const bytes = await allBytes(stream);
  if (bytes === undefined) {
    yield brokenDraft(holder, TOO_LARGE);
    return;
  }
  const { content, isBytes } = textOf(bytes);
  const { texts, attachments, problems } = partsOfMail(content, isBytes);
  const files = sourcesOf(attachments);
  const load = async (reference: string): Promise<Source> => {
    const named = attachments.findIndex(({ contentId }) => contentId !== undefined && reference === `cid:${contentId}`);
    return files[named]?.source ?? holder.load(reference);
  };
  const failure =
    problems.size > 0
      ? ({ status: 'failed', reason: [...problems].join('; ') } as const)
      : texts.length === 0
        ? NOTHING
        : undefined;
  const draft = draftOf(
    { ...holder, load },
    {},
    {
      content,
      at: { offset: 0, line: 1, column: 1 },
      passages: texts.map(({ words, format }) => passageOf(words, format)),
      images: [],
      ...(failure !== undefined && { failure }),
    },
  );
  yield { ...draft, images: files };
}

const allBytes = async (stream: AsyncIterable<Uint8Array | string>): Promise<Buffer | undefined> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece as Uint8Array);
    pieces.push(bytes);
    length += bytes.length;
    if (length > IMAGE_LIMIT) return undefined;
  }
  return Buffer.concat(pieces);
};

/** A mail is bytes, whose parts may each be in an encoding of their own; most are UTF-8 throughout. */
const textOf = (bytes: Buffer): { content: string; isBytes: boolean } => {
  try {
    return { content: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isBytes: false };
  } catch {
    return { content: bytes.toString('latin1'), isBytes: true };
  }
};

/** The files, each under a name of its own. */
const sourcesOf = (attachments: readonly Attachment[]): ImageSource[] => {
  const taken = new Set<string>();
  return attachments.map(({ name, bytes }) => {
    let path = name;
    for (let number = 2; taken.has(path); number++) path = `${number} ${name}`;
    taken.add(path);
    return { source: { path, bytes } };
  });
};
