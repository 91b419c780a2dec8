import type { EntityType, Found } from '../../../src/entity.ts';
import { particulars } from '../../../src/recognizers/particulars/index.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';

/** The words that this folder's recognizers take for an entity of a type, in order of place. */
export const found = async (type: EntityType, text: string): Promise<string[]> => {
  const entities: Found[] = [];
  const readable = new ReadableText(text);
  for (const recognizer of particulars) entities.push(...(await recognizer.recognize(readable)));
  return entities
    .filter((entity) => entity.type === type && entity.confidence >= 0.5)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
};
