import { rules as ownRules } from '../../rules/index.ts';
import { UserError } from '../errors.ts';
import { jsonPage, visible } from '../escape.ts';
import { ruleAsJson } from '../reporters/explanation.ts';
import { rulesOf } from '../rule-packs/pack.ts';
import { SUPPRESSION_RULES } from '../suppressions/rules.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { configuredPacks, type PackFlags } from './packs.ts';

export interface RulesFlags extends PackFlags {
  readonly format: 'text' | 'json';
  readonly test?: boolean;
}

/** Lists every rule, or tries the examples of those in packs; for people or for programs. */
export const runRules = async (
  files: readonly string[],
  flags: RulesFlags,
  process: NodeJS.Process,
): Promise<ExitCode> => {
  const packs = await configuredPacks(flags, process.cwd(), files);
  if (flags.test !== true) {
    process.stdout.write(listOf([...ownRules, ...SUPPRESSION_RULES, ...rulesOf(packs)], flags.format));
    return EXIT.ok;
  }
  if (packs.length === 0)
    throw new UserError('there is no rule pack to test: name one, or let the configuration extend it');
  const { tryExamples } = await import('../rule-packs/try-examples.ts');
  const tried = await tryExamples(packs);
  process.stdout.write(flags.format === 'json' ? `${jsonPage(tried)}\n` : outcomeOf(tried));
  return tried.failed.length > 0 ? EXIT.findings : EXIT.ok;
};

const listOf = (rules: typeof ownRules, format: RulesFlags['format']): string => {
  if (format === 'json') return `${jsonPage(rules.map(ruleAsJson))}\n`;
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`).join('');
};

const outcomeOf = ({
  rules,
  examples,
  failed,
}: Awaited<ReturnType<typeof import('../rule-packs/try-examples.ts').tryExamples>>): string => {
  const lines = failed.map(({ place, ruleId, problem }) => visible(`${place}: ${problem} (${ruleId})`));
  const count = `${rules} ${rules === 1 ? 'rule' : 'rules'}, ${examples} examples`;
  return [
    ...lines,
    failed.length === 0 ? `${count}: all as they should be` : `${count}: ${failed.length} failed`,
    '',
  ].join('\n');
};
