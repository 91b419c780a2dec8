import type { NamedImage, Passage } from '../../draft.ts';
import { PICTURE_PATH, POST_DATES, PROSE, plainName } from '../../readers/text/field-names.ts';
import { MappedText } from '../../readers/text/mapped-text.ts';
import { passageOf } from './drafts.ts';
import type { Key } from './json-events.ts';
import type { ContentMapping } from './mapping.ts';

/** A value of a JSON or YAML file with words or a number in it, and the names that lead to it from its draft. */
export interface FieldValue {
  readonly names: readonly string[];
  readonly words: MappedText;
  readonly isText: boolean;
}

/** What the fields of one draft hold. */
interface FieldsOfDraft {
  readonly passages: readonly Passage[];
  readonly images: readonly NamedImage[];
  readonly platform?: string;
}

export const namesIn = (keys: readonly Key[]): string[] => keys.filter((key) => typeof key === 'string');

/** Whether names are those of a path, of which `*` stands for any. */
export const isAt = (path: string, names: readonly string[]): boolean => {
  const steps = path.split('.');
  return steps.length === names.length && steps.every((step, index) => step === '*' || step === names[index]);
};

/** Sorts the values of a draft that begins at `from`: by the configuration, or by what the fields are called. */
export const fieldsOf = (
  values: readonly FieldValue[],
  from: number,
  mapping: ContentMapping | undefined,
): FieldsOfDraft => (mapping === undefined ? byName(values, from) : byMapping(values, from, mapping));

const byMapping = (values: readonly FieldValue[], from: number, mapping: ContentMapping): FieldsOfDraft => {
  const at = (paths: readonly string[]): FieldValue[] =>
    values.filter(({ names, words }) => words.text.trim() !== '' && paths.some((path) => isAt(path, names)));
  const passages = at(mapping.text).map(({ words }) => passageOf(words, mapping.format, from));
  const alts = at(mapping.altText).map(({ words }) => passageOf(words, 'plain', from));
  const images = at(mapping.images).map(({ words }, index): NamedImage => {
    const altText = alts[index];
    return { reference: words.text.trim(), ...(altText !== undefined && { altText }) };
  });
  const platform = mapping.platform === undefined ? undefined : at([mapping.platform])[0]?.words.text;
  return {
    passages: [...passages, ...alts.slice(images.length)],
    images,
    ...(platform !== undefined && { platform }),
  };
};

/** Nobody says which fields are published, so all are read: prose as it stands, others with their names. */
const byName = (values: readonly FieldValue[], from: number): FieldsOfDraft => {
  const passages: Passage[] = [];
  const images: NamedImage[] = [];
  let platform: string | undefined;
  for (const { names, words, isText } of values) {
    const name = names.at(-1) ?? '';
    const text = words.text.trim();
    if (text === '' || POST_DATES.test(plainName(name)) || !(isText || text.length >= 6)) continue;
    if (plainName(name) === 'platform') platform = text;
    else if (isText && PICTURE_PATH.test(text) && !/\s/.test(text)) images.push({ reference: text });
    else if (PROSE.test(plainName(name)) || name === '') passages.push(passageOf(words, 'plain', from));
    else {
      const start = words.toSource({ start: 0, end: 0 }).start;
      const labelled = new MappedText();
      labelled.addWhole(`${name}: `, start, start);
      labelled.addAll(words);
      passages.push(passageOf(labelled, 'plain', from));
    }
  }
  return { passages, images, ...(platform !== undefined && { platform }) };
};
