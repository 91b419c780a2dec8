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
  ({ entities, draft }) => {
    let jigsaws = known.get(entities);
    if (jigsaws === undefined) {
      jigsaws = jigsawsIn(entities, draft.parts);
      known.set(entities, jigsaws);
    }
    return jigsaws.filter((jigsaw) => jigsaw.ruleId === ruleId).map(matchOf);
  };

/** Clues further apart than this, in UTF-16 code units, are taken to speak of different people. */
export const APART = 1_500;

/** Parts that are read one after another; all others stand beside them. */
export const isRunning = ({ kind }: Part): boolean => kind === 'text' || kind === 'document-text';

/** Where each running part begins when all are read one after another: the draft's text, then what documents show. */
export const beginnings = (parts: readonly Part[]): ReadonlyMap<Part, number> => {
  const begins = new Map<Part, number>();
  let at = 0;
  for (const kind of ['text', 'document-text'] as const) {
    for (const part of parts) {
      if (part.kind !== kind) continue;
      begins.set(part, at);
      at += part.text.length;
    }
  }
  return begins;
};

/** One jigsaw a person: the text and what comes with it speak of the same one, unless a long way apart. */
const jigsawsIn = (entities: readonly Attributed[], parts: readonly Part[]): Jigsaw[] => {
  const begins = beginnings(parts);
  const startOf = ({ entity }: Clue): number => (begins.get(entity.part) ?? 0) + entity.start;
  const clues = entities.flatMap((entity) => clueOf(entity) ?? []).sort((a, b) => startOf(a) - startOf(b));
  const inText = clues.filter(({ entity }) => isRunning(entity.part));
  const elsewhere = clues.filter(({ entity }) => !isRunning(entity.part));
  const people: Clue[][] = [];
  for (const clue of inText) {
    const last = people.at(-1)?.at(-1);
    const { start, end } = last?.entity ?? clue.entity;
    if (last === undefined || startOf(clue) - (startOf(last) + end - start) > APART) people.push([clue]);
    else people.at(-1)?.push(clue);
  }
  const groups = people.length === 0 && elsewhere.length > 0 ? [[]] : people;
  return groups.flatMap((group) => {
    const all = distinct([...group, ...newIn(elsewhere, group)]);
    const tally = tallyOf(all);
    const step = ESCALATION.find(({ holds }) => holds(tally, all));
    return step === undefined ? [] : [{ ruleId: step.ruleId, clues: all }];
  });
};

/**
 * The day a picture was taken says nothing new beside words that say when, nor
 * does a second of its dates. A date that is legible counts on a film alone: a
 * poster's is of something else.
 */
const newIn = (elsewhere: readonly Clue[], group: readonly Clue[]): readonly Clue[] => {
  const isDate = ({ entity: { type, part } }: Clue): boolean =>
    part.fact === 'capture time' || (part.kind === 'visible-text' && type === 'date');
  const isOfFilm = ({ entity: { part } }: Clue): boolean =>
    part.kind !== 'visible-text' ||
    elsewhere.some(({ entity }) => entity.type === 'medical-image' && entity.part.image === part.image);
  const isTime = ({ kinds }: Clue): boolean => kinds.includes('time');
  const isTold = [...group, ...elsewhere].some((clue) => isTime(clue) && !isDate(clue));
  const first = isTold ? undefined : elsewhere.find((clue) => isDate(clue) && isOfFilm(clue));
  return elsewhere.filter((clue) => !isDate(clue) || clue === first);
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

const matchOf = ({ clues }: Pick<Jigsaw, 'clues'>): Match => {
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

/** What clues of one person, in order of place, amount to, and where. */
export const jigsawOf = (
  entities: readonly Attributed[],
): { readonly ruleId: RuleId | undefined; readonly match: Match } => {
  const clues = distinct(entities.flatMap((entity) => clueOf(entity) ?? []));
  const ruleId = ESCALATION.find(({ holds }) => holds(tallyOf(clues), clues))?.ruleId;
  return { ruleId, match: matchOf({ clues }) };
};

/** The draft's text, or a document's, where it holds a clue; else the first part that does. */
const placeOf = (clues: readonly Clue[]): Part =>
  (clues.find(({ entity }) => isRunning(entity.part)) ?? (clues[0] as Clue)).entity.part;
