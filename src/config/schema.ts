import { z } from 'zod';
import { SEVERITIES } from '../finding.ts';
import { COVERED } from '../recognizers/consent/parts.ts';
import { closest } from '../suggest.ts';
import type { ConfigDocument } from './document.ts';

const name = z.string().trim().min(1);

/** What a configuration file may say. */
const schema = z.strictObject({
  $schema: z.string().optional(),
  extends: z.union([name, z.array(name)]).optional(),
  rules: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).optional(),
  ignore: z.array(name).optional(),
  employers: z.array(name).optional(),
  people: z.strictObject({ author: name.optional(), staff: z.array(name).optional() }).optional(),
  consents: z
    .array(
      z.strictObject({
        reference: name,
        person: name,
        scope: z.array(z.enum(COVERED)).min(1),
        channels: z.array(name).optional(),
        expires: z.iso.date(),
      }),
    )
    .optional(),
  platform: name.optional(),
  audience: z.enum(['public', 'private']).optional(),
});

export type ConfigFile = z.infer<typeof schema>;

const SETTINGS = Object.keys(schema.shape);
const PEOPLE = ['author', 'staff'];

/**
 * Checks what a configuration says.
 *
 * @throws UserError about the first setting that is wrong, never quoting it.
 */
export const validate = (document: ConfigDocument, ruleIds: readonly string[]): ConfigFile => {
  const { success, data, error } = schema.safeParse(document.value);
  if (!success) {
    const issue = error.issues[0] as z.core.$ZodIssue;
    if (issue.code !== 'unrecognized_keys') throw document.error(issue.path, describe(issue));
    const [key = ''] = issue.keys;
    throw document.error(
      [...issue.path, key],
      unknown('setting', key, issue.path[0] === 'people' ? PEOPLE : SETTINGS),
      'name',
    );
  }
  const stranger = Object.keys(data.rules ?? {}).find((id) => !ruleIds.includes(id));
  if (stranger !== undefined) throw document.error(['rules', stranger], unknown('rule', stranger, ruleIds), 'name');
  return data;
};

const unknown = (what: string, typed: string, known: readonly string[]): string => {
  const meant = closest(typed, known);
  if (meant !== undefined) return `there is no such ${what}: did you mean ${meant}?`;
  return `there is no such ${what}: ${what === 'rule' ? 'postlint rules lists them all' : `there are ${known.join(', ')}`}`;
};

const describe = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_value':
      return `it takes one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
    case 'invalid_union':
      return 'it takes a name or a list of names';
    case 'too_small':
      return 'it is empty: write a name, or leave it out';
    case 'invalid_type':
      return `it takes ${TYPES[issue.expected] ?? `a value of type ${issue.expected}`}`;
    default:
      return 'it is not what this setting takes';
  }
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  array: 'a list of names',
  object: 'settings, each with its name',
  record: 'rules, each with a severity',
};
