import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledText } from './texts.ts';

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** npm runs training and measuring in the project's folder. */
export const PROJECT = process.cwd();

/** A post of the project's own corpora: every name with whose it is. Offsets are UTF-16. */
export interface NamedPost {
  readonly id: string;
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly subject: string }[];
}

/** Posts of fixtures/corpora/names, half of which are never trained on. */
export const ownPosts = (half: 'training' | 'reserved'): NamedPost[] => linesOf(`fixtures/corpora/names/${half}.jsonl`);

/** A file of the project with a JSON object on each line. */
export const linesOf = <T>(file: string): T[] => lines(join(PROJECT, file));

export const asLabelled = ({ text, names }: NamedPost): LabelledText => ({
  text,
  spans: names.map(({ start, end }) => ({ start, end, label: 'PERSON' })),
});

/** Tweets of the Broad Twitter Corpus and WNUT-17 in a folder of JSONL files. */
export const tweets = (folder: string, split: 'train' | 'dev', corpus: 'btc' | 'wnut17'): LabelledText[] =>
  lines(join(folder, `${corpus}.${split}.jsonl`));
