import type { ContentMapping } from './mapping.ts';

/** Which columns of a table make a draft, by their places from 0. */
export interface Columns {
  readonly text: readonly number[];
  readonly altText: readonly number[];
  readonly images: readonly number[];
  readonly platform?: number;
  /** Whether the first row names the columns, and is no draft. */
  readonly hasHeader: boolean;
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Columns that hold a post and nothing else. */
const POST =
  /^(?:text|message|messagetext|caption|captions|post|postmessage|postcontent|posttext|postcopy|content|body|copy|tweet|tweettext|status|statustext)$/;
/** Columns that are published beside one, and mean other things in other tables. */
const BESIDE =
  /^(?:title|posttitle|headline|description|subject|(?:first|followup)?comments?(?:text)?|linktitle|linkdescription|linkedcontent|links?|url|hashtags?|alttexts?|story)$/;
const ALT_TEXT = /^(?:image|picture|photo|media)?(?:alttexts?|alt)(?:image|picture|photo|media)?\d{0,2}$/;
const IMAGES = /^(?:image|picture|photo|media|gif)s?(?:urls?|links?|files?|filenames?|paths?|names?)?\d{0,2}$/;
const PLATFORM = /^(?:network|socialnetwork|platform|channel|service)$/;

/**
 * What tells an export of a scheduler whose post stands in a column of an
 * ordinary name: Meta Business Suite's title and description.
 */
const META = ['postid', 'publishtime', 'permalink'];

/**
 * The columns of the exports and upload templates of common schedulers, by
 * their names: Buffer (Text, Image URL), Hootsuite (Message, Post Message),
 * Sprout Social (message_text; Post, Linked Content), Later (Caption, Media
 * URL), Meta Business Suite (Title, Description) and what is called like
 * them. Undefined when no column is known to hold a post.
 */
export const columnsByName = (header: readonly string[]): Columns | undefined => {
  const names = header.map(plain);
  const places = (pattern: RegExp): number[] => names.flatMap((name, place) => (pattern.test(name) ? [place] : []));
  const isKnown = names.some((name) => POST.test(name)) || META.every((name) => names.includes(name));
  if (!isKnown) return undefined;
  const altText = places(ALT_TEXT);
  const platform = names.findIndex((name) => PLATFORM.test(name));
  return {
    text: [...places(POST), ...places(BESIDE).filter((place) => !altText.includes(place))],
    altText,
    images: places(IMAGES),
    ...(platform >= 0 && { platform }),
    hasHeader: true,
  };
};

const MOMENT = /^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}[ T]+\d{1,2}[:.]\d{2}/;

/** Hootsuite's table for many posts at once names no columns: when, what, and a link. */
export const columnsByContent = (first: readonly string[]): Columns | undefined =>
  first.length >= 2 && MOMENT.test(first[0] ?? '') && /\p{L}/u.test(first[1] ?? '')
    ? { text: first.slice(1).map((_, index) => index + 1), altText: [], images: [], hasHeader: false }
    : undefined;

/** The columns that the configuration names, or the name that is not there. */
export const mappedColumns = (mapping: ContentMapping, header: readonly string[]): Columns | { missing: number } => {
  const names = header.map((name) => name.trim().toLowerCase());
  const wanted = [mapping.text, mapping.altText, mapping.images].map((columns) =>
    columns.map((name) => names.indexOf(name.trim().toLowerCase())),
  ) as [number[], number[], number[]];
  const missing = wanted[0].filter((place) => place < 0).length;
  if (missing > 0) return { missing };
  const [text, altText, images] = wanted.map((places) => places.filter((place) => place >= 0)) as typeof wanted;
  const platform = mapping.platform === undefined ? -1 : names.indexOf(mapping.platform.trim().toLowerCase());
  return { text, altText, images, ...(platform >= 0 && { platform }), hasHeader: true };
};
