/**
 * A picture scaled down for a page.
 *
 * Whoever makes it paints solid boxes over what was found, in its pixels,
 * unless the words may be shown: what a page only covers can be uncovered.
 */
export interface PicturePreview {
  /** A JPEG as `data:image/jpeg;base64,…`. */
  readonly uri: string;
  /** Size of the picture that boxes are measured in, which is larger than the JPEG's. */
  readonly width: number;
  readonly height: number;
}

/**
 * Shows a draft's picture, by its path as results name it; nothing where it
 * can't be shown. Handed to the reporter beside `reveal`, draft by draft.
 */
export type Preview = (image: string) => PicturePreview | undefined | Promise<PicturePreview | undefined>;

/** Whether an address is a picture and nothing else: it ends up in a page. */
export const isJpegUri = (uri: string): boolean => /^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/.test(uri);
