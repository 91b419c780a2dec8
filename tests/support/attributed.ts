import type { Part } from '../../src/draft.ts';
import type { Attributed, EntityType } from '../../src/entity.ts';

/** Something of a patient's that takes up the whole of a part, or of a text of its own. */
export const attributed = (type: EntityType, within: Part | string, changes: Partial<Attributed> = {}): Attributed => {
  const part: Part = typeof within === 'string' ? { kind: 'text', text: within } : within;
  return {
    type,
    part,
    start: 0,
    end: part.text.length,
    confidence: 0.8,
    source: 'test',
    subject: 'patient',
    ...changes,
  };
};
