import { join } from 'node:path';
import { rules } from '../../rules/index.ts';
import { loadConfig } from '../config/index.ts';
import type { RulePack } from '../rule-packs/pack.ts';
import { RuleBook } from '../rule-packs/rule-book.ts';

/** The options that say which configuration's packs to look at. */
export interface PackFlags {
  /** A file; false under --no-config; true when neither was given. */
  readonly config: string | boolean;
}

/**
 * The packs of the files that were named or, when none were, of the configuration for this folder.
 *
 * @throws UserError when one of them is wrong, or two use one id.
 */
export const configuredPacks = async (
  { config }: PackFlags,
  cwd: string,
  files: readonly string[] = [],
): Promise<readonly RulePack[]> => {
  const ruleIds = rules.map(({ id }) => id);
  const named = files.length > 0 ? files : typeof config === 'string' ? [config] : [undefined];
  const book = new RuleBook(rules);
  const packs = new Map<string, RulePack>();
  for (const configFile of named) {
    const enabled = configFile !== undefined || config !== false;
    const loaded = await loadConfig({ cwd, enabled, ruleIds, ...(configFile !== undefined && { configFile }) });
    const settings = await loaded.settingsFor(join(cwd, 'post'));
    book.add(settings.packs);
    for (const pack of settings.packs) packs.set(pack.file, pack);
  }
  return [...packs.values()];
};
