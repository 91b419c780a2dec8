import type { Rule } from '../engine/rule.ts';

/** Where something is written: `trust-rules.yaml:12:7`. */
export type Place = string;

/** A rule of a pack, and where in the pack what matters of it stands. */
export interface PackRule {
  readonly rule: Rule;
  readonly place: Place;
  /** Where one of the rule's examples stands, by its number from 0. */
  placeOf(kind: 'bad' | 'good', index: number): Place;
}

/** Rules that an organisation wrote for itself, read from one file. */
export interface RulePack {
  /** As messages call it. */
  readonly file: string;
  readonly rules: readonly PackRule[];
}

export const rulesOf = (packs: readonly RulePack[]): Rule[] =>
  packs.flatMap(({ rules }) => rules.map(({ rule }) => rule));

/** A pack is told from other configurations by its rules: a list, and not severities by their ids. */
export const isPack = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'rules' in value && Array.isArray(value.rules);
