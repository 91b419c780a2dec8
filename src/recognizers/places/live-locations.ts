import type { Found } from '../../entity.ts';
import { findsIn } from '../patterns/finds.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import type { NameReader } from './names.ts';
import { ScenePlaces } from './scene-places.ts';
import { placeNameFrom } from './town-names.ts';

const START = '(?<![0-9a-zà-ɏ])';
const AWAY =
  '(?:outside|opposite|behind|near|beside|by|next to|round the back of|around the corner from|round the corner from|at the back of|at the end of|at the bottom of|at the top of|in front of|across from|down the road from|up the road from|at|on|in|off|just off|along|up|down|under|ootside|at the side of|at the corner of|on the corner of|in the middle of|at the foot of|over by|back of)';

/** How a crew says where it is, in lower case, up to the place. */
const POSITIONS: readonly RegExp[] = [
  // "Parked up outside the flats", "sat round the back of", "stood outside", "holding at", "RVP at"
  `(?:(?:just |still |currently |sat |we(?:['’]re| are) |i['’]?m ){0,3}(?:parked(?: up)?|pulled (?:up|in|over)|sat|sitting|stood|standing(?: by)?|waiting|stuck|hiding|holding(?: off)?|staging|tucked up|camped|rv(?:p|ing)?|rendezvous)(?: (?:here|still|up|now|in the (?:truck|van|rig|ambulance|motor|bus|wagon)|with (?:the )?(?:blues|lights) (?:on|off)|on (?:the|a|his|her) (?:cold |wet )?(?:kerb|curb|pavement|step|steps|doorstep|wall|bench|stairs|floor|verge|bumper|tail ?lift|back step)|for (?:the )?(?:police|polis|backup|second crew|bizzies|feds|pd|fire|hems)|on (?:the )?(?:police|polis|pd))){0,3} ${AWAY}) `,
  // "on scene at", "on scene Mill Lane", "still on scene"
  `(?:(?:still |now |just |currently )?(?:on|at) (?:the )?scene(?: (?:now|still|with [^.,\\n]{2,20}))?(?: (?:${AWAY}|@)|:|,)?) `,
  // "we're on Mill Lane now", "crew at the A9719 just now", "currently at"
  `(?:(?:we['’]?re|we are|i['’]?m|i am|crew(?:['’]s| is)?|am|currently|right now|rn|now|here|live(?: tweeting)?|blue lights|2 crews|both crews|heli(?:copter)?(?:['’]s)?) (?:(?:still|stuck|currently|now|live|here|out|with (?:him|her)|back) ){0,3}${AWAY}) `,
  // "round the back of the bookies on Union Street till the police get here", "outside the flats opposite…"
  `(?:${AWAY}) `,
  // "running to", "en route to", "on the way to"
  `(?:(?:en ?route|on (?:our|the|my) way|on way|running|rolling|mobile|mobilising|blues|blue lights?(?: on)?|responding|heading|attending|just arriving|arriving)(?: (?:now|back|out|straight))? (?:to|at|tae)) `,
  // "from the back of the truck, A59 by the garden centre"
  `(?:from the back of (?:the|my|our) (?:truck|ambulance|rig|van|motor|wagon|bus|car|vehicle)(?:,| (?:at|on|near|outside|in))) `,
].map((source) => new RegExp(`${START}${source}(?=[a-zà-ɏ0-9])`, 'gu'));
/** The fourth and the third say where only while a job says when. */
const PLAIN = new Set([2, 3, 4]);

/** Signs that it is happening now and a crew is at work. */
const ON_A_JOB =
  /(?<![0-9a-zà-ɏ])(?:(?:waiting|wait|waitin|holding|hold)(?: here)? (?:for|on) (?:(?:the|a|another|our|some|any|more) ){0,2}(?:bobbies|divers|dive team|rnli|lifeboat|mrt|mental health|the ramp|lift(?! home)|police|polis|pd|bizzies|feds|backup|back[- ]up|second (?:crew|truck|pair|ambulance)|other crew|2nd crew|crew|fire|coroner|undertakers?|midwife|midwives|gp|hoist|lifting (?:cushion|crew|team)|bariatric|helpers?|mental health team|crisis team|social (?:worker|services)|next of kin|family|critical care|transport|tactical|armed|hart|hems|doctor|dr|access|locksmith|coppers?|rozzers|cops|search|mountain rescue|coastguard|boat|helicopter)|(?:till|until|til) (?:the )?(?:police|polis|pd|bizzies|coppers?|cops|fire|crew|backup|hems|help)|police (?:are |en ?route|on (?:the|their) way|not here|eta|to arrive|still)|before we (?:go|can go) in|scene (?:not )?(?:is )?(?:safe|secure)|send snacks|(?:patient|pt|him|her|(?:lad|lass|man|woman|lady|toddler|baby|bairn|wean|child|kid|girl|boy|gent|bloke|chap|fella|teenager)) (?:(?:still|out|safe|warm) )?in the back|no (?:police|polis|answer|reply)|(?:police|polis|pd|mrt|hems|coastguard|fire|lifeboat|mountain rescue) (?:coming|get here|gets here|arrives?|inbound|running)|doing cpr|won['’]?t let us in|(?:in|on) (?:the )?back(?: step)? (?:of|o['’]?) (?:the|my|our) (?:van|truck|rig|motor|wagon|bus|ambulance|car)|with (?:a|an|this|the) (?:[a-z]+ ){0,2}(?:lad|lass|lassie|man|woman|wumman|lady|gent|girl|boy|kid|teen\w*|chap|fella|feller|bloke|patient|pt|casualty|toddler|baby|bairn|wean|child|mum|pensioner|\d+ ?(?:yo|year[- ]old))|pt in the back|entrapped|trapped|on scene|casualty|standing off|stand(?:ing)? by (?:for|till)|forc(?:e|ing) (?:the )?(?:door|entry|way)|blues and twos|crash|collision|rtc|rta|stabbing|shooting|cardiac arrest|cpr|jumper|job|shout|cat ?1|cat ?2|red call|ambulance|paramedics?|crewmate|stretcher|scoop|car v|knife|weapon|armed|violent|hostile|dog loose|avoid (?:the )?(?:road|area)|air ambulance|helicopter|casualt(?:y|ies)|hems)(?![0-9a-zà-ɏ])/;
const NOW =
  /(?<![0-9a-zà-ɏ])(?:now|right now|just now|rn|atm|currently|live[- ]?tweeting|going live|waiting|waitin|till|until|til|before we|parked|on scene|en ?route|as we speak|coming|inbound|get here|still here|(?:we['’]?re|we are|i['’]?m) (?:still |stuck |out )?(?:on|at|in|outside) [^.!?\n]{3,50} with (?:a|an|this)|as i type|just arrived|just pulled|sit rep|sitrep)(?![0-9a-zà-ɏ])/;
const PAST =
  /(?<![0-9a-zà-ɏ])(?:(?:was|were|had been|got|(?<!(?:['’]ve|have|has|else|anyone) )been|we['’]d|i['’]d|having) (?:just |all |still )?(?:parked|sat|stood|waiting|stuck|standing|on scene|at|outside|called)|yesterday|last (?:night|week|month|year)|the other (?:day|night)|years? ago|once|this (?:morning|afternoon)|earlier|(?:those|everyone|anyone) asking|sharing|remember (?:when|being)|used to|this time last)(?![0-9a-zà-ɏ])/;
/** Events, outreach, breaks, time off and base. */
const NO_JOB =
  /(?<![0-9a-zà-ɏ])(?:conference|expo|exhibition|first aid (?:tent|post|cover)|event(?:s)? (?:cover|medic|standby)|10k|5k|marathon|fun run|parkrun|festival|fete|fair|carnival|gala|open day|careers?|recruit\w*|come (?:and|along|say|see)|pop (?:in|by|along|over)|drop in|say (?:hi|hello)|until \d|till \d|from \d{1,2} ?(?:am|pm|to|-|til)|stall|stand|flu jabs?|vaccin\w*|bus is|our bus|mobile unit|library|screening (?:van|bus)|blood (?:pressure|donation)|donat\w*|give blood|coffee (?:break|run|and)|brew|lunch|break|greggs|drive[- ]?thr(?:u|ough)|sandwich|ice cream|sunset|sunrise|view|base|depot|hq|holiday|beach day|day off|annual leave|picnic|shopping|training|exercise|simulat\w*|drill|scenario|picket|strike)(?![0-9a-zà-ɏ])/;

/** Where a crew or a clinician is while at a job. */
export const liveLocations: Recognizer = {
  name: 'live-locations',
  types: ['live-location'],
  *recognize(text): Iterable<Found> {
    if (text.kind === 'file-name' || text.kind === 'metadata') return;
    let places: ScenePlaces | undefined;
    let end = -1;
    for (const found of candidates(text)) {
      if (found.start < end) continue;
      const sentence = text.sentenceAt(found.start);
      const from = Math.max(sentence.start, found.start - 150);
      const around = text.lower.slice(from, Math.min(sentence.end, found.end + 150));
      const wide = text.lower.slice(Math.max(0, found.start - 200), Math.min(text.lower.length, found.end + 200));
      if (PAST.test(found.plain ? wide : around) || NO_JOB.test(around)) continue;
      const onJob = ON_A_JOB.test(found.plain ? around : wide);
      const plain = found.plain && !(onJob && NOW.test(around));
      if (plain) continue;
      places ??= new ScenePlaces(text);
      const first = places.reader.at(found.end);
      const place =
        first < 0
          ? undefined
          : (places.from(first) ?? flats(text, found.end) ?? town(text, places.reader, first, found.start));
      if (place === undefined || place.head === 'town') continue;
      end = place.end;
      const scene = /scene/.test(text.lower.slice(found.start, found.end));
      if (!scene && !onJob) continue;
      yield {
        type: 'live-location',
        start: found.start,
        end: place.end,
        confidence: onJob ? 0.8 : 0.65,
        evidence: 'position at a job',
      };
    }
  },
};

const ALL = new PatternSet(POSITIONS, true);

const candidates = (text: ReadableText): { start: number; end: number; plain: boolean }[] => {
  const found: { start: number; end: number; plain: boolean }[] = [];
  for (const index of text.likely(ALL))
    for (const { index: start, 0: words } of findsIn(POSITIONS[index] as RegExp, text.lower))
      found.push({ start, end: start + words.length, plain: PLAIN.has(index) });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** "on scene in Wexcombe" */
const town = (text: ReadableText, reader: NameReader, first: number, start: number) => {
  const from = reader.words[first]?.start ?? 0;
  const end = placeNameFrom(reader, first);
  if (end === first || !/scene (?:now |still )?(?:in|at|near)? ?$/.test(text.lower.slice(start, from)))
    return undefined;
  return { start: from, end: reader.words[end - 1]?.end ?? from, head: 'scene' };
};

/** "the flats opposite", "a house on an estate": somebody's door, named by what is round it. */
const DOOR =
  /^(?:number \d+[a-d]?(?![0-9a-z])|(?:the|a|an|this|his|her|their|some) (?:[a-zà-ɏ'’-]{2,14} ){0,2}(?:flats?|house|hoose|address|block(?: of flats)?|property|garden|drive|driveway|close|stair|stairwell|hallway|kitchen|living room|bedroom|bedsit|hostel|hotel|farm|field|lay-?by|car park|cottage|terrace|semi|door|front door|gate|bungalow|farmhouse|tower block|pub|shop|bookies|club|school|chippy|garage|maisonette|caravan|estate)(?: (?:opposite|next to|on|off|by|behind|near|in|at)(?! (?:with|waiting))(?: (?:the|(?!(?:with|waiting|while|since|until|and|for|till|until|but|wi|now|just|when|where|who|patient|pt|police|still|again|on|in|at|so|hems) )[a-zà-ɏ'’-]{2,20})){1,3}(?![a-zà-ɏ]))?)/;
const flats = (text: ReadableText, offset: number): { start: number; end: number; head: string } | undefined => {
  const door = DOOR.exec(text.lower.slice(offset, offset + 90));
  return door === null ? undefined : { start: offset, end: offset + door[0].length, head: 'door' };
};
