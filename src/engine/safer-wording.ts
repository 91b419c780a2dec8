import type { Match, Rule } from './rule.ts';

const DECADES = ['', '', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];

/** A band in place of an exact age in years; undefined where there is none. */
export const ageBand = (years: number): string | undefined => {
  if (!Number.isFinite(years) || years < 0) return undefined;
  if (years < 1) return 'a baby';
  if (years < 5) return 'a young child';
  if (years < 13) return 'a child';
  if (years < 18) return 'a teenager';
  if (years < 20) return 'a young person';
  return years >= 90 ? 'in later life' : `in their ${DECADES[Math.floor(years / 10)]}`;
};

/** What could stand in place of the words found. It adds no fact: a band for an age, or the rule's own wording. */
export const saferWording = (rule: Rule, { age }: Match): string | undefined =>
  (age === undefined ? undefined : ageBand(age)) ?? rule.instead;
