import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { passage, plain, sentence, wordsEnd } from '../stories/plain.ts';
import type { ReadableText } from '../text.ts';
import { GUIDANCE, isFarewell, isNoPatient, OTHER_CONSENT, PUBLIC } from './publicity.ts';
import { VOID_TRIGGERS } from './trigger-words.ts';
import { OTHERS, VOID_SIGNS } from './void-signs.ts';

const B = '(?<![0-9a-zà-ɏ])';

const CHILD =
  /(?<![0-9a-z])(?:bab(?:y|ies)|newborn|toddler|infant|wee (?:man|girl|boy|lass|lad|one|fella)|little (?:boy|girl|one|lad|man|fighter|lady|patient|dude)|boy|girl|child|kid|(?:little|wee|baby) (?!bit|while|chat|while)[a-zà-ɏ]+(?:'s)?|kiddo|bairn|wean|year \d|primary|nursery|paeds|paediatric|picu|nicu|children's|(?:aged? |is |only |, |\()?(?:[1-9]|1[0-5]|one|two|three|four|five|six|seven|eight|nine|ten)(?:[- ]?(?:yo|yr|y\/o)|[- ]years?[- ]old))(?![0-9a-z])/;
const TEEN =
  /(?<![0-9a-z])(?:1[6-9](?:[- ]?(?:yo|yr|y\/o|years?[- ]old|f|m))?|sixteen|seventeen|eighteen|nineteen)(?![0-9a-z:./])/;
/** Somebody who died can't be asked; what the family wants is then heard, and never enough by itself. */
const DEAD =
  /(?<![0-9a-z])(?:died|passed (?:away|on)?|passing|late|in (?:loving )?memory|funeral|legacy|bereaved|donor|donated|rest in peace|rip|no longer with us|obituary|end of life)(?![0-9a-z])/;
/** "parents and child both said yes": the person is among those who agreed. */
const BOTH = new RegExp(
  `${B}(?:(?:he|she|they|patient|child|lady|gent|him|her|[a-zà-ɏ]{3,12}) (?:and|&) (?:his|her|their) ${OTHERS}|(?:and|so (?:is|did|does|has)|as (?:did|has|is)|(?:he|she|they|child) (?:has|have|also|too|both)?) ?(?:he|she|the (?:child|patient))(?: (?:too|also|both|himself|herself))|both (?:agreed|happy|said|signed|gave|consented|read)|child(?:'s)? (?:own )?(?:yes|view|assent|agree)|(?:own|his|her) yes|as well as (?:him|her)|(?:himself|herself))`,
);
const ABOUT_HEALTH =
  /(?:said|says|told (?:me|us)|reckons?) (?:he|she|they)(?:'s|'re| is| was| were|'d)? (?:fine|ok|okay|grand|good|alright)(?! (?:with|to|for|about|if))|(?:fine|ok|okay|happy|consent|agreed|permission|agree) (?:for (?:him|her|them) )?(?:to|for|with) (?:go|come|visit|ring|call|discharge|leave|wait|operat|the (?:op|plan|treatment|care|move|transfer|discharge|scan|diagnosis)|surgery|treatment|theatre|cpr|dnacpr|him (?:coming|going)|her (?:coming|going)|organ|donat)/;
const TAKEN_DOWN =
  /(?<![a-z])(?:so (?:we|i)(?:'ve| have)? |we(?:'ve| have) |have now |has been |and (?:we|i)(?:'ve| have)? )(?:since )?(?:removed|taken (?:it |this |the \w+ )?down|deleted|pulled|stopped|took)|apolog/;
const READERS =
  /(?<![a-z])(?:you|nobody|no one|people|anyone|they all|the dog|the cat|manikin|i) ?(?:'ll |'d |will |would )?(?:don'?t|won'?t|wouldn'?t|hope you don'?t) mind/;

/** Consent that can't count, with the words that say so; each stretch of text once. */
export const voidsIn = (text: ReadableText): Found[] => {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const found: Found[] = [];
  const lower = plain(text);
  const has = VOID_TRIGGERS.in(text);
  let isPublic: boolean | undefined;
  for (const [evidence, confidence, needs, pattern, about] of VOID_SIGNS) {
    if (!has(needs) || !text.mayHold(pattern(), true)) continue;
    if (about === 'publicity' && evidence !== 'cannot object') {
      isPublic ??= PUBLIC.test(lower);
      if (!isPublic) continue;
    }
    for (const { index, 0: words } of text.allLower(pattern(), lower)) {
      const around = sentence(text, lower, index);
      const wide = passage(text, lower, index, 320);
      if (about === 'publicity' && !PUBLIC.test(wide) && !(evidence === 'cannot object' && MOCKS.test(words))) continue;
      if (isSomethingElse(evidence, words, around, wide)) continue;
      const start = index + (words.length - words.trimStart().length);
      found.push({
        type: 'consent-void',
        start,
        end: wordsEnd(lower, start, index + words.length),
        confidence,
        evidence,
      });
    }
  }
  const apart: Found[] = [];
  for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (each.start >= (apart.at(-1)?.end ?? 0)) apart.push(each);
  cache.set(text, apart);
  return apart;
};

const cache = new WeakMap<ReadableText, Found[]>();

const isSomethingElse = (evidence: string, words: string, around: string, wide: string): boolean => {
  if (OTHER_CONSENT.test(around) || ABOUT_HEALTH.test(around) || READERS.test(around)) return true;
  if (isNoPatient(wide) || isFarewell(wide)) return true;
  if (evidence !== 'not asked' && !MOCKS.test(words) && GUIDANCE.test(around.replace(words, ' '))) return true;
  if (evidence === 'by a parent')
    return DEAD.test(wide) || BOTH.test(around.slice(0, 400)) || !(GROWN.test(wide) || UNWILLING.test(around));
  if (evidence === 'assumed' && DEAD.test(wide)) return true;
  if (evidence === 'withdrawn') return TAKEN_DOWN.test(wide);
  if (evidence === 'by somebody else') {
    if (DEAD.test(wide) || BOTH.test(around)) return true;
    return (
      CHILD.test(wide) &&
      !TEEN.test(wide) &&
      !/(?<![a-z])(?:son|daughter|wife|husband|grand\w+|niece|nephew)(?![a-z])/.test(words)
    );
  }
  return false;
};

/** "he can't exactly say no": said of nothing but what is being done to him with a phone. */
const MOCKS =
  /(?:exactly|hardly|not like|not as if)[^.!?\n]{0,80}(?:say no|object|stop me|stop us|complain|sue|argue|refuse)(?:ing)?$/;
/** Old enough to be asked, whatever a parent says. */
const GROWN =
  /(?<![a-z])(?:(?:he|she|they)(?:'s|'re| is| was| are)? (?:only |just |nearly |almost )?(?:1[6-9]|[2-9]\d|sixteen|seventeen|eighteen|nineteen)(?![0-9:.]|(?: weeks| days| months| hours))|(?:1[6-9]|[2-9]\d)[- ]?(?:yo|yr|y\/o|years?[- ]old)|[,(] ?(?:1[6-9]|[2-9]\d)[,)]|teenagers?|sixth form\w*|adult (?:son|daughter|child)|student at|at (?:uni|college))(?![a-z])/;
/** "he hates cameras", "he rolled his eyes", "she'll kill me" */
const UNWILLING =
  /(?<![a-z])(?:he|she|they)(?:'s|'ll|'d|'re| is| was| will| would)? (?:really |absolutely |totally |always |a bit |dead |not |so |just |will |did ?n'?t |does ?n'?t |was ?n'?t |not too )*(?:hates?|hated|hating|loathes?|can'?t stand|rolled|shy|camera[- ]?shy|want|wants? to|keen|happy|sure|cring\w+|mortified|embarrassed|kill me|murder me|disown|get over it|forgive me|like (?:it|photos|cameras|being)|object\w*|moan\w*|said no|says no|hid|hides|hiding|scowl\w*|grumbl\w*|protest\w*|refus\w*|too (?:little|wee|young|small|ill) to)(?![a-z])/;

/** Consent of somebody who can't give it, or that was assumed, pressed for or taken back. */
export const consentVoid: Recognizer = {
  name: 'consent-void',
  types: ['consent-void'],
  recognize(text): Iterable<Found> {
    return voidsIn(text);
  },
};
