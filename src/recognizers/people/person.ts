import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { besideCare } from './beside-care.ts';
import { type Candidate, Page } from './candidate.ts';
import { DONE, isOfCare, PLACE, STATE, THING } from './clinical-words.ts';
import { cued } from './cued.ts';
import { confidenceOf, contributions, isForm, LEAST_WORDING, type NameEvidence } from './evidence.ts';
import { labels } from './labels.ts';
import { asksLanguage, languageSees } from './language.ts';
import { listed } from './listed.ts';
import { fold } from './normal-form.ts';
import { namesThing } from './not-people.ts';
import { records } from './records.ts';
import { type Tagged, tag } from './tagger/tagger.ts';
import { trainedModel } from './tagger/weights.ts';
import { titled } from './titled.ts';
import { senseOf } from './vocabulary.ts';

/** What finds names by a sign of its own: a title, a record, a label, a phrase, a list. */
const SIGNS = [titled, records, labels, cued, listed, besideCare];

/** A stretch that may be a name with all that speaks for it. */
export interface Suspect extends NameEvidence {
  readonly start: number;
  readonly end: number;
}

/**
 * Names of people: the tagger's view of the wording, the signs that stand
 * with a name, and compromise's view, weighed together.
 */
export const person: Recognizer = {
  name: 'people',
  types: ['person'],
  recognize(text) {
    const { page, suspects } = suspectsIn(text);
    const doubts = suspects.filter((suspect) => asksLanguage(page, suspect));
    if (doubts.length === 0) return found(page, suspects);
    const seen = languageSees(page, doubts);
    return found(
      page,
      suspects.map((suspect) => (seen.has(suspect) ? { ...suspect, language: true } : suspect)),
    );
  },
};

/** Everything that may be a name, before compromise is asked, in order of place. */
export const suspectsIn = (
  text: ReadableText,
  tagged: readonly Tagged[] = tag(text.text, trainedModel(), LEAST_WORDING),
): { readonly page: Page; readonly suspects: Suspect[] } => {
  const page = new Page(text);
  const signs = best(SIGNS.flatMap((source) => [...source(page)]).filter((each) => !namesThing(page, each)));
  const suspects = weighed(page, signs, tagged).filter((suspect) => !isShorthand(page, suspect));
  return { page, suspects };
};

const LETTER = /[A-Za-zÀ-ɏḀ-ỿ]/u;

/** Signs and wording that overlap are one suspect. */
const weighed = (page: Page, signs: readonly Candidate[], tagged: readonly Tagged[]): Suspect[] => {
  const suspects: Suspect[] = [];
  let next = 0;
  for (const sign of signs) {
    while (next < tagged.length && (tagged[next] as Tagged).end <= sign.start)
      addWording(page, suspects, tagged[next++]);
    let wording = LEAST_WORDING;
    let { start, end } = sign;
    while (next < tagged.length && (tagged[next] as Tagged).start < sign.end) {
      const each = tagged[next++] as Tagged;
      wording = Math.max(wording, each.logit);
      // "Olu" by a phrase, "Olu Adeyemi" by the wording
      if (each.logit <= 0) continue;
      start = Math.min(start, each.start);
      // "Mr Yilmazs notes": the title tells that the s is not of the name.
      if (!LETTER.test(page.text.text[end] ?? '')) end = Math.max(end, each.end);
    }
    const before = suspects.at(-1);
    suspects.push({
      start: Math.max(start, before?.end ?? 0),
      end,
      wording,
      sign: { kind: sign.evidence, confidence: sign.confidence },
      language: false,
    });
  }
  while (next < tagged.length) addWording(page, suspects, tagged[next++]);
  return suspects;
};

const addWording = (page: Page, suspects: Suspect[], tagged: Tagged | undefined): void => {
  if (tagged === undefined || tagged.start < (suspects.at(-1)?.end ?? 0)) return;
  const { start, end, logit } = tagged;
  if (isWordOfCare(page, tagged) || namesThing(page, { start, end, confidence: 0, evidence: 'wording' })) return;
  suspects.push({ start, end, wording: logit - doubtOf(page, tagged), sign: undefined, language: false });
};

/** "ED", "JB": capitals that short are an abbreviation or initials, which are recognised apart, unless a form says otherwise. */
const isShorthand = ({ text }: Page, { start, end, sign }: Suspect): boolean => {
  const words = text.slice({ start, end }).split(/[\s.]+/);
  const named = words.some(
    (word) => word.length > 3 || (word.length > 1 && word !== word.toUpperCase() && !TITLE.test(word)),
  );
  return !named && !isForm(sign);
};
const TITLE = /^(?:mr|mrs|ms|dr|pt)$/i;

/** "keeps asking for shisha": a word in small letters that no list has is less of a name than its wording says. */
const UNLISTED = 2;

const doubtOf = (page: Page, span: Tagged): number => {
  const word = page.text.slice(span);
  if (word !== word.toLowerCase() || word.includes(' ')) return 0;
  const { given, surname, alsoName } = senseOf(fold(word));
  return given || surname || alsoName ? 0 : UNLISTED;
};

/** "4/40 prem", "obs": shorthand of care in small letters, though Prem is a name as well. */
const isWordOfCare = (page: Page, span: Tagged): boolean => {
  const word = page.text.slice(span);
  return word === word.toLowerCase() && isOfCare(word, THING | DONE | STATE | PLACE);
};

const found = (page: Page, suspects: readonly Suspect[]): Found[] => {
  const confidences = suspects.map((suspect) => confidenceOf(suspect));
  const known = new Set<string>();
  for (const [index, suspect] of suspects.entries()) {
    if ((confidences[index] as number) >= SURE) for (const word of wordsIn(page, suspect)) known.add(word);
  }
  return suspects.flatMap((suspect, index) => {
    let confidence = confidences[index] as number;
    if (confidence < SHOWN) return [];
    let evidence = explained(suspect);
    // A word that is only a guess where it stands is a name when the draft is sure of it elsewhere.
    if (confidence < 0.5 && wordsIn(page, suspect).every((word) => known.has(word))) {
      confidence = 0.7;
      evidence = `named elsewhere, ${evidence}`;
    }
    const { start, end } = suspect;
    return [{ type: 'person' as const, start, end, confidence: Math.round(confidence * 100) / 100, evidence }];
  });
};

/** One this sure vouches for its words elsewhere in the same text. */
const SURE = 0.8;
/** Below this it isn't even a guess worth showing. */
const SHOWN = 0.1;

/** "title +3.1, wording +2.4": each piece of evidence with what it adds in log-odds. */
const explained = (suspect: Suspect): string => {
  const { wording, sign, language } = contributions(suspect);
  const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
  return [
    ...(suspect.sign === undefined ? [] : [`${suspect.sign.kind} ${signed(sign)}`]),
    `wording ${signed(wording)}`,
    ...(suspect.language ? [`language ${signed(language)}`] : []),
  ].join(', ');
};

/** The surest, then the longest, where several signs claim the same words; in order of place. */
const best = (candidates: readonly Candidate[]): Candidate[] => {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= candidate.start) kept.push(candidate);
    else kept[kept.length - 1] = merged(last, candidate);
  }
  return kept;
};

const SPOKEN_FOR = 0.5;

/** "Kwabena Asante" by the list and "Kwabena" by a phrase are one name, as long as the longer is no guess. */
const merged = (a: Candidate, b: Candidate): Candidate => {
  const [long, short] = b.end - b.start > a.end - a.start ? [b, a] : [a, b];
  const contains = long.start <= short.start && short.end <= long.end;
  if (!contains || long.confidence < SPOKEN_FOR) return b.confidence > a.confidence ? b : a;
  return short.confidence > long.confidence
    ? { ...long, confidence: short.confidence, evidence: short.evidence }
    : long;
};

const wordsIn = (page: Page, span: { readonly start: number; readonly end: number }): string[] =>
  page.text
    .slice(span)
    .split(/[^A-Za-zÀ-ɏḀ-ỿ\p{M}'’]+/u)
    .filter((word) => word.length > 2)
    .map(fold);
