import type { Found } from '../../entity.ts';
import { senseOf } from '../people/vocabulary.ts';
import type { ReadableText } from '../text.ts';
import { isPlaceShaped } from './name-shapes.ts';
import { isUnlisted, type NameReader } from './names.ts';
import { placeNameFrom } from './town-names.ts';

type Named = Pick<Found, 'start' | 'end' | 'confidence' | 'evidence'>;

const START = '(?<![0-9a-zà-ɏ#@])';
const END = '(?![0-9a-zà-ɏ])';

/** Places of care by their kind, as people say them. Written for this project. */
const KIND =
  "(?:(?:cottage|community|district|general|local|maternity|children['’]?s|eye|dental|island|teaching|big|main|private|psychiatric|field|day|new|old|village) )?(?:hospital|hosp|infirmary|hospice)|(?:(?:minor injur(?:y|ies)|urgent (?:care|treatment)|walk[- ]?in|midwife[- ]led|midwifery|birth(?:ing)?|maternity|mother and baby|mental health|secure|stroke|renal|dialysis|chemo|cancer|burns|spinal|rehab|day|special care|neonatal|memory|pain|diabetic|diabetes|leg|baby|eye|foot|breast|sexual health|gum|drop[- ]in|outreach|needle|methadone|health|medical|dental|family|wellbeing|community|vaccin\\w{1,20}|diagnostic) )(?:unit|centre|center|clinic|hub|suite|service|exchange|practice|surgery|ward)|miu|mlu|utc|a&e|a and e|minors|surgery|gp(?:['’]?s)?|gp (?:surgery|practice)|doctor['’]?s(?: surgery)?|doctors['’]|practice|clinic|hub|pharmacy|chemist(?:['’]?s)?|dispensary|dentist(?:['’]?s)?|dental surgery|optician(?:['’]?s)?|maternity|neonates|scbu|nicu|ambulance station|day centre|recovery hub|physio(?: clinic)?";
const WHERE =
  '(?: (?:up|down|over|out|back|just|doon|ower))? (?:on|in|at|by|near|opposite|behind|beside|above|next to|next door to|across from|over|off|of|oot|round from)';
const KIND_AT = new RegExp(
  `${START}(?:(?<article>the|our|oor|wor|my|this|that|a|an) (?:(?:wee|little|tiny|busy|small|old|new|lovely|local|island|village|nearest) )?)?(?:${KIND})${WHERE} (?<the>the |our |oor )?(?=[a-zà-ɏ])`,
  'gu',
);
/** What a village has one of. */
const ONE_THERE = new RegExp(
  `^(?:village )?(?:green|square|market square|market place|high street|main street|front|seafront|harbour|quay|quayside|prom|promenade|pier|precinct|parade|corner|hill|bridge|island|estate|retail park|common|cross|crossroads|station|church|docks?|marina|canal|mart|cathedral|university|campus|airport|post office|co-?op|chippy|bookies|tesco|asda|morrisons|aldi|lidl|sainsbury['’]?s|spar|library|town hall|village hall|school)${END}`,
);
/** Royal things that are not hospitals. */
const OTHER_ROYAL =
  /^(?:college|family|navy|mail|society|marines?|air|visit|assent|wedding|commission|mint|ascot|oak|oaks|arms|court|albert|mile|academy|opera|ballet|variety|charter|warrant|decree|engineers?|artillery|logistics|british|standard|hotel|bank|tunbridge|leamington|highland|welsh|show|box|blood|blue|icing|baby|pardon|parks|yacht|assembly|house|household|train|horticultural|geographical|shakespeare|exchange|festival|crescent|garden|gardens|park|road|avenue|street|lodge|institute|institution|colleges?|pharmaceutical|statistical|osteoporosis|caribbean|enfield|doulton|jelly|flush|pain|mess|highness|majesty|couple|duties|seal|prerogative|consort|corps|regiment|scots|irish|tour|approval|treatment|patron|medal|humane|lifeboat|national|star|charlotte|birkdale|troon|portrush|liverpool golf|st george|dutch|thai|bengal|borough|county of|bingo|victorian|observer|bolton hotel)$/;
const DEPARTMENT =
  /^ (?:maternity|minors|majors|a&e|ed|casualty|resus|icu|itu|hdu|nicu|scbu|theatres?|outpatients|delivery suite|labour ward|children['’]s|eye|dental|hosp(?:ital)?|infirmary|general|emergency department)(?![a-zà-ɏ])/;

/** "the minor injuries unit on Stronnay", "our surgery in Tarrenby", "Pharmacy on the green". */
const kindAt = function* (text: ReadableText, reader: NameReader): Generator<Named> {
  for (const match of text.allLower(KIND_AT)) {
    const offset = match.index + match[0].length;
    const { article, the } = match.groups ?? {};
    const opens = /(?:^|[.!?\n,:;–—-]\s{0,2})$/.test(text.text.slice(Math.max(0, match.index - 3), match.index));
    const own = /^(?:the|our|oor|wor|my|this|that)$/.test(article ?? '');
    if (the !== undefined) {
      const words = ONE_THERE.exec(text.lower.slice(offset, offset + 20));
      if (
        words !== null &&
        (own || (opens && /^[A-Z]/.test(text.text.slice(match.index, match.index + 1)))) &&
        !/ of the $/.test(match[0])
      )
        yield { start: match.index, end: offset + words[0].length, confidence: 0.55, evidence: 'the one there' };
      continue;
    }
    const first = reader.at(offset);
    if (first < 0) continue;
    // "surgery in London" is an operation.
    if (article === undefined && /^(?:surgery|practice|physio|maternity) /.test(match[0])) continue;
    const end = placeNameFrom(reader, first);
    if (end === first) continue;
    const last = (reader.words[end - 1] as { end: number }).end;
    if (/[A-Z]{3}/.test(text.text.slice(offset, last))) continue;
    yield { start: match.index, end: last, confidence: own || opens ? 0.65 : 0.6, evidence: 'place and town' };
  }
};

/** "Theatre 6 at Royal Wexcombe", "Royal Saltmarsh maternity". */
const royals = function* (text: ReadableText, reader: NameReader): Generator<Named> {
  if (!text.lower.includes('royal ')) return;
  for (const [index, { start, folded }] of reader.words.entries()) {
    if (folded !== 'royal' || !reader.joined(index + 1)) continue;
    const word = reader.folded(index + 1);
    const capitals = reader.capital(index) && reader.capital(index + 1);
    const { given, place, word: known } = senseOf(word);
    if (OTHER_ROYAL.test(word) || known > 1 || word.length < 4) continue;
    if (!isUnlisted(word) && !isPlaceShaped(word) && !place) continue;
    const led = /(?:^|[^a-zà-ɏ])(?:at|to|in|from|into|fae|tae|frae|outside|near|the|by|via|for) $/.test(
      text.lower.slice(Math.max(0, start - 10), start),
    );
    let end = (reader.words[index + 1] as { end: number }).end;
    const possessive = /['’]s$/.exec(text.text.slice(start, end));
    if (possessive !== null) end -= possessive[0].length;
    const department = possessive === null ? DEPARTMENT.exec(text.lower.slice(end, end + 24)) : null;
    if (department !== null) end += department[0].length;
    if (!capitals && !(led && !given) && department === null) continue;
    // "Royal Tarrenby Show": another capital follows.
    if (department === null && reader.joined(index + 2) && reader.capital(index + 2) && !led) continue;
    yield { start, end, confidence: led || department !== null ? 0.8 : capitals ? 0.65 : 0.55, evidence: 'royal' };
  }
};

/** Places of care by their kind and town, and those that are royal. */
export const facilities = (text: ReadableText, reader: NameReader): Named[] => [
  ...kindAt(text, reader),
  ...royals(text, reader),
];
