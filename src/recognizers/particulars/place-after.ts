import type { ReadableText } from '../text.ts';
import { LOCAL_PLACES } from './local-places.ts';

/** A place, club or business that follows a role: "at Kestrel Primary", "of the Red Lion", "in the chippy". */
export interface PlaceAfter {
  readonly end: number;
  readonly named: boolean;
  /** A place of few people: "in a small Cotswold force". */
  readonly small: boolean;
  /** Told without its name, to people who know the one meant: "from the fancy place on the harbour". */
  readonly unnamed: boolean;
}

const NAMED =
  /^ (?:(?:at|of|from|in|for|on|down|fae|off|frae|wi|with|to) )(?:(?:the|our|th['’]?) )?(?:[A-ZÀ-Þ0-9][A-Za-zÀ-ɏ0-9'’&.-]*(?<![.-]))(?:(?: (?:of|and|the|on|upon|under|le|de|by))? (?!I(?:['’]|\b))[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'’&-]*){0,4}/;
const LOCAL = LOCAL_PLACES.trim()
  .split(/(?<!\s)\s*[,\n]\s*/)
  .join('|');
/** "from the fancy place on the harbour", "off our local telly", "of the band headlining the festival" */
const UNNAMED = new RegExp(
  `^ (?:at|of|from|in|for|on|down|up|fae|off|aff|frae|oot|with|wi|behind|outside|to|over) (?:(?:the counter|the bar|the desk|the till) (?:in|at|of) )?(?:the|our|this|that|th['’]|thon|yon|wor|oor|yer|your) (?:(?!and |or |but |who |is |was |has |had |with |ward |hospital |same |next |other |first |last |end |top of |way )[a-zà-ɏ0-9'’&-]+ ){0,3}?(?:${LOCAL})(?:['’]s (?:[a-zà-ɏ'’-]+ )?team)?(?![a-zà-ɏ])(?: (?:in|on|at|of|by|near|beside|behind|opposite|next to|outside|round|down|up|headlining|playing) (?:(?:the|our) )?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+)?|(?<=the |our )(?:[a-zà-ɏ'’-]+)(?: (?:road|street|square|green|estate|front|end|roundabout|corner|park))?))?`,
  'i',
);
const SMALL =
  /^ (?:in|at|for|of|from|on) (?:an?|our|this|that|the) (?:very |really )?(?:small|tiny|wee|little|remote|rural)(?: [A-Za-zÀ-ɏ'’-]+){0,2}? (?:village|town|island|force|school|parish|valley|hamlet|community|place|club|team|company|firm|church|chapel)(?![a-z])/;
/** Wards and days are no places one is known at. */
const CARE_PLACE =
  /(?<![a-z])(?:hospital|infirmary|ward|trust|nhs|clinic|surgery|unit|a&e|ed|icu|itu|hospice|care home|health|medical|theatre|department|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|january|february|march|april|june|july|august|september|october|november|december|ct|mri|bed|bay|room|section|type)(?![a-z])/;

export const placeAfter = (text: ReadableText, end: number): PlaceAfter | undefined => {
  const rest = text.text.slice(end, end + 90);
  const few = SMALL.exec(rest);
  if (few !== null) return { end: end + few[0].length, named: true, small: true, unnamed: false };
  const byName = NAMED.exec(rest);
  const match = byName ?? UNNAMED.exec(rest);
  if (match === null || CARE_PLACE.test(match[0].toLowerCase())) return;
  return { end: end + match[0].length, named: true, small: false, unnamed: byName === null };
};
