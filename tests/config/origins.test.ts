import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config/index.ts';
import { folderWith } from '../support/folder.ts';

it('says where each setting was made, and of names only how many there are', async () => {
  const cwd = folderWith({
    'postlint.config.yaml':
      'extends: [./base.yaml, ./more.mjs]\naudience: private\npeople:\n  staff: [Ada Obi]\nrules:\n  date/event-date: error\nignore: [a]\n',
    'base.yaml':
      'platform: X\naudience: public\npeople: { author: Jo Moss, staff: [Wen Li] }\nrules: { date/event-date: off, age/over-89: info }\n',
    'more.mjs': 'export default { platform: "Facebook", employers: ["Larch Trust"] }',
  });
  const config = await loadConfig({ cwd, enabled: true, ruleIds: ['date/event-date', 'age/over-89'] });
  const described = await config.describe('post.md');
  expect(described.origins).toEqual({
    audience: 'postlint.config.yaml:2:1',
    platform: 'more.mjs: platform',
    employers: ['more.mjs: employers'],
    ignore: ['postlint.config.yaml:7:1'],
    'people.author': 'base.yaml:3:11',
    'people.staff': ['base.yaml:3:28', 'postlint.config.yaml:4:3'],
    'rules.date/event-date': 'postlint.config.yaml:6:3',
    'rules.age/over-89': 'base.yaml:4:32',
  });
  expect(JSON.stringify(described)).not.toMatch(/Obi|Moss|Wen|Larch/);
  const flagged = await config.describe('post.md', { flags: { platform: 'Instagram' } });
  expect(flagged.platform).toBe('Instagram');
  expect(flagged.origins['platform']).toBe('--platform');
});
