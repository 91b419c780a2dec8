import type { Part, Span } from '../draft.ts';
import type { Entity, EntityType, SubjectKind } from '../entity.ts';
import { readable } from '../recognizers/fields/readable.ts';
import type { ReadableText } from '../recognizers/text.ts';
import { type Wording, wordingOf } from '../recognizers/wording/wording.ts';
import { stretchAt } from '../stretches.ts';
import { type Passage, sharedPassagesOf } from './in-view/in-view.ts';
import type { KnownNames } from './known-names.ts';
import { INVENTED, type Lexicon, MENTIONS } from './lexicon.ts';

/** Words that speak of someone: "a lady", "our HCA", "my nan", "over-65s". */
export interface Mention extends Span {
  readonly kind: SubjectKind;
}

const NARROW_TIMES: ReadonlySet<EntityType> = new Set<EntityType>(['recent-time', 'live-marker', 'date', 'time']);
const NARROW_PLACES: ReadonlySet<EntityType> = new Set<EntityType>([
  'organisation',
  'ward',
  'bed',
  'scene',
  'setting',
  'live-location',
  'location-tag',
]);

/** One part with everyone it speaks of: what attributors look at. */
export class Scene {
  readonly text: ReadableText;
  readonly entities: readonly Entity[];
  readonly known: KnownNames;
  #mentions: readonly Mention[] | undefined;
  #inventions: readonly Mention[] | undefined;
  #breaks: readonly number[] | undefined;
  #wording: Wording | undefined;
  #passages: readonly Passage[] | undefined;

  constructor(part: Part, entities: readonly Entity[], known: KnownNames) {
    this.text = readable(part);
    this.entities = entities;
    this.known = known;
  }

  /** The text in tokens. */
  get wording(): Wording {
    this.#wording ??= wordingOf(this.text.text);
    return this.#wording;
  }

  /** The passages of the text, with how likely each is to speak of one particular person in care. */
  get passages(): readonly Passage[] {
    this.#passages ??= sharedPassagesOf(this.text, this.entities, () => this.wording);
    return this.#passages;
  }

  /** The passage that holds an offset. */
  passageAt(offset: number): Passage {
    const { passages } = this;
    return passages[stretchAt(passages, offset)] ?? (passages.at(-1) as Passage);
  }

  /** Everyone mentioned, in order of place. */
  get mentions(): readonly Mention[] {
    this.#mentions ??= MENTIONS.flatMap((lexicon) => this.#mentionsBy(lexicon)).sort((a, b) => a.start - b.start);
    return this.#mentions;
  }

  /** Where the draft itself says that what it tells is made up, staged or changed; few drafts do. */
  get inventions(): readonly Mention[] {
    this.#inventions ??= this.#mentionsBy(INVENTED);
    return this.#inventions;
  }

  #mentionsBy({ kind, pattern }: Lexicon): Mention[] {
    return Array.from(this.text.allLower(pattern), ({ index, 0: words }) => ({
      kind,
      start: index,
      end: index + words.length,
    }));
  }

  /** Everyone mentioned in the sentence around an offset. */
  mentionsNear(offset: number): readonly Mention[] {
    return within(this.mentions, this.text.sentenceAt(offset));
  }

  /** The mention closest to a span in its sentence, of the given kinds if any are given. */
  nearest(span: Span, kinds?: readonly SubjectKind[]): Mention | undefined {
    const distance = (mention: Mention): number => Math.max(0, mention.start - span.end, span.start - mention.end);
    let best: Mention | undefined;
    for (const mention of this.mentionsNear(span.start)) {
      if (kinds !== undefined && !kinds.includes(mention.kind)) continue;
      if (best === undefined || distance(mention) < distance(best)) best = mention;
    }
    return best;
  }

  /**
   * Whether the passage at an offset is said to be made up, staged or changed:
   * by words in it, or by a heading that ends in a colon right before it.
   */
  inventedAt(offset: number): boolean {
    if (this.inventions.length === 0) return false;
    const passage = this.#passageAt(offset);
    if (within(this.inventions, passage).some((mention) => !this.#isContradicted(mention, passage))) return true;
    const heading = this.#passageAt(Math.max(0, passage.start - 1));
    return (
      heading.start < passage.start &&
      /:\s*$/.test(this.text.text.slice(Math.max(heading.start, heading.end - 8), heading.end)) &&
      within(this.inventions, heading).length > 0
    );
  }

  /** "Details changed: last night at Harrowdale …": a day and a place that are still there say that they weren't. */
  #isContradicted({ start, end }: Mention, passage: Span): boolean {
    if (!/chang/i.test(this.text.slice({ start, end }))) return false;
    const holds = (types: ReadonlySet<EntityType>): boolean =>
      this.entities.some(
        ({ type, confidence, start: at }) =>
          types.has(type) && confidence >= 0.5 && at >= passage.start && at < passage.end,
      );
    return holds(NARROW_TIMES) && holds(NARROW_PLACES);
  }

  /** What stands between two empty lines. */
  #passageAt(offset: number): Span {
    this.#breaks ??= [...this.text.text.matchAll(/\n[^\S\n]*\r?\n\s*/g)].map(({ index, 0: gap }) => index + gap.length);
    const next = firstFrom(this.#breaks, offset + 1, (start) => start);
    return { start: this.#breaks[next - 1] ?? 0, end: this.#breaks[next] ?? this.text.text.length };
  }
}

/** The mentions that lie within a stretch of text, in order. */
export const within = (mentions: readonly Mention[], { start, end }: Span): readonly Mention[] => {
  const found: Mention[] = [];
  for (let index = firstFrom(mentions, start, (mention) => mention.start); index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
};

/** The index of the first item that begins at an offset or after it. */
const firstFrom = <T>(items: readonly T[], offset: number, startOf: (item: T) => number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
