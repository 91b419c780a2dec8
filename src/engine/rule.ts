import type { Part, ReadDraft, Span } from '../draft.ts';
import type { Attributed, EntityType, SubjectKind } from '../entity.ts';
import type { HowFew, RuleId, Severity } from '../finding.ts';
import type { Site } from '../places/sites.ts';

/** Guidance a rule rests on: paraphrased in the rule, cited here. */
export interface Guidance {
  /** Who issued it: `HCPC`, `ICO`, `GMC`, … */
  readonly body: string;
  readonly document: string;
  readonly section?: string;
}

/**
 * An example draft. The spans a rule must find stand in [[double brackets]];
 * a plain string is the draft's text.
 */
export type Example = string | ImageExample;

/** A draft whose point is an attached image. Brackets mark the span in the part that holds it. */
interface ImageExample {
  readonly text?: string;
  readonly fileName?: string;
  /** Metadata as the image reader hands it over, by field. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** A near miss: a draft the rule must leave alone, and why. */
interface GoodExample {
  readonly text: Example;
  readonly because: string;
}

/** What a condition sees of a draft. */
export interface DraftView {
  readonly draft: ReadDraft;
  readonly entities: readonly Attributed[];
  /** The organisation's own places. */
  readonly sites: readonly Site[];
}

/** One place where a condition holds. */
export interface Match extends Span {
  readonly part: Part;
  readonly confidence: number;
  readonly note?: string;
  /** The clues that make it up, each with the rule that explains it. */
  readonly evidence?: readonly (Span & { readonly part: Part; readonly ruleId: RuleId })[];
  /** Roughly how many people the clues could be about. */
  readonly howFew?: HowFew | 'unknown';
  /** The age that was matched, in years. */
  readonly age?: number;
}

/** The circumstances under which a rule holds: every place in the draft where they do. */
export type Condition = (view: DraftView) => readonly Match[];

/** One risk: what it is, why it matters, what to do, and when it holds. */
export interface Rule {
  readonly id: RuleId;
  /** The rule pack it comes from, as messages call its file; absent for postlint's own. */
  readonly pack?: string;
  readonly title: string;
  readonly severity: Severity;
  /** What could happen to the person, in a line or two. */
  readonly why: string;
  /** What to do about it. */
  readonly advice: string;
  /** A safer wording to put in place of the words found, where one exists. */
  readonly instead?: string;
  readonly guidance: readonly [Guidance, ...Guidance[]];
  /** Further lines for particular matches, by the name a condition gives them. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly when: Condition;
  readonly bad: readonly Example[];
  readonly good: readonly GoodExample[];
}

/** Gives a rule its type; the object is the rule. */
export const defineRule = (rule: Rule): Rule => rule;

/** Below this confidence an entity is a guess that no rule acts on. */
export const CERTAIN_ENOUGH = 0.5;

export interface EntityCondition {
  /** Only entities about one of these; all when absent. */
  readonly about?: readonly SubjectKind[];
  /** No entities about any of these. */
  readonly notAbout?: readonly SubjectKind[];
  readonly where?: (entity: Attributed, view: DraftView) => boolean;
  /** Names the rule's note for this entity. */
  readonly note?: (entity: Attributed, view: DraftView) => string | undefined;
}

/** Holds at every entity of the given types that meets the condition. */
export const entity = (types: EntityType | readonly EntityType[], condition: EntityCondition = {}): Condition => {
  const wanted = new Set<EntityType>(typeof types === 'string' ? [types] : types);
  const { about, notAbout, where, note } = condition;
  return (view) =>
    view.entities
      .filter(
        (found) =>
          wanted.has(found.type) &&
          found.confidence >= CERTAIN_ENOUGH &&
          (about?.includes(found.subject) ?? true) &&
          !notAbout?.includes(found.subject) &&
          (where?.(found, view) ?? true),
      )
      .map((found) => {
        const { part, start, end, confidence } = found;
        const noteName = note?.(found, view);
        return {
          part,
          start,
          end,
          confidence,
          ...(noteName !== undefined && { note: noteName }),
          ...(found.type === 'age' && found.value !== undefined && { age: Number(found.value) }),
        };
      });
};
