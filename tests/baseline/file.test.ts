import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BaselineEntry } from '../../src/baseline/entry.ts';
import { readBaseline, writeBaseline } from '../../src/baseline/file.ts';
import { UserError } from '../../src/errors.ts';
import { folderWith } from '../support/folder.ts';

const entry = (changes: Partial<BaselineEntry> = {}): BaselineEntry => ({
  rule: 'place/ward-or-unit',
  path: 'news/a.md',
  piece: 'text',
  line: 'Xxxx 0',
  ordinal: 1,
  reason: 'published before we checked',
  expires: '2027-02-03',
  ...changes,
});

const read = (content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readBaseline(join(folderWith({ 'b.json': text }), 'b.json'), 'b.json');
};

describe('the file of a baseline', () => {
  it('is written an entry a line, in the order of the paths, and read again', async () => {
    const folder = folderWith({});
    const file = join(folder, 'b.json');
    const entries = [entry({ path: 'b.md' }), entry({ path: 'a.md', entry: 'row 2' }), entry({ path: 'a\u202e.md' })];
    await writeBaseline(file, entries);
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n').filter((line) => line.includes('"rule"'))).toHaveLength(3);
    expect(text).toMatch(/^[\n -~]*$/);
    expect(new Set(await readBaseline(file, 'b.json'))).toEqual(new Set(entries));
    expect(readdirSync(folder)).toEqual(['b.json']);
  });

  it('comes out the same whatever order the entries come in', async () => {
    const entries = [
      entry({ path: 'b.md' }),
      entry({ path: 'a.md', rule: 'time/same-day' }),
      entry({ path: 'a.md', rule: 'place/employer' }),
      entry({ path: 'a.md', rule: 'time/same-day', ordinal: 2 }),
    ];
    const written = async (all: readonly BaselineEntry[]): Promise<string> => {
      const file = join(folderWith({}), 'b.json');
      await writeBaseline(file, all);
      return readFileSync(file, 'utf8');
    };
    const text = await written(entries);
    expect(await written([...entries].reverse())).toBe(text);
    const order = Array.from(text.matchAll(/"(?:rule|path)":\s?"([^"]+)"/g), ([, value]) => value);
    expect(order).toEqual(
      ['place/employer', 'time/same-day', 'time/same-day']
        .flatMap((rule) => ['a.md', rule])
        .concat('b.md', 'place/ward-or-unit'),
    );
  });

  it('leaves nothing behind where it can not be written', async () => {
    await expect(writeBaseline(join(folderWith({}), 'no/b.json'), [entry()])).rejects.toBeInstanceOf(UserError);
  });

  it('may be missing', async () => {
    expect(await readBaseline(join(folderWith({}), 'b.json'), 'b.json')).toBeUndefined();
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /not JSON/],
    ['something else', { suppressions: [] }, /not a baseline/],
    [
      'an entry without a reason',
      { version: 1, entries: [entry(), { ...entry(), reason: undefined }] },
      /entries\[1\].*reason is missing/,
    ],
    ['an empty reason', { version: 1, entries: [entry({ reason: 'TODO' })] }, /entries\[0\].*reason says nothing/],
    [
      'an entry without an end',
      { version: 1, entries: [{ ...entry(), expires: undefined }] },
      /entries\[0\].*expires is missing/,
    ],
    ['a day that is none', { version: 1, entries: [entry({ expires: '2027-02-30' })] }, /entries\[0\].*expires/],
    ['an unknown name', { version: 1, entries: [{ ...entry(), value: '999 114 1707' }] }, /entries\[0\]/],
    ['an entry twice', { version: 1, entries: [entry(), entry()] }, /entries\[1\].*twice/],
  ])('%s is said in one line that quotes nothing', async (_, content, says) => {
    const error = await read(content).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    const { message } = error as UserError;
    expect(message).toMatch(/^b\.json: /);
    expect(message).toMatch(says);
    expect(message).not.toMatch(/999|\n/);
  });
});
