import { writeFileSync } from 'node:fs';
import { rules } from '../../../rules/index.ts';
import { unmark } from '../../../tests/support/examples.ts';
import { recognize } from '../../recognizers/index.ts';
import { linesOf, ownPosts } from '../../recognizers/people/tagger/training/corpora.ts';
import { packWeights } from '../../recognizers/wording/packed-weights.ts';
import { randomFrom } from '../../recognizers/wording/training/learn.ts';
import { likelihoodsOf } from '../classifier/classifier.ts';
import { type Example, learnClasses } from '../classifier/learn.ts';
import { SIZE } from './features.ts';
import { featuresOf } from './in-view.ts';

const LEARNING = { size: SIZE, classes: 2, rounds: 8, rate: 0.05, shrink: 1e-3, dropout: 0.4, voices: 8 };
const FOLDS = 5;

interface LabelledPost {
  readonly text: string;
  readonly findings: readonly { readonly rule: string }[];
}

/** Rules that hold only when a particular person in care is spoken of. */
const OF_SOMEBODY =
  /^(?:identifier|date|age|place|clinical|time|jigsaw|consent)\/|^person\/(?!colleague)|^image\/(?:patient|burnt|wrist|alt|medical)|^audience\/(?:tagging|confirms|invites)/;

const lines = (file: string): LabelledPost[] => linesOf(file);

const exampleOf = async (text: string, inView: boolean, weight: number): Promise<Example> => ({
  features: [
    ...featuresOf(text, text.toLowerCase(), await recognize({ kind: 'text', text }), { start: 0, end: text.length })
      .features,
  ],
  holds: [inView ? 1 : 0],
  weight,
});

const ofPost = ({ text, findings }: LabelledPost, weight: number): Promise<Example> =>
  exampleOf(
    text,
    findings.some(({ rule }) => OF_SOMEBODY.test(rule)),
    weight,
  );

const ofPosts = (posts: readonly LabelledPost[], weight: number): Promise<Example[]> =>
  Promise.all(posts.map((post) => ofPost(post, weight)));

/** The examples of rules: what a rule about somebody flags speaks of one, what it leaves alone mostly doesn't. */
const ruleExamples = async (): Promise<Example[]> => {
  const examples: Promise<Example>[] = [];
  for (const { id, bad, good } of rules) {
    if (!OF_SOMEBODY.test(id) || id.startsWith('identifier/') || id.startsWith('consent/')) continue;
    for (const example of bad) if (typeof example === 'string') examples.push(exampleOf(unmark(example).text, true, 1));
    for (const { text } of good) if (typeof text === 'string') examples.push(exampleOf(text, false, 1));
  }
  for (const { rule, flag, text } of linesOf<CatalogueExample>('fixtures/corpora/posts/examples.jsonl'))
    if (OF_SOMEBODY.test(rule)) examples.push(exampleOf(text, flag, 2));
  return Promise.all(examples);
};

/** What the catalogue says a rule must flag or leave alone. */
interface CatalogueExample {
  readonly rule: string;
  readonly flag: boolean;
  readonly text: string;
}

/** How many of those in view are found where so many of the others are taken for it. */
const curve = (judged: readonly (readonly [boolean, number])[]): string => {
  const scores = (wanted: boolean): number[] =>
    judged
      .filter(([inView]) => inView === wanted)
      .map(([, score]) => score)
      .sort((a, b) => b - a);
  const [found, others] = [scores(true), scores(false)];
  const right = judged.filter(([inView, score]) => score >= 0.5 === inView).length / judged.length;
  const at = [0.05, 0.1, 0.15, 0.2].map((rate) => {
    const least = others[Math.floor(rate * others.length)] as number;
    return `${((100 * found.filter((score) => score > least).length) / found.length) | 0} % at ${100 * rate} %`;
  });
  return `${(100 * right).toFixed(1)} % of ${judged.length} right; found ${at.join(', ')} false`;
};

const main = async ([out]: readonly string[]): Promise<void> => {
  if (out === undefined) throw new Error('usage: training OUT');
  const posts = await ofPosts(
    [
      ...lines('fixtures/corpora/posts/training.jsonl'),
      ...lines('fixtures/corpora/posts/further.jsonl'),
      ...lines('fixtures/corpora/posts/latest.jsonl'),
      ...lines('fixtures/corpora/posts/catalogue.jsonl'),
    ],
    2,
  );
  const others = [
    ...(await ofPosts(lines('tests/corpora/direct-tuning.jsonl'), 1)),
    ...(await Promise.all(
      ownPosts('training').map(({ text, names }) =>
        exampleOf(
          text,
          names.some(({ subject }) => subject === 'patient' || subject === 'relative'),
          0.3,
        ),
      ),
    )),
    ...(await ruleExamples()),
  ];
  const random = randomFrom(9);
  const foldOf = posts.map(() => Math.floor(random() * FOLDS));
  const judged: (readonly [boolean, number])[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const classifier = learnClasses([...others, ...posts.filter((_, index) => foldOf[index] !== fold)], {
      ...LEARNING,
      voices: 3,
    });
    for (const [index, { features, holds }] of posts.entries())
      if (foldOf[index] === fold) judged.push([holds[0] === 1, likelihoodsOf(features, classifier)[1] as number]);
  }
  console.log(`cross-validated on ${FOLDS} folds: ${curve(judged)}`);
  const classifier = learnClasses([...others, ...posts], LEARNING);
  const { text, scale } = packWeights(classifier.weights as Float32Array);
  writeFileSync(
    out,
    `// Made by \`npm run train:in-view\` from fixtures/corpora.\nimport type { PackedWeights } from '../../../recognizers/wording/packed-weights.ts';\n\nexport const SCALE = ${scale};\nexport const WEIGHTS: PackedWeights =\n  ${JSON.stringify(text)};\n`,
  );
  const reserved = await ofPosts(lines('fixtures/corpora/posts/reserved.jsonl'), 1);
  console.log(
    `reserved half, never trained on: ${curve(reserved.map(({ features, holds }) => [holds[0] === 1, likelihoodsOf(features, classifier)[1] as number]))}`,
  );
};

await main(process.argv.slice(2));
