import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache, type ResultCache } from '../../src/cache/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/config/settings.ts';
import type { CheckKind, Draft, TextFormat } from '../../src/draft.ts';
import { ROOT } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const PHOTO = readFileSync(join(ROOT, 'fixtures/pictures/wristband/hand.jpg'));
const OTHER = readFileSync(join(ROOT, 'tests/support/pictures/pebbles.jpg'));
const TEXT = 'Mrs Parminder Gill, NHS no 999 158 8132, went home today.';
const CHECKS: readonly CheckKind[] = ['text', 'barcodes'];

const draftOf = ({ text = TEXT, photo = PHOTO, altText = 'a hand', name = 'post.md' } = {}): Draft => ({
  name: { path: name },
  text: { format: 'plain', content: text },
  images: [{ source: { path: 'photo.jpg', bytes: photo }, altText }],
  settings: {},
});

interface Asked {
  readonly settings?: Partial<Settings>;
  readonly checks?: readonly CheckKind[];
  readonly configFiles?: readonly string[];
  readonly showValues?: boolean;
}

const ask = (cache: ResultCache, draft: Draft, { settings, ...asked }: Asked = {}) =>
  cache.check(
    draft,
    { ...DEFAULT_SETTINGS, ...settings },
    { checks: CHECKS, configFiles: [], showValues: false, ...asked },
  );

const opened = () => {
  const folder = join(folderWith({}), 'cache');
  const warnings: string[] = [];
  const cache = openCache({ folder, warn: (message) => warnings.push(message) });
  const entries = () => (existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.gitignore') : []);
  const only = (): string => {
    expect(entries()).toHaveLength(1);
    return join(folder, entries()[0] as string);
  };
  return { folder, cache, entries, only, warnings };
};

/** Makes the kept result say something that no check would. */
const forge = (file: string): void => {
  const entry = JSON.parse(readFileSync(file, 'utf8'));
  entry.result.findings = [];
  writeFileSync(file, JSON.stringify(entry));
};

describe('what is kept', () => {
  it('is the result, masked, which only its owner may read', async () => {
    const { folder, cache, only } = opened();
    const { result } = await ask(cache, draftOf());
    const entry = JSON.parse(readFileSync(only(), 'utf8'));
    expect(Object.keys(entry).sort()).toEqual(['digest', 'result', 'schemaVersion']);
    expect(entry.result).toEqual(JSON.parse(JSON.stringify(result)));
    expect(JSON.stringify(entry)).not.toMatch(/Parminder|Gill|158 ?8132/);
    expect(statSync(only()).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('is not the id that a sender gave, which could be anything', async () => {
    const { cache, only } = opened();
    const draft = { ...draftOf(), name: { id: 'Gill 158 8132' } };
    await ask(cache, draft);
    expect(readFileSync(only(), 'utf8')).not.toContain('158');
    expect((await ask(cache, draft)).result.name).toEqual(draft.name);
  });

  it('is used for the same draft, and gives the same', async () => {
    const { cache, only } = opened();
    const first = await ask(cache, draftOf());
    utimesSync(only(), 0, 0);
    const { result, reveal, pictures } = await ask(cache, draftOf());
    expect(result).toEqual(first.result);
    expect(reveal(result.findings[0]?.location as never)).toBeUndefined();
    expect(pictures.size).toBe(0);
    // it was used, and won't be removed for age
    expect(statSync(only()).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
  });

  it('holds for one day only where a consent may run out', async () => {
    const { cache, only } = opened();
    const consents = [{ reference: 'PX-1', person: 'Idris Vance', scope: ['name'], expires: '2031-01-01' }] as const;
    await ask(cache, draftOf(), { settings: { consents } });
    const entry = JSON.parse(readFileSync(only(), 'utf8'));
    expect(entry.day).toBe(new Date().toISOString().slice(0, 10));
    writeFileSync(only(), JSON.stringify({ ...entry, day: '2026-01-01' }));
    await ask(cache, draftOf(), { settings: { consents } });
    expect(JSON.parse(readFileSync(only(), 'utf8')).day).toBe(entry.day);
  });
});

describe('what is not kept', () => {
  it.each<[string, Draft, Asked]>([
    ['a text alone', { ...draftOf(), images: [] }, {}],
    ['a picture that nobody looked at', draftOf(), { checks: ['text', 'metadata'] }],
    ['a check that failed', draftOf({ photo: PHOTO.subarray(0, 900) }), {}],
  ])('%s', async (_, draft, asked) => {
    const { cache, entries } = opened();
    await ask(cache, draft, asked);
    expect(entries()).toEqual([]);
  });

  it('what a rule that is code found, unless the file that it is in says all of it', async () => {
    const rule = { id: 'a/b', when: () => [] } as never;
    const packs = [{ file: 'pack.yaml', rules: [{ rule, place: 'pack.yaml:1:1', placeOf: () => '' }] }];
    const { cache, entries } = opened();
    const folder = folderWith({ 'pack.mjs': '', 'pack.yaml': '' });
    await ask(cache, draftOf(), { settings: { packs }, configFiles: [join(folder, 'pack.mjs')] });
    expect(entries()).toHaveLength(0);
    await ask(cache, draftOf(), { settings: { packs }, configFiles: [join(folder, 'pack.yaml')] });
    expect(entries()).toHaveLength(1);
  });
});

describe('what makes it another draft', () => {
  it('is anything in it, any setting and any configuration', async () => {
    const { cache, entries } = opened();
    const folder = folderWith({ 'a.yaml': 'a', 'b.yaml': 'b' });
    const all: [Draft, Asked?][] = [
      [draftOf()],
      [draftOf({ text: `${TEXT} ` })],
      [draftOf({ photo: OTHER })],
      [draftOf({ altText: 'another hand' })],
      [draftOf({ name: 'post2.md' })],
      [{ ...draftOf(), settings: { audience: 'private' } }],
      [draftOf(), { checks: ['barcodes'] }],
      [draftOf(), { settings: { overrides: { 'identifier/nhs-number': 'off' } } }],
      [draftOf(), { settings: { known: { staff: ['Parminder Gill'], employers: [] } } }],
      [draftOf(), { configFiles: [join(folder, 'a.yaml')] }],
      [draftOf(), { configFiles: [join(folder, 'b.yaml')] }],
    ];
    for (const [draft, asked] of all) await ask(cache, draft, asked);
    expect(entries()).toHaveLength(all.length);
    for (const [draft, asked] of all) await ask(cache, draft, asked);
    expect(entries()).toHaveLength(all.length);
  });

  it('is a picture that it refers to, by what the picture is', async () => {
    const { cache, entries } = opened();
    let photo = PHOTO;
    const draft: Draft = {
      name: { path: 'post.md' },
      text: { format: 'markdown' satisfies TextFormat, content: '![a hand](photo.jpg)' },
      images: [],
      settings: {},
      load: async (path) => ({ path, bytes: photo }),
    };
    await ask(cache, draft);
    await ask(cache, draft);
    expect(entries()).toHaveLength(1);
    photo = OTHER;
    await ask(cache, draft);
    expect(entries()).toHaveLength(2);
    // one that changes while it is checked is nobody's result
    let asked = 0;
    await ask(cache, { ...draft, load: async (path) => ({ path, bytes: asked++ === 0 ? Buffer.from('?') : PHOTO }) });
    expect(entries()).toHaveLength(2);
  });
});

describe('an entry', () => {
  it.each<[string, (file: string) => void]>([
    ['that was changed', forge],
    ['that is cut off', (file) => truncateSync(file, 200)],
    ['that others may read, as all that comes with a repository', (file) => chmodSync(file, 0o644)],
    [
      'of another version',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"schemaVersion":1', '"schemaVersion":0')),
    ],
  ])('%s is not believed', async (_, spoil) => {
    const { cache, only } = opened();
    const { result } = await ask(cache, draftOf());
    expect(result.findings.length).toBeGreaterThan(0);
    spoil(only());
    expect((await ask(cache, draftOf())).result).toEqual(result);
    expect(statSync(only()).mode & 0o777).toBe(0o600);
  });

  it('is no use where the words are to be shown, but for a clean draft', async () => {
    const { cache, only } = opened();
    await ask(cache, draftOf());
    const { result, reveal } = await ask(cache, draftOf(), { showValues: true });
    expect(result.findings.map(({ location }) => reveal(location)?.line)).toContain(TEXT);
    expect(readFileSync(only(), 'utf8')).not.toContain('Parminder');
  });

  it('is removed when it was not used for a month', async () => {
    const { cache, entries, folder, only } = opened();
    await ask(cache, draftOf());
    const old = only();
    utimesSync(old, 0, 0);
    writeFileSync(join(folder, 'mine.json'), '');
    utimesSync(join(folder, 'mine.json'), 0, 0);
    await ask(cache, draftOf({ text: 'Five a day' }));
    await cache.close();
    expect(existsSync(old)).toBe(false);
    expect(entries()).toHaveLength(2);
  });
});

it('goes on without a cache where none can be written, and says so once', async () => {
  const folder = join(folderWith({ file: '' }), 'file');
  const warnings: string[] = [];
  const cache = openCache({ folder, warn: (message) => warnings.push(message) });
  expect((await ask(cache, draftOf())).result.verdict).toBe('block');
  await ask(cache, draftOf());
  await cache.close();
  expect(warnings).toEqual([expect.stringMatching(/cache could not be written \(\w+\)/)]);
});
