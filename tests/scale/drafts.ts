import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, type NamedPost, PROJECT } from '../../src/recognizers/people/tagger/training/corpora.ts';

const CORPORA = 'fixtures/corpora';

/** What is drawn from: whole posts, and names of people, all of them invented. */
export interface Material {
  readonly posts: readonly string[];
  readonly names: readonly string[];
}

/** Characters of a short draft. */
const SHORTEST = 40;
const LONGEST = 90;

/** Posts around a name (`@`) and a number (`#`), some to block and some not. */
const TEMPLATES = [
  'Proud of @ for finishing the preceptorship, # shifts of ours and counting',
  '@ from bay # walked to the window today, first time in weeks',
  'Cake in the office from noon, thank @, and bring # spoons please',
  'Mr @ told me his life in # minutes while we waited for transport',
  'Rota swap: # nights in May, ask @ at the desk before Friday',
  'Still thinking of little @ in cubicle #, what a brave afternoon',
  'Our leaflet on falls was read # times last week, says @',
  'Raffle ticket # won the hamper, and @ drew it without looking',
] as const;

/** Whose names are those of nobody: public figures have their own. */
const INVENTED: ReadonlySet<string> = new Set(['patient', 'relative', 'staff']);

const corpora = <Line extends { readonly text: string }>(folder: string): Line[] =>
  readdirSync(join(PROJECT, CORPORA, folder))
    .sort()
    .flatMap((file) => linesOf<Line>(`${CORPORA}/${folder}/${file}`));

/** Reads everything that drafts are drawn from. */
export const materialOfCorpora = (): Material => {
  const named = corpora<NamedPost>('names');
  const names = named.flatMap(({ text, names: places }) =>
    places.filter(({ subject }) => INVENTED.has(subject)).map(({ start, end }) => text.slice(start, end)),
  );
  const posts = [...corpora('posts'), ...corpora('voices'), ...named].map(({ text }) => text);
  return { posts: [...new Set(posts)], names: [...new Set(names)] };
};

/**
 * NDJSON of invented drafts, a line each with an id of its own; the same lines
 * on every machine. `short` ones have 40 to 90 characters, the beginnings of
 * posts and posts made up around a name; `whole` ones are the posts as they are.
 */
export function* linesOfDrafts(
  count: number,
  size: 'short' | 'whole',
  { posts, names }: Material = materialOfCorpora(),
): Generator<string> {
  const below = numbersFrom(20_260_711);
  const one = (list: readonly string[]): string => list[below(list.length)] as string;
  for (let number = 1; number <= count; number++) {
    const text =
      size === 'whole'
        ? one(posts)
        : below(4) === 0
          ? one(TEMPLATES)
              .replace('@', one(names))
              .replace('#', String(below(60) + 2))
          : beginningOf(one(posts), SHORTEST + below(LONGEST - SHORTEST));
    yield `${JSON.stringify({ id: `draft-${number}`, text })}\n`;
  }
}

/** The words of a post that fit into so many characters. */
const beginningOf = (post: string, length: number): string => {
  if (post.length <= length) return post;
  const end = post.lastIndexOf(' ', length);
  return post.slice(0, end > 0 ? end : length);
};

/** Whole numbers below a bound, the same ones for a seed every time (mulberry32). */
const numbersFrom = (seed: number): ((bound: number) => number) => {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
};
