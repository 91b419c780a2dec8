import { type Token, tokensOf } from './tokens.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

/** A text in tokens, with what each word tells by itself. */
export interface Wording {
  readonly tokens: readonly Token[];
  readonly facts: readonly WordFacts[];
}

export const wordingOf = (text: string): Wording => {
  const tokens = tokensOf(text);
  return { tokens, facts: tokens.map((token) => factsOf(token.text)) };
};
