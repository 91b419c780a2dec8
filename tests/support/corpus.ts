import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import type { DraftResult, Verdict } from '../../src/finding.ts';

/** A labelled post: what a careful reader would say of it, with exact spans. */
interface LabelledPost {
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly findings: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}

interface Tally {
  readonly labelled: number;
  /** Found by the right rule, at a place that shares a character with the label. */
  readonly found: number;
  /** Found with exactly the labelled span. */
  readonly exact: number;
}

export interface Scores {
  readonly posts: number;
  /** How many posts labelled one way came out another, as `block>clean`. */
  readonly verdicts: Readonly<Record<string, number>>;
  readonly byRule: ReadonlyMap<string, Tally>;
  /** Ids of posts that came out worse than they are labelled, with the rules that spoke up. */
  readonly falseAlarms: readonly string[];
}

const severityOf = new Map<string, string>(rules.map(({ id, severity }) => [id, severity]));

/** Holds a corpus of tests/corpora against the rules, each post as a draft of its own. */
export const score = async (corpus: string): Promise<Scores> => {
  const folder = corpus.startsWith('posts/') ? '../../fixtures/corpora' : '../corpora';
  const lines = readFileSync(join(import.meta.dirname, folder, corpus), 'utf8')
    .trim()
    .split('\n');
  const verdicts: Record<string, number> = {};
  const byRule = new Map<string, { labelled: number; found: number; exact: number }>();
  const falseAlarms: string[] = [];
  for (const line of lines) {
    const post: LabelledPost = JSON.parse(line);
    const { result } = await check(
      { name: { id: post.id }, text: { format: 'plain', content: post.text }, images: [], settings: {} },
      { rules },
    );
    const outcome = `${post.verdict}>${result.verdict}`;
    verdicts[outcome] = (verdicts[outcome] ?? 0) + 1;
    if (outcome === 'clean>block' || outcome === 'clean>review')
      falseAlarms.push(`${post.id} ${spokeUp(result).join(' ')}`);
    for (const label of post.findings) {
      const tally = byRule.get(label.rule) ?? { labelled: 0, found: 0, exact: 0 };
      byRule.set(label.rule, tally);
      tally.labelled++;
      const places = result.findings
        .flatMap((finding) => [finding, ...finding.evidence])
        .filter(({ ruleId }) => ruleId === label.rule)
        .map(({ location }) => location);
      if (places.some(({ start = -1, end = -1 }) => start < label.end && end > label.start)) tally.found++;
      if (places.some(({ start, end }) => start === label.start && end === label.end)) tally.exact++;
    }
  }
  return { posts: lines.length, verdicts, byRule, falseAlarms };
};

const spokeUp = ({ findings }: DraftResult): string[] =>
  findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId);

/** Of everything labelled with a rule of this severity, the share that was found, 0–1. */
export const recall = ({ byRule }: Scores, severity: string): number => {
  let labelled = 0;
  let found = 0;
  for (const [rule, tally] of byRule) {
    if (severityOf.get(rule) !== severity) continue;
    labelled += tally.labelled;
    found += tally.found;
  }
  return found / labelled;
};
