import type { Found } from '../../entity.ts';
import { STREETS } from '../contacts/street-words.ts';
import { senseOf } from '../people/vocabulary.ts';
import type { ReadableText } from '../text.ts';
import { CARE_HEADS, type CareHead, NOT_HOSPITAL_BEFORE, NOT_HOSPITAL_NEXT } from './hospital-words.ts';
import { isPlaceShaped } from './name-shapes.ts';
import { isUnlisted, type NameReader } from './names.ts';
import { NEVER_IN_NAMES } from './place-words.ts';

type Named = Pick<Found, 'start' | 'end' | 'confidence' | 'evidence'>;

const START = '(?<![0-9a-zà-ɏ#@])';
const END = '(?![0-9a-zà-ɏ])';
/** A house's words after a name that is one already: "St Brannoc's Hospital", "Queen Philippa Hospital". */
const HOUSE_AFTER =
  "(?: (?:nhs|children['’]?s|general|community|memorial|university|district|maternity|eye|royal|county))*(?: (?:hospitals?|hospice|infirmary|surgery|health centre|medical centre|medical practice|(?:nhs )?(?:foundation )?trust))?";
const NAME = "[a-zà-ɏ][a-zà-ɏ'’-]{2,20}";
const SAINT = new RegExp(
  `${START}(?:st|saint)(?:\\. ?| )(${NAME})((?: and st\\.? ${NAME})?${HOUSE_AFTER})${END}`,
  'gu',
);
const ROYALTY = new RegExp(
  `${START}(?:the )?((?:queen|king|princess|prince|lady|lord|duke of|duchess of) (?:${NAME})(?: (?:${NAME}))??)(${HOUSE_AFTER})${END}`,
  'gu',
);
const ROYAL_TOWN = new RegExp(
  `${START}royal (${NAME})(?: ${NAME})? (?:infirmary|hospital|general|royal|eye)${HOUSE_AFTER}${END}`,
  'gu',
);
const YSBYTY = new RegExp(`${START}ysbyty(?: (?:${NAME}|y|yr)){1,3}?(?= ?(?:[^ a-zà-ɏ'’-]|$| [a-zà-ɏ'’-]*))`, 'gu');

/** A church, a school, a saint's day: names of saints that nobody is treated in. */
const OTHER_HOUSE =
  /^(?:['’]?s?)? (?:day|wort|dance|church|school|primary|secondary|high|junior|infants?|academy|college|rc|c of e|catholic|cathedral|chapel|park|road|street|rd|lane|avenue|close|square|terrace|house|court|lodge|hall|fc|afc|rfc|fair|market|nursery|pre-?school|care home|nursing home|parish|bells|choir|island|bay|cross|eve|john ambulance|johns? first aid)(?![a-zà-ɏ])/;
const CHURCH_OR_SCHOOL =
  /(?<![a-zà-ɏ])(?:schools?|school nurs\w*|y(?:ea)?r? ?\d{1,2}|teachers?|teaching assistant|headteacher|head teacher|playground|reception class|classroom|class|lunch hall|dinner ladies|netball|homework|sats|parents['’]? evening|church|organ|organist|vicar|mass|parish|choir|pupils?|class of|funeral|service at|wedding|christened|married|gcse|sixth form|teacher|football|fete|celtic)(?![a-zà-ɏ])/;
/** What health workers hold in halls. */
const CLINIC =
  /(?<![a-zà-ɏ])(?:clinics?|health visitor|hv|weigh[- ]?in|baby group|drop[- ]in|outreach|support group|foot care|food ?bank|caseload|patients?)(?![a-zà-ɏ])/;
const PEOPLE_OF_ROYALTY =
  /(?<![a-zà-ɏ])(?:visit(?:ed|s)?|opened|unveil\w*|reign|majesty|highness|crown\w*|jubilee|coronation|palace|honours|garden party|statue|film|speech|portrait|royal visit|born to|met|meeting|award(?:ed)? by)(?![a-zà-ɏ])/;
const REAL_ROYALS =
  /^(?:queen|king|princess|prince|duke of|duchess of) (?:camilla|charles|victoria|anne|diana|kate|william|harry|edward|elizabeth|philip|edinburgh|cambridge|sussex|george|louis|mary|alexandra|margaret)$/;
const ROYALTY_ONLY_WORDS =
  /^(?:bee|bees|kong|of|size|bed|mum|mother|energy|vibes|cake|prawns?|street|road|arms|head|hotel|for|and|is|was|who|in|at|the|with|on|has|my|too|maker|consort|lear|james bible|dress|charming|albert road|godiva|luck|mayor|bird|luck|boy)$/;

/** "St Brannoc's ED", "st cuthwins". */
const saints = function* (text: ReadableText): Generator<Named> {
  if (!/(?:^|[^a-z])(?:st|saint)[. ]/.test(text.lower)) return;
  for (const match of text.allLower(SAINT)) {
    const [whole, name = '', house = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    // "12 Dunmore St", "21st", "St Albans" and "St Ives" are streets, days and towns.
    if (/^\d/.test(name) || (!house && !/s$/.test(name)) || NEVER_IN_NAMES.has(name)) continue;
    if (
      /[a-zà-ɏ0-9] $/.test(text.text.slice(Math.max(0, start - 2), start)) &&
      text.text[start] === 'S' &&
      !/[''’]s$|s$/.test(name)
    )
      continue;
    const sentence = text.sentenceAt(start);
    const around = text.lower.slice(Math.max(sentence.start, start - 80), Math.min(sentence.end, end + 60));
    // "St Jude's hall, Fridays": where a clinic is held
    const hall = /^(?:['’]?s)? (?:church |parish )?hall(?![a-zà-ɏ])/.exec(text.lower.slice(end, end + 20));
    if (hall !== null && text.hasLower(CLINIC) && !CHURCH_OR_SCHOOL.test(around)) {
      yield { start, end: end + hall[0].length, confidence: 0.6, evidence: 'hall with a clinic' };
      continue;
    }
    if (OTHER_HOUSE.test(text.lower.slice(end, end + 24))) continue;
    if (house.includes('hospi') || house.includes('infirm'))
      yield { start, end, confidence: 0.9, evidence: 'hospital' };
    else if (CHURCH_OR_SCHOOL.test(around)) yield { start, end, confidence: 0.4, evidence: 'saint' };
    else if (
      /^(?:albans|ives|helens|neots|andrews|davids|austell|asaph|annes|georges|patricks|swithins|nicholas|pancras)$/.test(
        name.replace(/['’]/g, ''),
      ) &&
      !house &&
      !/['’]/.test(name)
    )
      continue;
    else yield { start, end, confidence: 0.75, evidence: 'saint' };
  }
};

/** "Queen Philippa", "Royal Wexcombe Infirmary", "Ysbyty Bryn Awel". */
const crowned = function* (text: ReadableText): Generator<Named> {
  const { lower } = text;
  if (/queen|king|prince|duke|duchess|lady |lord /.test(lower)) {
    for (const match of text.allLower(ROYALTY)) {
      const [whole, person = '', house = ''] = match;
      const start = match.index + (whole.startsWith('the ') ? 4 : 0);
      const words = person.split(' ');
      const second = words[words.length > 2 && words[1] === 'of' ? 2 : 1] as string;
      if (house.trim() !== '') {
        yield { start, end: match.index + whole.length, confidence: 0.9, evidence: 'hospital' };
        continue;
      }
      if (!/^(?:queen|king|princess|prince)$/.test(words[0] as string) || ROYALTY_ONLY_WORDS.test(second)) continue;
      const end = start + `${words[0]} ${second}`.length;
      const written = text.text.slice(start, end);
      // A name in capitals only: "queen rachel" is anybody's friend.
      if (!/^[A-Z][a-zA-Z]* [A-Z]/.test(written) || OTHER_HOUSE.test(lower.slice(end, end + 20))) continue;
      const before = lower.slice(Math.max(0, start - 12), start);
      const led = /(?:^|[^a-z])(?:at|to|in|from|into|fae|near|outside) (?:the )?$/.test(before);
      const sentence = text.sentenceAt(start);
      const regal = PEOPLE_OF_ROYALTY.test(
        lower.slice(Math.max(sentence.start, start - 120), Math.min(sentence.end, end + 80)),
      );
      if (regal || (REAL_ROYALS.test(written.toLowerCase()) && !led)) continue;
      yield { start, end, confidence: led ? 0.8 : 0.65, evidence: 'royal name' };
    }
  }
  if (lower.includes('royal '))
    for (const { index, 0: whole } of text.allLower(ROYAL_TOWN))
      yield { start: index, end: index + whole.length, confidence: 0.9, evidence: 'hospital' };
};

/** "Ysbyty Bryn Awel": as many words as have capitals. */
const welsh = function* (text: ReadableText, reader: NameReader): Generator<Named> {
  if (!text.lower.includes('ysbyty')) return;
  for (const { index } of text.allLower(YSBYTY)) {
    const word = reader.at(index);
    if (word < 0) continue;
    let last = word;
    for (let next = word + 1; next <= word + 4 && reader.joined(next); next++) {
      if (reader.capital(next) || (last === word && isUnlisted(reader.folded(next)))) last = next;
      else if (!/^(?:y|yr|o|ar)$/.test(reader.folded(next)) || !reader.capital(next + 1)) break;
    }
    if (last > word)
      yield { start: index, end: (reader.words[last] as { end: number }).end, confidence: 0.85, evidence: 'ysbyty' };
  }
};

const CARE_PART = new RegExp(`${START}(?:a ?(?:&|and|\\+) ?e|a/e)${END}`, 'gu');
const IN_CARE_OF =
  /(?:^|[^a-z])(?:our|wor|oor|at|on|leaving|left|via|by|for|to|in|from|into|fae|over at|up at|near|outside)(?: the)? $/;

const headed = function* (text: ReadableText, reader: NameReader): Generator<Named> {
  const heads: { start: number; end: number; tag: CareHead }[] = [...CARE_HEADS.in(text)];
  for (const { index, 0: words } of text.allLower(CARE_PART)) {
    heads.push({ start: index, end: index + words.length, tag: 'part' });
  }
  for (const { start, end: whole, tag } of heads) {
    const possessive = /['’]s?$/.exec(text.text.slice(start, whole))?.[0].length ?? 0;
    const end = /^(?:child|women|chemist|optician|dentist|doctor)/.test(text.lower.slice(start, whole))
      ? whole
      : whole - possessive;
    const head = reader.at(start);
    if (head < 1) continue;
    const first = reader.nameBefore(head);
    if (first === head || !reader.distinct(first, head)) continue;
    // "St Brannoc's ED" is named without its department.
    if (tag === 'part' && /^(?:st|saint|queen|king|princess|prince|royal|ysbyty)$/.test(reader.folded(first))) continue;
    const from = (reader.words[first] as { start: number }).start;
    const capitals = reader.capital(first);
    const headCapital = reader.capital(head);
    const last = text.lower.slice(start, end);
    const led = IN_CARE_OF.test(text.lower.slice(Math.max(0, from - 10), from));
    const unlisted =
      isUnlisted(reader.folded(head - 1)) ||
      (capitals && isUnlisted(reader.folded(first))) ||
      /['’]s$/.test(reader.written(head - 1));
    if (/^(?:['’]s|-)/.test(reader.gap(head)) && tag !== 'house') continue;
    // "Colles’ fracture", "the nurses’ theatres": what somebody has or found is no department of a place
    if (tag === 'part' && /^['’]\s/.test(reader.gap(head))) continue;
    if (tag === 'word') {
      const next = reader.joined(head + 1) && !/^\.|,/.test(reader.gap(head + 1)) ? reader.folded(head + 1) : '';
      if (NOT_HOSPITAL_NEXT.has(next) || NOT_HOSPITAL_BEFORE.has(reader.folded(head - 1)) || !unlisted) continue;
      const department = /^ (?:ed|a&e|a\+e|icu|itu|hdu|maternity|resus|ward)(?![a-z])/.test(
        text.lower.slice(end, end + 12),
      );
      if (!/^(?:general|gen|royal|infirmary)$/.test(last) && !(headCapital && (led || department))) continue;
      if (capitals && !headCapital) continue;
      yield { start: from, end, confidence: headCapital ? 0.85 : 0.65, evidence: 'hospital' };
      continue;
    }
    // "at Riverside clinic", "at wexcombe surgery" but "had Bankart surgery", "booked a Kaiser clinic"
    const vague =
      /^(?:surgery|practice|clinic|hub|pharmacy|dental|chemists?|dispensary|dentists?|gps?|doctors|docs|medical|day care|majors|ambulance|lifeboat|liaison|bloods|special care|paeds|paediatrics|oncology|haematology|cardiology|endoscopy|plastics|burns|ortho|theatres|fracture|responders|opticians|casualty|physio|rehab|resus|maternity|podiatry|audiology|radiotherapy|orthotics|radiology|x-?ray|walk.in|out of hours|community team)$/.test(
        last,
      );
    // "Blaenllechau surgery", but "Bankart surgery"
    const town =
      capitals &&
      (isPlaceShaped(reader.folded(head - 1)) ||
        (unlisted &&
          !senseOf(reader.folded(first)).given &&
          !/^(?:surgery|practice|clinic|gps?|doctors|medical)$/.test(last)));
    // "at the Bridge Street practice"
    const street = capitals && led && head - first > 1 && STREETS.has(reader.folded(head - 1));
    if (vague && !street && !(headCapital && capitals) && !led && !town && !(unlisted && /^walk.in/.test(last)))
      continue;
    if (last === 'practice' && !street && !(unlisted && led)) continue;
    if (!capitals && !unlisted) continue;
    if (tag === 'part' && !unlisted) continue;
    yield {
      start: from,
      end,
      confidence: capitals ? 0.85 : 0.65,
      evidence: tag === 'part' ? 'place and department' : 'hospital',
    };
  }
};

/** Places of care by their names. */
export const namedCare = (text: ReadableText, reader: NameReader): Named[] => [
  ...saints(text),
  ...crowned(text),
  ...welsh(text, reader),
  ...headed(text, reader),
];
