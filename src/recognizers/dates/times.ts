import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { numberOf } from '../ages/number-words.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';

const HOUR_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const HALF_OF_DAY = ' ?(?<half>a\\.m\\.|p\\.m\\.|am|pm)';
const PART_OF_DAY =
  '(?:,? (?:(?:in|on) the (?<part>morning|afternoon|evening)|(?<night>at night|last night|tonight|this evening)|this (?<now>morning|afternoon)|yesterday (?<then>morning|afternoon|evening)))';
const EDGE = '(?<![0-9A-Za-zÀ-ɏ£$€#]|[\\d¼-¾][:.,/-])';
const END = '(?![0-9A-Za-zÀ-ɏ]|[:.][\\d¼-¾])';
// Words that lead up to a time and to little else.
const CUE =
  '(?<=(?:^|[^A-Za-zÀ-ɏ])(?:at|@|around|about|approx|circa|by|until|till|til|since|from|before|after|past|born|time|timed|called|arrived|mon|tues?|weds?|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday) )';
// "half ten" is half past ten; "half ten of them", "five past patients" aren't times.
const NOT_A_TIME = '(?! (?:of|years?|hours?|hrs|days?|weeks?|months?|minutes?|mins|people|patients|percent|per|times))';

interface Form {
  readonly evidence: string;
  readonly confidence: number;
  readonly pattern: RegExp;
  /** What every text with such a time has in lower case: a first look that spares the pattern. */
  readonly cue: RegExp;
}

const form = (evidence: string, confidence: number, cue: RegExp, pattern: string): Form => ({
  evidence,
  confidence,
  cue,
  pattern: new RegExp(`${EDGE}${pattern}`, 'gi'),
});

/** In figures at least in part. */
const IN_FIGURES: readonly Form[] = [
  // 03:12, 22:05:30, 9:15pm, 03:12hrs; not the ratio 1:10 or the score 3:45.1
  form(
    'clock',
    0.85,
    /\d:\d/,
    `(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?:${HALF_OF_DAY}| ?(?:hrs|hours|h))?${END}(?! (?:ratio|dilution|mix))`,
  ),
  // 10.12am, at 10.12, Thurs 12.30
  form('clock', 0.85, /\d\.\d\d ?[ap]/, `(?<hour>1[0-2]|0?\\d)\\.(?<minute>[0-5]\\d)${HALF_OF_DAY}${END}`),
  form(
    'clock',
    0.65,
    / \d{1,2}\.\d\d/,
    `${CUE}(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)${END}(?! ?(?:%|[cmk]m|kg|g|ml|mmol|litres?|degrees|°|million))`,
  ),
  form('half of the day', 0.85, /\d ?[ap]\.?m/, `(?<hour>1[0-2]|0?[1-9])${HALF_OF_DAY}(?![0-9A-Za-zÀ-ɏ])`),
  // 0312hrs, 22:05h; at 0312
  form(
    '24-hour clock',
    0.8,
    /\d{4} ?h/,
    `(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?:hrs|hours|h)(?![0-9A-Za-zÀ-ɏ])`,
  ),
  form('24-hour clock', 0.6, / 0\d{3}/, `${CUE}(?<hour>0\\d)(?<minute>[0-5]\\d)${END}`),
  form(
    '24-hour clock',
    0.6,
    / 0\d{3}/,
    `(?<=(?:delivered|birth|del|nvd)(?: at| @)? )(?<hour>0\\d)(?<minute>[0-5]\\d)${END}`,
  ),
  form(
    '24-hour clock',
    0.55,
    /born (?:at )?\d{4}/,
    `(?<=born (?:at )?)(?<hour>1[0-7]|2[1-3])(?<minute>[0-5]\\d)${END}`,
  ),
  // called in 0240, found on the floor 0615 by; not "code 0412", "ext 0615", "0800 11 11"
  form(
    '24-hour clock',
    0.55,
    / 0\d{3}/,
    `(?<=(?<![A-Za-zÀ-ɏ])(?!(?:code|ext|extension|bleep|pin|no|number|room|ref|tel|dial|ring|call|phone|batch|lot|id|on|pager|dect|sort|account)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ'’]{2,20} )(?<hour>0\\d)(?<minute>[0-5]\\d)${END}(?= (?:by|on|this|last|today|with|and|for|when|after|in)(?![A-Za-zÀ-ɏ])|[.,;)\\n]|$)`,
  ),
  // "best int mtg 1400", "arrested 1125": never a year, and nothing that is counted
  form(
    '24-hour clock',
    0.55,
    /(?:at|@|mtg|tod|death|died|rosc|arrest|arrested|called in|bleeped|theatre|slot|appt|scan|fell|adm|transport) 1[0-8]\d\d/,
    `(?<=(?<![A-Za-zÀ-ɏ])(?:at|@|mtg|tod|death|died|rosc|arrest|arrested|called in|bleeped|theatre|slot|appt|scan|fell|adm|transport) )(?<hour>1[0-8])(?<minute>[0-5][05]|[0-5]\\d(?=[.,;)\\n]|$))${END}(?=[.,;)\\n]|$| (?:by|on|this|last|today|with|and|for|when|after)(?![A-Za-zÀ-ɏ]))`,
  ),
  // he had the 3.20 with Dr Moss, my 2.15
  form(
    'slot',
    0.6,
    /(?:the|my|his|her|our|their) \d{1,2}\.\d[05]/,
    `(?<=(?<![A-Za-zÀ-ɏ])(?:the|my|his|her|our|their) )(?<hour>1[0-2]|[1-9])\\.(?<minute>[0-5][05])${END}(?=[,;!?\\n]|\\.(?:$|\\s)|$| (?:with|appointment|appt|slot|lady|gent|man|woman|patient|pt|was|is|today|this|on|yesterday|didn['’]t|dna|turned|came|cancelled)(?![A-Za-zÀ-ɏ]))`,
  ),
];
const IN_WORDS: readonly Form[] = [
  // "in for her methadone at 10 not 9", "pulled his line out at 2 again"; not "diagnosed at 9", "sats at 8"
  form(
    'bare hour',
    0.55,
    /(?:at|@) (?:\d|ten|three|four|five|six|seven|eight|nine|eleven|twelve)/,
    `(?<=(?<![A-Za-zÀ-ɏ])(?!(?:diagnosed|aged?|widowed|died|born|left|leaving|married|dad|mum|mother|father|look|looking|gcs|sats?|scored?|pain|news|level|band|stage|hb|potassium|temp|up|started|retired|orphaned|pregnant|k|rate|sitting|stands|starts|opens|closes|ends|finish|finished)(?![A-Za-zÀ-ɏ]))[0-9A-Za-zÀ-ɏ'’.]{1,20}[,!]? (?:at|@) ?)(?<hour>1[0-2]|[1-9]|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:ish)?(?=[.,;!?)\\n]|$| (?:today|tonight|tomorrow|yesterday|not|and|on|this|with|for|again|sharp|so|but|every|because|cos|or|then|after)(?![A-Za-zÀ-ɏ]))(?![.,][\\d¼-¾])(?! (?:and a half|or \\d+ (?:years|weeks)))`,
  ),
  // two o'clock, half (past) ten at night, quarter to 3
  form('o’clock', 0.85, /o[’']?clock/, `(?<hour>${HOUR_WORD}|1[0-2]|[1-9]) ?o[’']?clock${PART_OF_DAY}?(?![A-Za-zÀ-ɏ])`),
  form(
    'words',
    0.8,
    /(?:half|quarter|five|ten|twenty|\d) (?:past|to) /,
    `(?:(?<past>half|quarter|five|ten|twenty|twenty[- ]five|\\d{1,2}) past|(?<to>quarter|five|ten|twenty|twenty[- ]five|\\d{1,2}) to) (?<hour>${HOUR_WORD}|1[0-2]|[1-9]|midnight|midday|noon)${PART_OF_DAY}?(?![A-Za-zÀ-ɏ]|[\\d¼-¾])${NOT_A_TIME}`,
  ),
  form(
    'words',
    0.8,
    /half .{3,6}(?: in the| on the| at| last| this| tonight| yesterday|,)/,
    `(?<past>half) (?<hour>${HOUR_WORD}|1[0-2]|[1-9])${PART_OF_DAY}(?![A-Za-zÀ-ɏ]|[\\d¼-¾])`,
  ),
  form(
    'words',
    0.6,
    /half [a-z]/,
    `(?:${CUE}|(?<=(?:^|[,.;:!?—–(]) ?))(?<past>half) (?<hour>${HOUR_WORD})(?![A-Za-zÀ-ɏ]|[\\d¼-¾]|-)${NOT_A_TIME}`,
  ),
  // six in the morning, 3 this morning
  form(
    'part of the day',
    0.85,
    /(?:ish|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve),? (?:in|on|at|last|tonight|this|yesterday)/,
    `${CUE}(?<hour>${HOUR_WORD}|1[0-2]|[1-9])(?:ish)?${PART_OF_DAY}(?![A-Za-zÀ-ɏ])`,
  ),
  // without a word that leads up to it: "3 in the morning", never "rough one tonight" or "six last night"
  form(
    'part of the day',
    0.65,
    /\d (?:in the|at night)/,
    `(?<hour>1[0-2]|[1-9]) (?:in the (?<part>morning|afternoon|evening)|(?<night>at night))(?![A-Za-zÀ-ɏ])`,
  ),
  form(
    'noon or midnight',
    0.75,
    /midnight|midday|noon/,
    `(?:${CUE}|(?:bang on |just gone |the stroke of |12 |twelve ))?(?<hour>midnight|midday|noon)(?![A-Za-zÀ-ɏ])`,
  ),
];

const ALL_FORMS = [...IN_FIGURES, ...IN_WORDS];
const cuesOf = (forms: readonly { readonly cue: RegExp }[]): PatternSet =>
  new PatternSet(
    forms.map(({ cue }) => cue),
    true,
  );
const CUES = cuesOf(ALL_FORMS);
const CUES_IN_WORDS = cuesOf(IN_WORDS);

const MINUTES: Readonly<Record<string, number>> = { half: 30, quarter: 15 };
const minutesOf = (written: string): number => MINUTES[written.toLowerCase()] ?? numberOf(written) ?? 0;

const two = (number: number): string => String(number).padStart(2, '0');

/** `HH:MM`, when the words say which half of the day it was or the clock has 24 hours. */
const timeOfDay = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { hour: written = '', minute, half, part, night, now, then, past, to } = groups;
  const named = /^midnight$/i.test(written) ? 0 : /^(?:midday|noon)$/i.test(written) ? 12 : undefined;
  let hour = named ?? numberOf(written) ?? 0;
  const partOfDay = part ?? now ?? then;
  const morning = /^a/i.test(half ?? '') || /morning/i.test(partOfDay ?? '');
  const later = /^p/i.test(half ?? '') || /noon|evening/i.test(partOfDay ?? '') || (night !== undefined && hour > 5);
  const certain =
    named !== undefined ||
    morning ||
    later ||
    night !== undefined ||
    (minute !== undefined && half === undefined && /^\d\d$/.test(written));
  if (!certain) return undefined;
  if (named === undefined && later && hour < 12) hour += 12;
  if (named === undefined && (morning || night !== undefined) && hour === 12) hour = 0;
  const offset = past === undefined ? (to === undefined ? 0 : -minutesOf(to)) : minutesOf(past);
  const total = (hour * 60 + (minute === undefined ? offset : Number(minute)) + 1440) % 1440;
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
};

// "00:00 Hello 00:42 Nail surgery explained 03:10 Diabetes and feet" are the chapters of a video.
const FIRST_CHAPTER = /(?<![\d:])0?0:00(?=[ -])/gu;
const CHAPTERS_REACH = 3000;

const chaptersOf = (text: ReadableText): Span => {
  const firsts = [...text.all(FIRST_CHAPTER)];
  const start = firsts.at(0)?.index;
  return start === undefined ? { start: 0, end: 0 } : { start, end: (firsts.at(-1)?.index ?? start) + CHAPTERS_REACH };
};

/** Every clock time in a text. */
export function* clockTimes(readable: ReadableText): Iterable<Found> {
  let chapters: Span | undefined;
  const [forms, cues] = readable.digits === 0 ? [IN_WORDS, CUES_IN_WORDS] : [ALL_FORMS, CUES];
  for (const number of readable.standing(cues)) {
    const { evidence, confidence, pattern } = forms[number] as (typeof forms)[number];
    for (const { 0: words, index, groups = {} } of readable.all(pattern)) {
      const value = timeOfDay(groups);
      chapters ??= chaptersOf(readable);
      yield {
        type: 'time',
        start: index,
        end: index + words.length,
        ...(index >= chapters.start && index < chapters.end
          ? { confidence: 0.3, evidence: 'chapter of a video' }
          : { confidence, evidence }),
        ...(value !== undefined && { value }),
      };
    }
  }
}

/** Clock times, in figures and in words. Whose they are is for the subjects step. */
export const times: Recognizer = {
  name: 'times',
  types: ['time'],
  recognize: clockTimes,
};
