import type { Example, Rule } from '../engine/rule.ts';
import { citation } from './prose.ts';

/** An example as a reader sees it: the words that count stand in «guillemets», or in nothing. */
const exampleText = (example: Example, [open, close]: readonly [string, string] = ['«', '»']): string => {
  const marked = (text: string): string => text.replaceAll('[[', open).replaceAll(']]', close);
  if (typeof example === 'string') return marked(example);
  const { text, fileName, metadata } = example;
  return [
    ...(fileName === undefined ? [] : [`a picture called ${marked(fileName)}`]),
    ...Object.entries(metadata ?? {}).map(([field, value]) => `a picture whose ${field} says ${marked(value)}`),
    ...(text === undefined ? [] : [marked(text)]),
  ].join(', with ');
};

const WHAT_TO_DO: Record<Rule['severity'], string> = {
  error: 'do not post it as it is',
  warning: 'stop and decide',
  info: 'a clue: shown only together with others',
};

/** The page of a rule as plain text. */
export const explanation = (rule: Rule): string => {
  const { id, title, severity, why, advice, instead, guidance, notes, bad, good } = rule;
  const lines = [
    `${title}  (${id})`,
    `${severity}: ${WHAT_TO_DO[severity]}`,
    '',
    `Why it matters\n  ${why}`,
    ...Object.values(notes ?? {}).map((note) => `  ${note}`),
    '',
    `What to do\n  ${advice}${instead === undefined ? '' : `\n  Instead: ${instead}`}`,
    '',
    `It speaks up at\n${bad.map((example) => `  ${exampleText(example)}`).join('\n')}`,
    '',
    `It leaves alone\n${good.map(({ text, because }) => `  ${exampleText(text)}\n      ${because}`).join('\n')}`,
    '',
    `Guidance\n${guidance.map((cited) => `  ${citation(cited)}`).join('\n')}`,
  ];
  return `${lines.join('\n')}\n`;
};

/** A rule as data, for programs: everything but its condition. */
export const ruleAsJson = ({ when: _, bad, good, ...rule }: Rule) => ({
  ...rule,
  bad: bad.map((example) => exampleText(example, ['', ''])),
  good: good.map(({ text, because }) => ({ text: exampleText(text, ['', '']), because })),
});
