import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { postlint, withFolder } from '../support/cli.ts';
import { attribute, faultsOf, parsePage, textIn, withClass } from '../support/html.ts';

const CANARY = 'Zebedee Quillfeather';
const TEXT = `Thanks to everyone on Heron Ward who looked after our patient ${CANARY}.\nNHS no 999 114 1707, born 12/03/1942.\n`;
const LEAK = /Quillfeather|999.?114.?1707|12\/03\/1942/;

describe('--format html', () => {
  it('writes a page without a word of what was found, wherever it goes', async () => {
    await withFolder({ 'draft.txt': TEXT }, async (cwd) => {
      const { code, stdout } = await postlint(['draft.txt', '--format', 'html'], { cwd });
      expect(code).toBe(1);
      expect(faultsOf(stdout)).toEqual([]);
      expect(stdout).not.toMatch(LEAK);
      const { elements } = parsePage(stdout);
      expect(withClass(elements, 'verdict').map(textIn)).toEqual(["✗ Don't post this yet"]);

      const toFile = await postlint(['draft.txt', '--format', 'html', '-o', 'report.html'], { cwd });
      expect([toFile.code, toFile.stdout]).toEqual([1, '']);
      expect(await readFile(join(cwd, 'report.html'), 'utf8')).toBe(stdout);
    });
  });

  it('shows the text with its words marked when asked to', async () => {
    await withFolder({ 'draft.txt': TEXT }, async (cwd) => {
      const { stdout } = await postlint(['draft.txt', '--format', 'html', '--show-values'], { cwd });
      expect(faultsOf(stdout)).toEqual([]);
      const { elements } = parsePage(stdout);
      expect(withClass(elements, 'line')).toHaveLength(2);
      expect(elements.filter(({ tagName }) => tagName === 'mark').map(textIn)).toContain('999 114 1707');
    });
  });

  it('keeps hostile names of files in their place', async () => {
    const name = '"><img src=x onerror=alert(1)> & so on.txt';
    await withFolder({ [name]: 'Our new clinic opens in April.' }, async (cwd) => {
      const { code, stdout } = await postlint([name, '--format', 'html'], { cwd });
      expect(code).toBe(0);
      expect(faultsOf(stdout)).toEqual([]);
      const { elements } = parsePage(stdout);
      expect(elements.filter((element) => attribute(element, 'onerror') !== undefined)).toEqual([]);
      expect(withClass(elements, 'name').map(textIn)).toEqual([name]);
    });
  });

  it('has every draft of a run in one page', async () => {
    const input = [
      '{"id":"a","text":"Our new clinic opens in April."}',
      `{"id":"b","text":"NHS no 999 114 1707"}`,
    ].join('\n');
    const { stdout } = await postlint(['--input', 'ndjson', '--format', 'html'], { input });
    expect(faultsOf(stdout)).toEqual([]);
    expect(withClass(parsePage(stdout).elements, 'name').map(textIn)).toEqual(['a', 'b']);
    expect(stdout).toContain('2 drafts: 1 to stop, 1 clean');
  });
});
