import { expect, it } from 'vitest';
import { CERTAIN_ENOUGH } from '../../../src/engine/rule.ts';
import type { Entity, EntityType } from '../../../src/entity.ts';
import { ages } from '../../../src/recognizers/ages/ages.ts';
import { datesAndTimes } from '../../../src/recognizers/dates/index.ts';
import { recognize } from '../../../src/recognizers/index.ts';
import { unmark } from '../../support/examples.ts';

/** What dates, times and ages are found in a text, each stretch read in one way only. */
export const found = async (text: string, type?: EntityType): Promise<Entity[]> =>
  (await recognize({ kind: 'text', text }, [...datesAndTimes, ages])).filter(
    (entity) => entity.confidence >= CERTAIN_ENOUGH && (type === undefined || entity.type === type),
  );

/** A text with its [[spans]], and the normal form of each where it has one. */
export type Hit = readonly [marked: string, ...values: (string | undefined)[]];
/** A text that holds nothing of the kind, and why not. */
export type Miss = readonly [text: string, because: string];

export const itFinds = (type: EntityType, hits: readonly Hit[]): void => {
  it.each(hits.map((hit) => [hit[0], hit] as const))('finds %s', async (_, [marked, ...values]) => {
    const { text, spans } = unmark(marked);
    const entities = await found(text, type);
    expect(entities.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(entities.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    if (values.length > 0) expect(entities.map(({ value }) => value)).toEqual(values);
  });
};

export const itLeavesAlone = (type: EntityType, misses: readonly Miss[]): void => {
  it.each(misses)('leaves alone %s (%s)', async (text) => {
    expect((await found(text, type)).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
};
