import { z } from 'zod';
import type { ConfigDocument } from '../config/document.ts';
import { mistakeIn } from '../config/schema.ts';
import { CLUE_KINDS } from '../engine/jigsaw/clues.ts';
import { ENTITY_TYPES, SUBJECT_KINDS } from '../entity.ts';
import { SEVERITIES } from '../finding.ts';
import { closest } from '../suggest.ts';

/** Limits that no list written by hand reaches; a pack from elsewhere may be hostile too. */
const LONGEST_TEXT = 5_000;
const LONGEST_WORDS = 500;
const MOST_RULES = 1_000;
const MOST_TERMS = 10_000;
const MOST_PATTERNS = 100;
const MOST_EXAMPLES = 200;
const MOST_MEMBERS = 8;

const text = z.string().trim().min(1).max(LONGEST_TEXT);
const words = z.string().trim().min(1).max(LONGEST_WORDS);
const listOf = <Item extends z.ZodType>(item: Item, most: number) => z.array(item).min(1).max(most);

const guidance = z.strictObject({ body: text, document: text, section: text.optional() });

const picture = z.strictObject({
  text: text.optional(),
  fileName: words.optional(),
  metadata: z.record(z.string(), text).optional(),
});
const example = z.union([text, picture]);
const good = z.strictObject({ text: example, because: text });

const terms = listOf(words, MOST_TERMS).optional();
const patterns = listOf(z.string().min(1).max(LONGEST_WORDS), MOST_PATTERNS).optional();
const except = z.strictObject({ terms, patterns });

const simpleWhen = z.strictObject({
  terms,
  patterns,
  matchCase: z.boolean().optional(),
  entities: listOf(z.enum(ENTITY_TYPES), ENTITY_TYPES.length).optional(),
  about: listOf(z.enum(SUBJECT_KINDS), SUBJECT_KINDS.length).optional(),
  notAbout: listOf(z.enum(SUBJECT_KINDS), SUBJECT_KINDS.length).optional(),
  clues: listOf(z.enum(CLUE_KINDS), CLUE_KINDS.length).optional(),
  inView: z.boolean().optional(),
  except: except.optional(),
});

/** How near to each other the conditions of `together` have to hold. */
const WITHIN = ['sentence', 'paragraph', 'post'] as const;

const when = z.strictObject({
  ...simpleWhen.shape,
  together: z.array(simpleWhen).min(2).max(MOST_MEMBERS).optional(),
  within: z.enum(WITHIN).optional(),
});

const rule = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,40}\/[a-z0-9][a-z0-9-]{0,80}$/),
  title: text,
  severity: z.enum(SEVERITIES),
  why: text,
  advice: text,
  instead: text.optional(),
  guidance: listOf(guidance, MOST_EXAMPLES).optional(),
  when,
  bad: listOf(example, MOST_EXAMPLES),
  good: listOf(good, MOST_EXAMPLES),
});

/** What a rule pack may say. */
const pack = z.strictObject({ $schema: z.string().optional(), rules: listOf(rule, MOST_RULES) });

export type RuleFile = z.infer<typeof rule>;
export type When = z.infer<typeof when>;
export type SimpleWhen = z.infer<typeof simpleWhen>;
export type { ClueKind } from '../engine/jigsaw/clues.ts';
export type Within = (typeof WITHIN)[number];

/**
 * Checks the shape of a rule pack.
 *
 * @throws UserError about the first thing that is wrong, never quoting it.
 */
export const validatePack = (document: ConfigDocument): readonly RuleFile[] => {
  const { success, data, error } = pack.safeParse(document.value, { reportInput: true });
  if (!success) throw mistakeIn(document, error.issues, namesAt, hint);
  return data.rules;
};

const NAMES: Readonly<Record<string, readonly string[]>> = {
  rules: Object.keys(rule.shape),
  when: Object.keys(when.shape),
  together: Object.keys(simpleWhen.shape),
  except: Object.keys(except.shape),
  guidance: Object.keys(guidance.shape),
  bad: Object.keys(picture.shape),
  good: Object.keys(good.shape),
};

/** The nearest name on the way to a place says what stands there. */
const settingOf = (path: readonly PropertyKey[]): string =>
  String(path.findLast((name) => typeof name === 'string') ?? '');

const namesAt = (path: readonly PropertyKey[]): readonly string[] => NAMES[settingOf(path)] ?? Object.keys(pack.shape);

const TEXT_OR_PICTURE = 'it takes a text in quotes, or a picture: its fileName, its metadata, and perhaps a text';

const hint = (issue: z.core.$ZodIssue): string | undefined => {
  const setting = settingOf(issue.path);
  switch (issue.code) {
    case 'invalid_format':
      return 'it takes a group and a name in small letters, such as trust/ward-nickname';
    case 'invalid_union':
      return TEXT_OR_PICTURE;
    case 'invalid_type':
      if (setting === 'good') return 'it takes text and because: what to leave alone, and why';
      return issue.expected === 'boolean' ? 'it takes true or false' : undefined;
    case 'too_small':
      if (issue.origin !== 'array') return 'it is empty: write something, or leave it out';
      return setting === 'together' ? 'it takes two conditions or more' : 'it is empty: list one or more';
    case 'too_big':
      return issue.origin === 'array'
        ? `it takes ${issue.maximum} at most`
        : `it takes ${issue.maximum} characters at most`;
    case 'invalid_value':
      return issue.values.length < LONG_LIST ? undefined : namedLike(issue);
    default:
      return undefined;
  }
};

const LONG_LIST = 10;

const namedLike = ({ input, values }: z.core.$ZodIssueInvalidValue): string => {
  const meant = typeof input === 'string' ? closest(input, values.map(String)) : undefined;
  return `there is none of this name: ${meant === undefined ? 'docs/rule-packs.md lists them, and postlint inspect shows them' : `did you mean ${meant}?`}`;
};
