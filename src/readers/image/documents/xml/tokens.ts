import { decodeReferences } from './references.ts';

/** One piece of an XML document. Names are as written, with their prefixes. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      /** Where it begins in the source. */
      readonly at: number;
    }
  | {
      readonly kind: 'close';
      readonly name: string;
      /** Where it is over in the source. */
      readonly end: number;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string };

/** Thrown when a document isn't XML or is more than any program writes. Its message quotes nothing. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

// A spreadsheet of 100,000 rows has two million elements; no editor nests them a hundred deep.
const MOST_ELEMENTS = 5_000_000;
const DEEPEST = 2_000;

const NAME = /[^\s/>=<"'&]{1,256}/y;
const ATTRIBUTE = /\s*([^\s/>=<"'&]{1,256})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

/**
 * The pieces of an XML document in order, in one pass and without recursion.
 * Entities that the document declares are never expanded: a reference to one
 * stays as it is written. An element that closes itself is opened and closed.
 */
export function* xmlTokens(source: string): Generator<XmlToken> {
  const open: string[] = [];
  let elements = 0;
  let hasDoctype = false;
  let at = 0;
  while (at < source.length) {
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      const text = source.slice(at, end === -1 ? source.length : end);
      at += text.length;
      if (open.length > 0) yield { kind: 'text', text: decodeReferences(text) };
      else if (!/^[\s\0]*$/.test(text)) throw new XmlError('text outside of elements');
    } else if (source.startsWith('<!--', at)) {
      const end = endOf(source, '-->', at + 4);
      yield { kind: 'comment', text: source.slice(at + 4, end) };
      at = end + 3;
    } else if (source.startsWith('<![CDATA[', at)) {
      const end = endOf(source, ']]>', at + 9);
      yield { kind: 'text', text: source.slice(at + 9, end) };
      at = end + 3;
    } else if (source.startsWith('<?', at)) at = endOf(source, '?>', at + 2) + 2;
    else if (source.startsWith('<!', at)) {
      if (elements > 0 || hasDoctype) throw new XmlError('a declaration in the wrong place');
      hasDoctype = true;
      at = doctypeEnd(source, at + 2);
    } else if (source[at + 1] === '/') {
      const end = endOf(source, '>', at + 2);
      const name = source.slice(at + 2, end).trim();
      if (open.pop() !== name) throw new XmlError('elements close in the wrong order');
      at = end + 1;
      yield { kind: 'close', name, end: at };
    } else {
      if (++elements > MOST_ELEMENTS || open.length >= DEEPEST) throw new XmlError('more elements than documents have');
      const tag = readTag(source, at + 1);
      yield { kind: 'open', name: tag.name, attributes: tag.attributes, at };
      at = tag.end;
      if (tag.isEmpty) yield { kind: 'close', name: tag.name, end: at };
      else open.push(tag.name);
    }
  }
  if (open.length > 0 || elements === 0) throw new XmlError('the document breaks off');
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEmpty: boolean;
  readonly end: number;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

const readTag = (source: string, start: number): Tag => {
  NAME.lastIndex = start;
  const name = NAME.exec(source)?.[0];
  if (name === undefined) throw new XmlError('a tag without a name');
  let attributes: Map<string, string> | undefined;
  let at = start + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(source);
    if (match === null) break;
    attributes ??= new Map();
    attributes.set(match[1] as string, decodeReferences(match[2] ?? match[3] ?? ''));
    at = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(source);
  if (end === null) throw new XmlError('a tag that does not end');
  return { name, attributes: attributes ?? NO_ATTRIBUTES, isEmpty: end[1] === '/', end: TAG_END.lastIndex };
};

const endOf = (source: string, mark: string, from: number): number => {
  const end = source.indexOf(mark, from);
  if (end === -1) throw new XmlError('the document breaks off');
  return end;
};

/** Where a document type declaration ends. What it declares between brackets is passed over. */
const doctypeEnd = (source: string, from: number): number => {
  const bracket = source.indexOf('[', from);
  const end = endOf(source, '>', from);
  if (bracket === -1 || bracket > end) return end + 1;
  const close = /\]\s*>/g;
  close.lastIndex = bracket;
  const match = close.exec(source);
  if (match === null) throw new XmlError('the document breaks off');
  return match.index + match[0].length;
};
