import { fromMarkdown } from 'mdast-util-from-markdown';
import { align, alignLines } from './align.ts';
import { behindMarks } from './byte-order-marks.ts';
import { markdownEscape } from './character-reference.ts';
import { Gathering } from './gathering.ts';
import { HtmlPieces } from './html.ts';
import { BLOCKS } from './html-words.ts';
import { MappedText } from './mapped-text.ts';
import { addAttributes, addCode, addressIn, type MdxElement } from './mdx-pieces.ts';
import type { TextReading } from './reading.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];
type Of<Type extends Node['type']> = Extract<Node, { type: Type }>;
type Definitions = ReadonlyMap<string, Of<'definition'>>;

/** Where the reader stands: how many block quotes it is in, and what parts one block from the next. */
interface Surroundings {
  readonly quotes: number;
  readonly gap: string;
}

/**
 * Reads Markdown, beginning at `base` in the content, as its words: emphasis
 * and other markup gone, escapes and character references decoded, the
 * address of a link in brackets behind its words.
 */
export const readMarkdown = (content: string, base = 0): TextReading => {
  const start = behindMarks(content, base);
  return readParsedMarkdown(fromMarkdown(content.slice(start)), content, start);
};

/** The words of Markdown, or of MDX, that a parser has taken apart. */
export const readParsedMarkdown = (root: Root, content: string, base: number): TextReading => {
  const walk = new MarkdownWalk(content, base, definitionsOf(root));
  walk.visitAll(root.children, { quotes: 0, gap: '\n\n' });
  return { content, ...walk.finish() };
};

const definitionsOf = (root: Root): Definitions => {
  const definitions = new Map<string, Of<'definition'>>();
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
      if ('children' in node) visit(node.children as readonly Node[]);
    }
  };
  visit(root.children);
  return definitions;
};

class MarkdownWalk {
  readonly #source: string;
  readonly #base: number;
  readonly #definitions: Definitions;
  readonly #gathering = new Gathering();
  readonly #html = new HtmlPieces(this.#gathering);

  constructor(source: string, base: number, definitions: Definitions) {
    this.#source = source;
    this.#base = base;
    this.#definitions = definitions;
  }

  finish(): Pick<TextReading, 'parts' | 'images'> {
    this.#html.close();
    return { parts: this.#gathering.parts(), images: this.#gathering.images };
  }

  visitAll(nodes: readonly Node[], surroundings: Surroundings): void {
    for (const node of nodes) this.#visit(node, surroundings);
  }

  #visit(node: Node, surroundings: Surroundings): void {
    const { words } = this.#gathering;
    const { from, to } = this.#place(node);
    const { quotes, gap } = surroundings;
    switch (node.type) {
      case 'text':
        align(words, { source: this.#source, from, to }, node.value.replaceAll('~~', ''), {
          spelling: markdownEscape,
          quotes,
        });
        break;
      case 'inlineCode':
        align(words, { source: this.#source, from: from + this.#run(from, '`'), to }, node.value, { quotes });
        break;
      case 'break':
        words.addWhole('\n', from, to);
        break;
      case 'link':
        this.#addLink(node, surroundings);
        break;
      case 'image':
        this.#addImage(node, node.url, quotes);
        break;
      case 'imageReference':
        this.#addImage(node, this.#definitions.get(node.identifier)?.url, quotes);
        break;
      case 'html':
        this.#html.add(this.#lines(from, to, node.value));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.#addElement(node, surroundings);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        addCode(this.#gathering, { source: this.#source, from, to });
        break;
      case 'paragraph':
      case 'heading':
        this.#gathering.newBlock(from, gap);
        this.visitAll(node.children, surroundings);
        break;
      case 'code':
        this.#gathering.newBlock(from, gap);
        this.#addCode(node);
        break;
      case 'definition':
        // Left as it stands: "[Mrs Okon]: seen" reads as a definition, and would vanish.
        this.#gathering.newBlock(from, gap);
        words.addExact(this.#source.slice(from, to), from);
        break;
      case 'blockquote':
        this.visitAll(node.children, { quotes: quotes + 1, gap });
        break;
      case 'list':
        for (const item of node.children) {
          const gapBefore = item === node.children[0] || node.spread ? gap : '\n';
          this.#gathering.newBlock(this.#place(item).from, gapBefore);
          this.#addItem(item, node, quotes);
        }
        break;
      default:
        if ('children' in node) this.visitAll(node.children as readonly Node[], surroundings);
    }
  }

  /** A number stays: "14. March was hard" is a list to the parser and a date to its reader. */
  #addItem(item: Of<'listItem'>, list: Of<'list'>, quotes: number): void {
    const { from } = this.#place(item);
    const marker = list.ordered ? /^\d{1,9}[.)] ?/.exec(this.#source.slice(from, from + 12))?.[0] : undefined;
    const [first, ...rest] = item.children as readonly Node[];
    const inside = { quotes, gap: list.spread || item.spread ? '\n\n' : '\n' };
    if (marker !== undefined) this.#gathering.words.addExact(marker, from);
    if (first?.type === 'paragraph') this.visitAll(first.children, inside);
    else if (first !== undefined) this.#visit(first, inside);
    this.visitAll(rest, inside);
  }

  #addElement(node: MdxElement, surroundings: Surroundings): void {
    const { from, to } = this.#place(node);
    const isBlock = node.type === 'mdxJsxFlowElement' || BLOCKS.has(node.name ?? '');
    if (isBlock) this.#gathering.newBlock(from, '\n');
    addAttributes(this.#gathering, node, this.#source, this.#base);
    this.visitAll(node.children as readonly Node[], surroundings);
    const address = addressIn(node, this.#source, this.#base);
    if (address !== undefined) this.#gathering.addAddress(address);
    if (isBlock) this.#gathering.newBlock(to, '\n');
  }

  #addLink(node: Of<'link'>, surroundings: Surroundings): void {
    this.visitAll(node.children, surroundings);
    if (isItsOwnLabel(node) || node.url.startsWith('#')) return;
    const { address, title } = this.#destination(node, surroundings.quotes);
    this.#gathering.addAddress(address);
    this.#gathering.addAside(title);
  }

  #addImage(node: Of<'image' | 'imageReference'>, url: string | undefined, quotes: number): void {
    if (url === undefined) return;
    const { from, to } = this.#place(node);
    const alt = new MappedText();
    align(alt, { source: this.#source, from: from + 2, to }, node.alt ?? '', { spelling: markdownEscape, quotes });
    this.#gathering.addImage(url, alt);
    if (node.type === 'image') this.#gathering.addAside(this.#destination(node, quotes).title);
  }

  /** The `(address "title")` of a link or image, which ends where its node does. */
  #destination(node: Of<'link' | 'image'>, quotes: number): { address: MappedText; title: MappedText } {
    const { from, to } = this.#place(node);
    const lastChild = 'children' in node ? node.children.at(-1) : undefined;
    const labelEnd = lastChild === undefined ? from + 1 : this.#place(lastChild).to;
    const opening = this.#source.indexOf('](', labelEnd);
    const address = new MappedText();
    const title = new MappedText();
    const addressFrom = opening < 0 || opening > to ? labelEnd : opening + 2;
    const rest = { source: this.#source, to };
    align(address, { ...rest, from: addressFrom }, node.url, { spelling: markdownEscape, quotes });
    const titleFrom = address.length === 0 ? addressFrom : address.toSource({ start: 0, end: address.length }).end;
    align(title, { ...rest, from: this.#titleStart(titleFrom, to) }, node.title ?? '', {
      spelling: markdownEscape,
      quotes,
    });
    return { address, title };
  }

  #titleStart(from: number, to: number): number {
    const quote = /["'(]/.exec(this.#source.slice(from, to));
    return quote === null ? from : from + quote.index + 1;
  }

  #addCode(node: Of<'code'>): void {
    const { words } = this.#gathering;
    const { from, to } = this.#place(node);
    const fence = this.#run(from, '`') || this.#run(from, '~');
    if (fence < 3) {
      words.addAll(this.#lines(from, to, node.value));
      return;
    }
    const [, info = '', lineBreak = ''] = /^([^\r\n]*)(\r\n|\r|\n)?/.exec(this.#source.slice(from + fence, to)) ?? [];
    const bodyFrom = from + fence + info.length + lineBreak.length;
    if (info.trim() !== '') {
      words.addExact(info, from + fence);
      words.addWhole('\n', bodyFrom - lineBreak.length, bodyFrom);
    }
    words.addAll(this.#lines(bodyFrom, to, node.value));
  }

  #lines(from: number, to: number, value: string): MappedText {
    const lines = new MappedText();
    alignLines(lines, { source: this.#source, from, to }, value);
    return lines;
  }

  /** How often a character stands in a row. */
  #run(from: number, character: string): number {
    let at = from;
    while (this.#source[at] === character) at += 1;
    return at - from;
  }

  #place({ position }: Node): { from: number; to: number } {
    return {
      from: this.#base + (position?.start.offset ?? 0),
      to: this.#base + (position?.end.offset ?? 0),
    };
  }
}

/** Whether a link's words are its address, as in <https://example.org> and [example.org](https://example.org). */
const isItsOwnLabel = ({ children: [only, ...others], url }: Of<'link'>): boolean =>
  others.length === 0 &&
  only?.type === 'text' &&
  url.replace(/^(?:mailto:|tel:|https?:\/\/)/, '') === only.value.replace(/^(?:mailto:|tel:|https?:\/\/)/, '');
