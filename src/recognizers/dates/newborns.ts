import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { NUMBER_WORDS } from '../ages/number-words.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { calendarDays } from './dates.ts';
import { clockTimes } from './times.ts';

/** What a newborn detail tells; it stands as the evidence of the entity. */
type NewbornDetail = 'weight' | 'sex' | 'order' | 'hour' | 'day' | 'place';

const word = (pattern: string, flags = 'gi'): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ.,£$€-])(?:${pattern})(?![0-9A-Za-zÀ-ɏ])`, flags);

// A sentence about a birth; without it 3.4kg is a parcel, and a boy who arrived at 03:12 has broken his arm.
const BIRTH =
  /(?<![A-Za-zÀ-ɏ])(?:bab(?:y|ies)|newborns?|(?:fe)?male (?:infant|neonate)|born|births?|birthed|deliver(?:ed|ing|y of)? (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:girls?|boys?|twins|triplets|sons?|daughters?|lad|lass(?:ie)?|bairn|wean)|(?:girls?|boys?|twins|triplets|wean|bairn|lad|lass(?:ie)?) (?:(?:was|were|both|all|safely) ){0,2}delivered|\d{1,2}[- ]pounder|(?:six|seven|eight|nine|ten|eleven)[- ]pound(?:er|s (?:exactly|on the nose|dead))|head of (?:[A-Za-zÀ-ɏ]+ )?hair|by section|c-?section|caesarean|forceps|ventouse|breech|labour|midwi(?:fe|ves|fery)|maternity|birth(?:ing)? pool|new arrival|skin[ -]to[ -]skin|placenta|apgars?|nicu|scbu|bba|\d ?lbs?,? ?\d{1,2}(?: ?oz)?|\d\d\+\d|(?:girls?|boys?|twins|triplets)[,.!:;-]{0,2} (?:weighing |at |of )?(?:a )?\d(?:[.·]\d{1,2} ?(?:kgs?|kilos?)| ?lbs?| pounds)|(?:first|last) (?:baby|birth|bairn|delivery|arrival) (?:of|in) (?:the |20)|(?:cut|cutting) the cord|waters (?:broke|went)|contractions|crowning|(?:caught|catch) (?:him|her|the baby|them)|welcome to the world)(?![A-Za-zÀ-ɏ])/i;

const NUMBER = `(?:\\d{1,2}|${NUMBER_WORDS})`;
const PATTERNS: readonly { readonly detail: NewbornDetail; readonly pattern: RegExp; readonly confidence: number }[] = [
  // 7lb 9oz, 7 lbs 9, 8lb, 6 pounds 2 ounces
  {
    detail: 'weight',
    confidence: 0.85,
    pattern: word(`(?:1[0-5]|[1-9]) ?lbs?\\.?(?:,? ?(?:1[0-5]|\\d)(?:[.½¼¾]\\d?)? ?(?:ozs?|ounces?)?(?![\\d/])|½)?`),
  },
  {
    detail: 'weight',
    confidence: 0.8,
    pattern: word(
      `${NUMBER}[- ]pounders?|${NUMBER} pounds?(?:,?(?: and)? ${NUMBER} ?(?:ounces?|ozs?)?)?|${NUMBER} ?(?:ounces|ozs?)`,
    ),
  },
  // 3.4kg, 3 kilos, 3430g, 980 grams
  { detail: 'weight', confidence: 0.8, pattern: word('[0-6][.·]\\d{1,3} ?(?:kgs?|kilos?)|[1-6] ?(?:kgs|kg|kilos?)') },
  { detail: 'weight', confidence: 0.75, pattern: word('(?:[4-9]\\d\\d|[1-5],?\\d{3}) ?(?:g|grams|gms)') },
  {
    detail: 'sex',
    confidence: 0.8,
    pattern: word(
      '(?:bab(?:y|ies)|newborn|twin|triplet|identical)[ -](?:girls?|boys?|daughters?|sons?|lads?|lass(?:ie)?s?)|(?:live )?(?:fe)?male (?:infant|baby|neonate)|live (?:fe)?male',
    ),
  },
  {
    detail: 'sex',
    confidence: 0.7,
    pattern: word(
      "(?:girls?|boys?)(?=[,.!:;-]{0,2} ?(?:weighing |of |at )?(?:a )?\\d(?:[.·]\\d{1,2} ?(?:kgs?|kilos?)| ?lbs?| pounds|\\d{3} ?g))|little (?:miss|mister|man|prince|princess)|all (?:girls|boys)|(?:(?:little|wee|tiny|bouncing|bonny|gorgeous|beautiful|perfect|strapping) ){1,3}(?:lad|lass|lassie|girl|boy)|another (?:wee |little |baby |bonny )?(?:boy|girl|lad|lass)|(?:a )?boy and (?:a )?girl|(?:two|three|four|both|2|3|4) (?:(?:baby|little|identical|healthy|tiny|perfect|beautiful) ){0,3}(?:girls|boys)|(?:one of each|one (?:boy|girl)(?:,| and|, and)? one (?:boy|girl)|a girl and a boy|a boy and a girl)|(?:it['’]?s )?an? (?:(?:beautiful|bouncing|gorgeous|healthy|tiny|wee|little|perfect|lovely|big|bonny|strapping|baby|new|precious|teeny) ?,?){0,4}(?:girl|boy|son|daughter|lad|lass(?:ie)?)",
    ),
  },
  // first baby of 2027, the last birth of the year, twins, triplets
  {
    detail: 'order',
    confidence: 0.85,
    pattern: word(
      "(?:first|last|final|1st|hundredth|100th|1000th|thousandth) (?:(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:baby|birth|bairn|arrival|delivery|newborn)) (?:of|in) (?:the (?:year|new year|decade|day|night|month|century)|\\d{4}|[A-Za-zÀ-ɏ]+)|(?:new year(?:['’]?s)?(?: day)?|christmas(?: day)?|leap (?:day|year)|millennium) baby",
    ),
  },
  {
    detail: 'order',
    confidence: 0.75,
    pattern: word(
      '(?:identical )?(?:twins|triplets|quads|quadruplets|quins|quintuplets|sextuplets|(?:twin|triplet)(?= (?:girls?|boys?)))',
    ),
  },
];

// "born at Queen Philippa", "delivered in the car park", "arrived at home"
const PLACE =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:(?<!(?:was|were|he|she|i) )born|delivered|arrived|birth(?:ed)?|welcomed?|girl|boy|baby|twins|triplets)(?: (?:safely|here|today|tonight|yesterday|this morning|last night|early)){0,2},? )(?:(?:in|at|on|outside)(?: the| our| back of)*(?: back of(?: the| our| an?)?)? (?:car park|lay-?by|ambulance|birth(?:ing)? (?:pool|cent(?:re|er)|unit|suite)|lift|corridor|bathroom|taxi|motorway|hard shoulder|[AM]\d{1,4}|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Boxing|New|Easter|Good)\p{Lu}[A-Za-zÀ-ɏ'’]+(?: (?:of |and )?\p{Lu}[A-Za-zÀ-ɏ'’]+){0,3})|at home)/gu;
/** "in the ferry waiting room", "on the kitchen floor", "at St Brannoc's delivery suite": a place once a birth is told beside it. */
const ANY_PLACE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:in|on|at|outside) (?:the|a|an|our|their|her|mum['’]s) (?:[a-zà-ɏ'’-]+ ){0,2}(?:car park|lay-?by|lift|corridor|bathroom|kitchen|hall(?:way)?|stairs|landing|waiting room|taxi|ambulance|truck|van|car|back seat|hard shoulder|roadside|ferry|pier|boat|train|bus|plane|garden|caravan|tent|field|toilet|loo|porch|doorstep|living room|front room|lounge|sofa|settee|pub|supermarket|petrol station|checkout|foyer|entrance|birth(?:ing)? pool)(?: (?:floor|mat|queue|platform))?|(?:at|on|in) (?:\p{Lu}[A-Za-zÀ-ɏ'’]+ ){1,3}(?:delivery suite|labour ward|maternity(?: unit| ward)?|birth centre|mlu|midwife[- ]led unit))(?![A-Za-zÀ-ɏ])/gu;
const BORN_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:born|bba|arrived|delivered|delivery|birth|section|caesarean|forceps|welcomed?|(?:caught|catch) (?:him|her|them|(?:the|a|my [a-z]+) baby)|(?:baby|twins|he|she|they|wee (?:one|man|boy|girl|lassie)) (?:came|appeared|landed|popped out|made (?:an|her|his) (?:entrance|appearance)))(?![A-Za-zÀ-ɏ])|(?:girls?|boys?|baby|twins|triplets|lbs?|ozs?|kg)[,.!:]? ?(?:at |@ ?|just after |on )?$/i;
const BORN_AFTER =
  /^[^.!?\n]{0,50} (?:baby|babies|twins|girl|boy|bairn|wean) born(?![A-Za-zÀ-ɏ])|^,? (?:(?:this|last|on) [A-Za-zÀ-ɏ]+,? )?(?:a |our |the )?(?:[A-Za-zÀ-ɏ]+ ){0,3}(?:born|arrived|delivered|baby (?:girl|boy))(?![A-Za-zÀ-ɏ])/i;
const NEAR = 60;
/** "5.42am Tuesday" opens its sentence. */
const OPENING = 20;
// A clock time is the baby's when the birth is told beside it, if only in the sentence it follows, not "visiting for new mums from 2pm".
const belongsToBirth = ({ text }: ReadableText, sentence: Span, { start, end }: Span): boolean =>
  BORN_BEFORE.test(text.slice(Math.max(start - sentence.start < OPENING ? 0 : sentence.start, start - NEAR), start)) ||
  BORN_AFTER.test(text.slice(end, Math.min(sentence.end, end + NEAR)));

/** Where something stands beside the words for a birth, in its sentence or the one before. */
const besideBirth = ({ text }: ReadableText, { start, end }: Span): boolean =>
  BORN_BEFORE.test(text.slice(Math.max(0, start - 2 * NEAR), start)) ||
  BORN_AFTER.test(text.slice(end, end + NEAR)) ||
  BIRTH.test(text.slice(Math.max(0, start - NEAR), start));

const detail = ({ start, end }: Span, evidence: NewbornDetail, confidence: number): Found => ({
  type: 'newborn-detail',
  start,
  end,
  confidence,
  evidence,
});

function* details(readable: ReadableText): Iterable<Found> {
  const { text } = readable;
  const birthTold = ({ start, end }: Span): boolean => {
    const sentence = readable.sentenceAt(start);
    const from = Math.max(0, sentence.start - 120, start - 300);
    return BIRTH.test(text.slice(from, Math.min(text.length, sentence.end + 120, end + 300)));
  };
  for (const { detail: evidence, pattern, confidence } of PATTERNS) {
    for (const { 0: words, index } of readable.all(pattern)) {
      const span = { start: index, end: index + words.length };
      if (birthTold(span)) yield detail(span, evidence, confidence);
    }
  }
  for (const { 0: words, index } of readable.all(PLACE)) {
    yield detail({ start: index, end: index + words.length }, 'place', 0.7);
  }
  for (const { 0: words, index } of readable.all(ANY_PLACE)) {
    const span = { start: index, end: index + words.length };
    if (birthTold(span) && besideBirth(readable, span)) yield detail(span, 'place', 0.6);
  }
  for (const [found, evidence] of hoursAndDays(readable)) {
    const belongs = birthTold(found) && belongsToBirth(readable, readable.sentenceAt(found.start), found);
    if (belongs) yield detail(found, evidence, 0.75);
  }
}

// A day with its year is a date of birth, not the news of a birth.
const HAS_YEAR = /^\d{4}/;

function* hoursAndDays(readable: ReadableText): Iterable<readonly [Found, NewbornDetail]> {
  for (const time of clockTimes(readable)) if (time.confidence >= 0.5) yield [time, 'hour'];
  for (const date of calendarDays(readable)) if (!HAS_YEAR.test(date.value ?? '')) yield [date, 'day'];
}

/** Leaves out what lies within another detail of its kind: "9oz" in "7lb 9oz". */
const longestOf = (found: readonly Found[]): Found[] => {
  const ends = new Map<string, number>();
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ evidence, end }) => {
      if (end <= (ends.get(evidence) ?? 0)) return false;
      ends.set(evidence, end);
      return true;
    });
};

/**
 * The facts a family announces of a newborn: weight, hour and day, sex, place,
 * first or last of a year, twins. They are told apart by their evidence.
 */
export const newborns: Recognizer = {
  name: 'newborns',
  types: ['newborn-detail'],
  recognize(readable): Iterable<Found> {
    return readable.has(BIRTH) ? longestOf([...details(readable)]) : [];
  },
};
