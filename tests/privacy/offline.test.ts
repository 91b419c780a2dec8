import { join } from 'node:path';
import { expect, it } from 'vitest';
import { postlint, ROOT } from '../support/cli.ts';

// Loaded before the executable: any attempt to reach a network, by whatever module, ends the process.
const denied = ['--import', join(ROOT, 'tests/support/deny-network.mjs')];

it.each([
  ['a text with its picture', ['fixtures/desmond/late-shift/post.md']],
  ['a folder of texts and of what pictures say of themselves', ['fixtures', '--checks', 'text,metadata']],
  ['what pictures show', ['fixtures/pictures/wristband']],
  ['inspect', ['inspect', 'fixtures/desmond/late-shift']],
])('checks %s without a network', async (_, args) => {
  const { code, stderr } = await postlint(args, { nodeArgs: denied });
  expect(stderr).not.toContain('network');
  expect([0, 1, 2]).toContain(code);
});

it('would notice', async () => {
  const { code, stderr } = await postlint(['--version'], {
    nodeArgs: [...denied, '--import', 'data:text/javascript,fetch("http://127.0.0.1:9").catch(()=>{})'],
  });
  expect(code).toBe(97);
  expect(stderr).toContain('network');
});
