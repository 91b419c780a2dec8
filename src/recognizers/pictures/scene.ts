import type { Span } from '../../draft.ts';
import { wholeWords } from '../context.ts';
import type { ReadableText } from '../text.ts';
import { IMAGES, type ImageTag } from './lexicon/images.ts';
import { PEOPLE, type PeopleTag } from './lexicon/people.ts';
import { THINGS, type ThingTag } from './lexicon/things.ts';

/** A word or phrase of a list, found in a text. */
export interface FoundPhrase<Tag> extends Span {
  readonly tag: Tag;
}

/** What a text names that a picture may show, looked up once for all recognizers of this folder. */
class Scene {
  readonly text: ReadableText;
  #people: readonly FoundPhrase<PeopleTag>[] | undefined;
  #things: readonly FoundPhrase<ThingTag>[] | undefined;
  #images: readonly FoundPhrase<ImageTag>[] | undefined;

  constructor(text: ReadableText) {
    this.text = text;
  }

  get people(): readonly FoundPhrase<PeopleTag>[] {
    this.#people ??= [...PEOPLE.in(this.text)];
    return this.#people;
  }
  get things(): readonly FoundPhrase<ThingTag>[] {
    this.#things ??= [...THINGS.in(this.text)];
    return this.#things;
  }
  get images(): readonly FoundPhrase<ImageTag>[] {
    this.#images ??= [...IMAGES.in(this.text)];
    return this.#images;
  }
}

/** Those found within a span. */
export const within = <Tag>(found: readonly FoundPhrase<Tag>[], { start, end }: Span): FoundPhrase<Tag>[] => {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as FoundPhrase<Tag>).start >= start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < found.length && (found[last] as FoundPhrase<Tag>).end <= end) last++;
  return found.slice(low, last);
};

/** The same words with the article or possessive that stands before them. */
export const withDeterminer = (text: ReadableText, { start, end }: Span): Span => {
  const [lead = ''] =
    /(?<![0-9a-zà-ɏ])(?:the|a|an|his|her|their|my|our|this|that|these|some|two|three|four|one)(?: (?:tiny|wee|little|new|open|same|own|big|whole|old|printed|paper|ward|hospital|hand[- ]?written)){0,2} $/u.exec(
      text.lower.slice(Math.max(0, start - 30), start),
    ) ?? [];
  return { start: start - lead.length, end };
};

/** Words by which a text speaks of people who are cared for; without them a picture of somebody is a picture. */
const IN_CARE = wholeWords(
  `patients?|pts?|px|residents?|service users?|inpatients?|wards?|icu|itu|hdu|nicu|scbu|picu|ccu|resus|a&e|a and e|majors|hospice|care home|nursing home|day ?centre|day ?room|memory (?:unit|clinic|cafe|café)|dementia|alzheimer['’]?s|stroke|rehab|neuro ?rehab|physio|hydro(?:therapy)?|chemo|radiotherapy|dialysis|transplant|ventilators?|vent|trachy|tracheostomy|sedated|intubated|extubated|icu legend|discharged?|admitted|post[- ]?op|pre[- ]?op|his op|her op|theatre|operation|surgery|amputation|prosthes[ie]s|prosthetic|hoist|catheter|cannula|end[- ]of[- ]treatment|bed ?(?:\\d{1,2}|one|two|three|four|five|six)|side room|bay ?\\d|caseload|clinic|treatment|therapy session|therapy|singalong|sing-?along|bingo|falls|first steps|deliver(?:y|ed)|labour ward|birth pool|palliative|end of life|section(?:ed)?|detox|cpn|seizure|cardiac arrest|gown|wheelchair|plaster|fracture|x-?ray|radiology|treated|my (?:lady|gent|gentleman|(?:\\d{1,2}|one|two|three|ten|eleven) o['’]?clock)|one of (?:my|our) (?:ladies|gents|gentlemen|old boys|wee (?:men|ladies))|placement|smile makeover|bonding|filler|podiatry|orthotics|splint`,
  'u',
);
/** Other company: colleagues, volunteers, animals, family. */
const OTHERWISE = wholeWords(
  `dogs?|puppy|labrador|therapy dog|cats?|pony|volunteers?|retir(?:es|ing|ed|ement)|leaving do|domestic|porter|hca|colleagues?|work bestie|awards?|graduat(?:es|ed|ing|ion)|apprentices?|my (?:dad|mum|mam|nan|gran|grandad|son|daughter|husband|wife|baby|kids?|brother|sister|partner|boy|girl)|fundraisers?|charity|marathon|10k|open day|conference|wedding of our|our own`,
  'u',
);

/** Asks a question of each text once. */
export const once = <Answer>(ask: (text: ReadableText) => Answer): ((text: ReadableText) => Answer) => {
  const answers = new WeakMap<ReadableText, { readonly answer: Answer }>();
  return (text) => {
    let known = answers.get(text);
    if (known === undefined) {
      known = { answer: ask(text) };
      answers.set(text, known);
    }
    return known.answer;
  };
};

export const sceneOf = once((text) => new Scene(text));

export const speaksOfCare = once((text) => IN_CARE.test(text.lower.slice(0, 20_000)));
export const speaksOfOthers = once((text) => OTHERWISE.test(text.lower.slice(0, 20_000)));
