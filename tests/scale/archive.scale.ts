import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { linesOfDrafts } from './drafts.ts';

/** Drafts of the archive, and the processes that share it. */
const DRAFTS = 100_000;
const PROCESSES = 2;

const PAGE = readFileSync(join(ROOT, 'docs/scale.md'), 'utf8');
const HAS_PARALLEL = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU parallel');
const MISSING = 'GNU parallel is not installed (apt-get install parallel)';

let folder: string;

/** Runs a line of shell in the folder of the drafts, with the built executable as `postlint` and the examples beside it. */
const shell = (command: string, input?: string, env: Record<string, string> = {}) =>
  new Promise<{ code: number | null; stderr: string }>((resolve, reject) => {
    const child = spawn('sh', ['-c', command], {
      cwd: folder,
      env: { PATH: `${folder}:${process.env['PATH']}`, HOME: folder, TMPDIR: folder, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stderr }));
    child.stdin?.on('error', () => {});
    if (input === undefined) return;
    child.stdin?.end(input);
  });

const written = (name: string): string => readFileSync(join(folder, name), 'utf8');
const writeDrafts = (name: string, count: number): Promise<void> =>
  pipeline(Readable.from(linesOfDrafts(count, 'short')), createWriteStream(join(folder, name)));
const sorted = (lines: string): string[] => lines.split('\n').sort();

/** The command of the page that begins so. */
const command = (start: string): string => {
  const found = PAGE.match(/```sh\n[\s\S]*?```/g)
    ?.flatMap((block) => block.replaceAll('\\\n', '').split('\n'))
    .find((line) => line.startsWith(start));
  if (found === undefined) throw new Error(`docs/scale.md has no command that begins with ${start}`);
  return found;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'postlint-scale-'));
  symlinkSync(join(ROOT, 'bin/postlint.js'), join(folder, 'postlint'));
  symlinkSync(join(ROOT, 'examples'), join(folder, 'examples'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a block of drafts', () => {
  const block = (input: string, ...options: string[]) =>
    shell(`examples/scale/check-block.sh ${options.join(' ')} > block`, input);

  it.each([
    ['clean', '{"id":"a","text":"Busy night, proud of this team"}\n', 0, 1],
    ['to be blocked, with no line break at its end', '{"id":"a","text":"NHS no 999 114 1707"}', 0, 1],
    ['with a line that is none', '{"id":"a","text":"Busy night"}\nnope\n', 1, 2],
    ['without a draft', '', 0, 0],
  ])('that is %s', async (_, input, code, results) => {
    expect(await block(input)).toEqual({ code, stderr: '' });
    expect(written('block').split('\n')).toHaveLength(results + 1);
  });

  it('that postlint was wrongly asked to check is not checked', async () => {
    expect((await block('{"id":"a","text":"Busy night"}\n', '--frobnicate')).code).toBe(1);
    expect(written('block')).toBe('');
  });
});

describe('an archive under GNU parallel', () => {
  // where the project is tested, a recipe that was not run is a recipe that fails
  beforeEach(({ skip }) => {
    if (HAS_PARALLEL) return;
    if (process.env['CI']) throw new Error(MISSING);
    skip(MISSING);
  });

  it('has the results of a single process, each once, in any order', async () => {
    await writeDrafts('drafts.ndjson', 600);
    await shell('postlint - --input ndjson --format ndjson < drafts.ndjson > single.ndjson');
    const unordered = command('parallel --pipe').replace('--keep-order ', '').replace('10M', '6k');
    expect(unordered).toContain('parallel --pipe --block 6k');
    expect(await shell(unordered)).toEqual({ code: 0, stderr: '' });
    expect(sorted(written('results.ndjson'))).toEqual(sorted(written('single.ndjson')));
  });

  it('says in how many blocks something could not be checked, and checks the rest', async () => {
    const line = (id: string): string => `${JSON.stringify({ id, text: 'Busy night, proud of this team' })}\n`;
    const input = [line('a'), 'nope\n', line('b'), line('c'), 'nope\n'].join('');
    const { code } = await shell('examples/scale/check-archive.sh > results.ndjson', input, { BLOCK: '60' });
    expect(code).toBe(2);
    expect(written('results.ndjson').match(/"verdict":"clean"/g)).toHaveLength(3);
  });

  it('of no drafts has no results', async () => {
    expect(await shell('examples/scale/check-archive.sh > results.ndjson', '')).toEqual({ code: 0, stderr: '' });
    expect(written('results.ndjson')).toBe('');
  });

  it('stops at the first block that has something to block, where that is what is wanted', async () => {
    await writeDrafts('drafts.ndjson', 600);
    expect((await shell(command('parallel --halt'))).code).toBe(1);
  });

  it(`of ${DRAFTS} drafts has the results of a single process, byte for byte`, async () => {
    await writeDrafts('drafts.ndjson', DRAFTS);
    expect(await shell('postlint - --input ndjson --format ndjson < drafts.ndjson > single.ndjson')).toEqual({
      code: 1,
      stderr: '',
    });
    const jobs = { JOBS: String(PROCESSES) };
    expect(await shell(command('BLOCK=1M examples/scale/check-archive.sh'), undefined, jobs)).toEqual({
      code: 0,
      stderr: '',
    });
    const [single, parallel] = [written('single.ndjson'), written('results.ndjson')];
    expect(single.split('\n')).toHaveLength(DRAFTS + 1);
    // compared first: a difference of 20 MB is not to be printed
    expect(parallel === single).toBe(true);
  });
});
