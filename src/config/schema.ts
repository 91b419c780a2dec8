import { z } from 'zod';
import type { UserError } from '../errors.ts';
import { SEVERITIES } from '../finding.ts';
import { DEFAULT_RADIUS_METRES } from '../places/sites.ts';
import { COVERED } from '../recognizers/consent/parts.ts';
import { closest } from '../suggest.ts';
import { isReason } from '../suppressions/reason.ts';
import type { ConfigDocument, Path } from './document.ts';

const name = z.string().trim().min(1);

const people = z.strictObject({
  author: name.optional().describe('who writes the drafts'),
  staff: z.array(name).optional().describe('colleagues, who may be named'),
});

const consent = z.strictObject({
  reference: name.describe('what a draft refers to it by'),
  person: name.describe('who agreed'),
  scope: z.array(z.enum(COVERED)).min(1).describe('what they agreed to'),
  channels: z.array(name).optional().describe('where it may be published; anywhere when absent'),
  expires: z.iso.date().describe('the last day it holds'),
});

const site = z.strictObject({
  name: name.describe('what reports call it'),
  latitude: z.number().min(-90).max(90).describe('degrees, WGS 84'),
  longitude: z.number().min(-180).max(180).describe('degrees, WGS 84'),
  radius: z.number().min(10).max(20_000).default(DEFAULT_RADIUS_METRES).describe('metres'),
  aliases: z.array(name).default([]).describe('what else it is called'),
});

const suppression = z.strictObject({
  file: name.describe('the file, from the folder of the configuration'),
  entry: name.optional().describe('the row or message in it'),
  rule: name.describe('the rule that is held back'),
  reason: name.refine(isReason).describe('why; it is shown to whoever reads the report'),
  expires: z.iso.date().optional().describe('the last day it holds'),
});

const names = z.union([name, z.array(name).min(1)]);

/** Which fields of a file are a draft. */
const content = z.strictObject({
  files: names.describe('patterns of the files'),
  drafts: name.optional().describe('the field that holds the list of drafts'),
  text: names.describe('the columns or fields that are published'),
  altText: names.optional().describe('those that describe its pictures'),
  images: names.optional().describe('those that name its pictures'),
  platform: name.optional().describe('the one that says where it is published'),
  format: z.enum(['plain', 'markdown', 'html']).default('plain').describe('how the text is written'),
});

/** What a configuration file may say. */
export const schema = z.strictObject({
  $schema: z.string().optional().describe('for editors; not read'),
  extends: z
    .union([name, z.array(name)])
    .optional()
    .describe('other configurations or rule packs: paths, or packages'),
  rules: z
    .record(z.string(), z.enum([...SEVERITIES, 'off']))
    .optional()
    .describe('severities, by rule'),
  ignore: z.array(name).optional().describe('patterns of files to leave out, as in .gitignore'),
  content: z.array(content).optional().describe('which fields of CSV, JSON and YAML files are drafts'),
  employers: z.array(name).optional().describe('names and abbreviations of the places where the author works'),
  people: people.optional().describe('who writes and who is staff'),
  consents: z.array(consent).optional().describe('a register of consents that drafts refer to'),
  sites: z.array(site).optional().describe("the organisation's own places"),
  suppressions: z.array(suppression).optional().describe('findings that are held back, each with its reason'),
  platform: name.optional().describe('where the drafts would be published'),
  audience: z.enum(['public', 'private']).optional().describe('who would see them'),
});

export type ConfigFile = z.infer<typeof schema>;

/** The names that a setting's own settings have; those at the top otherwise. */
const NESTED: Readonly<Record<string, readonly string[]>> = {
  people: Object.keys(people.shape),
  consents: Object.keys(consent.shape),
  sites: Object.keys(site.shape),
  content: Object.keys(content.shape),
  suppressions: Object.keys(suppression.shape),
};
const SETTINGS = Object.keys(schema.shape);

/**
 * Checks what a configuration says, but for the ids of rules, which packs add to.
 *
 * @throws UserError about the first setting that is wrong, never quoting it.
 */
export const validate = (document: ConfigDocument): ConfigFile => {
  const { success, data, error } = schema.safeParse(document.value, { reportInput: true });
  if (!success) throw mistakeIn(document, error.issues, ([top]) => NESTED[String(top)] ?? SETTINGS, saysNothing);
  return data;
};

const saysNothing = ({ code, path: [top, , setting] }: z.core.$ZodIssue): string | undefined =>
  code === 'custom' && top === 'suppressions' && setting === 'reason'
    ? 'its reason says nothing: write why'
    : undefined;

/** @throws UserError about the first severity or suppression that is for a rule that is not there. */
export const refuseUnknownRules = (
  document: ConfigDocument,
  { rules, suppressions = [] }: Pick<ConfigFile, 'rules' | 'suppressions'>,
  ruleIds: readonly string[],
): void => {
  const stranger = Object.keys(rules ?? {}).find((id) => !ruleIds.includes(id));
  if (stranger !== undefined) throw document.error(['rules', stranger], unknown('rule', stranger, ruleIds), 'name');
  for (const [index, { rule }] of suppressions.entries())
    if (!ruleIds.includes(rule)) throw document.error(['suppressions', index, 'rule'], unknown('rule', rule, ruleIds));
};

/**
 * The error to throw about what a schema found. `namesAt` gives the names that settings have at a place, `hint` says
 * it better than the schema can, where it can.
 */
export const mistakeIn = (
  document: ConfigDocument,
  issues: readonly z.core.$ZodIssue[],
  namesAt: (path: Path) => readonly string[],
  hint: (issue: z.core.$ZodIssue) => string | undefined = () => undefined,
): UserError => {
  const issue = worthSaying(issues);
  if (issue.code !== 'unrecognized_keys') {
    const said = isMissing(issue) ? undefined : hint(issue);
    return document.error(issue.path, said ?? describe(issue));
  }
  const [key = ''] = issue.keys;
  return document.error([...issue.path, key], unknown('setting', key, namesAt(issue.path)), 'name');
};

/** The first issue; but where a name is missing because it is mistyped, the name that is there instead. */
const worthSaying = (issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue => {
  const first = issues[0] as z.core.$ZodIssue;
  const mistyped = issues.find(
    ({ code, path }) => code === 'unrecognized_keys' && path.every((name, index) => name === first.path[index]),
  );
  return isMissing(first) ? (mistyped ?? first) : first;
};

const isMissing = (issue: z.core.$ZodIssue): boolean => issue.code === 'invalid_type' && issue.input === undefined;

const unknown = (what: string, typed: string, known: readonly string[]): string => {
  const meant = closest(typed, known);
  if (meant !== undefined) return `there is no such ${what}: did you mean ${meant}?`;
  return `there is no such ${what}: ${what === 'rule' ? 'postlint rules lists them all' : `there are ${known.join(', ')}`}`;
};

const describe = (issue: z.core.$ZodIssue): string => {
  if (isMissing(issue)) return `its ${String(issue.path.at(-1))} is missing`;
  switch (issue.code) {
    case 'invalid_value':
      return `it takes one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
    case 'invalid_union':
      return 'it takes a name or a list of names';
    case 'too_small':
      return issue.origin === 'number'
        ? `it takes a number of at least ${issue.minimum}`
        : 'it is empty: write a name, or leave it out';
    case 'too_big':
      return `it takes a number of at most ${issue.maximum}`;
    case 'invalid_type':
      return `it takes ${TYPES[issue.expected] ?? `a value of type ${issue.expected}`}`;
    default:
      return 'it is not what this setting takes';
  }
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  array: 'a list of names',
  object: 'settings, each with its name',
  record: 'rules, each with a severity',
};
