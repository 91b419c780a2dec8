import type { Part, PartKind, ReadDraft } from '../draft.ts';
import type { Attributed, EntityType } from '../entity.ts';
import { wholeWords } from '../recognizers/context.ts';
import { readable } from '../recognizers/fields/readable.ts';
import { captionSaysHarmless, saysHarmless } from '../recognizers/pictures/harmless.ts';
import { ReadableText } from '../recognizers/text.ts';
import { isSeenText, standTogether } from '../subjects/seen-text.ts';
import { clueOf } from './jigsaw/clues.ts';
import { CERTAIN_ENOUGH } from './rule.ts';

/**
 * What pictures show, seen together with each other and with the draft's
 * words: what is legible in one is one finding, whatever it is; a film that the
 * draft says is a stock picture is none; a face beside a story of somebody in
 * care may be theirs.
 */
export const inThePicture = (draft: ReadDraft, entities: readonly Attributed[]): readonly Attributed[] => {
  if (!entities.some(({ part }) => isSeen(part))) return entities;
  const seen = entities.filter(({ part }) => isSeen(part));
  const told = entities.filter(({ part }) => !isSeen(part));
  const isStock = harmless(draft);
  const films = seen.filter(({ type }) => type === 'medical-image' && !isStock);
  const isFilm = (image: number | undefined): boolean => films.some(({ part }) => part.image === image);
  const legible = seen.filter(({ part }) => isSeenText(part));
  return [
    ...told,
    ...records(legible),
    ...bandsWithCodes(legible),
    ...legible.filter(({ type, part }) => isSeenThing(type) || (IN_PICTURES.has(type) && part.fact === undefined)),
    ...films,
    ...(isOfOthers(draft, told) || !told.some(isOfSomebody) ? faces(seen) : faces(seen).map(perhapsTheirs)).filter(
      ({ part }) => !isFilm(part.image),
    ),
  ];
};

const isSeen = (part: Part): boolean => isSeenText(part) || part.kind === 'faces' || part.kind === 'medical';

const isSure = ({ confidence }: Attributed): boolean => confidence >= CERTAIN_ENOUGH;

const isSeenThing = (type: EntityType): boolean => type.startsWith('visible-');

/** Places that a sign in a picture names narrow down whoever the draft speaks of, and dates on a film. */
const IN_PICTURES: ReadonlySet<EntityType> = new Set<EntityType>(['organisation', 'ward', 'date']);

/** What identifies somebody in a picture, all that stands together being one. */
const records = (legible: readonly Attributed[]): Attributed[] => {
  const found: Attributed[] = [];
  const identifying = legible
    .filter((entity) => isSure(entity) && !isSeenThing(entity.type))
    .filter(({ subject }) => subject === 'patient' || subject === 'relative')
    .sort((a, b) => a.start - b.start);
  for (const entity of identifying) {
    const last = found.findLast(({ part }) => part === entity.part);
    if (last !== undefined && standTogether(entity.part, last, entity)) {
      found[found.indexOf(last)] = {
        ...last,
        end: Math.max(last.end, entity.end),
        confidence: Math.max(last.confidence, entity.confidence),
      };
    } else found.push({ ...entity, type: 'visible-text' });
  }
  return found;
};

/** A name or a number and a code that belongs to labels in one picture are a label or a wristband. */
const bandsWithCodes = (legible: readonly Attributed[]): Attributed[] => {
  const hasLabel = (image: number | undefined): boolean =>
    legible.some(({ type, part }) => type === 'visible-label' && part.image === image);
  const hasCode = (image: number | undefined): boolean =>
    legible.some(({ type, part }) => type === 'visible-code' && part.kind === 'barcode' && part.image === image);
  return records(legible)
    .filter(({ part }) => part.kind === 'visible-text' && hasCode(part.image) && !hasLabel(part.image))
    .map((record) => ({ ...record, type: 'visible-label' }));
};

const OF_THE_DRAFT: ReadonlySet<PartKind> = new Set<PartKind>(['text', 'alt-text', 'document-text']);

/** Whether the draft says that its pictures are of nobody in care. */
const harmless = ({ parts }: ReadDraft): boolean =>
  parts.some(
    ({ kind, text }) =>
      (OF_THE_DRAFT.has(kind) && saysHarmless(new ReadableText(text, kind))) ||
      (kind === 'visible-text' && captionSaysHarmless(new ReadableText(text, kind))),
  );

const faces = (seen: readonly Attributed[]): Attributed[] => seen.filter(({ part }) => part.kind === 'faces');

const perhapsTheirs = (face: Attributed): Attributed => ({ ...face, type: 'visible-patient' });

/** Whether something is told of one person in care: not when or where, but who they are or what they have. */
const isOfSomebody = (entity: Attributed): boolean => {
  if (!isSure(entity) || (entity.part.kind !== 'text' && entity.part.kind !== 'alt-text')) return false;
  if (entity.type === 'person') return entity.subject === 'patient';
  const { kinds = [] } = entity.subject === 'patient' ? (clueOf(entity) ?? {}) : {};
  return kinds.some((kind) => kind === 'detail' || kind === 'unusual' || kind === 'role' || kind === 'news');
};

/** "selfie with the girls", "team photo", "me and the boss": a picture of those who work there. */
const OF_OTHERS = wholeWords(
  `selfies?|(?:team|crew|squad|staff|group|shift) (?:photo|pic|picture|shot|snap)s?|shift mates|work (?:wife|besties?)|my (?:face|mug|hair)|(?:photo|pic|picture|shot|snap)s? of (?:me|us|myself|(?:the|our|my) (?:team|crew|squad|girls|lads|gang|staff))|me (?:and|n|&) (?:my|the) (?:team|crew|girls|boss|mate|student|mentor)`,
);
/** Those who work there, who may be in the picture or be thanked for what they did for whoever is. */
const OTHERS = wholeWords(
  `team|crew|squad|colleagues?|staff|the (?:girls|boys|gang|lads|lot of us|two of us|four of us)`,
  'giu',
);
const THANKED = wholeWords(
  `thank(?:s|ful|ed)?|thank you|grateful|look(?:s|ed|ing)? after|car(?:ed|ing) for|helped|saved|treated|got (?:him|her|them)`,
);

const isOfOthers = ({ parts }: ReadDraft, told: readonly Attributed[]): boolean =>
  told.some((entity) => entity.type === 'visible-colleague' && isSure(entity)) ||
  parts.some((part) => (part.kind === 'text' || part.kind === 'alt-text') && speaksOfOthers(part, told));

const speaksOfOthers = (part: Part, told: readonly Attributed[]): boolean => {
  const text = readable(part);
  if (text.hasLower(OF_OTHERS)) return true;
  return [...text.allLower(OTHERS)].some(({ index }) => {
    const { start, end } = text.sentenceAt(index);
    const isOfPatient = told.some(
      (entity) => entity.part === part && entity.start >= start && entity.start < end && isOfSomebody(entity),
    );
    return !isOfPatient && !THANKED.test(text.slice({ start, end }));
  });
};
