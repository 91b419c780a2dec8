import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';

const START = '(?<![0-9a-zà-ɏ#@])';
const END = '(?![0-9a-zà-ɏ])';
const COUNT =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const NUMBER = `(?:[1-9]\\d?[a-h]?|(?:${COUNT})|[a-h][1-9]?\\d?)`;
/** Where one patient lies, sits or waits; the letter alone only where letters are given to bays. */
const SLOT = new RegExp(
  `${START}(?<noun>bed ?space|bed|bay|side[- ]?room|side ward|s/r|sr|room|rm|cubicle|cubical|cubie|cube|cub|trolley|resus(?: bay)?|majors|minors|cot|incubator|chair|recliner|pod|slot|space|hallway bed|corridor(?: bed| trolley| space)?|recovery bay|isolation room|en-?suite)(?:s)?(?: (?:number|no\\.?|num)|[:=]|-)? ?#?(?<number>${NUMBER})${END}(?<unit>(?:[.,:]\\d|%|['’]s? of|[- ]?(?:hours?|hrs?|mins?|minutes?|seconds?|days?|weeks?|months?|years?|times?|x|am|pm|o['’]?clock|people|nights?|beds|more|patients|pts|metres?|m|cm|kg|lbs?|stone|wheels?|legs?|person|man|bedded|bedder|star|service|of \\d|to [1-9]|each|per|[a-z]{3,10}s (?:ago|later))(?![a-zà-ɏ]))?)`,
  'gu',
);

/** "C3 71F self dc'd": a line of a handover that begins with the bed. */
const LISTED =
  /(?<=(?:^|\n)[ \t•*-]{0,4})((?:bed ?|b)?[a-h]?\d{1,2}[a-d]?)(?=[:.)]? ?(?:-|–)? ?\d{1,3} ?(?:yo ?|y\/o ?|yr ?)?[mf](?![a-zà-ɏ]))/gu;

/** "the side room on gynae", "the end bed on 7", "first bay on the left on medics". */
const SPOT = new RegExp(
  `${START}(?:the |that |our |your )(?:(?:end|corner|window|middle|first|second|last|back|far|big|front|only|empty|female|male|isolation|other|spare) ){0,2}(?:side[- ]?room|side ward|bed ?space|bed|bay|cubicle|trolley|single room|isolation room|cot|incubator|chair|siderm)(?: (?:by|next to|near|opposite|under|beside) the (?:window|door|nurses['’]? station|sluice|telly|tv|desk|fire exit|linen cupboard|kitchen|bathroom|clock))?(?: on the (?:left|right|end|corner))? (?:on|in|up on|down on|over on|at|off|aff|opposite|outside) (?:the |our )?(?:ward \\d{1,2}[a-z]?|\\d{1,2}[a-z]?(?! (?:march|april|may|june|july|legs|wheels|min))|[a-h]\\d{1,2}|gynae|maternity|postnatal|antenatal|labour ward|delivery suite|paeds|children['’]s|neonates|nicu|scbu|picu|medics|medicine|surgical|surgery|surg|ortho|orthopaedics|trauma|stroke|renal|dialysis|cardiology|ccu|cardiac|resp|respiratory|gastro|neuro|haem|haematology|onc|oncology|chemo|plastics|burns|urology|vascular|ent|elderly|care of the elderly|coe|frailty|rehab|itu|icu|hdu|amu|mau|sau|eau|cdu|sdec|ed|a&e|resus|majors|minors|recovery|endoscopy|day surgery|day unit|discharge lounge|assessment|obs|the obs ward|isolation|palliative|dementia|short stay)${END}(?: (?:ward|unit|bay|suite|side))?(?! (?:is|are) (?:closed|open|broken|empty|free|out of)|['’]s)`,
  'gu',
);

/** "the chap in 14 keeps asking", but "the man in 10 minutes" and "two in 14". */
const WHO_IN =
  /(?<=(?<![a-zà-ɏ])(?:the|my|our|wor|oor|that|poor|wee|old|lovely|new|auld) (?:(?:poor|wee|old|lovely|new|auld|young|little|sweet|grumpy|confused) )?(?:chap|man|gent|gentleman|lady|woman|wumman|lad|lass|lassie|bloke|fella|feller|guy|girl|boy|patient|pt|baby|kid|hip|knee|stroke|admission|wifie) (?:in|fae|from) )[1-4]?\d[a-d]?(?![0-9a-zà-ɏ:%/.-]|[,]\d| ?(?:am|pm|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|seconds?|secs?|people|patients|men|women|of|to|or|st|miles?|percent|per|different|places|and a half|more|other)(?![a-zà-ɏ]))/g;
/** "my lady in C bay" */
const LETTER_BAY = /(?<=(?<![A-Za-zÀ-ɏ])(?:in|on|from|into|to) )[A-Ha-h] bay(?![A-Za-zÀ-ɏ])/g;
/** Rooms that nobody is nursed in: venues, stores, car parks, hotels, stages of a race. */
const OTHER_ROOM_BEFORE =
  /(?<![a-zà-ɏ])(?:loading|parking|car|ambulance|disabled|drop ?off|bus|coach|storage|store|bike|cycle|charging|delivery|teaching|seminar|meeting|lecture|conference|training|skills|committee|class|tutorial|hotel|escape|bath|chat|zoom|breakout|changing|staff|tea|coffee|exam|osce|interview|common|function|board|stage|poster|stand|hall|sim|simulation|seminar|dining|level|stool|seat|arm|wheel|queen'?s?|king|number|botany|thermal|ebay|e|press)[ -]?$/;
const OTHER_ROOM_AFTER =
  /^(?:,? (?:of (?:the )?(?:exhibition|atrium|car park|hall|conference|expo|venue|library|university|uni|education|centre)|of \d|at the (?:conference|expo|venue)|in the (?:exhibition|conference|atrium|library|education|lecture|postgrad|university|academic)|cupboards?|store ?room|cabinets?|shelf|shelves|drawers?|for (?:the )?(?:workshop|talk|session|seminar|training|meeting|interview|lecture|induction|quiz|teaching)|with a view|challenge|podcast)|,? at \d{1,2}[.:]\d\d(?! ?,? (?:he|she|pt|patient)))(?![a-zà-ɏ])/;
/** What happens to the furniture and not to a person. */
const FURNITURE =
  /^(?:['’]s)? ?(?:(?:is|are|was|will be|has been|still|now|being|currently|back|remains) ){0,3}(?:out of (?:use|order|action)|closed|broken|faulty|empty|free|vacant|available|open(?:ed)?|re-?open(?:ed|s)?|being (?:painted|deep|clean|repair|decorat)|painted|clean(?:ed)?(?! (?:up|him|her))|fixed|flooded|leaking|refurbish|ready|booked|full|(?:buzzer|call ?bell|light|tap|sink|telly|tv|mattress|curtains?|ceiling|window|blinds?) (?:is|isn['’]t|are|has|needs|broken|still|keeps|not))(?![a-zà-ɏ])/;
const VENUE_SENTENCE =
  /(?<![a-zà-ɏ])(?:workshop|conference|exhibition|seminar|lecture|webinar|interviews?|training (?:day|session)|study day|induction|meeting|poster|stand \d|teaching session|register(?:ed)? (?:here|now)|come and (?:see|find|say)|find us|drop in (?:to|and)|open day|tickets?|booked|hotel|airbnb|premier inn|travelodge|escape room|osce|station \d|halls|uni accommodation|my flat|raffle|quiz|choir|band)(?![a-zà-ɏ])/;

const NOT_SLOTS = /^(?:room|rm) ?(?:101|1 ?to|one to|one direction)/;
const LETTER_NOUNS = /^(?:bay|cubicle|cubie|cube|pod|side ?room|resus|room|bed ?space|bed|corridor)$/;

const find = function* (text: ReadableText): Generator<Found> {
  const { lower } = text;
  for (const match of text.allLower(SLOT)) {
    const { noun = '', number = '', unit = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length - unit.length;
    if (unit !== '' || NOT_SLOTS.test(match[0])) continue;
    // "bay A", "bed 6a", but "a room a day": the letter has to be a capital where it is a word.
    if (
      /^[a-h]$/.test(number) &&
      (!LETTER_NOUNS.test(noun) || !(/[A-H]/.test(text.text[end - 1] as string) || (noun === 'bay' && number !== 'a')))
    )
      continue;
    const written = text.text.slice(start, end);
    if (/^(?:sr|s\/r|pod|space|slot|chair|corridor|cube|cub|rm|majors|minors|resus)$/.test(noun) && !/\d/.test(number))
      continue;
    if (/^(?:slot|space)$/.test(noun)) continue;
    // "resus 1" but "Resus 2025", and "majors one by one"
    if (
      /(?:one|two)$/.test(number) &&
      / (?:by|of|more|last|extra|thing|person|big|another)(?![a-z])/.test(lower.slice(end, end + 8))
    )
      continue;
    const before = lower.slice(Math.max(0, start - 14), start);
    if (OTHER_ROOM_BEFORE.test(before)) continue;
    const following = lower.slice(end, end + 50);
    if (OTHER_ROOM_AFTER.test(following)) continue;
    const sentence = text.sentenceAt(start);
    const around = lower.slice(Math.max(sentence.start, start - 150), Math.min(sentence.end, end + 120));
    const room = /^(?:room|rm|bay|pod|chair)$/.test(noun);
    if (room && VENUE_SENTENCE.test(around)) continue;
    // "to bed 10": bedtime, "chair 2": who leads a session
    if (
      noun === 'bed' &&
      /(?:^|[^a-z])(?:in|went to|go to|get to|off to|of) $/.test(before) &&
      /^(?:by|before|at)/.test(following.trim())
    )
      continue;
    if (noun === 'chair' && /^ of/.test(following)) continue;
    const furniture = FURNITURE.test(following);
    const vague = /^(?:pod|chair|corridor|en-?suite|recliner)/.test(noun) || written.length < 4;
    yield {
      type: 'bed',
      start,
      end,
      confidence: furniture ? 0.3 : vague ? 0.6 : 0.85,
      evidence: furniture ? 'furniture' : noun.includes('room') ? 'room' : 'bed',
    };
  }
  for (const { index, 0: spot } of text.allLower(SPOT)) {
    const end = index + spot.length;
    if (FURNITURE.test(lower.slice(end, end + 50))) continue;
    yield { type: 'bed', start: index, end, confidence: 0.7, evidence: 'bed and ward' };
  }
  for (const { index, 0: spot } of text.allLower(WHO_IN))
    yield { type: 'bed', start: index, end: index + spot.length, confidence: 0.65, evidence: 'number' };
  for (const { index, 0: spot } of text.all(LETTER_BAY))
    yield { type: 'bed', start: index, end: index + spot.length, confidence: 0.75, evidence: 'bay' };
  for (const { index, 0: code } of text.allLower(LISTED)) {
    if (/^\d{1,2}$/.test(code)) continue;
    yield { type: 'bed', start: index, end: index + code.length, confidence: 0.8, evidence: 'handover line' };
  }
};

/** Beds, bays, cubicles and rooms, as those on a ward number them. */
export const beds: Recognizer = {
  name: 'beds',
  types: ['bed'],
  *recognize(text) {
    if (text.kind === 'file-name' || text.kind === 'metadata') return;
    let end = -1;
    for (const found of [...find(text)].sort((a, b) => a.start - b.start)) {
      if (found.start < end) continue;
      end = found.end;
      yield found;
    }
  },
};
