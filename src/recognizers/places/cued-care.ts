import type { Found } from '../../entity.ts';
import { senseOf } from '../people/vocabulary.ts';
import type { ReadableText } from '../text.ts';
import { NOT_HOSPITAL_NEXT } from './hospital-words.ts';
import { PLACE_FIRST, PLACE_LAST } from './name-shapes.ts';
import { isUnlisted, type NameReader } from './names.ts';
import { BRANDS, CLINICAL, REGIONS, WARD_NAMES } from './place-words.ts';

type Named = Pick<Found, 'start' | 'end' | 'confidence' | 'evidence'>;

const START = '(?<![0-9a-zà-ɏ#@])';
const END = '(?![0-9a-zà-ɏ])';

/** Who or what is moved to a hospital. */
const MOVED =
  '(?:brought|bringing|took|taken|taking|transfer(?:red|ring|s)?|admitted|rushed|blue[- ]?light(?:ed|ing)?|bluelit|flown|flew|airlifted|conveyed|transported|sent|shipped|repatriated|wheeled|moved|carted|landed|ended up|referred|run|ran|drove|driven|discharged|hame|home|back|pre-?alert(?:ed)?|handed over|handover|off ?load(?:ed)?|en route|straight|(?:came|come|coming|over) to us|stepped down|repat(?:ted)?)';
/** What is done at a hospital, and its parts. */
const DONE_AT =
  '(?:treated|seen|operated on|nursed|looked after|cared for|recovering|in-?patient|patients?|pts?|wards?|unit|icu|itu|hdu|nicu|picu|scbu|ccu|ed|a&e|a and e|resus|theatres?|clinics?|shifts?|nights?|on call|triage|bloods|scan(?:ned)?|x-?ray(?:ed)?|ct|mri|list|lab|bay|maternity|born|deliver(?:ed|y)|died|arrested|chemo(?:therapy)?|dialysis|radiotherapy|physio|surgery|op|operation|transplant|bypass|stent(?:s|ed)?|hip|knee|reception(?:ist)?|nurse|radiographer|porter|corridor|trolley|waiting room|waited|waiting|bed|in wi us|physio|ot|slt|paramedic|midwife|doctor|hca|appointment|team|teams|staff|nurses|girls|crew|lot|gang|colleagues|midwives|midwife[- ]led unit|mlu|birth centre|birth(?:ing)? (?:unit|suite|pool)|neonates|special care|labour ward|delivery suite|minors|casualty|handed over|offloaded|clinic list|night shift|day shift|bank shift|agency shift|rounds?|referral|results?|discharge lounge|placement|locum(?:ing)?|duty|admitted|intubated|stitched|sectioned|detained|on bank|on agency|bell|end of treatment|treatment|last session|infusion|transfusion|outreach|round|caseload|out of hours|ooh|twilights?|lates?|earl(?:y|ies)|days|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty) years|gym|hydro ?pool|day hospital|day ?room|sluice|staff ?room|kitchen|front desk|front door|(?:sexual health|clinic|ed|a&e|triage|ward|day|night|shift|it|minors|maternity|resus) (?:was|is|were) (?:(?:so|very|absolutely|proper|pure|dead|well|really|a bit) )?(?:chocka|chocker|chock-a-block|rammed|heaving|busy|mental|mad|quiet|carnage|bedlam|mobbed|jumping|stowed|hoaching|hectic|chaos|wild|slow))';
const LINK = "(?: (?!to |into |at |in |from )[a-z0-9'’-]{1,12}){0,5}?";
const MOVED_TO = new RegExp(
  `${START}${MOVED}${LINK} (?:to|into|in to|in at|tae|fae|from|intae|at) (the )?(?=[A-Za-zÀ-ɏ])`,
  'gu',
);
/** How crews leave somebody at a hospital. */
const LEFT_AT =
  '(?:(?:handed|handing|hand) (?:(?:him|her|them|it|the [a-z]+|a [a-z]+) )?over|handover|dropp(?:ed|ing)(?: (?:him|her|them|off|one|a [a-z]+|the [a-z]+|my [a-z]+)){0,2}|drop off|off ?load(?:ed|ing)?|queu(?:ed?|eing|ing)|stacked|arrived|landed|touched down|book(?:ed|ing) (?:(?:him|her|them) )?in|clear(?:ed)?|left (?:him|her|them)|stuck|held|holding|parked(?: up)?|waiting|hand(?:ed)? off|pulled up|rocked up|turned up|presented|walked in|signed off)';
const LEFT = new RegExp(
  `${START}${LEFT_AT}(?: (?:safely|outside|up|back|over|here|again|just|now)){0,2} (?:at|outside) (the )?(?=[A-Za-zÀ-ɏ])`,
  'gu',
);
const DONE = new RegExp(
  `${START}(?<!-)${DONE_AT}(?: (?:over|up|down|here|back|today|tonight|again|yesterday))? (?:at|in|doon at|ower at) (the )?(?=[A-Za-zÀ-ɏ])`,
  'gu',
);

/** "Same unit, Bron Eirlys, same door": a name put beside the kind of place it is. */
const BESIDE_KIND = new RegExp(
  `${START}(?:(?:same|our|my|the|this|that|a|new|old|wee|little|small) )(?:[a-z-]{3,12} )?(?:unit|hospital|hospice|surgery|practice|clinic|birth centre|health centre|maternity|pharmacy|lab)(?: called)?, (?=[a-z])`,
  'gu',
);

/** "the Royal", "the Infirmary": hospitals known by one word to those who live nearby. */
const THE_ONE = new RegExp(
  `(?:${START}(?:at|to|in|from|into|up|tae|fae|by) |(?<=^|[.!?\\n] ?)|(?=the \\w+ern general))the ((?:western general|northern general|southern general|royal infirmary|royal|general|infirmary|western|northern|southern|eastern|victoria|vic|qe|county|memorial|sick kids|sick children['’]?s))${END}`,
  'gu',
);
const SMALL = new RegExp(
  `${START}(?:at|to|in|from|into|fae|tae|frae|doon) ((?:the|our|oor|wor) (?:wee |little |old |local )?(?:cottage|community|village|island|valley|town) (?:hospital|surgery|practice|clinic|health centre|dental practice|pharmacy))${END}(?! (?:staff|team|are|is (?:open|clos|recruit)|services?))`,
  'gu',
);
const OURS_IN = new RegExp(
  `${START}((?:the|our|oor|wor|my) (?:[a-z]{3,14} )?(?:surgery|practice|clinic|hospital|health centre|pharmacy|walk-?in|hub|hospice) in )(?=[A-Za-z])`,
  'gu',
);
/** "our Wexcombe neuromuscular clinic": the kind of clinic stands between. */
const OUR_TOWN = new RegExp(
  `${START}(?:our|the|at|my) ([a-zà-ɏ'’-]{4,20})((?: [a-z-]{4,20}){0,2} (?:clinic|service|unit|team|hub|centre|surgery|practice|site|base|branch|station|hospice|pharmacy))${END}(?!s)`,
  'gu',
);

/** A capitalised name that begins at an offset and may be a hospital's, or a town's with one. */
const nameAt = (text: ReadableText, reader: NameReader, offset: number): { start: number; end: number } | undefined => {
  const first = reader.at(offset);
  if (first < 0) return undefined;
  const end = reader.nameFrom(first, 2);
  if (end === first) return undefined;
  const word = reader.folded(first);
  // "Queen's Fell", "Port Rannoch"
  const pair = end > first + 1 && (PLACE_LAST.has(reader.folded(first + 1)) || PLACE_FIRST.has(word));
  if (
    (BRANDS.has(word) && !pair) ||
    REGIONS.has(word) ||
    CLINICAL.has(word) ||
    (!pair && (word.length < 4 || !(isUnlisted(word) || WARD_NAMES.has(word))))
  )
    return undefined;
  const { given, place } = senseOf(word);
  // "referred in to Sarah"; "transferred to Lincoln" is a town.
  if (given && !place && !pair) return undefined;
  const last = reader.words[end - 1] as { end: number };
  if (/[A-Z]{2}/.test(text.text.slice(offset, last.end))) return undefined;
  const opening = reader.words[first] as { end: number };
  if (NOT_CARE_AFTER.test(text.lower.slice(last.end, last.end + 24))) return undefined;
  // "staff at Larchfield House"
  if (!pair && NOT_CARE_AFTER.test(text.lower.slice(opening.end, opening.end + 24))) return undefined;
  return { start: offset, end: last.end };
};

/** What follows a name where it is somebody's home, school or place in the world. */
const NOT_CARE_AFTER =
  /^(?:['’]?s?)?[ -](?:house|court|lodge|school|academy|primary|high|college|university|road|street|lane|avenue|close|rd|st|park|prison|station|airport|fc|care home|nursing home|beach|bridge|church|conference|uni|way|arms|inn|hotel|estate|golf|farm|woods?|hill|shops?|market|streets?|town)(?![a-zà-ɏ])/;

const bare = function* (text: ReadableText, reader: NameReader): Generator<Named> {
  for (const [pattern, evidence] of [
    [MOVED_TO, 'taken there'],
    [DONE, 'cared for there'],
    [LEFT, 'left there'],
    [BESIDE_KIND, 'named beside its kind'],
  ] as const) {
    for (const match of text.allLower(pattern)) {
      const offset = match.index + match[0].length;
      const name = nameAt(text, reader, offset);
      if (name === undefined) continue;
      // "our unit, Wexcombe is next": only a name that stands between commas is put beside.
      if (
        evidence === 'named beside its kind' &&
        !/^ ?(?:[,.;:!?)\n]|$)/.test(text.lower.slice(name.end, name.end + 2))
      )
        continue;
      // "home to Wexcombe", "back from Leeds" is where somebody lives.
      const home = /^(?:hame|home|back|straight|moved|sent|discharged|landed|ended up|run|ran|drove|driven)/.test(
        match[0],
      );
      // "took her off the ferry at Port Rannoch"
      if (evidence === 'taken there' && / (?:off|aff|out of) (?:the|a|an) .{0,40} at (?:the )?$/.test(match[0]))
        continue;
      const known = senseOf(reader.folded(reader.at(offset))).place;
      if (match[1] !== undefined && known) continue;
      if (home && match[1] === undefined) continue;
      const start = match[1] === undefined ? name.start : name.start - match[1].length;
      yield { ...name, start, confidence: known ? 0.55 : 0.6, evidence };
    }
  }
};

const definite = function* (text: ReadableText, reader: NameReader): Generator<Named> {
  for (const match of text.allLower(THE_ONE)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] as string).length;
    const capital = /^[A-Z]/.test(text.text.slice(start, start + 1));
    const next = /^ ([A-Za-z]+)/.exec(text.text.slice(end, end + 20))?.[1] ?? '';
    if (/^[A-Z]/.test(next) || NOT_HOSPITAL_NEXT.has(next)) continue;
    if (capital || /infirmary|royal$|sick kids/.test(match[1] as string)) {
      yield { start: start - 4, end, confidence: capital ? 0.7 : 0.55, evidence: 'known by one word' };
    }
  }
  for (const match of text.allLower(SMALL)) {
    const end = match.index + match[0].length;
    yield { start: end - (match[1] as string).length, end, confidence: 0.55, evidence: 'the only one there' };
  }
  for (const match of text.allLower(OURS_IN)) {
    const offset = match.index + match[0].length;
    const name = nameAt(text, reader, offset);
    if (name !== undefined) yield { ...name, start: match.index, confidence: 0.65, evidence: 'place and town' };
  }
  for (const match of text.allLower(OUR_TOWN)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] as string).length - (match[2] as string).length;
    const index = reader.at(start);
    if (index < 0 || !reader.capital(index) || !isUnlisted(reader.folded(index))) continue;
    const { given, place } = senseOf(reader.folded(index));
    if (given && !place) continue;
    // "at Wexcombe station" is where trains go.
    if (/(?:site|base|branch|station)$/.test(match[0]) && !/^(?:our|my) /.test(match[0])) continue;
    yield { start, end, confidence: 0.7, evidence: 'town and clinic' };
  }
};

/** Bare names that a sentence shows to be places of care. */
export const cuedCare = (text: ReadableText, reader: NameReader): Named[] => [
  ...bare(text, reader),
  ...definite(text, reader),
];
