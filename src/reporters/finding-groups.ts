import type { Finding, Location } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { howFewInWords } from './how-few.ts';
import { type Prose, proseOf, ruleOf } from './prose.ts';
import type { ReporterContext } from './reporter.ts';

/** Findings with the same prose: one rule at one or more places. */
export interface FindingGroup {
  readonly ruleId: Finding['ruleId'];
  readonly severity: Finding['severity'];
  readonly prose: Prose;
  readonly places: readonly Place[];
  /** How many people it could be about, in a sentence. */
  readonly fits: string | undefined;
}

/** One place of a group: what is there, and where it is. */
export interface Place {
  readonly title: string;
  readonly location: Location;
}

/** Findings that say the same, together, in the order in which the first of each comes. */
export const groupFindings = (findings: readonly Finding[], rules: ReporterContext['rules']): FindingGroup[] =>
  [...groupBy(findings, ({ ruleId, note, severity }) => [ruleId, severity, note ?? ''].join('\n')).values()].map(
    (group) => {
      const { ruleId, severity, ...rest } = group[0] as Finding;
      const prose = proseOf(rules, { ruleId, ...rest });
      const places = group.flatMap(({ location, evidence }): Place[] =>
        evidence.length === 0
          ? [{ title: prose.title, location }]
          : evidence.map((clue) => ({ title: ruleOf(rules, clue.ruleId).title, location: clue.location })),
      );
      return { ruleId, severity, prose, places, fits: howFewInWords(rest.howFew) };
    },
  );
