import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import type { Span } from '../../draft.ts';
import { align } from './align.ts';
import { htmlReference } from './character-reference.ts';
import { wordsInCode } from './code-words.ts';
import { Gathering } from './gathering.ts';
import { BLOCKS, PICTURES, RAW, saysSomething } from './html-words.ts';
import { MappedText } from './mapped-text.ts';
import type { TextReading } from './reading.ts';

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

/**
 * Takes HTML apart as browsers do: what stands between tags is read as words,
 * as are comments, which travel with a file even though no browser shows them.
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
    const reader = new PieceReader(html, this.#gathering, this.#links);
    const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, reader);
    reader.tokenizer = tokenizer;
    tokenizer.write(html.text, true);
  }

  /** Adds the addresses of links that were never closed. */
  close(): void {
    for (const address of this.#links.splice(0)) this.#gathering.addAddress(address);
  }
}

type Attribute = readonly [name: string, value: MappedText];

/** Reads the tokens of one piece. The tokenizer knows no elements: which hold no markup is told it here. */
class PieceReader implements TokenHandler {
  tokenizer: Tokenizer | undefined;
  readonly #html: MappedText;
  readonly #gathering: Gathering;
  readonly #links: MappedText[];
  /** The code or data that is being passed; `other` is another element without markup. */
  #raw: 'code' | 'data' | 'other' | undefined;
  #chars = '';
  /** How many drawings or formulas are open: what is called so in them is ordinary markup. */
  #foreign = 0;
  #end = 0;

  constructor(html: MappedText, gathering: Gathering, links: MappedText[]) {
    this.#html = html;
    this.#gathering = gathering;
    this.#links = links;
  }

  /** Text comes in many tokens, whose places are not exact behind a character reference: it is put together first. */
  onCharacter({ chars }: Token.CharacterToken): void {
    this.#chars += chars;
  }

  onNullCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onComment({ location }: Token.CommentToken): void {
    const span = this.#spanOf(location);
    const written = this.#html.text.slice(span.start, span.end);
    const opening = written.startsWith('<!--') ? 4 : 2;
    const closing = /(?:--!?)?>$/.exec(written.slice(opening))?.[0].length ?? 0;
    const comment = new MappedText();
    comment.addSlice(this.#html, { start: span.start + opening, end: span.end - closing });
    this.#gathering.addAside(comment);
  }

  onDoctype({ location }: Token.DoctypeToken): void {
    this.#spanOf(location);
  }

  onStartTag(token: Token.TagToken): void {
    const span = this.#spanOf(token.location);
    const { tagName: name, selfClosing } = token;
    if (name === 'svg' || name === 'math') this.#foreign += selfClosing ? 0 : 1;
    this.#newBlock(name, span);
    const attributes = this.#attributesOf(token);
    if (name === 'a') this.#links.push(attributes.find(isAddress)?.[1] ?? new MappedText());
    this.#addAttributes(name, attributes);
    const mode = this.#foreign === 0 && Object.hasOwn(RAW, name) ? RAW[name] : undefined;
    if (mode === undefined || this.tokenizer === undefined) return;
    const type = attributes.find(([attribute]) => attribute === 'type')?.[1].text ?? '';
    this.#raw = name === 'script' ? (/json/i.test(type) ? 'data' : 'code') : name === 'style' ? 'code' : 'other';
    this.tokenizer.state = TokenizerMode[mode];
    this.tokenizer.lastStartTagName = name;
  }

  onEndTag({ tagName: name, location }: Token.TagToken): void {
    const span = this.#spanOf(location);
    this.#raw = undefined;
    if ((name === 'svg' || name === 'math') && this.#foreign > 0) this.#foreign--;
    if (name === 'a') this.#gathering.addAddress(this.#links.pop() ?? new MappedText());
    this.#newBlock(name, span);
  }

  /** A tag or comment that never ends is shown by no browser, and stands in the file all the same. */
  onEof(): void {
    const end = this.#html.length;
    this.#endText(end);
    this.#gathering.words.addSlice(this.#html, { start: this.#end, end });
  }

  /** Adds the text before the markup that begins at an offset. */
  #endText(at: number): void {
    const chars = this.#chars;
    this.#chars = '';
    if (chars === '') return;
    const span = { start: this.#end, end: at };
    if (this.#raw === 'code' || this.#raw === 'data') {
      this.#addCode(span, this.#raw === 'data');
      this.#end = at;
    } else this.#end = addDecoded(this.#gathering.words, this.#html, span, chars);
  }

  #newBlock(name: string, { start }: Span): void {
    if (BLOCKS.has(name)) this.#gathering.newBlock(this.#html.toSource({ start, end: start }).start, '\n');
  }

  #addAttributes(name: string, attributes: readonly Attribute[]): void {
    const isPicture = PICTURES.has(name);
    const shown = isPicture ? pictureIn(attributes) : undefined;
    if (shown !== undefined) {
      const alt = attributes.find(([attribute]) => attribute === 'alt')?.[1];
      this.#gathering.addImage(shown.reference, alt ?? new MappedText());
    }
    for (const [attribute, value] of attributes) {
      if (name === 'a' && attribute === 'href') continue;
      if (attribute === 'poster') this.#gathering.addImage(value.text.trim(), new MappedText());
      else if (shown !== undefined && (value === shown.value || attribute === 'alt')) continue;
      else if (saysSomething(attribute, value.text)) this.#gathering.addAside(value);
    }
  }

  #addCode({ start, end }: Span, isData: boolean): void {
    for (const place of wordsInCode(this.#html.text.slice(start, end), { isData })) {
      const words = new MappedText();
      words.addSlice(this.#html, { start: start + place.start, end: start + place.end });
      this.#gathering.addAside(words);
    }
  }

  #attributesOf({ attrs, location }: Token.TagToken): Attribute[] {
    return attrs.flatMap(({ name, value }): Attribute[] => {
      const place = location?.attrs?.[name];
      if (place === undefined || value === '') return [];
      // where a value ends is told wrong when the next name follows its quote at once
      const { text } = this.#html;
      const [before = '', quote = ''] =
        /^[^=]*=\s*(["']?)/.exec(text.slice(place.startOffset, location?.endOffset)) ?? [];
      const start = place.startOffset + before.length;
      const words = new MappedText();
      const close = quote === '' ? place.endOffset : text.indexOf(quote, start);
      addDecoded(words, this.#html, { start, end: close < 0 ? place.endOffset : close }, value);
      return [[name, words]];
    });
  }

  /** The place of a tag, a comment or a declaration; the text before it ends there. */
  #spanOf(location: Token.Location | null): Span {
    const start = location?.startOffset ?? this.#end;
    const end = Math.min(location?.endOffset ?? start, this.#html.length);
    this.#endText(start);
    this.#end = Math.max(this.#end, end);
    return { start, end };
  }
}

const isAddress = ([name, { text }]: Attribute): boolean => name === 'href' && !text.startsWith('#');

/** The picture that an element shows; of several sizes the first. */
const pictureIn = (attributes: readonly Attribute[]): { reference: string; value: MappedText } | undefined => {
  for (const name of ['src', 'href', 'data-src', 'xlink:href', 'srcset']) {
    const value = attributes.find(([attribute]) => attribute === name)?.[1];
    if (value === undefined) continue;
    const reference = value.text.trim();
    return { reference: name === 'srcset' ? (/^[^\s,]+/.exec(reference)?.[0] ?? reference) : reference, value };
  }
  return undefined;
};

/** Adds what a parser made of a stretch: as it stands, but for character references and line breaks. Returns where it ends. */
const addDecoded = (target: MappedText, html: MappedText, { start, end }: Span, value: string): number => {
  if (!value.includes('&') && html.text.startsWith(value, start)) {
    target.addSlice(html, { start, end: start + value.length });
    return start + value.length;
  }
  const decoded = new MappedText();
  align(decoded, { source: html.text, from: start, to: end }, value, { spelling: htmlReference });
  target.addThrough(decoded, html);
  return decoded.toSource({ start: 0, end: decoded.length }).end;
};
