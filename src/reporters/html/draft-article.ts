import type { Reveal } from '../../engine/reveal.ts';
import type { DraftResult, Finding } from '../../finding.ts';
import { checksInWords, isHidingFindings } from '../checks.ts';
import { imageOf, titleOf } from '../places.ts';
import { ALSO_LOOK, CLUES, LIMITS, NOT_SHOWN, NOTHING_CHECKED, VERDICTS } from '../prose.ts';
import type { ReporterContext } from '../reporter.ts';
import { SYMBOLS } from '../symbols.ts';
import { findingCard } from './finding-card.ts';
import { type Child, type Html, html } from './markup.ts';
import { type NumberedFinding, numberFindings, pictureOf, placesOf } from './numbered.ts';
import { picturePanel } from './picture-panel.ts';
import { isJpegUri, type PicturePreview, type Preview } from './preview.ts';
import { textPanel } from './text-panel.ts';

/** What may be shown of a draft besides its findings. */
export interface Shown {
  readonly reveal?: Reveal | undefined;
  readonly preview?: Preview | undefined;
}

const HEADINGS: Readonly<Record<Finding['severity'], string>> = {
  error: 'Change this before you post',
  warning: ALSO_LOOK,
  info: CLUES,
};

/** One draft: the verdict, then what there is to see beside what was found, then what was checked. */
export const draftArticle = async (
  result: DraftResult,
  context: Pick<ReporterContext, 'rules' | 'showClues'>,
  number: number,
  { reveal, preview }: Shown,
): Promise<Html> => {
  const { verdict, name } = result;
  const findings = numberFindings(result, context, number);
  const places = placesOf(findings);
  const previews = await previewsOf(result, preview);
  const panels = [
    textPanel(places, reveal),
    ...imagesOf(result)
      .filter((image) => previews.has(image) || places.some(({ location }) => pictureOf(location) === image))
      .map((image) => picturePanel(image, places, { preview: previews.get(image), showsValues: reveal !== undefined })),
  ];
  const seen = panels.filter((panel) => panel !== undefined);
  const options = reveal === undefined ? {} : { reveal };
  const cards = ORDER.map((severity) => section(severity, findings, options));
  const title = titleOf(name);
  return html`<article class="draft ${verdict}" aria-labelledby="draft-${number}">
<header><h2 id="draft-${number}"><span class="verdict"><span class="symbol" aria-hidden="true">${SYMBOLS[verdict]}</span> ${VERDICTS[verdict]}</span> <span class="name"><bdi>${title}</bdi></span></h2></header>
${sides(seen, findings.length > 0 ? cards : [])}${findings.length === 0 && isHidingFindings(result) && html`<p class="left-out">${NOT_SHOWN}</p>`}
${checks(result)}</article>
`;
};

/** What there is to see beside what was found there. */
const sides = (seen: readonly Html[], cards: readonly Child[]): Html | undefined => {
  if (seen.length === 0 && cards.length === 0) return undefined;
  return html`<div class="sides${seen.length > 0 && cards.length > 0 ? '' : ' single'}">
${seen.length > 0 && html`<div class="seen" role="region" aria-label="The draft" tabindex="0">${seen}</div>`}
${cards.length > 0 && html`<div class="findings">${cards}</div>`}
</div>
`;
};

const ORDER = ['error', 'warning', 'info'] as const;

const section = (
  severity: Finding['severity'],
  findings: readonly NumberedFinding[],
  options: Parameters<typeof findingCard>[1],
): Html | undefined => {
  const wanted = findings.filter((finding) => finding.severity === severity);
  if (wanted.length === 0) return undefined;
  return html`<section><h3>${HEADINGS[severity]}</h3>
${wanted.map((finding) => findingCard(finding, options))}</section>
`;
};

/** The draft's pictures, in order: each was checked, or it is said why not. */
const imagesOf = ({ checks }: DraftResult): string[] => [
  ...new Set(checks.map(({ part }) => imageOf(part)).filter((image) => image !== undefined)),
];

const previewsOf = async (
  result: DraftResult,
  preview: Preview | undefined,
): Promise<ReadonlyMap<string, PicturePreview>> => {
  const previews = new Map<string, PicturePreview>();
  if (preview === undefined) return previews;
  for (const image of imagesOf(result)) {
    const shown = await preview(image);
    if (shown !== undefined && isJpegUri(shown.uri)) previews.set(image, shown);
  }
  return previews;
};

/** What was and was not checked; what is left for the author to do comes first. */
const checks = ({ verdict, checks }: DraftResult): Html => {
  const { failed, done, skipped, unseen } = checksInWords(checks);
  const isUnchecked = done === undefined && failed.length === 0;
  const sentences = [
    ...failed.map((sentence) => note('failed', SYMBOLS.review, sentence)),
    isUnchecked && note('failed', SYMBOLS.review, NOTHING_CHECKED),
    unseen !== undefined && html`<p class="to-do">${unseen}</p>`,
    verdict === 'clean' && html`<p>${LIMITS}</p>`,
    done !== undefined && note('done', SYMBOLS.clean, done),
    ...skipped.map((sentence) => note('skipped', '–', sentence)),
  ];
  return html`<footer class="checks">${sentences}</footer>
`;
};

const note = (kind: string, symbol: string, sentence: string): Html =>
  html`<p class="${kind}"><span class="symbol" aria-hidden="true">${symbol}</span> ${sentence}</p>`;
