import type { CheckKind } from '../../../draft.ts';
import type { SeenCode } from './barcodes/seen-code.ts';
import type { SeenFace } from './faces/index.ts';
import type { SeenMedicalImage } from './medical/index.ts';
import type { Picture } from './picture.ts';
import type { SeenLine } from './visible-text/seen-line.ts';

/** What each check that looks at a picture gives. */
export interface Seen {
  readonly 'visible-text': readonly SeenLine[];
  readonly barcodes: readonly SeenCode[];
  readonly faces: readonly SeenFace[];
  readonly medical: readonly SeenMedicalImage[];
}

/** The checks that look at what a picture shows. */
export type Engine = keyof Seen & CheckKind;

/** Medical images first: where one is the whole picture, nobody looks for faces. */
export const ENGINE_KINDS: readonly Engine[] = ['medical', 'visible-text', 'barcodes', 'faces'];

type Engines = { readonly [E in Engine]: (picture: Picture) => Promise<Seen[E]> };

/** Each is loaded, with its models, when it is first asked for. */
export const ENGINES: Engines = {
  'visible-text': async (picture) => (await import('./visible-text/index.ts')).readWords(picture),
  barcodes: async (picture) => (await import('./barcodes/read-barcodes.ts')).readBarcodes(picture),
  faces: async (picture) => (await import('./faces/index.ts')).findFaces(picture),
  medical: async (picture) => (await import('./medical/index.ts')).findMedicalImages(picture),
};
