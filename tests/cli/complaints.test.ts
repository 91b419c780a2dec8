import { describe, expect, it } from 'vitest';
import { type Files, postlint, withFolder } from '../support/cli.ts';

/** What users of tools of this kind complain about most, each on the built executable. */

const NUMBER = '999 158 8132';
const BLOCK = `Mrs Parminder Gill, NHS no ${NUMBER} needs bloods\n`;
const CLEAN = 'Busy night, proud of this team\n';
const FORMATS = ['text', 'json', 'ndjson', 'github', 'gitlab', 'sarif', 'junit', 'markdown', 'html'];

const run = (files: Files, args: readonly string[], options = {}) =>
  withFolder(files, (cwd) => postlint([...args], { cwd, ...options }));

describe.concurrent('nobody has to complain that', () => {
  it('a missing file beside a good one passes silently', async () => {
    const { code, stdout, stderr } = await run({ 'a.md': CLEAN }, ['a.md', 'gone.md']);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('gone.md');
  });

  it.each(FORMATS)('the report leaks what was found, as %s', async (format) => {
    const { stdout, stderr } = await run({ 'a.md': BLOCK }, ['a.md', '--format', format]);
    expect(stdout + stderr).not.toMatch(/Parminder|158 8132|9991588132/);
  });

  it('-o changes the exit code', async () => {
    expect((await run({ 'a.md': BLOCK }, ['a.md', '-o', 'out.txt'])).code).toBe(1);
    expect((await run({ 'a.md': CLEAN }, ['a.md', '-o', 'out.txt'])).code).toBe(0);
  });

  it.each([
    ['a file in Latin-1', Buffer.from('Un caf\xe9 for Mrs Gill\n', 'latin1')],
    ['a binary file', Buffer.from([0, 1, 2, 255, 254, 0, 7, 200])],
  ])('%s passes silently', async (_, bytes) => {
    const { code, stdout, stderr } = await run({ 'a.md': bytes }, ['a.md']);
    expect(code).toBe(2);
    expect(stdout + stderr).toMatch(/could not|not checked|can't/i);
  });

  it('a pipe gets colour, whatever NO_COLOR says', async () => {
    for (const env of [{ NO_COLOR: '1' }, {}] as const) {
      const { stdout } = await run({ 'a.md': BLOCK }, ['a.md'], { env });
      expect(stdout).not.toContain('\x1b[');
    }
  });

  it('an unknown flag is ignored', async () => {
    const { code, stderr } = await run({ 'a.md': CLEAN }, ['a.md', '--no-such-flag']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--no-such-flag')]);
  });

  it.each([
    ['has no reason', `<!-- postlint-disable-next-line identifier/nhs-number -->\n${BLOCK}`, 'no-reason'],
    ['no longer matches', `<!-- postlint-disable-next-line identifier/nhs-number -- drama -->\n${CLEAN}`, 'no-effect'],
  ])('a suppression that %s stays', async (_, text, rule) => {
    const { code, stdout } = await run({ 'a.md': text }, ['a.md', '--format', 'json']);
    expect([code, stdout]).toEqual([1, expect.stringContaining(`suppression/${rule}`)]);
  });

  it('columns are wrong after an emoji', async () => {
    const line = '🧑‍⚕️🩻 NHS no 999 158 8132';
    const { stdout } = await run({ 'a.txt': line }, ['a.txt', '--format', 'json']);
    const { location } = JSON.parse(stdout).drafts[0].findings[0];
    expect(location.column).toBe(line.indexOf('999') + 1);
  });

  it('a long line takes for ever', async () => {
    const started = Date.now();
    await run({ 'a.txt': 'a@a.a-'.repeat(20_000) }, ['a.txt']);
    expect(Date.now() - started).toBeLessThan(15_000);
  });

  it('it starts slowly', async () => {
    const started = Date.now();
    expect((await postlint(['--version'])).code).toBe(0);
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  it.each([
    'Parkinson’s nurse post open on Nightingale Ward, apply by May',
    'Wear your June badge for Barnes ward’s garden appeal',
    'Reading up on Parkinson’s, Crohn’s, Hodgkin’s and Colles’ fractures for my exam',
    'Welcome April and Faith, our new radiographers at the Ashdown Centre!',
  ])('ordinary names are taken for patients’: %s', async (text) => {
    expect(JSON.parse((await run({ 'a.txt': text }, ['a.txt', '--format', 'json'])).stdout).drafts[0].verdict).toBe(
      'clean',
    );
  });
});
