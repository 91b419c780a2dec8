import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryAround } from '../../src/cli/repository.ts';
import { folderWith } from '../support/folder.ts';

describe('how a repository knows its files', () => {
  const repository = () => folderWith({ '.git/HEAD': '', 'site/posts/a.md': '' });

  it.each([
    ['posts/a.md', 'site/posts/a.md'],
    ['./posts/../b.md', 'site/b.md'],
    ['../c.md', 'c.md'],
    ['../../elsewhere.md', '../../elsewhere.md'],
    ['/elsewhere/d.md', '/elsewhere/d.md'],
    ['https://pictures.example/a.jpg', 'https://pictures.example/a.jpg'],
    ['..name.md', 'site/..name.md'],
  ])('%s is %s', (path, known) => {
    expect(repositoryAround(join(repository(), 'site'))(path)).toBe(known);
  });

  it('a file named in full is known from the root too', () => {
    const root = repository();
    expect(repositoryAround(join(root, 'site'))(join(root, 'site/posts/a.md'))).toBe('site/posts/a.md');
  });

  it('in a worktree, where .git is a file', () => {
    const root = folderWith({ '.git': 'gitdir: elsewhere', 'site/a.md': '' });
    expect(repositoryAround(join(root, 'site'))('a.md')).toBe('site/a.md');
  });

  it('outside of any, paths stay as they are', () => {
    expect(repositoryAround(folderWith({}))('posts/a.md')).toBe('posts/a.md');
  });
});
