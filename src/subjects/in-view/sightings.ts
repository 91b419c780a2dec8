import type { Span } from '../../draft.ts';
import { findsIn } from '../../recognizers/patterns/finds.ts';
import { gramsOf } from '../../recognizers/patterns/grams.ts';
import { PatternSet } from '../../recognizers/patterns/pattern-set.ts';
import { ANYBODY, CHILD, IN_CARE, KIN, MANY, NOBODY, STAFF, WORK } from './person-words.ts';

/** How a draft brings somebody in. */
export const SIGHTING_KINDS = [
  'in care', // "a patient", "my last pt", "our resident"
  'somebody', // "a gent", "this lady", "bloke on Ward 9"
  'child',
  'work', // "a retired jockey", "52yo bus driver"
  'age', // "37F", "a 19 yr old"
  'slot', // "my two o'clock", "bed 6", "my last patient"
  'seen', // "someone I see", "saw her"
  'kin', // "his wife", "the patient's son"
  'pronoun',
  'you', // somebody spoken to: "your appointment", "so proud of you"
  'author',
  'author-family',
  'staff',
  'many',
  'nobody', // a manikin, a dog, an exam
] as const;
export type SightingKind = (typeof SIGHTING_KINDS)[number];

export interface Sighting extends Span {
  readonly kind: SightingKind;
}

const START = '(?<![0-9a-zà-ɏ])';
const END = '(?![0-9a-zà-ɏ])';
const WORD = "[a-zà-ɏ'’-]{1,24}";
const DETERMINER =
  "(?:an?|one|this|that|the|my|our|another|some|poor|wee|little|one of (?:my|our)(?: \\w+)?|(?:today|tonight|yesterday|last night|this morning|this week)['’]s)";
/** Between the determiner and the noun; "the nurse who saw a man" must not join. */
const BETWEEN = `(?:(?!(?:of|to|for|and|who|that|with|in|on|at|from|is|was|has|had|i|we)${END})${WORD},? ){0,3}?`;
const NEITHER_PLURAL = `(?!s${END})${END}(?!['’]?s? (?:ward|unit|room|clinic|service|team|group|day|week|month|health|hospital|leaflet|safety|leader|voice|experience|care|flow|transport|notes system|choice|forum|survey|led|facing|centred)${END})`;

const noun = (words: string): string => `${START}${DETERMINER} ${BETWEEN}(?:${words})${NEITHER_PLURAL}`;
const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/** In the order in which they win where they overlap. */
const PATTERNS: readonly (readonly [SightingKind, RegExp])[] = [
  ['nobody', pattern(`${START}(?:${NOBODY})s?${END}`)],
  [
    'author-family',
    pattern(
      `${START}my (?:(?:own|little|wee|lovely|late|dear|eldest|youngest|middle|older|younger|big|baby|poor|step|great|beautiful|gorgeous|daft) ?){0,2}-?(?:${KIN}|kids?|baby|boy|girl|lad|lass|child|children|toddler|bairns?|weans?|twins|teenager|(?:little|wee|middle) (?:one|man)|eldest|youngest|oldest|in-?laws?|mates?|friends?|bestie|neighbour|housemate|flatmate|family|folks|dog|cat)${END}|${START}our (?:own )?(?:mum|dad|mam|nan|gran|grandad|kids|son|daughter|wedding)${END}`,
    ),
  ],
  [
    'slot',
    pattern(
      `${START}(?:my|our|the|this (?:morning|afternoon|evening)['’]s|last night['’]s|today['’]s|tonight['’]s|yesterday['’]s)? ?(?:first |last |next |final |new |latest )?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half \\w+) o['’]?clock|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m (?:patient|lady|gent|appointment|slot))${END}|${START}(?:bed|side ?room|sr|cubicle|cube|trolley|resus|bay|room|chair|cot|pod) ?\\d{1,2}[a-d]?${END}(?!['’]?s? (?:of the|is free|cupboard|is open|hall))|${START}(?:my|our) (?:first|last|next|final|favourite|fave|newest|oldest|youngest|trickiest|sickest|wee|little) (?:patient|pt|one|lady|gent|visit|call|job|admission|arrest|delivery|birth|section|referral|client|resident)${END}`,
    ),
  ],
  [
    'staff',
    pattern(
      `${START}(?:(?:an?|the|this|that|my|our|your|their|every|all|some|any|fellow|new|amazing|brilliant|lovely|wonderful) (?:${WORD} ){0,2}?)?(?:${STAFF})${END}`,
    ),
  ],
  [
    'kin',
    pattern(
      `${START}(?:his|her|their|the|pt['’]?s|patient['’]?s|(?:lady|gent|man|woman|boy|girl|lad|baby|resident)['’]s) (?:${WORD} ){0,2}?(?:${KIN})${END}`,
    ),
  ],
  ['in care', pattern(`${noun(IN_CARE)}|${START}(?:pt|px)${END}|(?<=^|[.!?\\n:] ?)patient${END}`)],
  [
    'seen',
    pattern(
      `${START}(?:someone|somebody|a person|one person|the person) (?:(?:who|that|whom) )?(?:(?:i|we)(?:['’](?:ve|d))? (?:\\w+ )?(?:see|saw|seen|met|meet|treated|treat|worked|work|looked|look|cared|care|visited|visit|supported|support|assessed|helped|discharged|admitted|nursed|know from)|came|was brought|was admitted|came in|turned up|rang|died|lost|has|had)${END}|${START}(?:saw|seen|met|treated|admitted|discharged|nursed|transferred|conveyed|took|fetched|collected|delivered|intubated|stabilised|supporting|supported|assessing|assessed|reviewed|reviewing|clerked|clerking) (?:someone|somebody|one|him|her|a \\w+)${END}`,
    ),
  ],
  [
    'many',
    pattern(
      `${START}(?:(?:all|our|my|your|some|many|most|any|every|each|no|other|these|those|few|more|older|younger|\\d+) (?:${WORD} ){0,2}?)?(?:${MANY})${END}|${START}(?:every|each|any|whichever|whoever|no) (?:${WORD} ){0,2}?(?:${IN_CARE}|${ANYBODY}|${CHILD})${END}`,
    ),
  ],
  [
    'child',
    pattern(`${noun(CHILD)}|(?<=^|[.!?\\n] ?)(?:kid|wee one|little one|toddler|baby|child|teen(?:ager)?)${END}`),
  ],
  [
    'work',
    pattern(
      `${START}(?:an?|this|that|the|one|another|our|retired|ex|former|young|old) (?:${WORD} ){0,3}?(?:${WORK})${END}|${START}\\d{1,3} ?(?:yo|y\\/o|yr old|year[- ]old)[a-z]* (?:${WORD} ){0,2}?(?:${WORK})${END}`,
    ),
  ],
  [
    'somebody',
    pattern(
      `${noun(ANYBODY)}|(?<=^|[.!?\\n] ?)(?:bloke|chap|gent|lady|lad|lass|guy|man|woman|fella|old (?:boy|girl|dear|lady|man)|elderly (?:gent|lady|man|woman))${END}|${START}(?:elderly|old|young|wee|poor) (?:gent|gentleman|lady|man|woman|lad|lass|fella|bloke|chap|guy|wumman|soul)${END}`,
    ),
  ],
  [
    'age',
    pattern(
      `${START}(?:(?:an?|this|my|the|our) )?\\d{1,3} ?-?(?:yo|y\\/o|y\\.o\\.|yr|yrs|year|month|week|day)s?(?:[- ]?olds?)?${END}(?=[ ,.:;)]|$)|${START}\\d{1,3} ?[fm]${END}|${START}(?:aged?|only|just|is|was|she['’]s|he['’]s) \\d{1,3}${END}(?! ?(?:%|am|pm|hours?|mins?|minutes|days?|weeks?|months?|years? (?:ago|experience|later|in|since|of)|miles|beds|of|st|nd|rd|th|to))`,
    ),
  ],
  [
    'you',
    pattern(
      `${START}(?:your (?:appointment|visit|stay|care|operation|op|notes|records?|results?|scan|surgery|treatment|recovery|mum|dad|son|daughter|wife|husband|nan|gran|grandad|ankle|hip|knee|baby|stitches|rehab|bloods)|(?:proud of|treated|looked after|saw|remember|seeing|see|met|discharged|help(?:ed|ing)?|caring for|nursing) you|you (?:came|were (?:seen|admitted|discharged|with us|on)|had (?:your|a|an)|left (?:our|the)|walked|rang))${END}`,
    ),
  ],
  [
    'pronoun',
    pattern(`${START}(?:he|she|him|her|hers|his|he['’]s|she['’]s|he['’]d|she['’]d|hes|shes|himself|herself)${END}`),
  ],
  ['author', pattern(`${START}(?:i|i['’]m|i['’]ve|i['’]d|im|ive|me|my|myself|mine)${END}`)],
];

const SIGHTED = new PatternSet(
  PATTERNS.map(([, regexp]) => regexp),
  true,
);

/** Everyone a text speaks of without a name, in order of place; where two overlap the surer kind counts. `lower` is the text in lower case. */
export const sightingsIn = (lower: string): Sighting[] => {
  const taken: Sighting[] = [];
  for (const number of SIGHTED.mayStandIn(gramsOf(lower))) {
    const [kind, regexp] = PATTERNS[number] as (typeof PATTERNS)[number];
    for (const { index, 0: words } of findsIn(regexp, lower)) {
      const start = index + (words.length - words.trimStart().length);
      const end = index + words.length;
      if (!taken.some((other) => other.start < end && start < other.end)) taken.push({ kind, start, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
};
