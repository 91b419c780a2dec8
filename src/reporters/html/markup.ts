import { visible } from '../../escape.ts';

/** Markup that is safe to print: everything that came from outside was escaped on its way in. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: text is escaped, markup stays, nothing leaves nothing. */
export type Child = Html | string | number | undefined | false | readonly Child[];

/** Makes markup of a template. Every value is escaped, in text and in quoted attributes alike. */
export const html = (strings: TemplateStringsArray, ...children: readonly Child[]): Html =>
  new Html(strings.reduce((before, piece, index) => before + sourceOf(children[index - 1]) + piece));

const sourceOf = (child: Child): string => {
  if (child === undefined || child === false) return '';
  if (child instanceof Html) return child.source;
  return typeof child === 'object' ? child.map(sourceOf).join('') : escaped(String(child));
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What has no place in an HTML page, however it is written. */
const NO_CHARACTER = /\p{Noncharacter_Code_Point}/gu;

/** Text without anything that is markup, steers a terminal or changes the direction of reading. */
const escaped = (text: string): string =>
  visible(text)
    .replace(NO_CHARACTER, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
