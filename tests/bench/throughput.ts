import { rules } from '../../rules/index.ts';
import { check, understand } from '../../src/check.ts';
import { tuneEngine } from '../../src/cli/engine.ts';
import { person } from '../../src/recognizers/people/person.ts';
import { tag } from '../../src/recognizers/people/tagger/tagger.ts';
import { ownPosts } from '../../src/recognizers/people/tagger/training/corpora.ts';
import { trainedModel } from '../../src/recognizers/people/tagger/weights.ts';
import { ReadableText } from '../../src/recognizers/text.ts';

/** How many KB of posts a second of CPU does, the best of a few rounds: the tagger, all of the people step, all that is recognised in text, and a check with its rules and its second reading. */
tuneEngine();

const posts = ownPosts('reserved').map(({ text }) => text);
const size = posts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024;
const ROUNDS = 4;

const measure = async (name: string, each: (text: string) => unknown): Promise<void> => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const text of posts) await each(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  console.log(`${name.padEnd(28)} ${(size / best).toFixed(0).padStart(6)} KB per CPU-second`);
};

const started = process.cpuUsage();
tag('Kwabena met the nurse', trainedModel(), -5);
const { user, system } = process.cpuUsage(started);
console.log(
  `${posts.length} posts, ${size.toFixed(0)} KB; unpacking the tagger ${((user + system) / 1000).toFixed(0)} ms`,
);
await measure('tagger alone', (text) => tag(text, trainedModel(), -5));
await measure('names of people', (text) => person.recognize(new ReadableText(text)));
await measure('everything for text', (text) =>
  understand({
    name: { id: '' },
    settings: {},
    content: text,
    images: [],
    parts: [{ kind: 'text', text, toDraft: (span) => span }],
    checks: [],
  }),
);
await measure('a whole check of a text', (content) =>
  check({ name: { id: '' }, settings: {}, text: { format: 'plain', content }, images: [] }, { rules }),
);
