import type { ReadableText } from '../text.ts';
import type { WordInText } from '../words-in-text.ts';
import { BELIEFS, HOME_NATIONS, NATIONS } from './place-and-belief-words.ts';

/** How a phrase about somebody begins. */
type Opening =
  | 'a' // "a", "one", "this": somebody the reader does not know
  | 'the'
  | 'our'
  | 'my'
  | 'your'
  | 'theirs' // "his", "her"
  | 'any' // "every", "no", "any"
  | 'age' // "52yo"
  | 'start' // nothing before it in its clause: "Trawlerman, 58"
  | 'none';

/** A noun with the words before it that belong to it. */
export interface NounPhrase {
  /** Of the first word after the article and the age. */
  readonly start: number;
  /** Of the article, or `start` where there is none. */
  readonly articleStart: number;
  readonly end: number;
  readonly opening: Opening;
  /** The words between the article and the noun, folded. */
  readonly modifiers: readonly string[];
  /** Whether somebody once was it: "retired", "ex-". */
  readonly givenUp: boolean;
  readonly possessive: boolean;
}

const OPENINGS: Readonly<Record<string, Opening>> = {
  a: 'a', an: 'a', one: 'a', this: 'a', that: 'a', another: 'a', some: 'a', wan: 'a', yon: 'a', todays: 'a', tonights: 'a', yesterdays: 'a',
  the: 'the', th: 'the', da: 'the', thon: 'the',
  our: 'our', oor: 'our', wor: 'our', r: 'our',
  my: 'my', me: 'my', mah: 'my',
  your: 'your', yer: 'your', ur: 'your',
  his: 'theirs', her: 'theirs', their: 'theirs', its: 'theirs', whose: 'theirs', hers: 'theirs',
  any: 'any', every: 'any', each: 'any', no: 'any', what: 'any', which: 'a', fellow: 'any', aspiring: 'any', wannabe: 'any', future: 'any', would: 'any',
}; // biome-ignore format: a table
const GIVEN_UP = new Set([
  'retired',
  'ex',
  'former',
  'formerly',
  'erstwhile',
  'onetime',
  'semiretired',
  'late',
  'once',
]);
const AGE_WORD = /^(?:\d{1,3}(?:yo|yr|yrs|y|f|m|s)?|yo|yrs?|years?|olds?|y|o)$/;
const SMALL = new Set(
  `i we you he she they it him them us me is are was were be been being am has have had do does did will would can could should may might must
   and or but so because if when while where who whom whose which that than then as at by for from in into of off on onto out over to under up with without
   not never just still also too very im hes shes theyre weve ive its thats theres youre were dont didnt isnt wasnt about after before between during until since
   said says told tells got get gets getting need needs want wants wanted think thinks thought know knew like likes love loves see saw seen met meet meets came come comes go goes went
   here there now today tonight yesterday please thanks thank hi hello call called calls ask asked via per plus vs see how why what`
    .trim()
    .split(/\s+/),
);
const KNOWN_MODIFIERS = new Set(
  `young old older elderly auld wee little lovely sweet dear poor nice amazing wonderful gorgeous proud funny fit healthy single keen local village town island estate parish county valley hamlet glen
   professional semi pro semiprofessional amateur newly qualified trainee apprentice part time full self employed serving working club school church chapel cathedral well known famous notorious celebrated
   award winning proper big tiny quiet gentle frail charming brave stoic confused anxious middle aged disabled deaf blind bloody grumpy cheery cheeky tough burly hairy ancient tattooed certain actual
   recently longest only lifelong champion international national world british scottish olympic paralympic black white asian`
    .trim()
    .split(/\s+/),
);
for (const word of `${NATIONS},${HOME_NATIONS},${BELIEFS}`.split(/[,\n\s]+/))
  if (word !== '') KNOWN_MODIFIERS.add(word);
const POSSESSIVE = /['’ʼ]s?$/;
/** Words that nobody in a list has given up knowing stand here at most. */
const UNKNOWN_AT_MOST = 3;

/** The index of the word that begins at an offset. */
export const wordAt = (words: readonly WordInText[], start: number): number => {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((words[middle] as WordInText).start <= start) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Reads the words before a noun as one phrase with it; undefined where the noun is a plural or a hashtag. */
export const nounPhrase = (
  text: ReadableText,
  noun: { readonly start: number; readonly end: number },
): NounPhrase | undefined => {
  const { words } = text;
  const first = wordAt(words, noun.start);
  const raw = text.text.slice(noun.start, noun.end);
  const possessive = POSSESSIVE.test(raw);
  const singular = raw.replace(POSSESSIVE, '');
  if (/(?<![su])s$/i.test(singular) || text.text[noun.start - 1] === '#' || text.text[noun.start - 1] === '@') return;
  const end = noun.start + singular.length;
  const modifiers: string[] = [];
  let start = noun.start;
  let sure = noun.start;
  let givenUp = false;
  let unknown = 0;
  const phrase = (opening: Opening, from: number, articleStart = from): NounPhrase => ({
    start: from,
    articleStart,
    end,
    opening,
    modifiers,
    givenUp,
    possessive,
  });
  for (let index = first; index >= 0 && first - index < 8; index--) {
    if ((words[index] as WordInText).opens) return phrase('start', start);
    const { folded, start: at } = words[index - 1] as WordInText;
    const opening = OPENINGS[folded];
    if (opening !== undefined) return phrase(opening, start, at);
    if (AGE_WORD.test(folded) && !(folded === 'old' && !AGE_WORD.test(words[index - 2]?.folded ?? '')))
      return phrase('age', start);
    if (SMALL.has(folded)) break;
    if (GIVEN_UP.has(folded)) givenUp = true;
    else if (!KNOWN_MODIFIERS.has(folded) && ++unknown > UNKNOWN_AT_MOST) break;
    modifiers.unshift(folded);
    start = at;
    if (unknown === 0) sure = at;
  }
  return phrase('none', sure);
};
