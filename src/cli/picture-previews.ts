import type { Picture as Shown } from '../check.ts';
import { withBoxes, withMargin } from '../clean/paint.ts';
import { decode } from '../readers/image/seen/decode.ts';
import type { Preview } from '../reporters/html/preview.ts';

/** Pixels of a preview's longer side. */
const LONGEST = 1_200;
const QUALITY = 80;

/**
 * Draws the pictures of a draft small enough for a page. Unless values may be
 * shown, all writing, codes and faces are painted over in the pixels
 * themselves, found or not: a page is passed on.
 */
export const previewer =
  (pictures: ReadonlyMap<string, Shown>, { showValues }: { readonly showValues: boolean }): Preview =>
  async (image) => {
    const picture = pictures.get(image);
    if (picture === undefined || (!showValues && !picture.wasLookedAt)) return undefined;
    const decoding = await decode(picture.bytes);
    if ('problem' in decoding) return undefined;
    const covered = picture.places.map((place) => withMargin(place, decoding.picture));
    const { width, height, rgb } = showValues ? decoding.picture : withBoxes(decoding.picture, covered);
    const { default: sharp } = await import('sharp');
    const jpeg = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: QUALITY })
      .toBuffer();
    return { uri: `data:image/jpeg;base64,${jpeg.toString('base64')}`, width, height };
  };
