import type { Span } from '../../draft.ts';
import type { Abuse } from './abuse-words.ts';
import type { Kind } from './mention-words.ts';

/** Abuse together with whom it is meant for. The span runs from the one to the other. */
export interface Insult extends Span {
  readonly kind: Kind;
  readonly mild: boolean;
  readonly confidence: number;
  readonly evidence: string;
  /** Whether it is said to somebody's face: "you pathetic little snitch". */
  readonly direct: boolean;
  /** Whether the word for them says that they are at work or in care, and no name or pronoun stands for it. */
  readonly surely: boolean;
}

/** One or more words of abuse in a row: "lazy, spiteful and thick", "pathetic little snitch". */
export interface Run extends Span {
  readonly words: readonly (Span & { readonly tag: Abuse })[];
}
