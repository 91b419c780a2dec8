import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type Files, postlint, withFolder } from '../support/cli.ts';

const NUMBER = 'NHS no 999 114 1707 needs rebooking\n';
const CLEAN = 'Five a day on a budget: frozen peas 8p a portion.\n';
const HELD = `<!-- postlint-disable-next-line identifier/nhs-number -- a test number -->\n${NUMBER}`;
const PHOTO = 'JONES_SARAH_XRAY_12031986.gif';
const sidecar = (lines: string): string => `suppressions:\n  - file: photos/${PHOTO}\n${lines}`;
/** A picture of nothing. */
const gif = sharp({ create: { width: 16, height: 16, channels: 3, background: '#888' } })
  .gif()
  .toBuffer();

const run = (args: readonly string[], files: Files) => withFolder(files, (cwd) => postlint(args, { cwd }));

describe.concurrent('suppressions at the command line', () => {
  it('one with a reason passes, and every report for people and programs counts it', async () => {
    const files = { 'a.md': HELD, 'b.md': CLEAN };
    const outputs = await Promise.all(
      ['text', 'json', 'markdown', 'github'].map((format) => run(['.', '--format', format], files)),
    );
    for (const { code } of outputs) expect(code).toBe(0);
    const [text, json, ...others] = outputs.map(({ stdout }) => stdout) as [string, string, string, string];
    expect(text).toContain('a.md (1 finding suppressed)');
    for (const report of [text, ...others]) expect(report).toContain('2 drafts: 2 clean, 1 finding suppressed');
    const { drafts, summary } = JSON.parse(json);
    expect(summary.suppressed).toBe(1);
    expect(drafts[0].suppressed).toEqual([
      {
        ruleId: 'identifier/nhs-number',
        severity: 'error',
        by: 'comment',
        location: expect.objectContaining({ line: 2 }),
      },
    ]);
    expect(drafts[1]).not.toHaveProperty('suppressed');
  });

  it('one draft alone says it too, whatever its verdict', async () => {
    expect((await run(['a.md'], { 'a.md': HELD })).stdout).toContain('1 finding suppressed');
    const two = await run(['a.md'], { 'a.md': `${HELD}\n${NUMBER}` });
    expect(two.code).toBe(1);
    expect(two.stdout).toContain('1 finding suppressed');
  });

  it.each([
    ['without a reason', HELD.replace(' -- a test number', '')],
    ['that no longer matches', HELD.replace(NUMBER, CLEAN)],
    ['of an unknown rule', HELD.replace('nhs-number', 'nhs')],
  ])('one %s fails, and no report quotes the file', async (_, content) => {
    const { code, stdout, stderr } = await run(['a.md', '--format', 'github'], { 'a.md': content });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=a\.md,line=1/m);
    expect(stdout + stderr).not.toMatch(/999 114 1707|a test number/);
  });

  it.each<[string, string, number, RegExp]>([
    [
      'holds back what a file can not hold back itself',
      `    rule: image/identifying-filename\n    reason: an invented record\n  - file: photos/${PHOTO}\n    rule: person/patient-name\n    reason: an invented record\n`,
      0,
      /^$/,
    ],
    ['without a reason', '    rule: image/identifying-filename\n', 2, /2:5: its reason is missing/],
    [
      'with a reason that is none',
      '    rule: image/identifying-filename\n    reason: todo\n',
      2,
      /4:13: its reason says nothing/,
    ],
    [
      'of an unknown rule',
      '    rule: image/identifying\n    reason: an invented record\n',
      2,
      /3:11: there is no such rule/,
    ],
    [
      'of a rule that no longer holds',
      `    rule: image/identifying-filename\n    reason: an invented record\n  - file: photos/${PHOTO}\n    rule: image/geotag\n    reason: an invented record\n`,
      2,
      /postlint\.config\.yaml:5:5: image\/geotag no longer holds/,
    ],
    [
      'that has run out',
      '    rule: image/identifying-filename\n    reason: an invented record\n    expires: 2020-01-31\n',
      1,
      /^$/,
    ],
  ])('an entry of the configuration: %s', async (_, entry, code, says) => {
    const files = { 'postlint.config.yaml': sidecar(entry), [`photos/${PHOTO}`]: await gif };
    // whether a rule no longer holds shows only when everything is looked at
    const limits = says.source.includes('no longer') ? [] : ['--checks', 'metadata'];
    const ended = await run(['photos', '--format', 'github', ...limits], files);
    expect([ended.code, ended.stdout]).toEqual([code, expect.any(String)]);
    expect(ended.stderr).toMatch(says);
    expect(ended.stdout + ended.stderr).not.toMatch(/SARAH/i);
  });

  it('--print-config says where an entry stands, and not for which file', async () => {
    const entry = '    rule: image/identifying-filename\n    reason: an invented record\n';
    const { stdout } = await run(['--print-config'], { 'postlint.config.yaml': sidecar(entry) });
    expect(JSON.parse(stdout).suppressions).toEqual([
      { rule: 'image/identifying-filename', place: 'postlint.config.yaml:2:5' },
    ]);
    expect(stdout).not.toMatch(/SARAH/);
  });

  it('explain knows what is said of suppressions', async () => {
    const { code, stdout } = await run(['explain', 'suppression/no-effect'], {});
    expect(code).toBe(0);
    expect(stdout).toContain('Suppression that no longer matches');
  });
});
