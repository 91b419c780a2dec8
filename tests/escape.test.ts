import { describe, expect, it } from 'vitest';
import { asNoCommand, jsonLine, jsonPage, visible } from '../src/escape.ts';

describe('visible', () => {
  it.each([
    ['a colour', 'a\u001b[31mred', 'a␛[31mred'],
    ['a window title', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['a one-byte control sequence', 'a\u009b31m', 'a\ufffd31m'],
    ['a new line in a file name', 'a\nb\r\nc.jpg', 'a␊b␍␊c.jpg'],
    ['a tab', 'a\tb', 'a␉b'],
    ['a null', 'a\0b', 'a␀b'],
    ['delete', 'a\u007fb', 'a␡b'],
    ['a right-to-left override', 'photo\u202egpj.exe', 'photo\ufffdgpj.exe'],
    ['isolates', '\u2066a\u2069', '\ufffda\ufffd'],
    ['marks of direction', 'a\u200e\u200f\u061cb', 'a\ufffd\ufffd\ufffdb'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a\ufffdb\ufffdc'],
    ['a zero-width space within a name', 'Wal\u200blace', 'Wal\ufffdlace'],
    ['a byte-order mark', '\ufeffa', '\ufffda'],
    ['half a surrogate pair', 'a\ud83db', 'a\ufffdb'],
    ['a command to Azure', 'a ##vso[task.complete]b.jpg', 'a #\ufffdvso[task.complete]b.jpg'],
    ['a command to GitHub, as they used to be', '##[add-mask]a', '#\ufffd[add-mask]a'],
  ])('shows %s as a placeholder', (_, text, shown) => expect(visible(text)).toBe(shown));

  it.each([
    ['a family emoji, which needs its joiners', '👩‍👩‍👧'],
    ['a flag made of tags', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['accents', 'José O’Brien, Siân, e\u0301'],
    ['a heading', '## Monday [1]'],
    ['other scripts', '漢字 עברית فارسی‌ها'],
  ])('leaves %s alone', (_, text) => expect(visible(text)).toBe(text));
});

describe('jsonLine', () => {
  it.each(['##vso[a]', '\u001b[31m', '\u009b', '\u007f', '\u202e', '\u2028', 'a\nb', '\ud83d', 'é😀'])(
    'keeps %j and stays harmless',
    (text) => {
      const line = jsonLine({ [text]: text });
      expect(JSON.parse(line)).toEqual({ [text]: text });
      expect(visible(line)).toBe(line);
    },
  );
});

it('keeps JSON for people harmless, and on its lines', () => {
  const value = { '##[a]': ['\u202e', 'a\nb'] };
  const page = jsonPage(value);
  expect(JSON.parse(page)).toEqual(value);
  expect(page.split('\n')).toHaveLength(6);
  expect(page.split('\n').map(visible).join('\n')).toBe(page);
});

it.each([
  ['::stop-commands::x', '\ufffd:stop-commands::x'],
  ['  ::error::x', '  \ufffd:error::x'],
  ['a ::error::x', 'a ::error::x'],
  [': a', ': a'],
])('keeps the line %j from being a command', (line, shown) => expect(asNoCommand(line)).toBe(shown));
