import type { Block } from '../containers/block.ts';
import type { FactSheet } from '../fact-sheet.ts';
import { iso6709, position } from '../position.ts';
import { decodeTerminated, decodeText, isLegible } from './decode-text.ts';

/** What atoms and keys are called; others are the file's own and stand in the text (QuickTime File Format; 3GPP TS 26.244). */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\xa9nam', 'title'],
  ['titl', 'title'],
  ['\xa9ART', 'artist'],
  ['\xa9aut', 'author'],
  ['auth', 'author'],
  ['perf', 'performer'],
  ['\xa9prf', 'performer'],
  ['\xa9wrt', 'writer'],
  ['\xa9dir', 'director'],
  ['\xa9cmt', 'comment'],
  ['\xa9des', 'description'],
  ['desc', 'description'],
  ['ldes', 'description'],
  ['dscp', 'description'],
  ['\xa9inf', 'information'],
  ['\xa9cpy', 'copyright'],
  ['cprt', 'copyright'],
  ['\xa9mak', 'make'],
  ['manu', 'make'],
  ['\xa9mod', 'model'],
  ['modl', 'model'],
  ['\xa9swr', 'software'],
  ['\xa9too', 'software'],
  ['\xa9key', 'keywords'],
  ['kywd', 'keywords'],
  ['\xa9alb', 'album'],
  ['albm', 'album'],
  ['name', 'name'],
  ['slno', 'serial'],
  ...[
    'author',
    'comment',
    'copyright',
    'description',
    'director',
    'displayname',
    'information',
    'keywords',
    'make',
  ].map((key): [string, string] => [`com.apple.quicktime.${key}`, key]),
  ...['model', 'producer', 'publisher', 'software', 'title', 'artist', 'album', 'location.name', 'location.body'].map(
    (key): [string, string] => [`com.apple.quicktime.${key}`, key],
  ),
  ...['location.note', 'collection.user'].map((key): [string, string] => [`com.apple.quicktime.${key}`, key]),
]);

const DATES = new Set(['\xa9day', 'com.apple.quicktime.creationdate']);
const LOCATIONS = new Set(['\xa9xyz', 'com.apple.quicktime.location.ISO6709']);
/** Atoms of the kind that 3GPP defines: a version, a language, and a text. */
const ASSETS = /^(?:titl|auth|perf|dscp|cprt|gnre|albm|kywd)$/;
/** Atoms in which dashcams and drones keep positions in formats of their own. */
const OPAQUE = /^(?:gps |GPS |gps0)$/;

/** Reads what an atom or a metadata item of a film states. */
export const readQuicktime = ({ name = '', bytes }: Block, sheet: FactSheet): void => {
  if (name === 'mvhd') readHeader(bytes, sheet);
  else if (name === 'loci') readLocation(bytes, sheet);
  else if (OPAQUE.test(name)) sheet.undecoded('QuickTime GPS');
  else readTexts(name, bytes, sheet);
};

const readTexts = (name: string, bytes: Buffer, sheet: FactSheet): void => {
  const texts = name.startsWith('\xa9') ? internationalTexts(bytes) : [ASSETS.test(name) ? assetText(bytes) : bytes];
  for (const text of texts.map(decodeTerminated)) {
    if (LOCATIONS.has(name)) {
      if (text.trim() !== '') sheet.position('QuickTime location', iso6709(text));
    } else if (DATES.has(name)) sheet.moment('QuickTime CreateDate', text);
    else readText(name, text, sheet);
  }
};

const readText = (name: string, text: string, sheet: FactSheet): void => {
  const known = NAMES.get(name);
  if (!isLegible(text)) return;
  if (known !== undefined) sheet.text(`QuickTime ${known}`, text);
  else if (/\p{L}{3}/u.test(text)) sheet.text('QuickTime metadata', `${name}: ${text}`);
};

/** Each text of an atom whose name begins with ©, behind its length and its language; or one without them. */
const internationalTexts = (bytes: Buffer): Buffer[] => {
  const texts: Buffer[] = [];
  for (let at = 0; at + 4 <= bytes.length && texts.length < 100; ) {
    const length = bytes.readUInt16BE(at);
    if (length === 0 || at + 4 + length > bytes.length) break;
    texts.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return texts.length === 0 ? [bytes] : texts;
};

const assetText = (bytes: Buffer): Buffer => bytes.subarray(6);

/** `loci`: a place's name, and degrees in 16.16 fixed point, longitude first (3GPP TS 26.244, 8.10). */
const readLocation = (bytes: Buffer, sheet: FactSheet): void => {
  const wide = bytes[6] === 0xfe && bytes[7] === 0xff;
  let end = 6;
  while (end < bytes.length && (bytes[end] !== 0 || (wide && bytes[end + 1] !== 0))) end += wide ? 2 : 1;
  const at = end + (wide ? 2 : 1) + 1;
  sheet.text('QuickTime place', decodeText(bytes.subarray(6, end)));
  const located =
    at + 8 > bytes.length ? 'damaged' : position(bytes.readInt32BE(at + 4) / 65_536, bytes.readInt32BE(at) / 65_536);
  sheet.position('QuickTime location', located);
};

const SECONDS_FROM_1904_TO_1970 = 2_082_844_800;

const readHeader = (bytes: Buffer, sheet: FactSheet): void => {
  if (bytes.length < 12) return;
  const seconds = bytes[0] === 1 ? bytes.readUInt32BE(4) * 2 ** 32 + bytes.readUInt32BE(8) : bytes.readUInt32BE(4);
  const at = new Date((seconds - SECONDS_FROM_1904_TO_1970) * 1000);
  if (seconds > 0 && !Number.isNaN(at.getTime())) sheet.moment('QuickTime CreateDate', at.toISOString());
};
