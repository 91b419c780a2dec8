import type { Part } from '../draft.ts';
import type { Attributed, EntityType, SubjectKind } from '../entity.ts';
import { CERTAIN_ENOUGH, type Condition, type Match } from './rule.ts';

/** Conditions over entities that stand close together. */

const byPlace = <Placed extends Match>(matches: readonly Placed[]): Map<Part, Placed[]> => {
  const parts = new Map<Part, Placed[]>();
  for (const match of matches) {
    const sorted = parts.get(match.part);
    if (sorted === undefined) parts.set(match.part, [match]);
    else sorted.push(match);
  }
  for (const sorted of parts.values()) sorted.sort((a, b) => a.start - b.start);
  return parts;
};

/** Splits what is sorted by place wherever `apart` says that the next one doesn't belong to the last. */
const runs = <Placed extends Match>(
  sorted: readonly Placed[],
  apart: (last: Match, next: Match) => boolean,
): Placed[][] => {
  const all: Placed[][] = [];
  let last: Match | undefined;
  for (const match of sorted) {
    if (last === undefined || apart(last, match)) all.push([match]);
    else all.at(-1)?.push(match);
    if (last === undefined || last.end < match.end || all.at(-1)?.length === 1) last = match;
  }
  return all;
};

const spanning = (run: readonly Match[]): Match => {
  const { part, start } = run[0] as Match;
  const end = Math.max(...run.map((match) => match.end));
  return { part, start, end, confidence: Math.min(...run.map(({ confidence }) => confidence)) };
};

export interface TogetherCondition {
  readonly notAbout: readonly SubjectKind[];
  /** How many different ones it takes. */
  readonly atLeast: number;
  /** What makes two of them different. */
  readonly told: (entity: Attributed) => string;
  /** Those that count but need not be part of the span, when there are enough without them. */
  readonly minor: (entity: Attributed) => boolean;
  /** At most so many UTF-16 code units lie between one and the next. */
  readonly within: number;
}

/** Holds where several different entities of a type stand together, from the first of them to the last. */
export const together =
  (type: EntityType, { notAbout, atLeast, told, minor, within }: TogetherCondition): Condition =>
  ({ entities }) => {
    const wanted = entities.filter(
      (found) => found.type === type && found.confidence >= CERTAIN_ENOUGH && !notAbout.includes(found.subject),
    );
    const enough = (run: readonly Attributed[]): boolean => new Set(run.map(told)).size >= atLeast;
    return [...byPlace(wanted).values()].flatMap((sorted) =>
      runs(sorted, (last, next) => next.start - last.end > within).flatMap((run) => {
        const major = run.filter((found) => !minor(found));
        if (enough(major)) return [spanning(major)];
        return major.length > 0 && enough(run) ? [spanning(run)] : [];
      }),
    );
  };

const JOINT = /^(?:,? (?:at |around |about |just after )?|,|, )$/iu;
const LONGEST_JOINT = 14;

/** One match for "Saturday 9th, half ten at night" where the condition holds at the day and at the hour. */
export const joined =
  (condition: Condition): Condition =>
  (view) =>
    [...byPlace(condition(view)).values()].flatMap((sorted) =>
      runs(sorted, (last, next) => {
        const between = next.start - last.end;
        return between > LONGEST_JOINT || !JOINT.test(last.part.text.slice(last.end, next.start));
      }).map(spanning),
    );

/** Of matches that overlap, the longest: "Mr Rees" inside a caption that is one match as a whole is no other. */
export const apart =
  (condition: Condition): Condition =>
  (view) =>
    [...byPlace(condition(view)).values()].flatMap((sorted) => {
      const kept: Match[] = [];
      for (const match of sorted) {
        const last = kept.at(-1);
        if (last === undefined || match.start >= last.end) kept.push(match);
        else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
      }
      return kept;
    });
