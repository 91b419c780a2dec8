import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/reporters/index.ts';
import { postlint, withFolder } from '../support/cli.ts';

const CLEAN = 'Five a day on a budget: frozen peas 8p a portion.\n';
const JPEG = Buffer.from('ffd8ffd9', 'hex');
const KINDS = [...FORMATS.map((format) => ['check', '--format', format]), ['inspect']] as const;

/** Folders and files are named in every report, so their names must not say what the report keeps quiet. */
describe.concurrent.each(KINDS)('names of folders and files: %s %s %s', (...command) => {
  const args = command.filter(Boolean);

  it.each([
    ['a text, with a number that no draft holds', 'xray_9991588132.md', CLEAN],
    ['a text, with the number that was found', 'ref RWI-4471902.md', 'Hosp No RWI4471902 is on the screen behind me'],
    ['a text, with the name that was found', 'parminder-gill.md', 'Mrs Parminder Gill, my patient, is 96 years old'],
    ['a folder of a text', 'JONES_SARAH_XRAY_12031986/post.md', CLEAN],
    ['a folder of a picture', 'JONES_SARAH_XRAY_12031986/IMG_1.jpg', JPEG],
    ['a folder that a text refers to', 'a.md', '![an X-ray](JONES_SARAH_XRAY_12031986/IMG_1.jpg)'],
  ])('%s', async (_, path, content) => {
    await withFolder({ [path]: content, 'ok/ok.md': CLEAN }, async (cwd) => {
      const { stdout, stderr } = await postlint([...args, '.'], { cwd });
      expect((stdout + stderr).replace(/\d+ drafts.*/, '')).not.toMatch(
        /999\W?158|4471902|jones|sarah|parminder|gill/i,
      );
    });
  });

  it('others are shown as they are', async () => {
    await withFolder({ 'posts/2026-03-14-meet-the-team.md': 'NHS no 999 114 1707\n' }, async (cwd) => {
      const { stdout } = await postlint([...args, '.'], { cwd });
      expect(stdout).toContain('posts/2026-03-14-meet-the-team.md');
    });
  });
});
