import type { Found } from '../../entity.ts';
import { passage, plain, sentence, wordsEnd } from '../stories/plain.ts';
import type { ReadableText } from '../text.ts';
import { CLAIMS, placeholders } from './claim-signs.ts';
import { GUIDANCE, isFarewell, isNoPatient, OTHER_CONSENT, SHARE } from './publicity.ts';
import { CLAIM_TRIGGERS } from './trigger-words.ts';

/** Whose word it is: the author's own, the reader's, the employer's. */
const NOT_THEIRS =
  /(?<![0-9a-z])(?:i|i'm|i am|we|we're|we are|i'd|we'd|i've|you|you're|they've been|comms|the trust|manager|boss|matron|sister|police|the force|editor|hr|hq|team|management|school|supervisor|tutor|the university|organisers?|chair|chief exec\w*|ceo|board|author|staff|everyone|colleagues|students?|the team|manikin|simman|let's)(?: (?:has|have|am|are|is|was|were|been|be|would|will|did|do|kindly|very|so|also|just|really|all|both|actually|had|more|than|absolutely|never|'d|'ve|not)){0,3} ?$/;
const NEGATED =
  /(?<![0-9a-z])(?:no|not|never|nobody|without|don'?t|didn'?t|hasn'?t|haven'?t|hadn'?t|wasn'?t|isn'?t|nor|lack of|withdraw\w{0,20}|refus\w{0,20}|declin\w{0,20}|do i|do we|did (?:you|they|anyone)|can|could|should|must|able to|going to|need|needs|require[sd]?|get|ask(?:ed|ing)? for|asking|seek|only (?:ever )?|if|would|might|until|unless|whether) (?:(?:the|a|an|any|his|her|their|my|our|your|me|us|to|have|has|be|been|full|yet|written|signed|patient) ){0,3}$/;
/** "with her consent we referred her", "with his permission I cut his trousers": part of care. */
const THEN_CARE = new RegExp(
  `^,? (?:i|we|the team|he was|she was|they were) (?!(?:${SHARE}|can|could|'ve|have|are|'re|wanted|thought))[a-zà-ɏ]+`,
);

const claim = (
  lower: string,
  start: number,
  end: number,
  confidence: number,
  evidence: string,
  value?: string,
): Found => {
  const from = start + (lower.slice(start, end).length - lower.slice(start, end).trimStart().length);
  return {
    type: 'consent-claim',
    start: from,
    end: wordsEnd(lower, from, end),
    confidence,
    evidence,
    ...(value !== undefined && { value }),
  };
};

export function* placeholdersIn(text: ReadableText): Iterable<Found> {
  const lower = plain(text);
  for (const { index, 0: words } of text.allLower(placeholders(), lower)) {
    if (!/consent|permission|sign|ask|check|clear|run it/.test(lower)) return;
    const around = sentence(text, lower, index);
    if (
      OTHER_CONSENT.test(around) ||
      /(?<![a-z])(?:please|always|never|remember|remind|you (?:need|must|should|can)|how to|guidance|policy|theatre|treatment|anaesth\w+|surgery|research|school trip|trip)(?![a-z])/.test(
        around,
      )
    )
      continue;
    if (!/consent|permission/.test(words) && !/post|photo|share|pic|here|video/.test(around)) continue;
    yield claim(lower, index, index + words.length, 0.9, 'placeholder', 'placeholder');
  }
}

/** Claims of consent; those that say all a record says are none. */
export const claimsIn = (text: ReadableText): readonly Found[] => {
  let claims = cache.get(text);
  if (claims === undefined) {
    claims = [...find(text)];
    cache.set(text, claims);
  }
  return claims;
};

const cache = new WeakMap<ReadableText, readonly Found[]>();

function* find(text: ReadableText): Iterable<Found> {
  const hasAnywhere = CLAIM_TRIGGERS.in(text);
  const likely = CLAIMS.filter(([, , needs, pattern]) => hasAnywhere(needs) && text.mayHold(pattern(), true));
  if (likely.length === 0) return;
  const lower = plain(text);
  for (const { start, end, has } of CLAIM_TRIGGERS.sentences(text)) {
    let sentence: string | undefined;
    for (const [evidence, confidence, needs, pattern] of likely) {
      if (!has(needs)) continue;
      sentence ??= lower.slice(start, end);
      for (const { index, 0: words } of sentence.matchAll(pattern())) {
        if (!isClaim(text, lower, evidence, start + index, words)) continue;
        yield claim(lower, start + index, start + index + words.length, confidence, evidence);
      }
    }
  }
}

const isClaim = (text: ReadableText, lower: string, evidence: string, index: number, words: string): boolean => {
  const around = sentence(text, lower, index);
  const wide = passage(text, lower, index, 320);
  const before = lower.slice(Math.max(text.sentenceAt(index).start, index - 50), index);
  const lead = before.replace(/(?<![\s"'“”])[\s"'“”]+$/, ' ').trimEnd();
  if (OTHER_CONSENT.test(around) || GUIDANCE.test(around)) return false;
  if (
    NEGATED.test(`${lead} `) ||
    (evidence !== 'with permission' && evidence !== 'consent given' && NOT_THEIRS.test(lead))
  )
    return false;
  if (
    evidence === 'gave permission' &&
    !/(?<![a-z])(?:gave|gives?|given|giving|granted)(?![a-z])/.test(words) &&
    !/permission|consent|(?:from|off) (?:the |this |our |my )?(?:patient|pt|lady|gent|client|resident|him|her|them)/.test(
      words,
    )
  )
    return false;
  // "Happy to share my slides": unless somebody else is happy, the author is.
  if (
    evidence === 'happy with it' &&
    !/(?:with|for|about|if) (?:me|us|the team|this|it|his|her|their|my|our|i|we)|mind/.test(words) &&
    !/(?:'s|is|was|were|'re|are|being|seems|felt|feels|said|says)(?: \w+){0,2}$/.test(lead)
  )
    return false;
  // "permission to use the hall"
  if (evidence === 'gave permission' && / to$/.test(words)) return false;
  if (evidence === 'with permission') {
    if (/(?<![a-z])(?:my|your|own)(?![a-z])/.test(words)) return false;
    if (THEN_CARE.test(lower.slice(index + words.length, index + words.length + 40))) return false;
  }
  if (evidence === 'consent given' && PROCEDURE.test(around)) return false;
  if (evidence === 'let us' && !/[a-zà-ɏ]$/.test(lead)) return false;
  if (JOURNAL.test(wide) || NOBODY.test(around)) return false;
  return !isNoPatient(wide) && !isFarewell(wide);
};

/** Notes of care: "consent gained, chest auscultated". */
const PROCEDURE =
  /(?<![a-z])(?:o\/e|s\/b|hpc|pmhx|obs|examined|auscultat\w+|cannulat\w+|chaperone|aseptic|procedure|assessment|theatre|anaesth\w+|op|operation|lidocaine|sats|palpat\w+|rom|for (?:surgery|treatment))(?![a-z])/;
const NOBODY =
  /(?<![a-z])(?:manikin|simman|fictional|made[- ]up|imaginary|skeleton|dummy|phantom|parking|driving|recipes?|scones?)(?![a-z])/;
/** A published case has the journal's form. */
const JOURNAL =
  /(?:case (?:report|study|series)|paper|article|manuscript|our study)[^.!?]{0,60}(?:published|accepted|in press|out now|journal)|consent for publication|journal's form/;
