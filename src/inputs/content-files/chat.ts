import type { Draft, NamedImage, Span } from '../../draft.ts';
import { MappedText } from '../../readers/text/mapped-text.ts';
import { HEADER } from './chat-header.ts';
import { decoded } from './decode-stream.ts';
import { draftOf, type Holder, passageOf } from './drafts.ts';

const SENDER = /^[^:\r\n]{1,100}: /;
const OMITTED = /<Media omitted>|[\u200e\u200f]?\b(?:image|video|GIF|sticker|document|audio) omitted/;

const NOT_EXPORTED = {
  status: 'failed',
  reason: 'the picture or file of this message is not in the export: export the chat with its media',
} as const;

/** What parts a message from the next is none of its words. */
const LAST_BREAK = /(?:\r\n|\r|\n)$/;

/** UTF-16 code units of the longest message that is kept in one piece. */
const LONGEST = 500_000;

interface Line {
  readonly text: string;
  readonly offset: number;
  readonly number: number;
}

interface Message {
  readonly offset: number;
  readonly line: number;
  readonly date: readonly string[];
  text: string;
}

/** The messages of a WhatsApp chat, each a draft with its day. What WhatsApp notes of the group itself is none. */
export async function* draftsOfChat(stream: AsyncIterable<Uint8Array | string>, holder: Holder): AsyncGenerator<Draft> {
  const order = new DateOrder();
  let number = 0;
  for await (const message of messagesOf(linesOf(decoded(stream)))) {
    const draft = draftOfMessage(message, holder, number + 1, order);
    if (draft === undefined) continue;
    number++;
    yield draft;
  }
}

async function* messagesOf(lines: AsyncIterable<Line>): AsyncGenerator<Message> {
  let message: Message | undefined;
  for await (const { text, offset, number } of lines) {
    const header = HEADER.exec(text);
    if (header !== null || message === undefined || message.text.length > LONGEST) {
      if (message !== undefined) yield message;
      const date = header === null ? (message?.date ?? []) : header.slice(1).filter((part) => part !== undefined);
      message = { offset, line: number, date, text };
    } else message.text += text;
  }
  if (message !== undefined) yield message;
}

/** All that count as breaks where lines are counted, in a message too. */
const LINE_BREAKS = /\r\n|\r|\n/g;

/** Lines with their breaks, which belong to the message they stand in. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let kept = '';
  let offset = 0;
  let number = 1;
  const line = (text: string): Line => {
    const found = { text, offset, number };
    offset += text.length;
    number += text.match(LINE_BREAKS)?.length ?? 0;
    return found;
  };
  for await (const piece of pieces) {
    kept += piece;
    let from = 0;
    for (let end = kept.indexOf('\n'); end >= 0; end = kept.indexOf('\n', from)) {
      yield line(kept.slice(from, end + 1));
      from = end + 1;
    }
    kept = kept.slice(from);
    if (kept.length > LONGEST) {
      yield line(kept);
      kept = '';
    }
  }
  if (kept !== '') yield line(kept);
}

const draftOfMessage = (
  { text, offset, line, date }: Message,
  holder: Holder,
  number: number,
  order: DateOrder,
): Draft | undefined => {
  const header = HEADER.exec(text)?.[0].length ?? 0;
  const sender = SENDER.exec(text.slice(header, header + 110))?.[0].length ?? 0;
  if (header > 0 && sender === 0) return undefined;
  const from = header + sender;
  const attached = attachmentIn(text, from);
  const file = attached?.file;
  const words = new MappedText();
  const end = text.length - (LAST_BREAK.exec(text)?.[0].length ?? 0);
  words.addExact(text.slice(from, attached?.start ?? end), from);
  if (attached !== undefined) words.addExact(text.slice(attached.end, end), attached.end);
  const isOmitted = OMITTED.test(words.text);
  const isBlank = /^[\s\p{Cf}]*$/u.test(words.text);
  if (isBlank && file === undefined) return undefined;
  const images: NamedImage[] = file === undefined ? [] : [{ reference: file }];
  const passages = isBlank ? [] : [passageOf(words, 'plain')];
  const day = order.dayOf(date);
  return draftOf(
    holder,
    { entry: `message ${number}`, ...(day !== undefined && { day }) },
    {
      content: text,
      at: { offset, line, column: 1 },
      passages,
      images,
      ...(isOmitted && { failure: NOT_EXPORTED }),
    },
  );
};

interface NamedFile extends Span {
  readonly file: string;
}

/** The file that a message brings: `<attached: NAME>` on an iPhone, `NAME (file attached)` elsewhere. */
const attachmentIn = (text: string, from: number): NamedFile | undefined => {
  const start = text.indexOf(OPENING, from);
  const end = start < 0 ? -1 : text.indexOf('>', start);
  if (end >= 0) return { start, end: end + 1, file: text.slice(start + OPENING.length, end).slice(0, 300) };
  const close = text.indexOf(CLOSING, from);
  if (close < 0) return undefined;
  const lineStart = Math.max(from, text.lastIndexOf('\n', close) + 1, close - 300);
  const file = text.slice(lineStart, close).replace(/^[\u200e\u200f]/, '');
  return { start: lineStart, end: close + CLOSING.length, file };
};

const OPENING = '<attached: ';
const CLOSING = ' (file attached)';

/** Tells days from months, which the phone's language puts in either order: British until a date says otherwise. */
class DateOrder {
  #monthFirst = false;

  dayOf([first = '', second = '', third = '']: readonly string[]): string | undefined {
    if (first.length === 4) return isoDay(first, second, third);
    if (Number(second) > 12) this.#monthFirst = true;
    if (Number(first) > 12) this.#monthFirst = false;
    const year = third.length === 2 ? `20${third}` : third;
    return this.#monthFirst ? isoDay(year, first, second) : isoDay(year, second, first);
  }
}

const isoDay = (year: string, month: string, day: string): string | undefined => {
  const isDay =
    /^\d{4}$/.test(year) && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
};
