import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ENTITY_TYPES, SUBJECT_KINDS } from '../../src/entity.ts';
import { tryExamples } from '../../src/rule-packs/try-examples.ts';
import { postlint, ROOT, withFolder } from '../support/cli.ts';
import { configOf } from './support.ts';

const page = readFileSync(join(ROOT, 'docs/rule-packs.md'), 'utf8');
const blocks = Array.from(page.matchAll(/```(\w*)\n(.*?)```/gs), ([, language, text = '']) => ({ language, text }));
const blockAfter = (start: string): string => blocks.find(({ text }) => text.startsWith(start))?.text ?? '';
const files = {
  'trust-rules.yaml': blockAfter('# trust-rules.yaml'),
  'postlint.config.yaml': blockAfter('# postlint.config.yaml'),
};

it('its pack is right, and so are its examples', async () => {
  const { packs, overrides } = await (await configOf(files)).settingsFor('post.md');
  expect(overrides).toEqual({ 'harrowdale/ward-nickname': 'error' });
  expect((await tryExamples(packs)).failed).toEqual([]);
});

it('its command prints what the page says', () =>
  withFolder(files, async (cwd) => {
    const { stdout, stderr, code } = await postlint(['rules', '--test'], { cwd });
    expect({ stdout, stderr, code }).toEqual({ stdout: blockAfter('3 rules'), stderr: '', code: 0 });
  }));

it('names every kind of entity and everybody they may be about', () => {
  for (const name of [...ENTITY_TYPES, ...SUBJECT_KINDS]) expect(page).toContain(`\`${name}\``);
});
