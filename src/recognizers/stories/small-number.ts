import type { Found } from '../../entity.ts';
import { findsIn } from '../patterns/finds.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { CARE_PLACE } from './person-words.ts';
import { passage, plain, sentence, wordsEnd } from './plain.ts';
import { smallCells } from './small-cells.ts';
import { HINT, IDIOM, NOT_PEOPLE_IN_CARE, SHARE, SUPPRESSED } from './small-number-others.ts';
import { A_FEW, CONDITION, COUNTED, FEW, SMALL_AREA, WHEN } from './small-number-words.ts';

const B = '(?<![0-9a-zà-ɏ.,£$%/-])';
const E = '(?![0-9a-zà-ɏ])';
const DESCRIBING = '(?:(?!who |that |with |has |have |is |was )[a-zà-ɏ0-9-]{2,14} ){0,3}';
const PLACED = `(?:on|in|at|across|from|of|within|throughout|around|round) (?:(?:our|the|my|this|that|her|his|their|all|whole|entire|wee|little|tiny|small|local|same|of|a|an|neighbouring|rural|remote|[a-zà-ɏ']{3,14}) ){0,4}${SMALL_AREA}`;

const CONDITION_NEEDED = new RegExp(`${B}(?:${CONDITION})s?${E}`);
const BOTH_NEEDED = new RegExp(`^(?=[^]*${B}(?:${CONDITION})s?${E})(?=[^]*${B}${SMALL_AREA}${E})`);

const SIGNS: readonly (readonly [evidence: string, confidence: number, pattern: RegExp, needs?: RegExp])[] = [
  // "the only person on our island", "the only woman at that rank", "the youngest in the county to have"
  [
    'the only one',
    0.8,
    new RegExp(
      `${B}the (?:only|sole|single|lone|one and only) (?:(?:known|living|surviving|other|confirmed|recorded) )?${DESCRIBING}${COUNTED} ${PLACED}${E}`,
      'g',
    ),
  ],
  [
    'the only one',
    0.8,
    new RegExp(
      `${B}(?:she|he|they|who|that|patient|client|pt)(?:'s| is| was|'re| are)(?: still)? the only (?:one|${DESCRIBING}(?:man|woman|girl|boy|person|child|lad|lass|female|male|patient|adult|teenager|baby|[a-zà-ɏ]{4,14})) (?:at|in|on|of) (?:that|the|her|his|their|our|this|all|a) (?:[a-zà-ɏ-]{2,14} ){0,2}${SMALL_AREA}${E}`,
      'g',
    ),
  ],
  // "must be the last one in the whole county"
  [
    'the last one',
    0.7,
    new RegExp(
      `${B}(?:(?:must|has to|might|could|may|got to) be |(?:is|was|'s) (?:probably |surely |now |maybe )?)the (?:only|last|first|oldest|youngest) (?:of (?:them|his kind|her kind)|one|${DESCRIBING}(?:man|woman|person|patient|child|survivor|veteran|baby|boy|girl|one|case))(?: left| alive| standing| living)? ${PLACED}${E}`,
      'g',
    ),
  ],
  // "the last man on the island who had polio"
  [
    'the only one',
    0.75,
    new RegExp(
      `${B}the (?:last|oldest|youngest) (?:surviving |living |known )?(?:man|woman|person|patient|child|baby|boy|girl|case) ${PLACED}(?= (?:who|with|to|that|on|living|still))`,
      'g',
    ),
  ],
  // "one of four children in the county", "two of perhaps six people in the country", "one in only a handful"
  [
    'one of a few',
    0.8,
    new RegExp(
      `${B}(?:${FEW}|only) (?:out )?of (?:only |just |perhaps |about |maybe |around |probably |fewer than |less than |under |some |the |an estimated |approximately )*${A_FEW} ${DESCRIBING}${COUNTED}(?: (?:under|over|aged) \\d{1,2})?(?: (?:with|living with|who have|on|having|to have|known to have|diagnosed with) [a-zà-ɏ' -]{3,30}?)? (?:${PLACED}|worldwide|nationally|nationwide|ever|known)${E}`,
      'g',
    ),
  ],
  [
    'one of a few',
    0.75,
    new RegExp(
      `${B}one of (?:(?:only|just|perhaps|maybe|about|around|fewer than|an estimated|literally) (?:(?:a|some|about|around) )?${A_FEW}|a (?:tiny |small )?handful of|very few|only a (?:few|handful of)) ${DESCRIBING}(?:${COUNTED}|in ${E})(?: ${PLACED})?${E}`,
      'g',
    ),
    new RegExp(`${B}(?:${CONDITION}|${SMALL_AREA})s?${E}`),
  ],
  // "Only one baby born on the island this year", "just two cases in the county since March"
  [
    'only so many',
    0.75,
    new RegExp(
      `${B}(?:only|just|a total of|all of|there (?:were|was|have been|has been|are|is)(?: only| just)?|we(?:'ve| have)?(?: only| just)? (?:had|have|seen|saw|recorded)(?: only| just)?|with(?: only| just)?|recorded|reported) (?:ever )?${FEW} ${DESCRIBING}${COUNTED}(?: (?:was|were|has been|have been))?(?: (?:born|died|diagnosed|treated|admitted|reported|recorded|detained|with [a-zà-ɏ' -]{3,25}?|under \\d{1,2}))?(?: ${PLACED})?(?: ${WHEN})?${E}`,
      'g',
    ),
    BOTH_NEEDED,
  ],
  // "our village has lost three young men to suicide", "1 maternal death was recorded"
  [
    'only so many',
    0.75,
    new RegExp(
      `${B}(?:(?:lost|buried|seen|treated|admitted|had|diagnosed) ${FEW} ${DESCRIBING}${COUNTED}(?: (?:to|with|from|by) [a-zà-ɏ' -]{3,25}?)?(?: ${PLACED})?|${FEW} ${DESCRIBING}${COUNTED}(?: ${PLACED})? (?:was|were|has been|have been) (?:recorded|reported|diagnosed|confirmed|notified|registered|logged|seen|detained)(?: ${PLACED})?|(?:two|three|four|one|[2-4]) of them(?: with [a-zà-ɏ]+)? ${PLACED})${E}`,
      'g',
    ),
    BOTH_NEEDED,
  ],
  [
    'the only one',
    0.7,
    new RegExp(
      `${B}(?:the )?(?:sole|only|lone) survivor(?:s)?(?: (?:of|from) (?:the|that|a) [a-zà-ɏ ]{3,25}?(?:crash|fire|accident|explosion|collision|sinking|outbreak|attack))?${E}`,
      'g',
    ),
  ],
  // "the only one with haemophilia", "third in her class to be sectioned", "two lads from the same team", "Four HIV positive mums delivered here last year"
  [
    'the only one',
    0.7,
    new RegExp(
      `${B}the only (?:one|other|family|household|couple)(?: (?:here|there|left|alive))? (?:with|who has|who have|to have|to get|living with|on) [a-zà-ɏ' -]{3,30}${E}`,
      'g',
    ),
    BOTH_NEEDED,
  ],
  [
    'so many so far',
    0.7,
    new RegExp(
      `${B}(?:second|third|fourth|2nd|3rd|4th)(?: [a-zà-ɏ]+)? (?:in|from|at|on|of) (?:his|her|their|the|our|that|this) ${SMALL_AREA} (?:to (?:be (?:sectioned|diagnosed|admitted|treated|sedated)|die|overdose|have|get|lose|take|end up)|with|this year|since)${E}`,
      'g',
    ),
    CONDITION_NEEDED,
  ],
  [
    'only so many',
    0.7,
    new RegExp(
      `${B}(?:two|three|four|[2-4]) ${DESCRIBING}${COUNTED} (?:from|in|on|at) (?:the same|one|a single) (?:[a-zà-ɏ]+ ){0,2}${SMALL_AREA}${E}`,
      'g',
    ),
    CONDITION_NEEDED,
  ],
  [
    'only so many',
    0.7,
    new RegExp(
      `${B}${FEW} (?:hiv|trans|hepatitis|tb|syphilis|heroin|methadone|autistic|diabetic|suicidal|homeless|pregnant|sectioned|underage)(?:[- ][a-zà-ɏ]+){0,2} ${COUNTED}[^.!?,\\n]{0,40}? (?:this|last) (?:year|month|quarter|week)${E}`,
      'g',
    ),
  ],
  // "of the 3 people under 18 on Sulay diagnosed with an eating disorder this year"
  [
    'of the few',
    0.8,
    new RegExp(
      `${B}(?:of )?(?:the|all|our|these|those) ${FEW} ${DESCRIBING}${COUNTED}(?: (?:under|over|aged) \\d{1,2})?(?: ${PLACED}| on [a-zà-ɏ]+| in [a-zà-ɏ]+)?(?: (?:diagnosed|living|admitted|treated|detained|referred|born|who died|with|who)[^.!?\\n,]{3,60})${E}`,
      'g',
    ),
    new RegExp(`${B}(?:${CONDITION})s?${E}`),
  ],
  // "Three of the children at our little school have Type 1", "the only case of this in Wales", "only three kids in the county with this enzyme thing"
  [
    'of the few',
    0.75,
    new RegExp(
      `${B}(?:one|two|three|four|[2-4]) of (?:the|our|my|these|those) (?:wee |little )?(?:${COUNTED}) ${PLACED} (?:has|have|had|are|were|is|was|live|lives|got|all have|both have|now have|wear|use|need|carry)(?: [a-zà-ɏ0-9'-]+){1,2}`,
      'g',
    ),
    new RegExp(`${B}(?:${CONDITION}|type (?:1|one)|allerg\\w+|adhd|wheelchair|epi-?pens?|hearing aids?|stomas?)s?${E}`),
  ],
  [
    'the only one',
    0.75,
    new RegExp(
      `${B}(?:the |probably the |possibly the )?only (?:known |recorded |confirmed |other |living |reported )?(?:case|patient|person|child|family|carrier|survivor|baby|kid|woman|man)s? (?:(?:of|with) [a-zà-ɏ0-9' -]{2,30}? )?(?:in|on|across) (?:the whole of )?(?:wales|scotland|england|ireland|northern ireland|britain|cornwall|devon|dorset|kent|essex|sussex|suffolk|norfolk|cumbria|fife|orkney|shetland|skye|lewis|harris|mull|islay|arran|anglesey|powys|gwynedd|pembrokeshire|gwent|dyfed|ceredigion|antrim|down|tyrone|fermanagh|armagh|derry|lothian|moray|angus|argyll|[a-z]+shire)|only (?:one|two|three|four|five|six|[1-6]|a handful of) ${DESCRIBING}${COUNTED} ${PLACED}(?= (?:with|who have|to have|that have|has|have|on) [a-z])`,
      'g',
    ),
  ],
  // "Our qualitative study of male inpatients in the South West (n=3)"
  ['sample size', 0.8, /(?<![0-9a-zà-ɏ])n ?= ?[1-4](?![0-9.,]\d|\d)/g],
  // "That's the third from that year group since September", "fourth suicide on the estate this year"
  [
    'so many so far',
    0.75,
    new RegExp(
      `${B}(?:(?:that's|thats|this is|it's|its|that makes|making it|this makes|now) )?(?:the |our |their |a )?(?:only (?:the |our )?)?(?:second|third|fourth|2nd|3rd|4th) (?:(?!time|day|week|one of|shift|year|party)${DESCRIBING}(?:suicide|death|stillbirth|case|overdose|hanging|drowning|baby|child|teenager|kid|pupil|student|young (?:man|woman|person|lad|lass)|girl|boy|resident|prisoner|inmate)(?: (?:born|diagnosed|admitted|lost|killed))?(?: ${PLACED})?|(?:from|in|on|at|of) (?:that|the same|our|this|the) (?:[a-zà-ɏ-]{2,12} )?${SMALL_AREA})(?: ${WHEN})${E}`,
      'g',
    ),
  ],
];

export const smallNumber: Recognizer = {
  name: 'small-number',
  types: ['small-number'],
  *recognize(text): Iterable<Found> {
    const lower = plain(text);
    let last = 0;
    for (const each of [...countsIn(text, lower), ...smallCells(text)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    )) {
      if (each.start < last) continue;
      yield each;
      last = each.end;
    }
  },
};

const PATTERNS = new PatternSet(
  SIGNS.map(([, , pattern]) => pattern),
  true,
);

function* countsIn(text: ReadableText, lower: string): Iterable<Found> {
  let hinted: boolean | undefined;
  for (const number of text.likely(PATTERNS)) {
    const [evidence, confidence, pattern, needs] = SIGNS[number] as (typeof SIGNS)[number];
    for (const { index, 0: words } of findsIn(pattern, lower)) {
      hinted ??= HINT.test(lower);
      if (!hinted) return;
      const around = sentence(text, lower, index);
      if (
        NOT_PEOPLE_IN_CARE.test(words.replace(/(?:rugby|football|netball|hockey|cricket|darts) team/, '')) ||
        SHARE.test(words) ||
        SUPPRESSED.test(passage(text, lower, index))
      )
        continue;
      if (
        needs !== undefined &&
        !needs.test(around) &&
        !((CASES.test(words) || CONDITION_NEEDED.test(around)) && isPlaced(text, index))
      )
        continue;
      if (IDIOM.test(lower.slice(Math.max(0, index - 20), index + words.length + 30))) continue;
      if (evidence === 'sample size' && !IN_CARE.test(passage(text, lower, index, 300))) continue;
      if (evidence !== 'sample size' && !isAboutCare(around) && !isAboutCare(passage(text, lower, index))) continue;
      yield {
        type: 'small-number',
        start: index,
        end: wordsEnd(lower, index, index + words.length),
        confidence,
        evidence,
      };
    }
  }
}

/** A sample of three is told of people in care; "n=1" is a joke about the author. */
const IN_CARE = new RegExp(
  `${B}(?:patients?|inpatients?|participants?|people|women|men|children|study|case series|sample|cohort|clients|cases)${E}`,
);
const CARE = new RegExp(
  `${B}(?:(?:${CONDITION})s?|cases?|${CARE_PLACE}|patient|client|pt|treated|cared|caring|look(?:ed|ing) after|delivered|catch|radiotherapy|chemo\\w*|called to|attended)${E}`,
);
/** Deaths and diagnoses are counted by place, which may be a name: "two stillbirths in Tamebridge". */
const CASES = new RegExp(
  `${B}(?:suicides?|stillbirths?|deaths?|cases?|overdoses?|hangings?|drownings?|diagnos[ie]s|terminations?|abortions?|amputations?|miscarriages?|infections?|rapes?|assaults?)${E}`,
);
const IN_SMALL_AREA = new RegExp(`${B}${SMALL_AREA}${E}`);
const isPlaced = (text: ReadableText, at: number): boolean =>
  /(?:[Ii]n|[Oo]n|[Aa]t|[Aa]cross) (?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-ZÀ-Þ][a-zà-ÿ]+/.test(
    text.slice(text.sentenceAt(at)),
  ) || IN_SMALL_AREA.test(sentence(text, plain(text), at));

const isAboutCare = (words: string): boolean => CARE.test(words);
