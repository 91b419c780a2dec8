import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/reporters/index.ts';
import { postlint, withFolder } from '../support/cli.ts';
import { readSarif } from '../support/sarif.ts';
import { readXml } from '../support/xml.ts';

const BLOCK = 'NHS no 999 114 1707 needs rebooking\n';
const NAMES = ['a folder/line\nbreak.md', 'a folder/scan 🩻 & <tea>.md', "a folder/it's 100%.md"] as const;
const FILES = Object.fromEntries(NAMES.map((name) => [name, BLOCK]));

/** What a report for people has in place of a line break. */
const onOneLine = (name: string): string => name.replace('\n', '␊');
const lines = (text: string): string[] => text.split('\n').filter(Boolean);

/** How a report in each format says which files it is about, as its readers take it. */
const NAMED: Readonly<Record<(typeof FORMATS)[number], (report: string) => readonly string[]>> = {
  text: (report) => lines(report).flatMap((line) => /^✗ .* · (.*)$/.exec(line)?.[1] ?? []),
  markdown: (report) => lines(report).flatMap((line) => /^### ✗ [^`]*`+ ?(.*?) ?`+$/.exec(line)?.[1] ?? []),
  html: (report) => {
    const found = NAMES.map(onOneLine).filter((name) =>
      report.includes(name.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace("'", '&#39;')),
    );
    return found;
  },
  json: (report) => JSON.parse(report).drafts.map(({ path }: { path: string }) => path),
  ndjson: (report) => lines(report).map((line) => JSON.parse(line).path),
  github: (report) =>
    lines(report).flatMap((line) => decodeURIComponent(/^::error file=([^,]*),line=1,/.exec(line)?.[1] ?? '') || []),
  gitlab: (report) => JSON.parse(report).map(({ location }: { location: { path: string } }) => location.path),
  sarif: (report) =>
    (readSarif(report).results ?? []).map(({ locations }) =>
      decodeURIComponent(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''),
    ),
  junit: (report) =>
    readXml(report).children.flatMap((child) => (typeof child === 'string' ? [] : (child.attributes['name'] ?? []))),
};
/** Formats of which one line, or one attribute, holds a name. */
const IN_ONE_LINE: ReadonlySet<string> = new Set(['text', 'markdown', 'html', 'junit']);

describe.concurrent('files whose names hold spaces, emoji, signs and a line break are named so that they can be found', () => {
  it.each(FORMATS)('%s', (format) =>
    withFolder(FILES, async (cwd) => {
      const { code, stdout, stderr } = await postlint(['.', '--format', format], { cwd });
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      const expected = IN_ONE_LINE.has(format) ? NAMES.map(onOneLine) : NAMES;
      expect([...NAMED[format](stdout)].sort()).toEqual([...expected].sort());
    }),
  );

  it('and they can be named on the command line', () =>
    withFolder(FILES, async (cwd) => {
      const { stdout } = await postlint([...NAMES, '--format', 'ndjson'], { cwd });
      expect(NAMED.ndjson(stdout)).toEqual(NAMES);
    }));
});

describe.concurrent('links that lead round in a circle', () => {
  const withLinks = <Result>(use: (cwd: string) => Promise<Result>) =>
    withFolder({ 'posts/a.md': BLOCK }, async (cwd) => {
      mkdirSync(join(cwd, 'posts/deep'));
      symlinkSync('..', join(cwd, 'posts/deep/up'));
      symlinkSync('self.md', join(cwd, 'posts/self.md'));
      symlinkSync('a.md', join(cwd, 'posts/z.md'));
      return use(cwd);
    });

  it('are left out of a folder and said, and a link to a post is a post', () =>
    withLinks(async (cwd) => {
      const { code, stdout } = await postlint(['posts', '--format', 'ndjson'], { cwd });
      const drafts = lines(stdout).map((line) => JSON.parse(line));
      expect(code).toBe(1);
      expect(drafts.map(({ path, verdict, checks }) => [path, verdict, checks[0].status])).toEqual([
        ['posts/a.md', 'block', 'done'],
        ['posts/deep/up', 'review', 'skipped'],
        ['posts/self.md', 'review', 'skipped'],
        ['posts/z.md', 'block', 'done'],
      ]);
    }));

  it('are trouble when they are named', () =>
    withLinks(async (cwd) => {
      const { code, stdout } = await postlint(['posts/self.md'], { cwd });
      expect([code, stdout]).toEqual([2, expect.stringMatching(/round in a\s+circle/)]);
    }));

  it('a folder behind a link is checked when it is named, once', () =>
    withLinks(async (cwd) => {
      const { stdout } = await postlint(['posts/deep/up', '--format', 'ndjson'], { cwd });
      expect(NAMED.ndjson(stdout).filter((path) => path.endsWith('/a.md'))).toEqual(['posts/deep/up/a.md']);
    }));
});
