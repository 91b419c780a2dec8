import { CERTAIN_ENOUGH } from '../../../../src/engine/rule.ts';
import type { EntityType } from '../../../../src/entity.ts';
import { healthNumbers } from '../../../../src/recognizers/identifiers/health/index.ts';
import { recognize } from '../../../../src/recognizers/index.ts';
import { unmark } from '../../../support/examples.ts';

/** What the health recognizers make of a text whose expected spans stand in [[brackets]]. */
export const readMarked = async (marked: string, type: EntityType) => {
  const { text, spans } = unmark(marked);
  const entities = (await recognize({ kind: 'text', text }, healthNumbers)).filter((entity) => entity.type === type);
  const sure = entities.filter(({ confidence }) => confidence >= CERTAIN_ENOUGH);
  const words = ({ start, end }: { start: number; end: number }) => ({ start, words: text.slice(start, end) });
  return {
    expected: spans.map(words),
    found: sure.map(words),
    valid: sure.map(({ valid }) => valid),
    values: sure.map(({ value }) => value),
    guesses: entities.filter(({ confidence }) => confidence < CERTAIN_ENOUGH).map(words),
  };
};
