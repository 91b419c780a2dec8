import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Spelling } from './align.ts';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
/** Names from HTML's first versions need no semicolon, and numbers neither. */
const OPEN = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,5})/y;
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

const matchAt = (pattern: RegExp, source: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
};

/** Character references, as Markdown and XML have them. */
const reference: Spelling = (source, at) => {
  if (source[at] !== '&') return undefined;
  const found = matchAt(REFERENCE, source, at);
  return found === undefined ? undefined : { spells: spell(found), length: found.length };
};

/** Character references and backslash escapes, as Markdown has them. */
export const markdownEscape: Spelling = (source, at) => {
  if (source[at] !== '\\') return reference(source, at);
  ESCAPE.lastIndex = at;
  const spells = ESCAPE.exec(source)?.[1];
  return spells === undefined ? undefined : { spells, length: 2 };
};

/** Character references, as browsers read them: `&eacute` without a semicolon, `&#150;` as Windows meant it. */
export const htmlReference: Spelling = (source, at) => {
  if (source[at] !== '&') return undefined;
  const windows = /^&#(12[89]|1[345]\d);?$/.exec(matchAt(/&#\d{3};?/y, source, at) ?? '');
  if (windows !== null) return { spells: WINDOWS.decode(Uint8Array.of(Number(windows[1]))), length: windows[0].length };
  const closed = reference(source, at);
  if (closed !== undefined && closed.spells[0] !== '&') return closed;
  const open = matchAt(OPEN, source, at) ?? '';
  for (let length = open.length; length > 2; length--) {
    const spells = spell(`${open.slice(0, length)};`);
    if (spells[0] !== '&' || /^&amp$/i.test(open.slice(0, length))) return { spells, length };
  }
  return closed;
};

const WINDOWS = new TextDecoder('windows-1252');
