import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import { CAMERA_WORD, isAdvice, momentAt, momentsIn } from './moments.ts';
import { isInNote, notesIn } from './notes.ts';
import { once, withDeterminer } from './scene.ts';
import { STILL_LIFE_TRIGGERS } from './trigger-words.ts';

/**
 * Whether running text says that a thing is in the picture: "ignore the
 * whiteboard", "whiteboard behind us", "selfie at the PACS station", "handover
 * sheet under my coffee".
 */

const NEAR_WORDS = "(?: (?:[0-9a-zà-ɏ&+@][0-9a-zà-ɏ'’&+-]{0,20})){0,4}";
const DETERMINER =
  "(?:the|this|that|my|our|his|her|their|a|an|some|all the|whatever|tonight['’]s|today['’]s|baby['’]s|patient['’]s)";

/** Before it: "ignore the", "behind us is the", "you can see the", "zoom in on the". */
const POINTED_TO = new RegExp(
  `(?<![0-9a-zà-ɏ])(?:(?:ignore|pretend (?:you|u|ye) can(?:['’]?t|not) see|excuse|pardon|disregard|forgive|pay no attention to|don['’]?t (?:mind|look at|zoom in on)|never mind|apologies for|sorry about|zoom(?:ed|ing)? in (?:on|to)|spot the|swipe for|(?:you|u|ye|yous)(?: can| could| might)?(?: just| still| clearly| even| almost){0,2} (?:see|spot|read|make out)|(?:photo|pic|picture|slide|image|second one) ?(?:\\d|one|two|three)? ?(?:shows|has)|reflection of|reflected in)|(?:behind (?:me|us|him|her|them)|in the back(?:ground)?|in shot|next to (?:me|us)|in the corner)(?:,| is| are| was|['’]s| there['’]s| you can see)*)(?: ${DETERMINER})?${NEAR_WORDS} $`,
  'u',
);
/** After it: "behind us", "in the background", "in full view", "facing the camera". */
const PLACED = new RegExp(
  `^${NEAR_WORDS} (?:(?:right |just |directly )?behind (?:me|us|him|her|them|the (?:cakes?|team|girls|lads|crew|tree|desk|nurses|presents|flowers))|in (?:the )?(?:back|fore)ground|in (?:(?:the|this|that|my|our|your) )?(?:shot|frame|view|pic|photo|picture|selfie)|in full view|on show|on (?:full )?display|visible|readable|legible|showing|peek(?:s|ing)? out|pok(?:es|ing) out|facing (?:out|the camera|us|up|forwards?|front)|face up|(?:dead |so |really |perfectly |crystal )clear|over (?:my|her|his|our) shoulder|photo-?bomb\\w{0,3}|reflected|in the mirror)(?![0-9a-zà-ɏ])`,
  'u',
);
/** "pic at the", "selfie in front of our", "photo of the": the picture and the thing in one phrase. */
const PICTURED = new RegExp(
  `(?<![0-9a-zà-ɏ])${CAMERA_WORD}${NEAR_WORDS} (?:at|in front of|by|beside|next to|with|w\\/|of|against|near|under|holding|feat|featuring|showing|including|plus)(?: ${DETERMINER})?(?: [a-zà-ɏ'’-]{1,15}){0,2} $`,
  'u',
);
const FOOD =
  '(?:coffee|coffees|latte|tea|teas|brew|brews|cuppa|mug|mugs|cups?|cup of tea|cupcakes?|cakes?|buns?|biscuits?|cookies|brownies?|donuts?|doughnuts?|lunch|lunchbox|dinner|tea break|breakfast|sandwich|sandwiches|butty|toastie|salad|pasta|noodles|pot noodle|pizza|kitkat|kit kat|twix|chocolates?|choccies|celebrations|quality street|roses|haribo|sweets|crisps|cheese toastie|curry|flowers|bouquet|energy drink|monster|red bull|coke|croissant|pastries|samosas|pumpkin|snacks?|bagel|pen collection|new pens|stethoscope|fob watch|water bottle|nails|new nails|plant)';
/** "under my coffee", "as a coaster": a still life. */
const STILL_LIFE = new RegExp(
  `^(?:,? (?:just |very |ever so )?(?:[a-z]{2,10}ly|half[- ]hidden|casually|poking|peeking|tucked|propped|sat|sitting|lying|out|from))*,? (?:(?:under(?:neath)?|beneath|behind|beside|next to|by|below|alongside|out of) (?:my|the|our|a|some|these|all the) ${'(?:[a-zà-ɏ-]{1,12} ){0,2}'}${FOOD}|as (?:a|my|our) (?:coaster|place ?mat|plate|tray|napkin))(?![0-9a-zà-ɏ])`,
  'u',
);
/** A clause that begins with the thing: it is shown, nothing is done to it. */
const CLAUSE_START =
  /(?:^|[^0-9a-zà-ɏ\s'’&@#-]|[\r\n]| -)\s{0,3}(?:and |with |plus |feat\.? |featuring |spot |yes |ft\.? )?(?:the |my |a |an |his |her |their |our |some |baby['’]s |tonight['’]s |today['’]s )?(?:[a-zà-ɏ]{2,12} ){0,2}$/u;
/** "no whiteboard in shot", "without the wristband". */
const ABSENT =
  /(?<![0-9a-zà-ɏ])(?:no|not|without|never|nothing|isn['’]?t|wasn['’]?t|aren['’]?t|out of|off|minus|hid|hiding|hidden|covered|moved|turned|wiped|cropped|removed|instead of|blank|empty|spare|unused|dummy|demo|fake|old)(?: (?:the|any|a|our|all|all the|of the|over|out|off|single|actual|real))? ?(?:[a-zà-ɏ]{1,12} ){0,1}$/u;

/** Whether a text says at all that something is in a picture, outside its notes. */
export const mayShow = once((text) => momentsIn(text).length > 0 || STILL_LIFE_TRIGGERS.in(text)('food'));

/** The moment of the text that shows a thing at a span, if its words say that it is in the picture. */
export const isShown = (text: ReadableText, span: Span): boolean => {
  if (isInNote(notesIn(text), span.start)) return false;
  const sentence = text.sentenceAt(span.start);
  const before = text.lower.slice(Math.max(sentence.start, span.start - 90), span.start);
  const after = text.lower.slice(span.end, Math.min(sentence.end, span.end + 90));
  if (ABSENT.test(before)) return false;
  const clauseStart = CLAUSE_START.test(before);
  if (clauseStart && STILL_LIFE.test(after)) return !isAdvice(text.lower.slice(sentence.start, sentence.end));
  const moment = momentAt(text, span.start);
  if (moment === undefined) return false;
  if (POINTED_TO.test(before) || PLACED.test(after) || PICTURED.test(before)) return true;
  return clauseStart && moment.camera;
};

const REST =
  /^(?: (?:right |just )?behind (?:me|us|him|her|them)| in (?:the )?(?:background|shot|frame|view)| in full view| on it| on show| visible| showing| facing (?:out|the camera|us|up)){1,2}(?![0-9a-zà-ɏ])/u;

/** The thing with its article and the words that place it: "the whiteboard behind us". */
export const placed = (text: ReadableText, span: Span): Span => {
  const { start, end } = withDeterminer(text, span);
  return { start, end: end + (REST.exec(text.lower.slice(end, end + 60))?.[0].length ?? 0) };
};
