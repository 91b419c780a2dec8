import { stringify } from 'yaml';

/** What somebody answered; an empty list where they left it out. */
export interface Answers {
  /** What the organisation is called. */
  readonly employers: readonly string[];
  /** Staff who may be named. */
  readonly staff: readonly string[];
  /** Folders without posts, or patterns of them. */
  readonly ignore: readonly string[];
}

/** A setting as YAML; without a value, a line to take the `#` from. */
const setting = (about: string, example: object, value: object | undefined): string => {
  const yaml = stringify(value ?? example, { lineWidth: 0, flowCollectionPadding: false });
  return `# ${about}\n${value === undefined ? yaml.replace(/^(?=.)/gm, '# ') : yaml}`;
};

/** A configuration to begin with: what was answered, and what else could be said, in comments. */
export const configurationOf = ({ employers, staff, ignore }: Answers): string =>
  [
    '# What postlint should know. A setting that begins with # is an example and does nothing yet.\n',
    setting(
      'Names of your organisation. They say who cares for whom, and are nobody’s name.',
      { employers: ['Harrowdale General Hospital', 'HDGH'] },
      employers.length > 0 ? { employers } : undefined,
    ),
    setting(
      'People who may be named, because they work for you. Everybody else counts as a patient until the post says otherwise.',
      { people: { staff: ['Tom Ashdown', 'Agnieszka Wrona'] } },
      staff.length > 0 ? { people: { staff } } : undefined,
    ),
    setting(
      'What is no post, written as in a .gitignore.',
      { ignore: ['archive/', 'README.md'] },
      ignore.length > 0 ? { ignore } : undefined,
    ),
    setting(
      'How much a rule weighs: error, warning, info or off. postlint rules lists them.',
      { rules: { 'identifier/vehicle-registration': 'error' } },
      undefined,
    ),
  ].join('\n');
