import {
  AGE_ENDS,
  type AgeForm,
  EDGE,
  END,
  form,
  leadingTo,
  N,
  NAME,
  OPTIONAL_UNIT,
  PERSON_NOUN,
  PICTOGRAPH,
  PRONOUN,
} from './forms.ts';
import { NUMBER_WORDS } from './number-words.ts';

/**
 * Ages as they are told, with little beside the number to say so. Each could be
 * a count; whether it is somebody's age is for the gate to decide.
 */

// Some forms tell capitals apart, for names.
const MONTH = `(?:${'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'
  .split(' ')
  .map((month) => `[${month.charAt(0).toUpperCase()}${month.charAt(0)}]${month.slice(1)}`)
  .join('|')})`;
/** Two figures or more, or in words: what is rarely counted beside a person. */
const GROWN = `(?:1[01]\\d|[1-9]\\d|${NUMBER_WORDS})`;
const FIGURES = '(?:1[01]\\d|[1-9]\\d)';
/** What numbers count and measure. */
const NO_UNIT =
  "(?! ?(?:%|°|[ap]\\.?m(?![A-Za-zÀ-ɏ])|(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|wks?|stone|st|lbs?|kgs?|kilos?|mgs?|mls?|litres?|metres?|miles?|mph|steps|times|people|patients|pts|beds|calls|units?|rounds?|others|of|percent|per|degrees|o['’]?clock|quid|pounds|grand|years? (?:ago|on|later|since|experience|in|qualified|service)|stitches|staples|staff|shocks?|attempts?|nights|shifts|jobs|stairs|floors)(?![A-Za-zÀ-ɏ])|[./-][\\d¼-¾]))";
const SENTENCE = '(?:^|[.!?…\\n]|[:–—] ) ?';
const ABOUT =
  '(?:about|aboot|around|roughly|approx\\.?|approximately|maybe|perhaps|probably|mibbe|more than|older than|much over|no more than|no older than|circa|~)';
const GOES_ON =
  "(?=,? (?:and|but|yet) (?:still|he|she|they|he['’]s|she['’]s|lives?|living|sharp|not|never|as|had|has|was|walks?|drives?|does|came|went|full|fighting|fit|flirts?|flirting|frail|deaf|blind|bright|already|all|a|the|her|his|with|told|lied|walked|asked|on|in)(?![A-Za-zÀ-ɏ]))";
const NO_PERSON =
  '(?!(?:it|this|that|there|which|what|here|answer|temp|temperature|score|rate|hr|bp|pulse|sats?|number|ward|bed|bay|gcs|news|sugars?|bm|hb|crp|k|lactate|potassium|ph|bmi|weight|wait|queue|limit|capacity|list|total|average|count|dose|target|record|price|cost|bill|level|band|size|page|room|time|shift|department|unit|hospital|building|trust|scanner|age|and|mine)(?![A-Za-zÀ-ɏ]))';
const WHEN = `(?= (?:the (?:day|morn|morra|night)|today|tomorrow|the morrow|this (?:week|month|year|weekend|${MONTH})|next (?:week|month|year|birthday|${MONTH}|[A-Za-z][a-z]+day)|come ${MONTH}|in (?:${MONTH}|a (?:week|fortnight|month))|on (?:[A-Za-z][a-z]+day|${MONTH}|the \\d|[Cc]hristmas|[Bb]oxing))(?![A-Za-zÀ-ɏ]))`;

const OPENS_SENTENCE = leadingTo('(?:^|[.!?…\\n]|[:–—] ) ?');

export const SPOKEN_FORMS: readonly AgeForm[] = [
  // young lad about 19, gent around 45, wee lassie of maybe 7, can't have been more than 12
  form(
    'about',
    0.6,
    leadingTo(
      '(?:about|aboot|around|roughly|approx\\.?|approximately|maybe|perhaps|probably|mibbe|than|over|circa|~) ?',
    ),
    `(?<=(?<![A-Za-zÀ-ɏ])(?:${PERSON_NOUN}|lassie|laddie|wean|wumman|fellow|${PRONOUN})(?:,| in (?:his|her) (?:scrubs|pyjamas))?(?: who['’]?s| who was| is| was|['’]s| looked| looks| looking| must be| must have been| can(?:no|['’])?t be| can(?:no|['’])?t have been| couldn['’]?t (?:be|have been)| cannae (?:be|hae been)| of)? ${ABOUT} ?)(?<age>${N}${OPTIONAL_UNIT})${END}${NO_UNIT}`,
  ),
  // boy, 9ish
  form(
    'about',
    0.55,
    /ish/,
    `(?<=(?<![A-Za-zÀ-ɏ])(?:${PERSON_NOUN}|lassie|wean)(?:,| is| was|['’]s| of)? )(?<age>(?<n>[1-9]\\d?)(?=-?ish(?![A-Za-zÀ-ɏ])))`,
  ),
  // our new admission is 96, lied about it; a patient of mine is ninety-four and flirts
  form(
    'is',
    0.55,
    leadingTo("(?:['’]s|is|was) (?:only |just |now |already |actually |nearly |almost )?"),
    `(?<=(?<![A-Za-zÀ-ɏ'’])(?:${NO_PERSON}[A-Za-zÀ-ɏ]{3,20}|(?:patient|lady|gent|one|friend) of (?:mine|ours))(?: is| was) (?:only |just |now |already |actually |nearly |almost )?)(?<age>${GROWN})${END}(?:${AGE_ENDS}|${GOES_ON})${NO_UNIT}`,
  ),
  // she's ninety-four and flirts with every porter
  form(
    'is',
    0.6,
    leadingTo("(?:['’]?s|is|was|be|been) (?:only |just |now |already |nearly |almost |about |rising )?"),
    `(?<=(?<![A-Za-zÀ-ɏ])${PRONOUN}(?:['’]?s| is| was|['’]ll be| will be|['’]d have been)) (?:only |just |now |already |nearly |almost |about |rising )?(?<age>${N})(?: and a half)?${END}${GOES_ON}`,
  ),
  // Wor Betty's 104 the day, he'll be 99 in April
  form(
    'is',
    0.65,
    leadingTo("(?:['’]s|is|was|be) (?:only |just |now |a |nearly )?"),
    `(?<=(?<![A-Za-zÀ-ɏ'’])(?:${NAME}(?:['’]s| is)|${PRONOUN}(?:['’]s| is|['’]ll be| will be)|${PERSON_NOUN}(?:['’]s| is|['’]ll be| will be)|[Rr]esident(?:['’]s| is)) )(?<age>${GROWN})${END}${WHEN}`,
    'gu',
  ),
  // 99 in April! / 100 today and still dancing
  form(
    'alone',
    0.55,
    OPENS_SENTENCE,
    `(?<=${SENTENCE})(?<age>${FIGURES}|(?:ninety|eighty|seventy|a hundred)(?:[ -][a-z]{3,5})?)${END}${WHEN}`,
  ),
  // 101 and still doing the crossword; 82, three buses
  form(
    'alone',
    0.55,
    OPENS_SENTENCE,
    `(?<=${SENTENCE})(?<age>${GROWN})${END}(?:${GOES_ON}(?!,? and (?:the|on|in|a|all|her|his|with)(?![A-Za-zÀ-ɏ])))`,
  ),
  form(
    'alone',
    0.5,
    /(?:^|[.!?…\n]|[:–—] ) ?\d\d\d?, [a-z]/,
    `(?<=${SENTENCE})(?<age>${FIGURES})(?=, (?:one|two|three|four|lives?|living|never|no|not|fit|frail|independent|broke|fell|found|had|has|came|in|on|her|his|walked|collapsed|with|still|sharp|hip|stroke|chest|married|widowed?|retired|ex|mum|dad|beautiful|terrified|alone|scared)(?![A-Za-zÀ-ɏ]))`,
  ),
  // nil by mouth since midnight, 76, had her op cancelled
  form(
    'in commas',
    0.5,
    /, \d\d\d?, /,
    `(?<=[A-Za-zÀ-ɏ], )(?<age>${FIGURES})(?=, (?:who|had|has|lives?|living|came|was|with|fell|broke|found|collapsed|never|retired|ex|her|his|terrified|fit|no|not|mum|dad)(?![A-Za-zÀ-ɏ]))`,
  ),
  // had twins at 47, stroke at 29, a grandmother at 33
  form(
    'at an age',
    0.6,
    leadingTo(' at (?:only |just |barely |the age of )?'),
    `(?<=(?<![A-Za-zÀ-ɏ])(?:twins|triplets|baby|bairn|wean|child|cancer|heart attack|arrest|arrested|stroke|diagnosis|transplant|dementia|grandmother|grandad|granny|gran|nan|grandfather|widow|widower|mum|mam|dad|parent|bride|amputee|collapsed|dead|dying|melanoma|leukaemia|sepsis|replacement|cabg|mi|stemi|mi|sectioned|intubated|palliative|homeless) at (?:only |just |barely |the age of )?)(?<age>${GROWN})${END}${NO_UNIT}(?= ?(?:$|[.,;!?)\\n…–—]|${PICTOGRAPH})| (?:after|and|with|who|but|because|from|having|despite|today|last|this)(?![A-Za-zÀ-ɏ]))`,
  ),
  // Only 34, with three little ones; barely 18, came in with her mum; not even thirty and she's ventilated
  form(
    'only',
    0.55,
    leadingTo('(?:only|just|barely|not even|not yet|nearly|almost|still only|a mere) '),
    `(?<=(?:^|[.!?…\\n,;–—] ?|- )(?:she['’]s |he['’]s )?(?:only|just|barely|not even|not yet|nearly|almost|still only|a mere) )(?<age>${N})${END}(?=, (?:with|and|but|so|a|had|mum|dad|got|no|came|in|her|his|he|she|never|stage|fit|healthy|three|two)(?![A-Za-zÀ-ɏ])|,? (?:and|but|with) (?:he|she|he['’]s|she['’]s|they|already|has|had|still|so|a|on|in|three|two|kids)(?![A-Za-zÀ-ɏ]))`,
  ),
  // At 98 he's our oldest; at ninety she took up the ukulele
  form(
    'at an age',
    0.6,
    leadingTo('(?:^|[.!?\\n(] ?|, )at (?:just |only )?'),
    `(?<=(?:^|[.!?\\n] ?|, |\\()at )(?:just |only )?(?<age>${N})${END}(?=,? (?:he|she)(?:['’]s|['’]d)(?![A-Za-zÀ-ɏ]))`,
  ),
  // turned eighty in that bed, she turned 90 in our resus, reached 100 with us
  form(
    'turning',
    0.6,
    leadingTo('(?:turn|hit|reach)[a-z]{0,3} '),
    `(?<![A-Za-zÀ-ɏ])(?:turn(?:s|ed|ing)?|hits?|hitting|reach(?:ed|es|ing)?) (?<age>${GROWN})${END}(?= (?:in|on|with|while|whilst|under) (?:our|the|that|this|his|her|a|us|here|theatre|resus|hospital|bed|ward|[a-z]+day|the \\d|${MONTH})(?![A-Za-zÀ-ɏ]))`,
  ),
  // oldest patient I've ever thrombolysed: 101
  form(
    'at an age',
    0.65,
    /(?:oldest|youngest)[^.!?\n]{0,60}: ?\d/,
    `(?<=(?<![A-Za-zÀ-ɏ])(?:oldest|youngest)(?![A-Za-zÀ-ɏ])[^.!?:\\n]{0,60}: ?)(?<age>${FIGURES})${END}${NO_UNIT}`,
  ),
  // Patient 72 yrs, third fall this week
  form(
    'years old',
    0.7,
    /(?:patient|pt|px|male|female|lady|gent|man|woman|bloke) \d\d?\d? ?y/,
    `(?<=(?<![A-Za-zÀ-ɏ])(?:patient|pt|px|male|female|lady|gent|man|woman|bloke) )(?<n>\\d{1,3}) ?(?<unit>years|yrs?|y)(?=[.,;:!?)\\n]|$| with)`,
  ),
  // 92 years young
  form('years old', 0.85, /y(?:ea)?rs? young/, `${EDGE}${N}[ -](?<unit>years?|yrs?)[ -]young(?![A-Za-zÀ-ɏ])`),
];
