import { type Clue, clueOf } from '../../src/engine/jigsaw/clues.ts';
import type { Attributed, EntityType } from '../../src/entity.ts';

/** A clue of a type, standing for words. */
export const clue = (type: EntityType, words = 'words', value?: string): Clue => {
  const entity: Attributed = {
    type,
    part: { kind: 'text', text: words },
    start: 0,
    end: words.length,
    confidence: 0.8,
    source: 'test',
    subject: 'patient',
    ...(value !== undefined && { value }),
  };
  return clueOf(entity) as Clue;
};
