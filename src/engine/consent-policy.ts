import type { ReadDraft } from '../draft.ts';
import type { Attributed } from '../entity.ts';
import type { Finding, RuleId } from '../finding.ts';
import { type Covered, consentRecordsIn } from '../recognizers/consent/index.ts';
import { CERTAIN_ENOUGH } from './rule.ts';

/**
 * What a recorded or claimed agreement holds back. It never covers other
 * people's numbers, positions, metadata, conduct or an audience.
 */
const HELD_BY: readonly (readonly [rules: RegExp, covered: Covered])[] = [
  [/^person\/(?:patient-name|known-role)$/, 'name'],
  [/^(?:age|date)\/(?!date-of-birth)/, 'age'],
  [/^image\/(?:medical-image|patient-visible|alt-text|reversible-redaction)$/, 'image'],
  [/^clinical\/patient-quote$/, 'quotes'],
  [/^clinical\/(?!pasted-record)/, 'diagnosis'],
  [/^person\/(?!colleague)/, 'story'],
  [/^jigsaw\/(?!news-event)/, 'story'],
];

/** A consent of the configuration's register, which a draft refers to by its reference. */
export interface RegisteredConsent {
  readonly reference: string;
  readonly person: string;
  readonly scope: readonly Covered[];
  /** Where it may be published; anywhere when absent. */
  readonly channels?: readonly string[] | undefined;
  /** The last day it holds, as an ISO date. */
  readonly expires: string;
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[0-9a-z]/.test(char);

/** Whether the draft's own text gives a reference, as a word of its own. */
const refersTo = ({ content }: ReadDraft, reference: string): boolean => {
  const [text, wanted] = [content.toLowerCase(), reference.toLowerCase()];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!isWord(text[at - 1]) && !isWord(text[at + wanted.length])) return true;
  return false;
};

/** The register's consents that this draft refers to and that hold today on its platform. */
const registered = (draft: ReadDraft, consents: readonly RegisteredConsent[], today: Date): RegisteredConsent[] => {
  const day = today.toISOString().slice(0, 10);
  const platform = draft.settings.platform?.toLowerCase();
  return consents.filter(
    ({ reference, channels, expires }) =>
      expires >= day &&
      (channels === undefined ||
        platform === undefined ||
        channels.some((channel) => channel.toLowerCase() === platform)) &&
      refersTo(draft, reference),
  );
};

/** What the draft's author says was agreed to, as far as it counts. */
type Agreement = { readonly kind: 'recorded'; readonly covers: ReadonlySet<Covered> } | { readonly kind: 'claimed' };

const agreementIn = (
  entities: readonly Attributed[],
  fromRegister: readonly RegisteredConsent[],
  today: Date,
): Agreement | undefined => {
  const of = (type: Attributed['type']): Attributed[] =>
    entities.filter((entity) => entity.type === type && entity.confidence >= CERTAIN_ENOUGH);
  if (of('consent-void').length > 0) return undefined;
  const records = [...new Set(of('consent-record').map(({ part }) => part))].flatMap((part) =>
    consentRecordsIn(part.text, today),
  );
  if (records.some(({ standing }) => standing === 'withdrawn' || standing === 'expired')) return undefined;
  if (fromRegister.length > 0) return { kind: 'recorded', covers: new Set(fromRegister.flatMap(({ scope }) => scope)) };
  const complete = records.filter(({ standing }) => standing === 'complete');
  if (complete.length > 0) return { kind: 'recorded', covers: new Set(complete.flatMap(({ covers }) => [...covers])) };
  const claimed =
    of('consent-claim').some(({ value }) => value !== 'placeholder') || records.some(({ placeholder }) => !placeholder);
  return claimed ? { kind: 'claimed' } : undefined;
};

/** Whether an agreement holds a rule's findings back: a record what it lists, a claim all until it is completed. */
export const heldByConsent = (
  draft: ReadDraft,
  entities: readonly Attributed[],
  consents: readonly RegisteredConsent[] = [],
  today = new Date(),
): ((ruleId: RuleId) => boolean) => {
  const fromRegister = registered(draft, consents, today);
  const agreement = agreementIn(entities, fromRegister, today);
  if (agreement === undefined) return () => false;
  return (ruleId) => {
    const covered = HELD_BY.find(([rules]) => rules.test(ruleId))?.[1];
    // What the register holds completes what the draft says.
    if (ruleId === 'consent/incomplete') return fromRegister.length > 0;
    if (covered === undefined) return false;
    // A claim doesn't make a picture of somebody's body less of one: that is still asked about.
    if (agreement.kind === 'claimed') return ruleId !== 'image/medical-image';
    if (covered === 'story') return true;
    return agreement.covers.has(covered) || agreement.covers.has('story');
  };
};

/** Rules that name somebody outright: what else leads to the same person adds nothing to them. */
const DIRECT =
  /^(?:identifier\/(?!vehicle|initials)|person\/patient-name|date\/date-of-birth|audience\/(?:tagging-patient|confirms-patient)|image\/(?:burnt-in-text|wristband-or-label|metadata-identifiers|identifying-filename))/;

/** Clues that lead to others than whoever is identified. */
const OF_OTHERS: ReadonlySet<RuleId> = new Set<RuleId>(['image/colleague-faces']);

/** Leaves out jigsaws and clues where somebody is identified outright. A film stays one beside a name. */
export const collapsed = (findings: readonly Finding[]): Finding[] => {
  const named = findings.some(({ severity, ruleId }) => severity === 'error' && DIRECT.test(ruleId));
  if (!named) return [...findings];
  return findings.filter(
    ({ ruleId, severity }) =>
      OF_OTHERS.has(ruleId) || (severity !== 'info' && !/^jigsaw\/(?:clues|time|unusual|known)/.test(ruleId)),
  );
};
