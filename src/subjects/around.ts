import type { Span } from '../draft.ts';
import type { SubjectKind } from '../entity.ts';
import { type Mention, type Scene, within } from './scene.ts';

/** What stands around an entity, cut short so that a megabyte on one line stays cheap. */
export interface Around {
  /** The sentence before it. */
  readonly before: string;
  /** The sentence after it. */
  readonly after: string;
  readonly sentence: Span;
  /** A few sentences on either side. */
  readonly nearby: Span;
}

const IN_SENTENCE = 200;
const NEARBY = 400;

export const around = ({ text }: Scene, { start, end }: Span): Around => {
  const sentence = text.sentenceAt(start);
  const before = text.text.slice(Math.max(sentence.start, start - IN_SENTENCE), start);
  const after = text.text.slice(end, Math.max(end, Math.min(sentence.end, end + IN_SENTENCE)));
  return {
    before,
    after,
    sentence: { start: start - before.length, end: end + after.length },
    nearby: { start: Math.max(0, start - NEARBY), end: Math.min(text.text.length, end + NEARBY) },
  };
};

const firstFrom = (spans: readonly Span[], start: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

const said = new WeakMap<Scene, Map<RegExp, readonly Span[]>>();

/** Each pattern as one that is found everywhere. */
const everywhere = new WeakMap<RegExp, RegExp>();

const globalOf = (pattern: RegExp): RegExp => {
  let global = everywhere.get(pattern);
  if (global === undefined) {
    global = new RegExp(pattern, `${pattern.flags}g`);
    everywhere.set(pattern, global);
  }
  return global;
};

/** Whether a stretch of the text says something. The whole text is read for it once, however often it is asked. */
export const says = (scene: Scene, pattern: RegExp, { start, end }: Span): boolean => {
  let known = said.get(scene);
  if (known === undefined) {
    known = new Map();
    said.set(scene, known);
  }
  let places = known.get(pattern);
  if (places === undefined) {
    places = Array.from(scene.text.all(globalOf(pattern)), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }));
    known.set(pattern, places);
  }
  const first = places[firstFrom(places, start)];
  return first !== undefined && first.end <= end;
};

const PEOPLE: readonly SubjectKind[] = ['patient', 'relative', 'author-family', 'staff', 'animal', 'public-figure'];

/**
 * Whom a description most likely belongs to: the last one mentioned before it
 * in its sentence, else the first after it, else the last one in the sentences before.
 */
export const antecedent = (
  scene: Scene,
  span: Span,
  kinds: readonly SubjectKind[] = PEOPLE,
): SubjectKind | undefined => {
  const { before, after, nearby } = around(scene, span);
  const wanted = (stretch: Span): readonly Mention[] =>
    within(scene.mentions, stretch).filter(({ kind }) => kinds.includes(kind));
  const sentenceStart = span.start - before.length;
  return (
    wanted({ start: sentenceStart, end: span.start }).at(-1)?.kind ??
    // Behind it, an animal is only one that someone has: "home to her cats".
    wanted({ start: span.end, end: span.end + after.length }).find(({ kind }) => kind !== 'animal')?.kind ??
    wanted({ start: nearby.start, end: sentenceStart }).at(-1)?.kind
  );
};

// "I have changed his trade", "not her real name" leave a person in the story; "fictional" does not.
const CHANGED = /chang|alter|real name|pseudonym/i;

type Invention = 'made up' | 'changed' | 'none';
const onlyChanged = new WeakMap<Scene, boolean>();

/** Whether the passage at an offset is said to be made up or staged, or merely to have some details changed. */
export const invention = (scene: Scene, offset: number): Invention => {
  if (!scene.inventedAt(offset)) return 'none';
  let changed = onlyChanged.get(scene);
  if (changed === undefined) {
    changed = scene.inventions.every((mention) => CHANGED.test(scene.text.slice(mention)));
    onlyChanged.set(scene, changed);
  }
  return changed ? 'changed' : 'made up';
};
