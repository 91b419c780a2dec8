// Writes docs/rules.md from the rules themselves; with --check, fails when the page is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../dist/src/index.js';

const page = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const VERDICT = { error: 'do not post it as it is', warning: 'stop and decide', info: 'a clue' };

const code = (text) => `\`\`${text.replaceAll('\n', ' ⏎ ').replaceAll('`', "'")}\`\``;
const example = (value) => {
  const marked = (text) => code(text).replaceAll('[[', '⟦').replaceAll(']]', '⟧');
  if (typeof value === 'string') return marked(value);
  return [
    ...(value.fileName ? [`a picture called ${marked(value.fileName)}`] : []),
    ...Object.entries(value.metadata ?? {}).map(([field, text]) => `a picture whose ${field} says ${marked(text)}`),
    ...(value.text ? [marked(value.text)] : []),
  ].join(' with ');
};
const cited = ({ body, document, section }) => [body, document, section].filter(Boolean).join(', ');

const section = ({ id, title, severity, why, advice, instead, notes, guidance, bad, good }) => `## ${title}

\`${id}\` · **${severity}**: ${VERDICT[severity]}

${[why, ...Object.values(notes ?? {})].join('\n\n')}

**What to do.** ${advice}${instead ? ` Instead: “${instead}”` : ''}

It speaks up at

${bad.map((each) => `- ${example(each)}`).join('\n')}

It leaves alone

${good.map(({ text, because }) => `- ${example(text)} (${because})`).join('\n')}

Guidance: ${guidance.map(cited).join('; ')}
`;

const content = `# Rules

This page is written from the rules themselves by \`npm run docs\`; the words that a rule points at stand in ⟦brackets⟧. \`postlint explain RULE\` prints the same at a terminal.

${rules
  .map(
    ({ id, title, severity }) =>
      `- [${title}](#${title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-')}) \`${id}\` (${severity})`,
  )
  .join('\n')}

${rules.map(section).join('\n')}`;

if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(page, 'utf8');
  } catch {}
  if (current !== content) {
    console.error('docs/rules.md is out of date: run npm run docs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, content);
}
