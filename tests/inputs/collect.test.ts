import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft, Source } from '../../src/draft.ts';
import { UserError } from '../../src/errors.ts';
import { collect, type InputOptions } from '../../src/inputs/index.ts';
import { folderWith, JPEG } from '../support/folder.ts';
import { gather } from '../support/gather.ts';

async function* bytes(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

const collected = async (cwd: string, paths: string[], more: Partial<InputOptions> = {}): Promise<Draft[]> => {
  const options = { cwd, paths, images: [], stdin: bytes(), ndjson: false, ignore: () => false, ...more };
  return gather(collect(options));
};

const state = (source: Source): string =>
  'failure' in source ? `${source.failure.status}: ${source.failure.reason}` : 'bytes';

/** Drafts in a form that reads at a glance: name, text, images. */
const glance = (drafts: readonly Draft[]): string[] =>
  drafts.map(({ name, text, images }) => {
    const title = 'path' in name ? name.path : `id ${name.id}`;
    const words =
      text === undefined
        ? []
        : 'excerpt' in text
          ? [`excerpt at ${text.excerpt.at.line}: ${text.excerpt.passages.map((passage) => passage.text).join(' | ')}`]
          : [`${text.format} ${'source' in text ? state(text.source) : 'content'}`];
    return [title, ...words, ...images.map(({ source }) => `+ ${source.path} ${state(source)}`)].join(' | ');
  });

const glanced = async (...args: Parameters<typeof collected>): Promise<string[]> => glance(await collected(...args));

describe('what is named on the command line', () => {
  const cwd = () =>
    folderWith({
      'post.txt': 'Hi',
      'b.md': 'Ho',
      'x.jpg': JPEG,
      'y.png': JPEG,
      'bmi.txt': 'BMI was 24',
      'disguised.txt': JPEG,
      'page.HTML': '<p>',
      README: 'x',
    });

  it.each<[string, string[], Partial<InputOptions>, string[]]>([
    ['one text', ['post.txt'], {}, ['post.txt | plain bytes']],
    [
      'one text and pictures',
      ['x.jpg', './post.txt', 'y.png'],
      {},
      ['post.txt | plain bytes | + x.jpg bytes | + y.png bytes'],
    ],
    ['one text and attached pictures', ['post.txt'], { images: ['x.jpg'] }, ['post.txt | plain bytes | + x.jpg bytes']],
    [
      'a picture named in two ways',
      ['post.txt', 'x.jpg'],
      { images: ['./x.jpg'] },
      ['post.txt | plain bytes | + x.jpg bytes'],
    ],
    ['pictures without a text', ['x.jpg', 'y.png'], {}, ['x.jpg | + x.jpg bytes', 'y.png | + y.png bytes']],
    ['attached pictures without a text', [], { images: ['x.jpg', 'y.png'] }, ['x.jpg | + x.jpg bytes | + y.png bytes']],
    [
      'several texts and a picture',
      ['post.txt', 'b.md', 'x.jpg'],
      {},
      ['post.txt | plain bytes', 'b.md | markdown bytes', 'x.jpg | + x.jpg bytes'],
    ],
    ['the same text twice', ['post.txt', './post.txt', 'x.jpg'], {}, ['post.txt | plain bytes | + x.jpg bytes']],
    ['a text that begins like a bitmap', ['bmi.txt'], {}, ['bmi.txt | plain bytes']],
    ['a picture that is called a text', ['disguised.txt'], {}, ['disguised.txt | + disguised.txt bytes']],
    ['an HTML file', ['page.HTML'], {}, ['page.HTML | html bytes']],
    ['a file without an extension', ['README'], {}, ['README | plain bytes']],
    ['standard input', ['-'], { stdin: bytes('H', 'i') }, ['id stdin | plain bytes']],
    [
      'standard input with a name',
      ['-'],
      { stdin: bytes('Hi'), stdinFilename: 'a/post.md' },
      ['a/post.md | markdown bytes'],
    ],
    [
      'standard input and pictures',
      ['-', 'x.jpg'],
      { stdin: bytes('Hi'), images: ['y.png'] },
      ['id stdin | plain bytes | + x.jpg bytes | + y.png bytes'],
    ],
    ['a picture on standard input', ['-'], { stdin: bytes(JPEG) }, ['id stdin | + stdin bytes']],
  ])('%s', async (_, paths, more, expected) => {
    expect(await glanced(cwd(), paths, more)).toEqual(expected);
  });

  it('a file named in full is shown in full', async () => {
    const folder = cwd();
    expect(await glanced(folder, [join(folder, 'post.txt')])).toEqual([`${join(folder, 'post.txt')} | plain bytes`]);
  });

  it.each<[string, string[], Partial<InputOptions>, RegExp]>([
    ['nothing', [], {}, /^name a draft/],
    ['a picture attached to several texts', ['post.txt', 'b.md'], { images: ['x.jpg'] }, /^--image goes with one text/],
    ['a picture attached to a folder', ['.'], { images: ['x.jpg'] }, /^--image goes with one text/],
    [
      'a picture attached to lines',
      ['-'],
      { images: ['x.jpg'], ndjson: true },
      /^--image cannot go with --input ndjson/,
    ],
  ])('%s is a mistake of the user', async (_, paths, more, says) => {
    const error = await collected(cwd(), paths, more).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(says);
  });
});

describe('what cannot be read fails, and the rest is checked', () => {
  it.each([
    ['gone.txt', 'gone.txt | plain failed: there is no such file'],
    ['gone.jpg', 'gone.jpg | + gone.jpg failed: there is no such file'],
    ['gone/gone', 'gone/gone | plain failed: there is no such file'],
    ['post.txt/x', 'post.txt/x | plain failed: there is no such file'],
    ['gone-*.txt', 'gone-*.txt | plain failed: no file matches'],
    [
      'notes.xyz',
      'notes.xyz | plain failed: postlint does not read .xyz files: save the text as .txt or .md, or pipe it in',
    ],
    ['empty.png', 'empty.png | + empty.png failed: the file is empty'],
    ['void', 'void | plain failed: there is nothing to check in this folder'],
    ['pipe', 'pipe | plain failed: it is not a regular file'],
    ['loop.txt', 'loop.txt | plain failed: its links lead round'],
    ['/dev/zero', '/dev/zero | plain failed: it is not a regular file'],
    ['a\0b.txt', 'a\0b.txt | plain failed: it could not be read'],
    ['large.txt', 'large.txt | plain failed: it is larger than 20 MB'],
    [`${'n'.repeat(300)}.txt`, `${'n'.repeat(300)}.txt | plain failed: it could not be read (ENAMETOOLONG)`],
  ])('%j', async (path, expected) => {
    const cwd = folderWith({
      'post.txt': 'Hi',
      'z.txt': 'Ho',
      'notes.xyz': 'x',
      'empty.png': '',
      'large.txt': '',
      'void/.hidden': '',
    });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    truncateSync(join(cwd, 'large.txt'), 20_000_001);
    symlinkSync('loop.txt', join(cwd, 'loop.txt'));
    const [first, second, third] = await glanced(cwd, ['post.txt', path, 'z.txt']);
    expect(first).toBe('post.txt | plain bytes');
    expect(second?.slice(0, expected.length)).toBe(expected);
    expect(third).toBe('z.txt | plain bytes');
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const cwd = folderWith({ 'post.txt': 'Hi' });
    chmodSync(join(cwd, 'post.txt'), 0);
    expect((await glanced(cwd, ['post.txt']))[0]).toMatch(/may not be read/);
  });

  it('a missing text keeps the pictures named with it', async () => {
    const cwd = folderWith({ 'x.jpg': JPEG });
    expect((await glanced(cwd, ['gone.md', 'x.jpg']))[0]).toMatch(
      /^gone\.md \| markdown failed: .* \| \+ x\.jpg bytes$/,
    );
  });

  it('more standard input than a post could be', async () => {
    const million = 'a'.repeat(1_000_000);
    const [draft] = await glanced('/tmp', ['-'], { stdin: bytes(...Array.from({ length: 21 }, () => million)) });
    expect(draft).toMatch(/larger than 20 MB/);
  });
});

describe('a folder', () => {
  it('gives its posts and pictures in order, and says what else could be a post', async () => {
    const cwd = folderWith({
      'posts/b.md': 'B',
      'posts/a/z.txt': 'Z',
      'posts/photo.jpg': JPEG,
      'posts/leaflet.pdf': '%PDF-1.7\n',
      'posts/letter.docx': 'PK\x03\x04 word/',
      'posts/film.mp4': '\0\0\0\x18ftypmp42',
      'posts/style.css': 'a {}',
      'posts/blank.md': '',
      'posts/.DS_Store': 'x',
      'posts/.drafts/c.md': 'C',
      'posts/node_modules/x/readme.md': 'x',
      'posts/scan': JPEG,
      'posts/core': Uint8Array.from([0, 1, 2, 3]),
    });
    const left = 'skipped: not a kind of file that postlint reads';
    expect(await glanced(cwd, ['posts/'])).toEqual([
      'posts/a/z.txt | plain bytes',
      'posts/b.md | markdown bytes',
      'posts/blank.md | markdown skipped: there is nothing in it',
      `posts/core | plain ${left}`,
      "posts/film.mp4 | + posts/film.mp4 skipped: postlint can't watch videos: name it to check what the file says about itself",
      'posts/leaflet.pdf | + posts/leaflet.pdf bytes',
      'posts/letter.docx | + posts/letter.docx bytes',
      'posts/photo.jpg | + posts/photo.jpg bytes',
      'posts/scan | + posts/scan bytes',
    ]);
  });

  it('honours nested ignore files, the nearest having the last word, also those above it', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'out/\n*.bak.md\n/posts/top.md\nkept/\n',
      'posts/.postlintignore': 'old/*\n!old/keep.md\n',
      'posts/sub/.gitignore': '!mine.bak.md\n!kept/\n',
      'posts/a.bak.md': 'x',
      'posts/top.md': 'x',
      'posts/out/x.md': 'x',
      'posts/old/x.md': 'x',
      'posts/old/keep.md': 'x',
      'posts/sub/mine.bak.md': 'x',
      'posts/sub/top.md': 'x',
      'posts/sub/kept/x.md': 'x',
    });
    const names = (drafts: string[]) => drafts.map((draft) => draft.split(' ')[0]);
    const expected = ['posts/old/keep.md', 'posts/sub/kept/x.md', 'posts/sub/mine.bak.md', 'posts/sub/top.md'];
    expect(names(await glanced(cwd, ['posts']))).toEqual(expected);
    expect(names(await glanced(cwd, ['.']))).toEqual(expected);
    expect(names(await glanced(cwd, ['posts/**/*.md']))).toEqual(expected);
    // What is named is meant.
    expect(names(await glanced(cwd, ['posts/top.md', 'posts/out']))).toEqual(['posts/top.md', 'posts/out/x.md']);
  });

  it('leaves out what the configuration ignores; folders are asked about with a slash', async () => {
    const cwd = folderWith({ 'a/x.md': 'x', 'b/x.md': 'x', 'c.md': 'x' });
    const ignore = (path: string) => path === join(cwd, 'a/') || path === join(cwd, 'c.md');
    expect(await glanced(cwd, ['.'], { ignore })).toEqual(['b/x.md | markdown bytes']);
  });

  it('does not follow links to folders, which may lead round in circles, and says so', async () => {
    const cwd = folderWith({ 'p/a.md': 'A', 'else/b.md': 'B' });
    symlinkSync('..', join(cwd, 'p/round'));
    symlinkSync('nowhere', join(cwd, 'p/broken.md'));
    symlinkSync('../else/b.md', join(cwd, 'p/link.md'));
    execFileSync('mkfifo', [join(cwd, 'p/pipe.md')]);
    expect(await glanced(cwd, ['p'])).toEqual([
      'p/a.md | markdown bytes',
      'p/broken.md | plain skipped: it is a link that leads nowhere',
      'p/link.md | markdown bytes',
      'p/pipe.md | plain skipped: it is not a regular file',
      'p/round | plain skipped: it is a link to a folder: name the folder itself to have it checked',
    ]);
  });

  it('gives pictures to the texts that refer to them, also across folders', async () => {
    const cwd = folderWith({
      'posts/a.md': '![x](../img/a.jpg)\n![y](<b c.jpg>)\n![z](/root.jpg)\n<img src="html.jpg?v=2">',
      'posts/front.md': '---\ncover:\n  image: cover.jpg\n  alt: A ward\n---\nHi',
      'posts/plain.txt': '![x](own.jpg)',
      'posts/b c.jpg': JPEG,
      'posts/html.jpg': JPEG,
      'posts/cover.jpg': JPEG,
      'posts/own.jpg': JPEG,
      'static/root.jpg': JPEG,
      'img/a.jpg': JPEG,
      'img/own.jpg': JPEG,
    });
    expect((await glanced(cwd, ['posts', 'img', 'static'])).map((draft) => draft.split(' ')[0])).toEqual([
      'posts/a.md',
      'posts/front.md',
      'posts/own.jpg',
      'posts/plain.txt',
      'img/own.jpg',
    ]);
  });

  it('and a file named beside it are each checked once', async () => {
    const cwd = folderWith({ 'a.md': 'A', 'x.jpg': JPEG });
    expect(await glanced(cwd, ['a.md', 'x.jpg', '.'])).toEqual(['a.md | markdown bytes | + x.jpg bytes']);
  });
});

describe('what a text refers to', () => {
  it.each([
    ['x.jpg', 'p/x.jpg bytes'],
    ['./x.jpg#top', 'p/x.jpg bytes'],
    ['two%20words.jpg', 'p/two words.jpg bytes'],
    ['..\\y.jpg', 'y.jpg bytes'],
    ['/y.jpg', 'y.jpg bytes'],
    ['gone.jpg', 'gone.jpg failed: the text refers to a picture that is not there'],
    ['/../../etc/hostname', '/../../etc/hostname failed: the text refers'],
    ['.', '. failed: the text refers'],
    ['https://example.org/x.jpg', 'https://example.org/x.jpg failed: it is on the web'],
    ['//example.org/x.jpg', '//example.org/x.jpg failed: it is on the web'],
    [`data:image/jpeg;base64,${Buffer.from(JPEG).toString('base64')}`, 'picture 1 embedded in the text bytes'],
    ['data:,x', 'picture 1 embedded in the text failed: it is embedded'],
  ])('%s', async (reference, expected) => {
    const cwd = folderWith({ 'p/a.md': 'A', 'p/x.jpg': JPEG, 'p/two words.jpg': JPEG, 'y.jpg': JPEG });
    const [draft] = await collected(cwd, ['p/a.md']);
    const source = await draft?.load?.(reference);
    expect(`${source?.path} ${source && state(source)}`.slice(0, expected.length)).toBe(expected);
  });
});
