import type { Guidance, Rule } from '../engine/rule.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { ReporterContext, Summary } from './reporter.ts';

/** Everything a report says in words about a finding. */
export interface Prose {
  readonly title: string;
  /** What could happen to the person. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** A safer wording. */
  readonly instead?: string;
  readonly guidance: Rule['guidance'];
}

/** @throws when a finding names a rule that the run doesn't have, which is a mistake of ours. */
export const ruleOf = (rules: ReporterContext['rules'], id: Finding['ruleId']): Rule => {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`no rule is called ${id}`);
  return rule;
};

export const proseOf = (rules: ReporterContext['rules'], { ruleId, note }: Pick<Finding, 'ruleId' | 'note'>): Prose => {
  const { title, why, advice, instead, guidance, notes } = ruleOf(rules, ruleId);
  const noted = note === undefined ? undefined : notes?.[note];
  return {
    title,
    message: noted === undefined ? why : `${why} ${noted}`,
    advice,
    ...(instead !== undefined && { instead }),
    guidance,
  };
};

/** Advice and safer wording as one text. */
export const fullAdvice = ({ advice, instead }: Pick<Prose, 'advice' | 'instead'>): string =>
  instead === undefined ? advice : `${advice} ${safer(instead)}`;

export const safer = (instead: string): string => `Try: ${instead}`;

/** `HCPC Standards of conduct 5.1`, `GMC Confidentiality, Responding to criticism`. */
export const citation = ({ body, document, section }: Guidance): string => {
  const cited = `${body} ${document}`;
  if (section === undefined) return cited;
  return `${cited}${/^\d/.test(section) ? '' : ','} ${section}`;
};

export const howToLearnMore = (ruleId: string): string => `postlint explain ${ruleId}`;

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  block: "Don't post this yet",
  review: 'Stop and look',
  clean: 'Nothing found in this draft',
};

/** Between what must change and what needs a decision. */
export const ALSO_LOOK = 'And look at this before you post';
export const CLUES = 'Small clues, harmless on their own';
export const NOTHING_CHECKED = 'Nothing in this draft was checked, so nobody can say whether it is safe to post.';
export const NOT_SHOWN = 'What there is to look at is not shown here; leave out --quiet to see it.';
export const LIMITS = "We can't see your profile, your earlier posts, or what readers already know.";

/** `2 findings suppressed`. */
export const howManySuppressed = (count: number): string =>
  `${count} ${count === 1 ? 'finding' : 'findings'} suppressed`;

/** `3 drafts: 1 to stop, 1 to look at, 1 clean`. */
export const closingLine = ({ drafts, blocked, toReview, clean, failedChecks, suppressed }: Summary): string => {
  if (drafts === 0) return 'There was no draft to check.';
  const counts = [
    [blocked, 'to stop'],
    [toReview, 'to look at'],
    [clean, 'clean'],
    [failedChecks, failedChecks === 1 ? 'check could not be done' : 'checks could not be done'],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  if (suppressed > 0) said.push(howManySuppressed(suppressed));
  return `${drafts} ${drafts === 1 ? 'draft' : 'drafts'}: ${said.join(', ')}`;
};
