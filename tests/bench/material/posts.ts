import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPORA = 'fixtures/corpora';

/** How far to go on for the next post: a prime, so that all sets have their share of any few and every post its turn. */
const STEP = 7919;

/** The texts of all posts of the project's corpora, every set, well mixed, always in the same order. */
export const allPosts = (): string[] => {
  const posts = readdirSync(CORPORA, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(CORPORA, file), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  return posts.map((_, index) => posts[(index * STEP) % posts.length] as string);
};

/** As many bytes of pieces made of posts, at least; when all posts were had they come again. */
export const piecesOf = (bytes: number, make: (post: string, index: number) => string): string[] => {
  const posts = allPosts();
  const pieces: string[] = [];
  for (let size = 0; size < bytes; ) {
    const piece = make(posts[pieces.length % posts.length] as string, pieces.length);
    pieces.push(piece);
    size += Buffer.byteLength(piece);
  }
  return pieces;
};
