import { decodeXml } from '../xml/decode.ts';
import { type XmlToken, xmlTokens } from '../xml/tokens.ts';
import type { ZipArchive } from '../zip.ts';

/** What one part of an Office document refers to. */
export interface Relationship {
  /** The last word of its type: `image`, `slide`, `hyperlink`. */
  readonly type: string;
  /** The name of a part in the document, or an address outside of it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The tokens of a part that is XML. Throws when it can't be read. */
export const tokensOf = (archive: ZipArchive, part: string): Generator<XmlToken> =>
  xmlTokens(decodeXml(archive.read(part)));

/** The name of an element or attribute without its prefix, which every program chooses for itself. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What a part refers to, by the identifier that it uses for it: ECMA-376 part 2, 6.5. */
export const relationshipsOf = (archive: ZipArchive, part: string): ReadonlyMap<string, Relationship> => {
  const slash = part.lastIndexOf('/') + 1;
  const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, Relationship>();
  if (!archive.has(list)) return found;
  for (const token of tokensOf(archive, list)) {
    if (token.kind !== 'open' || localName(token.name) !== 'Relationship') continue;
    const { attributes } = token;
    const isExternal = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    found.set(attributes.get('Id') ?? '', {
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : resolved(part.slice(0, slash), target),
      isExternal,
    });
  }
  return found;
};

/** The part that a target means, seen from a folder that ends with a slash. */
const resolved = (folder: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).slice(0, 1_000).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** Slides or sheets in the order in which they are shown, by their parts' names. */
export interface Listed {
  /** Counted from 1. */
  readonly number: number;
  readonly isHidden: boolean;
}

/** The parts that a document lists with elements of one name, each with its place. Empty when there is no such list. */
export const listedParts = (archive: ZipArchive, list: string, element: string): ReadonlyMap<string, Listed> => {
  const listed = new Map<string, Listed>();
  if (!archive.has(list)) return listed;
  const relationships = relationshipsOf(archive, list);
  for (const token of tokensOf(archive, list)) {
    if (token.kind !== 'open' || localName(token.name) !== element) continue;
    const id = [...token.attributes].find(([name]) => /^[^:]{1,40}:id$/.test(name))?.[1];
    const target = relationships.get(id ?? '')?.target;
    const isHidden = /hidden/i.test(token.attributes.get('state') ?? '');
    if (target !== undefined) listed.set(target, { number: listed.size + 1, isHidden });
  }
  return listed;
};
