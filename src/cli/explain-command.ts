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
  const known = [...ownRules, ...SUPPRESSION_RULES];
  const own = known.find((each) => each.id === id);
  const packed = own === undefined ? rulesOf(await configuredPacks(flags, process.cwd())) : [];
  const rule = own ?? packed.find((each) => each.id === id);
  if (rule === undefined) {
    const meant = closest(
      id,
      [...known, ...packed].map((each) => each.id),
    );
    throw new UserError(
      `there is no such rule; ${meant === undefined ? 'postlint rules lists them all' : `did you mean ${meant}?`}`,
    );
  }
  process.stdout.write(await explanation(rule, Math.min(process.stdout.columns ?? 80, 100)));
};
