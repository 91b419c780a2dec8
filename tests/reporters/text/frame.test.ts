import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/reporters/text/frame.ts';

const frame = (line: string, words: readonly string[], width = 72, mark = (text: string) => text) => {
  let from = 0;
  const spans = words.map((word) => {
    const start = line.indexOf(word, from);
    from = start + word.length;
    return { start, end: from };
  });
  const { code, underline } = frameOf(line, spans, { width, measure: stringWidth, mark });
  return [code, underline];
};

describe('frameOf', () => {
  it.each([
    ['plain text', 'NHS no 999 114 1707 again', ['999 114 1707'], 'NHS no 999 114 1707 again', 7, 12],
    ['a word at the start', 'Ada was lovely', ['Ada'], 'Ada was lovely', 0, 3],
    ['a word at the end', 'thank you Ada', ['Ada'], 'thank you Ada', 10, 3],
    ['an emoji before it', '🙈 Ada', ['Ada'], '🙈 Ada', 3, 3],
    ['a family, which is one character of two columns', '👩‍👩‍👧 Ada', ['Ada'], '👩‍👩‍👧 Ada', 3, 3],
    ['a flag', '🇬🇧 Ada', ['Ada'], '🇬🇧 Ada', 3, 3],
    ['a flag made of tags', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 Ada', ['Ada'], '🏴󠁧󠁢󠁷󠁬󠁳󠁿 Ada', 3, 3],
    ['a skin tone', '👍🏽 Ada', ['Ada'], '👍🏽 Ada', 3, 3],
    ['combining accents', 'Sia\u0302n, Ada', ['Ada'], 'Sia\u0302n, Ada', 6, 3],
    ['a name with combining accents', 'dear Jose\u0301 B', ['Jose\u0301'], 'dear Jose\u0301 B', 5, 4],
    ['wide characters', '漢字 Ada', ['Ada'], '漢字 Ada', 5, 3],
    ['a wide name', 'dear 王小明 hello', ['王小明'], 'dear 王小明 hello', 5, 6],
    ['a tab, shown as two spaces', '\tAda\tB', ['Ada'], '  Ada  B', 2, 3],
    ['a tab within the words', 'Ada\tB', ['Ada\tB'], 'Ada  B', 0, 6],
    ['an escape before it, shown as a picture', '\u001b[31mAda', ['Ada'], '␛[31mAda', 5, 3],
    ['an override before it', '\u202eAda', ['Ada'], '\ufffdAda', 1, 3],
    ["a command to GitHub's runner before it", '##[add-mask]Ada', ['Ada'], '#\ufffd[add-mask]Ada', 12, 3],
    ["a command to Azure's runner around it", '##vso[Ada]', ['#vso[Ada'], '#\ufffdvso[Ada]', 1, 8],
    ['a zero-width space within it', 'A\u200bda', ['A\u200bda'], 'A\ufffdda', 0, 4],
    ['a pile of accents, shown as one placeholder', `a${'\u0301'.repeat(99)} Ada`, ['Ada'], '\ufffd Ada', 2, 3],
  ] as const)('marks exactly the words after %s', (_, line, words, code, column, length) => {
    expect(frame(line, words)).toEqual([code, ' '.repeat(column) + '~'.repeat(length)]);
  });

  it('marks the whole character when a span ends within it', () => {
    const { underline } = frameOf('👩‍👩‍👧 a', [{ start: 0, end: 2 }], {
      width: 20,
      measure: stringWidth,
      mark: (text) => text,
    });
    expect(underline).toBe('~~');
  });

  it('marks several words in one line', () => {
    expect(frame('This morning on Heron Ward an 84 year old', ['This morning', 'Heron Ward', '84 year old'])).toEqual([
      'This morning on Heron Ward an 84 year old',
      '~~~~~~~~~~~~    ~~~~~~~~~~    ~~~~~~~~~~~',
    ]);
  });

  it('colours nothing but the words and their marks', () => {
    expect(frame('dear Ada, hello', ['Ada'], 72, (text) => `<${text}>`)).toEqual(['dear <Ada>, hello', '     <~~~>']);
  });

  const before = 'We had such a long and busy day in the department and then ';
  const after = ' came in with a smile, which made the whole team feel much better about it all.';
  it.each([
    ['in the middle', `${before}Ada${after}`, ['…and then Ada came in with a…', '          ~~~']],
    ['at the start', `Ada${after}`, ['Ada came in with a smile, which made the…', '~~~']],
    ['at the end', `${before}Ada`, ['…long and busy day in the department and then Ada', `${' '.repeat(46)}~~~`]],
    [
      'after a word longer than the cut may move',
      `${'x'.repeat(80)}Ada`,
      [`…${'x'.repeat(37)}Ada`, `${' '.repeat(38)}~~~`],
    ],
    ['longer than the line may be', `dear ${'Ada '.repeat(20)}`, null],
  ])('cuts a long line between words around words %s', (_, line, expected) => {
    const width = expected === null ? 20 : Math.max(42, (expected[0] as string).length + 1);
    const shown = frame(line, expected === null ? ['Ada '.repeat(20)] : ['Ada'], width);
    for (const text of shown) expect(stringWidth(text)).toBeLessThanOrEqual(width);
    if (expected !== null) expect(shown).toEqual(expected);
    else expect(shown).toEqual(['…Ada Ada Ada Ada Ad…', ' ~~~~~~~~~~~~~~~~~~']);
  });

  it('takes no longer for a line of a megabyte', () => {
    const line = `${'word '.repeat(100_000)}Ada${' word'.repeat(100_000)}`;
    const began = performance.now();
    const [code, underline] = frame(line, ['Ada'], 40);
    expect(performance.now() - began).toBeLessThan(500);
    expect(code).toBe('…word word word Ada word word word…');
    expect(underline).toBe(`${' '.repeat(16)}~~~`);
  });
});
