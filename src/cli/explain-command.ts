import { rules } from '../../rules/index.ts';
import { UserError } from '../errors.ts';
import { explanation } from '../reporters/explanation.ts';
import { closest } from '../suggest.ts';

/** Prints the page of one rule. */
export const runExplain = async (id: string, process: NodeJS.Process): Promise<void> => {
  const rule = rules.find((known) => known.id === id);
  if (rule === undefined) {
    const meant = closest(
      id,
      rules.map((known) => known.id),
    );
    throw new UserError(
      `there is no such rule; ${meant === undefined ? 'postlint rules lists them all' : `did you mean ${meant}?`}`,
    );
  }
  process.stdout.write(await explanation(rule, Math.min(process.stdout.columns ?? 80, 100)));
};
