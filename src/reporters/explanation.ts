import type { Example, Rule } from '../engine/rule.ts';
import { citation, safer } from './prose.ts';
import { Page } from './text/page.ts';
import { layOut } from './text/width.ts';

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
export const explanation = (rule: Rule, width: number): Promise<string> =>
  layOut((measure) => {
    const { id, title, severity, why, advice, instead, guidance, notes, bad, good } = rule;
    const page = new Page(width, measure);
    const section = (heading: string, lines: readonly string[], hang = 0): void => {
      if (lines.length === 0) return;
      page.gap();
      page.paragraph(heading, { indent: 0 });
      for (const line of lines) page.paragraph(line.replaceAll('\n', ' ⏎ '), { hang });
    };
    page.paragraph(`${title}  (${id})`, { indent: 0 });
    page.paragraph(`${severity}: ${WHAT_TO_DO[severity]}`, { indent: 0 });
    section('Why it matters', [why, ...Object.values(notes ?? {})]);
    section('What to do', [advice, ...(instead === undefined ? [] : [safer(instead)])]);
    section(
      'It speaks up at',
      bad.map((example) => exampleText(example)),
      2,
    );
    section(
      'It leaves alone',
      good.map(({ text, because }) => `${exampleText(text)} (${because})`),
      2,
    );
    section('Guidance', guidance.map(citation));
    return page.toString();
  });

/** A rule as data, for programs: everything but its condition. */
export const ruleAsJson = ({ when: _, bad, good, ...rule }: Rule) => ({
  ...rule,
  bad: bad.map((example) => exampleText(example, ['', ''])),
  good: good.map(({ text, because }) => ({ text: exampleText(text, ['', '']), because })),
});
