import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { RunOptions } from '../configured-check.ts';
import type { Draft, Source, TextSource } from '../draft.ts';
import { readText } from '../readers/text/index.ts';

/** What a result is kept under, and the draft to check when there is none. */
export interface Keyed {
  readonly key: string;
  readonly draft: Draft;
  /** Whether the pictures that were checked are those that the key was made of. */
  readonly isAsKeyed: () => boolean;
}

/** What decides a result besides the draft. */
export interface Circumstances {
  readonly build: readonly string[];
  readonly settings: Settings;
  readonly checks: RunOptions['checks'];
  /** The configuration files that apply. */
  readonly configFiles: readonly string[];
}

/**
 * A key of everything that decides a draft's result: a digest over all of it
 * at once. There is none for a draft without pictures: it is checked in
 * milliseconds, and a digest of a text alone could be tried out.
 */
export const keyOf = async (draft: Draft, circumstances: Circumstances): Promise<Keyed | undefined> => {
  const options = await optionsOf(circumstances);
  if (options === undefined) return undefined;
  const references = await referencesOf(draft);
  if (draft.images.length + references.length === 0) return undefined;
  const load = draft.load;
  const digests = new Map<string, string>();
  // what is embedded stands in the text itself
  if (load !== undefined)
    for (const reference of references.filter((each) => !isEmbedded(each)))
      digests.set(reference, digestOfSource(await load(reference)));
  const images = draft.images.map(({ source, altText }) => [digestOfSource(source), altText ?? null]);
  const parts = [options, draft.name, draft.settings, textOf(draft.text), images, [...digests]];
  let isAsKeyed = true;
  const watched = async (reference: string): Promise<Source> => {
    const source = await (load as NonNullable<Draft['load']>)(reference);
    if (!isEmbedded(reference)) isAsKeyed &&= digests.get(reference) === digestOfSource(source);
    return source;
  };
  return {
    key: digestOf(JSON.stringify(parts)),
    draft: { ...draft, ...(load !== undefined && { load: watched }) },
    isAsKeyed: () => isAsKeyed,
  };
};

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const digestOfSource = (source: Source): string =>
  digestOf(JSON.stringify([source.path, 'bytes' in source ? digestOf(source.bytes) : source.failure]));

const isEmbedded = (reference: string): boolean => /^data:/i.test(reference);

const referencesOf = async ({ text, load }: Draft): Promise<readonly string[]> => {
  if (text === undefined || load === undefined) return [];
  const reading = await readText(text);
  return 'images' in reading ? reading.images.map(({ reference }) => reference) : [];
};

const textOf = (text: TextSource | undefined): unknown => {
  if (text === undefined || !('source' in text)) return text ?? null;
  return [text.format, digestOfSource(text.source)];
};

/** A module may make a rule of anything: then nobody can tell whether it is the same rule as last time. */
const isModule = (file: string): boolean => ['.js', '.mjs', '.cjs'].includes(extname(file));

const optionsOf = async (circumstances: Circumstances): Promise<unknown> => {
  const { build, settings, checks, configFiles } = circumstances;
  let hasCode = false;
  const inWords = JSON.stringify(settings, (_, value) => {
    hasCode ||= typeof value === 'function';
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
  if (hasCode && configFiles.some(isModule)) return undefined;
  const files = await Promise.all(configFiles.map(async (file) => digestOf(await readFile(file))));
  return [build, inWords, checks ?? null, files];
};
