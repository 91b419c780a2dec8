import type { Gs1Field } from './seen-code.ts';

/** More fields than any symbol has room for. */
const MOST_FIELDS = 100;

/**
 * The fields of a GS1 code from its human-readable form, `(8018)…(91)…`.
 *
 * Source: GS1 General Specifications, 3 (application identifiers) and 4.14 (human-readable interpretation).
 *
 * @returns nothing when the text isn't in that form from its first character on
 */
export const gs1Fields = (text: string): Gs1Field[] => {
  if (!/^\(\d{2,4}\)/.test(text)) return [];
  const pieces = text.split(/\((\d{2,4})\)/, 2 * MOST_FIELDS + 1);
  const fields: Gs1Field[] = [];
  for (let at = 1; at + 1 < pieces.length; at += 2)
    fields.push({ identifier: pieces[at] as string, value: pieces[at + 1] as string });
  return fields;
};

/**
 * Whether the last digit of a GS1 key is the check digit of those before it:
 * weights 3 and 1 by turns from the right, up to the next ten.
 *
 * Source: GS1 General Specifications, 7.9.
 */
export const passesGs1Check = (digits: string): boolean => {
  if (!/^\d{2,}$/.test(digits)) return false;
  let sum = 0;
  for (let at = digits.length - 2, weight = 3; at >= 0; at--, weight = 4 - weight) sum += Number(digits[at]) * weight;
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
};
