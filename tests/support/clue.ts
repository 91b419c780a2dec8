import { type Clue, clueOf } from '../../src/engine/jigsaw/clues.ts';
import type { EntityType } from '../../src/entity.ts';
import { attributed } from './attributed.ts';

/** A clue of a type, standing for words. */
export const clue = (type: EntityType, words = 'words', value?: string): Clue =>
  clueOf(attributed(type, words, value === undefined ? {} : { value })) as Clue;
