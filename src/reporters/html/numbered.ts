import type { DraftResult, Finding, Location, PixelBox, Suggestion } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { type FindingGroup, groupFindings } from '../finding-groups.ts';
import { partName } from '../places.ts';
import type { ReporterContext } from '../reporter.ts';

/** Findings with the same prose under the number by which text, pictures and cards refer to each other. */
export interface NumberedFinding extends FindingGroup {
  /** From 1, worst first. */
  readonly number: number;
  /** What a link to it says, unique in the page. */
  readonly anchor: string;
  readonly suggestions: readonly Suggestion[];
}

/** One place of a numbered finding. */
export interface NumberedPlace {
  readonly finding: NumberedFinding;
  /** What is there: the rule's title, or the clue's. */
  readonly title: string;
  readonly location: Location;
}

const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** The findings of a draft in the order in which the page shows them. */
export const numberFindings = (
  { findings }: Pick<DraftResult, 'findings'>,
  { rules, showClues = false }: Pick<ReporterContext, 'rules' | 'showClues'>,
  draft: number,
): NumberedFinding[] => {
  const shown = ORDER.filter((severity) => showClues || severity !== 'info').flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const alike = groupBy(shown, ({ ruleId, severity, note = '' }) => [ruleId, severity, note].join('\n'));
  return [...alike.values()].flatMap((members, index) =>
    groupFindings(members, rules).map((group) => ({
      ...group,
      number: index + 1,
      anchor: `draft-${draft}-finding-${index + 1}`,
      suggestions: members.flatMap(({ suggestion }) => (suggestion === undefined ? [] : [suggestion])),
    })),
  );
};

/** All places of all findings, each place of a finding once. */
export const placesOf = (findings: readonly NumberedFinding[]): NumberedPlace[] =>
  findings.flatMap((finding) => {
    const distinct = groupBy(finding.places, ({ title, location }) =>
      [title, location.part, location.start, location.end, ...(boxOf(location) ?? [])].join('\n'),
    );
    return [...distinct.values()].map(([place]) => ({ finding, ...(place as FindingGroup['places'][number]) }));
  });

/** Where in a picture a place is, for places that were seen in one. */
export const boxOf = ({ box }: Location): PixelBox | undefined => box;

/** The path of the picture that a place is in. A place in the draft's own text is in none. */
export const pictureOf = ({ part, line }: Location): string | undefined =>
  line === undefined ? partName(part).image : undefined;
