import type { FactSheet } from '../../fact-sheet.ts';
import type { XmlToken } from '../xml/tokens.ts';
import { localName } from './package.ts';

/** Properties that are words: of the core (ECMA-376 part 2, 8), the extended ones (part 1, 22.2), and OpenDocument's. */
const WORDS =
  /^(?:title|subject|creator|initial-creator|keyword|keywords|description|lastModifiedBy|printed-by|category|contentStatus|identifier|version|Company|Manager|Template|HyperlinkBase|Application|generator|lpstr|publisher|contributor)$/;

const TIMES = /^(?:created|modified|lastPrinted|creation-date|print-date|date)$/;

/** A value of its own that a person, a program or a template has added, with its name. */
const CUSTOM = /^(?:property|user-defined)$/;

/** Reads who made a document, for whom and when, from the tokens of a part with its properties. */
export const readProperties = (tokens: Iterable<XmlToken>, program: string, sheet: FactSheet): void => {
  const path: string[] = [];
  let custom: string | undefined;
  let value = '';
  for (const token of tokens) {
    if (token.kind === 'text') value += token.text;
    else if (token.kind === 'open') {
      const name = localName(token.name);
      path.push(name);
      value = '';
      if (CUSTOM.test(name)) custom = [...token.attributes].find(([key]) => localName(key) === 'name')?.[1] ?? '';
      // OpenDocument names the template in attributes
      if (name === 'template') for (const [, stated] of token.attributes) sheet.text(`${program} template`, stated);
    } else if (token.kind === 'close') {
      const name = path.pop() ?? '';
      if (value.trim() !== '') state(name, value);
      value = '';
      if (CUSTOM.test(name)) custom = undefined;
    }
  }

  function state(name: string, stated: string): void {
    if (custom !== undefined) sheet.text(`${program} custom property`, custom === '' ? stated : `${custom}: ${stated}`);
    else if (TIMES.test(name)) sheet.moment(`${program} ${name}`, stated);
    else if (WORDS.test(name)) sheet.text(`${program} ${name === 'lpstr' ? 'title of a part' : name}`, stated);
  }
};
