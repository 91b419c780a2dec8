import { rules as ownRules } from '../../rules/index.ts';
import { UserError } from '../errors.ts';
import { explanation } from '../reporters/explanation.ts';
import { rulesOf } from '../rule-packs/pack.ts';
import { closest } from '../suggest.ts';
import { SUPPRESSION_RULES } from '../suppressions/rules.ts';
import { configuredPacks, type PackFlags } from './packs.ts';

/** Prints the page of one rule. */
export const runExplain = async (id: string, flags: PackFlags, process: NodeJS.Process): Promise<void> => {
  // A configuration that is wrong is no reason not to explain one of our own.
  const own = [...ownRules, ...SUPPRESSION_RULES].find((known) => known.id === id);
  const packed = own === undefined ? rulesOf(await configuredPacks(flags, process.cwd())) : [];
  const rule = own ?? packed.find((known) => known.id === id);
  if (rule === undefined) {
    const meant = closest(
      id,
      [...ownRules, ...packed].map((known) => known.id),
    );
    throw new UserError(
      `there is no such rule; ${meant === undefined ? 'postlint rules lists them all' : `did you mean ${meant}?`}`,
    );
  }
  process.stdout.write(await explanation(rule, Math.min(process.stdout.columns ?? 80, 100)));
};
