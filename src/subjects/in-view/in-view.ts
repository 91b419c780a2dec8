import type { Part, Span } from '../../draft.ts';
import type { Entity, EntityType } from '../../entity.ts';
import { ReadableText } from '../../recognizers/text.ts';
import { unpackWeights } from '../../recognizers/wording/packed-weights.ts';
import { type Wording, wordingOf } from '../../recognizers/wording/wording.ts';
import { sharedOut } from '../../stretches.ts';
import { type Classifier, likelihoodsOf } from '../classifier/classifier.ts';
import { SCALE, WEIGHTS } from './data/weights.ts';
import { passageFeatures } from './features.ts';
import { type Sighting, type SightingKind, sightingsIn } from './sightings.ts';

/** A passage, and how likely it is to speak of one particular person in care or of their family. */
export interface Passage extends Span {
  /** 0–1. */
  readonly likelihood: number;
  readonly sightings: readonly Sighting[];
}

/** Below this an entity is a guess. */
const CERTAIN_ENOUGH = 0.5;

/** What, where it stands, says something of whether somebody is in view. */
const CLUES: ReadonlySet<EntityType> = new Set<EntityType>([
  'age',
  'relative',
  'date',
  'time',
  'newborn-detail',
  'nhs-number',
  'hospital-number',
  'phone',
  'address',
  'demographic',
  'known-role',
  'vulnerability',
  'mark',
  'death',
  'recent-time',
  'live-marker',
  'organisation',
  'ward',
  'bed',
  'scene',
  'live-location',
  'setting',
  'location-tag',
  'clinical',
  'sensitive',
  'unusual',
  'quote',
  'pasted-record',
  'running-story',
  'news',
  'small-number',
  'confirmation',
  'consent-claim',
  'visible-patient',
  'medical-image',
]);

/** From here on one person is in view. */
export const IN_VIEW = 0.45;

/** A text no longer than this is one passage; a longer one is read by its paragraphs, in UTF-16 code units. */
const LONGEST = 1_500;

let classifier: Classifier | undefined;

const trained = (): Classifier => {
  classifier ??= { weights: unpackWeights(WEIGHTS), scale: SCALE, classes: 2 };
  return classifier;
};

/**
 * The passages of a text with who is in view in each, by its words and by what
 * was recognised in it. `wording` gives the tokens of the whole text.
 */
const passagesOf = (
  { text, lower, sentences }: Pick<ReadableText, 'text' | 'lower' | 'sentences'>,
  entities: readonly Entity[],
  wording = (): Wording => wordingOf(text),
): Passage[] => {
  const certain = entities.filter(({ confidence }) => confidence >= CERTAIN_ENOUGH);
  const spans = spansOf(text).flatMap((span) => {
    const sighted = sightingsIn(lower.slice(span.start, span.end));
    const spoken = [
      ...certain,
      ...sighted.map((each) => ({ start: each.start + span.start, end: each.end + span.start })),
    ];
    return parted(span, sentences, spoken);
  });
  const shares = sharedOut(entities, spans, (entity) => entity);
  return spans.map((span, index) => {
    const here = shares[index] ?? [];
    const { features, sightings } = featuresOf(text, lower, here, span, spans.length === 1 ? wording() : undefined);
    return { ...span, likelihood: likelihoodsOf(features, trained())[1] as number, sightings };
  });
};

/** A sentence shorter than this, in UTF-16 code units, goes with what it stands beside: "Ask first.". */
const SHORTEST = 20;

/**
 * A stretch without the sentences at its ends in which nothing was recognised
 * and nobody is sighted, and those by themselves: "The cricket is rained off
 * again" beside a story must not draw the eye from it.
 */
const parted = ({ start, end }: Span, sentences: readonly Span[], spoken: readonly Span[]): Span[] => {
  const speaks = (sentence: Span): boolean =>
    sentence.end - sentence.start < SHORTEST ||
    spoken.some((each) => each.start < sentence.end && sentence.start < each.end);
  const here = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const from = here.find(speaks);
  const to = here.findLast(speaks);
  if (from === undefined || to === undefined) return [{ start, end }];
  const [first, last] = [from === here[0] ? start : from.start, to === here.at(-1) ? end : to.end];
  return [
    { start, end: first },
    { start: first, end: last },
    { start: last, end },
  ].filter((each) => each.end > each.start);
};

const known = new WeakMap<ReadableText, readonly Passage[]>();

/** The same of a text that several steps look at, worked out once: it holds the same entities for all of them. */
export const sharedPassagesOf = (
  text: ReadableText,
  entities: readonly Entity[],
  wording?: () => Wording,
): readonly Passage[] => {
  const passages = known.get(text) ?? passagesOf(text, entities, wording);
  known.set(text, passages);
  return passages;
};

/** The passages of a part that is read as text. */
export const whoIsInView = (part: Part, entities: readonly Entity[]): Passage[] => {
  if (part.kind !== 'text' && part.kind !== 'alt-text') return [];
  return passagesOf(
    new ReadableText(part.text, part.kind),
    entities.filter((entity) => entity.part === part),
  );
};

/** The features of one passage. Training shares this code. */
export const featuresOf = (
  text: string,
  lower: string,
  entities: readonly Pick<Entity, 'type' | 'start' | 'end' | 'confidence'>[],
  { start, end }: Span,
  wording = wordingOf(text.slice(start, end)),
): { readonly features: readonly number[]; readonly sightings: readonly Sighting[] } => {
  const part = lower.slice(start, end);
  const here = entities.filter((each) => each.start < end && start < each.end && each.confidence >= CERTAIN_ENOUGH);
  const names = here.filter(({ type }) => type === 'person');
  const recognised = new Map<EntityType, number>();
  for (const { type } of here) if (CLUES.has(type)) recognised.set(type, (recognised.get(type) ?? 0) + 1);
  const sightings = sightingsIn(part);
  const isName = (from: number, to: number): boolean =>
    names.some((name) => name.start < start + to && start + from < name.end);
  const features = passageFeatures(wording, part, sightings, isName, recognised);
  return {
    features,
    sightings: sightings.map((sighting) => ({
      kind: sighting.kind,
      start: sighting.start + start,
      end: sighting.end + start,
    })),
  };
};

const spansOf = (text: string): Span[] => {
  if (text.length <= LONGEST) return [{ start: 0, end: text.length }];
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n\s*\n|$/g)) {
    for (let end = index; end > start; ) {
      const to = Math.min(end, start + LONGEST);
      spans.push({ start, end: to });
      start = to;
    }
    start = index + gap.length;
  }
  return spans;
};

/** Whoever is sighted thus may be the person in care. */
const MAY_BE_IN_CARE: ReadonlySet<SightingKind> = new Set<SightingKind>([
  'in care',
  'somebody',
  'child',
  'work',
  'age',
  'slot',
  'seen',
  'kin',
  'pronoun',
  'you',
]);

export const mayBeInCare = ({ kind }: Sighting): boolean => MAY_BE_IN_CARE.has(kind);
