import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Config, loadConfig } from '../../src/config/index.ts';
import { UserError } from '../../src/errors.ts';
import { folderWith } from '../support/folder.ts';

const ruleIds = ['identifier/nhs-number', 'name/full-name', 'time/exact-date'];

const open = (cwd: string, options: { configFile?: string; enabled?: boolean } = {}): Promise<Config> =>
  loadConfig({ cwd, enabled: true, ruleIds, ...options });

const messageOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
};

describe('which configuration applies', () => {
  it('the nearest one above the file', async () => {
    const cwd = folderWith({
      'postlint.config.json': '{"platform": "X"}',
      'news/postlint.config.yaml': 'platform: Facebook\n',
      'news/2024/post.md': '',
    });
    const config = await open(cwd);
    expect((await config.settingsFor('post.md')).platform).toBe('X');
    expect((await config.settingsFor('news/post.md')).platform).toBe('Facebook');
    expect((await config.settingsFor(join(cwd, 'news/2024/post.md'))).platform).toBe('Facebook');
  });

  it.each([
    ['postlint.config.json', '{"audience": "private"}'],
    ['postlint.config.yaml', 'audience: private'],
    ['postlint.config.yml', 'audience: private'],
    ['postlint.config.js', 'export default { audience: "private" }'],
    ['postlint.config.mjs', 'export default { audience: "private" }'],
    ['postlint.config.mjs', 'export default Promise.resolve({ audience: "private" })'],
    ['package.json', '{\n\t"name": "news",\n\t"postlint": {\n\t\t"audience": "private"\n\t}\n}'],
    ['postlint.config.json', '\ufeff{"$schema": "./schema.json", "audience": "private"}'],
  ])('%s is read', async (name, content) => {
    const config = await open(
      folderWith({ [name]: content, ...(name.endsWith('js') && { 'package.json': '{"type":"module"}' }) }),
    );
    expect((await config.settingsFor('post.md')).audience).toBe('private');
  });

  it('a package.json that does not speak of postlint is passed by, broken or not', async () => {
    const cwd = folderWith({
      'postlint.config.json': '{"platform": "X"}',
      'a/package.json': '{}',
      'b/package.json': '{',
    });
    const config = await open(cwd);
    expect((await config.settingsFor('a/post.md')).platform).toBe('X');
    expect((await config.settingsFor('b/post.md')).platform).toBe('X');
  });

  it('the one named with --config, for every file; none with --no-config', async () => {
    const cwd = folderWith({ 'postlint.config.json': '{"platform": "X"}', 'trust.yaml': 'platform: Facebook' });
    expect((await (await open(cwd, { configFile: 'trust.yaml' })).settingsFor('post.md')).platform).toBe('Facebook');
    expect((await (await open(cwd, { enabled: false })).settingsFor('post.md')).platform).toBeUndefined();
  });

  it('a broken configuration is found out only when it is needed', async () => {
    const config = await open(folderWith({ 'a/postlint.config.json': '{"rulez": {}}', 'b/post.md': '' }));
    await expect(config.settingsFor('b/post.md')).resolves.toBeDefined();
    expect(await messageOf(config.settingsFor('a/post.md'))).toMatch(/^a\/postlint\.config\.json:1:2: .*rules/);
  });
});

describe('what is wrong is said in one line that points at it and quotes no value', () => {
  it.each([
    ['an unknown setting', '{\n  "rulez": {}\n}', '2:3', 'did you mean rules?'],
    ['an unknown rule', '{\n  "rules": {\n    "identifier/nhs-numbr": "off" } }', '3:5', 'identifier/nhs-number?'],
    ['an unknown rule like no other', '{"rules": {"zzz/qqqqqqqq": "off"}}', '1:12', 'postlint rules'],
    ['a wrong severity', '{"rules": {\n "name/full-name":   "Okonkwo"}}', '2:22', '"error", "warning", "info", "off"'],
    ['a wrong type', '{"people": {"staff": ["Ada", 42]}}', '1:30', 'a text in quotes'],
    ['a list that is none', '{"ignore": "Okonkwo/**"}', '1:12', 'a list of names'],
    ['an unknown part of people', '{"people": {"stuff": []}}', '1:13', 'did you mean staff?'],
    ['an unknown part of a site', '{"sites": [{"name": "a", "lattitude": 53}]}', '1:26', 'did you mean latitude?'],
    ['a site without its position', '{"sites": [\n {"name": "Okonkwo"}]}', '2:2', 'its latitude is missing'],
    [
      'a latitude in quotes',
      '{"sites": [{"name": "a", "latitude": "53.7", "longitude": 1}]}',
      '1:38',
      'without quotes',
    ],
    ['a latitude off the globe', '{"sites": [{"name": "a", "latitude": 537, "longitude": 1}]}', '1:38', 'at most 90'],
    [
      'a longitude off the globe',
      '{"sites": [{"name": "a", "latitude": 1, "longitude": -181}]}',
      '1:54',
      'at least -180',
    ],
    [
      'a site of no size',
      '{"sites": [{"name": "a", "latitude": 1, "longitude": 1, "radius": 0}]}',
      '1:67',
      'at least 10',
    ],
    ['a site without a name', '{"sites": [{"name": " ", "latitude": 1, "longitude": 1}]}', '1:21', 'it is empty'],
    ['an unknown part of a consent', '{"consents": [{"referense": "x"}]}', '1:16', 'did you mean reference?'],
    ['a wrong audience', '{"audience": "Okonkwo"}', '1:14', '"public", "private"'],
    ['broken JSON', '{\n  "rules": {\n', '3:1', 'not valid JSON'],
    ['a setting that is there twice', '{"platform": "X",\n"platform": "Okonkwo"}', '2:1', 'twice'],
    ['no settings at all', '["Okonkwo"]', '1:1', ''],
    ['an extended file that is not there', '{\n "extends": [\n  "./Okonkwo.json"]}', '3:3', 'not there'],
    ['an extended package that is not there', '{"extends": "okonkwo"}', '1:13', 'install the package'],
  ])('%s', async (_, content, place, says) => {
    const message = await messageOf(
      (await open(folderWith({ 'postlint.config.json': content }))).settingsFor('post.md'),
    );
    expect(message.startsWith(`postlint.config.json:${place}: `), message).toBe(true);
    expect(message).toContain(says);
    expect(message).not.toMatch(/okonkwo|\n/i);
  });

  it('in package.json, at its place in the whole file', async () => {
    const cwd = folderWith({ 'package.json': '{\n\t"postlint": {\n\t\t"rulez": {}\n\t}\n}' });
    expect(await messageOf((await open(cwd)).settingsFor('post.md'))).toMatch(/^package\.json:3:3: /);
  });

  it.each([
    ['export default { rules: { "name/full-name": "Okonkwo" } }', 'rules["name/full-name"]: it takes one of'],
    ['export const config = {}', 'it exports no configuration'],
    ['throw new Error("Okonkwo")', 'it could not be loaded (Error)'],
  ])('in a module, by the path of the property: %s', async (content, says) => {
    const message = await messageOf(
      (await open(folderWith({ 'postlint.config.mjs': content }))).settingsFor('post.md'),
    );
    expect(message.startsWith('postlint.config.mjs: ')).toBe(true);
    expect(message).toContain(says);
    expect(message).not.toMatch(/okonkwo/i);
  });

  it('a file named with --config that is not there', async () => {
    expect(await messageOf(open(folderWith({}), { configFile: 'gone.json' }))).toMatch(
      /^gone\.json: .*there is no such file/,
    );
  });

  it('a configuration that extends itself by way of another', async () => {
    const cwd = folderWith({
      'postlint.config.json': '{"extends": "./b.yaml"}',
      'b.yaml': 'extends:\n  - ./postlint.config.json\n',
    });
    expect(await messageOf((await open(cwd)).settingsFor('post.md'))).toMatch(/^b\.yaml:2:5: .*extends itself/);
  });
});

describe('extends', () => {
  it('takes files and packages one after another; the later word counts and names add up', async () => {
    const cwd = folderWith({
      'news/postlint.config.json': JSON.stringify({
        extends: ['../trust.yaml', 'postlint-config-health'],
        rules: { 'name/full-name': 'warning' },
        people: { staff: ['Ada Obi', 'Wen Li'] },
        ignore: ['!drafts/keep/'],
      }),
      'trust.yaml':
        'rules: { name/full-name: "off", time/exact-date: "off" }\nemployers: [Larch NHS Trust]\npeople: { author: Jo Moss, staff: [Ada Obi] }\nignore: [drafts/*]\nplatform: X\n',
      'node_modules/postlint-config-health/package.json': '{"name": "postlint-config-health"}',
      'node_modules/postlint-config-health/postlint.config.json':
        '{"rules": {"time/exact-date": "error"}, "platform": "Facebook"}',
    });
    const config = await open(cwd);
    expect(await config.settingsFor('news/post.md')).toEqual({
      overrides: { 'name/full-name': 'warning', 'time/exact-date': 'error' },
      packs: [],
      suppressions: [],
      known: { author: 'Jo Moss', staff: ['Ada Obi', 'Wen Li'], employers: ['Larch NHS Trust'] },
      consents: [],
      sites: [],
      ignore: ['drafts/*', '!drafts/keep/'],
      content: [],
      platform: 'Facebook',
    });
    expect(await config.describe('news/post.md')).toMatchObject({
      files: ['trust.yaml', 'node_modules/postlint-config-health/postlint.config.json', 'news/postlint.config.json'],
      rules: { 'name/full-name': 'warning', 'time/exact-date': 'error' },
      ignore: ['drafts/*', '!drafts/keep/'],
      employers: '1 name',
      consents: '0 names',
      sites: '0 names',
      people: { author: '1 name', staff: '2 names' },
      platform: 'Facebook',
    });
    expect((await config.describe('news', { showNames: true })).people).toEqual({
      author: 'Jo Moss',
      staff: ['Ada Obi', 'Wen Li'],
    });
    expect(await config.ignores(join(cwd, 'news/drafts/old/'))).toBe(true);
    expect(await config.ignores(join(cwd, 'news/drafts/keep/'))).toBe(false);
    expect(await config.ignores(join(cwd, 'drafts/old/'))).toBe(false);
  });

  it('one file extended by two others is no loop', async () => {
    const cwd = folderWith({
      'postlint.config.yaml': 'extends: [./a.yaml, ./b.yaml]',
      'a.yaml': 'extends: ./base.yaml',
      'b.yaml': 'extends: ./base.yaml',
      'base.yaml': 'platform: X',
    });
    expect((await (await open(cwd)).settingsFor('post.md')).platform).toBe('X');
  });
});

it('patterns of a configuration named with --config count from where postlint runs', async () => {
  const cwd = folderWith({ 'shared/trust.yaml': 'ignore: [archive/]', 'archive/a.md': '' });
  const config = await open(cwd, { configFile: 'shared/trust.yaml' });
  expect(await config.ignores(join(cwd, 'archive/'))).toBe(true);
  expect(await config.ignores(join(cwd, 'news/'))).toBe(false);
});

it('sites have their radius and aliases filled in, and those of files add up', async () => {
  const cwd = folderWith({
    'postlint.config.yaml':
      'extends: ./sites.yaml\nsites:\n  - { name: Larch Clinic, latitude: 53.8, longitude: -1.8, radius: 60, aliases: [the Clinic] }\n',
    'sites.yaml': 'sites:\n  - name: Larch General\n    latitude: 53.7\n    longitude: -1.9\n',
  });
  const config = await open(cwd);
  expect((await config.settingsFor('post.md')).sites).toEqual([
    { name: 'Larch General', latitude: 53.7, longitude: -1.9, radius: 250, aliases: [] },
    { name: 'Larch Clinic', latitude: 53.8, longitude: -1.8, radius: 60, aliases: ['the Clinic'] },
  ]);
  expect((await config.describe('post.md')).sites).toBe('2 names');
  expect((await config.describe('post.md', { showNames: true })).sites).toEqual(['Larch General', 'Larch Clinic']);
});
