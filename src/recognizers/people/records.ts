import type { Candidate, CandidateSource, Page } from './candidate.ts';
import { fold } from './normal-form.ts';
import { senseOf } from './vocabulary.ts';

/** Names as records write them: "SINGH, Jaswinder", "BOATENG^ESI", "K. NOWAK". */
export const records: CandidateSource = function* (page) {
  yield* inverted(page);
  yield* careted(page);
  yield* initialled(page);
};

const isName = (word: string): boolean => {
  const { given, surname } = senseOf(fold(word));
  return given || surname;
};
const isOtherwise = (word: string): boolean => {
  const { given, surname, place, word: ordinary } = senseOf(fold(word));
  return (ordinary > 0 || place) && !given && !surname;
};

/** A date or another number of a record: what stands with it is a record too. */
const RECORD_NEAR =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:dob|d\.o\.b|born|nhs|hosp|mrn|chi|unit no|h&c)(?![A-Za-zÀ-ɏḀ-ỿ])|\d{2}[/.-]\d{2}[/.-]\d{2,4}/i;
// With the capitals and marks of every script in it V8 took six milliseconds to compile this.
const CAPITALISED = "(?![a-zß-öø-ÿ])[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\\u0300-\\u036f'’-]{1,40}";
const INVERTED = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏḀ-ỿ])(${CAPITALISED}), {0,2}(${CAPITALISED})(?: (${CAPITALISED}))?(?![0-9A-Za-zÀ-ɏḀ-ỿ])`,
  'g',
);
const IN_CAPITALS = /^(?:M[ac]{1,2}|O['’])?[\p{Lu}\p{M}'’-]{2,}$/u;

const TITLE_CASE = /^\p{Lu}[\p{Ll}\p{M}]+/u;

/** What every one of them has. With all capitals that there are in it a pattern takes V8 so long to compile that a look at the comma pays. */
const NO_SMALL_LETTER_AFTER_COMMA = /, {0,2}[^\sa-z\d]/;

/** "Singh, Jaswinder" counts only beside another part of a record, because enumerations look the same. */
function* inverted(page: Page): Generator<Candidate> {
  if (!NO_SMALL_LETTER_AFTER_COMMA.test(page.text.text)) return;
  for (const { index, 0: found, 1: family = '', 2: given = '', 3: second } of page.text.all(INVERTED)) {
    if (isOtherwise(family) || isOtherwise(given)) continue;
    const end = index + found.length - (second !== undefined && isOtherwise(second) ? second.length + 1 : 0);
    const record = RECORD_NEAR.test(page.after(end, 30)) || /name ?[:=] ?["“]?$/i.test(page.before(index, 20));
    if (!record && !(IN_CAPITALS.test(family) && TITLE_CASE.test(given))) continue;
    // "ECG, Haddad": short capitals that no list has are shorthand.
    if (!record && !isName(family) && family.length < 5) continue;
    const listed = isName(family) || isName(given);
    yield { start: index, end, confidence: record ? 0.95 : listed ? 0.85 : 0.45, evidence: 'record' };
  }
}

const CARETED =
  /(?<![0-9A-Za-zÀ-ɏḀ-ỿ])\p{Lu}[A-Za-zÀ-ɏḀ-ỿ'’-]{1,40}\^\p{Lu}[A-Za-zÀ-ɏḀ-ỿ'’-]{0,40}(?:\^[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’-]{0,40})?/gu;

/** As DICOM and HL7 write names. */
function* careted(page: Page): Generator<Candidate> {
  for (const { index, 0: found } of page.text.all(CARETED)) {
    yield { start: index, end: index + found.length, confidence: 0.95, evidence: 'record' };
  }
}

const INITIALLED =
  /(?<![0-9A-Za-zÀ-ɏḀ-ỿ.])(?:\p{Lu}\. ?){1,3}(?:(?:van|de|der|al|el) ){0,2}(\p{Lu}[A-Za-zÀ-ɏḀ-ỿ\p{M}'’]{1,40})(?:-\p{Lu}[A-Za-zÀ-ɏḀ-ỿ\p{M}'’]{1,40})?(?![0-9A-Za-zÀ-ɏḀ-ỿ])/gu;

const NO_SMALL_LETTER_BEFORE_STOP = /[^\sa-z\d!-/:-@]\./;

/** "K. NOWAK", "J. D. Salinger". */
function* initialled(page: Page): Generator<Candidate> {
  if (!NO_SMALL_LETTER_BEFORE_STOP.test(page.text.text)) return;
  for (const { index, 0: found, 1: family = '' } of page.text.all(INITIALLED)) {
    const end = index + found.length;
    const record = RECORD_NEAR.test(page.after(end, 24));
    if (isOtherwise(family) && !record) continue;
    const confidence = record ? 0.95 : isName(family) ? 0.8 : 0.45;
    yield { start: index, end, confidence, evidence: 'initial and surname' };
  }
}
