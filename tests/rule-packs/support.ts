import { join } from 'node:path';
import { loadConfig } from '../../src/config/index.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { UserError } from '../../src/errors.ts';
import type { RulePack } from '../../src/rule-packs/pack.ts';
import { folderWith } from '../support/folder.ts';

const OWN_IDS = ['identifier/phone', 'place/ward-or-unit'];

export const configOf = (files: Readonly<Record<string, string>>) =>
  loadConfig({ cwd: folderWith(files), enabled: true, ruleIds: OWN_IDS });

/** The packs of a configuration in a folder with these files. */
export const packsOf = async (files: Readonly<Record<string, string>>): Promise<readonly RulePack[]> =>
  (await (await configOf(files)).settingsFor(join('post.md'))).packs;

/** A pack of one rule with this condition, in YAML. */
export const packWith = (when: string): string => `rules:
  - id: trust/rule
    title: A rule
    severity: warning
    why: It could tell somebody.
    advice: Leave it out.
    when: ${when}
    bad: ['some text']
    good: [{ text: 'other text', because: 'it is fine' }]
`;

export const ruleWith = async (when: string): Promise<Rule> => {
  const [pack] = await packsOf({ 'postlint.config.yaml': packWith(when) });
  return (pack as RulePack).rules[0]?.rule as Rule;
};

/** The message of the mistake that a pack ends with. */
export const mistakeIn = async (pack: string): Promise<string> => {
  try {
    await packsOf({ 'postlint.config.yaml': 'extends: ./trust.yaml\n', 'trust.yaml': pack });
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'no mistake';
};
