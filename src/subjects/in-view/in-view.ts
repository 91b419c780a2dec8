import type { Part, Span } from '../../draft.ts';
import type { Entity } from '../../entity.ts';
import { ReadableText } from '../../recognizers/text.ts';
import { unpackWeights } from '../../recognizers/wording/packed-weights.ts';
import { wordingOf } from '../../recognizers/wording/wording.ts';
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

/** From here on one person is in view. */
export const IN_VIEW = 0.5;

/** A text no longer than this is one passage; a longer one is read by its paragraphs, in UTF-16 code units. */
const LONGEST = 1_500;

let classifier: Classifier | undefined;

const trained = (): Classifier => {
  classifier ??= { weights: unpackWeights(WEIGHTS), scale: SCALE, classes: 2 };
  return classifier;
};

/** The passages of a text with who is in view in each; `names` are the names of people in it, in order of place. */
export const passagesOf = (text: string, lower: string, names: readonly Span[]): Passage[] =>
  spansOf(text).map((span) => {
    const features = featuresOf(text, lower, names, span);
    return {
      ...span,
      likelihood: likelihoodsOf(features.features, trained())[1] as number,
      sightings: features.sightings,
    };
  });

/** The passages of a part that is read as text. */
export const whoIsInView = (part: Part, entities: readonly Entity[]): Passage[] => {
  if (part.kind !== 'text' && part.kind !== 'alt-text') return [];
  const { text, lower } = new ReadableText(part.text, part.kind);
  return passagesOf(text, lower, namesAmong(entities.filter((entity) => entity.part === part)));
};

/** Names that are sure enough to be left out of what the wording tells. */
export const namesAmong = (entities: readonly Entity[]): Span[] =>
  entities.filter(({ type, confidence }) => type === 'person' && confidence >= 0.5);

/** The features of one passage. Training shares this code. */
export const featuresOf = (
  text: string,
  lower: string,
  names: readonly Span[],
  { start, end }: Span,
): { readonly features: ReadonlySet<number>; readonly sightings: readonly Sighting[] } => {
  const part = lower.slice(start, end);
  const own = names.filter((name) => name.start < end && start < name.end);
  const sightings = sightingsIn(part);
  const features = passageFeatures(wordingOf(text.slice(start, end)), part, sightings, (from, to) =>
    own.some((name) => name.start < start + to && start + from < name.end),
  );
  return {
    features,
    sightings: sightings.map((sighting) => ({ ...sighting, start: sighting.start + start, end: sighting.end + start })),
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
