import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import type { ImageTag } from './lexicon/images.ts';
import type { FoundPhrase } from './scene.ts';

/** What a word for an image is when it stands before one of these: a room, a machine, a service, talk. */
const ELSEWHERE =
  /^(?:['’]s)?[ -](?:scanners?|machines?|rooms?|suite|department|dept|team|unit|desk|staff|corridor|doors?|signs?|entrance|van|crew|poster|leaflet|course|table|couch|gowns?|waiting|reception|bay|area|appointments?|bookings?|service|services|lists?|slots?|backlog|targets?|student|students|apprentice|apprenticeship|assistant|radiographers?|technicians?|interpretation|teaching|training|workshop|quiz night|course|lecture|webinar|book|books|app|clinic|clinics|nurse|team|referrals?|requests?|protocols?|guidelines?|safety|physics|physicist|dose|doses|contrast|probe|gel|leads?|electrodes|paper|stickers|dots|trolley|corridor|porter|porters|specialist|equipment|kit|tech|tubes?|goggles|vision|care|management|prevention|healing|dressings?|awareness|campaign|research|study|trial|reporting|reporters?|results? (?:line|letter)|fairy|anxiety|ward|centre|center|pathway|cream|formulary|network|conference|chat|code|codes|the qr)(?![a-zà-ɏ])/u;

/** "heart in a specimen pot", "kidney stone in a jar" */
export const IN_A_POT =
  /(?<![a-zà-ɏ])[a-zà-ɏ]{3,14} in (?:a|the) (?:specimen|histology|formalin|sample|surgical) (?:pot|jar|dish|tray|bucket)(?![a-zà-ɏ])/u;

export const isElsewhere = (text: ReadableText, { start, end }: Span): boolean => {
  if (ELSEWHERE.test(text.lower.slice(end, end + 30))) return true;
  // "scan the code", "to scan in", "film of the book", "pre-scan"
  const before = text.lower.slice(Math.max(0, start - 14), start);
  return (
    /(?:^|[^a-zà-ɏ])(?:to|please|and|can|could|just|pre-|we|i|they|you|post-)\s?$/u.test(before) &&
    /^scan/.test(text.lower.slice(start, end))
  );
};

/** What may stand before the word and belongs to it: "healed", "left", "lateral c-spine", "abdo". */
const MODIFIER =
  /(?:^|[^0-9a-zà-ɏ'’-])((?!(?:a|an|the|this|that|these|his|her|their|my|our|of|on|in|at|with|for|from|to|and|or|but|by|is|are|was|were|shows?|showing|look|see|says?|some|any|no|spot|took|did|had|got|same|photo|photos|pic|pics|picture|image|close|up|video|here|heres|it|what|check|out|with|posted|sharing|shared|first|ever|love|loving|uploading|posting|attached|just|nice|quick|another|one|permission|consent|you|me|us|we|i|he|she|they|last|next|swipe|behold|x|ray)(?![0-9a-zà-ɏ]))[a-zà-ɏ][a-zà-ɏ'’-]{0,14}) $/u;
const TRAILING = new Set([
  'brain',
  'head',
  'skull',
  'chest',
  'abdo',
  'abdomen',
  'spine',
  'pelvis',
  'hip',
  'knee',
  'ankle',
  'foot',
  'wrist',
  'hand',
  'elbow',
  'shoulder',
  'neck',
  'femur',
]);
const ON_SCREEN =
  /^ (?:up )?on (?:a |the |my |our )?(?:monitor|screen|light ?box|viewer|pacs|computer|laptop)(?![a-zà-ɏ])/u;

/** The image with what says of what: "hand x-ray", "MRI brain", "x-ray on a monitor". */
export const imageSpan = (text: ReadableText, { start, end }: FoundPhrase<ImageTag>, limit: Span): Span => {
  let from = start;
  for (let step = 0; step < 3; step++) {
    const match = MODIFIER.exec(text.lower.slice(Math.max(limit.start, from - 20), from));
    if (match === null) break;
    from -= (match[1] as string).length + 1;
  }
  let until = end;
  const next = /^ ([a-zà-ɏ]{3,9})(?![a-zà-ɏ])/u.exec(text.lower.slice(until, until + 12));
  if (next !== null && TRAILING.has(next[1] as string)) until += next[0].length;
  const body =
    /^ of (?:an? |the |his |her |their |my )?(?:[a-zà-ɏ]{2,10} ){0,2}(?:hand|wrist|ankle|knee|hip|foot|leg|arm|chest|skull|pelvis|spine|shoulder|elbow|jaw|brain|finger|toe|neck)(?![a-zà-ɏ])/u.exec(
      text.lower.slice(until, until + 50),
    );
  if (body !== null) until += body[0].length;
  until += ON_SCREEN.exec(text.lower.slice(until, until + 30))?.[0].length ?? 0;
  return { start: from, end: Math.min(until, Math.max(limit.end, end)) };
};
