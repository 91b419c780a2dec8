import type { Span } from '../../draft.ts';
import { wholeWords } from '../context.ts';
import { fold } from '../people/normal-form.ts';
import { senseOf } from '../people/vocabulary.ts';
import type { ReadableText } from '../text.ts';
import type { PeopleTag } from './lexicon/people.ts';
import { isInNote, type Note, notesIn } from './notes.ts';
import { type FoundPhrase, once, sceneOf, speaksOfCare, speaksOfOthers, within } from './scene.ts';

/** Somebody in care whom a note says the picture shows. */
export interface Seen extends Span {
  readonly confidence: number;
  readonly evidence: string;
  /** Nobody can be seen in the image that is described: a film of a boy, 6. */
  readonly unseen?: boolean;
}

/** "no people in shot", "empty resus room". */
const NOBODY = wholeWords(
  `(?:no|without|not) (?:a |any |single |actual |real )?(?:people|person|persons|patients?|residents?|one|faces?|visitors|clients?|service users?|man|woman|child|children|identifiable)|no-?one|nobody|no face|faces? (?:hidden|not shown|cropped|out of)|patient[- ]free|empty|unoccupied|vacant|deserted`,
  'u',
);
const FACE = wholeWords(
  `(?:man|woman|lady|gentleman|boy|girl|child|baby|resident)['’]s face|(?:full|whole|entire|his|her|their|patient['’]?s|lady['’]?s|everyone['’]?s|everybody['’]?s|residents['’]?) faces?(?: (?:visible|showing|shown|in|on|clear|uncovered))?|faces? (?:visible|showing|shown|clear|clearly visible|uncovered|in full view|in shot|on show)`,
  'u',
);
/** A part of a body tells whose it is by its age or its bandage: "tiny hand", "his feet". */
const OF_SOMEBODY = wholeWords(
  `elderly|old|older|frail|wrinkled|tiny|newborn|bare|naked|exposed|half[- ]dressed|newborn['’]s|baby|baby['’]s|his|her|their|bandaged|swollen|patient['’]?s|child['’]?s|little|toddler['’]?s`,
  'u',
);
const ONE_PERSON = wholeWords(
  `he|she|his|her|him|one of (?:my|our)|my \\d{1,2} o['’]?clock|they['’]ve|he['’]s|she['’]s|wee|our oldest|this (?:man|lady|chap|lad|woman)`,
  'u',
);
/** "elderly lady's hand in mine" */
const ELDER_PART =
  /(?<![a-zà-ɏ])(?:elderly|old|older|frail|wee|tiny|newborn) (?:[a-zà-ɏ]{3,9} )?(?:lady|man|woman|gentleman|baby|resident|boy|girl)['’]s (?:[a-zà-ɏ]{3,9} )?(?:hands?|feet|foot|face|fingers)(?![a-zà-ɏ])/u;
/** What leads up to whom a clause shows. */
const LEAD =
  /^(?:(?:and|with|plus|then) )?(?:(?:behind|beside|next to|in front of|opposite|above) (?:her|him|them|me|us|it),? |in the (?:back|fore)ground,? |of )?/u;
const POSSESSIVE_THING =
  /^['’]s? (?:(?:own|new|old|medical|home|hospital) ){0,2}(?:x-?rays?|scans?|ct|mri|ecg|films?|notes|chart|charts|wound|records?|details|name|names|labels?|room|bed(?:space| space)?|door|chair|locker|glasses|slippers|trainers|shoes|artwork|art|painting|paintings|drawing|drawings|card|cards|letter|poem|garden|lounge|dinner|menu|bell|bag|bags|belongings|lunch|knitting|blanket|teeth)(?![a-zà-ɏ])/u;

/** Everyone in care whom the notes of a text show, note by note. */
export function* seenIn(text: ReadableText): Generator<Seen & { readonly note: Note }> {
  for (const note of notesIn(text)) {
    const people = within(sceneOf(text).people, note);
    if (people.some(({ tag }) => tag === 'role')) continue;
    for (const segment of note.segments) {
      const seen = inSegment(text, note, segment, people);
      if (seen !== undefined) yield { ...seen, note };
    }
  }
}

/** What follows a person, the possessive included, which the lists take for a plural. */
const following = (text: ReadableText, { start, end }: Span): string => {
  const possessive = /['’]s$/.test(text.text.slice(start, end)) ? 2 : 0;
  return text.lower.slice(end - possessive, end + 40);
};
const isQuoted = (text: ReadableText, segment: Span, { start }: Span): boolean =>
  (text.text.slice(segment.start, start).match(/["“”]/g)?.length ?? 0) % 2 === 1;

const inSegment = (
  text: ReadableText,
  note: Note,
  segment: Span,
  noted: readonly FoundPhrase<PeopleTag>[],
): Seen | undefined => {
  const lower = text.lower.slice(segment.start, segment.end);
  if (NOBODY.test(lower)) return undefined;
  const people = within(noted, segment);
  const has = (tag: PeopleTag, among: readonly FoundPhrase<PeopleTag>[] = people): boolean =>
    among.some((each) => each.tag === tag);
  if (has('family')) return undefined;
  const [lead = ''] = LEAD.exec(lower) ?? [];
  const span = { start: segment.start + lead.length, end: segment.end };
  const hit = (confidence: number, evidence: string): Seen => ({ ...span, confidence, evidence });

  const of = (tag: PeopleTag): FoundPhrase<PeopleTag> | undefined =>
    people.find(
      (each) => each.tag === tag && !POSSESSIVE_THING.test(following(text, each)) && !isQuoted(text, segment, each),
    );
  const patient = /names? of /.test(lower) ? undefined : of('patient');
  if (patient !== undefined) return hit(0.85, 'somebody in care');
  const cared = has('careSign');
  // "woman in scrubs", "man in a lanyard"
  const staffed = has('staff') || has('clothing') || has('other');
  // "child's drawing of an ambulance"
  const person = of('person');
  if (person !== undefined && (cared || !staffed)) {
    if (cared) return hit(0.8, 'somebody being cared for');
    if (ELDER_PART.test(lower)) return hit(0.7, 'part of somebody');
    if (has('careSign', noted) && !has('staff', noted)) return hit(0.7, 'somebody being cared for');
    if (within(sceneOf(text).images, note).some(({ tag }) => tag === 'plain' || tag === 'study'))
      return { ...hit(0.7, 'whose image it is'), unseen: true };
    if (within(sceneOf(text).images, note).some(({ tag }) => tag === 'lesion'))
      return hit(0.7, 'somebody with an injury');
    if (speaksOfOneInCare(text)) return hit(0.6, 'somebody shown');
    return undefined;
  }
  // "lad in the pool with physio"
  const staff = people.find(({ tag }) => tag === 'staff');
  if (
    person !== undefined &&
    staff !== undefined &&
    person.start < staff.start &&
    speaksOfCare(text) &&
    !speaksOfOthers(text)
  )
    return hit(0.6, 'somebody with staff');
  if (FACE.test(lower) && !has('staff', noted) && !speaksOfOthers(text)) return hit(0.7, 'a face');
  if (has('part') && !has('staff', noted) && (OF_SOMEBODY.test(lower) || cared) && speaksOfOneInCare(text))
    return hit(0.6, 'part of somebody');
  // "Peggy and a carer laughing"
  if (
    (!has('staff', noted) || / (?:and|with) (?:a|her|his|the|our) /.test(lower)) &&
    isNamedInCare(text, span, has('careSign', noted))
  )
    return hit(0.65, 'somebody named');
  return undefined;
};

const outsideNotes = (text: ReadableText): string => {
  let rest = '';
  let from = 0;
  for (const { start, end } of notesIn(text)) {
    if (start < from) continue;
    rest += `${text.text.slice(from, start)} `;
    from = end;
    if (rest.length > 4000) break;
  }
  return (rest + text.text.slice(from, from + 4000)).slice(0, 8000);
};

const speaksOfOneInCare = once(
  (text) => speaksOfCare(text) && !speaksOfOthers(text) && ONE_PERSON.test(outsideNotes(text).toLowerCase()),
);

/** "[photo: Jean in a paper crown …]" below a post about Jean the resident. */
const isNamedInCare = (text: ReadableText, { start, end }: Span, cared: boolean): boolean => {
  const [name = ''] =
    /(?<=^(?:(?:our|wee|dear|lovely|old|auld|little|big) ){0,2})\p{Lu}[\p{Ll}'’-]{1,20}/u.exec(
      text.text.slice(start, end),
    ) ?? [];
  if (name === '' || !senseOf(fold(name)).given) return false;
  if (cared) return true;
  if (!speaksOfCare(text) || speaksOfOthers(text)) return false;
  const at = text.text.indexOf(name);
  if (at < 0 || isInNote(notesIn(text), at)) return false;
  const sentence = text.sentenceAt(at);
  return !within(sceneOf(text).people, sentence).some(({ tag }) => tag === 'staff' || tag === 'family');
};
