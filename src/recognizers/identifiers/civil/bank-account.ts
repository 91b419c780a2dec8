import type { Span } from '../../../draft.ts';
import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { compact } from './compact.ts';
import { isLabelled, label, wholeWords } from './labels.ts';

/**
 * A sort code (six digits) with an account number (eight), in either order, or
 * an account number with its label. A sort code alone names a branch of a bank
 * and nobody's account. Source: Pay.UK, sorting codes and account numbers.
 */

const SORT_CODE = /(?<![0-9A-Za-zÀ-ɏ]|\d[.,/-])(?:\d{2}([\p{Zs}‐‑–-])\d{2}\1\d{2}|\d{6})(?![0-9A-Za-zÀ-ɏ]|[.,/-]\d)/gu;
const ACCOUNT =
  /(?<![0-9A-Za-zÀ-ɏ]|\d[.,/-])(?:\d{8}|\d{4}[\p{Zs}-]\d{4}|\d{2}(?:[\p{Zs}-]\d{2}){3})(?![0-9A-Za-zÀ-ɏ]|[.,/-]\d)/gu;

const SORT_LABEL = label('sort(?:ing)?[\\s-]?codes?|s\\/c|sc|sort');
const ACCOUNT_LABEL = label('(?:bank )?(?:accounts?|acct?s?|acnt|a\\/c|ac)|bank(?: details)?');
const BANK_ACCOUNT_LABEL = label(
  'bank (?:account|acct?|a\\/c)|current account|savings account|account (?:no|number)|acc(?:t)? (?:no|number)|a\\/c (?:no|number)',
);
const OTHER_ACCOUNT = wholeWords(
  'gas|electric(?:ity)?|energy|water|council|utility|twitter|instagram|phone|customer|email|nhs',
  'i',
);

/** What may stand between the two: their labels and little else. */
const BETWEEN =
  /^[\p{P}\p{S}\s|]{0,6}(?:(?:and|&|with|bank|the|is|account|accounts|acct?|acnt|a\/c|ac|sort|sorting|code|no|num|number|s\/c|sc)[\p{P}\p{S}\s|]{1,6}){0,6}$/iu;

const isDate = (code: string): boolean => {
  const [day = 0, month = 0] = code.split(/\D/).map(Number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
};

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

export const bankAccount: Recognizer = {
  name: 'bank-account',
  types: ['bank-account'],
  *recognize(text): Generator<Found> {
    if (text.digits < 8) return;
    const accounts = spansOf(text.text, ACCOUNT);
    if (accounts.length === 0) return;
    const codes = spansOf(text.text, SORT_CODE);
    let next = 0;
    for (const account of accounts) {
      while (next < codes.length && (codes[next] as Span).end < account.start - 60) next++;
      const code = codes
        .slice(next, next + 8)
        .find((other) => isBeside(text.text, other, account) && !overlap(other, account));
      const namedAccount = isLabelled(text, account, ACCOUNT_LABEL);
      if (code !== undefined) {
        const sortCode = text.slice(code);
        const named = namedAccount || isLabelled(text, code, SORT_LABEL);
        const looksIt = /[‐‑–-]/.test(sortCode) && !isDate(sortCode) && !/\D/.test(text.slice(account));
        if (!named && !looksIt) continue;
        const span = { start: Math.min(code.start, account.start), end: Math.max(code.end, account.end) };
        const value = `${compact(sortCode)} ${compact(text.slice(account))}`;
        yield {
          type: 'bank-account',
          ...span,
          confidence: named ? 0.95 : 0.6,
          evidence: named ? 'label' : 'structure',
          value,
        };
      } else if (
        isLabelled(text, account, BANK_ACCOUNT_LABEL, 30) &&
        !OTHER_ACCOUNT.test(text.text.slice(Math.max(0, account.start - 45), account.end))
      ) {
        yield {
          type: 'bank-account',
          ...account,
          confidence: 0.75,
          evidence: 'label',
          value: compact(text.slice(account)),
        };
      }
    }
  },
};

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isBeside = (text: string, a: Span, b: Span): boolean => {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to >= from && to - from <= 50 && BETWEEN.test(text.slice(from, to));
};
