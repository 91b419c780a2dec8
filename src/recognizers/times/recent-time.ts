import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import { findsIn } from '../patterns/finds.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { DONE, SOMEBODY } from './care-verbs.ts';

const DAYPART =
  "(?:morning|mornin['’]?|morn|afternoon|aft|avo|arvo|evening|evenin['’]?|eve|neet|night|nite|nicht|lunchtime|lunch time|dinnertime|teatime|tea time|am|pm|a\\.m|p\\.m)";
const FEW =
  '(?:a few|few|a couple(?: of)?|couple(?: of)?|a|an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|half an|half a|barely an?|not even an?|less than an?|about an?|\\d{1,2})';
const CLOCK_UNIT = '(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|h|shifts?)';
const DAY_UNIT = '(?:days?|nights?|sleeps|shifts)';

/** When, in lower case, each with how sure it is. */
const FORMS: readonly (readonly [evidence: string, confidence: number, pattern: string])[] = [
  // "earlier today", "today's", "2day", "tonite"
  [
    'today',
    0.85,
    "(?:(?:earlier|early|late|later) )?(?:on (?:my|our|the) (?:list|round|caseload|shift|clinic list) )?(?:today|2day|tdy|tday|tonight|tonite|2nite|2night|tonyt|the (?:noo|nicht|neet)|the day(?!['’]s| (?:before|after|we|i|he|she|they|it|that|when|my|our|shift|room|centre|case|unit|hospital|ward|surgery)))(?:['’]s)?",
  ],
  // "this morning", "this wk", "last night's", "last shift"
  [
    'part of a day',
    0.85,
    `(?:(?:earlier|early|late|later|first thing|last thing) )?(?:this (?:very |fine |sunny |wet |past )?(?:${DAYPART}|shift|week|wk|weekend|wkend)|(?<!(?:the|my|his|her|their|our|your|a|final|very) )last (?:night|nite|nicht|neet|evening|shift|night shift|week|wk|weekend|wkend|wknd))(?:['’]s)?|lastnight|thismorning|over (?:the|this) (?:weekend|bank holiday)|at the weekend`,
  ],
  [
    'yesterday',
    0.85,
    `(?:yesterday|yesterdays|yday|y['’]day|ystrday|ystrdy|yestreen|yesty|yest)(?: ${DAYPART})?(?:['’]s)?`,
  ],
  // "an hour ago", "not even 20 mins ago", "3 days back"
  [
    'ago',
    0.85,
    `(?:not (?:even )?|barely |about |literally |only |less than |maybe |just |over |under )?${FEW} ?(?:${CLOCK_UNIT}|${DAY_UNIT}) (?:ago|back|since)(?! (?:at|to|in|from|on) (?:work|home))|(?:a|about a|less than a) (?:week|wk) ago|(?:moments|minutes|mins|seconds|hours) ago|a (?:moment|wee minute) ago`,
  ],
  // "in the last hour", "the past 24 hours"
  [
    'lately',
    0.65,
    '(?:in|within|over|for) the (?:last|past) (?:few |couple of |half |two |three |four |\\d{1,2} ?)?(?:mins?|minutes|hour|hours|hrs|h|days|shift)',
  ],
  [
    'overnight',
    0.6,
    'overnight(?! (?:shifts?|stay|success|bag|feeds?|on[- ]call|sleep|delivery|parking|oats|sensation|train|flight|accommodation|cover|staff|team|porters?|rota|work))',
  ],
  ['lately', 0.6, 'the other (?:day|night|morning|evening|shift|week)'],
  [
    'now',
    0.85,
    '(?:(?:just|only|literally|right) this (?:minute|second)|this (?:minute|second)|just (?:now|noo)(?! and (?:then|again))|jus now|just the noo|just there now)',
  ],
  // "since 6", "since half five", "as of 4 o'clock", "since breakfast"; not "since 6 months", "since six of us"
  [
    'since',
    0.65,
    `(?:since|as of|been (?:here|in|there) from) (?:(?:about|around|roughly|just (?:before|after)|before|after|gone|like|bang on|half|quarter (?:past|to)|(?:five|ten|twenty|twenty-five) (?:past|to)) ){0,3}(?:(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.][0-5]\\d)? ?(?:am|pm|o['’]?clock|ish|this (?:morning|afternoon|evening))|(?<=since (?:\\w+ ){0,3})(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.,!?;)\\n]|$| (?:and|so|with|waiting|because|but|now)(?![a-z]))(?![.,]\\d)|(?:[01]?\\d|2[0-3])[:.]?[0-5]\\d(?: ?hrs)?(?! ?(?:mg|ml|people|patients|until|to|-|[a-z]{3}))(?<!since (?:19|20)\\d\\d)(?<!from \\d+)|(?<=since (?:\\w+ ){0,3})(?:midnight|midday|noon|dawn|daybreak|breakfast|elevenses|lunch|lunchtime|dinner ?time|tea ?time|handover|the start of (?:the|my) shift|doors opened|visiting(?: time)?|first light|sparrow ?fart|stupid o['’]clock))`,
  ],
  // "my first of the morning", "my 2 o'clock", "the last one through the door"
  [
    'shift',
    0.6,
    "(?:my|our) (?:(?:first|last|next|final|only) (?:patient|pt|lady|gent|man|visit|job|call|scan|client|appointment|customer|arrest|delivery|birth) (?:of (?:the|my|this) (?:day|night|shift|morning|afternoon|evening|list|clinic|week)|today|tonight|this \\w+)|(?:\\d{1,2}(?:[:.]\\d\\d)?|two|three|four|nine|ten|eleven|half (?:two|three|four|nine|ten|eleven|one)) ?(?:o['’]?clock|am|pm)(?= (?:is|has|was|just|waits|cancelled|came|turned|walked|didn|dna|lady|gent|man|patient|with|who|told|said|brought)))|(?:an?|my|this|the|her|his) (?:hour|hours|minute|minutes) into (?:my|the|a) shift|(?:hands?|legs|knees) (?:are )?still shaking|still (?:in|wearing) (?:my )?(?:scrubs|uniform|greens)|(?:on|in) (?:the|my) (?:bus|train|car|drive|walk|way) home (?:from|after) (?:that|this|a|my|the) (?:shift|night|call|job|visit)",
  ],
  [
    'shift',
    0.6,
    '(?:(?:first|last|final|second) (?:job|call|case|patient|pt|visit|appointment|one)|(?:fracture|break|film|x-?ray|scan|case|wound|rash|ecg|dislocation|foreign body|save)) of the (?:day|night|shift|morning|afternoon)',
  ],
];
const COMBINED = new PatternSet(
  FORMS.map(([, , pattern]) => wholeWords(pattern, 'gu')),
  true,
);

const JUST = wholeWords(
  `(?:only |literally )?(?:just|jist|jus|juist) (?:this (?:minute|second) )?(?:(?:been|had|now|got|had to|sadly|safely|finally) ){0,2}(?:${DONE})`,
  'gu',
);
/** "has just had twins", "just had a lady in". */
const JUST_HAD =
  /(?<![0-9a-zà-ɏ])just (?:had|got|got in|in from|back from|off|home from|finished|out of)(?= (?:with |seeing |off |from |up with )?(?:a|an|my|our|the|one|this|his|her|twins|triplets|quads|another|some|somebody|someone|two) )/gu;
/** "Just had a cuppa", "just finished the rota". */
const NO_CARE =
  /^ (?:(?:a|an|my|our|the|one|this|her|his|another|some) )?(?:\w+ )?(?:cup|cuppa|tea|coffee|brew|lunch|break|nap|shower|interview|meeting|webinar|email|idea|thought|look|go|read|question|result from ofsted|bath|sandwich|wee|phone|assignment|essay|rota|run|half|holiday|course|degree|book|podcast|dissertation|exam|best week)(?![a-z])/u;

const EARLIER =
  /(?<![0-9a-zà-ɏ-])earlier(?: on)?(?=[.,!?;:)\]…\n"”]|$| (?:and|with|at|when|who|but|about|from|on|he|she|they|i|we|had|was|for)[ ,]| [^ -ɏ])/gu;
const NOT_EARLIER =
  /(?:(?:^|[^a-z])(?:the|any|no|even|much|an|come|came|diagnosed|caught|days?|weeks?|months?|years?|hours?|minutes?|sooner|or|start|started|starts|sought|seen|spotted|detected|help|decades?|century|ask|asked|act|treated|little|bit|far|far too|one|know|known|year|go|bed|book|arrive|call|tell|told us)) $/u;

/** "40 years ago today", "five years today", "read it today", "Radio 4 Today". */
const NOT_TODAY =
  /(?:years?|months?|decades?|centur(?:y|ies)|weeks)(?: ago| on)?(?: to the day)?,? $|(?:^|[^a-z])(?:nurses of|as of|until|till|even|world of|nhs of|age of|here|psychology|nursing|usa|bbc|join us|radio \d|apply|book|donate|register|sign up|vote|call us|ring us) $/u;
/** "this week's journal club", "today's board meeting", "this morning's webinar". */
const OF_AN_EVENT =
  /^(?:['’]s)? (?:\w+ ){0,2}(?:journal club|theme|winner|star of|webinar|teaching|lecture|conference|seminar|study day|board|meeting|agenda|session for staff|training|workshop|newsletter|episode|podcast|blog|thread|poll|quiz|tip|fact|rota|budget|news|papers?|headlines?|webchat|chat|society|nhs|is (?:world|national|international))(?![a-z])/u;
/** "had the day off", "save the day": not the Scots for today. */
const SCOTS =
  /(?<![a-z])(?:wee|fae|frae|wi|tae|nae|ye|yer|aye|disnae|didnae|cannae|wasnae|wouldnae|oor|auld|weans?|bairn|lassie|noo|aff|oot|doon|ken|minds?|gie|whit|wifie|efter|hame|ma)(?![a-z])/u;
const NOT_SCOTS =
  /(?:^|[^a-z])(?:of|all|saved?|saves|make|made|makes|seize|end|through|for|during|on|till|until|carry|carried|by|win|won|is|was|about|in|into|remember|what|another|before|from|with|off|have|had|having|spend|spent|take|took|start|started|into|throughout|rest of|it['’]s|round|later in|call it|brighten(?:ed)?|work(?:ed)?|rue|live(?:s|d)? to see|the day) $/u;

/** From "just now" to "last week". */
export const recentTime: Recognizer = {
  name: 'recent-time',
  types: ['recent-time'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    if (!text.hasLower(MAY_HAVE)) return;
    const taken: number[] = [];
    let scots: boolean | undefined;
    for (const index of text.likely(COMBINED)) {
      const [evidence, confidence] = FORMS[index] as (typeof FORMS)[number];
      for (const { index: start, 0: found } of findsIn(COMBINED.patterns[index] as RegExp, lower)) {
        const lead = lower.slice(Math.max(0, start - 30), start);
        if (
          (evidence !== 'since' && NOT_TODAY.test(lead)) ||
          OF_AN_EVENT.test(lower.slice(start + found.length - ownership(found), start + found.length + 60))
        )
          continue;
        if (found === 'the day' || found === 'the neet') {
          scots ??= text.hasLower(SCOTS);
          if (!scots || NOT_SCOTS.test(lead)) continue;
        }
        taken.push(start);
        yield time(start, found, confidence, evidence);
      }
    }
    yield* justNow(text, taken);
    for (const { index: start, 0: found } of text.allLower(EARLIER)) {
      if (NOT_EARLIER.test(lower.slice(Math.max(0, start - 12), start))) continue;
      yield time(start, found, 0.6, 'earlier');
    }
  },
};

/** How much of a find is its "'s". */
const ownership = (found: string): number => /['’]s$/.exec(found)?.[0].length ?? 0;

/** "just been brought in", "just x-rayed", "just had a lady". */
function* justNow(text: ReadableText, taken: readonly number[]): Generator<Found> {
  const { lower } = text;
  if (!lower.includes('jus') && !lower.includes('jist') && !lower.includes('juist')) return;
  const seen = new Set(taken);
  for (const { index: start, 0: found } of text.allLower(JUST)) {
    if (seen.has(start) || MODAL.test(lower.slice(Math.max(0, start - 12), start))) continue;
    seen.add(start);
    if (OF_THINGS_TOO.test(found) && OF_A_THING.test(lower.slice(start + found.length, start + found.length + 40)))
      continue;
    yield time(start, found, 0.8, 'just');
  }
  for (const { index: start, 0: found } of text.allLower(JUST_HAD)) {
    if (seen.has(start) || NO_CARE.test(lower.slice(start + found.length, start + found.length + 40))) continue;
    yield time(start, found, 0.6, 'just');
  }
}

/** "just saw the rota", "just put the kettle on" */
const OF_THINGS_TOO =
  / (?:saw|put|watched|took|taken|gave|held|did|done|met|broke|moved|cut|found|washed|cleaned|fixed|dropped|pushed|pulled|sent|set|told|talked|seen|had to|booked|performed|passed|visited|passed a|returned from|sent|signed off|walked|woke|woken|come back|got back from)$/u;
const OF_A_THING = new RegExp(
  `^ (?:(?:up|in|on|off|out|through|down|back|from|to) )?(?:it|that|what|how|why|up(?= |[.!])|my (?!(?:first|last|second|patient|lady|gent|wee|lad|youngest|oldest|favourite|three|two))|our (?!(?:first|last|patient))|(?!${SOMEBODY}|the (?:hand|foot|wrist|leg|arm|head|x-?ray|family|scan|wife|mum|parents))the )`,
  'u',
);

/** "they can just see", "it was just put there". */
const MODAL =
  /(?:^|[^a-z])(?:can|could|would|should|may|might|to|not|isn['’]t|aren['’]t|never|don['’]t|and then|than|was|were|are) $/u;

const time = (start: number, found: string, confidence: number, evidence: string): Found => ({
  type: 'recent-time',
  start,
  end: start + found.length,
  confidence,
  evidence,
});

const MAY_HAVE =
  /day|night|nite|nicht|neet|week|wk|ystrd|yest|tdy|ago|back|since|as of|o['’]?clock|still (?:shaking|in|wearing)|into (?:my|the|a) shift|home (?:from|after)|(?:my|our) (?:first|last|next|final|only)|jus|jis|juis|noo|earlier|this|last|tonyt|past/;
