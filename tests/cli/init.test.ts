import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runInit } from '../../src/cli/init-command.ts';
import { configurationOf } from '../../src/cli/starting-config.ts';
import { postlint } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { personAt } from '../support/person-at.ts';

const FILE = 'postlint.config.yaml';

describe('postlint init --yes', () => {
  it('writes a configuration that postlint takes, and says what comes next', async () => {
    const cwd = folderWith({ 'content/a.txt': 'Five a day on a budget: frozen peas 8p a portion.\n' });
    const { code, stdout, stderr } = await postlint(['init', '--yes'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Wrote postlint\.config\.yaml\. Next: postlint content\/\n$/);
    expect(parse(readFileSync(join(cwd, FILE), 'utf8'))).toBeNull();
    expect(await postlint(['content/'], { cwd })).toMatchObject({ code: 0 });
  });

  it.each([FILE, 'postlint.config.json'])('leaves %s alone where it is there already', async (name) => {
    const cwd = folderWith({ [name]: '{}' });
    const { code, stdout, stderr } = await postlint(['init', '--yes'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^postlint: ${name.replaceAll('.', '\\.')} is there already: .*\n$`));
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('{}');
  });

  it('asks nobody where there is no terminal', async () => {
    const cwd = folderWith({});
    const { code, stderr } = await postlint(['init'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/--yes/);
    expect(existsSync(join(cwd, FILE))).toBe(false);
  });
});

describe('postlint init, at a terminal', () => {
  it('asks three questions and writes down the answers', async () => {
    const cwd = folderWith({});
    const { process, asked } = personAt(cwd, [
      'Harrowdale General Hospital, HDGH',
      ' Tom Ashdown ,Agnieszka Wrona,',
      '',
    ]);
    expect(await runInit({}, process)).toBe(0);
    expect(asked().match(/\?/g)).toHaveLength(3);
    expect(parse(readFileSync(join(cwd, FILE), 'utf8'))).toEqual({
      employers: ['Harrowdale General Hospital', 'HDGH'],
      people: { staff: ['Tom Ashdown', 'Agnieszka Wrona'] },
    });
    const { stdout } = await postlint(['--print-config'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ employers: '2 names', people: { staff: '2 names' } });
  });

  it('writes nothing when whoever was asked goes away', async () => {
    const cwd = folderWith({});
    const { process } = personAt(cwd, ['HDGH']);
    expect(await runInit({}, process)).toBe(2);
    expect(existsSync(join(cwd, FILE))).toBe(false);
  });
});

describe('the configuration', () => {
  it('says what was answered, whatever is in it', () => {
    const answers = {
      employers: ['a: b', '# c', '"d', '- e', '{f}'],
      staff: ["O'Neill", 'yes'],
      ignore: ['*.md', '!a'],
    };
    const { employers, people, ignore } = parse(configurationOf(answers));
    expect({ employers, staff: people.staff, ignore }).toEqual(answers);
  });

  it('has examples that are right once their # is gone', async () => {
    const yaml = configurationOf({ employers: [], staff: [], ignore: [] });
    const cwd = folderWith({ [FILE]: yaml.replace(/^# (?=[a-z]+:| )/gm, '') });
    const { code, stdout } = await postlint(['--print-config'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      employers: '2 names',
      rules: { 'identifier/vehicle-registration': 'error' },
    });
  });
});
