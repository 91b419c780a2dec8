import { findsIn } from '../patterns/finds.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { ReadableText } from '../text.ts';

/** Numbers and marks that say how somebody is, in lower case, each with the writing behind it. Written for this project. */
const READINGS: readonly (readonly [evidence: string, confidence: number, pattern: RegExp])[] = [
  // "GCS 7", "sats 71", "BP 70/40", "Haemoglobin of 21", "NEWS 9", "temp 40.1", "BM was 1.9"
  [
    'measurement',
    0.85,
    /(?<![0-9a-zà-ɏ])(?:gcs|news ?2?|pews|mews|bp|hr|sats?|spo2|temps?|hb|haemoglobin|crp|lactate|potassium|k\+|bms?|egfr|trop(?:onin)?|wbc|wcc|inr|hba1c|rr|lvef|bmi|fio2|creat(?:inine)?|urea|sodium|glucose|blood sugar|sugars?|peak flow|apgars?|ketones|platelets|bilirubin|psa|pain score|amts?|mmse|moca|must score|waterlow|clinical frailty score|cfs)(?: ?(?:of|was|is|at|@|:|=|<|>|~|\+|down to|up to|only|score|scoring|dropped to|in the)){0,2} ?(?:\d{1,4}(?:\.\d{1,2})?(?:\/\d{1,3})?(?:%|s(?![a-z]))?)(?![0-9a-z])/gu,
  ],
  // "#NOF", "# L NOF", "#radius"
  [
    'fracture',
    0.85,
    /(?<![0-9a-zà-ɏ#&])# ?(?:(?:l|r|lt|rt|left|right|dist(?:al)?|prox(?:imal)?|neck of|shaft of|mid) ?)?(?:nofs?|femur|femoral|tib(?:ia)?(?:[ /&]?fib(?:ula)?)?|fib(?:ula)?|radius|ulna|humerus|clavicle|scaphoid|metatarsals?|mandible|patella|calc(?:aneum)?|scapula|malleolus|zygoma|pubic rami|rami|ribs|c[1-7]|t1?\d|l[1-5])(?![a-z0-9])/gu,
  ],
  [
    'fracture',
    0.6,
    /(?<![0-9a-zà-ɏ#&])# ?(?:(?:l|r|lt|rt|left|right) )?(?:hip|wrist|ankle|pelvis|elbow|finger|toe|jaw|rib|neck)(?![a-z0-9])(?! ?#)/gu,
  ],
  ['shorthand', 0.85, /(?<![0-9a-zà-ɏ&])(?:d ?[&+] ?v|c\/o|h\/o|o\/d|s\.o\.b)(?![0-9a-z&])/gu],
  // "2/52", "3/7 post", "6/12 history"
  ['duration', 0.6, /(?<![0-9a-zà-ɏ/])\d{1,2}\/52(?![0-9a-z/])(?! (?:old|annual|notice))/gu],
  [
    'duration',
    0.6,
    /(?<![0-9a-zà-ɏ/])\d{1,2}\/(?:7|12)(?= (?:post|hx|h\/o|history|of (?:pain|cough|fever|sob|d&v|vomit|diarr)|cough|sob|post-op|pain|fever))/gu,
  ],
  // "born at 23+1", "32/40", "28 weeks pregnant", "born at 24 weeks"
  [
    'gestation',
    0.8,
    /(?<![0-9a-zà-ɏ/+])(?:(?:born|delivered|birth|baby|at) (?:at |@ )?)?(?:2[2-9]|3\d|4[0-2])(?:\+[0-6](?![0-9])|\/40(?![0-9]))|(?<![a-z])(?:born|delivered|arrived) (?:at|@) (?:only |just )?(?:2[2-9]|3\d)(?: ?(?:weeks|wks|weekers?))|(?<![0-9])(?:2[2-9]|3[0-6]) ?(?:-| )?weekers?(?![a-z])|(?<![0-9])\d{1,2} (?:weeks|wks|months) (?:pregnant|gone|gestation|preg)(?![a-z])/gu,
  ],
  // "lost 8 stone", "down to five stone", "born 9lb 2"
  [
    'weight',
    0.65,
    /(?<![a-z])(?:lost|down to|weighs|weighed|weighing|gained)(?: (?:over|under|just|only|nearly|about))? (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)(?: ?(?:st|stone|kgs?|kilos?))(?![a-z])/gu,
  ],
  // "CPR for 40 mins", "20 minutes of CPR", "three shocks", "six units of blood"
  [
    'resuscitation',
    0.85,
    /(?<![a-z])(?:cpr|compressions|resus|worked on (?:him|her|them)) for (?:about |over |nearly |an |the best part of )?(?:an? )?(?:\d{1,3}|half|ten|twenty|thirty|forty|fifty|sixty|ninety)? ?(?:mins?|minutes|hours?|hrs?)(?![a-z])|(?<![0-9a-z])(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:shocks|units of (?:blood|red cells|o neg)|stab wounds|broken ribs|stitches|staples|bags of blood|litres of (?:blood|fluid))(?![a-z])/gu,
  ],
  // "stage 4", "grade 3 tear", "two fingers fewer", "lost two fingers"
  [
    'loss',
    0.8,
    /(?<![a-z])(?:lost|missing|minus|lost the tops? of)(?: the)? (?:\d|one|two|three|four|five|half a|his|her|most of (?:his|her)|both)(?: (?:his|her))? (?:fingers?|toes?|legs?|arms?|thumbs?|hands?|feet|foot|fingertips?|ears?|eyes?|teeth|tooth)(?![a-z])|(?<![a-z])(?:one|two|three|four|five) (?:fingers?|toes?|limbs?) (?:fewer|short|less|down|missing|gone)(?![a-z])/gu,
  ],
  // "query ca pancreas", "?silent asp"
  [
    'query',
    0.8,
    /(?<![a-z?!.])(?:query|\?) ?(?:ca (?:pancreas|lung|breast|bowel|colon|prostate|bladder|ovary|oesophagus)|silent asp(?:iration)?|conversion|stroke|seizure|pregnant|overdose|nai|fracture|appendix|ectopic|meningitis)(?![a-z])/gu,
  ],
  // "(arrested|died|bled) ... in the lift": an arrest of the heart says so itself
  [
    'arrest',
    0.8,
    /(?<![a-z])(?:(?<=(?:has|had|just|promptly|then|and|he|she|pt|patient|they|lad|man|lady|bloke|gent|him|her|who) )(?:re-?)?arrested(?! (?:by|for|on suspicion|at home by|development))(?: (?:on (?:me|us|the table|the way|route|arrival)|twice|three times|in (?:the lift|ct|resus|theatre|the ambulance|the back)|again))?|(?:stabbed|shot|slashed) (?:in|through|to) the \w+,? (?:and )?arrested)(?![a-z])/gu,
  ],
];

export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly evidence: string;
  readonly confidence: number;
}

const PATTERNS = new PatternSet(
  READINGS.map(([, , pattern]) => pattern),
  true,
);

/** Every reading in a text. */
export function* readingsIn(text: ReadableText): Generator<Reading> {
  for (const number of text.likely(PATTERNS)) {
    const [evidence, confidence, pattern] = READINGS[number] as (typeof READINGS)[number];
    for (const { index, 0: found } of findsIn(pattern, text.lower))
      yield { start: index, end: index + found.length, evidence, confidence };
  }
}
