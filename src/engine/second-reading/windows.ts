import type { Part, ReadDraft, Span } from '../../draft.ts';
import type { Attributed, EntityType } from '../../entity.ts';
import { groupBy } from '../../group-by.ts';
import { readable } from '../../recognizers/fields/readable.ts';
import { type Token, tokensOf } from '../../recognizers/wording/tokens.ts';
import { sharedOut } from '../../stretches.ts';
import { sharedPassagesOf } from '../../subjects/in-view/in-view.ts';
import type { Sighting } from '../../subjects/in-view/sightings.ts';
import { isRunning } from '../jigsaw/jigsaw.ts';
import type { Reading } from './features.ts';
import type { Found } from './found.ts';
import { LABELS, type Likelihoods } from './wording-of-clues.ts';

/** A stretch of a draft's text that is read at once, as a post is. Offsets in its part. */
export interface Window extends Span {
  readonly part: Part;
  readonly tokens: readonly Token[];
  readonly entities: readonly Attributed[];
  readonly sightings: readonly Sighting[];
  readonly inView: number;
  readonly findings: readonly Found[];
}

/** UTF-16 code units of the longest window: posts are shorter, and longer texts are read by their paragraphs. */
const LONGEST = 1_500;
/** Below this likelihood that somebody in care is in view, and without a finding, nothing is read twice. */
const NOBODY = 0.03;

/** The stretches of a draft's text that are worth a second reading. */
export const windowsOf = (
  { parts }: Pick<ReadDraft, 'parts'>,
  entities: readonly Attributed[],
  findings: readonly Found[],
): Window[] => {
  const entitiesIn = groupBy(entities, ({ part }) => part);
  const findingsIn = groupBy(findings, ({ match }) => match.part);
  return parts
    .filter(isRunning)
    .flatMap((part) => windowsIn(part, entitiesIn.get(part) ?? [], findingsIn.get(part) ?? []));
};

/** Whether an agreement holds is a matter of its dates and its scope, not of how it reads. */
const ABOUT_CONSENT: ReadonlySet<EntityType> = new Set<EntityType>(['consent-record', 'consent-claim', 'consent-void']);

const windowsIn = (part: Part, entities: readonly Attributed[], findings: readonly Found[]): Window[] => {
  if (entities.some(({ type }) => ABOUT_CONSENT.has(type))) return [];
  const passages = sharedPassagesOf(readable(part), entities);
  const entitiesOf = sharedOut(entities, passages, (entity) => entity);
  const findingsOf = sharedOut(findings, passages, ({ match }) => match);
  const windows: Window[] = [];
  for (const [index, passage] of passages.entries()) {
    const { start, end } = passage;
    const own = findingsOf[index] as Found[];
    if (passage.likelihood < NOBODY && own.length === 0) continue;
    if (end - start > LONGEST) continue;
    windows.push({
      part,
      start,
      end,
      tokens: tokensOf(part.text.slice(start, end)).map((token) => ({
        ...token,
        start: token.start + start,
        end: token.end + start,
      })),
      entities: entitiesOf[index] as Attributed[],
      sightings: passage.sightings,
      inView: passage.likelihood,
      findings: own,
    });
  }
  return windows;
};

/** Where one sentence or line ends and another begins. A run of marks is tried from its first one only. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+["'”’)]?\s+|\n+/g;
/** UTF-16 code units below which a piece of a post says nothing by itself. */
const SHORTEST = 15;

/**
 * A window without its last and without its first sentence: a harmless sentence
 * at either end must not talk the reader out of what stands beside it.
 */
export const piecesOf = (window: Window, likely: Likelihoods): Reading[] => {
  const { part, start, end } = window;
  const text = part.text.slice(start, end);
  const begins = Array.from(text.matchAll(SENTENCE_END), ({ index, 0: mark }) => start + index + mark.length);
  const inside = begins.filter((begin) => begin < start + text.trimEnd().length);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return [];
  const pieces: Span[] = [
    { start, end: last },
    { start: first, end },
  ];
  return pieces
    .filter((piece) => piece.end - piece.start >= SHORTEST)
    .map((piece) => readingOf(within(window, piece), ofTokens(window, piece, likely)));
};

const lies =
  (piece: Span) =>
  (one: Span): boolean =>
    one.start >= piece.start && one.end <= piece.end;

/** A piece of a window; what only reaches into it isn't in it. */
const within = (window: Window, piece: Span): Window => ({
  ...window,
  ...piece,
  tokens: window.tokens.filter(lies(piece)),
  entities: window.entities.filter(lies(piece)),
  sightings: window.sightings.filter(lies(piece)),
  findings: window.findings.filter(({ match }) => lies(piece)(match)),
});

const ofTokens = ({ tokens }: Window, piece: Span, likely: Likelihoods): Likelihoods =>
  likely.subarray(
    LABELS * tokens.filter(({ end }) => end <= piece.start).length,
    LABELS * tokens.filter(({ end }) => end <= piece.end).length,
  );

/** What there is to read in a window. */
export const readingOf = (
  { tokens, entities, sightings, inView, findings, start, end }: Window,
  likely: Likelihoods,
): Reading => ({
  tokens,
  likely,
  entities,
  sightings,
  inView,
  findings: findings.map(({ rule, severity }) => ({ ruleId: rule.id, severity })),
  length: end - start,
});
