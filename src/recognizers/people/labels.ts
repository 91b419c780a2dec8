import type { Candidate, CandidateSource, Page } from './candidate.ts';
import { isPlainlyGiven, lastOfName, partOf, spanOf } from './name-shape.ts';
import type { Word } from './words-of.ts';

/** Names that a form or a list puts in a place of their own. */
export const labels: CandidateSource = function* (page) {
  yield* labelled(page);
  yield* inBeds(page);
  yield* inJobs(page);
  yield* inRolls(page);
};

const LABELLED =
  /(?<![0-9A-Za-zÀ-ɏḀ-ỿ])(?:(?:patient|pt|px)(?:'s|’s|s)? ?name|full name|surname|forenames?|first name|last name|name of (?:patient|pt)|patient|pat|pt|px|name)(?: is)? ?[:=-]{0,2} {0,2}["“'‘]?(?=[A-Za-zÀ-ɏḀ-ỿ])/gi;
const FIRM_LABEL = /\S ?name|surname|[:=]/i;

/** "PatientName=", "pt name Olu", "Patient: Ivy Marsh", "name is Ravi". */
function* labelled(page: Page): Generator<Candidate> {
  for (const { index, 0: label } of page.text.all(LABELLED)) {
    const first = page.wordAt(index + label.length);
    if (first === undefined) continue;
    const firm = FIRM_LABEL.test(label);
    if (!canBeLabelled(page.words[first] as Word, firm) && !(firm && isRecord(page, page.words[first] as Word)))
      continue;
    yield { ...spanOf(page.words, first, endOf(page.words, first)), confidence: firm ? 0.9 : 0.8, evidence: 'label' };
  }
}

const canBeLabelled = (word: Word, firm: boolean): boolean => {
  if (word.shape === 'lower') return firm && word.sense.given && word.sense.word < 2;
  const part = partOf(word, true);
  if (part === 'unknown') return firm && word.shape !== 'upper';
  return part !== 'no' && (firm || word.sense.word < 2);
};

/** "NAME: BRZECZEK GRZEGORZ DOB: 22/01/57": capitals no list has, in a record. */
const isRecord = (page: Page, word: Word): boolean =>
  word.shape === 'upper' &&
  partOf(word, true) === 'unknown' &&
  /(?<![A-Za-z])(?:dob|born|nhs|hosp|mrn|ward|bed)(?![A-Za-z])/i.test(page.after(word.end, 50));

const endOf = (words: readonly Word[], first: number): number => {
  const word = words[first] as Word;
  if (word.shape !== 'lower') return lastOfName(words, first, word.shape === 'upper');
  const next = words[first + 1];
  const surnamed = next?.gap === ' ' && next.shape === 'lower' && next.sense.surname && next.sense.word < 2;
  return surnamed ? first + 1 : first;
};

const BED =
  /(?<![0-9A-Za-zÀ-ɏḀ-ỿ])(?:(?:bed|bay|cubicle|cube|room|chair|trolley|s\/?r|side ?room) ?\d{1,2}[A-Da-d]?(?: is)?|side ?room is) {0,2}[-–—:(,=]? {0,2}(?=\p{Lu})/giu;

/** "Bed 7 (Ivy)", "bay 2: Ethel", "SR3 - AHMED". */
function* inBeds(page: Page): Generator<Candidate> {
  for (const { index, 0: bed } of page.text.all(BED)) {
    const first = page.wordAt(index + bed.length);
    if (first === undefined) continue;
    const word = page.words[first] as Word;
    const enclosed = /(?:[-–—:(=]| is) {0,2}$/.test(bed);
    if (word.shape === 'lower' || partOf(word, true) === 'no' || !(word.sense.given || word.sense.surname)) continue;
    // "Bed 6 Will be free"
    if (!enclosed && !isPlainlyGiven(word)) continue;
    yield { ...spanOf(page.words, first, endOf(page.words, first)), confidence: 0.85, evidence: 'bed' };
  }
}

const TASK =
  'bloods?|ecgs?|echo|cxr|x-?ray|ct|mri|uss|scan|cannulas?|catheter|ng|tto|ttos|ttas?|home|d\\/c|discharge|review|obs|fluids|ivabx|abx|cultures|lp|swabs?|dressings?|meds|drug chart|family|referral|physio|ot|salt|slt|bm|bms|vbg|abg|inr|group and save|g&s|consent|dnar|dnacpr|tep|nbm|npo|clerk(?:ing)?|crossmatch|transfusion|hoist|transfer|bed|feed|cbd|picc|wean|ward round|theatre|stitches|stoma|sats|temp|news ?\\d|gcs|bp|hr|pain|fit|for|needs|waiting|mffd|stable|unwell|septic|desatting';
/** The head of a list of jobs, or of what comes between its entries. */
const ENTRY =
  /(?:(?<![0-9A-Za-zÀ-ɏḀ-ỿ])(?:jobs?|to ?do|list|handover|outstanding|left to do|still need|remaining|tasks|update)(?: (?:left|today|tonight|tomorrow|for [A-Za-zÀ-ɏḀ-ỿ]{1,12}))? ?[:-]|[,;•/\n]| and| \+| &) {0,2}[-*•]? {0,2}(?:\[ ?\] )?(?=\p{Lu})/giu;
const TASK_AFTER = new RegExp(
  `^(?: ?[-–:]| for| needs| wants| -|'s|’s)? ?\\??(?:[A-Za-zÀ-ɏḀ-ỿ]{1,10} )?(?:${TASK})(?![0-9A-Za-zÀ-ɏḀ-ỿ])`,
  'i',
);
const LIST_HEAD =
  /(?<![0-9A-Za-zÀ-ɏḀ-ỿ])(?:jobs?|to ?do|handover|outstanding|left to do|still need|tasks|ward round|bloods for)(?![0-9A-Za-zÀ-ɏḀ-ỿ])/i;

/** "jobs: Wieczorek bloods, Fashola ECG, Haddad home today": surnames, each with what is to be done. */
function* inJobs(page: Page): Generator<Candidate> {
  const entries: Candidate[] = [];
  const headed = LIST_HEAD.test(page.text.text);
  for (const { index, 0: head } of page.text.all(ENTRY)) {
    const first = page.wordAt(index + head.length);
    if (first === undefined) continue;
    const word = page.words[first] as Word;
    if (word.shape === 'lower' || partOf(word, true) === 'no' || word.sense.word === 3) continue;
    const span = spanOf(page.words, first, endOf(page.words, first));
    if (TASK_AFTER.test(page.after(span.end, 40))) entries.push({ ...span, confidence: 0.85, evidence: 'job' });
  }
  if (headed || entries.length > 1) yield* entries;
}

/** "obs due: Petrov, Achebe and MacInnes": a heading of care and a list of nothing but names. */
const ROLL =
  /(?<![0-9A-Za-zÀ-ɏḀ-ỿ])(?:obs|bloods?|due|scans?|ecgs?|cannulas?|ttos?|discharges?|admissions?|home today|for home|for theatre|for review|nbm|reviews?|outstanding|handover|dressings?|meds|new|waiting|to see|to clerk) {0,2}[:-] {0,2}(?=\p{Lu})/giu;
const MOST_ON_ROLL = 12;

function* inRolls(page: Page): Generator<Candidate> {
  for (const { index, 0: head } of page.text.all(ROLL)) {
    const names: Candidate[] = [];
    let at = page.wordAt(index + head.length);
    while (at !== undefined && names.length < MOST_ON_ROLL) {
      const word = page.words[at] as Word;
      if (word.shape === 'lower' || partOf(word, true) === 'no' || word.sense.word > 1) break;
      names.push({ ...spanOf(page.words, at, endOf(page.words, at)), confidence: 0.8, evidence: 'job' });
      const after = (names.at(-1) as Candidate).end;
      const gap = /^(?:, ?(?:and )?| and | & | ?\/ ?| \+ )(?=\p{Lu})/u.exec(page.after(after, 8))?.[0];
      at = gap === undefined ? undefined : page.wordAt(after + gap.length);
    }
    if (names.length > 1) yield* names;
  }
}
