import { decodeXml } from '../documents/xml/decode.ts';
import { XmlError, xmlTokens } from '../documents/xml/tokens.ts';
import type { FactSheet } from '../fact-sheet.ts';
import { decodeText } from './decode-text.ts';
import { MOMENTS, prefixOf, STRUCTURE, statedAs } from './xmp-fields.ts';
import { PositionPairs } from './xmp-positions.ts';

/** Characters of a value that can still be words; longer ones without a space are pictures in letters. */
const LONGEST_WORD = 4_000;
const DAMAGED = 'part of what this picture says about itself is damaged: export it again without its metadata';

/**
 * Reads a packet of XMP, or other XML: what its elements and attributes state,
 * whatever they are nested in. Says whether it was sound; of a broken one it
 * reads what stands before the break.
 */
export const readXmp = (packet: Buffer, sheet: FactSheet, name = 'XMP'): boolean => {
  const xml = trimmed(textOf(packet));
  if (xml === '') return true;
  let sound = true;
  const pairs = new PositionPairs();
  try {
    for (const { prefix, local, value, structure } of properties(xml)) {
      if (pairs.take(structure, local, value)) continue;
      if (MOMENTS.has(local)) sheet.moment(`${name} ${local}`, value);
      else if (value.length > LONGEST_WORD && !/\s/.test(value.slice(0, LONGEST_WORD)))
        readPicture(prefix, value, sheet);
      else readText(prefix, local, value, sheet, name);
    }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    sound = false;
    sheet.problem(DAMAGED);
  }
  pairs.settle(name, sheet);
  return sound;
};

const readText = (prefix: string, local: string, value: string, sheet: FactSheet, name: string): void => {
  const stated = statedAs(prefix, local, value.trim());
  if (stated !== undefined) sheet.text(`${name} ${stated.field}`, stated.text);
};

/** Thumbnails, and the picture as it was before a program changed it, are written in Base64. */
const readPicture = (prefix: string, value: string, sheet: FactSheet): void => {
  const bytes = Buffer.from(value.slice(0, 64_000_000), 'base64');
  const isPicture = /^(?:\xff\xd8\xff|\x89PNG)/.test(bytes.toString('latin1', 0, 4));
  if (!isPicture) return;
  const role = prefix === 'GImage' ? 'second picture' : 'thumbnail';
  sheet.inner({ field: `XMP ${role}`, role, bytes });
};

interface Property {
  readonly prefix: string;
  readonly local: string;
  readonly value: string;
  /** The names of what it is nested in. */
  readonly structure: string;
}

interface Element {
  readonly prefix: string;
  readonly local: string;
  /** What its properties belong to; items of a list each have their own. */
  readonly structure: string;
  text: string;
}

const properties = function* (xml: string): Generator<Property> {
  const prefixes = new Map<string, string>();
  const open: Element[] = [];
  let count = 0;
  const nameOf = (written: string): [prefix: string, local: string] => {
    const colon = written.indexOf(':');
    const prefix = colon === -1 ? '' : written.slice(0, colon);
    return [prefixes.get(prefix) ?? prefix, written.slice(colon + 1)];
  };
  for (const token of xmlTokens(xml)) {
    const parent = open.at(-1);
    if (token.kind === 'open') {
      for (const [attribute, value] of token.attributes) {
        const known = attribute.startsWith('xmlns:') ? prefixOf(value) : undefined;
        if (known !== undefined) prefixes.set(attribute.slice(6), known);
      }
      const [prefix, local] = nameOf(token.name);
      // The text of a list's items belongs to the property that the list is the value of.
      const isStructure = STRUCTURE.has(prefix);
      const isItem = isStructure && (local === 'li' || local === 'Description');
      const owner = isStructure && parent !== undefined ? parent : { prefix, local };
      const inside = parent?.structure ?? '';
      const structure = isItem ? `${count++}` : isStructure ? inside : `${inside.slice(0, 200)}/${local}`;
      open.push({ prefix: owner.prefix, local: owner.local, structure, text: '' });
      for (const [attribute, value] of token.attributes) {
        const [attributePrefix, attributeLocal] = nameOf(attribute);
        if (STRUCTURE.has(attributePrefix) || attribute === 'xmlns') continue;
        yield { prefix: attributePrefix, local: attributeLocal, value, structure };
      }
    } else if (token.kind === 'text' && parent !== undefined) {
      parent.text += token.text;
    } else if (token.kind === 'close') {
      const element = open.pop();
      if (element === undefined || element.text.trim() === '') continue;
      // A property belongs to what holds it, which for an item of a list is what holds the list.
      yield {
        prefix: element.prefix,
        local: element.local,
        value: element.text,
        structure: open.at(-1)?.structure ?? '',
      };
    }
  }
};

/** A packet as text: XMP may be in any of Unicode's encodings (XMP specification, part 1, section 7.1). */
const textOf = (packet: Buffer): string => {
  const head = packet.subarray(0, 4).toString('hex');
  if (/^(?:fffe0000|3c000000)$/.test(head)) return decodeUtf32(packet, true);
  if (/^(?:0000feff|0000003c)$/.test(head)) return decodeUtf32(packet, false);
  return packet.subarray(0, 256).includes(0) ? decodeXml(packet) : decodeText(packet);
};

const decodeUtf32 = (bytes: Buffer, little: boolean): string => {
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    pieces.push(String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd));
  }
  return pieces.join('');
};

const ENDS = ['</x:xmpmeta>', '</x:xapmeta>', '</rdf:RDF>'];

/** The packet without its wrapper and its padding. */
const trimmed = (text: string): string => {
  const start = text.indexOf('<');
  if (start === -1) return '';
  for (const end of ENDS) {
    const at = text.lastIndexOf(end);
    if (at !== -1) return text.slice(start, at + end.length);
  }
  return text.slice(start, text.lastIndexOf('>') + 1);
};
