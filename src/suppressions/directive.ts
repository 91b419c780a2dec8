import type { Span } from '../draft.ts';
import { isReason } from './reason.ts';

/** A rule as a directive names it, and where in the directive. */
interface NamedRule extends Span {
  readonly id: string;
}

/** What a directive reaches: a line, or everything from here to where it is taken back. */
type Reach = 'next line' | 'this line' | 'from here';

/** What a comment that begins with `postlint-` says. */
export type Directive =
  | { readonly kind: 'disable'; readonly reach: Reach; readonly rules: readonly NamedRule[] }
  /** Takes back what was disabled from a place on: the rules it names, or all. */
  | { readonly kind: 'enable'; readonly rules: readonly NamedRule[] }
  | { readonly kind: 'wrong'; readonly why: 'no reason' | 'no rule' | 'no such directive' };

/** A directive, and how many characters of its text come before its reason. */
export interface ReadDirective {
  readonly directive: Directive;
  readonly head: number;
}

const REACHES: ReadonlyMap<string, Reach> = new Map([
  ['postlint-disable-next-line', 'next line'],
  ['postlint-disable-line', 'this line'],
  ['postlint-disable', 'from here'],
]);

/** Editors turn two hyphens into a dash. */
const REASON_MARK = /(?:^|\s)(?:--+|–|—)(?=\s|$)/;

/** As much of a directive as may stand before its reason. */
const LONGEST_HEAD = 2_000;

/** Reads a comment's text, which begins with `postlint-`. */
export const readDirective = (text: string): ReadDirective => {
  const [word = ''] = /^[\w-]+/.exec(text.slice(0, LONGEST_HEAD)) ?? [];
  const rest = text.slice(word.length, LONGEST_HEAD);
  const mark = REASON_MARK.exec(rest);
  const named = mark === null ? rest : rest.slice(0, mark.index);
  const head = word.length + (mark === null ? rest.length : mark.index + mark[0].length);
  const reason = mark === null ? '' : text.slice(head);
  const rules = Array.from(named.matchAll(/[^\s,]+/g), ({ 0: id, index }) => ({
    id,
    start: word.length + index,
    end: word.length + index + id.length,
  }));
  return { directive: directiveOf(word, rules, reason), head };
};

const directiveOf = (word: string, rules: readonly NamedRule[], reason: string): Directive => {
  if (word === 'postlint-enable') return { kind: 'enable', rules };
  const reach = REACHES.get(word);
  if (reach === undefined) return { kind: 'wrong', why: 'no such directive' };
  if (rules.length === 0) return { kind: 'wrong', why: 'no rule' };
  return isReason(reason) ? { kind: 'disable', reach, rules } : { kind: 'wrong', why: 'no reason' };
};
