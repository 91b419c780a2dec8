import type { Part } from '../../draft.ts';
import type { Attributed } from '../../entity.ts';
import type { RuleId } from '../../finding.ts';
import type { Condition, Match } from '../rule.ts';
import { type Clue, clueOf } from './clues.ts';
import { ESCALATION, tallyOf } from './escalation.ts';
import { howFew } from './how-few.ts';

/** Clues about one person, and what they amount to. */
interface Jigsaw {
  readonly ruleId: RuleId;
  readonly clues: readonly Clue[];
}

const known = new WeakMap<readonly Attributed[], readonly Jigsaw[]>();

/** Holds where the clues about one person amount to this rule, from the first of them to the last, each listed as evidence. */
export const addingUpTo =
  (ruleId: RuleId): Condition =>
  ({ entities }) => {
    let jigsaws = known.get(entities);
    if (jigsaws === undefined) {
      jigsaws = jigsawsIn(entities);
      known.set(entities, jigsaws);
    }
    return jigsaws.filter((jigsaw) => jigsaw.ruleId === ruleId).map(matchOf);
  };

/** Clues further apart than this, in UTF-16 code units, are taken to speak of different people. */
const APART = 1_500;

/** One jigsaw a person: the text and what comes with it speak of the same one, unless a long way apart. */
const jigsawsIn = (entities: readonly Attributed[]): Jigsaw[] => {
  const clues = entities.flatMap((entity) => clueOf(entity) ?? []).sort((a, b) => a.entity.start - b.entity.start);
  const inText = clues.filter(({ entity }) => entity.part.kind === 'text');
  const elsewhere = clues.filter(({ entity }) => entity.part.kind !== 'text');
  const people: Clue[][] = [];
  for (const clue of inText) {
    const last = people.at(-1)?.at(-1);
    if (last === undefined || clue.entity.start - last.entity.end > APART) people.push([clue]);
    else people.at(-1)?.push(clue);
  }
  const groups = people.length === 0 && elsewhere.length > 0 ? [[]] : people;
  return groups.flatMap((group) => {
    const all = distinct([...group, ...elsewhere]);
    const tally = tallyOf(all);
    const step = ESCALATION.find(({ holds }) => holds(tally, all));
    return step === undefined ? [] : [{ ruleId: step.ruleId, clues: all }];
  });
};

/**
 * What narrows down once counts once: "massive MI" inside "his MI" is one
 * detail, and two words for the same illness are hardly more than one.
 */
const distinct = (clues: readonly Clue[]): Clue[] => {
  const kept: Clue[] = [];
  for (const clue of clues) {
    const { part, start, end } = clue.entity;
    const same = kept.some(
      (other) =>
        other.ruleId === clue.ruleId &&
        other.entity.part === part &&
        (start < other.entity.end + NEXT_TO || other.ruleId === 'clinical/individual-detail') &&
        (other.ruleId === 'clinical/individual-detail' || end > other.entity.start),
    );
    if (!same) kept.push(clue);
  }
  return kept;
};

const NEXT_TO = 3;

const matchOf = ({ clues }: Jigsaw): Match => {
  const part = placeOf(clues);
  const here = clues.filter(({ entity }) => entity.part === part).map(({ entity }) => entity);
  return {
    part,
    start: Math.min(...here.map(({ start }) => start)),
    end: Math.max(...here.map(({ end }) => end)),
    confidence: Math.min(...clues.map(({ entity }) => entity.confidence)),
    howFew: howFew(clues) ?? 'unknown',
    evidence: clues.map(({ ruleId, entity }) => ({
      ruleId,
      part: entity.part,
      start: entity.start,
      end: entity.end,
    })),
  };
};

/** The draft's text, where it holds a clue; else the first part that does. */
const placeOf = (clues: readonly Clue[]): Part =>
  (clues.find(({ entity }) => entity.part.kind === 'text') ?? (clues[0] as Clue)).entity.part;
