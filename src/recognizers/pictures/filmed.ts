import type { Span } from '../../draft.ts';
import { wholeWords } from '../context.ts';
import type { ReadableText } from '../text.ts';
import { CAMERA_WORD, isAdvice, type Moment, momentsIn } from './moments.ts';
import { isInNote, notesIn } from './notes.ts';
import type { Seen } from './people-seen.ts';
import { sceneOf, speaksOfCare, speaksOfOthers, within } from './scene.ts';

/** Running text that says somebody in care was photographed or filmed. */

/** Up to so many words, none of which begins to speak of somebody else: "the cake our residents baked". */
const WORDS = (most: number): string =>
  `(?: (?!(?:our|my|the|that|which|who|for|by|at|from|to)(?![0-9a-zà-ɏ]))[0-9a-zà-ɏ&'’-]{1,18}){0,${most}}`;
const ONE =
  "(?:the|this|that|my|our|a|an|his|her|one of (?:my|our|the)|some of (?:my|our|the)|two of (?:my|our|the)|these|all (?:the|our|my)|two|three|another|today['’]s|tonight['’]s|bed \\d{1,2}['’]s)";
/** "selfie with my favourite", "video of one of our": what stands before the person. */
const PICTURE_OF = new RegExp(
  `(?<![0-9a-zà-ɏ])${CAMERA_WORD}(?: (?:today|time|taken|this morning|tonight|from today|moment))? (?:with|w\\/|w|of|feat\\.?|featuring|starring|alongside|ft\\.?|showing|from|including) (?:${ONE}|(?:me|us|myself) (?:and|&|with|n|\\+)(?: ${ONE})?)${WORDS(3)} $`,
  'u',
);
const TOOK =
  /(?<![0-9a-zà-ɏ])(?:filmed|videoed|photographed|snapped|recorded|live[- ]?streamed|tiktok(?:ed)?) (?:(?:the|this|that|my|our|one of (?:my|our|the)|some of (?:my|our|the)|two of (?:my|our|the)|these|another|all (?:my|our|the)) )?(?:[a-zà-ɏ'’-]{1,15} ){0,3}$/u;
/** "my patient and me", "patient selfie", "residents' singalong video". */
const THEN_PICTURE = new RegExp(
  `^(?:['’]s?)?(?: (?:and|&|n|with) (?:me|i|us|myself))?${WORDS(2)} ${CAMERA_WORD}(?![0-9a-zà-ɏ])`,
  'u',
);
const IN_IT =
  /^(?:(?: [0-9a-zà-ɏ'’-]{1,15}){0,3}) (?:in the (?:background|mirror)|behind (?:me|us|her|him)|photo-?bombing|photo-?bombed|in (?:the )?(?:shot|frame|pic|photo|picture|video|selfie|reel)|reflected|on camera|smiling at the camera|posing|waving at the camera)(?![0-9a-zà-ɏ])/u;
/** "me and my favourite patient" is a caption, "me and my patient had a chat" a sentence. */
const ME_AND = new RegExp(
  `(?<![0-9a-zà-ɏ])(?:me|myself|yours truly|us|moi) (?:and|&|n|with|\\+) (?:my|our|this|the|one of (?:my|our))${WORDS(3)} $`,
  'u',
);
const GOES_ON =
  /^['’]|^(?: (?:both|then|just|also|always|never|often|still|were|was|are|is|had|have|has|did|do|do not|don['’]t|went|go|talk\w{0,3}|chat\w{0,4}|got|get|agree\w{0,2}|spent|sat|sit|decided|laugh\w{0,3}|cried|discuss\w{0,3}|use\w?|like|love|know|could|can|will|would|might|may|say|said|thought|think|walked|worked|need\w{0,2}|want\w{0,2}|share\w?|first|met))(?![a-zà-ɏ])/u;
const ABSENT =
  /(?<![0-9a-zà-ɏ])(?:no|not|without|zero|never|any|nor|minus)(?: (?:any|a|the|real|actual|single|of|our|one of)){0,5} ?(?:[a-zà-ɏ]{1,12} ?)?$/u;
const IS_THING =
  /^(?:['’]s?)? ?(?:x-?rays?|scans?|ct|mri|ecg|film|wound|notes|chart|records?|details|room|safety|experience|feedback|story|stories|care|information|info|art|artwork|paintings?|drawings?|garden|lounge|bell|card|letter|poem|menu|team|group|forum|panel|flow|leaflet|education)(?![a-zà-ɏ])/u;
const NOT_REAL = wholeWords(
  `actors?|models?|manikins?|mannequin|simulat\\w{1,4}|sim|role[- ]?play\\w{0,4}|dummy|drama (?:school|students?)|pretend|mock|fake|stock|staff choir|volunteers?|cartoon|drawing|painting|historic\\w{0,2}|archive|museum|(?:18|19)\\d\\d|empty|dogs?|puppy|cat|kitten|horse|pony|vet|rabbit`,
  'u',
);

const HERO = wholeWords(
  `(?:icu|itu|hdu|nicu|picu|scbu|ward(?: \\w{1,4})?|resus|rehab|stroke|chemo|oncology|burns?|spinal|renal|dialysis|trauma|cardiac|ccu|a&e|neuro|palliative|bay \\w{1,3}) (?:legend|hero|superstar|star|champ(?:ion)?|warrior|trooper|fighter|survivor|miracle|babe|baby|king|queen|diva|graduate|grad)s?`,
  'u',
);
const PICTURE_OF_ONE = new RegExp(
  `(?<![0-9a-zà-ɏ])${CAMERA_WORD} (?:with|of|w\\/|w|feat\\.?|featuring|starring) (?:the|this|my|our|an?|these|one of (?:my|our))(?: [a-zà-ɏ'’-]{1,15}){0,3} (?:legend|hero|superstar|champ|champion|warrior|trooper|fighter|survivor|miracle|man|woman|lady|gentleman|gent|gents|ladies|lad|lass|lassie|fella|bloke|chap|boy|girl|baby|kid|toddler|teenager|couple|grandad|granny)(?![0-9a-zà-ɏ])`,
  'gu',
);
/** Where or when people are cared for. */
const PLACE_OF_CARE =
  /(?<![a-zà-ɏ])(?:(?:on|in|from|at) (?:the |our |my )?(?:ward|icu|itu|hdu|nicu|resus|bay|unit|labour ward|day room|hospice|care home|rehab|hydro(?:therapy)? pool|physio|clinic|chemo)|in (?:bed|room|bay) \d|after (?:his|her)|since (?:his|her)|for the first time since)(?![a-zà-ɏ])/u;
const FACES = wholeWords(
  `(?:everybody|everyone|everybdy|every1|residents|patients|their|all their|all the|his|her)['’]?s? (?:(?:wee|little|lovely|happy|smiling|whole|own|big|gorgeous|beautiful) ){0,2}(?:faces?|smiles?)|faces and all|all the faces`,
  'gu',
);
const LOOK_AT_FACE =
  /(?<![0-9a-zà-ɏ])(?:look at|loving|love) (?:that|this|his|her|their) (?:(?:wee|little|lovely|gorgeous|beautiful|big|happy|smiling|cheeky) ){0,2}(?:face|smile|grin)(?![0-9a-zà-ɏ])/gu;
/** "his daughter filmed it and i've popped it on my page", "sneaky pic of him asleep" */
const FILMED =
  /(?<![0-9a-zà-ɏ])(?:(?:his|her|their|the) [a-zà-ɏ]{2,12} |i |we |i['’]ve |we['’]ve |someone )?(?:sneakily |secretly |even |just |quickly )?(?:filmed|videoed|recorded|photographed|snapped) (?:it|him|her|them|the whole thing)(?! (?:as|that|in (?:the|his|her) notes|notes|own|a lot))(?![0-9a-zà-ɏ])/gu;
const PIC_OF_THEM = new RegExp(
  `(?<![0-9a-zà-ɏ])(?:(?:a|the|wee|sneaky|cheeky|quick|little|cute|lovely) ){0,3}${CAMERA_WORD} (?:of|with) (?:him|them|her(?= (?:[a-z]{3,9}ing|asleep|in|on|with|at|and|out|this|today|after|before)|[,.!?]|$|\\s?[^a-z ]))(?![0-9a-zà-ɏ])`,
  'gu',
);
/** Where it went: "popped it on my page", "link below". */
const POSTED =
  /(?<![a-zà-ɏ])(?:(?:popped|posted|put|uploaded|shared|stuck|posting|putting|sharing|uploading|whacked|chucked|bunged)(?: (?:it|him|her|them|this))?(?: (?:up|on|to|in|below|here|online)){0,2}(?: (?:my|our|the|insta|facebook|fb|tiktok|youtube))?(?: (?:page|story|stories|insta|instagram|tiktok|facebook|profile|channel|grid|wall|feed|reels|youtube))?|(?:it['’]?s|is|they['’]re|up) (?:up )?on (?:my|our|the) (?:page|story|stories|insta|instagram|tiktok|facebook|profile|channel|grid|wall|feed|reels)|link (?:below|in bio)|swipe|video below|(?:here|below)(?= ?(?:$|[^a-z ])))/u;

type Told = Omit<Seen, never>;

const MAY_BE_FILMED =
  /filmed|videoed|recorded|photograph|snapped|face|smile|(?:me|moi|us|truly|myself) (?:and|&|n|with|\+)/;
const ME_AND_ANOTHER = /(?:me|moi|us|truly|myself) (?:and|&|n|with|\+)/;

export function* patientsFilmed(text: ReadableText): Generator<Told> {
  const moments = momentsIn(text);
  if (moments.length === 0 && !text.hasLower(MAY_BE_FILMED)) return;
  const found: Told[] = [...captions(text)];
  for (const moment of moments) found.push(...inMoment(text, moment));
  found.push(...inGeneral(text));
  let last = -1;
  for (const told of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (told.start < last || isInNote(notesIn(text), told.start)) continue;
    last = told.end;
    yield told;
  }
}

/** "me and my favourite patient on his last day": no word of a picture, but nothing else than one's caption. */
function* captions(text: ReadableText): Generator<Told> {
  if (!text.hasLower(ME_AND_ANOTHER)) return;
  for (const { tag, start, end } of sceneOf(text).people) {
    if (tag !== 'patient') continue;
    const sentence = text.sentenceAt(start);
    const before = text.lower.slice(Math.max(sentence.start, start - 60), start);
    const match = ME_AND.exec(before);
    if (match === null || GOES_ON.test(text.lower.slice(end, end + 20))) continue;
    // "a poem about me and my patient": the caption begins its sentence, or follows a mark.
    if (
      /[a-zà-ɏ] $/u.test(before.slice(0, match.index)) &&
      !/(?:selfie|photo|pic|picture|video|just|with|of) $/.test(before.slice(0, match.index))
    )
      continue;
    if (NOT_REAL.test(text.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)))) continue;
    yield { start: start - (before.length - match.index), end, confidence: 0.8, evidence: 'caption' };
  }
}

function* inMoment(text: ReadableText, { start, end, lower, camera }: Moment): Generator<Told> {
  if (NOT_REAL.test(lower)) return;
  const people = within(sceneOf(text).people, { start, end });
  const cared = people.some(({ tag }) => tag === 'careSign');
  const staffed = people.some(({ tag }) => tag === 'staff' || tag === 'family' || tag === 'other');
  for (const person of people) {
    if (person.tag !== 'patient' && person.tag !== 'person') continue;
    const before = lower.slice(Math.max(0, person.start - start - 90), person.start - start);
    const after = lower.slice(person.end - start, person.end - start + 60);
    if (ABSENT.test(before) || IS_THING.test(after)) continue;
    if (person.tag === 'person') {
      const seen = IN_IT.exec(after);
      if (seen !== null && cared && !staffed)
        yield { start: person.start, end: person.end + seen[0].length, confidence: 0.7, evidence: 'in the picture' };
      continue;
    }
    const picture = PICTURE_OF.exec(before) ?? (camera ? TOOK.exec(before) : null);
    if (picture !== null) {
      if (
        / an? $/.test(before) &&
        /^ (?:is|are|must|counts?|can|may|even|without|on social|needs|should|has to)(?![a-z])/.test(after)
      )
        continue;
      yield {
        start: person.start - (before.length - picture.index),
        end: person.end,
        confidence: 0.85,
        evidence: 'picture of somebody',
      };
    } else if (IN_IT.test(after)) {
      yield {
        start: person.start,
        end: person.end + (IN_IT.exec(after)?.[0].length ?? 0),
        confidence: 0.8,
        evidence: 'in the picture',
      };
    } else if (
      camera &&
      THEN_PICTURE.test(after) &&
      / (?:selfie|video|reel|singalong|tiktok)/.test(after) &&
      !/ for /.test(after)
    ) {
      yield {
        start: person.start,
        end: person.end + (THEN_PICTURE.exec(after)?.[0].length ?? 0),
        confidence: 0.65,
        evidence: 'picture of somebody',
      };
    }
  }
  if (camera && !staffed) {
    for (const { index, 0: words } of lower.matchAll(PICTURE_OF_ONE)) {
      const inCare =
        HERO.test(words) ||
        cared ||
        PLACE_OF_CARE.test(lower) ||
        (speaksOfCare(text) &&
          !speaksOfOthers(text) &&
          / (?:his|her|their|he|she|him|they) /.test(` ${text.lower.slice(0, 2000)} `));
      if (inCare)
        yield {
          start: start + index,
          end: start + index + words.length,
          confidence: HERO.test(words) ? 0.8 : 0.6,
          evidence: 'picture of somebody',
        };
    }
    if (speaksOfCare(text) && !speaksOfOthers(text)) {
      for (const { index, 0: words } of lower.matchAll(FACES))
        yield { start: start + index, end: start + index + words.length, confidence: 0.65, evidence: 'faces' };
    }
  }
}

/** A colleague or somebody of the family in the same sentence is who is shown. */
const isStaffed = (text: ReadableText, { start }: Span): boolean =>
  within(sceneOf(text).people, text.sentenceAt(start)).some(
    ({ tag }) => tag === 'staff' || tag === 'family' || tag === 'other',
  );

function* inGeneral(text: ReadableText): Generator<Told> {
  if (!/face|smile|grin|filmed|videoed|recorded|photographed|snapped|(?:of|with) (?:him|them|her)/.test(text.lower))
    return;
  if (!speaksOfCare(text) || speaksOfOthers(text)) return;
  const { lower } = text;
  const may = (at: Span): boolean => {
    const sentence = text.sentenceAt(at.start);
    const words = lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
    return !isAdvice(words) && !NOT_REAL.test(words);
  };
  for (const { index, 0: words } of text.allLower(LOOK_AT_FACE)) {
    const span = { start: index, end: index + words.length };
    if (may(span) && !isStaffed(text, span)) yield { ...span, confidence: 0.6, evidence: 'a face' };
  }
  for (const { index, 0: words } of text.allLower(FILMED)) {
    const end = index + words.length;
    const sentence = text.sentenceAt(index);
    const rest = lower.slice(end, Math.min(sentence.end, end + 120));
    const posted = POSTED.exec(rest);
    if (posted === null || !may({ start: index, end })) continue;
    // Up to where it was put, when that follows at once.
    const upTo = posted.index < 20 ? end + posted.index + posted[0].length : end;
    yield { start: index, end: upTo, confidence: 0.65, evidence: 'filmed' };
  }
  for (const { index, 0: words } of text.allLower(PIC_OF_THEM)) {
    const span = { start: index, end: index + words.length };
    if (may(span) && !isStaffed(text, span)) yield { ...span, confidence: 0.6, evidence: 'filmed' };
  }
}
