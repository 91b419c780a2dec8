import type { Found } from '../../entity.ts';
import { before, sentenceAround } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { positionLinks } from './position-links.ts';
import { positionValue } from './position-value.ts';

/**
 * Places given as numbers: degrees in their various notations, British grid
 * references, what3words addresses, plus codes, and links that hold any of
 * these. Ranges decide what may be degrees at all; labels and decimals decide
 * what is.
 */

type Located = Omit<Found, 'type'>;

const START = String.raw`(?<![0-9A-Za-zÀ-ɏ.,£$€+\-−–])`;
const END = String.raw`(?![0-9A-Za-zÀ-ɏ]|[.,]\d|\s?(?:%|mg|mcg|g|kg|ml|l|cm|mm|mmol|km|miles)(?![A-Za-zÀ-ɏ]))`;
const SIGN = '[+\\-−–]?';
const AND = String.raw`(?:\s{0,3}[,;/|]\s{0,3}|\s{1,3})`;

const DECIMAL_PAIR = new RegExp(
  `${START}(${SIGN}\\d{1,3}\\.\\d{1,15})(${AND})(${SIGN}\\d{1,3}\\.\\d{1,15})${END}`,
  'gu',
);
const PAIR_LABEL =
  /(?<![0-9A-Za-zÀ-ɏ])(?:gps|co-?ord(?:inate)?s?|lat(?:itude)?\s?[/,&]\s?lon?g?(?:itude)?|latlon?g?|geo(?:tag(?:ged)?|location)?|wgs-?84|dropped pin|pin)(?![0-9A-Za-zÀ-ɏ])[^\d¼-¾]{0,20}$/i;
// Two numbers with decimals are also intervals, levels and scores: "HR 0.812 (0.734, 0.951)", "HbA1c 6.125, 7.250".
const MEASURED =
  /(?<![0-9A-Za-zÀ-ɏ])(?:ci|or|hr|rr|aor|auc|sd|mean|median|range|ratio|interval|p|levels?|scores?|dose|version|mmol|ug|iu|units?|bloods?|hba1c|ph|lactate|inr|tsh|reference|vs|versus)(?![0-9A-Za-zÀ-ɏ])/i;

const DEGREE = '[°º˚]';
const ANGLE = String.raw`\d{1,3}(?:\.\d{1,15})?\s?(?:${DEGREE}|deg)\s{0,2}(?:\d{1,2}(?:\.\d{1,10})?\s?(?:['’′]|min)?\s{0,2}(?:\d{1,2}(?:\.\d{1,10})?\s?(?:["”″]|['’′]{2}|sec)?)?)?`;
const PLAIN_ANGLE = String.raw`\d{1,3}(?:\.\d{1,15}|[ :]\d{1,2}[ :]\d{1,2}(?:\.\d{1,10})?|[ ]\d{1,2}\.\d{1,10})`;
const HEMISPHERES: readonly RegExp[] = [ANGLE, PLAIN_ANGLE].flatMap((angle) => [
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ.,])(${angle})\\s?([NS])[,;/]?\\s{0,3}(${angle})\\s?([EW])(?![0-9A-Za-zÀ-ɏ])`, 'gi'),
  new RegExp(
    `(?<![0-9A-Za-zÀ-ɏ])([NS])\\s?(${angle})[,;/]?\\s{0,3}([EW])\\s?(${angle})(?![0-9A-Za-zÀ-ɏ]|\\.\\d)`,
    'gi',
  ),
]);

const LATITUDE = '(?:gps[ _-]?)?lat(?:itude)?';
const LONGITUDE = '(?:gps[ _-]?)?lon(?:g(?:itude)?)?';
const VALUE = String.raw`\s{0,3}(?:[:=]|is)?\s{0,3}(${SIGN}\d{1,3}(?:\.\d{1,15})?)\s?${DEGREE}?\s?([NSEW]?)`;
const LABELLED_PAIR = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ])${LATITUDE}${VALUE}[,;/&\\s]{1,3}(?:and )?${LONGITUDE}${VALUE}(?![0-9A-Za-zÀ-ɏ]|\\.\\d)`,
  'gi',
);
// "lat" alone is lateral in a radiology report; one angle needs its word in full.
const LABELLED_ANGLE = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ])(?:gps[ _-]?lat(?:itude)?|gps[ _-]?lon(?:g(?:itude)?)?|latitude|longitude)\\s{0,3}[:=]?\\s{0,3}(${SIGN}\\d{1,3}\\.\\d{2,15})(?![0-9A-Za-zÀ-ɏ]|\\.\\d)`,
  'gi',
);

// The letters of the National Grid's 100 km squares that hold land (Ordnance Survey, "Guide to the National Grid").
const SQUARE = '(?:H[P-Z]|N[A-HJ-PR-UW-Z]|O[VW]|S[C-EH-KM-PR-Z]|T[AFGLMQRV])';
const GRID = String.raw`${SQUARE}\s?(?:\d{5}\s?\d{5}|\d{4}\s?\d{4}|\d{3}\s?\d{3})`;
const GRID_REFERENCE = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ])(?:(?:os\\s)?grid(?:\\sref(?:erence)?)?|(?:os)?gr|ngr|os(?:\\sref(?:erence)?)?|map\\sref(?:erence)?)\\s{0,2}(?:is|at|[:=#.-])?\\s{0,2}(${GRID})(?![0-9A-Za-zÀ-ɏ])`,
  'gi',
);
const EASTING =
  /(?<![0-9A-Za-zÀ-ɏ])eastings?\s{0,2}[:=]?\s{0,2}\d{6}[,;\s]{1,3}northings?\s{0,2}[:=]?\s{0,2}\d{6,7}(?![0-9A-Za-zÀ-ɏ])/gi;

const WORD = '[A-Za-zÀ-ɏ]{3,20}';
const THREE_WORDS = new RegExp(
  `(?:(?<!/)///\\s?|(?<![0-9A-Za-zÀ-ɏ])(?:what3words\\.com/|w3w\\.co/|(?:what ?(?:3|three) ?words?|w3w)(?: is|:| -)?\\s{1,2}))(${WORD}\\.${WORD}\\.${WORD})(?![0-9A-Za-zÀ-ɏ]|\\.[A-Za-zÀ-ɏ]|/)`,
  'gi',
);
// Open Location Code, its full form: https://github.com/google/open-location-code
const PLUS_CODE =
  /(?<![0-9A-Za-zÀ-ɏ+])(?=\d{0,7}[CFGHJMPQRVWX])[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}(?![0-9A-Za-zÀ-ɏ])/gu;

const PICTURE = '(?:photos?|pics?|pictures?|images?|clips?|videos?|reels?|shots?|selfies?|snaps?|jpe?gs?|files?)';
// A picture that is said to hold its place: "iPhone clip with location on", "selfie, geotag still on".
const SAID_TO_BE_ON = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ])${PICTURE}(?:,? (?:with|has|had|have|still has|taken with|posted with|and|the|my|its?|left)){0,3},? ((?:location|geo-?tag(?:ging)?|gps)(?: (?:services|data|tag))?(?: was| is)?(?: still| left)? (?:on|turned on|switched on|enabled|attached|embedded))(?![0-9A-Za-zÀ-ɏ])`,
  'gi',
);
const ADVICE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:never|don['’]?t|do not|avoid|check|if|whether|before|remember|could|can|may|might|make sure|turn(?:ed)? (?:it )?off)(?![0-9A-Za-zÀ-ɏ])/i;

const decimals = (number: string): number => number.length - number.indexOf('.') - 1;
const size = (number: string): number => Math.abs(Number.parseFloat(number.replace(/[−–]/, '-')));
const inRange = (latitude: string, longitude: string): boolean => size(latitude) <= 90 && size(longitude) <= 180;

/** A span of the match's group, found from its end so that repeated digits don't mislead. */
const groupSpan = (match: RegExpMatchArray & { index: number }, group: string): { start: number; end: number } => {
  const start = match.index + match[0].lastIndexOf(group);
  return { start, end: start + group.length };
};

const decimalPairs = function* (text: ReadableText): Generator<Located> {
  for (const match of text.all(DECIMAL_PAIR)) {
    const [whole, latitude = '', separator = '', longitude = ''] = match;
    if (!inRange(latitude, longitude)) continue;
    const span = { start: match.index, end: match.index + whole.length, ...positionValue(latitude, longitude) };
    const fewest = Math.min(decimals(latitude), decimals(longitude));
    const signed = /[+\-−–]/.test(longitude) && separator.trim() !== '/';
    if (PAIR_LABEL.test(before(text, span))) yield { ...span, confidence: 0.95, evidence: 'label' };
    else if (fewest < 3 || (separator.trim() === '' && fewest < 4)) continue;
    else if (!signed && MEASURED.test(sentenceAround(text, span, 60))) {
      yield { ...span, confidence: 0.3, evidence: 'decimals among measurements' };
    } else if (fewest === 3 && !signed && !(size(latitude) >= 49 && size(latitude) < 61)) {
      yield { ...span, confidence: 0.4, evidence: 'few decimals, far from Britain' };
    } else yield { ...span, confidence: fewest >= 4 ? 0.85 : 0.6, evidence: 'decimals' };
  }
};

const hemispheres = function* (text: ReadableText): Generator<Located> {
  for (const pattern of HEMISPHERES) {
    for (const match of text.all(pattern)) {
      const [whole, a = '', b = '', c = '', d = ''] = match;
      const [latitude = '', longitude = ''] = [a, b, c, d].filter((group) => /\d/.test(group));
      if (!inRange(latitude, longitude)) continue;
      yield {
        start: match.index,
        end: match.index + whole.trimEnd().length,
        ...positionValue(`${a} ${b}`, `${c} ${d}`),
        confidence: 0.95,
        evidence: 'hemispheres',
      };
    }
  }
};

const labelled = function* (text: ReadableText): Generator<Located> {
  const pairs: Located[] = [];
  for (const match of text.all(LABELLED_PAIR)) {
    const [whole, latitude = '', north = '', longitude = '', east = ''] = match;
    if (!inRange(latitude, longitude)) continue;
    const end = match.index + whole.trimEnd().length;
    const value = positionValue(`${latitude} ${north}`, `${longitude} ${east}`);
    pairs.push({ start: match.index, end, confidence: 0.9, evidence: 'label', ...value });
  }
  yield* pairs;
  for (const match of text.all(LABELLED_ANGLE)) {
    if (pairs.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    if (size(match[1] as string) <= 180) {
      yield { ...groupSpan(match, match[1] as string), confidence: 0.8, evidence: 'label' };
    }
  }
};

type Code = readonly [pattern: RegExp, evidence: string, confidence: number];

const gridReferences = (text: ReadableText): Generator<Located> =>
  codesOf(text, [
    [GRID_REFERENCE, 'grid reference', 0.9],
    [EASTING, 'grid reference', 0.9],
  ]);

const codes = (text: ReadableText): Generator<Located> =>
  codesOf(text, [
    [THREE_WORDS, 'what3words', 0.9],
    [PLUS_CODE, 'plus code', 0.8],
  ]);

const codesOf = function* (text: ReadableText, codes: readonly Code[]): Generator<Located> {
  for (const [pattern, evidence, confidence] of codes) {
    for (const match of text.all(pattern)) {
      const span = groupSpan(match, match[1] ?? match[0]);
      // "///" is how such an address is written, and belongs to it.
      if (match[0].startsWith('///')) span.start = match.index;
      yield { ...span, confidence, evidence };
    }
  }
};

const statements = function* (text: ReadableText): Generator<Located> {
  for (const match of text.all(SAID_TO_BE_ON)) {
    if (ADVICE.test(sentenceAround(text, { start: match.index, end: match.index }, 80))) continue;
    yield { ...groupSpan(match, match[1] as string), confidence: 0.7, evidence: 'said to be on' };
  }
};

/** The finders, each with a first look at the text in lower case that tells whether it can find anything. */
const FINDERS: readonly { readonly finder: (text: ReadableText) => Iterable<Located>; readonly worthIt: RegExp }[] = [
  { finder: positionLinks, worthIt: /geo:|\/@|[?&#]|!3d/ },
  { finder: decimalPairs, worthIt: /\d\.\d/ },
  { finder: hemispheres, worthIt: /(?:[^a-z]|deg|min|sec|^)[ns][,;/]?\s{0,3}\d/ },
  { finder: labelled, worthIt: /(?:lat(?:itude)?|lon(?:g(?:itude)?)?)\s{0,3}(?:[:=]|is)?\s{0,3}[+\-−–]?\d/ },
  { finder: gridReferences, worthIt: /\d{3}\s?\d{3}/ },
  { finder: codes, worthIt: /\/\/\/|w3w|what ?(?:3|three) ?words|\+/ },
  { finder: statements, worthIt: /location|geo-?tag|gps/ },
];

export const coordinates: Recognizer = {
  name: 'coordinates',
  types: ['coordinates'],
  *recognize(text) {
    for (const { finder, worthIt } of FINDERS) {
      if (!worthIt.test(text.lower)) continue;
      for (const found of finder(text)) yield { type: 'coordinates', ...found };
    }
  },
};
