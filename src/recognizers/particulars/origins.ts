import type { Found } from '../../entity.ts';
import { Phrases } from '../phrases/phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import type { WordInText } from '../words-in-text.ts';
import { nounPhrase, wordAt } from './noun-phrase.ts';
import { ADULT, END, START, YOUNG } from './person-words.ts';
import { BELIEFS, COUNTRIES, HOME_NATIONS, LANGUAGES, NATIONS } from './place-and-belief-words.ts';
import { isSomebodyElses } from './whose.ts';

const PEOPLE = new Set(`${ADULT}|${YOUNG}|student|tourist|sailor|worker|refugee|builder|family`.split('|'));
const SKIN = 'black, white, asian, brown, mixed heritage, oriental';
/** Words between "Polish" and "lady". */
const BETWEEN = 2;

let lists: Phrases<'nation' | 'home' | 'country' | 'language'> | undefined;

const alternatives = (words: string): string =>
  words
    .trim()
    .split(/(?<!\s)\s*[,\n]\s*/)
    .join('|');
const BEING = `(?<=${START}(?:he|she|they|pt|patient|client|lady|gent|man|woman|mum|dad|who|family)(?:['’]s| is| was| were|['’]re| are) (?:both |a |an |originally |actually |from a |also |very |devoutly |devout |strict ){0,6})`;
const SAID_OF = (words: string): string =>
  `${BEING}(?:${alternatives(words)})${END}(?=[,.;:!?)\\n]| (?:and|but|so|with|by|like|from|too|family|background|heritage|descent|origin)${END}|$)`;
/** "she's Somali", "he was a devout Catholic" */
let predicate: RegExp | undefined;
/** "speaks only Tigrinya", "a word of Polish", "Punjabi interpreter" */
let speech: RegExp | undefined;
/** "woman from Eritrea", "she's from Syria", "came over from Jamaica", "born in Lagos", "fled Kabul" */
const COMES = `(?:(?:originally|he['’]?s|she['’]?s|they['’]re|he is|she is|he was|she was|came(?: here| over| across| to \\w+)?|arrived(?: here)?|moved(?: here| over)?|escaped|travelled|flew(?: in| over)?|comes|evacuated|deported) from|born (?:and raised )?in|grew up in|raised in|fled|fleeing|back home in|family (?:are |is )?(?:back |still )?in)`;
let comes: RegExp | undefined;
const NO_ENGLISH = new RegExp(
  `${START}(?:(?:doesn['’]?t|didn['’]?t|does not|did not|couldn['’]?t|can['’]?t) (?:really )?speak (?:much |any |a word of |a lot of )?english|(?:speaks?|spoke|with|had|has) (?:no|little|very little|not a word of|hardly any|zero|limited|broken) english|non[- ]english[- ]speaking|(?:through|via|using|with|needed|needs) (?:an?|the|her|his) (?:telephone |phone |video )?interpreter)${END}`,
  'gu',
);

/** "from my own district in Kerala": where the author comes from as well. */
const SAME_HOME = new RegExp(
  `(?<=${START}(?:${ADULT}|${YOUNG}|patient|pt|family|couple|someone|somebody|she|he)(?: is| was|['’]s| who(?: is| was|['’]s)?)?,? )(?:from|fae) (?:my|the same) (?:own |home |old |native )?(?:district|village|town|city|state|province|island|county|tribe|region|part of [a-z]+|neck of the woods|parish|street|hometown|home town|country|back home)(?: (?:in|of|as me|as my [a-z]+|back in)(?: [a-zà-ɏ]+)?)?${END}`,
  'gu',
);

/** Nationality, ethnicity, religion and language of one person. */
export const origins: Recognizer = {
  name: 'origins',
  types: ['demographic'],
  *recognize(text): Iterable<Found> {
    lists ??= new Phrases([
      ['nation', NATIONS],
      ['nation', BELIEFS],
      ['nation', SKIN],
      ['home', HOME_NATIONS],
      ['country', COUNTRIES],
    ]);
    const { lower, words } = text;
    const found = (start: number, end: number, confidence: number, evidence: string): Found => ({
      type: 'demographic',
      start,
      end,
      confidence,
      evidence,
    });
    let named = false;
    for (const { tag, start, end } of lists.in(text)) {
      named = true;
      if (tag === 'country') {
        const from = personFrom(lower, start);
        if (from === undefined) continue;
        const phrase = nounPhrase(text, from);
        if (phrase === undefined || phrase.opening === 'any' || isSomebodyElses(text, phrase.articleStart)) continue;
        if (phrase.opening !== 'my' || MINE_TO_CARE_FOR.test(lower.slice(from.start, from.end)))
          yield found(phrase.start, end, 0.8, 'origin');
        continue;
      }
      const noun = personAfter(words, end);
      if (noun === undefined) continue;
      const phrase = nounPhrase(text, noun);
      if (phrase === undefined || phrase.opening === 'any' || phrase.opening === 'my' || phrase.start > start) continue;
      if (!isSomebodyElses(text, phrase.articleStart)) yield found(phrase.start, phrase.end, 0.8, 'origin');
    }
    if (named) {
      predicate ??= new RegExp(SAID_OF(`${NATIONS},${BELIEFS},${HOME_NATIONS},${SKIN}`), 'gu');
      for (const { index, 0: words } of text.allLower(predicate))
        yield found(index, index + words.length, 0.75, 'origin');
      comes ??= new RegExp(`${START}${COMES} (?:${alternatives(COUNTRIES)})${END}`, 'gu');
      for (const { index, 0: words } of text.allLower(comes)) {
        const own = /(?<![0-9a-zà-ɏ])(?:i|we|i['’]m|i was|my \w+(?: \w+)?) (?:am |was )?$/.test(
          lower.slice(Math.max(0, index - 24), index),
        );
        if (!own) yield found(index, index + words.length, 0.75, 'origin');
      }
    }
    if (/sp[eo]a?k|interpreter|word of/.test(lower)) {
      speech ??= new RegExp(
        `(?<!(?:i|we|you) )${START}(?:(?:only |just )?(?:speaks?|spoke|speaking)(?: only| just| no english,? only| nothing but| fluent| mostly| mainly)? (?:${alternatives(LANGUAGES)})|(?:${alternatives(LANGUAGES)})[- ]?(?:speaking|speaker)(?= (?:lady|man|woman|gent|patient|pt|mum|dad|family|gran))|(?:via|through|with|using) an? (?:${alternatives(LANGUAGES)}) interpreter)${END}`,
        'gu',
      );
      for (const { index, 0: words } of text.allLower(speech))
        yield found(index, index + words.length, 0.75, 'language');
    }
    if (lower.includes('from') || lower.includes('fae'))
      for (const { index, 0: words } of text.allLower(SAME_HOME))
        yield found(index, index + words.length, 0.65, 'origin');
    if (lower.includes('english') || lower.includes('interpreter'))
      for (const { index, 0: words } of text.allLower(NO_ENGLISH))
        yield found(index, index + words.length, 0.7, 'language');
  },
};

/** "lady" in "a Polish lady", "a tiny Somali grandmother"; a plural or a function word between ends it. */
const personAfter = (words: readonly WordInText[], end: number): WordInText | undefined => {
  const next = wordAt(words, end) + 1;
  for (let step = 0; step <= BETWEEN; step++) {
    const word = words[next + step];
    if (word === undefined || word.opens) return undefined;
    if (PEOPLE.has(word.folded)) return word;
    if (/^(?:and|or|in|of|to|for|is|was|with|at|on|the|a|as|from|by)$/.test(word.folded)) return undefined;
  }
  return undefined;
};

/** "my lady from Peru" is a patient, "my mum from Peru" none. */
const MINE_TO_CARE_FOR = /^(?:lady|gent|gentleman|patient|pt|client|resident|service user|man|woman|lad|bloke)$/;
const FROM = new RegExp(
  `(?:^|[^0-9a-zà-ɏ])(${ADULT}|${YOUNG}) (?:originally |over |who (?:came|is|was|moved|had come) (?:here |over |originally )?)?from (?:war[- ]torn |rural |northern |southern |eastern |western )?$`,
);

const personFrom = (lower: string, country: number): { readonly start: number; readonly end: number } | undefined => {
  const from = Math.max(0, country - 50);
  const match = FROM.exec(lower.slice(from, country));
  if (match === null) return undefined;
  const start = from + match.index + match[0].indexOf(match[1] as string);
  return { start, end: start + (match[1] as string).length };
};
