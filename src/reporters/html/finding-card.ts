import type { Reveal } from '../../engine/reveal.ts';
import type { Location, Suggestion } from '../../finding.ts';
import { placeInWords } from '../places.ts';
import { citation, howToLearnMore } from '../prose.ts';
import { type Html, html } from './markup.ts';
import { type NumberedFinding, placesOf } from './numbered.ts';

/** Places listed for one finding; the rest are counted. */
const PLACES_AT_MOST = 8;
/** Characters of what was found that are quoted. */
const LONGEST_QUOTE = 120;

export interface CardOptions {
  readonly reveal?: Reveal;
}

const LABELS = { error: 'To change', warning: 'To decide', info: 'Clue' } as const;

/** What could happen, where, what to do about it, and where to read on. */
export const findingCard = (finding: NumberedFinding, options: CardOptions): Html => {
  const { number, anchor, severity, ruleId, prose, fits, suggestions } = finding;
  // masked, a rewrite in the rule's own words would only repeat them
  const rewrites =
    options.reveal === undefined ? suggestions.filter(({ text }) => text !== prose.instead) : suggestions;
  const isSaidThere = rewrites.some(({ text }) => text === prose.instead);
  return html`<article class="finding ${severity}" id="${anchor}" aria-labelledby="${anchor}-title">
<h4 id="${anchor}-title"><span class="number ${severity}"><span class="unseen">Finding </span>${number}</span> ${prose.title} <span class="label">${LABELS[severity]}</span></h4>
<p class="message">${prose.message}</p>
${placeList(finding, options)}${fits !== undefined && html`<p class="fits">${fits}</p>`}
<p>${prose.advice}</p>
${prose.instead !== undefined && !isSaidThere && html`<p class="instead"><strong>Try</strong> <q>${prose.instead}</q></p>`}
${suggestionList(rewrites, options.reveal)}<details><summary>Guidance</summary>
<ul>${prose.guidance.map((guidance) => html`<li>${citation(guidance)}</li>`)}</ul>
<p>More: <code>${howToLearnMore(ruleId)}</code></p></details>
</article>
`;
};

const placeList = (finding: NumberedFinding, { reveal }: CardOptions): Html => {
  const places = placesOf([finding]);
  const shown = places.slice(0, PLACES_AT_MOST);
  const more = places.length - shown.length;
  const items = shown.map(({ title, location }) => {
    const clue = title !== finding.prose.title && html`<span class="clue">${title}</span> `;
    return html`<li>${clue}<bdi>${placeInWords(location)}</bdi>${quote(location, reveal)}</li>`;
  });
  const rest = more > 0 && html`<li>and ${more} more ${more === 1 ? 'place' : 'places'} like this</li>`;
  return html`<ul class="places">${items}${rest}</ul>
`;
};

const quote = (location: Location, reveal: Reveal | undefined): Html | undefined => {
  const excerpt = reveal?.(location);
  if (excerpt === undefined) return undefined;
  const { line, start, end, meaning } = excerpt;
  const words = line.slice(start, Math.min(end, start + LONGEST_QUOTE));
  return html`: <q><bdi>${words}${end - start > LONGEST_QUOTE && '…'}</bdi></q>${meaning !== undefined && html` (<bdi>${meaning}</bdi>)`}`;
};

/** Rewrites of single places: safer words, which hold nothing of the draft. */
const suggestionList = (suggestions: readonly Suggestion[], reveal: Reveal | undefined): Html | undefined => {
  if (suggestions.length === 0) return undefined;
  const items = suggestions.slice(0, PLACES_AT_MOST).map(({ location, text }) => {
    const excerpt = reveal?.(location);
    const before =
      excerpt === undefined
        ? html`<bdi>${placeInWords(location)}</bdi>`
        : html`<del>${excerpt.line.slice(excerpt.start, Math.min(excerpt.end, excerpt.start + LONGEST_QUOTE))}</del>`;
    const after = text === '' ? 'nothing' : html`<ins>${text}</ins>`;
    return html`<li>${before} <span aria-hidden="true">→</span><span class="unseen"> becomes </span> ${after}</li>`;
  });
  return html`<ul class="suggestions">${items}</ul>
`;
};
