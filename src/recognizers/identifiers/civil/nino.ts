import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { compact } from './compact.ts';
import { isLabelled, isNamedOtherwise, label } from './labels.ts';

/**
 * National Insurance numbers and HMRC's temporary reference numbers.
 * Source: HMRC, National Insurance Manual, NIM39110.
 */

const GAP = '[\\p{Zs}\\t.‐‑–—/-]{0,2}';
const NINO = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ])([A-Za-z])([\\p{Zs}.]?)([A-Za-z])(${GAP}(?:\\d${GAP}){5}\\d)(?:(${GAP})([A-Da-d]))?(?![0-9A-Za-zÀ-ɏ])`,
  'gu',
);
const TRN = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ])\\d${GAP}\\d${GAP}[A-Za-z]${GAP}(?:\\d${GAP}){4}\\d(?![0-9A-Za-zÀ-ɏ])`,
  'gu',
);

const NINO_LABEL = label(
  'n\\.?i\\.?|nino|nat(?:ional|\\.)? ?ins(?:urance|\\.)?|(?<!(?:travel|health|car|pet|life|home|medical) )insurance (?:no|number)',
);
const TRN_LABEL = label('trn|temp(?:orary)? ref(?:erence)?|n\\.?i\\.?|nino|national insurance');

const NEVER_ISSUED = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);
const isPrefix = (prefix: string): boolean => /^[^DFIQUV][^DFIOQUV]$/.test(prefix) && !NEVER_ISSUED.has(prefix);

// "by 12 34 56 a" reads like one when typed in lower case.
const ENGLISH_WORD = /^(?:am|an|as|at|be|by|em|er|ha|he|la|ma|me|my|oh|ok|on|or|pm|so|to|we|ya)$/;

export const nino: Recognizer = {
  name: 'nino',
  types: ['nino'],
  *recognize(text): Generator<Found> {
    if (text.digits < 6) return;
    for (const match of text.all(NINO)) {
      const [whole, first = '', opening = '', second = '', digits = '', gap = '', suffix = ''] = match;
      const prefix = first + second;
      const span = { start: match.index, end: match.index + whole.length };
      const named = isLabelled(text, span, NINO_LABEL);
      // In "AB123456 a patient" the article is no suffix.
      const article = suffix !== '' && gap !== '' && isLowerCase(suffix) !== isLowerCase(prefix);
      if (article) span.end -= gap.length + suffix.length;
      const valid = isPrefix(prefix.toUpperCase());
      if (!named) {
        const spelledOut = isLowerCase(prefix) && digits !== compact(digits) && ENGLISH_WORD.test(prefix);
        if (!valid || article || suffix === '' || opening !== '' || spelledOut) continue;
        if (isNamedOtherwise(text, span)) continue;
      }
      const value = compact(text.slice(span));
      const confidence = named ? (valid ? 0.97 : 0.65) : prefix === prefix.toUpperCase() ? 0.85 : 0.6;
      yield { type: 'nino', ...span, confidence, evidence: named ? 'label' : 'structure', value, valid };
    }
  },
};

const isLowerCase = (text: string): boolean => text === text.toLowerCase();

export const trn: Recognizer = {
  name: 'trn',
  types: ['trn'],
  *recognize(text): Generator<Found> {
    if (text.digits < 7) return;
    for (const { index: start, 0: whole } of text.all(TRN)) {
      const span = { start, end: start + whole.length };
      if (!isLabelled(text, span, TRN_LABEL)) continue;
      yield { type: 'trn', ...span, confidence: 0.9, evidence: 'label', value: compact(whole) };
    }
  },
};
