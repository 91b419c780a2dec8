import { writeFileSync } from 'node:fs';
import patientName from '../../../rules/person/patient-name.ts';
import { NAMED_IN_CARE, NOBODY_IN_CARE } from '../../../tests/subjects/named-in-care.ts';
import { IN_MANY_VOICES, OF_OTHERS } from '../../../tests/subjects/named-in-many-voices.ts';
import { unmark } from '../../../tests/support/examples.ts';
import type { Part } from '../../draft.ts';
import type { Entity } from '../../entity.ts';
import { recognize } from '../../recognizers/index.ts';
import { linesOf, type NamedPost, ownPosts } from '../../recognizers/people/tagger/training/corpora.ts';
import { packWeights } from '../../recognizers/wording/packed-weights.ts';
import { randomFrom } from '../../recognizers/wording/training/learn.ts';
import { type Classifier, likelihoodsOf } from '../classifier/classifier.ts';
import { type Example, learnClasses } from '../classifier/learn.ts';
import { NOBODY_KNOWN } from '../known-names.ts';
import { peopleNamed } from '../namesakes.ts';
import { Scene } from '../scene.ts';
import { SIZE } from './features.ts';
import { nameFeaturesOf, OWNERS } from './whose-name.ts';

const LEARNING = { size: SIZE, classes: OWNERS.length, rounds: 8, rate: 0.05, shrink: 1e-3, dropout: 0.4, voices: 8 };
const FOLDS = 5;

interface NamedExample extends Example {
  readonly post: number;
  readonly text: string;
}

/** Everyone named in posts, as labelled; where the recognizer sees the name too, with the form it saw. */
const examplesOf = async (posts: readonly NamedPost[]): Promise<NamedExample[]> => {
  const examples: NamedExample[] = [];
  for (const [post, { text, names }] of posts.entries()) {
    const part: Part = { kind: 'text', text };
    const found = await recognize(part);
    const people = names.map(
      ({ start, end }): Entity => ({
        type: 'person',
        confidence: 0.9,
        part,
        source: found.find((each) => each.type === 'person' && each.start < end && each.end > start)?.source ?? 'label',
        start,
        end,
      }),
    );
    const others = found.filter(({ type }) => type !== 'person');
    const scene = new Scene(
      part,
      [...others, ...people].sort((a, b) => a.start - b.start),
      NOBODY_KNOWN,
    );
    const named = peopleNamed(scene);
    const seen = new Set();
    for (const [index, person] of people.entries()) {
      const chain = named.get(person);
      const holds = ownersOf(names[index]?.subject ?? '');
      if (chain === undefined || seen.has(chain) || holds.length === 0) continue;
      seen.add(chain);
      examples.push({
        features: [...nameFeaturesOf(chain, scene)],
        holds,
        weight: 1,
        post,
        text: `${text.slice(person.start, person.end)} ← ${text.slice(0, 160)}`,
      });
    }
  }
  return examples;
};

/** `in care` and `not in care` are labels that say no more. */
const ownersOf = (subject: string): number[] => {
  if (subject === 'in care') return [0, 1];
  if (subject === 'not in care') return OWNERS.map((_, index) => index).slice(2);
  const owner = OWNERS.indexOf(subject as (typeof OWNERS)[number]);
  return owner < 0 ? [] : [owner];
};

/** The examples of tests and of rules: of each name they tell whether it is of someone in care. */
const examplePosts = async (): Promise<NamedPost[]> => {
  const posts: NamedPost[] = [];
  const marked = [...NAMED_IN_CARE, ...IN_MANY_VOICES, ...patientName.bad];
  const others: readonly string[] = [
    ...NOBODY_IN_CARE.map(([text]) => text),
    ...OF_OTHERS.flat(),
    ...patientName.good.flatMap(({ text }) => (typeof text === 'string' ? [text] : [])),
  ];
  for (const example of marked) {
    if (typeof example !== 'string') continue;
    const { text, spans } = unmark(example);
    posts.push({ id: 'test', text, names: spans.map((span) => ({ ...span, subject: 'in care' })) });
  }
  for (const text of others) {
    const people = (await recognize({ kind: 'text', text })).filter(
      ({ type, confidence }) => type === 'person' && confidence >= 0.5,
    );
    posts.push({ id: 'test', text, names: people.map(({ start, end }) => ({ start, end, subject: 'not in care' })) });
  }
  return [...posts, ...(await labelledPosts())];
};

/** Posts labelled for other rules: who is named in care carries a finding, the others don't. */
const labelledPosts = async (): Promise<NamedPost[]> => {
  const posts: NamedPost[] = [];
  for (const file of [
    'tests/corpora/direct-tuning',
    'fixtures/corpora/posts/training',
    'fixtures/corpora/posts/catalogue',
    'fixtures/corpora/posts/further',
    'fixtures/corpora/posts/latest',
  ]) {
    for (const { id, text, findings } of linesOf<LabelledPost>(`${file}.jsonl`)) {
      // Where somebody agreed to be named, a name without a finding tells nothing.
      if (findings.some(({ rule }) => rule.startsWith('consent/'))) continue;
      const people = (await recognize({ kind: 'text', text })).filter(
        ({ type, confidence }) => type === 'person' && confidence >= 0.5,
      );
      const inCare = findings.filter(({ rule }) => rule === 'person/patient-name');
      posts.push({
        id,
        text,
        names: people.map(({ start, end }) => ({
          start,
          end,
          subject: inCare.some((label) => label.start < end && start < label.end) ? 'in care' : 'not in care',
        })),
      });
    }
  }
  return posts;
};

interface LabelledPost {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const report = (title: string, judged: readonly (readonly [NamedExample, Float64Array])[], show = 0): void => {
  const inCare = ([owner = 9]: readonly number[]): boolean => owner < 2;
  let [right, care, found, others, wrong] = [0, 0, 0, 0, 0];
  for (const [{ holds, text }, likely] of judged) {
    if (holds.includes(likely.indexOf(Math.max(...likely)))) right++;
    const says = (likely[0] as number) + (likely[1] as number) >= 0.5;
    if (inCare(holds)) {
      care++;
      if (says) found++;
    } else {
      others++;
      if (says) wrong++;
    }
    if (show > 0 && says !== inCare(holds))
      console.log(
        `  ${OWNERS[holds[0] ?? 0]} ${((likely[0] as number) + (likely[1] as number)).toFixed(2)} ${text.replaceAll('\n', ' ')}`,
      );
  }
  const negatives = judged
    .filter(([{ holds }]) => !inCare(holds))
    .map(([, likely]) => (likely[0] as number) + (likely[1] as number))
    .sort((a, b) => b - a);
  const positives = judged
    .filter(([{ holds }]) => inCare(holds))
    .map(([, likely]) => (likely[0] as number) + (likely[1] as number));
  const curve = [0.03, 0.05, 0.1, 0.15, 0.2, 0.3].map(
    (rate) =>
      `${rate}: ${share(positives.filter((each) => each > (negatives[Math.floor(rate * negatives.length)] as number)).length, positives.length)}`,
  );
  console.log(
    `${title}: ${judged.length} people, ${share(right, judged.length)} right; in care found ${share(found, care)}, others taken for it ${share(wrong, others)}; ${curve.join(', ')}`,
  );
};

const main = async ([out]: readonly string[]): Promise<void> => {
  if (out === undefined) throw new Error('usage: training OUT');
  const posts = ownPosts('training');
  const examples = await examplesOf(posts);
  const told = (await examplesOf(await examplePosts())).map((example) => ({ ...example, post: -1, weight: 4 }));
  const random = randomFrom(3);
  const foldOf = posts.map(() => Math.floor(random() * FOLDS));
  const judge = (of: readonly NamedExample[], classifier: Classifier) =>
    of.map((example) => [example, likelihoodsOf(example.features, classifier)] as const);
  const judged = Array.from({ length: FOLDS }, (_, fold) =>
    judge(
      examples.filter(({ post }) => foldOf[post] === fold),
      learnClasses([...told, ...examples.filter(({ post }) => foldOf[post] !== fold)], { ...LEARNING, voices: 3 }),
    ),
  ).flat();
  report(`cross-validated on ${FOLDS} folds`, judged, Number(process.env['SHOW'] ?? 0));
  const classifier = learnClasses([...told, ...examples], LEARNING);
  const { text, scale } = packWeights(classifier.weights as Float32Array);
  writeFileSync(
    out,
    `// Made by \`npm run train:whose-name\` from fixtures/corpora/names/training.jsonl.\nimport type { PackedWeights } from '../../../recognizers/wording/packed-weights.ts';\n\nexport const SCALE = ${scale};\nexport const WEIGHTS: PackedWeights =\n  ${JSON.stringify(text)};\n`,
  );
  report('reserved half, never trained on', judge(await examplesOf(ownPosts('reserved')), classifier));
};

await main(process.argv.slice(2));
