import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import type { ReadableText } from '../text.ts';
import { imageSpan, isElsewhere } from './image-span.ts';
import type { ImageTag } from './lexicon/images.ts';
import { MADE_UP, OWN, OWN_IMAGE, PUBLISHED } from './lexicon/unreal.ts';
import { CAMERA_WORD, isAdvice } from './moments.ts';
import { isInNote, notesIn } from './notes.ts';
import { type FoundPhrase, once, sceneOf } from './scene.ts';

/** Medical images that running text shows: "hand x-ray from tonight's shift", "look at this wound". */

const WORDS = (most: number): string => `(?:[0-9a-zà-ɏ'’&-]{1,16} ){0,${most}}`;
const DETERMINER =
  "(?:(?:the|this|that|these|those|his|her|their|a|an|my|our|one|another|some|today['’]s|tonight['’]s|yesterday['’]s|last night['’]s|my patient['’]s|this (?:lady|man|lad|patient|chap|bloke|woman|guy)['’]s|bed \\d{1,2}['’]s) )?";
/** "here's the", "look at this", "check out his", "exhibit A:", "sharing this". */
const PRESENTED = new RegExp(
  `(?<![0-9a-zà-ɏ])(?:here(?:['’]s| is| are|s)|look at|luk at|check out|check|feast your eyes on|get a load of|get an eyeful of|get yer eyes on|behold|the state (?:of|ae|o)|have a (?:look|gander|butchers|butcher['’]s|nosy|nosey|peek|deek|swatch|wee look|quick look) at|take a look at|peep|clock|showing off|sharing|posting|uploading|(?:had|have|going|want|wanted|need) to (?:share|post|show you(?: all)?)|gotta share|let me show you|attached(?: is)?|attaching|pictured|presenting|introducing|exhibit [a-z]|zoom(?:ed|ing)? in on|rate|who can (?:spot|read|tell)|how (?:beautiful|gorgeous|cool|gross|satisfying|mad|wild|class|lovely) is|can we (?:talk about|appreciate|admire|take a moment for)|anyone want to (?:read|report)|thoughts on|what do (?:we|you|yous|u|ye|people) (?:think of|think about|make of|reckon to|see (?:on|in))|opinions on|any ideas (?:on|about)|swipe (?:for|to see)|would you look at|wid ye look at|gaze upon|just seen|wait (?:til|till|until) (?:you|u|ye) see|bonus points for|say hello to|meet|(?:last|first|next|second|third|final) (?:slide|pic|photo|one) is)[:,]? ${DETERMINER}${WORDS(3)}$`,
  'u',
);
const PICTURE_OF = new RegExp(`(?<![0-9a-zà-ɏ])${CAMERA_WORD} (?:of|showing|from) ${DETERMINER}${WORDS(3)}$`, 'u');
const THIS = /(?<![0-9a-zà-ɏ])(?:this|these|dis) (?:[0-9a-zà-ɏ'’-]{1,14} ){0,2}$/u;
const THIS_GENERAL =
  /^(?:[a-zà-ɏ ]{0,20})? ?(?:could|can|may|might|will|would|helps?|looks? at|uses?|takes? (?:about|around|up|\d)|checks?|is (?:offered|used|free|quick|painless|safe|for|not|a|part)|are (?:offered|used|free)|lasts?|service|save[sd]?|detects?|involves?)(?![a-zà-ɏ])/u;
const CLAUSE_START = new RegExp(
  `(?:^|[^0-9a-zà-ɏ\\s'’&@#-]|[\\r\\n]| -)\\s{0,3}(?:(?:a|an|the|his|her|this|today['’]s|tonight['’]s|one|some|my|and) )?${WORDS(3)}$`,
  'u',
);
/** "I did a CT", "waiting for an x-ray": something is told, nothing shown. */
const SENTENCE = wholeWords(
  `i|we|he|she|they|it|you|who|did|do|does|had|has|have|having|got|get|getting|gets|reported|reporting|took|take|taking|saw|seen|watched|watching|missed|read|wrote|scanned|reviewed|done|need|needs|want|wants|waiting|was|is|are|were|been|be|from|after|before|because|when|while|sent|sending|ordered|requested|asked|for|to|about|with|at|then|no|not|another|more|needs|went|came|called|booked|chasing|chase`,
  'u',
);
/** "…of the day", "…of the week". */
const OF_THE_DAY =
  /^(?: [a-zà-ɏ-]{2,12}){0,2} of (?:the|my|our) (?:day|week|month|night|nite|shift|year|weekend|morning|decade|century)(?![a-zà-ɏ])/u;
/** "…from tonight's shift", "…from Thursday's reporting session". */
const FROM =
  /^(?: [a-zà-ɏ-]{2,12}){0,2} (?:from|off|in|on) (?:(?:a|an|the|my|our|this|last|earlier|that) )?(?:(?:lad|lady|man|chap|woman|bloke|guy|kid|patient|pt) )?(?:(?:in|on|earlier|from) )?(?:last job|last call|a job|job|tonight|today|yesterday|last night|the night|this (?:morning|afternoon|evening|week|weekend)|earlier|my (?:shift|list|clinic|nights?|on-?call|weekend|day|morning|afternoon|run|session|last shift|reporting)|our (?:shift|list|clinic|theatre|night|weekend|reporting|dept|department|meeting|mdt)|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|resus|night shift|nights|(?:late |day |early |long )?shift|on-?call|list|take|clinic|reporting(?: session)?|a ?& ?e|ed|nights?)(?:['’]s)?(?![a-zà-ɏ])/u;
/** "…attached", "…below", "…in the comments". */
const ATTACHED =
  /^(?: (?:photo|pic|picture|image|photos|pics|is|are|was))?(?: (?:attached|below|above|in (?:the )?(?:comments|pic|photo|picture|thread|first comment|next slide|slide \d)|on (?:my|the) (?:story|grid|page|next slide)|incoming|here|pictured|for your viewing pleasure|for (?:your|the) (?:delight|enjoyment)|swipe|in slide \d))(?![a-zà-ɏ])|^[ :,.!-]{0,3}(?:👇|➡️|⬇️|👉|⤵️|👀)/u;
const QUIZ = wholeWords(
  `spot the|spot diagnosis|name (?:that|the|this)|guess (?:the|what|this)|what['’]?s (?:the|wrong|your|going on|this|your) ?(?:diagnosis|dx|verdict|spot|impression|guess)?|diagnosis|dx|ddx|what (?:do|can|would) (?:you|u|we|ye|yous) (?:see|call|report|do|spot)|can (?:you|anyone|u|anybody) (?:see|spot|name|read|guess|tell)|who can see|who sees|any guesses|guesses|answers? (?:below|in|at|tomorrow|later|on)|your thoughts|how would you report|report this|caption this|where['’]?s the|find the|quiz time|first to get it|no prizes for|wrong answers only`,
  'u',
);
const WITH_LEAVE = /(?:posted|shared|sharing|posting|uploaded) (?:with|w\/)[^.\r\n]{0,40}$/u;
/** Talk about images in general. */
const GENERAL = wholeWords(
  `if (?:you|u|your|ye|someone|anyone)|you['’]re|your (?!diagnosis|thoughts|guess|guesses|eyes?|view|opinion|viewing|money|impression|answer|spot|dx)[a-z]{1,14}|we offer|patients can|book|appointments?|screening|invited?|leaflet|services?|course|lecture|teaching session|study day|study|research|trial|ai|workshop|conference|exam|revision|poster|webinar|module|guidelines?|policy|awareness|waiting (?:list|time|times)|waits?|backlog|targets?|cpd|book now|open day|sign up|register|learn|article|blog|podcast|episode|paper|journal club|new scanner|fundrais\\w{1,4}|donat\\w{1,4}|petition|prevent\\w{0,4}|nhs app|statistics|audit`,
  'u',
);

/** A film is for the evening unless it is of something. */
const OF_BODY =
  /(?:chest|abdo|abdominal|abdomen|spine|pelvis|hip|knee|ankle|foot|wrist|hand|elbow|shoulder|neck|skull|ribs?|finger|thumb|toe|plain|lateral|trauma|portable|mobile) $/u;

const everOwn = once((text) => OWN_IMAGE.test(text.lower.slice(0, 20_000)));

type Presented = Omit<Found, 'type'>;

export function* imagesPresented(text: ReadableText): Generator<Presented> {
  if (text.kind !== 'text') return;
  const notes = notesIn(text);
  let sentenceStart = -1;
  let sentenceHas: ImageTag | undefined;
  const found: (Presented & { tag: ImageTag; sentence: number })[] = [];
  for (const image of sceneOf(text).images) {
    const { tag, start } = image;
    if (tag === 'body' || tag === 'elsewhere' || isInNote(notes, start) || isElsewhere(text, image)) continue;
    if (
      /^films?$/.test(text.lower.slice(start, image.end)) &&
      !OF_BODY.test(text.lower.slice(Math.max(0, start - 14), start))
    )
      continue;
    const sentence = text.sentenceAt(start);
    if (sentence.start !== sentenceStart) {
      sentenceStart = sentence.start;
      sentenceHas = undefined;
    }
    if (sentenceHas !== undefined && (sentenceHas === 'plain' || sentenceHas === 'study')) continue;
    const confidence = presentedBy(text, image, sentence);
    if (confidence === undefined) continue;
    // "Spot the fracture: hand x-ray from tonight's shift": the image says more than what is on it.
    if (sentenceHas !== undefined) {
      if (tag !== 'plain' && tag !== 'study') continue;
      found.pop();
    }
    sentenceHas = tag;
    found.push({
      ...imageSpan(text, image, sentence),
      confidence,
      evidence: 'presented',
      tag,
      sentence: sentence.start,
    });
  }
  for (const { start, end, confidence, evidence } of found) yield { start, end, confidence, evidence };
}

/** "Snapped this at work: MRI of a knee" */
const PHOTOGRAPHED = new RegExp(
  `(?<![0-9a-zà-ɏ])(?:${CAMERA_WORD}|snapped|took) [^.!?\\r\\n]{0,40}(?:: ?| [-–—] )(?:an? |the )?(?:[a-zà-ɏ]{3,12} ){0,2}$`,
  'u',
);

const presentedBy = (
  text: ReadableText,
  { tag, start, end }: FoundPhrase<ImageTag>,
  sentence: Span,
): number | undefined => {
  const { lower } = text;
  const words = lower.slice(Math.max(sentence.start, start - 250), Math.min(sentence.end, end + 250));
  const before = lower.slice(Math.max(sentence.start, start - 90), start);
  const after = lower.slice(end, Math.min(sentence.end, end + 90));
  const image = tag === 'plain' || tag === 'study';
  const confidence = ((): number | undefined => {
    const lead = CLAUSE_START.exec(before)?.[0];
    const begins = lead !== undefined && !SENTENCE.test(lead);
    if (begins && OF_THE_DAY.test(after)) return 0.75;
    if (begins && FROM.test(after)) return 0.8;
    if (image && begins && PHOTOGRAPHED.test(before)) return 0.65;
    if (PRESENTED.test(before) && !(tag === 'study' && /meet|check $/.test(before))) return image ? 0.75 : 0.7;
    if (PICTURE_OF.test(before)) return 0.75;
    if (ATTACHED.test(after)) return image ? 0.75 : 0.65;
    if (image && THIS.test(before) && !THIS_GENERAL.test(after)) return 0.6;
    if (
      image &&
      begins &&
      QUIZ.test(lower.slice(Math.max(0, sentence.start - 80), Math.min(lower.length, sentence.end + 60)))
    )
      return 0.7;
    if (begins && /^[ ,.!]{1,3}(?:posted|shared|shown|used) (?:with|w\/) /.test(after)) return 0.7;
    if (begins && WITH_LEAVE.test(before.replace(/[^a-z0-9./ ]+/g, ' ').replace(/(?<![a-z])(?:[a-z]+ ){0,3}$/, '')))
      return 0.7;
    if (
      /spot the $/.test(before) &&
      /^(?:fracture|pneumothorax|dislocation|foreign body)/.test(lower.slice(start, end)) &&
      /^[^a-z]*$/.test(after)
    )
      return 0.6;
    return undefined;
  })();
  if (confidence === undefined) return undefined;
  if (isAdvice(words) || GENERAL.test(words)) return undefined;
  if (OWN.test(words) || everOwn(text)) return undefined;
  const around = lower.slice(Math.max(0, sentence.start - 200), sentence.end + 200);
  return PUBLISHED.test(around) || MADE_UP.test(words) ? undefined : confidence;
};
