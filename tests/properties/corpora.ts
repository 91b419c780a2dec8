import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../../src/finding.ts';
import { ROOT } from '../support/cli.ts';

const CORPORA = join(ROOT, 'fixtures/corpora');

/** Files called `reserved` are measured on and never looked into. */
const files = ['posts', 'voices'].flatMap((folder) =>
  readdirSync(join(CORPORA, folder))
    .filter((name) => !name.startsWith('reserved'))
    .sort()
    .map((name) => join(CORPORA, folder, name)),
);

/** A post as it would be typed, and what a careful reader would say of it. */
export interface Post {
  readonly text: string;
  /** Absent for the short examples of single rules. */
  readonly verdict?: Verdict;
}

/** Every post of the corpora. */
export const posts: readonly Post[] = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Post => JSON.parse(line)),
);

/** So many of the items, from all over the list and always the same. */
export const spread = <Item>(items: readonly Item[], count: number): readonly Item[] => {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)] as Item);
};
