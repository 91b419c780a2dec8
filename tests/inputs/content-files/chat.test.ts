import { describe, expect, it } from 'vitest';
import { isChat } from '../../../src/inputs/content-files/chat-header.ts';
import { draftsIn, nameOf, wordsOf, written } from '../../support/content.ts';

const messages = async (...lines: string[]) => {
  const drafts = await draftsIn('chat', lines.join('\n'));
  return drafts.map((draft) => [nameOf(draft), ...wordsOf(draft).map((words) => words.trimEnd())]);
};

describe('each message is a draft with its day', () => {
  it.each<[string, string[], string[][]]>([
    [
      'iPhone',
      ['[07/03/2026, 14:05:33] Tom: Busy', 'night', '[08/03/2026, 09:00:00] Funmi Bakare: Rest'],
      [
        ['message 1 2026-03-07', 'Busy\nnight'],
        ['message 2 2026-03-08', 'Rest'],
      ],
    ],
    [
      'Android',
      ['07/03/2026, 14:05 - Tom: Busy', '07/03/2026, 14:06 - Tom added Ada'],
      [['message 1 2026-03-07', 'Busy']],
    ],
    ['twelve hours, two figures', ['7/3/26, 2:05\u202fpm - +44 7700 900123: Busy'], [['message 1 2026-03-07', 'Busy']]],
    [
      'American order',
      ['[3/17/26, 2:05:00 PM] Tom: A', '[3/8/26, 2:05:00 PM] Tom: B'],
      [
        ['message 1 2026-03-17', 'A'],
        ['message 2 2026-03-08', 'B'],
      ],
    ],
    ['year first', ['2026-03-07, 14:05 - Tom: A: b'], [['message 1 2026-03-07', 'A: b']]],
  ])('%s', async (_, lines, expected) => {
    expect(await messages(...lines)).toEqual(expected);
  });

  it('pictures go with their message, and those that are not in the export are said', async () => {
    const [first, second, third] = await draftsIn(
      'chat',
      '07/03/2026, 14:05 - Tom: IMG-20260307-WA0001.jpg (file attached)\nThe bay\n[07/03/2026, 14:06:00] Tom: \u200e<attached: 2-PHOTO.jpg>\n07/03/2026, 14:07 - Tom: <Media omitted>\n',
    );
    expect(first?.text).toMatchObject({ excerpt: { images: [{ reference: 'IMG-20260307-WA0001.jpg' }] } });
    expect(first && wordsOf(first).map((words) => words.trim())).toEqual(['The bay']);
    expect(second?.text).toMatchObject({ excerpt: { images: [{ reference: '2-PHOTO.jpg' }], passages: [] } });
    expect(third?.text).toMatchObject({ excerpt: { failure: { status: 'failed' } } });
  });

  it('the line break between two messages is no word of either', async () => {
    const drafts = await draftsIn('chat', '07/03/2026, 14:05 - Tom: Busy\n\r\n07/03/2026, 14:06 - Tom: Rest\n');
    expect(drafts.flatMap(wordsOf)).toEqual(['Busy\n', 'Rest']);
  });

  it('words lead back to their line', async () => {
    const file = '07/03/2026, 14:05 - Tom: Hi\n07/03/2026, 14:06 - Tom: 🙂 seen\nMrs Ada Obi\n';
    const [, second] = await draftsIn('chat', file);
    expect(second?.text).toMatchObject({ excerpt: { at: { line: 2, column: 1, offset: 28 } } });
    expect(second && written(file, second, 'Ada Obi')).toBe('Ada Obi');
  });

  it('every kind of line break counts', async () => {
    const file = '07/03/2026, 14:05 - Tom: Hi\rall\r\nthere\n07/03/2026, 14:06 - Tom: seen';
    const [, second] = await draftsIn('chat', file);
    expect(second?.text).toMatchObject({ excerpt: { at: { line: 4, column: 1 } } });
  });
});

it.each([
  ['[07/03/2026, 14:05:33] Tom: a\n[07/03/2026, 14:05:34] Tom: b', true],
  ['\ufeff07/03/2026, 14:05 - Messages are encrypted\n07/03/2026, 14:05 - Tom: b', true],
  ['07/03/2026, 14:05 - Triage: one patient\nand more', false],
  ['Busy night\n07/03/2026, 14:05 - Tom: b\n07/03/2026, 14:05 - Tom: b', false],
])('%j begins as a chat: %s', (head, expected) => {
  expect(isChat(head)).toBe(expected);
});

it('a message of megabytes, or a line without end, is read in pieces', async () => {
  const start = performance.now();
  const found = await messages('07/03/2026, 14:05 - Tom: a', ...Array.from({ length: 100_000 }, () => 'more and more'));
  expect(found.length).toBeGreaterThan(1);
  await messages(`07/03/2026, 14:05 - Tom: ${'a'.repeat(3_000_000)}`);
  expect(performance.now() - start).toBeLessThan(8_000);
});
