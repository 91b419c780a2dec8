import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/draft.ts';
import type { SeenCode } from '../../../../src/readers/image/seen/barcodes/seen-code.ts';
import { partsSeen } from '../../../../src/readers/image/seen/parts.ts';
import type { SeenLine } from '../../../../src/readers/image/seen/visible-text/seen-line.ts';
import { faces, film, lineAt, SIZE, writing } from '../../../support/in-shot.ts';

const BOX: Box = { x: 40, y: 400, width: 300, height: 80 };

/** Unread writing of a length and a height, turned about its upper left corner by some degrees. */
const turned = (x: number, y: number, length: number, height: number, degrees: number): SeenLine => {
  const angle = (degrees * Math.PI) / 180;
  const corner = (along: number, down: number) => ({
    x: x + along * Math.cos(angle) - down * Math.sin(angle),
    y: y + along * Math.sin(angle) + down * Math.cos(angle),
  });
  const quad = [corner(0, 0), corner(length, 0), corner(length, height), corner(0, height)] as const;
  const [left, top] = [Math.min(...quad.map((each) => each.x)), Math.min(...quad.map((each) => each.y))];
  const box = {
    x: Math.floor(left),
    y: Math.floor(top),
    width: Math.ceil(Math.max(...quad.map((each) => each.x)) - left),
    height: Math.ceil(Math.max(...quad.map((each) => each.y)) - top),
  };
  return { text: '', confidence: 0, box, quad };
};

const textOf = (text: string): string | undefined => partsSeen({ 'visible-text': writing(text) }, SIZE)[0]?.text;

describe('what can be read', () => {
  it('is one text, a line a row, each piece with its place', () => {
    const lines = [lineAt('WALLACE, Benedict', 40, 40), lineAt('07/02/1990', 40, 85, 0.7), lineAt('M', 290, 85)];
    const [part, ...others] = partsSeen({ 'visible-text': lines }, SIZE);
    expect(others).toEqual([]);
    expect(part).toMatchObject({ kind: 'visible-text', text: 'WALLACE, Benedict\n07/02/1990  M' });
    expect(part?.shown?.size).toEqual(SIZE);
    expect(part?.shown?.pieces.map(({ start, end, confidence }) => [part.text.slice(start, end), confidence])).toEqual([
      ['WALLACE, Benedict', 0.9],
      ['07/02/1990', 0.7],
      ['M', 0.9],
    ]);
    expect(part?.shown?.pieces.map(({ box }) => box)).toEqual(lines.map(({ box }) => box));
  });

  it.each([
    ['a name above its number', 'WALLACE, Benedict\nHosp No 4471882', 'WALLACE, Benedict\nHosp No 4471882'],
    ['a badge far from a screen', 'Priya Nair\n\nAHMED, Rukhsana\nXR CHEST', 'Priya Nair\n\nAHMED, Rukhsana\nXR CHEST'],
    ['what lost its blanks', 'SARAHDOB12/O3/1986NHS9434765919', 'SARAH DOB 12/03/1986 NHS 9434765919'],
  ])('holds together what stands together: %s', (_, seen, text) => {
    expect(textOf(seen)).toBe(text);
  });

  it('keeps a board’s rows apart from those of a screen beside it', () => {
    const board = ['Bed 1 Okafor', 'Bed 2 Singh'].map((text, row) => lineAt(text, 40, 40 + 45 * row));
    const screen = ['AHMED, Rukhsana', '30/11/1984'].map((text, row) => lineAt(text, 2_000, 55 + 45 * row));
    const [part] = partsSeen({ 'visible-text': [...board, ...screen] }, SIZE);
    expect(part?.text).toBe('Bed 1 Okafor\nBed 2 Singh\n\nAHMED, Rukhsana\n30/11/1984');
  });

  it('is nothing where there is nothing', () => {
    expect(partsSeen({}, SIZE)).toEqual([]);
    expect(partsSeen({ 'visible-text': [], barcodes: [], faces: [], medical: [] }, SIZE)).toEqual([]);
  });
});

describe('writing that can’t be read', () => {
  it('is counted, a line each, beside what can', () => {
    const unread = [turned(40, 400, 200, 30, 0), turned(40, 500, 200, 30, 0)];
    const [read, part] = partsSeen({ 'visible-text': [lineAt('Fire exit', 40, 40), ...unread] }, SIZE);
    expect(read?.text).toBe('Fire exit');
    expect(part).toMatchObject({
      kind: 'visible-text',
      field: 'unread',
      fact: 'unread writing',
      text: 'line 1\nline 2',
    });
    expect(part?.shown?.pieces.map(({ box }) => box)).toEqual(unread.map(({ box }) => box));
  });
});

describe('what is taken for writing', () => {
  it('is named behind the lines where it is a speck or a wide field: a board has neither', () => {
    const speck = turned(40, 40, 17, 11, 0);
    const field = turned(340, 134, 1_305, 722, 0);
    const slanted = turned(500, 1_500, 300, 30, 40);
    const [part] = partsSeen({ 'visible-text': [speck, field, slanted] }, SIZE);
    expect(part?.text).toBe('line 1\nmark 1\nmark 2');
    expect(part?.shown?.pieces.map(({ box }) => box)).toEqual([slanted.box, speck.box, field.box]);
  });
});

describe('writing that hardly can be read', () => {
  it('is both: words that may be right, and a line to look at', () => {
    const parts = partsSeen({ 'visible-text': [lineAt('W4LL CE', 40, 40, 0.4)] }, SIZE);
    expect(parts.map(({ text, fact }) => [text, fact])).toEqual([
      ['W4LL CE', undefined],
      ['line 1', 'unread writing'],
    ]);
  });

  it('is none inside a code', () => {
    const inside = turned(100, 420, 100, 30, 0);
    const parts = partsSeen({ 'visible-text': [inside], barcodes: [{ format: 'QR Code', box: BOX }] }, SIZE);
    expect(parts.map(({ kind }) => kind)).toEqual(['barcode']);
  });
});

describe('codes', () => {
  it.each<[string, Omit<SeenCode, 'box'>, string, string | undefined]>([
    ['an NHS number', { format: 'Code 128', text: '999 114 1707' }, '9991141707', 'patient code'],
    [
      'a wristband with an NHS number inside',
      {
        format: 'Data Matrix',
        text: '(8018)505567899911417071',
        fields: [{ identifier: '8018', value: '505567899911417076' }],
      },
      expect.any(String) as unknown as string,
      'patient code',
    ],
    ['a donation of blood', { format: 'Code 128', text: '=G151726123456L00' }, '=G151726123456L00', 'label code'],
    ['a shop’s', { format: 'EAN-13', text: '5012345678900' }, '5012345678900', 'other code'],
    ['a book', { format: 'EAN-13', text: '9780306406157' }, '9780306406157', 'other code'],
    ['one of a label that can’t be read', { format: 'Code 128' }, "Code 128 that can't be read", 'label code'],
    ['one of a poster that can’t be read', { format: 'QR Code' }, "QR Code that can't be read", 'other code'],
    ['a page on the web', { format: 'QR Code', text: 'https://example.org' }, 'https://example.org', undefined],
    ['a visiting card', { format: 'QR Code', text: 'BEGIN:VCARD\nFN:Ivy' }, 'BEGIN:VCARD\nFN:Ivy', undefined],
    ['anything else', { format: 'Code 39', text: 'H26L0044718' }, 'H26L0044718', undefined],
  ])('%s', (_, code, text, fact) => {
    const [part] = partsSeen({ barcodes: [{ ...code, box: BOX }] }, SIZE);
    expect({ kind: part?.kind, text: part?.text, fact: part?.fact }).toEqual({ kind: 'barcode', text, fact });
    expect(part?.shown).toEqual({
      size: SIZE,
      pieces: [{ start: 0, end: part?.text.length, box: BOX, confidence: 1 }],
    });
  });

  it('have names of their own', () => {
    const code: SeenCode = { format: 'QR Code', box: BOX };
    expect(partsSeen({ barcodes: [code, code, code] }, SIZE).map(({ field }) => field)).toEqual([undefined, '2', '3']);
  });
});

describe('faces and films', () => {
  it('say in words of ours what was seen where', () => {
    const [seen] = partsSeen(faces(2), SIZE);
    expect(seen).toMatchObject({ kind: 'faces', fact: 'faces', text: 'face 1\nface 2' });
    expect(seen?.shown?.pieces.map(({ box: { x } }) => x)).toEqual([100, 500]);
    for (const certainty of ['likely', 'possible'] as const) {
      const [part] = partsSeen(film(certainty), SIZE);
      const fact = `${certainty} medical image`;
      expect(part).toMatchObject({ kind: 'medical', fact, text: fact });
      expect(part?.shown?.pieces).toEqual([
        { start: 0, end: fact.length, box: { x: 0, y: 0, ...SIZE }, confidence: expect.any(Number) },
      ]);
    }
  });
});
