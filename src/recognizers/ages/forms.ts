import { NUMBER_WORDS, ORDINAL_WORDS } from './number-words.ts';

/** The ways in which an age is written. */
export interface AgeForm {
  readonly evidence: string;
  readonly confidence: number;
  /** Named groups: `age` the whole of it when that is less than the match, `n` the number, `unit`. */
  readonly pattern: RegExp;
  /** What every text with such an age has in lower case: a first look that spares the pattern. */
  readonly cue: RegExp;
  /** Whether that has a figure in it. */
  readonly inFigures: boolean;
}

export const EDGE = '(?<![0-9A-Za-zÀ-ɏ£$€#@]|[\\d¼-¾][.,:/–-]|[+/])';
export const END = '(?![0-9A-Za-zÀ-ɏ%+°]|[.,:/][\\d¼-¾])';
const DIGITS = '(?:1[01]\\d|[1-9]?\\d)';
export const N = `(?<n>${DIGITS}|${NUMBER_WORDS})`;
const FIGURES = `(?<n>${DIGITS})`;

const YEARS = 'years?|yrs?|y';
const UNITS = `(?<unit>${YEARS}|months?|mths?|mos?|weeks?|wks?|days?)`;
const FRACTION = '(?:(?<n>\\d{1,2})/(?<unit>12|52|7))';
// "16 to 18 year olds", "aged 45-65": a range is a group of people, never one person.
const NO_RANGE_BEFORE = '(?<![\\d¼-¾] ?(?:to|and|or|-|–|—) ?)';
const NO_RANGE_AFTER =
  '(?! ?(?:[-–—] ?[\\d¼-¾]|\\+|to [\\d¼-¾]|(?:and|or) (?:over|above|older|under|below|younger|up|more|less|[\\d¼-¾])|plus(?![A-Za-zÀ-ɏ])|onwards?|upwards?))';

/** What an emoji begins with, for patterns without the `u` flag: with it and `i`, V8 takes four times as long to read one. */
export const PICTOGRAPH = '[©®‼⁉™ℹ↔-⯿〰〽㊗㊙\\ud83c-\\ud83e]';

export const PERSON_NOUN =
  '(?:patient|pt|px|lady|woman|gent|gentleman|man|bloke|chap|guy|fella|geezer|pensioner|lad|lass|lassie|girl|boy|kid|child|kiddo|toddler|baby|bairn|infant|newborn|neonate|one|teen|teenager|youngster|person|male|female|mum|mam|mother|dad|father|nan|nana|gran|grandad|grandma|grandmother|grandfather|son|daughter|wife|husband|brother|sister|widow|widower|veteran|resident|driver|victim|casualty|sufferer|survivor|twin|student|farmer|builder|teacher)';
export const PRONOUN = '(?:he|she|they|who)';
// A name, not a month, a day, a place to sit or the start of a list.
export const NAME =
  "(?:(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Ward|Bay|Bed|Room|Floor|Level|Band|Station|Page|Chapter|Section|Table|Figure|Fig|Appendix|Part|Year|Week|Day|Unit|Flat|House|Road|Street|Close|Avenue|Lane|Covid|Type|Grade|Stage|Phase|Step|Number|No|Option|Category|Season|Episode|Volume|Issue|The|And|It|This|That|There|What|ISBN|Route|Platform|Gate|Box|Line)(?![A-Za-zÀ-ɏ]))\\p{Lu}[A-Za-zÀ-ɏ'’]*\\p{Ll}[A-Za-zÀ-ɏ'’-]{0,29}|\\p{Lu}\\.)";
const EMPHASIS =
  '(?:(?:only|just|barely|about|around|nearly|almost|still|already|now|like|literally|merely|roughly|maybe|probably|approx|not even|not yet|all of|the big|rising|coming up|coming on) ){0,2}';
// What may follow a bare number that is someone's age: "She's 17 and…", "poor guy is only 31.", "he's 26 😭".
export const AGE_ENDS = `(?= ?(?:$|[\\n\\r.;:!?)"”…—–,]|- |${PICTOGRAPH}|#)| (?:and|but|with|when|who|today|tomorrow|yesterday|soon|now|next|this|last|years|yrs|(?:on|in|at|during) (?:the|our|my|his|her|hospital)|for (?:god|christ|fuck|goodness|crying)|ffs|lol|omg|bless|fgs|so|living|lives|still|no|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun))(?![A-Za-zÀ-ɏ]))`;

// "Temp 98F", "seat 14F", "Bed 12 F": numbers of other things.
const OTHER_NUMBERED =
  'size bra bay bed ward room seat gate platform flat unit band temp temperature fever over above below hit hits reached vs foley catheter junction exit route row level floor plot grade page'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** How every number begins: in figures, or in words. */
const SOME_IN_WORDS = '(?:one|two|t(?:hree|en|hir|we)|fo(?:ur|rty)|fi(?:ve|f)|s(?:ix|even)|eigh|nin|elev|a hundred)';
const SOME = `(?:\\d|${SOME_IN_WORDS})`;
export const SOME_NUMBER = new RegExp(SOME);
/** One that begins a word, or follows what needs no blank before it; "someone" has none. */
export const NUMBER_IN_WORDS = new RegExp(
  `(?:(?<![a-zà-ɏ])|(?<=aged?|about|aboot|around|roughly|approx|approximately|maybe|perhaps|probably|mibbe|than|over|circa))${SOME_IN_WORDS}`,
);

export const form = (evidence: string, confidence: number, cue: RegExp, pattern: string, flags = 'gi'): AgeForm => ({
  evidence,
  confidence,
  cue,
  inFigures: cue.source.replace(SOME, '').includes('\\d'),
  pattern: new RegExp(pattern, flags),
});

/** A cue that a number follows. */
export const leadingTo = (words: string): RegExp => new RegExp(`${words}${SOME}`);
const AFTER_A_COMMA = leadingTo(', ');

export const OPTIONAL_UNIT = `(?:[ -]?${UNITS}(?: old)?)?`;
const AFTER_COMMA = `(?<age>(?:${N}${OPTIONAL_UNIT}|(?<fn>\\d{1,2})/(?<funit>12|52|7)))${END}`;
const APPOSITION_ENDS = `(?= ?(?:[.,;:!?)\\n\\r—–…]|$|- |${PICTOGRAPH})| (?:and|with|who|from|was|is|has|had|came|came|fell|collapsed|presented|presents|today|tomorrow|soon|(?:next|this|last) [A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ]))`;

export const AGE_FORMS: readonly AgeForm[] = [
  // 74 year old, 19 yr old, 52yo, 74y/o, 45-year-old, 3 week old, 18mo old, 96 years old, six years of age
  form(
    'years old',
    0.9,
    /[ymwd][a-z]{0,6}\.?[ -]?(?:old|of age|young)/,
    `${EDGE}${NO_RANGE_BEFORE}${N}[ -]?${UNITS}\\.?[ -]?(?:old|of age|young)(?![0-9A-Za-zÀ-ɏ])${NO_RANGE_AFTER}`,
  ),
  form(
    'years old',
    0.9,
    /\d ?y(?:rs?)?[./ ]{0,2}o/,
    `${EDGE}${NO_RANGE_BEFORE}${FIGURES} ?(?<unit>y)(?:rs?)?[./ ]{0,2}o(?:ld)?\\.?(?![0-9A-Za-zÀ-ɏ])${NO_RANGE_AFTER}`,
  ),
  form(
    'weeks or months old',
    0.9,
    /\/(?:12|52|7)/,
    `(?<![0-9A-Za-zÀ-ɏ/.])${FRACTION}[ -]?(?:old|of age)(?![0-9A-Za-zÀ-ɏ])`,
  ),
  // 74F, 37 F, 87M; 34 female
  form(
    'age and sex',
    0.75,
    /\d ?[fm](?![a-z])/,
    `${EDGE}(?<![./-] ?|(?:${OTHER_NUMBERED}):? ?)${FIGURES} ?[FM](?![0-9A-Za-zÀ-ɏ'’]|[./-][\\d¼-¾])(?! ?(?:catheters?|cannulas?|cannulae|tubes?|sheaths?|foley|dilators?|drains?|bra|cups?|size|gauge|stent|introducer|followers|views|pounds|people|million|heat|of|outside|in here|degrees|fever|vs)(?![A-Za-zÀ-ɏ]))`,
    'gu',
  ),
  form('age and sex', 0.8, /male/, `${EDGE}${FIGURES}[ -](?:yr |year |y )?(?:male|female)(?![0-9A-Za-zÀ-ɏ])`),
  form('age and sex', 0.75, /[fm]\/\d/, `(?<![0-9A-Za-zÀ-ɏ/])[FM]/${FIGURES}(?![0-9A-Za-zÀ-ɏ/])`, 'gu'),
  // F32 with appendicitis; not the M62 with its traffic
  form(
    'age and sex',
    0.7,
    /(?<![a-z])[fm]\d/,
    `(?<![0-9A-Za-zÀ-ɏ/])(?:F${FIGURES}(?=,| (?:with|w/|c/o|pres|adm|pmh|fall|who))|M(?<o>${DIGITS})(?= (?:c/o|pres|adm|pmh)))`,
    'gu',
  ),
  // aged 11, age 6, age of 34, Age: 74
  form(
    'aged',
    0.85,
    leadingTo('aged?(?: of|:| is| was)? ?(?:only |just )?'),
    `(?<!(?:under|over|below|above|before|until|by|from|bone|mental|reading|school|gestational|average|mean|median|minimum|retirement|pension|screening) (?:the )?|stone |middle |ice |new |old )(?<![0-9A-Za-zÀ-ɏ])(?:aged|age)(?: of|:| is| was)? ?(?:only |just )?${N}${OPTIONAL_UNIT}${END}${NO_RANGE_AFTER}`,
  ),
  // Kid, 6, / Jean, 78 / Oluwaseun Adeyemi, 43, limped / Toddler, 18 months, / (Jean, 78)
  form('after a name', 0.75, AFTER_A_COMMA, `(?<=(?<![A-Za-zÀ-ɏ])${NAME}, )${AFTER_COMMA}${APPOSITION_ENDS}`, 'gu'),
  form('after a person', 0.8, AFTER_A_COMMA, `(?<=(?<![A-Za-zÀ-ɏ])${PERSON_NOUN}, )${AFTER_COMMA}${APPOSITION_ENDS}`),
  // saw a lady at Larchfield House yesterday, 92, advanced Lewy body
  form(
    'after a person',
    0.65,
    /, \d+,/,
    `(?<=(?<![A-Za-zÀ-ɏ])${PERSON_NOUN} [^.,;:!?\\n]{1,60}, )(?<age>${FIGURES})(?=, (?![\\d¼-¾]))`,
  ),
  // Jean (78), a lady (92) with
  form(
    'in brackets',
    0.7,
    /\(\d/,
    `(?<=(?<![A-Za-zÀ-ɏ])${NAME} )\\((?<age>${FIGURES}${OPTIONAL_UNIT})(?=\\)|, ?[A-Za-zÀ-ɏ])`,
    'gu',
  ),
  form(
    'in brackets',
    0.75,
    /\(\d/,
    `(?<=(?<![A-Za-zÀ-ɏ])${PERSON_NOUN} )\\((?<age>${FIGURES}${OPTIONAL_UNIT})(?=\\)|, ?[A-Za-zÀ-ɏ])`,
  ),
  // a man of 45, a teenager of 15; not "dad of 3", "patient of 10 years"
  form(
    'of an age',
    0.8,
    leadingTo(' of '),
    `(?<=(?<![A-Za-zÀ-ɏ])(?:lady|woman|gent|gentleman|man|bloke|chap|guy|lad|lass|lassie|girl|boy|kid|child|toddler|teenager|teen|youngster|pensioner|male|female|soul|thing|dear|gem|person|resident|widow|widower|wumman|wifie|fella|nonagenarian) of )(?<age>${N})${END}(?! ?(?:(?!(?:has|was|is|needs|wants|fells?|falls|comes)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ]+s|percent|per|stone|foot|feet)(?![A-Za-zÀ-ɏ]))`,
  ),
  // she's 17, he is only 26, poor guy is only 31, Jean's 78
  form(
    'is',
    0.75,
    leadingTo(`(?:s|re|be|turned|is|was|were|been) ${EMPHASIS}`),
    `(?<=(?<![A-Za-zÀ-ɏ])(?:${PRONOUN}|${PERSON_NOUN}(?: in (?:bed|bay|room|cubicle|chair) [\\d¼-¾]{1,3})?)(?:['’]?s|['’]re|['’]ll be|['’]d be|['’]d (?:just )?turned|['’]d have been| is| are| was| were| will be| would(?:['’]ve| have)? been)) ${EMPHASIS}(?<age>${N}${OPTIONAL_UNIT})${END}${AGE_ENDS}`,
  ),
  form(
    'is',
    0.65,
    leadingTo(`(?:is|was) ${EMPHASIS}`),
    `(?<=(?<![A-Za-zÀ-ɏ'’])${NAME} (?:is|was)) ${EMPHASIS}(?<age>${N}${OPTIONAL_UNIT})${END}${AGE_ENDS}`,
    'gu',
  ),
  // I'm 34: kept, so that it is known to be the author's
  form(
    'is',
    0.7,
    leadingTo(`i(?:['’]?m| am| was|['’]ll be) ${EMPHASIS}`),
    `(?<=(?<![A-Za-zÀ-ɏ])i(?:['’]?m| am| was|['’]ll be)) ${EMPHASIS}(?<age>${N})${END}${AGE_ENDS}`,
  ),
  // turning 80, turned forty, turns 100 this year
  form(
    'turning',
    0.75,
    leadingTo('(?:turn|hit|reach)[a-z]{0,3} (?:the grand old age of |the age of )?'),
    `(?<![A-Za-zÀ-ɏ])(?:turn(?:s|ed|ing)?|hits?|hitting|reach(?:ed|es|ing)?) (?:the grand old age of |the age of )?(?<age>${N})${END}${AGE_ENDS}`,
  ),
  // her 103rd birthday, celebrating his ninetieth
  form(
    'birthday',
    0.85,
    /birthday/,
    `${EDGE}(?<age>(?:(?<n>${DIGITS})(?:st|nd|rd|th)|(?<o>${ORDINAL_WORDS})) birthday)(?![A-Za-zÀ-ɏ])`,
  ),
  form(
    'birthday',
    0.6,
    /celebrat/,
    `(?<=celebrat(?:e|es|ed|ing) (?:his|her|their) )(?<age>(?<n>${DIGITS})(?:st|nd|rd|th)|(?<o>${ORDINAL_WORDS}))(?= ?(?:[.,!?]|$|\\n|with|on |this|today|yesterday))`,
  ),
  // our oldest ever hip at 101, home in five days; still driving at 94; at 87 she
  form(
    'at an age',
    0.75,
    /(?:oldest|youngest|still)[^a-z]/,
    `(?<=(?<![A-Za-zÀ-ɏ])(?:(?:oldest|youngest|still)(?![A-Za-zÀ-ɏ])[^.!?\\n]{0,60}? at|(?:oldest|youngest)(?![A-Za-zÀ-ɏ])[^.!?\\n]{0,40}? (?:is|was)) )(?:the age of )?(?<age>${N})${END}${AGE_ENDS}`,
  ),
  form(
    'at an age',
    0.75,
    leadingTo(' at (?:the age of |just |only )?'),
    `(?<=(?<![A-Za-zÀ-ɏ])(?:died|passed away|gone|taken|widowed|diagnosed|a (?:mum|dad|mother|father)|pregnant|hip|knee|stroke|bypass|surgery) at )(?:the age of |just |only )?(?<age>${N})${END}${AGE_ENDS}`,
  ),
  form(
    'at an age',
    0.7,
    leadingTo('(?:^|[.!?\\n(] ?|, )at (?:just |only )?'),
    `(?<=(?:^|[.!?\\n] ?|, |\\()at )(?:just |only )?(?<age>${N})${END}(?=,? (?:years old|years of age|he|she|they)(?![A-Za-zÀ-ɏ]))`,
  ),
  // seventeen. / Only 31. / all of 19
  form(
    'only',
    0.6,
    leadingTo('(?:only|just|barely|not even|all of) '),
    `(?<=(?<![A-Za-zÀ-ɏ])(?:only|just|barely|not even|all of) )(?<age>${N})${END}(?= ?(?:$|[\\n.!?;)—–…]|${PICTOGRAPH}))`,
  ),
  // "80, blew glass for forty years", "94 and was up on the tractor"; not "20, 30, 40", "50 and counting"
  form(
    'opening',
    0.6,
    /(?:^|[.!?…\n]) ?1?\d\d(?:,| and) [a-z]/,
    `(?<=(?:^|[.!?…\\n]) ?)(?<age>(?<n>1[01]\\d|[1-9]\\d))(?:, (?!(?:of|in|for|to|at|by|on|or|and|not|no|which|that|that['’]s|if|so|but|because|maybe|more|less|including|give|i|we|it|you|the|this|per|plus|thanks|please)(?![a-zà-ɏ]))[a-z]{2,}|,? and (?:(?:was|is|still|sharp|fit|never|lives?|lived|drives?|drove|he|she|they|had|has|up|out|sat|walks?|walked|swims?|wanted|wants|told|asked|dances?|danced|just|only|hasn['’]t|didn['’]t|doesn['’]t|won['’]t|refus\\w+|nothing wrong|bright|flirt\\w+|cheeky)(?![a-zà-ɏ])))`,
    'gu',
  ),
  form(
    'alone',
    0.55,
    leadingTo('(?:^|[.!?…\\n]) ?'),
    `(?<=(?:^|[.!?…\\n]) ?)(?<age>${NUMBER_WORDS}|[2-9]\\d)(?=[.!](?:$| |\\n))(?![.!] ?(?:that['’]s how|that many|of (?:them|us)|times))`,
  ),
];
