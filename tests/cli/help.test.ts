import { describe, expect, it } from 'vitest';
import { postlint } from '../support/cli.ts';

describe('postlint --help', () => {
  it('fits a screen of 80 columns and 24 lines, prompt and all', async () => {
    const { code, stdout } = await postlint(['--help']);
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('has three examples, every option of a check in a group, and every command', async () => {
    const [{ stdout: all }, { stdout: check }] = await Promise.all([
      postlint(['--help']),
      postlint(['check', '--help']),
    ]);
    expect(all.match(/^(?:Examples:)? +postlint \S/gm)).toHaveLength(3);
    expect(all).toMatch(/^Drafts: .*\n(?:.*\n)*^Checks: .*\n(?:.*\n)*^Report: /m);
    for (const [option] of check.matchAll(/(?<=^ {2}(?:-\w, )?)--[\w-]+/gm))
      expect(all).toMatch(
        option === '--help' ? /--help/ : option === '--output' ? /-o </ : new RegExp(` ${option}\\b`),
      );
    for (const command of ['clean', 'explain', 'init', 'completion', 'rules'])
      expect(all).toMatch(new RegExp(`^.{15}${command} `, 'm'));
    expect(all).not.toContain('undefined');
  });

  it('says the same as postlint help', async () => {
    const [help, command] = await Promise.all([postlint(['--help']), postlint(['help'])]);
    expect(command).toEqual(help);
  });
});
