import { rules } from '../../rules/index.ts';
import { ruleAsJson } from '../reporters/explanation.ts';

/** Lists every rule, for people or for programs. */
export const runRules = (format: 'text' | 'json', process: NodeJS.Process): void => {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(rules.map(ruleAsJson), null, 2)}\n`);
    return;
  }
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, severity, title } of rules)
    process.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`);
};
