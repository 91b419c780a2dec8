import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { postlint, ROOT, withFolder } from '../support/cli.ts';

const run = promisify(execFile);

// Loaded before the executable: any attempt to reach a network, by whatever module, ends the process.
const denied = ['--import', join(ROOT, 'tests/support/deny-network.mjs')];
const PHOTO = join(ROOT, 'fixtures/pictures/wristband/hand.jpg');

describe('with the network denied', () => {
  it.each([
    ['a text with its picture', ['fixtures/desmond/late-shift/post.md']],
    ['a folder of texts and of what pictures say of themselves', ['fixtures', '--checks', 'text,metadata']],
    ['what pictures show', ['fixtures/pictures/wristband']],
    ['inspect', ['inspect', 'fixtures/desmond/late-shift']],
  ])('checks %s', async (_, args) => {
    const { code, stderr } = await postlint(args, { nodeArgs: denied });
    expect(stderr).not.toContain('network');
    expect([0, 1, 2]).toContain(code);
  });

  it('cleans a picture', async () => {
    await withFolder({}, async (cwd) => {
      const { code, stderr } = await postlint(['clean', PHOTO, '-o', 'copies'], { cwd, nodeArgs: denied });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    });
  });

  it('would notice', async () => {
    const { code, stderr } = await postlint(['--version'], {
      nodeArgs: [...denied, '--import', 'data:text/javascript,fetch("http://127.0.0.1:9").catch(()=>{})'],
    });
    expect(code).toBe(97);
    expect(stderr).toContain('network');
  });
});

const UNSHARE = 'unshare';

/** Runs Node where there is no network at all, which holds for its threads and for what isn't JavaScript as well. */
const isolated = ['--map-root-user', '--net', process.execPath];

const canIsolate = ((): boolean => {
  try {
    execFileSync(UNSHARE, [...isolated, '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!canIsolate)('in a namespace without a network', () => {
  const executable = join(ROOT, 'bin/postlint.js');

  it('nothing can be reached', async () => {
    const reach = 'require("net").connect(9, "127.0.0.1").on("error", ({ code }) => console.log(code))';
    expect((await run(UNSHARE, [...isolated, '-e', reach])).stdout.trim()).toBe('ENETUNREACH');
  });

  it('a text and its pictures are checked in full', async () => {
    const args = [executable, '-', '--image', PHOTO, '--format', 'json'];
    const promise = run(UNSHARE, [...isolated, ...args]);
    promise.child.stdin?.end('Five a day on a budget: frozen peas 8p a portion.\n');
    const { stdout } = await promise.catch((failure) => failure);
    const [draft] = JSON.parse(stdout).drafts;
    expect(draft.checks.map(({ status }: { status: string }) => status)).toEqual(Array(6).fill('done'));
  }, 60_000);

  it('a program uses the library', async () => {
    const program = `
      import { createLinter } from ${JSON.stringify(join(ROOT, 'dist/src/index.js'))};
      const image = { path: ${JSON.stringify(PHOTO)} };
      const linter = createLinter({ config: false, checks: ['text', 'metadata', 'barcodes'] });
      const { verdict, checks } = await linter.lint({ text: 'NHS no 999 158 8132 needs bloods', images: [image] });
      console.log(verdict, checks.filter(({ status }) => status === 'failed').length);`;
    const { stdout } = await run(UNSHARE, [...isolated, '--input-type=module', '-e', program]);
    expect(stdout.trim()).toBe('block 0');
  }, 60_000);
});
