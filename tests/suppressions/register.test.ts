import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/draft.ts';
import { createLinter } from '../../src/library/linter.ts';
import { openRegister } from '../../src/suppressions/register.ts';
import { folderWith } from '../support/folder.ts';

const draft = (content: string): Draft => ({
  name: { path: 'news/a.md' },
  text: { format: 'markdown', content },
  images: [],
  settings: {},
  load: async (path) => ({ path, bytes: new Uint8Array() }),
});

describe('a result that was kept is not used where an entry is to be told whether it still matches', () => {
  it.each([
    ['the draft itself', 'a.md', 'Hello.', true],
    ['a picture in its text', 'our team.jpg', '![](../photos/our%20team.jpg?v=2)', true],
    ['something else', 'c.jpg', '![](../photos/b.jpg)', false],
  ])('%s', async (_, name, content, concerned) => {
    const cwd = folderWith({});
    const entries = [{ file: join(cwd, 'x', name), rule: 'image/geotag', place: 'postlint.config.yaml:2:5' }];
    expect(await (await openRegister({ cwd })).concerns(draft(content), entries)).toBe(concerned);
    expect(await (await openRegister({ cwd })).concerns(draft(content), [])).toBe(false);
  });
});

it('the library holds back what the configuration says, wherever its folder is', async () => {
  const cwd = folderWith({
    'postlint.config.yaml':
      'suppressions:\n  - file: news/a.txt\n    rule: identifier/nhs-number\n    reason: a test number\n',
    'news/a.txt': 'NHS no 999 114 1707 needs rebooking\n',
    'news/b.txt': 'NHS no 999 114 1707 needs rebooking\n',
  });
  const found: unknown[] = [];
  for await (const { name, findings, suppressed = [] } of createLinter({ cwd }).lintFiles('news'))
    found.push([name, findings.map(({ ruleId }) => ruleId), suppressed.map(({ by }) => by)]);
  expect(found).toEqual([
    [{ path: 'news/a.txt' }, [], ['configuration']],
    [{ path: 'news/b.txt' }, ['identifier/nhs-number'], []],
  ]);
});
