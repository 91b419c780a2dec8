import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { postlint } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const isThere = (shell: string): boolean => {
  try {
    execFileSync(shell, ['-c', 'true']);
    return true;
  } catch {
    return false;
  }
};

/** What somebody has typed, the last word unfinished, and what must, and must not, be offered then. */
const TYPED: readonly [typed: string, offered: readonly string[], not: readonly string[]][] = [
  ['postlint ', ['clean', 'explain', 'post.md'], ['--quiet']],
  ['postlint po', ['post.md'], ['clean']],
  ['postlint --fo', ['--format'], ['--faces']],
  ['postlint --format s', ['sarif'], ['github', 'post.md']],
  ['postlint post.md --checks text,me', ['text,metadata', 'text,medical'], []],
  ['postlint post.md --qu', ['--quiet'], []],
  ['postlint clean --re', ['--redact'], []],
  ['postlint clean ', ['post.md'], ['explain']],
  ['postlint sites ', ['import'], ['clean']],
  ['postlint sites import --format ', ['yaml', 'json'], ['sarif']],
  ['postlint explain identifier/nhs', ['identifier/nhs-number'], []],
  ['postlint completion ', ['bash', 'zsh', 'fish'], []],
  ['postlint --cache-location ', ['drafts'], ['post.md']],
];

/** Ends names as every shell would show them. */
const withoutSlash = (word: string): string => word.replace(/\/$/, '');

describe.each([
  [
    'bash',
    (script: string, typed: string): string => `source ${script}
      COMP_WORDS=(${typed}${typed.endsWith(' ') ? "''" : ''}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
      _postlint; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  [
    'fish',
    (script: string, typed: string): string =>
      `source ${script}; complete -C '${typed}' | string replace -r '\\\\t.*' ''; true`,
  ],
] as const)('in %s', (shell, asking) => {
  let script: string;
  let cwd: string;
  beforeAll(async () => {
    const { code, stdout, stderr } = await postlint(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    script = stdout;
  });

  it.skipIf(!isThere(shell)).each(TYPED)('%j is completed', (typed, offered, not) => {
    cwd = folderWith({ 'post.md': '', 'drafts/a.md': '', completion: script });
    const output = execFileSync(shell, ['-c', asking(join(cwd, 'completion'), typed)], { cwd, encoding: 'utf8' });
    const words = output.split('\n').map(withoutSlash);
    expect(words).toEqual(expect.arrayContaining([...offered]));
    for (const word of not) expect(words).not.toContain(word);
  });
});

/** Zsh completes at a terminal only, so it is given one and asked to list. */
const zshOffers = (script: string, typed: string): string => {
  const cwd = folderWith({ 'post.md': '', 'drafts/a.md': '', _postlint: script });
  const program = `
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell "PROMPT=; autoload -Uz compinit; compinit -D -u; source ./_postlint; stty cols 300 rows 200; setopt no_list_beep; bindkey '^X' list-choices; print READ''Y"
    zpty -r shell seen '*READY*'
    zpty -w -n shell $'${typed}\\x18'
    sleep 1
    while zpty -r -t shell seen; do print -r -- "$seen"; done`;
  return execFileSync('zsh', ['-f', '-c', program], { cwd, encoding: 'utf8', timeout: 15_000 });
};

describe.skipIf(!isThere('zsh'))('in zsh', () => {
  it('compiles, and offers what belongs', async () => {
    const { stdout: script } = await postlint(['completion', 'zsh']);
    expect(script).toMatch(/^#compdef postlint\n/);
    const folder = folderWith({ _postlint: script });
    execFileSync('zsh', ['-n', join(folder, '_postlint')]);
    for (const [typed, offered] of [
      ['postlint cl', 'clean'],
      ['postlint --format s', 'sarif'],
      ['postlint sites import --form', '--format'],
      ['postlint explain identifier/nhs', 'identifier/nhs-number'],
      ['postlint --checks text,me', 'metadata'],
    ])
      expect(zshOffers(script, typed as string)).toContain(offered);
  }, 60_000);
});

it('knows no other shell', async () => {
  const { code, stderr } = await postlint(['completion', 'csh']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/bash, zsh, fish/);
});
