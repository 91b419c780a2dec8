import type { DraftResult, Location } from '../finding.ts';
import { boxInWords } from './box-in-words.ts';

/** What lines of writing that can't be read are called in a part's name. */
const UNREAD = 'unread';

/** A part's name taken apart: `image:<path>#metadata:<field>`, `text`, … */
export interface PartName {
  readonly kind: string;
  /** The path of the image it belongs to. */
  readonly image?: string;
  readonly field?: string;
}

export const partName = (part: string): PartName => {
  const [, image, kind = '', field] = /^image:(.*?)#([a-z-]+)(?::(.*))?$/s.exec(part) ?? [];
  if (image !== undefined) return { kind, image, ...(field !== undefined && { field }) };
  const whole = imageOf(part);
  return whole === undefined ? { kind: part } : { kind: 'image', image: whole };
};

/** The file that a place is in: the draft's own for its text, the image's for any other. None for a draft without a file. */
export const fileOf = ({ part, line }: Location, name: DraftResult['name']): string | undefined =>
  (line === undefined ? partName(part).image : undefined) ?? fileOfDraft(name);

export const fileOfDraft = (name: DraftResult['name']): string | undefined => ('path' in name ? name.path : undefined);

/** What a draft is called: `posts/may.md`, `schedule.csv, row 3`, or its id. */
export const titleOf = (name: DraftResult['name']): string => {
  if ('id' in name) return name.id;
  return name.entry === undefined ? name.path : `${name.path}, ${name.entry}`;
};

/** The path of the image that a check was done to; nothing for the text. */
export const imageOf = (target: string): string | undefined =>
  target.startsWith('image:') ? target.slice('image:'.length) : undefined;

/** What to call an image. One whose name says too much is called by its number. */
export const imageTitle = (path: string): string => {
  const [, number] = /(?:^|[\\/])hidden-name-(\d+)(?:\.[A-Za-z0-9]+)?$/.exec(path) ?? [];
  return number === undefined ? path : `image ${number}`;
};

/** The place in words: `line 3, column 14`, `hidden in photo.jpg: GPS position`, `a face in photo.jpg (left side)`. */
export const placeInWords = ({ box, pictureSize, ...location }: Location): string => {
  const place = partInWords(location);
  return box === undefined || pictureSize === undefined ? place : `${place} (${boxInWords(box, ...pictureSize)})`;
};

const partInWords = ({ part, line, column, paragraph }: Location): string => {
  const { kind, image, field } = partName(part);
  const picture = image === undefined ? '' : imageTitle(image);
  if (line !== undefined) {
    const place = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
    return kind === 'alt-text' ? `${place} (alt text)` : place;
  }
  switch (kind) {
    case 'metadata':
      return field === undefined ? `hidden in ${picture}` : `hidden in ${picture}: ${fieldInWords(field)}`;
    case 'document-text':
      if (paragraph !== undefined) return `in ${picture}: paragraph ${paragraph}`;
      return field === undefined ? `in ${picture}` : `in ${picture}: ${field}`;
    case 'file-name':
      return `in the file name of ${picture}`;
    case 'alt-text':
      return `in the alt text of ${picture}`;
    case 'visible-text':
      if (field === UNREAD) return `writing in ${picture} that postlint can't read`;
      return field === undefined
        ? `in the words that can be read in ${picture}`
        : `in the words that can be read in ${picture}: ${field}`;
    case 'barcode':
      return `in a barcode in ${picture}`;
    case 'faces':
      return `a face in ${picture}`;
    default:
      return image === undefined ? `in the ${kind.replaceAll('-', ' ')}` : `in ${picture}`;
  }
};

/** `EXIF:GPSLatitude` as `GPS position`, `ImageDescription` as `image description`. */
const fieldInWords = (field: string): string => {
  const name = field.slice(Math.max(field.lastIndexOf(':'), field.lastIndexOf('.')) + 1);
  if (/^GPS/i.test(name)) return 'GPS position';
  return name
    .replace(/(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu, (capital) => ` ${capital.toLowerCase()}`)
    .replace(/^\p{Lu}(?=\p{Ll})/u, (capital) => capital.toLowerCase());
};
