import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { postlint, withFolder } from '../support/cli.ts';

const LIST = `OrganisationCode¬OrganisationName¬Postcode¬Latitude¬Longitude¬ParentODSCode
ZX901¬Larch General¬ZZ99 3AB¬53.70000¬-1.90000¬ZX9
ZX902¬Château Clinic¬ZZ98 1AA¬53.80000¬-1.80000¬ZX9
ZY701¬Elm Infirmary¬ZZ98 1AB¬53.90000¬-1.70000¬ZY7
ZY702¬Elm Annexe¬ZZ98 1AB¬¬¬ZY7
`;
const GENERAL = { name: 'Larch General', latitude: 53.7, longitude: -1.9 };

describe.concurrent('postlint sites import', () => {
  it('prints the sites of a configuration, and says what it left out', () =>
    withFolder({ 'list.csv': LIST }, async (cwd) => {
      const { code, stdout, stderr } = await postlint(['sites', 'import', 'list.csv'], { cwd });
      expect(code).toBe(0);
      expect(parse(stdout).sites).toHaveLength(3);
      expect(stderr).toBe('postlint: 3 sites from 4 rows; 1 row left out: 1 without a position that can be read\n');
    }));

  it('reads the encoding of Windows', () =>
    withFolder({ 'list.csv': Buffer.from(LIST, 'latin1') }, async (cwd) => {
      const { stdout } = await postlint(['sites', 'import', 'list.csv', '--name', 'château'], { cwd });
      expect(parse(stdout)).toEqual({ sites: [{ name: 'Château Clinic', latitude: 53.8, longitude: -1.8 }] });
    }));

  it.each([
    [['--name', 'general']],
    [['--postcode', 'ZZ99']],
    [['--organisation', 'ZX9', '--postcode', 'ZZ99', '--format', 'json']],
  ])('takes the sites that fit %o', (filter) =>
    withFolder({ 'list.csv': LIST }, async (cwd) => {
      const { stdout } = await postlint(['sites', 'import', 'list.csv', ...filter], { cwd });
      expect(parse(stdout)).toEqual({ sites: [GENERAL] });
    }),
  );

  it('writes a file that a configuration extends', () =>
    withFolder(
      {
        'list.csv': LIST,
        'postlint.config.yaml': 'extends: ./sites.yaml\n',
        'post.txt': 'On shift at 53.70010, -1.90010',
      },
      async (cwd) => {
        const made = await postlint(['sites', 'import', 'list.csv', '-o', 'sites.yaml'], { cwd });
        expect(made).toMatchObject({ code: 0, stdout: '' });
        const { stdout } = await postlint(['post.txt', '--format', 'json', '--show-values'], { cwd });
        const [finding] = JSON.parse(stdout).drafts[0].findings;
        expect(finding).toMatchObject({ ruleId: 'image/geotag', value: '53.70010, -1.90010' });
        expect(finding.message).toMatch(/one of your own sites\.$/);
        expect(finding.meaning).toMatch(/^(?:about|less than) .*, inside your site Larch General$/);
        const masked = await postlint(['post.txt', '--format', 'json'], { cwd });
        expect(masked.stdout).toContain('one of your own sites.');
        expect(masked.stdout).not.toMatch(/Larch General|53\.7|km/);
      },
    ));

  it('writes JSON into a file called so, and over nothing', () =>
    withFolder({ 'list.csv': LIST, 'postlint.config.yaml': 'platform: X\n' }, async (cwd) => {
      await postlint(['sites', 'import', 'list.csv', '-o', 'sites.json'], { cwd });
      expect(JSON.parse(await readFile(join(cwd, 'sites.json'), 'utf8')).sites[0]).toEqual(GENERAL);
      const refused = await postlint(['sites', 'import', 'list.csv', '-o', 'postlint.config.yaml'], { cwd });
      expect(refused).toMatchObject({
        code: 2,
        stderr: 'postlint: postlint.config.yaml is there already: give -o another name, or remove it first\n',
      });
      expect(await readFile(join(cwd, 'postlint.config.yaml'), 'utf8')).toBe('platform: X\n');
    }));

  it.each([
    ['a file that is not there', ['gone.csv'], 'gone.csv: the list could not be read: there is no such file'],
    ['another text', ['post.txt'], 'post.txt: this is not a list of sites: '],
    ['a picture', ['photo.jpg'], 'photo.jpg: this is not a list of sites, '],
    ['a folder', ['.'], '.: the list could not be read: it is a folder, not a file'],
    ['a filter that nothing fits', ['list.csv', '--name', 'Ash'], 'list.csv: no site in it fits; 0 sites from 4 rows'],
    [
      'a folder that is not there',
      ['list.csv', '-o', 'gone/sites.yaml'],
      'cannot write the sites to gone/sites.yaml (ENOENT)',
    ],
    ['an empty filter', ['list.csv', '--name', ''], "option '--name <text>' argument '' is invalid"],
  ])('says what is wrong with %s in one line', (_, args, says) =>
    withFolder(
      { 'list.csv': LIST, 'post.txt': 'Okonkwo\n', 'photo.jpg': Uint8Array.from([0xff, 0xd8, 0, 1, 2, 0]) },
      async (cwd) => {
        const { code, stdout, stderr } = await postlint(['sites', 'import', ...args], { cwd });
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr.startsWith(`postlint: ${says}`), stderr).toBe(true);
        expect(stderr).not.toContain('Okonkwo');
      },
    ),
  );
});
