import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../../rules/index.ts';
import { understand } from '../../../check.ts';
import type { Verdict } from '../../../finding.ts';
import { read } from '../../../readers/index.ts';
import { linesOf, PROJECT } from '../../../recognizers/people/tagger/training/corpora.ts';
import { judge } from '../../judge.ts';
import type { Found } from '../found.ts';
import { type Window, windowsOf } from '../windows.ts';

/** A post as a careful reader labelled it. */
export interface LabelledPost {
  readonly text: string;
  readonly verdict: Verdict;
  readonly findings: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
  /** The file it is from, whose posts are by one writer. */
  readonly writer: string;
  readonly weight: number;
}

/** A post with what rules make of it, and the window that is read once more; none where nothing calls for it. */
export interface ReadPost extends LabelledPost {
  readonly first: Verdict;
  readonly found: readonly Found[];
  readonly window: Window | undefined;
}

const VOICES = 'fixtures/corpora/voices';

const from = (file: string, weight: number): LabelledPost[] =>
  linesOf<Omit<LabelledPost, 'writer' | 'weight'>>(file).map((post) => ({ ...post, writer: file, weight }));

/** Everything that may be learnt from. */
export const trainingPosts = (): LabelledPost[] => [
  ...readdirSync(join(PROJECT, VOICES))
    .sort()
    .flatMap((file) => from(`${VOICES}/${file}`, 1)),
  ...['catalogue', 'training', 'further', 'latest', 'newest'].flatMap((name) =>
    from(`fixtures/corpora/posts/${name}.jsonl`, name === 'catalogue' ? 3 : 1),
  ),
  ...ruleExamples(),
  ...cases(),
];

const CASES = ['kathy', 'simon', 'dipak', 'farah', 'desmond'];

/** The posts of the cases that come without a picture, which has a say in what they come to. */
const cases = (): LabelledPost[] =>
  CASES.flatMap((person) => {
    const folder = join(PROJECT, 'fixtures', person);
    return readdirSync(folder).flatMap((name) => {
      const files = readdirSync(join(folder, name));
      if (files.length > 2) return [];
      const text = readFileSync(join(folder, name, 'post.md'), 'utf8')
        .replace(/^---\n.*?\n---\n/s, '')
        .trim();
      const { verdict } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
      return [{ text, verdict, findings: [], writer: 'examples', weight: 3 }];
    });
  });

export const reservedPosts = (name: string): LabelledPost[] => from(`fixtures/corpora/posts/${name}.jsonl`, 1);

interface CatalogueExample {
  readonly rule: string;
  readonly flag: boolean;
  readonly text: string;
}

/** What the catalogue says a rule must flag or leave alone; of a clue's rule nobody knows what it comes to. */
const ruleExamples = (): LabelledPost[] =>
  linesOf<CatalogueExample>('fixtures/corpora/posts/examples.jsonl').flatMap(({ rule, flag, text }) => {
    const severity = rules.find(({ id }) => id === rule)?.severity;
    if (severity === undefined || severity === 'info') return [];
    const verdict = !flag ? 'clean' : severity === 'error' ? 'block' : 'review';
    return [{ text, verdict, findings: [], writer: 'examples', weight: flag ? 2 : 0.7 } as const];
  });

/** Takes a post as far as the second reading. */
export const readPost = async (post: LabelledPost): Promise<ReadPost> => {
  const text = { format: 'plain', content: post.text } as const;
  const draft = await read({ name: { id: '' }, text, images: [], settings: {} }, new Set(['text'] as const));
  const entities = await understand(draft);
  let found: readonly Found[] = [];
  let attributed = entities;
  const { verdict } = judge(draft, entities, {
    rules,
    readAgain: (_, seen, all) => {
      found = all;
      attributed = [...seen];
      return all;
    },
  });
  const [window] = windowsOf(draft, attributed, found);
  return { ...post, first: verdict, found, window };
};
