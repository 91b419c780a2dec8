import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { EVENT_NOUN_AFTER, eventsIn, LOCATIVE, NO_SCENE, type SceneEvent } from './scene-events.ts';
import { type ScenePlace, ScenePlaces } from './scene-places.ts';
import { placeNameFrom } from './town-names.ts';

/** How far from its place a happening may be told, in UTF-16 code units. */
const REACH = 110;
const NEXT_SENTENCE = 160;

/** Places out of doors, where nobody works or learns: a person in care there was found there. */
const OUTDOORS =
  /(?:street|st|road|rd|lane|ln|avenue|ave|crescent|terrace|drive|close|row|grove|mews|wynd|brae|parade|promenade|esplanade|river|lake|loch|lough|canal|reservoir|bridge|viaduct|station|beach|sands|cliffs?|woods?|falls|quarry|harbour|pier|nature|water|weir|bypass|roundabout)$/;
const SOMEBODY =
  /(?<![0-9a-zà-ɏ])(?:lad|lass|lassie|laddie|man|woman|lady|gent|bloke|chap|fella|guy|girl|boy|kid|teen(?:ager)?|pt|patient|old (?:boy|dear)|auld (?:boy|fella|wifie)|wifie|wumman|toddler|child|person|driver|\d{1,3} ?(?:yo|y\/o|year[- ]old|yr[- ]old)|\d{1,2}[mf])(?![0-9a-zà-ɏ])/;
/** Where somebody lives or works is said by `settings` and addresses. */
const AT_HOME =
  /(?<![0-9a-zà-ɏ])(?:liv(?:es?|ed|ing)|born|grew up|works?|worked|working|run(?:s|ning)?|owns?|moved|shop|house|flat|home|taught|played)(?![0-9a-zà-ɏ])/;

/** Where somebody lives, works or is looked after: `settings` and `organisations` have it. */
const OTHER_PLACE =
  /^(?:hospital|care home|nursing home|university|campus|hall|tower|towers|head|point|summit|site|show|games|track|gym)$/;

/** A street or hall that names a place of care. */
const CARE_NEXT =
  /^ (?:gp |group |family |dental |health |medical )?(?:practice|surgery|clinic|centre|pharmacy|dental|medical|hospice)(?![a-zà-ɏ])/;
/** "Outside Club Mirage": its capital is the sentence's. */
const PREPOSITION =
  /^(?:outside|inside|behind|near|opposite|beside|between|above|below|under|down|up|off|on|at|in|by|over|along|across|through|from|to|into|onto|ootside|aff|fae|doon|just)$/;

/** "stabbed in Moss Side": a town, where somebody came to harm right before it. */
const TOWN_LED = /(?:^|[^a-zà-ɏ])(?:in|at|near|off|outside|by|on) $/;
const STRUCK =
  /^(?:collaps|fell|fallen|came|come|thrown|knocked|hit |struck|stabb|shot|assault|attacked|mugged|beaten|kicked|bitten|gored|trampled|crushed|trapped|drown|jumped|pulled|crash|blown|swept|washed|glassed|bottled|punched|keeled|overturned|found|rescued|winched|airlifted|born|delivered|gave birth|run (?:over|down)|cut (?:out|free)|lost )/;
const townAt = ({ reader }: ScenePlaces, first: number): ScenePlace | undefined => {
  const end = placeNameFrom(reader, first);
  const { start } = reader.words[first] as { start: number };
  return end === first
    ? undefined
    : { start, end: (reader.words[end - 1] as { end: number }).end, named: true, head: 'town' };
};

/** A time or a call to somebody's door that heads a post, with a place as the next item: "Home visit, Cutler Street, this aft". */
const CLOCK =
  "(?:(?:about|around|roughly|just (?:after|before|gone)|at|before|after|nearly) ){0,4}(?:teatime|dinner ?time|lunch ?time|breakfast ?time|bedtime|midnight|dawn|dusk|first light|school run|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]m|\\d\\d[:.]?\\d\\d|half (?:past )?[a-z]+|(?:quarter|ten|five|twenty|twenty[- ]five) (?:past|to) [a-z]+|[a-z]+ o[’']?clock)";
const DAY =
  "(?:yesterday|last (?:night|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|shift)|today|tonight|this (?:morning|mornin|afternoon|aft|arvo|evening|am|pm)|(?:christmas|boxing|new year[’']?s) (?:day|eve)|easter (?:sunday|monday)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:night|morning|afternoon|evening))";
const VISIT =
  '(?:(?:home|house|first|last|evening|joint|late|urgent|cold|welfare) (?:visit|call|check|assessment)|visit|call ?out|shout|house call|rtc|falls? (?:call|pick ?up)|job|cat(?:egory)? ?[123]|999)';
const DATED_BEFORE = new RegExp(
  `(?:^|[^a-z])(?:${CLOCK}|${DAY}|${VISIT})(?: (?:today|${DAY}))?[,.:;]? ?(?:[-–—] )?(?:,? ?(?:at |on |out (?:on|at) |up |down )?(?:(?:the )?(?:top|bottom|foot|end|back|side|middle|corner) of )?)$`,
);
const DATED_AFTER = new RegExp(`^,? ?(?:[-–—] )?(?:${DAY}|${CLOCK}(?:,? (?:${DAY}|on [a-z]+day))?)(?![a-z])`);
/** The author's own morning out. */
const OUTING =
  /(?<![a-z])(?:parkrun|run|ran|jog|hike|hiking|walkies|bike ride|sunrise|sunset|views?|picnic|coffee|brunch|marathon|10k|5k|race|summit|day off|open (?:day|house)|clinic)(?![a-z])/;
/** Where one item of a heading ends. */
const ITEM_OVER = /^ ?(?:[,.;:!?)\n–—-]|$| (?:in the|in a|with a) )/;
const isDated = (
  text: ReadableText,
  place: { readonly start: number; readonly end: number; readonly bare: boolean; readonly led: boolean },
) => {
  const after = text.lower.slice(place.end, place.end + 40);
  if (OUTING.test(text.lower.slice(Math.max(0, place.start - 80), place.end + 60))) return false;
  if (place.bare && /^[,–—-]| [–—-]/.test(after) && DATED_AFTER.test(after)) return true;
  const before = text.lower.slice(Math.max(0, place.start - 60), place.start);
  return (
    /[,.:;–—-] (?:the (?:top|bottom|foot|end|back|side|middle|corner) of )?$/.test(before) &&
    ITEM_OVER.test(after) &&
    DATED_BEFORE.test(before)
  );
};

/** Every place of a text that a preposition, or what follows, offers as a scene, in order. */
const candidates = function* (
  text: ReadableText,
  places: ScenePlaces,
): Generator<ScenePlace & { readonly led: boolean; readonly bare: boolean }> {
  const { reader } = places;
  let end = 0;
  for (let index = 0; index < reader.words.length; index++) {
    const start = reader.words[index]?.start as number;
    if (start < end || PREPOSITION.test(reader.folded(index))) continue;
    const before = text.lower.slice(Math.max(0, start - 18), start);
    const led = LOCATIVE.test(before);
    const opens = index === 0 || !reader.joined(index);
    const article = /^(?:the|that|this)$/.test(reader.folded(index));
    if (
      !led &&
      !opens &&
      !article &&
      !/(?:^|[^a-z])(?:the|that|this) $/.test(before) &&
      !/^[abm]\d{2,4}$/.test(reader.folded(index))
    )
      continue;
    const place = places.from(index) ?? (led && TOWN_LED.test(before) ? townAt(places, index) : undefined);
    if (place === undefined) continue;
    end = place.end;
    yield { ...place, led, bare: opens };
  }
};

/** The surest way in which a happening belongs to a place; 0 when none does. */
const sureness = (
  text: ReadableText,
  place: ScenePlace & { readonly led: boolean; readonly bare: boolean },
  events: readonly SceneEvent[],
): number => {
  const sentence = text.sentenceAt(place.start);
  if (EVENT_NOUN_AFTER.test(text.lower.slice(place.end, place.end + 40)) && place.named) return 0.8;
  if (place.head === 'town' && place.led) {
    const struck = events.some(
      ({ start, end }) =>
        end <= place.start &&
        place.start - end <= 34 &&
        start >= sentence.start &&
        STRUCK.test(text.lower.slice(start, start + 12)),
    );
    return struck &&
      !/(?:clinic|hospital|unit|centre|ward|team|service|practice|home)/.test(
        text.lower.slice(place.start - 30, place.end + 16),
      )
      ? 0.6
      : 0;
  }
  const outside = events.filter(({ start, end }) => end <= place.start || start >= place.end);
  const within = outside.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const told = place.named
    ? within
    : within.filter(
        ({ start, kind }) =>
          kind === 'harm' ||
          /^(?:found|pick|collect|fetch|lift|rescue|winch|scoop|pulled)/.test(text.lower.slice(start, start + 8)),
      );
  const before = told.some(({ end }) => end <= place.start && place.start - end <= REACH);
  const after = within.some(({ start }) => start >= place.end && start - place.end <= REACH);
  if (place.led && before) return place.named ? 0.8 : 0.65;
  if (place.led && after && place.named) return 0.7;
  if (place.led && place.named && OUTDOORS.test(place.head)) {
    const around = text.lower.slice(Math.max(sentence.start, place.start - 80), Math.min(sentence.end, place.end + 60));
    if (SOMEBODY.test(around) && !AT_HOME.test(around)) return 0.55;
  }
  // "… and I was there to catch her!! 5.42am, in the ferry waiting room"
  const harmNear = outside.some(({ end, kind }) => kind === 'harm' && end <= sentence.start && place.start - end <= 90);
  if (!place.named) return place.led && harmNear ? 0.5 : 0;
  if (place.head !== 'town' && isDated(text, place)) return 0.6;
  // "Two teens trapped. Wexcombe bypass." and "Tamebridge Golf Club, I will never forget that song."
  const near = outside.some(
    ({ start, end, kind }) =>
      kind === 'harm' && place.start - end <= NEXT_SENTENCE && start - place.end <= NEXT_SENTENCE,
  );
  if ((place.bare || place.led) && near) return place.head === 'town' ? 0 : 0.55;
  return 0;
};

/** Where somebody was found or hurt, or was collected from. */
export const scenes: Recognizer = {
  name: 'scenes',
  types: ['scene'],
  *recognize(text): Iterable<Found> {
    if (text.kind === 'file-name' || text.kind === 'metadata') return;
    let happenings: readonly SceneEvent[] | undefined;
    let from = 0;
    for (const place of candidates(text, new ScenePlaces(text))) {
      if (OTHER_PLACE.test(place.head) && !place.named) continue;
      // most texts name no place
      happenings ??= eventsIn(text);
      const events = happenings;
      while (from < events.length && (events[from] as SceneEvent).end <= place.start - 300) from++;
      let to = from;
      while (to < events.length && (events[to] as SceneEvent).start < place.end + 300) to++;
      // "at the Bridge Street practice"
      if (CARE_NEXT.test(text.lower.slice(place.end, place.end + 20))) continue;
      const near = events.slice(from, to);
      const confidence = sureness(text, place, near);
      if (confidence === 0) continue;
      const sentence = text.sentenceAt(place.start);
      const around = text.lower.slice(
        Math.max(sentence.start, place.start - 200),
        Math.min(sentence.end, place.end + 200),
      );
      const refused = NO_SCENE.test(around);
      yield {
        type: 'scene',
        start: place.start,
        end: place.end,
        confidence: refused ? 0.3 : confidence,
        evidence: refused ? 'event or travel news' : 'where it happened',
      };
    }
  },
};
