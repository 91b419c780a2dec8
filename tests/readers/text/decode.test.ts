import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/readers/text/decode.ts';

const utf16 = (text: string, { swapped = false, marked = true } = {}): Buffer => {
  const bytes = Buffer.from((marked ? '\ufeff' : '') + text, 'utf16le');
  return swapped ? bytes.swap16() : bytes;
};

const decoded = (bytes: Uint8Array) => decode({ path: 'post.txt', bytes });

it.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('Siân 🙂'), 'Siân 🙂'],
  ['UTF-8 with a byte order mark, which is taken off', Buffer.from('\ufeffSiân'), 'Siân'],
  ['UTF-16, little end first', utf16('Siân 🙂'), 'Siân 🙂'],
  ['UTF-16, big end first', utf16('Siân 🙂', { swapped: true }), 'Siân 🙂'],
  ['UTF-16 without a mark', utf16('Siân was here\r\n', { marked: false }), 'Siân was here\r\n'],
  ['UTF-16 without a mark, big end first', utf16('Siân was here', { marked: false, swapped: true }), 'Siân was here'],
  ['half a character in UTF-16', utf16('a\ud83db'), 'a\ufffdb'],
  ['nothing', Buffer.from(''), ''],
])('reads %s', (_, bytes, content) => {
  expect(decoded(bytes)).toEqual({ content });
});

describe('says what to do about', () => {
  it.each<[string, Uint8Array, string]>([
    ['Latin-1', Buffer.from('Siân', 'latin1'), 'the text is not UTF-8: save it again with the encoding UTF-8'],
    ['a half character in UTF-8', Buffer.from('Siân').subarray(0, 3), 'the text is not UTF-8'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'this is not a text'],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0>\0', 'latin1'), 'this is not a text'],
    ['a text with a NUL in it', Buffer.from('Hello there\0 you'), 'this is not a text'],
  ])('%s', (_, bytes, reason) => {
    const result = decoded(bytes);
    expect('failure' in result && result.failure.reason.startsWith(reason), JSON.stringify(result)).toBe(true);
  });

  it('a file that could not be read: what was said about it', () => {
    const failure = { status: 'failed', reason: 'there is no such file' } as const;
    expect(decode({ path: 'post.txt', failure })).toEqual({ failure });
  });
});
