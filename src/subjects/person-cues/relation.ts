import type { Clause } from './clause.ts';

/** A relation between a name and the care around it. Within a group only the weightiest counts; 3 in all decides. */
export interface Relation {
  readonly group: string;
  readonly weight: number;
  holds(clause: Clause): boolean;
}
