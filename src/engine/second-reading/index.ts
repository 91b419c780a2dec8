import type { ReadDraft } from '../../draft.ts';
import type { Attributed, EntityType } from '../../entity.ts';
import type { RuleId } from '../../finding.ts';
import { clueOf } from '../jigsaw/clues.ts';
import { jigsawOf } from '../jigsaw/jigsaw.ts';
import type { Match } from '../rule.ts';
import type { Found } from './found.ts';
import { type Opinion, opinionsOf } from './opinion.ts';
import { CLUES_ADD_UP, revise } from './revise.ts';
import { piecesOf, readingOf, type Window, windowsOf } from './windows.ts';
import { likelihoodsOf, spansTold, type Told } from './wording-of-clues.ts';

export type { Found } from './found.ts';

/**
 * Rules know the words they were given. A second reading weighs the whole of a
 * post, its wording and what the rules made of it, as a model does that has
 * read thousands of labelled ones: it lets go of what only looked like a
 * breach, and speaks up where details in words that no list has add up to one.
 * What is certain in itself, a number, a date of birth, a conduct, it leaves.
 */
export const secondReading = (
  draft: ReadDraft,
  entities: readonly Attributed[],
  found: readonly Found[],
  /** What may be added: a rule that is on, at its severity. */
  ruleBy: (id: RuleId) => Omit<Found, 'match'> | undefined,
): readonly Found[] => {
  const gone = new Set<Found>();
  const said: Found[] = [];
  for (const window of windowsOf(draft, entities, found)) {
    const likely = likelihoodsOf(window.tokens);
    const opinions = opinionsOf(readingOf(window, likely), () => piecesOf(window, likely));
    const { dropped, added } = revise(window.findings, opinions);
    const more =
      added === 'jigsaw'
        ? addedUp(window, likely, opinions.whole, ruleBy)
        : added && asked(added.asked, opinions.whole, ruleBy(CLUES_ADD_UP));
    // What reaches beyond the window wasn't read whole.
    for (const each of dropped) if (each.match.start >= window.start && each.match.end <= window.end) gone.add(each);
    if (more !== undefined) said.push(more);
  }
  return [...found.filter((each) => !gone.has(each)), ...said];
};

/** What was a jigsaw and only may be one. */
const asked = (
  { match }: Found,
  { review, block }: Opinion,
  rule: Omit<Found, 'match'> | undefined,
): Found | undefined => rule && { ...rule, match: { ...match, confidence: review + block } };

/** What each thing that words tell counts as, where no recognizer knows them. */
const AS_ENTITY: Readonly<Record<Told, EntityType>> = {
  time: 'recent-time',
  place: 'scene',
  detail: 'clinical',
  unusual: 'unusual',
  role: 'known-role',
};
const WARD = /\b(?:ward|unit|theatres?|resus|bay|clinic|icu|itu|nicu|scbu|labour|majors|minors|suite|department)\b/i;
/** Of its surest token. */
const LEAST_TOLD = 0.4;

/** The jigsaw that a window's clues make, those in words that no list has among them. */
const addedUp = (
  window: Window,
  likely: ReturnType<typeof likelihoodsOf>,
  opinion: Opinion,
  ruleBy: (id: RuleId) => Omit<Found, 'match'> | undefined,
): Found | undefined => {
  const known = window.entities.filter((entity) => clueOf(entity) !== undefined);
  const told = spansTold(window.tokens, likely, LEAST_TOLD)
    .filter(({ start, end }) => !known.some((entity) => entity.start < end && start < entity.end))
    .map(({ told: what, start, end, confidence }): Attributed => {
      const isWard = what === 'place' && WARD.test(window.part.text.slice(start, end));
      const type = isWard ? 'ward' : AS_ENTITY[what];
      return {
        type,
        start,
        end,
        confidence: Math.max(0.5, confidence),
        part: window.part,
        source: 'wording',
        subject: 'patient',
      };
    });
  const clues = [...known, ...told].sort((a, b) => a.start - b.start);
  const { ruleId, match } = clues.length > 0 ? jigsawOf(clues) : { ruleId: undefined, match: whole(window) };
  const kind = ruleId === undefined || ruleId === CLUES_ADD_UP ? 'jigsaw/time-place-detail' : ruleId;
  const rule = ruleBy(kind);
  return rule && { ...rule, match: { ...match, confidence: opinion.block } };
};

/** Where the words can't be told apart, all of them. */
const whole = ({ part, start, end }: Window): Match => {
  const text = part.text.slice(start, end);
  return {
    part,
    start: start + text.length - text.trimStart().length,
    end: start + text.trimEnd().length,
    confidence: 0,
    howFew: 'unknown',
  };
};
