import { describe, expect, it } from 'vitest';
import type { Part, ReadDraft, Shown } from '../../src/draft.ts';
import { Locator } from '../../src/engine/locate.ts';
import { revealer } from '../../src/engine/reveal.ts';
import type { Entity } from '../../src/entity.ts';

const draftOf = (changes: Partial<ReadDraft>): ReadDraft => ({
  name: { id: 'x' },
  settings: {},
  content: '',
  images: [],
  parts: [],
  checks: [],
  ...changes,
});
const text = (words: string, offset = 0): Part => ({
  kind: 'text',
  text: words,
  toDraft: ({ start, end }) => ({ start: start + offset, end: end + offset }),
});
/** Says that the name of an image tells who somebody is. */
const telling = (image: number, kind: Part['kind'] = 'file-name'): Entity => ({
  type: 'identifying-filename',
  part: { kind, text: 'x', image },
  start: 0,
  end: 1,
  confidence: 0.9,
  source: 'test',
});

describe('a place in the text', () => {
  const content = 'ab\ncd\r\nef\rgh';

  it.each([
    ['the first letter', 0, 1, { line: 1, column: 1, endLine: 1, endColumn: 2 }],
    ['the end of the first line', 1, 2, { line: 1, column: 2, endLine: 1, endColumn: 3 }],
    ['the first letter of the second line', 3, 4, { line: 2, column: 1, endLine: 2, endColumn: 2 }],
    ['behind a line break of Windows', 7, 9, { line: 3, column: 1, endLine: 3, endColumn: 3 }],
    ['behind a lone carriage return', 10, 12, { line: 4, column: 1, endLine: 4, endColumn: 3 }],
    ['over several lines', 1, 8, { line: 1, column: 2, endLine: 3, endColumn: 2 }],
  ])('is counted from one: %s', (_, start, end, wanted) => {
    const part = text(content);
    const locator = new Locator(draftOf({ content, parts: [part] }), []);
    expect(locator.locate(part, { start, end })).toEqual({ part: 'text', start, end, ...wanted });
  });

  it.each([
    ['its first line goes on where the file’s does', 1, { line: 7, column: 4, endLine: 7, endColumn: 5 }],
    ['its second begins like any', 3, { line: 8, column: 1, endLine: 8, endColumn: 2 }],
  ])('of a draft that is a piece of a file counts from the file: %s', (_, at, wanted) => {
    const part = text(content, 100);
    const locator = new Locator(draftOf({ content, parts: [part], at: { offset: 100, line: 7, column: 3 } }), []);
    expect(locator.locate(part, { start: at, end: at + 1 })).toEqual({
      part: 'text',
      start: 100 + at,
      end: 101 + at,
      ...wanted,
    });
  });

  it('of such a draft is shown in its own line, and no more of it than was matched', () => {
    const content = 'NHS no 12 for bed 4\nring 34';
    const part = text(content, 100);
    const draft = draftOf({ content, parts: [part], at: { offset: 100, line: 7, column: 3 } });
    const locator = new Locator(draft, []);
    const shownAt = (start: number, end: number) => revealer(draft, [])(locator.locate(part, { start, end }));
    expect(shownAt(7, 9)).toEqual({ line: 'NHS no 12 for bed 4', start: 7, end: 9 });
    expect(shownAt(25, 27)).toEqual({ line: 'ring 34', start: 5, end: 7 });
  });
});

describe('a place in a file', () => {
  const shown: Shown = {
    size: { width: 400, height: 300 },
    pieces: [{ start: 0, end: 4, box: { x: 10, y: 20, width: 40, height: 8 }, confidence: 0.9 }],
  };

  it.each<[string, Part, object]>([
    ['a field', { kind: 'metadata', text: '53.7', image: 0, field: 'GPS' }, { part: 'image:a.jpg#metadata:GPS' }],
    ['faces', { kind: 'faces', text: '', image: 1 }, { part: 'image:b.jpg#faces' }],
    [
      'words in the picture',
      { kind: 'visible-text', text: '1234', image: 0, shown },
      { part: 'image:a.jpg#visible-text', box: [10, 20, 40, 8], pictureSize: [400, 300] },
    ],
    [
      'a page',
      { kind: 'document-text', text: 'a\nb', image: 0, field: 'PDF text page 12' },
      { part: 'image:a.jpg#document-text:PDF text page 12', page: 12 },
    ],
  ])('is named by it: %s', (_, part, wanted) => {
    const locator = new Locator(draftOf({ images: ['a.jpg', 'b.jpg'], parts: [part] }), []);
    expect(locator.locate(part, { start: 0, end: 4 })).toEqual({ start: 0, end: 4, ...wanted });
  });

  it('is counted in paragraphs, on from one piece of a document to the next', () => {
    const piece = (image: number, field: string): Part => ({ kind: 'document-text', text: 'a\nb', image, field });
    const parts = [
      piece(0, 'Word text'),
      piece(0, 'Word text (2)'),
      piece(1, 'Word text'),
      { ...piece(0, 'Word text'), kind: 'metadata' as const },
    ];
    const locator = new Locator(draftOf({ images: ['a.docx', 'b.docx'], parts }), []);
    expect(parts.map((part) => locator.locate(part, { start: 2, end: 3 }).paragraph)).toEqual([2, 4, 2, undefined]);
  });
});

describe('the name of a file that says who somebody is', () => {
  const images = ['vance/scan.jpg', 'b.jpg', 'c.jpg'];

  it('is hidden wherever a result names it, and no other', () => {
    const locator = new Locator(draftOf({ images, tellingNames: new Set(['vance']) }), [telling(1)]);
    expect(images.map((_, image) => locator.nameOfImage(image))).toEqual([
      'hidden-folder-1/scan.jpg',
      'hidden-name-2.jpg',
      'c.jpg',
    ]);
    expect(locator.report([{ target: { image: 1 }, check: 'faces', status: 'done' }])).toEqual([
      { part: 'image:hidden-name-2.jpg', check: 'faces', status: 'done' },
    ]);
  });

  it('is not hidden for what stands in the picture', () => {
    expect(new Locator(draftOf({ images }), [telling(1, 'text')]).nameOfImage(1)).toBe('b.jpg');
  });

  it('is hidden where the picture is the draft itself', () => {
    const named = (path: string) =>
      new Locator(draftOf({ name: { path, entry: 'row 3' }, images, tellingNames: new Set(['vance']) }), [telling(1)])
        .draftName;
    expect(named('b.jpg')).toEqual({ path: 'hidden-name-2.jpg', entry: 'row 3' });
    expect(named('vance/scan.jpg')).toEqual({ path: 'hidden-folder-1/scan.jpg', entry: 'row 3' });
    expect(named('vance')).toEqual({ path: 'hidden-name', entry: 'row 3' });
    expect(named('posts/a.md')).toEqual({ path: 'posts/a.md', entry: 'row 3' });
  });
});

describe('what may be shown', () => {
  const draft = draftOf({
    images: ['a.jpg'],
    parts: [
      { kind: 'visible-text', text: 'unread', image: 0, field: 'unread', fact: 'unread writing' },
      { kind: 'metadata', text: '2027-02-03', image: 0, field: 'EXIF DateTimeOriginal', fact: 'capture time' },
    ] as Part[],
  });

  it.each([
    ['not a part that the draft has not', { part: 'alt-text', start: 0, end: 2 }],
    ['not what stands nowhere in particular', { part: 'image:a.jpg#metadata:EXIF DateTimeOriginal' }],
    ['not writing that can’t be read', { part: 'image:a.jpg#visible-text:unread', start: 0, end: 6 }],
  ])('%s', (_, location) => {
    expect(revealer(draft, [])(location)).toBeUndefined();
  });

  it('when a picture was taken', () => {
    const location = { part: 'image:a.jpg#metadata:EXIF DateTimeOriginal', start: 0, end: 4 };
    expect(revealer(draft, [])(location)).toEqual({ line: '2027-02-03', start: 0, end: 4 });
  });
});
