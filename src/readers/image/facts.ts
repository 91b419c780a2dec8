/**
 * What a file says about itself, as plain data: it is gathered on a thread of
 * its own and crosses to the main one. Nobody has judged it yet.
 */

/** A place that a file states. Degrees, WGS 84; within ±90 and ±180 and never 0, 0. */
export interface StatedPosition {
  /** Where it was found: `EXIF GPS`, `XMP`, `QuickTime ©xyz`. */
  readonly field: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Words or a number that a file states: a caption, a creator, a serial. */
export interface StatedText {
  /** Format and field: `EXIF Artist`, `XMP dc:creator`, `DICOM PatientName`. */
  readonly field: string;
  /** Decoded: no entities, no markup, no padding. */
  readonly text: string;
}

/** When a file says its picture was taken or made. */
export interface StatedMoment {
  readonly field: string;
  /** Local time as stated, `2026-03-07T14:05:00`, or a day alone, `2026-03-07`. */
  readonly at: string;
}

/** A picture or another file inside a file: a thumbnail, a preview, a slide's photo, what follows the end. */
export interface InnerFile {
  readonly field: string;
  readonly role: 'thumbnail' | 'second picture' | 'trailing data' | 'enclosed';
  readonly bytes: Uint8Array;
}

export interface FileFacts {
  readonly positions: readonly StatedPosition[];
  readonly texts: readonly StatedText[];
  readonly moments: readonly StatedMoment[];
  readonly inner: readonly InnerFile[];
  /** Fields that hold location data which nothing here can decode. */
  readonly undecoded: readonly string[];
  /** What of the file could not be read: one line each that says what to do and quotes nothing. */
  readonly problems: readonly string[];
  /** What the file would show that can't be handed on as a picture to look at: lines of the same kind. */
  readonly unseen: readonly string[];
}
