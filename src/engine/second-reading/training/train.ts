import { writeFileSync } from 'node:fs';
import type { Verdict } from '../../../finding.ts';
import type { Model } from '../../../recognizers/wording/crf.ts';
import { SIZE as CLUE_SIZE, featuresOf } from '../../../recognizers/wording/features.ts';
import { packSquares, packWeights, unpackWeights } from '../../../recognizers/wording/packed-weights.ts';
import { type Example as ClueExample, learn } from '../../../recognizers/wording/training/learn.ts';
import type { Features } from '../features.ts';
import { readingFeatures } from '../features.ts';
import { type Opinions, OUTCOMES, opinionsBy, type ReadingModel } from '../opinion.ts';
import { BARS, type Bars, revise } from '../revise.ts';
import { piecesOf, readingOf, type Window } from '../windows.ts';
import { LABELS, type Likelihoods, likelihoodsOf, TOLD, type Told } from '../wording-of-clues.ts';
import { type Example, fitReading } from './fit.ts';
import { type ReadPost, readPost, reservedPosts, trainingPosts } from './posts.ts';

const LEARNING = { rounds: 6, rate: 0.15, decay: 0.8, shrink: 1e-5, dropout: 0.2, labels: LABELS };
/** Taggers that see the posts in different order; their weights are averaged. As many read for training as will at work. */
const VOICES = 2;
const FOLDS = 6;
const SHRINK = 1;
const ROUNDS = 120;

/** What each rule's label says of the words it marks. */
const TELLS: readonly (readonly [RegExp, Told])[] = [
  [/^(?:time\/|date\/event-date)/, 'time'],
  [/^(?:place\/|audience\/location-tag)/, 'place'],
  [/^clinical\/rare-or-unusual$/, 'unusual'],
  [/^person\/known-role$/, 'role'],
  [/^(?:age\/|person\/(?:demographic|relative|vulnerable|distinguishing)|clinical\/(?!pasted))/, 'detail'],
];

interface ReadWindow extends ReadPost {
  readonly window: Window;
}

const clueExample = ({ window, findings, weight }: ReadWindow): ClueExample => {
  const labels = new Uint8Array(window.tokens.length);
  for (const { rule, start, end } of findings) {
    const told = TELLS.find(([rules]) => rules.test(rule))?.[1];
    if (told === undefined) continue;
    const label = TOLD.indexOf(told) + 1;
    for (const [index, token] of window.tokens.entries())
      if (token.start < end && start < token.end) labels[index] = Math.max(labels[index] as number, label);
  }
  return { features: featuresOf(window.tokens), labels, weight };
};

const trainTagger = (posts: readonly ReadWindow[], voices: number): Model => {
  const examples = posts.filter(({ writer }) => writer !== 'examples').map(clueExample);
  const weights = new Float32Array(CLUE_SIZE * (LABELS - 1));
  let transitions = new Float64Array(LABELS * LABELS + LABELS);
  for (let voice = 0; voice < voices; voice++) {
    const model = learn(examples, LEARNING, 3 + 41 * voice);
    for (let index = 0; index < weights.length; index++)
      weights[index] = (weights[index] as number) + (model.weights[index] as number) / voices;
    transitions = transitions.map((sum, index) => sum + (model.transitions[index] as number) / voices);
  }
  return { labels: LABELS, weights, scale: 1, transitions };
};

/** The features of a post as a whole, and of what it is without its ends. */
interface PostFeatures {
  readonly whole: Features;
  readonly pieces: readonly Features[];
}

const featuresFor = ({ window }: ReadWindow, likely: Likelihoods): PostFeatures => ({
  whole: readingFeatures(readingOf(window, likely)),
  pieces: piecesOf(window, likely).map(readingFeatures),
});

const opinionsFor = ({ whole, pieces }: PostFeatures, model: ReadingModel): Opinions =>
  opinionsBy(whole, () => pieces, model);

const exampleOf = ({ verdict, weight }: ReadPost, features: Features): Example => ({
  features,
  outcome: OUTCOMES.indexOf(verdict),
  weight,
});

/** What a post comes to with an opinion; what rules made of it where nothing called for one. */
const verdictWith = ({ first, found }: ReadPost, opinion: Opinions | undefined, bars: Bars): Verdict => {
  if (opinion === undefined) return first;
  const { dropped, added } = revise(found, opinion, bars);
  const left = found.filter((each) => !dropped.has(each));
  if (added === 'jigsaw' || left.some(({ severity }) => severity === 'error')) return 'block';
  return added !== undefined || left.some(({ severity }) => severity === 'warning') ? 'review' : 'clean';
};

const tally = (posts: readonly ReadPost[], verdictOf: (post: ReadPost, index: number) => Verdict): string => {
  const share = (wanted: Verdict, got: Verdict): string => {
    const all = posts.filter(({ verdict }) => verdict === wanted).length;
    const right = posts.filter((post, index) => post.verdict === wanted && verdictOf(post, index) === got).length;
    return `${right}/${all} (${((100 * right) / Math.max(1, all)).toFixed(1)} %)`;
  };
  return `blocks found ${share('block', 'block')}, clean passed ${share('clean', 'clean')}, clean blocked ${share('clean', 'block')}, reviews ${share('review', 'review')}, blocks passed as clean ${share('block', 'clean')}`;
};

const foldOf = (writers: readonly string[]): ((post: ReadPost, index: number) => number) => {
  const fold = new Map(writers.map((writer, index) => [writer, index % FOLDS]));
  // posts of older files are by several writers each
  return ({ writer }, index) =>
    writer.includes('/voices/') ? (fold.get(writer) as number) : Math.floor(index / 25) % FOLDS;
};

const main = async ([clueOut, readingOut]: readonly string[]): Promise<void> => {
  if (clueOut === undefined || readingOut === undefined) throw new Error('usage: train CLUES READING');
  const posts: ReadPost[] = [];
  for (const post of trainingPosts()) posts.push(await readPost(post));
  const isRead = (post: ReadPost): post is ReadWindow => post.window !== undefined;
  const read = posts.filter(isRead);
  console.log(`${posts.length} posts, ${read.length} of them read twice`);
  const writers = [...new Set(posts.map(({ writer }) => writer).filter((writer) => writer.includes('/voices/')))];
  const fold = foldOf(writers);
  const folds = new Map(posts.map((post, index) => [post, fold(post, index)]));

  const features = new Map<ReadPost, PostFeatures>();
  for (let at = 0; at < FOLDS; at++) {
    const tagger = trainTagger(
      read.filter((post) => folds.get(post) !== at),
      VOICES,
    );
    for (const post of read)
      if (folds.get(post) === at) features.set(post, featuresFor(post, likelihoodsOf(post.window.tokens, tagger)));
  }
  const examples = new Map(read.map((post) => [post, exampleOf(post, (features.get(post) as PostFeatures).whole)]));
  const opinions = new Map<ReadPost, Opinions>();
  for (let at = 0; at < FOLDS; at++) {
    const model = fitReading(
      read.filter((post) => folds.get(post) !== at).map((post) => examples.get(post) as Example),
      SHRINK,
      ROUNDS,
    );
    for (const post of read)
      if (folds.get(post) === at) opinions.set(post, opinionsFor(features.get(post) as PostFeatures, model));
  }
  const strangers = posts.filter(({ writer }) => writer.includes('/voices/'));
  console.log(
    `rules alone, ${strangers.length} posts of ${writers.length} writers: ${tally(strangers, ({ first }) => first)}`,
  );
  for (const block of [0.35, 0.39, 0.43, 0.47, 0.51])
    for (const review of [0.6, 0.7]) {
      const bars = { ...BARS, block, review };
      console.log(
        `  from ${block} and ${review} on, trained on others: ${tally(strangers, (post) => verdictWith(post, opinions.get(post), bars))}`,
      );
    }

  const tagger = trainTagger(read, VOICES);
  const { text: clueText, scale: clueScale } = packWeights(tagger.weights as Float32Array);
  const transitions = Array.from(tagger.transitions, (weight) => Number(weight.toFixed(4)));
  const reading = fitReading([...examples.values()], SHRINK, ROUNDS);
  const { text, scale } = packSquares(reading.weights as Float32Array);
  const made =
    "// Made by `npm run train:second-reading` from fixtures/corpora.\nimport type { PackedWeights } from '../../../recognizers/wording/packed-weights.ts';\n\n";
  writeFileSync(
    clueOut,
    `${made}export const SCALE = ${clueScale};\nexport const TRANSITIONS: readonly number[] = ${JSON.stringify(transitions)};\nexport const WEIGHTS: PackedWeights =\n  ${JSON.stringify(clueText)};\n`,
  );
  writeFileSync(
    readingOut,
    `${made}export const SCALE = ${scale};\nexport const WEIGHTS: PackedWeights =\n  ${JSON.stringify(text)};\n`,
  );

  const packedTagger: Model = {
    labels: LABELS,
    weights: unpackWeights(clueText),
    scale: clueScale,
    transitions: Float64Array.from(transitions),
  };
  const packedReading: ReadingModel = { weights: unpackWeights(text), scale };
  for (const name of ['reserved', 'reserved-oblique']) {
    const reserved: ReadPost[] = [];
    for (const post of reservedPosts(name)) reserved.push(await readPost(post));
    const opinionOn = (post: ReadPost): Opinions | undefined =>
      isRead(post)
        ? opinionsFor(featuresFor(post, likelihoodsOf(post.window.tokens, packedTagger)), packedReading)
        : undefined;
    console.log(`${name}, never trained on: rules alone ${tally(reserved, ({ first }) => first)}`);
    console.log(
      `${name}, never trained on: read twice ${tally(reserved, (post) => verdictWith(post, opinionOn(post), BARS))}`,
    );
  }
};

await main(process.argv.slice(2));
