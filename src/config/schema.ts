import { z } from 'zod';
import { SEVERITIES } from '../finding.ts';
import { DEFAULT_RADIUS_METRES } from '../places/sites.ts';
import { COVERED } from '../recognizers/consent/parts.ts';
import { closest } from '../suggest.ts';
import type { ConfigDocument } from './document.ts';

const name = z.string().trim().min(1);

const people = z.strictObject({ author: name.optional(), staff: z.array(name).optional() });

const consent = z.strictObject({
  reference: name,
  person: name,
  scope: z.array(z.enum(COVERED)).min(1),
  channels: z.array(name).optional(),
  expires: z.iso.date(),
});

const site = z.strictObject({
  name,
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  radius: z.number().min(10).max(20_000).default(DEFAULT_RADIUS_METRES),
  aliases: z.array(name).default([]),
});

/** What a configuration file may say. */
const schema = z.strictObject({
  $schema: z.string().optional(),
  extends: z.union([name, z.array(name)]).optional(),
  rules: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).optional(),
  ignore: z.array(name).optional(),
  employers: z.array(name).optional(),
  people: people.optional(),
  consents: z.array(consent).optional(),
  sites: z.array(site).optional(),
  platform: name.optional(),
  audience: z.enum(['public', 'private']).optional(),
});

export type ConfigFile = z.infer<typeof schema>;

/** The names that a setting's own settings have; those at the top otherwise. */
const NESTED: Readonly<Record<string, readonly string[]>> = {
  people: Object.keys(people.shape),
  consents: Object.keys(consent.shape),
  sites: Object.keys(site.shape),
};
const SETTINGS = Object.keys(schema.shape);

/**
 * Checks what a configuration says.
 *
 * @throws UserError about the first setting that is wrong, never quoting it.
 */
export const validate = (document: ConfigDocument, ruleIds: readonly string[]): ConfigFile => {
  const { success, data, error } = schema.safeParse(document.value, { reportInput: true });
  if (!success) {
    const issue = worthSaying(error.issues);
    if (issue.code !== 'unrecognized_keys') throw document.error(issue.path, describe(issue));
    const [key = ''] = issue.keys;
    throw document.error(
      [...issue.path, key],
      unknown('setting', key, NESTED[String(issue.path[0])] ?? SETTINGS),
      'name',
    );
  }
  const stranger = Object.keys(data.rules ?? {}).find((id) => !ruleIds.includes(id));
  if (stranger !== undefined) throw document.error(['rules', stranger], unknown('rule', stranger, ruleIds), 'name');
  return data;
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
