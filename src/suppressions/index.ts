import type { CheckKind, Draft, ReadDraft } from '../draft.ts';
import type { SetAside } from '../engine/judge.ts';
import type { Reveal } from '../engine/reveal.ts';
import type { RuleId } from '../finding.ts';
import { directivesIn, withoutDirectives } from './comments.ts';
import { frontMatterSuppressions, withoutRuleNames } from './front-matter.ts';
import type { Ledger } from './ledger.ts';
import { setAsideBy } from './set-aside.ts';

/** What holds findings of one draft back. */
export interface Suppressions {
  /** The draft as it is to be understood: what is said to postlint is no part of it, the reasons are. */
  readonly draft: ReadDraft;
  setAside(options: {
    /** Every rule that can be suppressed. */
    readonly ruleIds: readonly RuleId[];
    readonly reveal: Reveal;
    /** What was to be done to the draft. */
    readonly wanted: ReadonlySet<CheckKind>;
  }): SetAside;
}

/** Finds what a draft says to postlint. Where a file holds many drafts, none of them can say anything. */
export const suppressionsIn = (draft: ReadDraft, text: Draft['text'], ledgers: readonly Ledger[]): Suppressions => {
  const format = text !== undefined && 'format' in text ? text.format : undefined;
  const directives = format === undefined ? [] : directivesIn(draft, format);
  const frontMatter = format === undefined || format === 'plain' ? undefined : frontMatterSuppressions(draft.content);
  return {
    draft: withoutRuleNames(withoutDirectives(draft, directives), frontMatter),
    setAside: ({ ruleIds, ...options }) =>
      setAsideBy({ draft, directives, frontMatter, ledgers, ruleIds: new Set(ruleIds), ...options }),
  };
};
