import type { Part, Span } from '../draft.ts';
import type { Entity, SubjectKind } from '../entity.ts';
import { ReadableText } from '../recognizers/text.ts';
import type { KnownNames } from './attribute.ts';
import { MENTIONS } from './lexicon.ts';

/** Words that speak of someone: "a lady", "our HCA", "my nan", "over-65s". */
export interface Mention extends Span {
  readonly kind: SubjectKind;
}

/** One part with everyone it speaks of: what attributors look at. */
export class Scene {
  readonly text: ReadableText;
  readonly entities: readonly Entity[];
  readonly known: KnownNames;
  #mentions: readonly Mention[] | undefined;

  constructor(part: Part, entities: readonly Entity[], known: KnownNames) {
    this.text = new ReadableText(part.text, part.kind);
    this.entities = entities;
    this.known = known;
  }

  /** Everyone mentioned, in order of place. */
  get mentions(): readonly Mention[] {
    this.#mentions ??= MENTIONS.flatMap(({ kind, pattern }) =>
      [...this.text.text.matchAll(pattern)].map(
        ({ index, 0: words }): Mention => ({ kind, start: index, end: index + words.length }),
      ),
    ).sort((a, b) => a.start - b.start);
    return this.#mentions;
  }

  /** Everyone mentioned in the sentence around an offset. */
  mentionsNear(offset: number): readonly Mention[] {
    const sentence = this.text.sentenceAt(offset);
    return this.mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
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

  /** Whether the draft itself says anywhere that what it tells is made up, staged or changed. */
  get invented(): boolean {
    return this.mentions.some(({ kind }) => kind === 'invented');
  }
}
