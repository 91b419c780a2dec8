import type { Span } from '../../draft.ts';
import { lazily } from '../patterns/lazily.ts';
import type { ReadableText } from '../text.ts';

/**
 * Numbers that only their label tells apart: "MRN 4471902", "4471902 (her
 * MRN)", "NHS nos 999 114 1707 and 999 158 8132". The search starts from the
 * labels, so a text without any costs one pass.
 */

const NUMBER_WORD = String.raw`(?:n(?:o|os|um|ums|umb|umbr|mbr|umber\(s\)|umber|umbers|r|br|º|°)(?![A-Za-zÀ-ɏ])|№|#|ref(?:erence)?s?(?![A-Za-zÀ-ɏ])|id(?:entifier|s)?(?![A-Za-zÀ-ɏ]))`;
const AND_NUMBER = String.raw`[\s._-]{0,3}(?:(?:ref(?:erence)?|id)[\s.]{1,2})?${NUMBER_WORD}`;

/** A label that needs its number word: `numberOf('passport')` is "passport no.", "passport number", "passport #". */
export const numberOf = (name: string): string => `(?:${name})${AND_NUMBER}`;

/** A label that may do without: `numberOrBare('MRN')` is "MRN", "MRN no.", "MRN number". */
export const numberOrBare = (name: string): string => `(?:${name})(?:${AND_NUMBER})?`;

export interface Labelling {
  /** Alternatives of the label in lower case, as the source of a pattern read in any case; matched as whole words. */
  readonly label: string;
  /** The source of the pattern of a value, without its word edges and without named groups. */
  readonly value: string;
  /** How many digits a value has at the least, 3 if nothing is said. */
  readonly digits?: number;
  /** Whether letters of the value are told apart by case. */
  readonly caseSensitive?: boolean;
}

/** A value and the label that names it. */
export interface LabelledValue extends Span {
  /** The value as written. */
  readonly written: string;
  /** The label as written. */
  readonly label: string;
  /** Where the label stands, seen from the value. */
  readonly side: 'before' | 'after';
}

const BETWEEN = String.raw`[\s:;#=/.,\-–—>→|("'“”‘’*_\[\]\p{Extended_Pictographic}\uFE0F]{0,8}`;
const FILLER = `(?:s|is|was|are|were|reads?|says|given|as|of|for|on|this|that|the|our|his|her|their|pt|patient)(?![0-9A-Za-zÀ-ɏ])`;
// "NHS number for Mrs Gill is 999 114 1707", "Hosp no of bed four: 4471902", "the NHS number you need is 999 114 1707"
const WHOSE = String.raw`\s(?:for|of|on|(?<=(?:no|num|number|ref|reference|id|mrn|ubrn|chi)\s)(?:you|we|they|s?he))\s(?:[A-Za-zÀ-ɏ.'’]{1,20}\s){0,3}[A-Za-zÀ-ɏ.'’]{1,20}(?:\s(?:is|was)\s|\s?[:=]\s?)`;
// "UBRN (e-RS): 0001 2345 6789", "H&C no. (NI) 320 045 6117"
const REMARK = String.raw`[\s.]{0,2}\([^()\d\n]{1,30}\)`;
const forward = new RegExp(`(?:${REMARK})?(?:${WHOSE}|(?:${BETWEEN}${FILLER}){0,4}${BETWEEN})`, 'iuy');
const OWNER = String.raw`(?:the|an?|our|my|his|her|their|pts?['’]?s?|patient['’]?s?)\s{1,2}`;
const BACKWARD = String.raw`[\s:=,\-–—("'“”‘’*_\[]{1,4}(?:(?:(?:that|this|it)(?:['’]s|\sis|\swas)|is|was|as)\s{1,2})?(?:${OWNER}){0,2}`;
const next = /\s{0,2}(?:[,;/&+]|and|or)\s{0,2}(?:(?:and|or)\s{1,2})?/iy;
/** How far before a label its value may begin. */
const REACH_BACK = 80;

/** "RWI4471902" and "QPH0083321" have one shape, "4471902" and "2024" don't. */
const shapeOf = (written: string): string =>
  written
    .replace(/[^0-9A-Za-zÀ-ɏ]/gu, '')
    .replace(/\d/g, '9')
    .replace(/[A-Za-zÀ-ɏ]/gu, 'A');

const endOf = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

/** Builds a search for every value that stands right after or right before its label. */
export const labelled = ({
  label,
  value,
  digits = 3,
  caseSensitive = false,
}: Labelling): ((text: ReadableText) => LabelledValue[]) => {
  const i = caseSensitive ? '' : 'i';
  const labels = new RegExp(`(?<![0-9A-Za-zÀ-ɏ])(?:${label})(?![A-Za-zÀ-ɏ])`, 'gu');
  const here = lazily(() => new RegExp(`(?:${value})(?![0-9A-Za-zÀ-ɏ])`, `${i}uy`));
  const behind = lazily(() => new RegExp(`(?<![0-9A-Za-zÀ-ɏ])(?<value>${value})${BACKWARD}$`, `${i}u`));

  return (readable) => {
    const found: LabelledValue[] = [];
    if (readable.digits < digits) return found;
    const { text } = readable;
    let taken = 0;
    for (const { index, 0: lowered } of readable.allLower(labels)) {
      if (index < taken) continue;
      const name = text.slice(index, index + lowered.length);
      const add = (start: number, end: number, side: LabelledValue['side']): void => {
        found.push({ start, end, written: text.slice(start, end), label: name, side });
        taken = end;
      };
      let start = endOf(forward, text, index + name.length) ?? text.length;
      let end = endOf(here(), text, start);
      if (end !== undefined) {
        const first = shapeOf(text.slice(start, end));
        // "Hosp no 4471902, 2024 admission": only a value of the same shape goes on with the list.
        while (end !== undefined && shapeOf(text.slice(start, end)) === first) {
          add(start, end, 'before');
          start = endOf(next, text, end) ?? text.length;
          end = endOf(here(), text, start);
        }
        continue;
      }
      const from = Math.max(taken, index - REACH_BACK);
      const match = behind().exec(text.slice(from, index));
      const written = match?.groups?.['value'];
      if (match !== null && written !== undefined) {
        add(from + match.index, from + match.index + written.length, 'after');
      }
    }
    return found;
  };
};
