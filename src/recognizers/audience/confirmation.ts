import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { passage, plain, sentence, wordsEnd } from '../stories/plain.ts';
import type { ReadableText } from '../text.ts';
import { YOUR_KIN } from './care-of-you.ts';
import { ANSWER, type Sign, STRONG, TO_YOU } from './confirmation-signs.ts';
import { ARRANGED } from './confirmed-arrangements.ts';
import { CONFIRMATION_TRIGGERS } from './trigger-words.ts';

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';

/** Where a text speaks to one person. */
const ADDRESSED = new RegExp(
  `(?<=^|\\n|\\] ?)[ "“>]*(?:(?:draft )?(?:replying|reply|in reply|response|in response|responding) (?:to|from)|(?:draft |our |trust |official |suggested )?(?:reply|response|answer):|re:|@[\\w.]+|(?:hi|hello|hiya|hey|dear|aw|aww|ah|oh|hya|heya|morning|evening|afternoon|och|thanks|thank you|sorry|so sorry)(?! (?:all|everyone|everybody|folks|team|girls|guys|lads|both|ladies|again all|to (?:all|everyone|the)))${E}|(?:we're|we are|i'm|so|really|very|glad|pleased|delighted)(?: \\w+)? (?:sorry|pleased|glad|delighted|happy)|(?:thank(?:s| you) (?:so much |very much )?for (?:your|the|taking)))|(?<=^|\\n)${YOUR_KIN}|(?<=^|\\n)(?:lovely review|(?:so |very |really )?(?:glad|pleased|delighted|happy|lovely|great|thrilled) (?:to (?:hear|see)|we|that|you|your|the|it))|(?<=^|\\n)(?:yes|yep|no|haha|lol|aye),? (?:your|you)${E}|your (?:lovely |kind |honest |recent )?(?:review|feedback|comment|message|post|words|stars?|rating)|one star|star review`,
);
/** Said to whoever reads, or to nobody: general, conditional, refusing, told as a story. */
const GENERAL = new RegExp(
  `${B}(?:if|when|whenever|once you|unless|whether|in case|make sure|remember to|please (?:bring|check|ring|call|don't|let)|how to|what to expect|pov|imagine|every time|everyone|anyone|most people|do you|did you|have you|can you|could you|are you|were you|would you|will you|you can|you may|you might|you should|you need|you'll need|you must|we never|can't|cannot|can not|won't|unable to|not able to|don't discuss|never)${E}`,
);
const KIN_NAMED = new RegExp(`${B}${YOUR_KIN}${E}`);
const AT_WORK =
  /your (?:application|interview|shift|placement|training|team|colleagues?|course|talk|presentation|poster|webinar|service|donation|support|hard work|leaving|retirement|new (?:job|role|post))|happy retirement|retirement|congratulations on (?:passing|qualifying)|years of service|starting in|the (?:award|conference|interview)|student|sim(?:ulation)?|fictional|(?<!your (?:[a-zà-ɏ-]+ ){1,3}(?:is|are|was|were|has been|have been) (?:all |now |just )?)made[- ]up|role ?play|therapy dog/;

const ADDRESSED_SIGNS = [...TO_YOU, ...ARRANGED];

const YES = /\b(?:yes|yeah|yep|yup|aye|ye|correct|confirm|confirmed|it's|it is|that's|thats|spot on)\b/;

/** Replies that say in public that the person answered is, or was, in care. */
export const confirmation: Recognizer = {
  name: 'confirmation',
  types: ['confirmation'],
  *recognize(text): Iterable<Found> {
    const lower = plain(text);
    const has = CONFIRMATION_TRIGGERS.in(text);
    const found: Found[] = [];
    const likely = (signs: readonly Sign[]): readonly Sign[] =>
      signs.filter(([, needs, pattern]) => has(needs) && text.mayHold(pattern(), true));
    const all = (signs: readonly Sign[]): void => {
      for (const [evidence, , pattern] of signs) collect(text, lower, pattern(), evidence, 0.75, found);
    };
    if (has('you')) all(likely(STRONG));
    const toYou = likely(ADDRESSED_SIGNS);
    if (toYou.length > 0 && ADDRESSED.test(lower)) all(toYou);
    if (text.mayHold(ANSWER, true) && YES.test(lower)) collect(text, lower, ANSWER, 'answer', 0.8, found);
    // One reply is confirmed once.
    const first = found.sort((a, b) => a.start - b.start || b.end - a.end)[0];
    if (first === undefined) return;
    let end = first.end;
    for (const each of found) if (each.start < end + 80) end = Math.max(end, each.end);
    yield { ...first, end };
  },
};

/** What stands before in the sentence; "sorry you felt rushed when you came" is of one day. */
const leadOf = (around: string, words: string): string =>
  around
    .slice(0, Math.max(0, around.indexOf(words)))
    .replace(/(?<=(?:sorry|apologi|glad|pleased|disappoint|thank|upset|shame)[^.!?\n]{0,200})(?:when|while) $/, '');

const collect = (
  text: ReadableText,
  lower: string,
  pattern: RegExp,
  evidence: string,
  confidence: number,
  found: Found[],
): void => {
  for (const { index, 0: words } of text.allLower(pattern, lower)) {
    const around = sentence(text, lower, index);
    if (evidence !== 'answer' && (GENERAL.test(leadOf(around, words)) || AT_WORK.test(around))) continue;
    // Somebody spoken of as "she" is whoever the reply called "your mum".
    if (/^(?:she|he|they)(?![a-z])/.test(words) && !KIN_NAMED.test(passage(text, lower, index))) continue;
    const start = index + (words.length - words.trimStart().length);
    found.push({
      type: 'confirmation',
      start,
      end: wordsEnd(lower, start, index + words.length),
      confidence,
      evidence,
    });
  }
};
