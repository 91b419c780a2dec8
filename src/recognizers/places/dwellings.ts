import type { Found } from '../../entity.ts';
import type { ReadableText } from '../text.ts';
import type { NameReader } from './names.ts';
import { ScenePlaces } from './scene-places.ts';
import { placeNameFrom } from './town-names.ts';

type Setting = Omit<Found, 'type'>;

const START = '(?<![0-9a-zà-ɏ])';
const NEXT = '(?=[a-zà-ɏ0-9])';
const BESIDE =
  '(?:(?:right |just |up |down |out |over |round )?(?:behind|under|underneath|outside|above|below|beside|near|by|opposite|off|along|across from|next to|next door to|in front of|over|round the back of|at the (?:back|end|top|bottom|side|corner|foot|edge|mouth) of|on the (?:corner|edge|side|end) of|in the (?:doorway|porch|bushes|woods|alley|car park|grounds|shadow) (?:of|behind|by|beside|at)|on|in|at|of|facing|overlooking|between|beyond|past|ahint|abune))';

/** Where somebody sleeps, begs or drinks: "sleeps behind the Iceland in Dunmarrow". */
const SPENDS = new RegExp(
  `${START}(?<verb>sleep(?:s|ing)?|slept|kip(?:s|ping)|doss(?:es|ing)|bed(?:s|ding|ded)(?: himself| herself)? down|camp(?:s|ed|ing)(?: out)?|rough sleep(?:s|ing|er)|sofa surf(?:s|ing)|squat(?:s|ting)|shelter(?:s|ing)|lives|living|lived|live|bides|bidin|stays|resides|lodges|rents|moor(?:s|ed)|beg(?:s|ging)|busk(?:s|ing)|sells (?:the )?big issue|works|working|worked|serves|drinks|runs|owns|keeps|cleans|cooks|preaches|teaches|sits|stands|stood|born|grew up|brought up|moved (?:in |here )?from|moved (?:in)?to|discharged (?:back |home )?to|home to|back to|collect(?:ed|s)? (?:him |her )?from|fetch(?:ed)? (?:him |her )?from|pick(?:ed)? (?:him |her )?up from|visit(?:ed|s)? (?:him|her) (?:at|in)|(?:the )?(?:mum|dad|family|man|woman|lady|gent|chap|fella|feller|fellow|bloke|lad|lass|lassie|wifie|girl|boy|couple|widow(?:er)?|baby|twins|patient|pt|carer|boys|folk) (?:at|from|in|out|up|down|along|over|away up|out by|oot|doon))(?: (?:rough|out|alone|up|down|still|with (?:his|her) [a-z]+|in (?:a|his|her) (?:tent|van|car|caravan|doorway|shed|sleeping bag|bedsit|squat|flat|cottage|house|bungalow|boat)))* (?<by>${BESIDE} )?${NEXT}`,
  'gu',
);
const SLEEPS = /^(?:sleep|slept|kip|doss|bed|camp|rough|squat|shelter|beg|busk|sells)/;

/** What people live in, or are known by to their neighbours. */
const HOME =
  "(?:caravans?|statics?|mobile homes?|park homes?|flats?|flat|cottages?|maisonettes?|bungalows?|houses?|semis?|chalets?|cabins?|lodges?|houseboats?|narrowboats?|canal boats?|barges?|boats?|yurts?|moorings?|almshouses?|prefabs?|terraces?|terrace|high[- ]?rises?|tower ?blocks?|blocks?|towers?|bedsits?|hmo|digs|crofts?|croft houses?|crofthouse|farms?|farmhouses?|steadings?|gates?|doors?|gatehouse|lighthouse|manse|vicarage|rectory|schoolhouse|new ?builds?|estate|scheme|annexe?|squat|tents?|barn conversion|mill|big house|end house|corner house|council houses|pit houses|sheltered (?:flats?|housing|scheme)|retirement flats?|student (?:flats?|halls)|halls|travell(?:er|ing)(?:s['’]?)? (?:site|camp)|campsite|camp|site|yard|pitch|rooms?|garden|shed|gaff|wee hoose|hoose|hooses|hostel|refuge|b&b|guest ?house|hotel|bail hostel|care home|nursing home|home|convent|monastery|caravan (?:site|park)|school|primary|nursery|shop|stall|van|kiosk|church|mosque|pub)";
const HOME_BY = new RegExp(
  `${START}(the|that|those|them|thon|his|her|their|a|an|one of the) (?:[a-zà-ɏ'’-]{2,14} ){0,2}${HOME} (?:with [a-z' -]{3,24} )?${BESIDE} ${NEXT}`,
  'gu',
);
/** "the primary school my own kids go to", "the gym where I train": only one for those who know the author. */
const OURS = new RegExp(
  `${START}(?:the |same )(?:[a-z]{3,10} )?(?:school|primary|primary school|high school|secondary|academy|nursery|nursery school|playgroup|college|sixth form|uni|church|mosque|temple|gym|club|pub|local|dance class|swimming club|football club|rugby club|netball club|choir|scouts|brownies|care home|village|town|street|road|estate|close|office|shop|salon|barbers|chippy|chemist|allotments?|school gates?)(?: that| where| which| as)? (?:(?:i|we)(?:['’]ve)? (?:live|lived|go|went|use|train|drink|shop|worship|sing|play|grew|teach|coach|learned|learnt|work)|(?:my|our|wor)(?: own)? [a-z'’]{2,12}(?: [a-z]{2,9}){0,2} (?:go(?:es)?|went|attends?|learn(?:s|ed)?|works?|teach(?:es)?|coach(?:es)?|plays?|trains?|lives?|use[sd]?|is (?:at|in)|are (?:at|in)|was (?:at|in)|swims?|dances?|sings?|started?|starts))(?: (?:to|at|in|up|on|round))?(?![a-zà-ɏ])`,
  'gu',
);
/** "teaches at my son's school", "two doors down from my mum". */
const NEAR_US = new RegExp(
  `${START}(?:(?:(?:at|in|from|for|of|runs|to) (?:my|our|wor) (?:own )?(?:(?:[a-z]{2,11}(?:['’]s?|s['’])) )(?:old )?(?:school|primary|nursery|playgroup|college|care home|church|gym|dance school|football club|swimming club|street|road|village|block|office|class|year))|(?:(?:two|three|four|a few|couple of) doors (?:down|up|along)|next door|round the corner|over the road|across the road|down the road|up the road|at the end of the road|on the same street|in the same street) (?:from|to|as|fae) (?:me|us|my (?:own )?[a-z]{2,10}|our (?:[a-z]{2,10}))|(?:lives|living|lived|bides|stays) (?:on|in|down|up) (?:my|our|oor|wor) (?:own |wee )?(?:street|road|close|estate|village|block|stair|close|row|terrace|lane|cul-de-sac|scheme|building))(?![a-zà-ɏ])`,
  'gu',
);
const OURS_LED = /^(?:at|in|from|for|of|runs|to|lives|living|lived|bides|stays) (?:on |in |down |up )?/;
const PASSED =
  /(?:bridge|station|road|street|lane|bypass|roundabout|junction|beach|cliffs?|river|lake|loch|canal|quarry|crossing|pier|ferry|festival|show|games|marathon|10k|parkrun|nature|railway|airport|stop|hospital|weir|reservoir|woods?)$/;
const CHAIN_ALONE = /(?:^| )(?:in|on|at|by|near|behind|off|opposite|beside|next to|outside) /;

/** Where a place begins after a preposition, with what it is by; a bare town counts after a home. */
const landing = (
  places: ScenePlaces,
  reader: NameReader,
  offset: number,
  towns: boolean,
): { end: number; town: boolean; head: string } | undefined => {
  const first = reader.at(offset);
  if (first < 0) return undefined;
  const place = places.from(first);
  if (place?.named === true) return { end: place.end, town: false, head: place.head };
  if (!towns) return undefined;
  const end = placeNameFrom(reader, first);
  return end === first ? undefined : { end: reader.words[end - 1]?.end ?? 0, town: true, head: 'town' };
};

/** Homes, pitches and places of work that are told by what they are next to. */
export const dwellings = function* (text: ReadableText, reader: NameReader): Generator<Setting> {
  let scenes: ScenePlaces | undefined;
  for (const match of text.allLower(SPENDS)) {
    const offset = match.index + match[0].length;
    const { verb = '', by } = match.groups ?? {};
    // "I grew up on Mill Lane"
    if (/(?:^|[^a-zà-ɏ])(?:i|we) $/.test(text.lower.slice(Math.max(0, match.index - 4), match.index))) continue;
    const carried = /(?:at|from|in|to|runs|owns|keeps)$/.test(verb);
    if (by === undefined && !carried) continue;
    scenes ??= new ScenePlaces(text);
    const found = landing(scenes, reader, offset, false);
    if (found === undefined) continue;
    const sleeps = SLEEPS.test(verb);
    // "the lad from the Skerrow footbridge" doesn't live there.
    if (!sleeps && by === undefined && PASSED.test(found.head)) continue;
    const written = text.lower.slice(offset, found.end);
    // "works at Tesco" may be anybody.
    if (found.head === 'shop' && !CHAIN_ALONE.test(written) && !sleeps) continue;
    yield {
      start: sleeps ? match.index : offset,
      end: found.end,
      confidence: 0.65,
      evidence: sleeps ? 'sleeps there' : 'belongs there',
    };
  }
  for (const match of text.allLower(HOME_BY)) {
    const offset = match.index + match[0].length;
    scenes ??= new ScenePlaces(text);
    const found = landing(scenes, reader, offset, !/^an?$/.test(match[1] ?? ''));
    if (found !== undefined)
      yield { start: match.index, end: found.end, confidence: found.town ? 0.55 : 0.65, evidence: 'home and place' };
  }
  for (const match of text.allLower(OURS))
    yield { start: match.index, end: match.index + match[0].length, confidence: 0.6, evidence: 'near the author' };
  for (const match of text.allLower(NEAR_US)) {
    const led = OURS_LED.exec(match[0])?.[0].length ?? 0;
    yield {
      start: match.index + led,
      end: match.index + match[0].length,
      confidence: 0.55,
      evidence: 'near the author',
    };
  }
};
