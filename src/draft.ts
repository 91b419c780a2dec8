/**
 * The draft and its parts: what is published together, and the pieces of it
 * that can be read.
 */

/** What a draft is called in reports: the file it came from, or the id its sender gave it. */
export type DraftName = FileName | { readonly id: string };

export interface FileName {
  readonly path: string;
  /** Which of the drafts in a file of many: `row 3`, `message 12`. */
  readonly entry?: string;
  /** When it was sent, where the file says so: `2026-03-07`. */
  readonly day?: string;
}

export type Audience = 'public' | 'private';

/** How and where the draft would be published, as far as its author said. */
export interface DraftSettings {
  readonly platform?: string;
  readonly audience?: Audience;
}

/**
 * Why something could not be read, in one line that says what to do and quotes
 * nothing. A file that a folder merely
 * happened to hold is `skipped`; one that was meant to be read has `failed`.
 */
export interface Failure {
  readonly status: 'failed' | 'skipped';
  readonly reason: string;
}

/** Something to read: its bytes, or the reason there are none. */
export type Source =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly failure: Failure };

/** An image of the draft, with the alt text that came with it from outside the text. */
export interface ImageSource {
  readonly source: Source;
  readonly altText?: string;
}

/** How a text is written, which decides the reader. */
export type TextFormat = 'plain' | 'markdown' | 'mdx' | 'html';

/** A place in a file's decoded text. */
export interface FilePlace {
  /** UTF-16 code units, from 0. */
  readonly offset: number;
  /** From 1; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/** Words that stand in a file in a form of its own, as in a cell of a table, and where their letters come from. */
export interface Passage {
  readonly format: TextFormat;
  readonly text: string;
  /** From a span of `text` to one of what holds it. */
  readonly toHolder: (span: Span) => Span;
}

/** An image that a passage beside it shows or names: its path as written, and its alt text. */
export interface NamedImage {
  readonly reference: string;
  readonly altText?: Passage;
}

/** A stretch of a file that is a draft: a row of a table, a message of a chat, a mail. */
export interface Excerpt {
  /** The stretch as it stands in the file; passages lead back into it. */
  readonly content: string;
  readonly at: FilePlace;
  readonly passages: readonly Passage[];
  readonly images: readonly NamedImage[];
  /** What of it could not be read. */
  readonly failure?: Failure;
}

/** The draft's text, undecoded when it came from a file of its own and decoded when it came in a JSON line. */
export type TextSource =
  | { readonly format: TextFormat; readonly source: Source }
  | { readonly format: TextFormat; readonly content: string }
  | { readonly excerpt: Excerpt };

/** Everything that would be published together, not yet read. */
export interface Draft {
  readonly name: DraftName;
  readonly text?: TextSource;
  readonly images: readonly ImageSource[];
  readonly settings: DraftSettings;
  /** Fetches an image that the text refers to, by its path as written there. Absent where there are no files. */
  readonly load?: (reference: string) => Promise<Source>;
}

/**
 * `document-text` is what an attached document shows; `metadata` is what a file
 * says without showing it. The last four are what was seen in a picture.
 */
export type PartKind =
  | 'text'
  | 'alt-text'
  | 'file-name'
  | 'metadata'
  | 'document-text'
  | 'visible-text'
  | 'barcode'
  | 'faces'
  | 'medical';

/** What a reader has established of a file, in a part whose text says it in words of ours, or as a date and a time. */
export type FileFact =
  /** When a picture was taken. */
  | 'capture time'
  /** When a file was made or changed. */
  | 'other time'
  /** A format that only medical images come in. */
  | 'medical format'
  /** A picture inside the file that shows the same as its picture, or something else. */
  | 'same picture'
  | 'other picture'
  /** A film that comes with a photo. */
  | 'film'
  /** Data of an unknown kind behind the end. */
  | 'unknown data'
  /** Lines of writing that can't be read, then what only may be some, a line of the part's text for each. */
  | 'unread writing'
  /** A barcode or square code: of somebody in care, of a label or a tube, or of nobody. */
  | 'patient code'
  | 'label code'
  | 'other code'
  /** Whose face it is nobody says; a line of the part's text for each. */
  | 'faces'
  /** What looks like an x-ray, a scan or an ultrasound image. */
  | 'likely medical image'
  | 'possible medical image';

/** A stretch of UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rectangle in whole pixels, measured from the top left corner of the picture as shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where in a picture the words of a part stand. */
export interface Shown {
  /** Pixels of the picture as shown. */
  readonly size: { readonly width: number; readonly height: number };
  /** In order of their place in the part's text. */
  readonly pieces: readonly ShownPiece[];
}

/** A stretch of a part's text, where it stands, and how surely it was read or seen, 0 to 1. */
export interface ShownPiece extends Span {
  readonly box: Box;
  readonly confidence: number;
}

/**
 * One piece of a draft that can be read, and where it came from.
 *
 * `toDraft` maps a span of `text` to offsets into the draft's own text, or
 * into the file that holds it among others; it is
 * absent when the piece is not part of that text (metadata, a file name).
 */
export interface Part {
  readonly kind: PartKind;
  readonly text: string;
  /** Position of its image among the draft's images, from 0. */
  readonly image?: number;
  /** The field of the file that it was read from; for what a picture inside a file shows, the picture. */
  readonly field?: string;
  /** What the part is, where its words are not the file's own. */
  readonly fact?: FileFact;
  /** Absent for what isn't seen, and for what a picture inside the file shows. */
  readonly shown?: Shown;
  readonly toDraft?: (span: Span) => Span;
}

/** What can be done to a draft; the values of `--checks`. */
export const CHECK_KINDS = ['text', 'metadata', 'visible-text', 'barcodes', 'faces', 'medical'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** What a check looked at: the draft's text, or one image by its position from 0. */
export type CheckTarget = 'text' | { readonly image: number };

/**
 * One thing that was done to one part. `skipped` was left out on purpose;
 * `failed` was wanted and could not be done, so the draft can't be clean.
 * A reason never quotes the draft.
 */
export type Check = { readonly target: CheckTarget; readonly check: CheckKind } & Outcome;

/** How a check went. */
export type Outcome = { readonly status: 'done' } | Failure;

/** A draft after the readers: its decoded text, its parts, and how the reading went. */
export interface ReadDraft {
  readonly name: DraftName;
  readonly settings: DraftSettings;
  /** The decoded text that offsets in results refer to; empty when there is none. */
  readonly content: string;
  /** Where in its file the content begins; at the beginning when absent. Offsets in results count from the file's. */
  readonly at?: FilePlace;
  /** Paths of the draft's images, in order. */
  readonly images: readonly string[];
  readonly parts: readonly Part[];
  readonly checks: readonly Check[];
  /** Names of folders and files on the way to the draft and its images that tell who somebody is; results mask them. */
  readonly tellingNames?: ReadonlySet<string>;
}
