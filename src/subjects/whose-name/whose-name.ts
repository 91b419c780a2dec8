import type { Entity } from '../../entity.ts';
import { hashOf, mix } from '../../recognizers/wording/hashing.ts';
import { unpackWeights } from '../../recognizers/wording/packed-weights.ts';
import { type Classifier, likelihoodsOf } from '../classifier/classifier.ts';
import { FeatureSet } from '../classifier/feature-set.ts';
import { cueScores } from '../cue-scores.ts';
import type { Named } from '../namesakes.ts';
import type { Scene } from '../scene.ts';
import { SCALE, WEIGHTS } from './data/weights.ts';
import { featuresOf, SIZE, topicsOf } from './features.ts';

/** Whom a name can belong to, in the order of the classifier's classes. */
export const OWNERS = [
  'patient',
  'relative',
  'author',
  'author-family',
  'staff',
  'public-figure',
  'invented',
  'animal',
] as const;
type Owner = (typeof OWNERS)[number];

/** How likely each is, 0–1; together 1. */
export type Likelihoods = Readonly<Record<Owner, number>>;

let classifier: Classifier | undefined;

const trained = (): Classifier => {
  classifier ??= { weights: unpackWeights(WEIGHTS), scale: SCALE, classes: OWNERS.length };
  return classifier;
};

/** Whose name it is likely to be, by all places where the person is named, what they say and what the text is about. */
export const whoseName = (person: Named, scene: Scene): Likelihoods => {
  const likely = likelihoodsOf(nameFeaturesOf(person, scene), trained());
  return Object.fromEntries(OWNERS.map((owner, index) => [owner, likely[index] as number])) as Record<Owner, number>;
};

/** More places than this where one is named add nothing. */
const MOST_MENTIONS = 5;
const MOST_SCORE = 5;
const COPIES = 6;
/** Whom phrases speak for, in the order of the features that they make. */
const SCORED = [...OWNERS, 'organisation', 'population'];
const CLUE_COPIES = 3;

/** The features of a person named in a scene. Training shares this code. */
export const nameFeaturesOf = ({ mentions }: Named, scene: Scene): readonly number[] => {
  const { topics, clues: beside } = about(scene);
  const features = new FeatureSet(SIZE, topics);
  for (const { entity } of mentions.slice(0, MOST_MENTIONS)) {
    const sentence = scene.text.sentenceAt(entity.start);
    for (const { type, start, end } of beside) {
      if (start < entity.end && entity.start < end) continue;
      const near = start < sentence.end && end > sentence.start;
      for (let copy = 0; copy < CLUE_COPIES; copy++)
        features.add(mix(3100, hashOf(type), near ? 1 : 0, copy) & (SIZE - 1));
    }
  }
  const scores = new Map<string, number>();
  for (const { entity, listStart } of mentions.slice(0, MOST_MENTIONS)) {
    featuresOf(scene.wording, entity, features);
    for (const [kind, score] of cueScores(entity, listStart, scene))
      scores.set(kind, Math.max(scores.get(kind) ?? 0, score));
  }
  for (const [index, kind] of SCORED.entries()) {
    const score = Math.min(MOST_SCORE, Math.round(scores.get(kind) ?? 0));
    // A score of 3 has the features of 1 and 2 as well, each several times: it stands for more than a word does.
    for (let step = 1; step <= score; step++)
      for (let copy = 0; copy < COPIES; copy++) features.add(mix(3000, index, step, copy) & (SIZE - 1));
  }
  return features.list;
};

/** A text of more clues than this is a list. */
const MOST_CLUES = 40;

/** What a scene says of every name in it. */
interface About {
  readonly topics: FeatureSet;
  /** What was recognised beside the names. */
  readonly clues: readonly Entity[];
}

const known = new WeakMap<Scene, About>();

const about = (scene: Scene): About => {
  let found = known.get(scene);
  if (found === undefined) {
    const people = scene.entities.filter(({ type }) => type === 'person').length;
    found = { topics: topicsOf(scene.wording, people), clues: cluesOf(scene) };
    known.set(scene, found);
  }
  return found;
};

const cluesOf = (scene: Scene): readonly Entity[] =>
  scene.entities
    .filter(({ type }) => type !== 'person' && !type.startsWith('visible'))
    .slice(0, MOST_CLUES)
    .filter(({ confidence }) => confidence >= 0.5);
