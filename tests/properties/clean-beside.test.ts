import { describe, expect, it } from 'vitest';
import { checkText, type DraftResult } from '../../src/index.ts';
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

const checked = (text: string): Promise<DraftResult> => checkText(text, { checks: ['text'] });

const USUALLY = 300;

interface Blocked {
  readonly index: number;
  readonly post: string;
  readonly alone: DraftResult;
}

const blockedPosts = async (): Promise<readonly Blocked[]> => {
  const labelled = posts.filter(({ verdict }) => verdict === 'block');
  const blocked: Blocked[] = [];
  for (const [index, { text }] of (isLonger ? labelled : spread(labelled, USUALLY)).entries()) {
    const post = text.trim();
    const alone = await checked(post);
    if (alone.verdict === 'block') blocked.push({ index, post, alone });
  }
  return blocked;
};

let known: Promise<readonly Blocked[]> | undefined;
/** Posts that are blocked as they ought to be, worked out once. */
const blocked = (): Promise<readonly Blocked[]> => (known ??= blockedPosts());

const sentence = (number: number): string => CLEAN_SENTENCES[number % CLEAN_SENTENCES.length] as string;

/** Rules that hold of what is certain in itself, whoever the rest of the post speaks of. */
const CERTAIN = /^(?:identifier\/|consent\/|image\/|date\/date-of-birth$|clinical\/pasted-record$)/;
const isCertain = ({ findings }: DraftResult): boolean =>
  findings.some(({ ruleId, severity }) => severity === 'error' && CERTAIN.test(ruleId));

/** Of a hundred blocked posts, so many may come out clean beside a clean sentence: measured, and rounded up a little. */
const CEILING = isLonger ? 2.5 : 1.5;

it.each(CLEAN_SENTENCES)('%s says nothing of anybody by itself', async (each) => {
  expect((await checked(each)).verdict).toBe('clean');
});

describe('a clean sentence before or after a post that is blocked', () => {
  let talkedOut: Promise<readonly Blocked[]> | undefined;
  const cleanBeside = (): Promise<readonly Blocked[]> =>
    (talkedOut ??= blocked().then(async (all) => {
      const clean: Blocked[] = [];
      for (const each of all) {
        const place = PLACES[Math.floor(each.index / CLEAN_SENTENCES.length) % PLACES.length];
        const beside = place?.(each.post, sentence(each.index)) ?? each.post;
        if ((await checked(beside)).verdict === 'clean') clean.push(each);
      }
      return clean;
    }));

  it(
    'never makes it clean where it holds an identifier, a date of birth, a record, a picture or a claim of consent',
    async () => {
      expect((await blocked()).filter(({ alone }) => isCertain(alone)).length).toBeGreaterThan(20);
      expect((await cleanBeside()).filter(({ alone }) => isCertain(alone))).toEqual([]);
    },
    TIME_LIMIT,
  );

  it(
    `makes it clean in at most ${CEILING} of 100 posts, whatever it is blocked for`,
    async () => {
      const share = (100 * (await cleanBeside()).length) / (await blocked()).length;
      expect(share).toBeLessThanOrEqual(CEILING);
    },
    TIME_LIMIT,
  );
});

it(
  'an identifier is found between clean paragraphs as it is found by itself',
  async () => {
    const lost: string[] = [];
    let found = 0;
    for (const { index, post, alone } of await blocked()) {
      const identifiers = alone.findings.filter(({ ruleId }) => ruleId.startsWith('identifier/'));
      if (identifiers.length === 0) continue;
      const before = `${[0, 7, 11].map((step) => sentence(index + step)).join(' ')}\n\n`;
      const after = `\n\n${[3, 17, 23].map((step) => sentence(index + step)).join(' ')}`;
      const { findings } = await checked(before + post + after);
      for (const { ruleId, location } of identifiers) {
        found++;
        const isThere = findings.some(
          (each) => each.ruleId === ruleId && each.location.start === before.length + (location.start ?? 0),
        );
        if (!isThere) lost.push(`${ruleId}: ${post}`);
      }
    }
    expect(lost).toEqual([]);
    expect(found).toBeGreaterThan(10);
  },
  TIME_LIMIT,
);
