import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser's parser takes it, and what it found wrong. */
export const parsePage = (page: string): { elements: Element[]; errors: string[] } => {
  const errors: string[] = [];
  const document = parse(page, {
    onParseError: ({ code, startLine }: ParserError) => errors.push(`${startLine}: ${code}`),
  });
  const elements: Element[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(document);
  return { elements, errors };
};

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;

/** The text inside an element, as it is read. */
export const textIn = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

export const withClass = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => hasClass(element, name));

const INLINE = /^(?:a|span|bdi|mark|q|strong|code|del|ins)$/;

/** What a validator would complain about, and what a page that asks nothing of anyone must not have. */
export const faultsOf = (page: string): string[] => {
  const { elements, errors } = parsePage(page);
  const faults = [...errors];
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id ${id} stands twice`);
  let level = 0;
  for (const element of elements) {
    const { tagName, attrs } = element;
    if (/^(?:script|iframe|object|embed|link|form|input|base|audio|video)$/.test(tagName)) faults.push(`<${tagName}>`);
    for (const { name, value } of attrs) {
      if (name.startsWith('on') || name === 'style') faults.push(`${name} on <${tagName}>`);
      if (/^(?:href|src)$/.test(name)) {
        const inPage = value.startsWith('#') && ids.includes(value.slice(1));
        if (!inPage && !(tagName === 'image' && value.startsWith('data:image/jpeg;base64,')))
          faults.push(`${name} leads out of the page: ${value.slice(0, 40)}`);
      }
      if (/^aria-labelledby$/.test(name) && !ids.includes(value)) faults.push(`${name} names nothing`);
    }
    const [, heading] = /^h([1-6])$/.exec(tagName) ?? [];
    if (heading !== undefined) {
      if (Number(heading) > level + 1) faults.push(`h${heading} after h${level}`);
      level = Number(heading);
    }
    const parent = element.parentNode;
    if (parent !== null && 'tagName' in parent) {
      if (tagName === 'li' && !/^[ou]l$/.test(parent.tagName)) faults.push(`<li> in <${parent.tagName}>`);
      if (/^[ou]l$/.test(parent.tagName) && tagName !== 'li') faults.push(`<${tagName}> in <${parent.tagName}>`);
      if (INLINE.test(parent.tagName) && /^(?:div|p|ul|ol|section|article|h\d)$/.test(tagName))
        faults.push(`<${tagName}> in <${parent.tagName}>`);
    }
  }
  return faults;
};
