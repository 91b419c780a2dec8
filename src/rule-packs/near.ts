import type { Part } from '../draft.ts';
import { APART, beginnings, isRunning } from '../engine/jigsaw/jigsaw.ts';
import type { Condition, Match } from '../engine/rule.ts';
import type { RuleId } from '../finding.ts';
import { ReadableText } from '../recognizers/text.ts';
import type { Within } from './schema.ts';

/** A place at which one or more of the conditions hold; those that overlap are one. */
interface Spot extends Match {
  readonly members: ReadonlySet<number>;
}

/**
 * Holds where all conditions do, each at a place of its own, as near to each
 * other as `within` says. Each place is evidence, for `ruleId` where no clue's
 * rule explains it.
 */
export const near =
  (conditions: readonly Condition[], within: Within, ruleId: RuleId): Condition =>
  (view) => {
    const spots = merged(
      conditions.flatMap((condition, member) => condition(view).map((match) => ({ match, member }))),
    );
    return NEIGHBOURS[within](spots, view.draft.parts)
      .filter((group) => haveOneEach(conditions.length, group))
      .map((group) => spanning(group, ruleId));
  };

const merged = (found: readonly { readonly match: Match; readonly member: number }[]): Spot[] => {
  const parts = new Map<Part, Spot[]>();
  for (const { match, member } of found.toSorted((a, b) => a.match.start - b.match.start)) {
    const spots = parts.get(match.part) ?? [];
    parts.set(match.part, spots);
    const last = spots.at(-1);
    if (last === undefined || match.start >= last.end) spots.push({ ...match, members: new Set([member]) });
    else spots[spots.length - 1] = joined(last, match, member);
  }
  return [...parts.values()].flat();
};

const joined = (spot: Spot, { end, confidence, evidence = spot.evidence }: Match, member: number): Spot => ({
  ...spot,
  end: Math.max(spot.end, end),
  confidence: Math.min(spot.confidence, confidence),
  ...(evidence !== undefined && { evidence }),
  members: new Set([...spot.members, member]),
});

const NEIGHBOURS: Readonly<Record<Within, (spots: readonly Spot[], parts: readonly Part[]) => Spot[][]>> = {
  sentence: (spots) => inUnits(spots, (text) => text.sentences.map(({ start }) => start)),
  paragraph: (spots) =>
    inUnits(spots, ({ text }) => [0, ...Array.from(text.matchAll(/\n[ \t\r]*\n/g), ({ index }) => index)]),
  post: (spots, parts) => {
    const begins = beginnings(parts);
    const from = ({ part, start }: Spot): number => (begins.get(part) ?? 0) + start;
    const to = ({ part, end }: Spot): number => (begins.get(part) ?? 0) + end;
    const groups: Spot[][] = [];
    for (const spot of spots.filter(({ part }) => isRunning(part)).sort((a, b) => from(a) - from(b))) {
      const last = groups.at(-1)?.at(-1);
      if (last !== undefined && from(spot) - to(last) <= APART) groups.at(-1)?.push(spot);
      else groups.push([spot]);
    }
    const elsewhere = spots.filter(({ part }) => !isRunning(part));
    return (groups.length === 0 ? [[]] : groups).map((group) => [...group, ...elsewhere]);
  },
};

/** Groups by the stretches of each part that begin at the given offsets. */
const inUnits = (spots: readonly Spot[], beginningsOf: (text: ReadableText) => number[]): Spot[][] => {
  const groups: Spot[][] = [];
  let [part, beginnings, unit, lastUnit]: [Part | undefined, number[], number, number] = [undefined, [], 0, -1];
  for (const spot of spots) {
    if (spot.part !== part) {
      part = spot.part;
      beginnings = beginningsOf(new ReadableText(part.text, part.kind));
      [unit, lastUnit] = [0, -1];
    }
    while ((beginnings[unit + 1] ?? Number.POSITIVE_INFINITY) <= spot.start) unit++;
    if (unit === lastUnit) groups.at(-1)?.push(spot);
    else groups.push([spot]);
    lastUnit = unit;
  }
  return groups;
};

/** Whether every condition can be given a place of its own: a matching in the bipartite graph of both. */
const haveOneEach = (conditions: number, spots: readonly Spot[]): boolean => {
  const holder = new Map<Spot, number>();
  const give = (member: number, asked: Set<Spot>): boolean => {
    for (const spot of spots) {
      if (!spot.members.has(member) || asked.has(spot)) continue;
      asked.add(spot);
      const other = holder.get(spot);
      if (other !== undefined && !give(other, asked)) continue;
      holder.set(spot, member);
      return true;
    }
    return false;
  };
  return Array.from({ length: conditions }, (_, member) => member).every((member) => give(member, new Set()));
};

/** From the first place to the last in the text, or in the first part where it stands in none; each place is evidence. */
const spanning = (spots: readonly Spot[], ruleId: RuleId): Match => {
  const { part } = spots.find((spot) => isRunning(spot.part)) ?? (spots[0] as Spot);
  const here = spots.filter((spot) => spot.part === part);
  return {
    part,
    start: Math.min(...here.map(({ start }) => start)),
    end: Math.max(...here.map(({ end }) => end)),
    confidence: Math.min(...spots.map(({ confidence }) => confidence)),
    evidence: spots.flatMap(({ part, start, end, evidence }) => evidence ?? [{ ruleId, part, start, end }]),
  };
};
