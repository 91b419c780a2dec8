import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, ROOT, type RunOptions, withFolder } from '../support/cli.ts';
import { jpeg, withExif, withXmp, xmp } from '../support/images.ts';
import { expectNoTraceOf } from './traces.ts';
import { watched } from './watched.ts';

const NAME = 'Parminder Gill';
const NUMBER = '999 158 8132';
const STREET = '27 Larkspur Close';
const FILE = 'JONES_SARAH_XRAY_12031986';
const STAFF = 'Jaswinder Kettering';
const OWNER = 'Benedict Wallace-Thorne';
const CANARIES = [NAME, NUMBER, STREET, FILE, STAFF, OWNER, 'jones_sarah', 'gill', 'wallace', 'kettering'];

const DRAFT = `Mrs ${NAME}, my patient, NHS no ${NUMBER}, lives at ${STREET}.\n`;
const PHOTO = withXmp(withExif(jpeg(), { make: OWNER }), Buffer.from(xmp({ 'photoshop:Credit': NAME })));
const DRAFTS: Files = { 'post.txt': DRAFT, [`${FILE}.jpg`]: PHOTO };
const BREAKING = ['--import', join(ROOT, 'tests/support/breaking-steps.mjs')];
const ALL = ['.', '--checks', 'text,metadata', '--format', 'json', '--no-config'];

interface Case {
  readonly name: string;
  readonly args?: readonly string[];
  readonly files?: Files;
  readonly run?: Omit<RunOptions, 'cwd'>;
  readonly code?: number | null;
}

const config = (name: string, content: string, args = ['post.txt']): Case => ({
  name: `${name}: ${content.slice(0, 30)}`,
  args,
  files: { 'post.txt': DRAFT, [name]: content },
});

const CASES: readonly Case[] = [
  config('postlint.config.json', `{"people": {"staff": "${STAFF}"}, "${NAME}": "${NUMBER}"}`),
  config('postlint.config.json', `{"people": ["${STAFF}"\n${NAME}`),
  config('postlint.config.yaml', `people:\n  staff: [${STAFF}\n ${NAME}: : [`),
  config('postlint.config.yaml', `${NAME}: ${NUMBER}`),
  config('postlint.config.yaml', `rules: { "${NAME}": error }`),
  config('postlint.config.mjs', `export default { "${NAME}": "${STAFF}" `),
  config('postlint.config.mjs', `import '${NAME}'; export default {}`),
  config('postlint.config.mjs', `throw Object.assign(new Error('${NAME}'), { cause: '${STAFF}', stack: '${NAME}' })`),
  config('postlint.config.mjs', `throw Object.assign(new Error(), { name: '${NAME}' })`),
  config('postlint.config.mjs', `class A extends TypeError { name = '${STAFF}' }; throw new A()`),
  config('postlint.config.mjs', `setTimeout(() => { throw '${NAME}' }); export default {}`),
  config(`${FILE}/postlint.config.yaml`, 'rulez: {}', ['post.txt', '--config', `${FILE}/postlint.config.yaml`]),
  config(`${FILE}/postlint.config.mjs`, 'null.x', ['post.txt', '--config', `${FILE}/postlint.config.mjs`]),
  ...['--config', '--baseline', '--cache-location'].map(
    (option): Case => ({
      name: `the draft as ${option}`,
      args: ['post.txt', option, 'post.txt'],
      files: DRAFTS,
      ...(option === '--cache-location' && { code: 1 }),
    }),
  ),
  ...['--config', '--baseline', '-o'].map(
    (option): Case => ({
      name: `a file that is not there as ${option}`,
      args: ['post.txt', option, `${FILE}/x.json`],
      files: DRAFTS,
    }),
  ),
  { name: 'the draft as NDJSON', args: ['post.txt', '--input', 'ndjson'], files: DRAFTS },
  { name: 'the draft as a path', args: [DRAFT], files: DRAFTS },
  { name: 'the draft as a picture', args: ['x.jpg'], files: { 'x.jpg': DRAFT } },
  ...['recognizer', 'reporter', 'threads'].map(
    (step): Case => ({
      name: `a break in: ${step}`,
      files: step === 'threads' ? DRAFTS : { 'post.txt': DRAFT },
      run: { nodeArgs: BREAKING, env: { BREAKING: step } },
    }),
  ),
  ...[ALL, ['inspect', 'post.txt', `${FILE}.jpg`, '--no-config']].map(
    (args): Case => ({
      name: `a break in: a draft with such a name, ${args[0]}`,
      args,
      files: { [`${FILE}.txt`]: DRAFT, [`${FILE}/post.txt`]: DRAFT, 'post.txt': DRAFT, [`${FILE}.jpg`]: PHOTO },
      run: { nodeArgs: BREAKING, env: { BREAKING: 'recognizer' } },
    }),
  ),
  ...[
    ['--format', `Mrs ${NAME}`],
    ['--checks', `text,${NAME}`],
    ['--audience', `' is invalid. ${NAME}`],
    ['--max-warnings', NUMBER],
    [`--Mrs ${NAME}`],
    [`--frobnicate=${NAME}`],
    [`--${NAME.replace(' ', '-').toLowerCase()}`],
    [`-${NUMBER.replaceAll(' ', '')}`],
    ['completion', NAME],
    ['sites', NAME],
    ['explain', NAME, NUMBER],
  ].map((args): Case => ({ name: `an argument that is wrong: ${args[0]?.slice(0, 12)}`, args })),
  ...['throw', 'strict', 'warn', 'warn-with-error-code', 'none'].map(
    (mode): Case => ({
      name: `a rejection that nobody handles, --unhandled-rejections=${mode}`,
      args: ['-', '--input', 'ndjson'],
      run: {
        nodeArgs: BREAKING,
        env: { BREAKING: 'rejection', NODE_OPTIONS: `--unhandled-rejections=${mode}` },
        input: `${JSON.stringify({ id: '1', text: DRAFT })}\n`.repeat(20),
      },
    }),
  ),
  {
    name: 'too little memory for a thread and for everything',
    args: ['post.txt'],
    files: { 'post.txt': DRAFT.repeat(20_000) },
    run: { env: { NODE_OPTIONS: '--max-old-space-size=24' } },
    code: null,
  },
  {
    name: 'everything that packages and Node say of their work',
    files: DRAFTS,
    run: { env: { DEBUG: '*', NODE_DEBUG: '*' } },
    code: 1,
  },
];

describe.concurrent('no failure repeats a value or leaves one behind', () => {
  it.each(CASES)('$name', { timeout: 60_000 }, async ({ args = ALL, files = {}, run, code = 2 }) => {
    const seen = await watched({ args, files, values: CANARIES, ...(run !== undefined && { run }) });
    expect(seen.code).toBe(code);
    expect(seen.written).toEqual([]);
  });

  it('would notice', async () => {
    const quoting = `console.error('${Buffer.from(NAME).toString('hex')}'); export default {}`;
    const run = watched({
      ...config('postlint.config.mjs', quoting),
      args: ['post.txt'],
      files: { 'post.txt': DRAFT, 'postlint.config.mjs': quoting },
      values: CANARIES,
    });
    await expect(run).rejects.toThrow(/standard error/);
  });

  it('nor does the cache', async () => {
    const args = ['.', '--cache', '--checks', 'text,metadata,barcodes', '--format', 'ndjson'];
    const { written } = await watched({
      args,
      files: { 'post.md': `${DRAFT}\n![a hand](${FILE}.jpg)`, [`${FILE}.jpg`]: PHOTO },
      values: CANARIES,
    });
    expect(written.filter((name) => name.endsWith('.json'))).toHaveLength(1);
  }, 60_000);

  it.skipIf(!existsSync('/dev/full'))('nor does a disk that is full', async () => {
    const { code } = await watched({ args: [...ALL, '-o', '/dev/full'], files: DRAFTS, values: CANARIES });
    expect(code).toBe(2);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGKILL'] as const)(
    'nor does a run that %s ends',
    async (signal) => {
      await withFolder({}, async (cwd) => {
        const args = ['-', '--input', 'ndjson', '--format', 'ndjson', '--format', 'html:report.html'];
        const command = ['-c', 'ulimit -c 0; exec "$0" "$@"', process.execPath, join(ROOT, 'bin/postlint.js'), ...args];
        const child = spawn('sh', command, { cwd });
        let output = '';
        for (const stream of [child.stdout, child.stderr])
          stream.setEncoding('utf8').on('data', (piece) => (output += piece));
        child.stdin.on('error', () => {}).write(`${JSON.stringify({ id: '1', text: DRAFT })}\n`);
        await once(child.stdout, 'data');
        child.kill(signal);
        await once(child, 'close');
        expectNoTraceOf(CANARIES, output, 'the output');
        const left = readdirSync(cwd);
        // Where nobody can tidy up, what is left is the report, as far as it went, for its owner only.
        expect(left.length).toBeLessThanOrEqual(signal === 'SIGKILL' ? 1 : 0);
        for (const name of left) {
          expect(statSync(join(cwd, name)).mode & 0o777).toBe(0o600);
          expectNoTraceOf(CANARIES, readFileSync(join(cwd, name)), 'what is left');
        }
      });
    },
  );
});
