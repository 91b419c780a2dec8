import nlp from 'compromise/two';
import { describe, it } from 'vitest';
import { understand } from '../../src/check.ts';
import { person } from '../../src/recognizers/people/person.ts';
import { lowered } from '../../src/recognizers/people/tagger/training/augment.ts';
import { asLabelled, type NamedPost, ownPosts } from '../../src/recognizers/people/tagger/training/corpora.ts';
import { type LabelledText, scoreOf } from '../../src/recognizers/people/tagger/training/texts.ts';
import { ReadableText } from '../../src/recognizers/text.ts';

type Spans = readonly (readonly [number, number])[];

const ours = async (text: string): Promise<Spans> =>
  [...(await person.recognize(new ReadableText(text)))]
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ start, end }) => [start, end]);

const compromise = async (text: string): Promise<Spans> =>
  nlp(text)
    .match('#Person+')
    .json({ offset: true })
    .map(({ offset }: { offset: { start: number; length: number } }) => [offset.start, offset.start + offset.length]);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const row = async (name: string, texts: readonly LabelledText[], find: (text: string) => Promise<Spans>) => {
  const found = new Map<string, Spans>();
  for (const { text } of texts) found.set(text, await find(text));
  const { names, touched, right, flagged } = scoreOf(texts, (text) => found.get(text) ?? []);
  return `| ${name} | ${names} | ${percent(touched)} | ${percent(right)} | ${percent(flagged)} |`;
};

/** npm run eval: names in the project's own posts about health, of which the reserved half was never trained on. */
describe.sequential('names of people', () => {
  it('are found', async () => {
    const lines = [
      '| posts | names | touched | right | nameless posts flagged |',
      '| --- | ---: | ---: | ---: | ---: |',
    ];
    for (const half of ['reserved', 'training'] as const) {
      const texts = ownPosts(half).map(asLabelled);
      const small = texts.map((text) => lowered(text)).filter((text) => text !== undefined);
      lines.push(await row(half, texts, ours), await row(`${half}, lower case`, small, ours));
      lines.push(await row(`${half}, compromise alone`, texts, compromise));
    }
    process.stdout.write(`${lines.join('\n')}\n\n`);
  });

  it('are told apart by whose they are', async () => {
    for (const half of ['reserved', 'training'] as const)
      process.stdout.write(`${half}: ${await whose(ownPosts(half))}\n\n`);
  });
});

/** Of the names found: how many of people in care are said to be theirs, and how many of others. */
const whose = async (posts: readonly NamedPost[]): Promise<string> => {
  const counts = { care: 0, found: 0, others: 0, taken: 0 };
  for (const { text, names } of posts) {
    const content = text;
    const draft = {
      name: { id: '' },
      settings: {},
      content,
      images: [],
      parts: [{ kind: 'text' as const, text }],
      checks: [],
    };
    const people = (await understand(draft)).filter(({ type, confidence }) => type === 'person' && confidence >= 0.5);
    for (const { start, end, subject } of names) {
      const entity = people.find((each) => each.start < end && each.end > start);
      const inCare = subject === 'patient' || subject === 'relative';
      const said = entity?.subject === 'patient' || entity?.subject === 'relative';
      counts[inCare ? 'care' : 'others']++;
      if (said) counts[inCare ? 'found' : 'taken']++;
    }
  }
  return `${counts.found} of ${counts.care} names of people in care and their relatives found and said to be theirs (${percent(counts.found / counts.care)}), ${counts.taken} of ${counts.others} names of others taken for it (${percent(counts.taken / counts.others)})`;
};
