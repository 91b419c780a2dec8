import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, withFolder } from '../support/cli.ts';
import { heic } from '../support/heic.ts';

/** Every command of postlint that the documentation shows, run as it stands there, page by page. */

const photo = readFileSync(join(ROOT, 'fixtures/pictures/wristband/hand.jpg'));
const FILES = {
  'draft.txt': 'Busy night, proud of this team\n',
  'photo.jpg': photo,
  'IMG_4417.jpg': photo,
  'IMG_4418.heic': heic({ colour: [120, 90, 200] }),
  'late-shift.jpg': photo,
  'content/a.md': 'little red hatchback, reg LB98 QZX, everyone out though\n',
  'content/b.md': 'Five a day on a budget: frozen peas 8p a portion. Frozen and tinned count.\n',
  'fixtures/desmond/late-shift/post.md': 'Busy night, proud of this team\n',
  'drafts.ndjson': '{"id":"1","text":"Busy night, proud of this team"}\n{"id":"2","text":"NHS no 999 114 1707"}\n',
  'Hospital.csv':
    'OrganisationCode¬OrganisationName¬Postcode¬Latitude¬Longitude¬ParentODSCode\nZX901¬Larch General¬ZZ99 3AB¬53.70000¬-1.90000¬ZX9\n',
};

/** What stands for a value of the reader's own, or asks questions of a reader. */
const PLACEHOLDERS: readonly (readonly [RegExp, string])[] = [
  [/\bRULE\b/g, 'identifier/nhs-number'],
  [/\bCODE\b/g, 'ZX9'],
  [/\bpostlint init$/, 'postlint init --yes'],
];

/** Commands that a sentence calls by their names, without the draft, the rule or the pack that they would need. */
const NAMES: ReadonlySet<string> = new Set(['postlint explain', 'postlint inspect', 'postlint rules --test']);

/** Their commands are run by the tests of their own pages, with the files that these show. */
const ELSEWHERE: ReadonlySet<string> = new Set(['docs/rule-packs.md', 'docs/scale.md']);

const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter(
  (page) => page.endsWith('.md') && !ELSEWHERE.has(page),
);

/** The commands of a page in their order: lines of shell, and code in a sentence that begins with postlint's name. */
const commandsOf = (page: string): string[] => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const found = Array.from(text.matchAll(/^```sh\n([\s\S]*?)^```|(?<!`)`(postlint [^`\n]+)`(?!`)/gm));
  const lines = found.flatMap(([, block, inline = '']) => block?.split('\n') ?? [inline]);
  return lines
    .map((line) => PLACEHOLDERS.reduce((command, [name, value]) => command.replace(name, value), line))
    .map((line) => line.replace(/^npm ci && npx /, ''))
    .filter((line) => /(?:^|\| )postlint /.test(line) && !NAMES.has(line));
};

const shell = (command: string, cwd: string) =>
  new Promise<{ code: number | null; stderr: string }>((resolve, reject) => {
    const env = { PATH: `${join(cwd, '.bin')}:${process.env['PATH']}`, HOME: cwd };
    const child = spawn('sh', ['-c', command], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stderr }));
  });

/** The files that a command says it writes. */
const writtenBy = (command: string): string[] =>
  Array.from(command.matchAll(/ -o (\S+)|--format \w+:(\S+)/g), ([, output, file]) => output ?? (file as string));

const withCommands = pages.map((page) => [page, commandsOf(page)] as const).filter(([, { length }]) => length > 0);

it('there are some on every page that shows how postlint is run', () => {
  const [front] = withCommands;
  expect(front?.[1].length).toBeGreaterThan(12);
  expect(withCommands.map(([page]) => page)).toEqual(
    expect.arrayContaining(['docs/cache.md', 'docs/clean.md', 'docs/formats.md', 'docs/suppressions.md']),
  );
});

describe.concurrent('the commands do what they are shown for', () => {
  it.each(withCommands)('%s', { timeout: 300_000 }, (_, commands) =>
    withFolder(FILES, async (cwd) => {
      mkdirSync(join(cwd, '.bin'));
      symlinkSync(join(ROOT, 'bin/postlint.js'), join(cwd, '.bin/postlint'));
      for (const command of commands) {
        const { code, stderr } = await shell(command, cwd);
        expect({ command, stderr }).toEqual({ command, stderr: expect.not.stringMatching(/--help|no such|could not/) });
        // nothing to stop a post, or something: never that it could not be done
        expect({ command, code }).toEqual({ command, code: expect.toBeOneOf([0, 1]) });
        for (const file of writtenBy(command))
          expect(existsSync(join(cwd, file)), `${command} wrote ${file}`).toBe(true);
      }
    }),
  );
});
