import { resolve } from 'node:path';
import type { Audience, Draft, ImageSource, TextFormat } from '../draft.ts';
import { IMAGE_LIMIT, readSource } from '../inputs/file.ts';
import { shownPath } from '../inputs/named.ts';
import { loaderOf } from '../inputs/reference.ts';

/** A picture of a draft: a file, or its bytes and what it is called. */
export type ImageInput = ({ readonly path: string } | { readonly name: string; readonly bytes: Uint8Array }) & {
  readonly altText?: string;
};

/** Everything that would be published together. A text, a picture, or both. */
export interface DraftInput {
  /** What results call the draft; `draft` when absent. It is given back as it came. */
  readonly id?: string;
  readonly text?: string;
  /** How the text is written; `plain` when absent. */
  readonly format?: Extract<TextFormat, 'plain' | 'markdown' | 'html'>;
  readonly images?: readonly ImageInput[];
  /** Where the pictures are that a Markdown or HTML text refers to. Without it they count as not checked. */
  readonly folder?: string;
  readonly platform?: string;
  readonly audience?: Audience;
}

/**
 * A draft of what a program hands over; its paths count from `cwd`.
 *
 * @throws TypeError when it holds nothing to check.
 */
export const draftOf = async (input: string | DraftInput, cwd: string): Promise<Draft> => {
  const { id = 'draft', text, format = 'plain', images = [], folder, platform, audience } = asObject(input);
  if (text === undefined && images.length === 0)
    throw new TypeError('the draft holds neither a text nor a picture: pass { text }, { images } or both');
  if (text !== undefined && typeof text !== 'string') throw new TypeError("the draft's text is not a string");
  return {
    name: { id },
    ...(text !== undefined && { text: { format, content: text } }),
    images: await Promise.all(images.map((image) => imageOf(image, cwd))),
    settings: { ...(platform !== undefined && { platform }), ...(audience !== undefined && { audience }) },
    ...(folder !== undefined && {
      load: loaderOf({
        folder: resolve(cwd, folder),
        top: resolve(cwd, folder),
        show: (path) => shownPath(path, cwd, false),
      }),
    }),
  };
};

const asObject = (input: string | DraftInput): DraftInput => {
  if (typeof input === 'string') return { text: input };
  if (typeof input !== 'object' || input === null) throw new TypeError('a draft is a string or an object');
  return input;
};

const imageOf = async ({ altText, ...image }: ImageInput, cwd: string): Promise<ImageSource> => ({
  source:
    'path' in image
      ? await readSource(resolve(cwd, image.path), image.path, IMAGE_LIMIT)
      : { path: image.name, bytes: image.bytes },
  ...(altText !== undefined && { altText }),
});
