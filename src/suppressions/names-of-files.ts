import { basename } from 'node:path';
import type { Draft } from '../draft.ts';
import { readText } from '../readers/text/index.ts';

/** What a draft's files may be called, those among them that its text refers to. */
export const namesOfFiles = async ({ name, images, text, load }: Draft): Promise<ReadonlySet<string>> => {
  const paths = [...('path' in name ? [name.path] : []), ...images.map(({ source }) => source.path)];
  if (text !== undefined && load !== undefined) {
    const reading = await readText(text);
    if ('images' in reading) paths.push(...reading.images.flatMap(({ reference }) => spellings(reference)));
  }
  return new Set(paths.map((path) => basename(path.replaceAll('\\', '/'))));
};

const spellings = (reference: string): string[] => {
  const bare = reference.replace(/[?#].*$/s, '');
  return [reference, bare, decoded(reference), decoded(bare)];
};

const decoded = (reference: string): string => {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
};
