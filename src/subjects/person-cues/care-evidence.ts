import { CIRCUMSTANCES } from './circumstances.ts';
import type { Clause } from './clause.ts';
import { EVENTS } from './events.ts';
import { IN_ACTS } from './in-acts.ts';
import { IN_CLAUSE } from './in-clause.ts';

const RELATIONS = [...IN_CLAUSE, ...IN_ACTS, ...EVENTS, ...CIRCUMSTANCES];

/** How much speaks for the one named being in care: the weightiest relation of each group. */
export const careEvidence = (clause: Clause): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { group, weight, holds } of RELATIONS) {
    if (weight > (found.get(group) ?? 0) && holds(clause)) found.set(group, weight);
  }
  return found;
};
