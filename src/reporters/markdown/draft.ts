import type { DraftResult, Location } from '../../finding.ts';
import { checksInWords, isHidingFindings } from '../checks.ts';
import { type FindingGroup, groupFindings } from '../finding-groups.ts';
import { placeInWords, titleOf } from '../places.ts';
import { ALSO_LOOK, CLUES, citation, howToLearnMore, NOT_SHOWN, NOTHING_CHECKED, safer, VERDICTS } from '../prose.ts';
import type { ReporterContext } from '../reporter.ts';
import { SYMBOLS } from '../symbols.ts';
import { asCode, escapeMarkdown } from './escape.ts';

/** Places named for one finding; the rest are counted. */
const PLACES_AT_MOST = 6;
/** Failures told for one draft; the rest are counted. */
const FAILURES_AT_MOST = 6;

/** One draft as a section: what must change first, guidance folded away. */
export const draftSection = (
  result: DraftResult,
  { rules, showClues = false }: Pick<ReporterContext, 'rules' | 'showClues'>,
): string => {
  const { verdict, name, findings } = result;
  const of = (severity: FindingGroup['severity']): string[] =>
    groupFindings(
      findings.filter((finding) => finding.severity === severity),
      rules,
    ).map(item);
  const errors = of('error');
  const warnings = of('warning');
  const clues = showClues ? of('info') : [];
  return [
    `### ${SYMBOLS[verdict]} ${escapeMarkdown(VERDICTS[verdict])}: ${asCode(titleOf(name))}`,
    ...errors,
    ...(errors.length > 0 && warnings.length > 0 ? [`**${escapeMarkdown(ALSO_LOOK)}**`] : []),
    ...warnings,
    ...(clues.length > 0 ? [`**${escapeMarkdown(CLUES)}**`] : []),
    ...clues,
    ...checkLines(result, errors.length + warnings.length === 0),
  ].join('\n\n');
};

/** One finding as an item of a list: where, what could happen, and what to do. */
const item = ({ ruleId, prose, places, fits }: FindingGroup): string => {
  const guidance = prose.guidance.map((each) => `- ${escapeMarkdown(citation(each))}`);
  const advice = prose.instead === undefined ? prose.advice : `${prose.advice} ${safer(prose.instead)}`;
  const paragraphs = [
    `**${escapeMarkdown(prose.title)}**, ${placesInWords(places, prose.title)}`,
    escapeMarkdown(prose.message),
    ...(fits === undefined ? [] : [escapeMarkdown(fits)]),
    escapeMarkdown(advice),
    '<details><summary>Guidance</summary>',
    [...guidance, `- More: ${asCode(howToLearnMore(ruleId))}`].join('\n'),
    '</details>',
  ];
  return `- ${paragraphs.join('\n\n').replaceAll('\n', '\n  ').replaceAll('\n  \n', '\n\n')}`;
};

const placesInWords = (places: FindingGroup['places'], title: string): string => {
  const said = [
    ...new Set(
      places.map((place) =>
        place.title === title ? where(place.location) : `${escapeMarkdown(place.title)} in ${where(place.location)}`,
      ),
    ),
  ];
  const more = said.length - PLACES_AT_MOST;
  const shown = said.slice(0, PLACES_AT_MOST).join('; ');
  return more > 0 ? `${shown}; and ${more} more ${more === 1 ? 'place' : 'places'} like this` : shown;
};

/** A name of a file may be anything, and stands as code. */
const where = (location: Location): string =>
  location.line === undefined ? asCode(placeInWords(location)) : placeInWords(location);

const checkLines = (result: DraftResult, hasNone: boolean): string[] => {
  const { failed, done, unseen } = checksInWords(result.checks);
  const more = failed.length - FAILURES_AT_MOST;
  return [
    ...(hasNone && isHidingFindings(result) ? [escapeMarkdown(NOT_SHOWN)] : []),
    ...failed.slice(0, FAILURES_AT_MOST).map((sentence) => `- ${SYMBOLS.review} ${escapeMarkdown(sentence)}`),
    ...(more > 0 ? [`- and ${more} more that could not be checked`] : []),
    ...(done === undefined && failed.length === 0 ? [escapeMarkdown(NOTHING_CHECKED)] : []),
    ...(unseen !== undefined && result.verdict !== 'block' ? [escapeMarkdown(unseen)] : []),
  ];
};
