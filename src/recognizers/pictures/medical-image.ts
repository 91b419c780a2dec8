import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { IN_A_POT, imageSpan, isElsewhere } from './image-span.ts';
import { MADE_UP, OWN, OWN_IMAGE, PUBLISHED } from './lexicon/unreal.ts';
import { type Note, notesIn } from './notes.ts';
import { imagesPresented } from './presented.ts';
import { once, sceneOf, within } from './scene.ts';

/** A medical image or clinical photograph of a real person that goes with the draft. */
export const medicalImage: Recognizer = {
  name: 'medical-images',
  types: ['medical-image'],
  *recognize(text): Iterable<Found> {
    for (const note of notesIn(text)) {
      const spans = [...inNote(text, note)];
      if (spans.length === 0 || isHarmless(text, note)) continue;
      for (const span of spans) yield { type: 'medical-image', ...span, confidence: 0.8, evidence: 'shown' };
    }
    for (const presented of imagesPresented(text)) yield { type: 'medical-image', ...presented };
    yield* admired(text);
  },
};

const saysPublished = once((text) => PUBLISHED.test(text.lower.slice(0, 20_000)));
const saysOwn = once((text) => OWN_IMAGE.test(text.lower.slice(0, 20_000)));

const isHarmless = (text: ReadableText, note: Note): boolean => {
  const words = text.lower.slice(note.start, Math.min(note.end, note.start + 1500));
  return (
    PUBLISHED.test(words) ||
    MADE_UP.test(words) ||
    LECTURE.test(words) ||
    OWN.test(words) ||
    saysPublished(text) ||
    saysOwn(text)
  );
};

/** "consultant in front of a slide with an ECG" */
const LECTURE =
  /(?<![a-zà-ɏ])(?:in front of|on|beside|with) (?:a|the|his|her|their) (?:slide|projector|big screen)(?![a-zà-ɏ])|(?<![a-zà-ɏ])(?:presentation|presenting|lecture|conference|podium|poster|leaflet|training session)(?![a-zà-ɏ])/u;

/** "[photo: …] classic buckle, textbook": what a film shows, by the name its readers give it. */
const ADMIRED =
  /(?<![a-zà-ɏ])(?:(?:an? )?(?:absolute |proper |real |total )?(?:classic|textbook|beautiful|cracking|lovely|gorgeous|perfect|spectacular|belting|cheeky|wee|sneaky|subtle|barn ?door|massive|nasty|impressive)) (?:(?:wee|little|left|right|old|looking) )?(?:buckle|colles['’]?|smith['’]?s|boxer['’]?s|greenstick|toddler['’]?s fracture|spiral|scaphoid|jones|lisfranc|monteggia|galeazzi|bennett['’]?s|maisonneuve|salter[- ]harris(?: \w+)?|hangman['’]?s|pilon|tib fib|nof|neck of femur|torus|supracondylar|hill[- ]sachs|bankart|ptx|pneumo(?:thorax)?|consolidation|stemi|tombstones|hyperacute|subdural|extradural|sah|midline shift|volvulus|coffee bean|apple core|fat pad)(?: (?:fracture|sign|break|#))?(?![a-zà-ɏ])/gu;

function* admired(text: ReadableText): Iterable<Found> {
  const { lower } = text;
  // Without a picture it's talk.
  if (notesIn(text).length === 0 && !/\[(?:photo|image|pic|x-?ray)/.test(lower)) return;
  if (
    !/(?:buckle|colles|smith|boxer|greenstick|toddler|spiral|scaphoid|jones|lisfranc|monteggia|galeazzi|bennett|maison|salter|hangman|pilon|tib|nof|neck of|torus|supracond|sachs|bankart|ptx|pneumo|consolid|stemi|tombst|acute|dural|sah|midline|volvulus|bean|core|fat pad)/.test(
      lower,
    )
  )
    return;
  if (PUBLISHED.test(lower.slice(0, 20_000)) || MADE_UP.test(lower.slice(0, 20_000)) || saysOwn(text)) return;
  for (const { index, 0: words } of text.allLower(ADMIRED)) {
    if (notesIn(text).some(({ start, end }) => start <= index && index < end)) continue;
    yield { type: 'medical-image', start: index, end: index + words.length, confidence: 0.65, evidence: 'admired' };
  }
}

const BEFORE_AFTER =
  /(?<![a-zà-ɏ])before (?:and|&|n|\+) after (?:of )?(?:(?:his|her|the|their|full|same|treatment|filler) ){0,2}(?:close[- ]?ups?|teeth|tooth|smile|lips|nose|skin|face|jaw|chin|feet|foot|nails?|toenails?|wound|leg|ulcer|scalp|hairline|scar|x-?rays?|scans?)/gu;
const CLOSE_UP =
  /(?<![a-zà-ɏ])close[- ]?ups? of (?:an? |the |his |her |some |infected |swollen ){0,3}(?:teeth|tooth|gums|mouth|skin|eye|eyes|ear|nail|nails|toe|toes|foot|heel|leg|hand|back|scalp|tongue|throat|belly|stomach|mole|lump|rash|knee|arm)(?![a-zà-ɏ])/gu;

function* inNote(text: ReadableText, note: Note): Generator<Span> {
  const { lower } = text;
  for (const segment of note.segments) {
    const words = lower.slice(segment.start, Math.min(segment.end, segment.start + 400));
    if (
      /(?<![a-zà-ɏ])(?:no|without|not a|empty|blank) (?:[a-zà-ɏ]{2,12} )?(?:x-?ray|scan|wound|image|film)/u.test(words)
    )
      continue;
    const [image] = within(sceneOf(text).images, segment).filter(
      ({ tag, start, end }) => tag !== 'body' && tag !== 'elsewhere' && !isElsewhere(text, { start, end }),
    );
    if (image !== undefined) {
      yield image.tag === 'specimen' ? segment : imageSpan(text, image, segment);
      continue;
    }
    const shot =
      words.matchAll(BEFORE_AFTER).next().value ?? words.matchAll(CLOSE_UP).next().value ?? IN_A_POT.exec(words);
    if (shot !== null && shot !== undefined)
      yield { start: segment.start + shot.index, end: segment.start + shot.index + shot[0].length };
  }
}
