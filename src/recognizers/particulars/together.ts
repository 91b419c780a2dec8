import type { EntityType, Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { Taken } from './taken.ts';

/** Several ways of finding one type of entity as one recognizer: of finds that overlap the longest counts. */
export const together = (name: string, type: EntityType, ways: readonly Recognizer[]): Recognizer => ({
  name,
  types: [type],
  recognize(text: ReadableText): Iterable<Found> {
    const found = ways.flatMap((way) => [...(way.recognize(text) as Iterable<Found>)]);
    found.sort((a, b) => b.end - b.start - (a.end - a.start));
    const taken = new Taken(text.text.length);
    return found.filter((each) => taken.take(each)).sort((a, b) => a.start - b.start);
  },
});
