import { groupBy } from '../../group-by.ts';
import { imageTitle } from '../places.ts';
import { type Html, html } from './markup.ts';
import { boxOf, type NumberedPlace, pictureOf } from './numbered.ts';
import type { PicturePreview } from './preview.ts';

/** Radius of a number, as a share of the longer side: readable on a telephone. */
const NUMBER = 0.032;

export interface PicturePanelOptions {
  /** Undefined where the picture can't be shown. */
  readonly preview: PicturePreview | undefined;
  /** Whether what is in a box may be seen. */
  readonly showsValues: boolean;
}

/** One picture with numbered boxes over it, and what was found in it as a whole. */
export const picturePanel = (
  image: string,
  places: readonly NumberedPlace[],
  { preview, showsValues }: PicturePanelOptions,
): Html => {
  const own = places.filter(({ location }) => pictureOf(location) === image);
  const elsewhere = preview ? own.filter(({ location }) => boxOf(location) === undefined) : own;
  return html`<section class="panel"><figure><figcaption><h3><bdi>${imageTitle(image)}</bdi></h3></figcaption>
${preview && frame(preview, own, showsValues)}${linksTo(elsewhere)}</figure></section>
`;
};

const frame = (
  { uri, width, height }: PicturePreview,
  places: readonly NumberedPlace[],
  showsValues: boolean,
): Html => {
  const boxed = places.flatMap((place) => {
    const box = boxOf(place.location);
    return box === undefined ? [] : [{ place, box }];
  });
  const boxes = [...groupBy(boxed, ({ box }) => box.join(' ')).values()];
  const radius = Math.max(width, height) * NUMBER;
  return html`<svg class="picture" viewBox="0 0 ${width} ${height}" role="group" aria-label="The picture, with ${boxes.length} numbered ${boxes.length === 1 ? 'box' : 'boxes'}">
<image href="${uri}" width="${width}" height="${height}"/>
${boxes.map((group) => boxOver(group, { width, height, radius, showsValues }))}</svg>
`;
};

interface BoxOptions {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly showsValues: boolean;
}

type Boxed = { readonly place: NumberedPlace; readonly box: readonly number[] };

/** One box with the numbers of the findings that hold there. */
const boxOver = (group: readonly Boxed[], { width, height, radius, showsValues }: BoxOptions): Html | undefined => {
  const [first] = group;
  const [x = 0, y = 0, across = 0, down = 0] = first?.box ?? [];
  if (first === undefined || ![x, y, across, down].every(Number.isFinite)) return undefined;
  const { severity } = first.place.finding;
  const numbers = [...new Map(group.map(({ place }) => [place.finding.number, place])).values()];
  // beside the box, so that it hides nothing of what the box holds
  const above = y - 1.2 * radius;
  const top = above >= radius ? above : Math.min(y + down + 1.2 * radius, Math.max(radius, height - radius));
  const left = Math.min(Math.max(x + radius, radius), Math.max(radius, width - radius * (2 * numbers.length - 1)));
  return html`<rect class="${showsValues ? 'outline' : 'cover'} ${severity}" x="${x}" y="${y}" width="${Math.max(1, across)}" height="${Math.max(1, down)}" stroke-width="${radius / 5}"/>
${numbers.map(
  (
    { title, finding },
    index,
  ) => html`<a href="#${finding.anchor}" aria-label="Finding ${finding.number}: ${title}"><circle class="${finding.severity}" cx="${left + index * 2 * radius}" cy="${top}" r="${radius}" stroke-width="${radius / 8}"/><text x="${left + index * 2 * radius}" y="${top}" font-size="${radius * 1.25}" dy="0.36em">${finding.number}</text></a>
`,
)}`;
};

/** What was found in the file and not in its pixels. */
const linksTo = (places: readonly NumberedPlace[]): Html | undefined => {
  const findings = new Map(places.map(({ finding, title }) => [finding.number, { finding, title }]));
  if (findings.size === 0) return undefined;
  return html`<ul class="in-file">${[...findings.values()].map(
    ({ finding: { anchor, number, severity }, title }) =>
      html`<li><a href="#${anchor}"><span class="number ${severity}">${number}</span> ${title}</a></li>`,
  )}</ul>
`;
};
