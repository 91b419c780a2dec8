import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { align } from './align.ts';
import { htmlReference } from './character-reference.ts';
import { wordsInCode } from './code-words.ts';
import type { Gathering } from './gathering.ts';
import { PICTURES, saysSomething } from './html-words.ts';
import { MappedText } from './mapped-text.ts';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

interface Stretch {
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|hei[cf]|avif|tiff?|bmp|svg)(?:[?#]\S{0,200})?$/i;

/** The words of the code between `from` and `to`, and the pictures that it brings in. */
export const addCode = (gathering: Gathering, { source, from, to }: Stretch): void => {
  for (const { start, end } of wordsInCode(source.slice(from, to))) {
    const words = new MappedText();
    words.addExact(source.slice(from + start, from + end), from + start);
    if (PICTURE.test(words.text) && /[./]/.test(words.text)) gathering.addImage(words.text, new MappedText());
    else gathering.addAside(words);
  }
};

/** What the attributes of an element say and show. A component's own names say nothing of what is done with the words. */
export const addAttributes = (
  gathering: Gathering,
  { name, attributes }: MdxElement,
  source: string,
  base: number,
): void => {
  const isComponent = name === null || /[A-Z.]/.test(name);
  const values = attributes.map((attribute) => {
    const from = base + (attribute.position?.start.offset ?? 0);
    const to = base + (attribute.position?.end.offset ?? 0);
    const words = new MappedText();
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      const before = /^[^=]*=\s*["']/.exec(source.slice(from, to))?.[0].length ?? 0;
      align(words, { source, from: from + before, to }, attribute.value, { spelling: htmlReference });
      return { name: attribute.name, words, from, to };
    }
    addCode(gathering, { source, from, to });
    return { name: '', words, from, to };
  });
  const shown = values.find(
    ({ name: attribute, words }) =>
      (PICTURES.has(name ?? '') && attribute === 'src') || (isComponent && PICTURE.test(words.text)),
  );
  const alt = values.find(({ name: attribute }) => attribute === 'alt');
  if (shown !== undefined) gathering.addImage(shown.words.text.trim(), alt?.words ?? new MappedText());
  for (const value of values) {
    if (value.name === '' || value === shown || (value === alt && shown !== undefined)) continue;
    const { name: attribute, words } = value;
    if (name === 'a' && attribute === 'href') continue;
    if (isComponent ? /\s|@|\d{6}|\p{Lu}/u.test(words.text) : saysSomething(attribute, words.text))
      gathering.addAside(words);
  }
};

/** The address that an element links to. */
export const addressIn = ({ name, attributes }: MdxElement, source: string, base: number): MappedText | undefined => {
  if (name !== 'a') return undefined;
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'href' || typeof attribute.value !== 'string')
      continue;
    if (attribute.value.startsWith('#')) return undefined;
    const from = base + (attribute.position?.start.offset ?? 0);
    const to = base + (attribute.position?.end.offset ?? 0);
    const before = /^[^=]*=\s*["']/.exec(source.slice(from, to))?.[0].length ?? 0;
    const address = new MappedText();
    align(address, { source, from: from + before, to }, attribute.value, { spelling: htmlReference });
    return address;
  }
  return undefined;
};
