import type { EntityType, Found } from '../entity.ts';
import type { ReadableText } from './text.ts';

/**
 * A pure function from a part's text to what it finds there. It touches no
 * file and no network, takes time linear in the text, and never yields a span
 * outside it. One that has to load a large library first returns a promise,
 * and loads only when the text gives it something to decide.
 *
 * Its patterns write a letter as `A-Za-zÀ-ɏ`: with `\p{L}` V8 takes fifty
 * times as long to compile them, and a short run is mostly that.
 */
export interface Recognizer {
  readonly name: string;
  readonly types: readonly EntityType[];
  recognize(text: ReadableText): Iterable<Found> | Promise<Iterable<Found>>;
}
