import { describe, expect, it } from 'vitest';
import { uriOf } from '../../src/reporters/uri.ts';

describe('the address of a file', () => {
  it.each([
    ['posts/may.md', 'posts/may.md'],
    ['a b/#1?.md', 'a%20b/%231%3F.md'],
    ['100%.md', '100%25.md'],
    ['a:b.md', 'a%3Ab.md'],
    ['../up.md', '../up.md'],
    ['posts\\may.md', 'posts/may.md'],
    ['/srv/a b.md', 'file:///srv/a%20b.md'],
    ['C:\\posts\\a.md', 'file:///C:/posts/a.md'],
    ['https://pictures.example/a b.jpg', 'https://pictures.example/a%20b.jpg'],
    ['\ud800.md', '%EF%BF%BD.md'],
  ])('%j is %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});
