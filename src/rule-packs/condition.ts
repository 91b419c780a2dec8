import type { Part, Span } from '../draft.ts';
import { clueOf } from '../engine/jigsaw/clues.ts';
import { type Condition, type DraftView, entity, type Match } from '../engine/rule.ts';
import { apart } from '../engine/together.ts';
import type { RuleId } from '../finding.ts';
import { IN_VIEW, type Passage, whoIsInView } from '../subjects/in-view/in-view.ts';
import { near } from './near.ts';
import type { ClueKind, SimpleWhen, When } from './schema.ts';
import { type FindSpans, findTerms } from './terms.ts';

/** Makes a finder of a pattern, or says at its own place in the pack why it can't. */
export type Compile = (pattern: string, matchCase: boolean) => FindSpans;

/** The condition that a pack writes down. Patterns are compiled here, once, in the order of the pack. */
export const conditionOf = (ruleId: RuleId, when: When, compile: Compile): Condition =>
  when.together === undefined
    ? simple(when, compile)
    : near(
        when.together.map((member) => simple({ inView: when.inView, except: when.except, ...member }, compile)),
        when.within ?? 'post',
        ruleId,
      );

/** Holds at everything that is listed, whichever way. */
const simple = (
  {
    terms = [],
    patterns = [],
    entities = [],
    clues = [],
    about,
    notAbout,
    matchCase = false,
    inView,
    except,
  }: SimpleWhen,
  compile: Compile,
): Condition => {
  const conditions: Condition[] = [];
  if (terms.length > 0) conditions.push(words(findTerms(terms, matchCase)));
  for (const pattern of patterns) conditions.push(words(compile(pattern, matchCase)));
  if (entities.length > 0)
    conditions.push(
      entity(entities, { ...(about !== undefined && { about }), ...(notAbout !== undefined && { notAbout }) }),
    );
  if (clues.length > 0) conditions.push(clueOfKind(new Set(clues)));
  const exceptions = [
    ...(except?.terms === undefined ? [] : [findTerms(except.terms, matchCase)]),
    ...(except?.patterns ?? []).map((pattern) => compile(pattern, matchCase)),
  ];
  return apart((view) => {
    let found = conditions.flatMap((condition) => condition(view));
    if (exceptions.length > 0) found = withoutExceptions(found, exceptions);
    return inView === true ? found.filter((match) => isOfSomebodyInView(match, view)) : found;
  });
};

/** What a picture shows, and whose face it is, says a part in words of ours; they are no words of the draft. */
const hasOwnWords = ({ kind, fact }: Part): boolean => fact === undefined && kind !== 'faces' && kind !== 'medical';

const words =
  (find: FindSpans): Condition =>
  ({ draft }) =>
    draft.parts
      .filter(hasOwnWords)
      .flatMap((part) => find(part).map(({ start, end }) => ({ part, start, end, confidence: 1 })));

/** Clues are about somebody in care or their family by what they are. */
const clueOfKind =
  (kinds: ReadonlySet<ClueKind>): Condition =>
  ({ entities }) =>
    entities.flatMap((found) => {
      const clue = clueOf(found);
      if (clue === undefined || !clue.kinds.some((kind) => kinds.has(kind))) return [];
      const { part, start, end, confidence } = found;
      return [{ part, start, end, confidence, evidence: [{ ruleId: clue.ruleId, part, start, end }] }];
    });

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const withoutExceptions = (found: readonly Match[], exceptions: readonly FindSpans[]): Match[] => {
  const byPart = new Map<Part, readonly Span[]>();
  return found.filter((match) => {
    let spans = byPart.get(match.part);
    if (spans === undefined) {
      spans = exceptions.flatMap((find) => find(match.part));
      byPart.set(match.part, spans);
    }
    return !spans.some((span) => overlaps(span, match));
  });
};

const passagesByDraft = new WeakMap<DraftView['entities'], Map<Part, readonly Passage[]>>();

/** Whether the passage speaks of one particular person in care; the rules of a draft ask once. */
const isOfSomebodyInView = ({ part, start }: Match, { entities }: DraftView): boolean => {
  const byPart = passagesByDraft.get(entities) ?? new Map<Part, readonly Passage[]>();
  passagesByDraft.set(entities, byPart);
  const passages = byPart.get(part) ?? whoIsInView(part, entities);
  byPart.set(part, passages);
  return passages.some((passage) => passage.start <= start && start < passage.end && passage.likelihood >= IN_VIEW);
};
