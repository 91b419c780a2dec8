import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check, inspect } from '../../src/check.ts';
import type { TextFormat } from '../../src/draft.ts';
import { withoutLoneSurrogates } from '../../src/readers/text/decode.ts';
import { anyText, draftOf, FORMATS_OF_TEXT } from './drafts.ts';
import { expectTyped } from './outcomes.ts';
import { expectPlaceIn, expectSpanIn, placesIn } from './places.ts';
import { runs, TIME_LIMIT } from './runs.ts';

/** Checks and inspects a text, and holds every place that is named against it. */
const expectPlaces = async (content: string, format: TextFormat): Promise<void> => {
  const text = withoutLoneSurrogates(content);
  const draft = draftOf(content, format);
  const { result, reveal } = await check(draft, { rules });
  expectTyped(result);
  for (const location of placesIn(result)) {
    if (location.part !== 'text' && location.line === undefined) continue;
    expectPlaceIn(text, location);
    const shown = reveal(location);
    expect(shown?.line.slice(shown.start, shown.end).length).toBeGreaterThan(0);
  }
  const { entities, inView } = await inspect(draft);
  for (const { confidence, part, ...span } of entities) {
    expect(span.end).toBeGreaterThan(span.start);
    if (part === 'text') expectSpanIn(text, span);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  for (const { part, sightings, ...passage } of inView)
    if (part === 'text') for (const span of [passage, ...sightings]) expectSpanIn(text, span);
};

describe.each(FORMATS_OF_TEXT)('any %s text', (format) => {
  it(
    'is checked without a crash; every place is inside it, cuts no character, and has a line and column that lead to it',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyText, (content) => expectPlaces(content, format)),
        runs(format === 'mdx' ? 60 : 250),
      );
    },
    TIME_LIMIT,
  );
});
