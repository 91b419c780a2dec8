import { expect, it } from 'vitest';
import { checkText } from '../../src/index.ts';
import { CLEAN_SENTENCES } from './clean-sentences.ts';
import { posts, spread } from './corpora.ts';
import { isLonger, TIME_LIMIT } from './runs.ts';

/** Where a sentence stands beside a post. */
const PLACES: readonly ((post: string, sentence: string) => string)[] = [
  (post, sentence) => `${sentence} ${post}`,
  (post, sentence) => `${/[.!?…]["'”’)]?$/.test(post) ? post : `${post}.`} ${sentence}`,
  (post, sentence) => `${sentence}\n\n${post}`,
  (post, sentence) => `${post}\n\n${sentence}`,
];

const OPTIONS = { checks: ['text'] } as const;
const USUALLY = 300;

it.each(CLEAN_SENTENCES)('%s says nothing of anybody by itself', async (sentence) => {
  expect((await checkText(sentence, OPTIONS)).verdict).toBe('clean');
});

it(
  'a clean sentence before or after a post that is blocked never makes it clean',
  async () => {
    const blocked = posts.filter(({ verdict }) => verdict === 'block');
    const talkedOut: string[] = [];
    for (const [index, { text }] of (isLonger ? blocked : spread(blocked, USUALLY)).entries()) {
      const post = text.trim();
      if ((await checkText(post, OPTIONS)).verdict !== 'block') continue;
      const sentence = CLEAN_SENTENCES[index % CLEAN_SENTENCES.length] as string;
      const beside = PLACES[Math.floor(index / CLEAN_SENTENCES.length) % PLACES.length]?.(post, sentence) ?? post;
      if ((await checkText(beside, OPTIONS)).verdict === 'clean') talkedOut.push(beside);
    }
    expect(talkedOut).toEqual([]);
  },
  TIME_LIMIT,
);
