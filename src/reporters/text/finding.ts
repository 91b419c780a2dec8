import type { Reveal } from '../../engine/reveal.ts';
import type { Guidance } from '../../engine/rule.ts';
import { visible } from '../../escape.ts';
import type { Finding, Verdict } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { FindingGroup, Place } from '../finding-groups.ts';
import { placeInWords } from '../places.ts';
import { citation, howToLearnMore, type Prose, safer } from '../prose.ts';
import { markedLines, printFrames } from './excerpts.ts';
import type { Ink } from './ink.ts';
import type { Page } from './page.ts';

/** Places shown for one group; the rest are counted. */
const PLACES_AT_MOST = 6;
/** A section that is a number stays with its document; one that is a heading may go. */
const LONGEST_SECTION = 12;
const INDENT = 2;
/** The shortest piece of a document's title that still says which one it is. */
const SHORTEST_TITLE = 12;

/** Prints what could happen, where, what to do about it, and where to read on. */
export const printFinding = (
  page: Page,
  { ruleId, severity, prose, places, fits }: FindingGroup,
  ink: Ink,
  { bullet, reveal }: { bullet?: string; reveal?: Reveal },
): void => {
  page.gap();
  if (bullet === undefined) page.paragraph(visible(prose.message), { style: ink.strong });
  else page.paragraph(`${bullet} ${visible(prose.message)}`, { indent: 0, hang: INDENT, style: ink.strong });
  page.gap();
  printPlaces(page, places, ink.verdict[VERDICT_OF[severity]], ink, reveal);
  page.gap();
  if (fits !== undefined) page.paragraph(fits);
  page.paragraph(visible(prose.advice));
  if (prose.instead !== undefined) {
    const label = safer('').trim();
    page.paragraph(visible(safer(prose.instead)), {
      hang: label.length + 1,
      style: (line, index) => (index === 0 ? ink.strong(label) + line.slice(label.length) : line),
    });
  }
  page.paragraph(readOn(page, prose, ruleId), { style: ink.faint });
};

const VERDICT_OF: Readonly<Record<Finding['severity'], Verdict>> = { error: 'block', warning: 'review', info: 'clean' };

const printPlaces = (
  page: Page,
  places: readonly Place[],
  mark: (text: string) => string,
  ink: Ink,
  reveal?: Reveal,
): void => {
  const shown = places.slice(0, PLACES_AT_MOST);
  const isHidden = ({ location }: Place): boolean => reveal?.(location) === undefined;
  const lines =
    reveal === undefined
      ? []
      : markedLines(
          shown.map(({ location }) => location),
          reveal,
          page,
        );
  if (lines.length > 0) printFrames(page, lines, mark, ink.faint);
  for (const [title, group] of groupBy(shown.filter(isHidden), ({ title }) => title)) {
    const where = [...new Set(group.map(({ location }) => placeInWords(location)))].join('; ');
    page.paragraph(visible(`${title} → ${where}`), { indent: 4, hang: 2 });
  }
  const titles = [...new Set(shown.map(({ title }) => title))];
  if (titles.length > 1 && lines.length > 0)
    page.paragraph(visible(`Together: ${titles.join(' + ')}`), { indent: 4, hang: 2, style: ink.faint });
  const more = places.length - shown.length;
  if (more > 0)
    page.paragraph(`and ${more} more ${more === 1 ? 'place' : 'places'} like this`, { indent: 4, style: ink.faint });
};

/** The first guidance and the command that shows the rest, shortened to one line where that still names it. */
const readOn = ({ width, measure }: Page, { guidance: [first] }: Prose, ruleId: string): string => {
  const line = (guidance: Guidance): string => visible(`${citation(guidance)} · ${howToLearnMore(ruleId)}`);
  const fits = (text: string): boolean => measure(text) <= width - INDENT;
  const { body, document } = first;
  const short = (first.section?.length ?? 0) <= LONGEST_SECTION ? first : { body, document };
  const found = [line(first), line(short)].find(fits);
  if (found !== undefined) return found;
  const kept = document.length - (measure(line(short)) - (width - INDENT)) - 1;
  if (kept < SHORTEST_TITLE) return line(first);
  return line({ ...short, document: `${document.slice(0, kept).replace(/(?<![\s,:])[\s,:]+(?:[^\s,:]\S*)?$/, '')}…` });
};
