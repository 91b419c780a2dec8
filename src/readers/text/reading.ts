import type { DraftSettings, Failure, FilePlace, Part } from '../../draft.ts';

/** An image that a text shows: its path as written, and its alt text as a part of the draft. */
export interface ImageReference {
  readonly reference: string;
  readonly altText?: Part;
}

/** A text that was read: its decoded content, its parts, and the images it shows. */
export interface TextReading {
  readonly content: string;
  /** Where in its file the content begins, for an excerpt. */
  readonly at?: FilePlace;
  readonly parts: readonly Part[];
  readonly images: readonly ImageReference[];
  /** What the text's front matter says of where it would be published. */
  readonly settings?: DraftSettings;
  /** What of the text could not be read as it was meant; its words are among the parts all the same. */
  readonly failure?: Failure;
}
