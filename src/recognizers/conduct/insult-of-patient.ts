import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { contemptWords } from './abuse-words.ts';
import { apart } from './apart.ts';
import { DISBELIEF } from './disbelief.ts';
import type { Insult } from './insult.ts';
import { type Reading, readingOf } from './insults.ts';
import { SCORN, SNEERS } from './sneers.ts';

/** Airmiles and parcels, fiction and pets share the words. */
const OTHER_SENSE =
  /(?<![a-z])(?:air ?miles|avios|airline|airport|lounge|points|upgrade|recipe|bake|halloween|costume|cartoon|looney tunes|brewery|gin)(?![a-z])/;

/** Contempt for people in care, their families, or groups of them. */
export const insultOfPatient: Recognizer = {
  name: 'insult-of-patient',
  types: ['insult-of-patient'],
  *recognize(text): Iterable<Found> {
    const reading = readingOf(text);
    const { circumstances } = reading;
    const insults = reading.insults.filter(
      ({ kind, mild, confidence }) =>
        kind === 'patient' && !(circumstances.affectionate && (mild || confidence < 0.85)),
    );
    const found: Pick<Insult, 'start' | 'end' | 'confidence' | 'evidence'>[] = [
      ...insults,
      ...contemptIn(text, reading),
    ];
    found.push(...sneersIn(text, reading));
    if (found.length === 0 || circumstances.condemns) return;
    for (const { start, end, confidence, evidence } of apart(found))
      yield { type: 'insult-of-patient', start, end, confidence, evidence };
  },
};

function* contemptIn(text: ReadableText, reading: Reading): Generator<Insult> {
  const { circumstances } = reading;
  const { lower } = text;
  let at = 0;
  for (const span of contemptWords.in(text)) {
    if (circumstances.helps || circumstances.elsewhere || text.hasLower(OTHER_SENSE)) return;
    const { cast, insults } = reading;
    while (at < insults.length && (insults[at] as Insult).end <= span.start) at++;
    const over = insults[at];
    if (circumstances.isDisowned(span) || isOfSomebodyElse(text, cast, span)) continue;
    if (/^[-‐][a-zà-ɏ]/.test(lower.slice(span.end, span.end + 2))) continue;
    if (over !== undefined && over.kind !== 'patient' && over.start < span.end) continue;
    if (circumstances.affectionate && lower[span.end - 1] !== 's') continue;
    yield {
      kind: 'patient',
      mild: false,
      direct: false,
      surely: true,
      start: span.start,
      end: span.end,
      confidence: 0.75,
      evidence: 'contempt',
    };
  }
}

const BELIEVES =
  /(?<![a-z])(?:believe (?:patients?|them|her|him|women|me|people|us)|listen to (?:patients?|them|her|him|women)|gaslit|gaslight\w*|is (?:very )?real|not faking|wasn['’]?t faking|invisible illness|simulat\w+|osces?|role ?play\w*|actors?|drill|scenario|rehears\w+|costumes?|halloween|manikin)(?![a-z])/;
const SUSPECTED =
  /(?<![a-z])(?:said|told|thought|assum\w{1,20}|accus\w{1,20}|believ\w{1,20}|convinced|suspect\w{1,20}|think|thinks|made to feel|felt|feel|as if|if|like|whether|worried|scared|was never|not)(?: (?:that|i|he|she|they|we|you|like|by|the|me|her|him|them|of|\w{1,20}))?(?: (?:was|were|is|are|am|be|been|just|being|of|i|he|she|they))*\s*$/;
const ALL_SNEERS = [...SNEERS, ...DISBELIEF];

function* sneersIn(text: ReadableText, reading: Reading): Generator<Insult> {
  const { circumstances } = reading;
  for (const { pattern, evidence, withScorn, confidence } of ALL_SNEERS)
    for (const { index, 0: words } of pattern.in(text)) {
      const { cast } = reading;
      const span = { start: index, end: index + words.trimEnd().length };
      // "Brought it on themselves? No."
      if (/^blamed/.test(evidence) && text.lower[span.end] === '?') continue;
      // "they said he was faking it. Believe patients"
      if (
        /disbelieved/.test(evidence) &&
        (text.hasLower(BELIEVES) || SUSPECTED.test(text.lower.slice(Math.max(0, index - 50), index)))
      )
        continue;
      if (circumstances.elsewhere && !cast.caring) return;
      if (isOfSomebodyElse(text, cast, span) || circumstances.isDisowned(span)) continue;
      if (
        withScorn &&
        (circumstances.helps || !SCORN.test(text.text.slice(Math.max(0, index - 60), span.end + 70).toLowerCase()))
      )
        continue;
      if (circumstances.affectionate && confidence < 0.75) continue;
      yield { ...span, kind: 'patient', mild: false, direct: false, surely: false, confidence, evidence };
    }
}

/** The author, their own family, the cat: not people in care. */
const isOfSomebodyElse = (text: ReadableText, cast: Reading['cast'], span: Span): boolean => {
  const sentence = text.sentenceAt(span.start);
  let nearest: Reading['cast']['mentions'][number] | undefined;
  for (const mention of cast.within(Math.max(sentence.start, span.start - 90), span.start)) {
    if (span.start - mention.end > 50) continue;
    if (mention.kind === 'thing' && span.start - mention.end === 1) return true;
    if (mention.kind !== 'thing' && mention.kind !== 'employer') nearest = mention;
  }
  if (nearest === undefined) return false;
  const kind = cast.resolve(nearest);
  if (kind === 'outsider') return true;
  // "I'm a hypochondriac", "we're all nutters here"; but "I've had nothing but nutters".
  return (
    kind === 'self' &&
    /^(?:['’]?(?:m|re|ve been)| am| was| are| were| is|self)?(?: all| such| just| clearly| basically| a bit of)*(?: an?| the| some| pure| total| complete| absolute| right| crying| cried)*\s*$/.test(
      text.lower.slice(nearest.end, span.start),
    )
  );
};
