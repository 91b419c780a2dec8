import type { Span } from '../../draft.ts';
import { reference } from './character-reference.ts';
import { Gathering } from './gathering.ts';
import { MappedText } from './mapped-text.ts';
import type { TextReading } from './reading.ts';

const BLOCKS = new Set(
  'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li link main meta nav ol p pre section summary table tbody td tfoot th thead title tr ul option'.split(
    ' ',
  ),
);
const ATTRIBUTE = /([^\s"'<>/=]+)(?:[ \t\r\n]{0,50}=[ \t\r\n]{0,50}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/dg;
/** Attributes whose words are read out, shown on hover, or shown in previews. */
const WORDS = new Set(['alt', 'title', 'aria-label', 'aria-description', 'content', 'placeholder', 'value', 'label']);
const ADDRESSES = new Set(['src', 'href', 'data', 'cite', 'action']);
const PICTURES = new Set(['img', 'image']);

/**
 * Takes HTML apart: what stands between tags is read as words, as are
 * comments, which travel with a file even though no browser shows them.
 *
 * It is told of one piece after another, because a Markdown text holds the
 * opening and the closing tag of a link in different places.
 */
export class HtmlPieces {
  readonly #gathering: Gathering;
  readonly #links: MappedText[] = [];

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  add(html: MappedText): void {
    const { text } = html;
    let quotesHold = true;
    let at = 0;
    while (at < text.length) {
      const tag = text.indexOf('<', at);
      this.#addWords(html, { start: at, end: tag < 0 ? text.length : tag });
      if (tag < 0) return;
      if (text.startsWith('<!--', tag)) {
        const close = text.indexOf('-->', tag + 4);
        this.#addComment(html, { start: tag + 4, end: close < 0 ? text.length : close });
        at = close < 0 ? text.length : close + 3;
        continue;
      }
      const name = /^<[/!?]?[A-Za-z][^\s/>]{0,60}/.exec(text.slice(tag, tag + 64))?.[0];
      if (name === undefined) {
        this.#addWords(html, { start: tag, end: tag + 1 });
        at = tag + 1;
        continue;
      }
      let end = quotesHold ? endOfTag(text, tag) : -1;
      // A quote is left open: from here on tags end at the next `>`, so that nothing is read over and over.
      if (end < 0) {
        quotesHold = false;
        end = text.indexOf('>', tag);
      }
      if (end < 0) {
        this.#addWords(html, { start: tag, end: text.length });
        return;
      }
      this.#addTag(html, name.toLowerCase(), { start: tag, end: end + 1 });
      at = end + 1;
    }
  }

  /** Adds the addresses of links that were never closed. */
  close(): void {
    for (const address of this.#links.splice(0)) this.#gathering.addAddress(address);
  }

  #addWords(html: MappedText, { start, end }: Span): void {
    addDecoded(this.#gathering.words, html, { start, end });
  }

  #addComment(html: MappedText, span: Span): void {
    const comment = new MappedText();
    comment.addSlice(html, span);
    this.#gathering.addAside(comment);
  }

  #addTag(html: MappedText, opening: string, span: Span): void {
    const closes = opening.startsWith('</');
    const name = opening.replace(/^<[/!?]?/, '');
    const { start } = html.toSource(span);
    if (closes && name === 'a') {
      const address = this.#links.pop();
      if (address !== undefined) this.#gathering.addAddress(address);
    }
    if (BLOCKS.has(name)) this.#gathering.newBlock(start, '\n');
    if (closes) return;
    const attributes = readAttributes(html, { start: span.start + opening.length, end: span.end });
    const isPicture = PICTURES.has(name);
    const source = attributes.find(
      ([attribute]) => attribute === 'src' || attribute === 'href' || attribute === 'data-src',
    )?.[1];
    if (isPicture && source !== undefined) {
      const alt = attributes.find(([attribute]) => attribute === 'alt')?.[1];
      this.#gathering.addImage(source.text.trim(), alt ?? new MappedText());
    }
    for (const [attribute, value] of attributes) {
      if (name === 'a' && attribute === 'href') {
        if (!value.text.startsWith('#')) this.#links.push(value);
      } else if (attribute === 'poster') this.#gathering.addImage(value.text.trim(), new MappedText());
      else if (isPicture && (value === source || attribute === 'alt')) continue;
      else if (WORDS.has(attribute) || ADDRESSES.has(attribute)) this.#gathering.addAside(value);
    }
    if (name === 'a' && !attributes.some(([attribute, { text }]) => attribute === 'href' && !text.startsWith('#')))
      this.#links.push(new MappedText());
  }
}

/** HTML, beginning at `base` in the content, read as its words. */
export const readHtml = (content: string, base = 0): TextReading => {
  const source = new MappedText();
  source.addExact(content.slice(base), base);
  const gathering = new Gathering();
  const pieces = new HtmlPieces(gathering);
  pieces.add(source);
  pieces.close();
  return { content, parts: gathering.parts(), images: gathering.images };
};

/** Where a tag's `>` stands, past any that stand in quotes; -1 when the tag never ends. */
const endOfTag = (text: string, from: number): number => {
  let quote = '';
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    else if ((character === '"' || character === "'") && /[=\s]/.test(text[at - 1] as string)) quote = character;
  }
  return -1;
};

const readAttributes = (html: MappedText, { start, end }: Span): [name: string, value: MappedText][] => {
  const attributes: [string, MappedText][] = [];
  for (const match of html.text.slice(start, end).matchAll(ATTRIBUTE)) {
    const place = match.indices?.[2] ?? match.indices?.[3] ?? match.indices?.[4];
    if (place === undefined) continue;
    const value = new MappedText();
    addDecoded(value, html, { start: start + place[0], end: start + place[1] });
    attributes.push([(match[1] as string).toLowerCase(), value]);
  }
  return attributes;
};

const addDecoded = (target: MappedText, html: MappedText, { start, end }: Span): void => {
  let done = start;
  for (let at = html.text.indexOf('&', start); at >= 0 && at < end; at = html.text.indexOf('&', at)) {
    const found = reference(html.text, at);
    if (found === undefined || at + found.length > end) {
      at += 1;
      continue;
    }
    const place = { start: at, end: at + found.length };
    const { start: from, end: to } = html.toSource(place);
    target.addSlice(html, { start: done, end: at });
    target.addWhole(found.spells, from, to);
    at = place.end;
    done = at;
  }
  target.addSlice(html, { start: done, end });
};
