import type { Draft } from '../../draft.ts';
import { refusal } from '../file.ts';
import { NotText } from './decode-stream.ts';
import { brokenDraft, type Holder } from './drafts.ts';
import type { ContentMapping } from './mapping.ts';

/** Kinds of file in which drafts stand among other things. */
export type ContentFormat = 'table' | 'json' | 'yaml' | 'chat' | 'mail';

/** A file of drafts: where its bytes come from, and which of its fields count. */
export interface ContentFile extends Holder {
  readonly format: ContentFormat;
  readonly stream: AsyncIterable<Uint8Array | string>;
  readonly mapping?: ContentMapping;
}

/** The drafts in a file, each as it is read. What can't be read costs itself, and is said. */
export async function* draftsOfContent(file: ContentFile): AsyncGenerator<Draft> {
  try {
    let given = 0;
    for await (const draft of await readerOf(file)) {
      given++;
      yield draft;
    }
    if (given === 0) yield brokenDraft(file, 'there is no draft in it', {}, 'skipped');
  } catch (error) {
    // what the stream threw, or was no text; what a draft's reader throws never comes here
    if (error instanceof NotText) yield brokenDraft(file, error.failure.reason);
    else if (typeof (error as NodeJS.ErrnoException).code === 'string') yield brokenDraft(file, refusal(error).reason);
    else throw error;
  }
}

const readerOf = async (file: ContentFile): Promise<AsyncIterable<Draft>> => {
  const { format, stream, mapping } = file;
  switch (format) {
    case 'table':
      return (await import('./table.ts')).draftsOfTable(stream, file, mapping);
    case 'json':
      return (await import('./json.ts')).draftsOfJson(stream, file, mapping);
    case 'yaml':
      return (await import('./yaml.ts')).draftsOfYaml(stream, file, mapping);
    case 'chat':
      return (await import('./chat.ts')).draftsOfChat(stream, file);
    case 'mail':
      return (await import('./mail.ts')).draftsOfMail(stream, file);
  }
};
