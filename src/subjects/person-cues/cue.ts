import type { SubjectKind } from '../../entity.ts';

/**
 * A phrase that says whom a name belongs to.
 *
 * `before` looks at what stands before the name in its sentence and must reach
 * up to it; `after` at what follows it, from its end on; `around` anywhere in
 * the sentence. All of that is in lower case: patterns for any case take V8
 * several times as long to compile. A weight of 3 decides by itself, 1 only
 * supports others.
 */
export interface PersonCue {
  readonly kind: SubjectKind;
  readonly where: 'before' | 'after' | 'around';
  readonly pattern: RegExp;
  readonly weight: number;
}

const START = '(?<![0-9A-Za-zÀ-ɏ])';
const END = '(?![0-9A-Za-zÀ-ɏ])';

/** Patterns are written over several lines, which are no part of them. */
export const joined = (lines: string): string => lines.replace(/\n\s*/g, '');

/** The phrase, up to the name. */
export const before = (phrase: string): RegExp =>
  new RegExp(`${START}(?:${joined(phrase)})[ \\u00a0,:("“‘'@–—-]{0,4}$`, 'u');
/** The phrase, right after the name. */
export const after = (phrase: string): RegExp => new RegExp(`^(?:${joined(phrase)})${END}`, 'u');
/** The phrase, anywhere in the sentence. */
export const around = (phrase: string): RegExp => new RegExp(`${START}(?:${joined(phrase)})${END}`, 'u');
