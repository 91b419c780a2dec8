import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { cuedCare } from './cued-care.ts';
import { facilities } from './facilities.ts';
import { hospitalCodes } from './hospital-codes.ts';
import { namedCare } from './named-care.ts';
import { NameReader } from './names.ts';

/** Sentences about the place itself: "St Brannoc's is recruiting", "turns 100". */
const ITS_DOINGS =
  /^(?:['’]s)?(?: (?:nhs|foundation|trust|hospitals?|general|infirmary|and [a-z]+)){0,4},? (?:(?:is|are|was|were|has|have|will|['’]s)(?: (?:now|also|been|again|proudly|currently|be|no longer|about to|just|all)){0,2} (?:recruit|hiring|looking (?:for|to)|celebrat|turning|rated|named|shortlist|hosting|launch|open|clos|paus|award|seeking|proud|delighted|pleased|moving|getting a|appoint|advertis|nominated|winning|changing|on strike)|(?:shuts|closes|reopens|stays (?:open|shut)|offers|provides|accepts|runs (?:an? |from |every )|does not (?:take|treat|see)|(?:is|are|will be|['’]s) (?:now |also )?(?:shut|open|quiet(?:er)? (?:on|in)|here for|for (?:minor|people|anyone)|there for|able to|free|walk[- ]in only))|turns?(?: \d|ed)|wins?|won|needs? (?:you|volunteers|your)|launch|announce|host(?:s|ed)|opens?|celebrat|recruit|joins?|welcomes?|league of friends|charity|volunteers?|open day|museum|conference|newsletter|board|chief exec|governors|car park charges|bus|staff awards?)/;
const ABOUT_IT =
  /(?:^|[^a-z])(?:cqc|rated|inspect(?:ors|ion|ed)|recruiting (?:at|to|for)|join (?:us|the team) at|joins|appointed (?:at|to)|vacanc(?:y|ies) at|friends of|hospital radio|bus to|shuttle to|volunteer(?:s|ing)? at|open (?:day|evening) at|fundrais\w{0,20} for|raised? (?:£[\d,]+ )?for|charity|museum|placement (?:at|on)|graduated|first day at|last day at|consultant at|based at|job at|interview at|post at|welcome to)[^.!?\n]{0,30}$/;

const cache = new WeakMap<ReadableText, readonly Found[]>();

/** Every named place of care in a text, found once and shared by recognizers that need one in view. */
export const organisationsIn = (text: ReadableText): readonly Found[] => {
  let found = cache.get(text);
  if (found === undefined) {
    const reader = new NameReader(text);
    const all = [
      ...namedCare(text, reader),
      ...cuedCare(text, reader),
      ...facilities(text, reader),
      ...hospitalCodes(text),
    ].filter(
      // Not in addresses of mail and web pages.
      ({ start, end }) =>
        !/[@./_]/.test(text.text[start - 1] ?? '') && !/^[@._]?[@.][a-z]/.test(text.lower.slice(end, end + 3)),
    );
    found = outermost(all).map((place) => {
      const about =
        ITS_DOINGS.test(text.lower.slice(place.end, place.end + 60)) ||
        ABOUT_IT.test(text.lower.slice(Math.max(0, place.start - 60), place.start));
      return { ...place, type: 'organisation', confidence: about ? Math.min(place.confidence, 0.4) : place.confidence };
    });
    cache.set(text, found);
  }
  return found;
};

type Place = Omit<Found, 'type'>;

/** One entity a place: of those that overlap the surer, then the longer. */
const outermost = (places: readonly Place[]): Place[] => {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || place.start >= last.end) kept.push(place);
    else if (place.confidence > last.confidence) kept[kept.length - 1] = place;
  }
  return kept;
};

/** Named hospitals, trusts, practices, clinics and services. A place tag is not named twice. */
export const organisations: Recognizer = {
  name: 'organisations',
  types: ['organisation'],
  *recognize(text) {
    if (text.kind === 'file-name' || text.kind === 'metadata') return;
    for (const found of organisationsIn(text)) {
      const before = text.lower.slice(Math.max(0, found.start - 30), found.start);
      if (!/(?:📍|📌)\s{0,2}(?:the )?$|(?:checked|checking|check)[- ]?(?:in|ins)(?: at)?:? ?(?:the )?$/u.test(before))
        yield found;
    }
  },
};
