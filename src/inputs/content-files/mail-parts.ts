import type { TextFormat } from '../../draft.ts';
import type { MappedText } from '../../readers/text/mapped-text.ts';
import { type Body, bytesOf, charsetOf, wordsOfBody } from './mail-body.ts';
import { type Head, mainValue, parameter, readHead, spelledOut } from './mail-headers.ts';

/** A text of a mail. */
interface MailText {
  readonly words: MappedText;
  readonly format: TextFormat;
}

/** A file that a mail brings with it. */
export interface Attachment {
  readonly name: string;
  /** What an HTML text refers to it by: `cid:` and this. */
  readonly contentId?: string;
  readonly bytes: Uint8Array;
}

export interface MailParts {
  readonly texts: MailText[];
  readonly attachments: Attachment[];
  readonly problems: Set<string>;
}

/** How deep parts may be nested, and how many there may be, before the rest is left unread, and said. */
const DEEPEST = 20;
const MOST_PARTS = 500;
/** UTF-16 code units of the longest text as it stands in the mail. */
const LONGEST_TEXT = 4_000_000;

const TOO_MANY = 'the mail has more parts than postlint takes apart: save its text and pictures as files';
const TOO_LONG = 'a text in the mail is longer than postlint reads: save it as a file';
const CHARSET = 'a text in the mail is in an encoding that postlint does not know: save it as UTF-8';
const SIGNATURE = /^(?:application\/(?:pgp-signature|x?-?pkcs7-signature)|text\/rfc822-headers)$/;

/** Takes a mail (RFC 5322 and 2045–2049) apart: its subject, texts and attachments. Who sends it to whom is not looked at. */
export const partsOfMail = (content: string, isBytes: boolean): MailParts => {
  const parts: MailParts = { texts: [], attachments: [], problems: new Set() };
  new MailReader(content, isBytes, parts).read(0, content.length, 0);
  return parts;
};

class MailReader {
  readonly #content: string;
  readonly #isBytes: boolean;
  readonly #parts: MailParts;
  #count = 0;

  constructor(content: string, isBytes: boolean, parts: MailParts) {
    this.#content = content;
    this.#isBytes = isBytes;
    this.#parts = parts;
  }

  read(from: number, to: number, depth: number, isMail = true): void {
    if (++this.#count > MOST_PARTS || depth > DEEPEST) {
      this.#parts.problems.add(TOO_MANY);
      return;
    }
    const head = readHead(this.#content, from, to);
    const subject = isMail ? head.headers.get('subject') : undefined;
    if (subject !== undefined) this.#parts.texts.push({ words: spelledOut(subject), format: 'plain' });
    const type = mainValue(head.headers.get('content-type')) || 'text/plain';
    const boundary = parameter(head.headers.get('content-type'), 'boundary');
    if (type.startsWith('multipart/') && boundary !== undefined && boundary !== '')
      this.#readMultipart(head.bodyFrom, to, boundary, depth, type === 'multipart/alternative');
    else if (type === 'message/rfc822' && !isEncoded(head)) this.read(head.bodyFrom, to, depth + 1);
    else if (!SIGNATURE.test(type)) this.#readLeaf(head, to, type);
  }

  #readMultipart(from: number, to: number, boundary: string, depth: number, isAlternative: boolean): void {
    const before = this.#parts.texts.length;
    let start: number | undefined;
    for (const { at, end, isLast } of boundariesIn(this.#content, from, to, boundary)) {
      if (start !== undefined) this.read(start, at, depth + 1, false);
      start = isLast ? undefined : end;
      if (isLast || this.#count > MOST_PARTS) break;
    }
    // one that breaks off
    if (start !== undefined) this.read(start, to, depth + 1, false);
    if (isAlternative) this.#leaveOutCopies(before);
  }

  /** A mail says the same in plain text and in HTML; what one says and the other doesn't is read in both. */
  #leaveOutCopies(before: number): void {
    const texts = this.#parts.texts.splice(before);
    const known = new Set(texts.filter(({ format }) => format === 'html').flatMap(({ words }) => wordsIn(words.text)));
    const isCopy = ({ format, words }: MailText): boolean =>
      format === 'plain' && known.size > 0 && wordsIn(words.text).every((word) => known.has(word));
    this.#parts.texts.push(...texts.filter((text) => !isCopy(text)));
  }

  #readLeaf({ headers, bodyFrom }: Head, to: number, type: string): void {
    const encoding = mainValue(headers.get('content-transfer-encoding'));
    const body: Body = { content: this.#content, isBytes: this.#isBytes, from: bodyFrom, to, encoding };
    const contentType = headers.get('content-type');
    const name = parameter(headers.get('content-disposition'), 'filename') ?? parameter(contentType, 'name');
    if (type.startsWith('text/')) this.#readText(body, type, parameter(contentType, 'charset') ?? 'utf-8');
    else {
      const contentId = /<([^<>\s]{1,300})>/.exec(headers.get('content-id')?.text ?? '')?.[1];
      this.#parts.attachments.push({
        name: fileName(name) ?? `attachment ${this.#parts.attachments.length + 1}`,
        ...(contentId !== undefined && { contentId }),
        bytes: bytesOf(body),
      });
    }
  }

  #readText(body: Body, type: string, charset: string): void {
    const { problems, texts } = this.#parts;
    if (body.to - body.from > LONGEST_TEXT) {
      problems.add(TOO_LONG);
      return;
    }
    const decoder = charsetOf(charset);
    if (decoder === undefined) problems.add(CHARSET);
    const words = wordsOfBody(body, decoder ?? new TextDecoder());
    texts.push({ words, format: type === 'text/html' ? 'html' : type === 'text/markdown' ? 'markdown' : 'plain' });
  }
}

const isEncoded = ({ headers }: Head): boolean =>
  /^(?:base64|quoted-printable)$/.test(mainValue(headers.get('content-transfer-encoding')));

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

const fileName = (name: string | undefined): string | undefined => {
  const last = name
    ?.replace(/[\0-\x1f\x7f]+/g, ' ')
    .split(/[\\/]/)
    .at(-1)
    ?.trim()
    .slice(0, 200);
  return last === '' ? undefined : last;
};

interface Boundary {
  /** Where the part before it ends, and the one after it begins. */
  readonly at: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** The lines that part a multipart body (RFC 2046, 5.1.1). */
function* boundariesIn(content: string, from: number, to: number, boundary: string): Generator<Boundary> {
  const mark = `--${boundary.slice(0, 200)}`;
  for (let at = content.indexOf(mark, from); at >= 0 && at < to; at = content.indexOf(mark, at + mark.length)) {
    if (at > from && !/[\r\n]/.test(content[at - 1] as string)) continue;
    const rest = /^(--)?[ \t]{0,100}(?:\r\n|\r|\n|$)/.exec(content.slice(at + mark.length, at + mark.length + 200));
    if (rest === null) continue;
    const lineBreak = content[at - 1] === '\n' && content[at - 2] === '\r' ? 2 : at > from ? 1 : 0;
    yield { at: Math.max(from, at - lineBreak), end: at + mark.length + rest[0].length, isLast: rest[1] !== undefined };
  }
}
