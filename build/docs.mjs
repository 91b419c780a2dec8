// Writes docs/rules.md and a page a rule from the rules themselves; with --check, fails when a page is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { z } from 'zod';
import { rules as ownRules } from '../dist/src/index.js';
import { root } from './run-script.mjs';

/** A module of src that the library doesn't hand on. */
const sourceOf = async (name) => {
  const outfile = join(root, `node_modules/.cache/postlint/${name.replaceAll('/', '-')}.mjs`);
  await build({
    entryPoints: [join(root, `src/${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['zod'],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
};

const { SUPPRESSION_RULES } = await sourceOf('suppressions/rules');
/** Every rule that a report may name. */
const rules = [...ownRules, ...SUPPRESSION_RULES];

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

/** A section of a page; nothing where there is nothing to list. */
const list = (heading, lines) =>
  lines.length === 0 ? '' : `\n## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

/** The page of one rule. */
const rulePage = ({ id, title, severity, why, advice, instead, notes, guidance, bad, good }) => `# ${title}

\`${id}\` · **${severity}**: ${VERDICT[severity]}

${[why, ...Object.values(notes ?? {})].join('\n\n')}

**What to do.** ${advice}${instead ? ` Instead: “${instead}”` : ''}
${[
  list('It speaks up at', bad.map(example)),
  list(
    'It leaves alone',
    good.map(({ text, because }) => `${example(text)} (${because})`),
  ),
  list('Guidance', guidance.map(cited)),
].join('')}`;

const GROUPS = {
  identifier: 'Direct identifiers',
  person: 'People',
  date: 'Dates',
  age: 'Ages',
  time: 'When',
  place: 'Where',
  clinical: 'What they have',
  jigsaw: 'Clues that add up',
  image: 'Pictures',
  audience: 'Audience and platform',
  conduct: 'Conduct',
  consent: 'Consent',
  suppression: 'Suppressions themselves',
};
const groupOf = ({ id }) => id.slice(0, id.indexOf('/'));

const index = `# Rules

A page for each rule, written from the rule itself by \`npm run docs\`; the words that a rule points at stand in ⟦brackets⟧. \`postlint explain RULE\` prints the same at a terminal. **error**: ${VERDICT.error}; **warning**: ${VERDICT.warning}; **info**: ${VERDICT.info}, shown with others or under \`--verbose\`.

${Object.entries(GROUPS)
  .map(([group, heading]) => {
    const own = rules.filter((rule) => groupOf(rule) === group);
    return `## ${heading}\n\n${own.map(({ id, title, severity }) => `- [${title}](rules/${id}.md) \`${id}\` (${severity})`).join('\n')}`;
  })
  .join('\n\n')}
`;

const typeOf = ({ type, items, anyOf, enum: values, format, additionalProperties }) => {
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if (type === 'array') return `list of ${items.type === 'object' ? 'the settings below' : typeOf(items)}`;
  if (type === 'object')
    return additionalProperties ? `by name: ${typeOf(additionalProperties)}` : 'the settings below';
  return format ?? { string: 'text', number: 'number', boolean: 'yes or no' }[type] ?? type;
};
const table = ({ properties, required = [] }) => `| setting | what it is | value |
| ------- | ---------- | ----- |
${Object.entries(properties)
  .map(([key, each]) => {
    const needed = required.includes(key) ? ' (needed)' : '';
    const otherwise = each.default === undefined ? '' : `; \`${JSON.stringify(each.default)}\` when absent`;
    return `| \`${key}\` | ${each.description ?? ''}${needed} | ${typeOf(each)}${otherwise} |`;
  })
  .join('\n')}`;
const ownOf = (each) => (each.type === 'array' ? each.items : each);

const { schema } = await sourceOf('config/schema');
const settings = z.toJSONSchema(schema, { io: 'input' });
const reference = `# Configuration

The nearest \`postlint.config.json\`, \`.yaml\` or \`.js\`, or \`"postlint"\` in \`package.json\`, above a file applies to it. Every setting may be absent. \`postlint --print-config\` shows what applies and where each setting came from, \`postlint init\` writes a first one. This page is written from the schema by \`npm run docs\`.

${table(settings)}

${Object.entries(settings.properties)
  .filter(([, each]) => ownOf(each).type === 'object' && ownOf(each).properties)
  .map(([key, each]) => `## \`${key}\`\n\n${table(ownOf(each))}`)
  .join('\n\n')}
`;

/** What every page says, by its path below docs. */
const pages = new Map([
  ['rules.md', index],
  ['configuration.md', reference],
  ...rules.map((rule) => [`rules/${rule.id}.md`, rulePage(rule)]),
]);

const fileOf = (path) => fileURLToPath(new URL(`../docs/${path}`, import.meta.url));
const onDisk = () =>
  readdirSync(fileOf('rules'), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => `rules/${relative(fileOf('rules'), join(each.parentPath, each.name))}`);

if (process.argv.includes('--check')) {
  const stale = [...pages].filter(
    ([path, content]) => !existsSync(fileOf(path)) || readFileSync(fileOf(path), 'utf8') !== content,
  );
  const gone = onDisk().filter((path) => !pages.has(path));
  for (const path of [...stale.map(([path]) => path), ...gone])
    console.error(`docs/${path} is out of date: run npm run docs`);
  if (stale.length + gone.length > 0) process.exitCode = 1;
} else {
  rmSync(fileOf('rules'), { recursive: true, force: true });
  for (const [path, content] of pages) {
    mkdirSync(dirname(fileOf(path)), { recursive: true });
    writeFileSync(fileOf(path), content);
  }
}
