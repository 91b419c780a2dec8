import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './folder.ts';
import { photograph } from './photograph.ts';
import { allPosts } from './posts.ts';

/** A repository of news as a trust's website keeps it. */
export interface Repository {
  readonly path: string;
  /** The texts of its files. */
  readonly texts: readonly string[];
}

/** How many posts make a page. */
const POSTS = 4;

/** Pages of four posts under a heading, with front matter; every `pictureEvery`-th of them refers to a picture of its own. */
export const repository = async (
  folder: Folder,
  { name, pages, pictureEvery }: { readonly name: string; readonly pages: number; readonly pictureEvery: number },
): Promise<Repository> => {
  const posts = allPosts();
  const postAt = (index: number): string => posts[index % posts.length] as string;
  const photo = await photograph(folder.path, 1200, 850, 0);
  const texts = Array.from({ length: pages }, (_, page) => {
    const hasPicture = page % pictureEvery === 0;
    const body = Array.from({ length: POSTS }, (_, index) => postAt(page * POSTS + index)).join('\n\n');
    const picture = hasPicture ? `\n\n![What we saw on the day](${page}.jpg)` : '';
    const text = `---\ntitle: News ${page}\ndate: 2026-03-0${1 + (page % 9)}\n---\n\n# News of the week\n\n${body}${picture}\n`;
    const file = folder.write(join(name, `section-${page % 20}`, `${page}.md`), text);
    if (hasPicture) copyFileSync(photo.file, file.replace(/md$/, 'jpg'));
    return text;
  });
  return { path: join(folder.path, name), texts };
};
