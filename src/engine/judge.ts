import type { Check, ReadDraft } from '../draft.ts';
import type { Attributed } from '../entity.ts';
import type { DraftResult, Finding, RuleId, Severity, SuppressedFinding, Verdict } from '../finding.ts';
import type { Site } from '../places/sites.ts';
import { collapsed, heldByConsent, type RegisteredConsent } from './consent-policy.ts';
import { inThePicture } from './in-the-picture.ts';
import { Locator } from './locate.ts';
import type { Rule } from './rule.ts';
import { saferWording } from './safer-wording.ts';
import type { Found } from './second-reading/found.ts';

/** What weighs the findings of rules once more: loaded only for a draft that has something to weigh. */
export type SecondReading = typeof import('./second-reading/index.ts').secondReading;

/** What the configuration says of a rule's severity; `off` keeps it from running. */
export type SeverityOverrides = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

/** Takes out the findings that somebody has answered for. */
export type SetAside = (
  findings: readonly Finding[],
  locator: Locator,
) => { readonly kept: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] };

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** What hurts someone most comes first: who it is, then what leads to them, then what a file says. */
const GROUPS = [
  'person',
  'identifier',
  'jigsaw',
  'consent',
  'audience',
  'conduct',
  'date',
  'image',
  'clinical',
  'place',
  'time',
  'age',
];

const byHarm = (a: Finding, b: Finding): number =>
  RANK[a.severity] - RANK[b.severity] || groupRank(a.ruleId) - groupRank(b.ruleId);

const groupRank = (id: RuleId): number => {
  const rank = GROUPS.indexOf(id.slice(0, id.indexOf('/')));
  return rank < 0 ? GROUPS.length : rank;
};

/** `block` for any error; `review` for any warning, a failed check, or when nothing was checked; else `clean`. */
const verdictOf = (findings: readonly Finding[], checks: readonly Pick<Check, 'status'>[]): Verdict => {
  if (findings.some(({ severity }) => severity === 'error')) return 'block';
  const unsure =
    findings.some(({ severity }) => severity === 'warning') ||
    checks.some(({ status }) => status === 'failed') ||
    !checks.some(({ status }) => status === 'done');
  return unsure ? 'review' : 'clean';
};

const findingOf = ({ rule, severity, match }: Found, locator: Locator): Finding => {
  const { part, start, end, confidence, note, evidence = [], howFew } = match;
  const location = locator.locate(part, { start, end });
  const instead = saferWording(rule, match);
  return {
    ruleId: rule.id,
    severity,
    ...(note !== undefined && { note }),
    location,
    evidence: evidence.map((clue) => ({ ruleId: clue.ruleId, location: locator.locate(clue.part, clue) })),
    confidence,
    ...(howFew !== undefined && { howFew }),
    ...(instead !== undefined && { suggestion: { location, text: instead } }),
  };
};

/** What a draft is held against, and what has a say in it besides. */
export interface Standards {
  readonly rules: readonly Rule[];
  readonly overrides?: SeverityOverrides | undefined;
  /** Consents that the draft may refer to by their reference. */
  readonly consents?: readonly RegisteredConsent[] | undefined;
  /** The organisation's own places. */
  readonly sites?: readonly Site[] | undefined;
  readonly readAgain?: SecondReading | undefined;
  readonly setAside?: SetAside | undefined;
}

const asFound: SecondReading = (_draft, _entities, found) => found;
const none: SetAside = (findings) => ({ kept: findings, suppressed: [] });

/** Holds every rule against a read draft. What hurts someone most comes first. */
export const judge = (
  draft: ReadDraft,
  entities: readonly Attributed[],
  { rules, overrides = {}, consents, sites = [], readAgain = asFound, setAside = none }: Standards,
): DraftResult => {
  const locator = new Locator(draft, entities);
  const view = { draft, entities: inThePicture(draft, entities), sites };
  const held = heldByConsent(draft, entities, consents);
  const isOn = (rule: Rule | undefined): Omit<Found, 'match'> | undefined => {
    if (rule === undefined || held(rule.id)) return undefined;
    const severity = overrides[rule.id] ?? rule.severity;
    return severity === 'off' ? undefined : { rule, severity };
  };
  const found: Found[] = [];
  for (const rule of rules) {
    const on = isOn(rule);
    if (on !== undefined) for (const match of rule.when(view)) found.push({ ...on, match });
  }
  // It was taught what postlint's own rules find: those of packs neither weigh in it nor are they weighed.
  const own = found.filter(({ rule }) => rule.pack === undefined);
  const fromPacks = found.filter(({ rule }) => rule.pack !== undefined);
  const read = readAgain(draft, view.entities, own, (id) => isOn(rules.find((rule) => rule.id === id)));
  // Before anything is left out beside a name: one that is held back hides nothing.
  const { kept, suppressed } = setAside(
    [...read, ...fromPacks].map((each) => findingOf(each, locator)),
    locator,
  );
  const shown = collapsed(kept).sort(byHarm);
  return {
    name: locator.draftName,
    verdict: verdictOf(shown, draft.checks),
    findings: shown,
    checks: locator.report(draft.checks),
    ...(suppressed.length > 0 && { suppressed }),
  };
};
