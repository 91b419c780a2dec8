import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { before } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import {
  ADDRESS_CUE,
  ALSO_WORDS,
  BLOCKS,
  HOUSES,
  NOT_NAMES,
  NUMBERED,
  SELDOM_NAMES,
  STREETS,
  STREETS_BEFORE,
} from './street-words.ts';

const FLAT =
  '(?:flat|apartment|apt|maisonette|studio|bedsit) ?(?:[0-9]{1,3}[a-h]?(?:/[0-9]{1,2})?|[a-h])|(?:(?:ground|basement|first|second|third|fourth|fifth|top|upper|lower|[0-9]{1,2}(?:st|nd|rd|th)) floor(?: flat)?|(?:top|ground|basement|upper|lower) flat)';
const SOME_FLAT = /flat|apartment|apt|maisonette|studio|bedsit|floor/;
/** A Glasgow flat is "3/2 45 Sauchie St": floor 3, door 2. */
const SCOTTISH_FLAT = '[0-9]{1,2}/[1-9]';
const NUMBER = '[1-9][0-9]{0,3}[a-h]?(?: ?[-–/] ?[1-9][0-9]{0,3}[a-h]?)?';

/** A flat, a number or both; the words after them decide. */
const OPENING = new RegExp(
  String.raw`(?<![0-9A-Za-zÀ-ɏ_£$€#@])(?<![\d¼-¾][.,:/–-])(?:(?<flat>${FLAT})(?:,? (?:of |at |in )?(?<number>${NUMBER})(?=[ ,]))?|(?:${SCOTTISH_FLAT},? )?(?<bare>${NUMBER}))(?=,? [A-Za-zÀ-ɏ])`,
  'gi',
);
/** "Tanyard House, Quarry Row": a house by its name, then its street. */
const NAMED_HOUSE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:The )?\p{Lu}[A-Za-zÀ-ɏ'’-]{1,20}(?: \p{Lu}[A-Za-zÀ-ɏ'’-]{1,20}){0,2}(?=, (?:\d{1,4} )?\p{Lu})/gu;

const WELSH_HOUSE = /^(?:T[yŷ]|Bryn|Plas|Pant|Hafod|Tan|Glan|Min|Cae|Coed|Llys|Pen|Nant|Gwel|Erw|Maes) /u;

const WORD = /^(,? ?)([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]{0,24})(\.?)/u;
const MOST_WORDS = 6;

/** A word of the text: in lower case, where it ends, and whether it was written with a capital. */
interface Word {
  readonly plain: string;
  readonly end: number;
  readonly capital: boolean;
}

/** The words that follow an offset up to the next thing that isn't one; only the first may follow a comma. */
const wordsFrom = (text: string, offset: number): Word[] => {
  const words: Word[] = [];
  let at = offset;
  while (words.length < MOST_WORDS) {
    const match = WORD.exec(text.slice(at, at + 30));
    if (match === null) break;
    const [whole, gap = '', word = '', stop = ''] = match;
    if (words.length > 0 && gap !== ' ') break;
    const plain = word.toLowerCase().replace(/['’]s$/, '');
    at += whole.length;
    const dotted = stop !== '' && /^(?:st|rd|ave?|cl|ln|sq|cres|dr|gdns|terr|pl|ct|str)$/.test(plain);
    words.push({ plain, end: at - stop.length, capital: /^\p{Lu}/u.test(word) });
    if (stop !== '' && !dotted) break;
  }
  return words;
};

interface Street {
  readonly end: number;
  readonly confidence: number;
}

const isStreetWord = ({ plain }: Word): boolean => STREETS.has(plain) || ALSO_WORDS.has(plain);

/** How sure words are to name a street when its last word is the one at `last`; 0 when they don't. */
const sureness = (words: readonly Word[], last: number, cue: boolean): number => {
  const name = words.slice(0, last);
  const street = words[last] as Word;
  const the = name.length === 1 && name[0]?.plain === 'the' && street.capital;
  if (!the && name.some(({ plain }) => NOT_NAMES.has(plain))) return 0;
  const seldom = name.some(({ plain }) => SELDOM_NAMES.has(plain));
  const capitals = name.every(({ capital, plain }) => capital || /^(?:y|yr|upon|de|la|le)$/.test(plain));
  const sure = STREETS.has(street.plain);
  // "12 Main Street" and "at 2 First Place", but not "3 main roads" or "2 First Place trophies"
  if (seldom && !(capitals && street.capital && (sure || cue))) return 0;
  if (capitals && street.capital) return 0.9;
  // "larkspur close", "Larkspur close"
  if (sure) return capitals ? 0.8 : name.length <= 2 ? 0.65 : 0.4;
  if (name.length > 2) return 0.3;
  return cue ? 0.65 : 0.4;
};

/** The street that the words begin with: "Mill Lane", "St Mary's Church Road", "The Green", "Heol y Bryn". */
const streetIn = (words: readonly Word[], cue: boolean): Street | undefined => {
  const [first, second, third] = words;
  if (first === undefined || second === undefined) return undefined;
  if (STREETS_BEFORE.has(first.plain) && first.capital) {
    const article = /^(?:y|yr|ar|a['’]r)$/.test(second.plain);
    const name = article ? third : second;
    if (name?.capital) return { end: name.end, confidence: 0.85 };
  }
  for (let last = 1; last < words.length; last++) {
    if (!isStreetWord(words[last] as Word)) continue;
    // "Hill View Road" goes on after its first street word.
    while (last + 1 < words.length && isStreetWord(words[last + 1] as Word) && words[last + 1]?.capital) last++;
    // "2 Larkspur Dr" is a drive, "2 Larkspur Dr Khan" isn't.
    if ((words[last] as Word).plain === 'dr' && words[last + 1]?.capital) return undefined;
    const confidence = sureness(words, last, cue);
    return confidence === 0 ? undefined : { end: (words[last] as Word).end, confidence };
  }
  return undefined;
};

/** The block of flats that the words begin with: "Heron Court", "Tanyard House". */
const blockIn = (words: readonly Word[]): Street | undefined => {
  const last = words.findIndex(({ plain }, index) => index > 0 && BLOCKS.has(plain));
  const name = words.slice(0, last);
  if (last < 1 || last > 3 || name.some(({ plain }) => NOT_NAMES.has(plain))) return undefined;
  const end = (words[last] as Word).end;
  return { end, confidence: words.slice(0, last + 1).every(({ capital }) => capital) ? 0.85 : 0.6 };
};

/** An address may go on: "Flat 3, Heron Court, 12 Quarry Row". */
const goesOn = (text: string, end: number): number => {
  const match = /^, (?:[1-9][0-9]{0,3}[a-h]? )?(?=\p{Lu})/iu.exec(text.slice(end, end + 10));
  if (match === null) return end;
  const street = streetIn(wordsFrom(text, end + match[0].length), false);
  return street !== undefined && street.confidence >= 0.8 ? street.end : end;
};

const numberedAddress = (text: ReadableText, match: RegExpExecArray): Found | undefined => {
  const { flat, number, bare } = match.groups ?? {};
  const span: Span = { start: match.index, end: match.index + match[0].length };
  const opening = before(text, span, 40);
  const house = number ?? bare;
  // "2026 Vaccination Drive"
  if (bare !== undefined && (NUMBERED.test(opening) || /^(?:19|20)\d\d$/.test(bare))) return undefined;
  const cue = ADDRESS_CUE.test(opening) || flat !== undefined || /[a-h]$/i.test(house ?? '');
  const words = wordsFrom(text.text, span.end);
  const floorOf = words[0]?.plain === 'of' || words[0]?.plain === 'at' || words[0]?.plain === 'in';
  const rest = flat !== undefined && floorOf ? words.slice(1) : words;
  const place = streetIn(rest, cue) ?? (flat === undefined && bare === undefined ? undefined : blockIn(rest));
  if (place === undefined) return undefined;
  return {
    type: 'address',
    start: span.start,
    end: flat !== undefined ? goesOn(text.text, place.end) : place.end,
    confidence: flat !== undefined ? Math.max(place.confidence, 0.7) : place.confidence,
    evidence: flat !== undefined ? 'flat and building' : 'number and street',
  };
};

const namedHouse = (text: string, { index, 0: name }: RegExpExecArray): Found | undefined => {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const house = HOUSES.has(last) || WELSH_HOUSE.test(name);
  if (!house || !name.includes(' ')) return undefined;
  const end = goesOn(text, index + name.length);
  if (end === index + name.length) return undefined;
  return { type: 'address', start: index, end, confidence: 0.85, evidence: 'house name and street' };
};

/** Street addresses: a number or a house's name with a street, a flat or floor with its building. */
export const address: Recognizer = {
  name: 'address',
  types: ['address'],
  *recognize(text) {
    const found: Found[] = [];
    for (const match of text.all(NAMED_HOUSE)) found.push(...[namedHouse(text.text, match) ?? []].flat());
    if (text.digits > 0 || text.hasLower(SOME_FLAT))
      for (const match of text.all(OPENING)) found.push(...[numberedAddress(text, match) ?? []].flat());
    yield* outermost(found);
  },
};

/** "Flat 3, Heron Court, 12 Quarry Row" is one address, though each of its pieces is one too. */
const outermost = (found: readonly Found[]): Found[] => {
  const kept: Found[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
  }
  return kept;
};
