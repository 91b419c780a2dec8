import type { RuleId } from '../../finding.ts';
import { isRunning } from '../jigsaw/jigsaw.ts';
import type { Found } from './found.ts';
import type { Opinions } from './opinion.ts';

/** From here on a draft is blocked, and from here on it is looked at, if nothing certain speaks for it. */
export interface Bars {
  readonly block: number;
  readonly review: number;
  /** Below this a name that rules took for a patient's is let go; nothing says more of somebody than that. */
  readonly name: number;
}

export const BARS: Bars = { block: 0.43, review: 0.7, name: 0.25 };

/** Rules whose findings are a matter of how the whole reads. */
const MATTER_OF_READING =
  /^(?:jigsaw\/(?!small|running)|person\/(?!colleague)|clinical\/(?!pasted)|place\/|time\/|date\/event|age\/)/;

/** What pictures and files tell isn't read here, so what rests on it stays. */
const isOpen = ({ rule, match: { part, evidence = [] } }: Found): boolean =>
  MATTER_OF_READING.test(rule.id) && [part, ...evidence.map((clue) => clue.part)].every(isRunning);

export const CLUES_ADD_UP: RuleId = 'jigsaw/clues-add-up';

/** What an opinion changes of the findings of a stretch. */
export interface Revision {
  readonly dropped: ReadonlySet<Found>;
  /** What has to be said besides: that clues add up to somebody, or, in place of a finding, that they may. */
  readonly added: 'jigsaw' | { readonly asked: Found } | undefined;
}

/**
 * Holds opinions against what rules found. What reads like a breach in any
 * piece stays one: a harmless sentence beside it talks nobody out of it.
 */
export const revise = (findings: readonly Found[], { whole, worst }: Opinions, bars: Bars = BARS): Revision => {
  const { block, review } = whole;
  const open = findings.filter(isOpen);
  if (block >= bars.block) {
    if (findings.some(({ severity }) => severity === 'error')) return { dropped: new Set(), added: undefined };
    return { dropped: new Set(open.filter(({ rule }) => rule.id === CLUES_ADD_UP)), added: 'jigsaw' };
  }
  const isAsked = block + review >= bars.review;
  const dropped = open.filter(({ rule, severity }) => {
    if (rule.id === 'person/patient-name') return block < bars.name;
    if (severity === 'error') return worst().block < bars.block;
    return severity === 'warning' && !isAsked;
  });
  const jigsaw = dropped.find(({ rule, severity }) => severity === 'error' && rule.id.startsWith('jigsaw/'));
  return { dropped: new Set(dropped), added: isAsked && jigsaw !== undefined ? { asked: jigsaw } : undefined };
};
