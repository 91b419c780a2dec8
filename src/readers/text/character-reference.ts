import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Spelling } from './align.ts';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const ESCAPE = /\\([!-/:-@[-`{-~])/y;

const known = new Map<string, string>();

/** What `&eacute;` or `&#39;` spells; itself when nothing is called so. The Markdown parser has the table. */
const spell = (reference: string): string => {
  let spelt = known.get(reference);
  if (spelt === undefined) {
    const [paragraph] = fromMarkdown(reference).children;
    const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    spelt = text?.type === 'text' ? text.value : reference;
    if (known.size < 5_000) known.set(reference, spelt);
  }
  return spelt;
};

/** Character references, as HTML has them. */
export const reference: Spelling = (source, at) => {
  if (source[at] !== '&') return undefined;
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(source)?.[0];
  return found === undefined ? undefined : { spells: spell(found), length: found.length };
};

/** Character references and backslash escapes, as Markdown has them. */
export const markdownEscape: Spelling = (source, at) => {
  if (source[at] !== '\\') return reference(source, at);
  ESCAPE.lastIndex = at;
  const spells = ESCAPE.exec(source)?.[1];
  return spells === undefined ? undefined : { spells, length: 2 };
};
