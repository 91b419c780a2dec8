import type { Part } from '../../draft.ts';
import { MappedText } from './mapped-text.ts';
import type { ImageReference } from './reading.ts';

/** A piece of a draft's own text as a part. */
const textPart = (map: MappedText, kind: 'text' | 'alt-text' = 'text'): Part => ({
  kind,
  text: map.text,
  toDraft: map.toSource,
});

/**
 * What a marked-up text gives while it is read: the words as a reader sees
 * them, what stands beside them (comments, titles), and the images shown.
 */
export class Gathering {
  readonly words = new MappedText();
  readonly images: ImageReference[] = [];
  readonly #asides: MappedText[] = [];

  /** Begins a new block: the words before it and after it are not one sentence. */
  newBlock(at: number, gap = '\n\n'): void {
    if (this.words.length > 0) this.words.addWhole(gap, at, at);
  }

  /** Adds the address of the link whose words went before it. */
  addAddress(address: MappedText): void {
    if (address.length === 0) return;
    const { start, end } = address.toSource({ start: 0, end: address.length });
    this.words.addWhole(' (', start, start);
    this.words.addAll(address);
    this.words.addWhole(')', end, end);
  }

  /** Adds something that is published, or lies in the file, without being in the run of the words. */
  addAside(map: MappedText): void {
    if (map.text.trim() !== '') this.#asides.push(map);
  }

  addImage(reference: string, altText: MappedText): void {
    this.images.push(altText.length === 0 ? { reference } : { reference, altText: textPart(altText, 'alt-text') });
  }

  parts(): Part[] {
    return [this.words, ...this.#asides].filter(({ length }) => length > 0).map((map) => textPart(map));
  }
}
