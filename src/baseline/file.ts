import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { jsonLine } from '../escape.ts';
import { readSource } from '../inputs/file.ts';
import { isReason } from '../suppressions/reason.ts';
import { type BaselineEntry, keyOf } from './entry.ts';

const LARGEST = 50_000_000;

const text = z.string().trim().min(1);
const entry = z.strictObject({
  rule: text,
  path: text,
  entry: text.optional(),
  piece: text,
  line: z.string(),
  ordinal: z.number().int().min(1),
  reason: text.refine(isReason),
  expires: z.iso.date(),
});
const schema = z.strictObject({ version: z.literal(1), entries: z.array(entry) });

/**
 * Reads a baseline.
 *
 * @returns nothing where there is no such file.
 * @throws UserError of one line that says what is wrong and quotes nothing.
 */
export const readBaseline = async (file: string, shown: string): Promise<BaselineEntry[] | undefined> => {
  const source = await readSource(file, shown, LARGEST);
  if ('failure' in source) {
    if (source.failure.reason.startsWith('there is no such file')) return undefined;
    const [why] = source.failure.reason.split(': ');
    throw new UserError(`${shown}: the baseline could not be read: ${why}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(
      Buffer.from(source.bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    );
  } catch {
    throw new UserError(`${shown}: the baseline is not JSON: take it from version control again`);
  }
  const { success, data, error } = schema.safeParse(value, { reportInput: true });
  if (!success) throw new UserError(`${shown}: ${whatIsWrong(error.issues[0] as z.core.$ZodIssue)}`);
  const keys = new Set<string>();
  return data.entries.map(({ entry: which, ...rest }, index) => {
    const read = { ...rest, ...(which !== undefined && { entry: which }) };
    const key = keyOf(read);
    if (keys.has(key)) throw new UserError(`${shown}: entries[${index}]: it is there twice: keep one`);
    keys.add(key);
    return read;
  });
};

const whatIsWrong = ({ path, code, input }: z.core.$ZodIssue): string => {
  const [top, index, name] = path.map(String);
  if (top !== 'entries' || index === undefined) return 'this is not a baseline: postlint baseline add writes one';
  const place = `entries[${index}]`;
  if (name === undefined) return `${place}: it has a name that no entry has, or is none`;
  if (name === 'reason' && code !== 'invalid_type') return `${place}: its reason says nothing: write why`;
  if (input === undefined) return `${place}: its ${name} is missing`;
  return `${place}: its ${name} is not what postlint baseline add writes`;
};

/**
 * Writes a baseline, an entry a line so that changes can be read, whole or not at all.
 *
 * @throws UserError when it can't be written.
 */
export const writeBaseline = async (file: string, entries: readonly BaselineEntry[]): Promise<void> => {
  const sorted = [...entries].sort((one, other) => compare(one, other));
  const lines = sorted.map((each) => `    ${jsonLine(inOrder(each))}`).join(',\n');
  const list = lines === '' ? '[]' : `[\n${lines}\n  ]`;
  // where the name is a link, the file that it leads to is written
  const target = await realpath(file).catch(() => file);
  const draft = `${target}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, `{\n  "version": 1,\n  "entries": ${list}\n}\n`, { flag: 'wx' });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`the baseline could not be written (${code ?? 'unknown error'}): name a file that may be`);
  }
};

const inOrder = ({ path, entry: which, piece, rule, line, ordinal, reason, expires }: BaselineEntry) => ({
  path,
  ...(which !== undefined && { entry: which }),
  piece,
  rule,
  line,
  ordinal,
  reason,
  expires,
});

const compare = (one: BaselineEntry, other: BaselineEntry): number => {
  const [a, b] = [one, other].map(({ path, ...rest }) => [path, keyOf({ path, ...rest })] as const) as [
    readonly [string, string],
    readonly [string, string],
  ];
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
};
