import type { EntityType, Found } from '../../../entity.ts';
import { CARE_CUE, sentenceAround } from '../../context.ts';
import type { Recognizer } from '../../recognizer.ts';
import { digitsOf, isOneDigitRepeated } from '../checksum.ts';
import { labelled, numberOf } from '../labelled.ts';
import { hasRival } from './rivals.ts';
import { ANY_TEN_DIGITS, isPartOfLonger, type TenDigits, tenDigitNumbers } from './ten-digits.ts';

/** How sure a number is without its label, in a sentence about care and elsewhere. */
interface Certainty {
  readonly cared: number;
  readonly otherwise: number;
  readonly evidence: string;
}

/** One of the ten-digit health numbers. */
export interface TenDigitKind {
  readonly type: EntityType;
  /** Its name, as the source of a pattern: a label with "no." or a colon after it, a hint without. */
  readonly name: string;
  /** Labels that are no name with a number word. */
  readonly alsoLabelled?: string;
  readonly isValid: (digits: string) => boolean;
  /** Whether digits after the bare name are taken for one: "H&C" is also hot and cold, Chi a first name. */
  readonly followsBareName: (digits: string) => boolean;
  /** Whether and how surely a number without a label is one. Only valid numbers are asked about. */
  readonly unlabelled: (number: TenDigits) => Certainty | undefined;
}

/** In its usual groups a labelled number ends where it ends: "NHS no 999 114 1707 447190 (hosp)". */
const WHOLE = /^(?:\d{10}|\d{3}\D{1,3}\d{3}\D{1,3}\d{4}|\d{6}\D{1,3}\d{4})$/;
/** "H&C: 28 9649 6012" is a plumber in Belfast who left out the zero. */
const PHONE_GROUPS = /^\d{2} \d{4} \d{4}$/;

/** The recognizer of a ten-digit health number: beside its label whatever the check says, elsewhere only with it. */
export const tenDigitKind = ({
  type,
  name,
  alsoLabelled,
  isValid,
  followsBareName,
  unlabelled,
}: TenDigitKind): Recognizer => {
  const more = alsoLabelled === undefined ? '' : `|${alsoLabelled}`;
  const named = labelled({
    label: String.raw`${numberOf(name)}|(?:${name})(?=\s?[:=#])${more}`,
    value: ANY_TEN_DIGITS,
    digits: 10,
  });
  const bare = labelled({ label: name, value: ANY_TEN_DIGITS, digits: 10 });
  return {
    name: type,
    types: [type],
    *recognize(text): Iterable<Found> {
      if (text.digits < 10) return;
      const beside = [...named(text), ...bare(text).filter(({ written }) => followsBareName(digitsOf(written)))];
      for (const { start, end, written } of beside) {
        const value = digitsOf(written);
        if (isOneDigitRepeated(value) || (!WHOLE.test(written) && isPartOfLonger(text.text, { start, end }))) continue;
        const valid = isValid(value);
        if (!valid && PHONE_GROUPS.test(written)) continue;
        yield { type, start, end, value, valid, confidence: valid ? 0.99 : 0.9, evidence: 'label' };
      }
      for (const number of tenDigitNumbers(text)) {
        const { start, end, digits: value } = number;
        const certainty = isValid(value) ? unlabelled(number) : undefined;
        if (certainty === undefined || hasRival(text, number)) continue;
        const { cared, otherwise, evidence } = certainty;
        const confidence = cared !== otherwise && CARE_CUE.test(sentenceAround(text, number, 150)) ? cared : otherwise;
        yield { type, start, end, value, valid: true, confidence, evidence };
      }
    },
  };
};
