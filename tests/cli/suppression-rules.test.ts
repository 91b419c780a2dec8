import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SUPPRESSION_RULES } from '../../src/suppressions/rules.ts';
import { postlint, ROOT } from '../support/cli.ts';

const ids = SUPPRESSION_RULES.map(({ id }) => id);

describe.concurrent('what is said of suppressions themselves can be looked up', () => {
  it('in the list of rules, for people and for programs', async () => {
    const { stdout } = await postlint(['rules']);
    const json = JSON.parse((await postlint(['rules', '--format', 'json'])).stdout);
    for (const id of ids) {
      expect(stdout).toMatch(new RegExp(`^${id} +error +Suppression `, 'm'));
      expect(json).toContainEqual(expect.objectContaining({ id, severity: 'error' }));
    }
  });

  it.each(ids)('%s is explained, and has a page', async (id) => {
    const { code, stdout } = await postlint(['explain', id]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`(${id})`) });
    expect(existsSync(join(ROOT, `docs/rules/${id}.md`))).toBe(true);
  });

  it('and is suggested for a slip', async () => {
    const { code, stderr } = await postlint(['explain', 'suppression/no-reson']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('did you mean suppression/no-reason?'),
    });
  });
});
