import { writeFileSync } from 'node:fs';
import { ReadableText } from '../../../text.ts';
import type { Model } from '../../../wording/crf.ts';
import { SIZE } from '../../../wording/features.ts';
import { packWeights } from '../../../wording/packed-weights.ts';
import { type Example, learn, randomFrom } from '../../../wording/training/learn.ts';
import { boundedWording, confidenceOf, type EvidenceWeights, LEAST_WORDING } from '../../evidence.ts';
import { languageSees } from '../../language.ts';
import { type Suspect, suspectsIn } from '../../person.ts';
import { listedNames } from '../../vocabulary.ts';
import { LABELS } from '../labels.ts';
import { tag } from '../tagger.ts';
import { lowered, type Namesakes, renamed } from './augment.ts';
import { asLabelled, ownPosts, tweets } from './corpora.ts';
import { fitLogistic } from './fit.ts';
import { exampleOf, type LabelledText, scoreOf } from './texts.ts';

const LEARNING = { rounds: 4, rate: 0.15, decay: 0.8, shrink: 1e-5, dropout: 0.2, labels: LABELS };
/** Models that see the texts in different order, with other people in them; their weights are averaged. */
const VOICES = 10;
const FOLDS = 4;

/** How much a post about health counts beside a tweet. */
const OWN_WEIGHT = 2;

const examplesOf = (texts: readonly LabelledText[], own: ReadonlySet<LabelledText>, seed: number): Example[] => {
  const random = randomFrom(seed);
  const { given, surnames } = listedNames();
  const languages: Namesakes[] = [{ given, surnames }];
  return texts.flatMap((text) => {
    const weight = own.has(text) ? OWN_WEIGHT : 1;
    const variants = [text];
    if (random() < 0.7) {
      const other = renamed(text, languages, random);
      if (other !== undefined) variants.push(other);
      const small = other !== undefined && random() < 0.5 ? lowered(other) : undefined;
      if (small !== undefined) variants.push(small);
    }
    const small = random() < 0.3 ? lowered(text) : undefined;
    if (small !== undefined) variants.push(small);
    return variants.map((variant) => exampleOf(variant, weight));
  });
};

const train = (texts: readonly LabelledText[], own: ReadonlySet<LabelledText>, voices: number): Model => {
  const weights = new Float32Array(SIZE * (LABELS - 1));
  let transitions = new Float64Array(0);
  for (let voice = 0; voice < voices; voice++) {
    const model = learn(examplesOf(texts, own, 11 + 1000 * voice), LEARNING, 7 + 77 * voice);
    for (let index = 0; index < weights.length; index++)
      weights[index] = (weights[index] as number) + (model.weights[index] as number) / voices;
    if (voice === 0) transitions = new Float64Array(model.transitions.length);
    transitions = transitions.map((sum, index) => sum + (model.transitions[index] as number) / voices);
  }
  return { labels: LABELS, weights, scale: 1, transitions };
};

interface Seen {
  readonly text: LabelledText;
  readonly suspects: readonly Suspect[];
}

/** What the recognizer suspects in texts, with compromise asked about everything. */
const suspectsWith = async (model: Model, texts: readonly LabelledText[]): Promise<Seen[]> => {
  const all: Seen[] = [];
  for (const text of texts) {
    const { page, suspects } = suspectsIn(new ReadableText(text.text), tag(text.text, model, LEAST_WORDING));
    const seen = languageSees(page, suspects);
    all.push({ text, suspects: suspects.map((suspect) => ({ ...suspect, language: seen.has(suspect) })) });
  }
  return all;
};

/** Missing a name costs more than imagining one. */
const NAME_COUNTS = 2.7;

const fitEvidence = (seen: readonly Seen[]): EvidenceWeights => {
  const kinds = [...new Set(seen.flatMap(({ suspects }) => suspects.flatMap(({ sign }) => sign?.kind ?? [])))].sort();
  const rows = seen.flatMap(({ text, suspects }) =>
    suspects
      .filter(
        ({ start, end }) => !text.spans.some((span) => span.label === 'HANDLE' && start < span.end && span.start < end),
      )
      .map(({ start, end, wording, sign, language }) => {
        const holds = text.spans.some((span) => span.label === 'PERSON' && start < span.end && span.start < end);
        return {
          inputs: [boundedWording(wording), language ? 1 : 0, ...kinds.map((kind) => (kind === sign?.kind ? 1 : 0))],
          holds,
          weight: holds ? NAME_COUNTS : 1,
        };
      }),
  );
  const [bias = 0, wording = 0, language = 0, ...signs] = fitLogistic(rows).map((value) => Number(value.toFixed(3)));
  return {
    bias,
    wording,
    language,
    signs: Object.fromEntries(kinds.map((kind, index) => [kind, signs[index] as number])),
  };
};

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const report = (name: string, seen: readonly Seen[], weights: EvidenceWeights, show = 0): void => {
  const found = new Map(
    seen.map(({ text, suspects }) => [
      text.text,
      suspects.filter((each) => confidenceOf(each, weights) >= 0.5).map(({ start, end }) => [start, end] as const),
    ]),
  );
  const { names, touched, right, flagged, missed, wrong } = scoreOf(
    seen.map(({ text }) => text),
    (text) => found.get(text) ?? [],
  );
  console.log(
    `${name.padEnd(34)} ${String(names).padStart(5)}  ${percent(touched)}  ${percent(right)}  ${percent(flagged)}`,
  );
  for (const line of missed.slice(0, show)) console.log(`  missed ${line.replaceAll('\n', ' ')}`);
  for (const line of wrong.slice(0, show)) console.log(`  wrong ${line.replaceAll('\n', ' ')}`);
};

const HEAD = `${'texts'.padEnd(34)} names  touched right flagged`;

const main = async ([data, out]: readonly string[]): Promise<void> => {
  if (data === undefined || out === undefined) throw new Error('usage: train DATA OUT');
  const sets = {
    'btc.train': tweets(data, 'train', 'btc'),
    'wnut17.train': tweets(data, 'train', 'wnut17'),
    'own training half': ownPosts('training').map(asLabelled),
  };
  const show = Number(process.env['SHOW'] ?? 0);
  const own = new Set(sets['own training half']);
  const texts = Object.values(sets).flat();

  // Every text is judged by a model that has not seen it.
  const folded = new Map<LabelledText, Seen>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (_: unknown, index: number): boolean => index % FOLDS === fold;
    const model = train(
      texts.filter((text, index) => !inFold(text, index)),
      own,
      3,
    );
    for (const seen of await suspectsWith(model, texts.filter(inFold))) folded.set(seen.text, seen);
  }
  const weights = fitEvidence([...folded.values()]);
  console.log(`cross-validated on ${FOLDS} folds; evidence`, weights);
  console.log(HEAD);
  for (const [name, set] of Object.entries(sets))
    report(
      name,
      set.map((text) => folded.get(text) as Seen),
      weights,
      name.startsWith('own') ? show : 0,
    );

  const dev = { 'btc.dev': tweets(data, 'dev', 'btc'), 'wnut17.dev': tweets(data, 'dev', 'wnut17') };
  const judge = train(texts, own, VOICES);
  console.log('\nnever trained on');
  console.log(HEAD);
  const held: Readonly<Record<string, readonly LabelledText[]>> = {
    ...dev,
    'own reserved half': ownPosts('reserved').map(asLabelled),
  };
  for (const [name, set] of Object.entries(held)) {
    report(name, await suspectsWith(judge, set), weights);
    const small = set.map((each) => lowered(each)).filter((each) => each !== undefined);
    report(`${name}, lower case`, await suspectsWith(judge, small), weights);
  }

  // What is shipped learns from the development texts as well; the figures above are of a model that did not.
  const model = train([...texts, ...dev['btc.dev'], ...dev['wnut17.dev']], own, VOICES);
  const { text, scale } = packWeights(model.weights as Float32Array);
  writeFileSync(
    out,
    [
      '// Made by `npm run train:names`; what it was trained on stands in NOTICE.',
      "import type { PackedWeights } from '../../../wording/packed-weights.ts';\n",
      `export const SCALE = ${scale};`,
      `export const TRANSITIONS: readonly number[] = ${JSON.stringify([...model.transitions].map((value) => Number(value.toFixed(4))))};`,
      `export const EVIDENCE_WEIGHTS = ${JSON.stringify(weights)};`,
      `export const WEIGHTS: PackedWeights =\n  ${JSON.stringify(text)};\n`,
    ].join('\n'),
  );
};

await main(process.argv.slice(2));
