import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { isHospitalTag } from './hospital-codes.ts';
import { REGIONS } from './place-words.ts';

/** A pin, a check-in or a sticker, and then the place; in lower case. */
const TAG =
  /(?:📍|📌|🏥(?= ?@)|(?<![0-9a-zà-ɏ])(?:check(?:ed|ing|s)?[- ]?in(?:s)?(?: (?:now|today|tonight))?(?::| at:?| @| to| -| –)|(?:location|geo-?tag(?:ged)?|place|location (?:sticker|tag|on))(?: (?:sticker|tag(?:ged)?|is|set to|on|says|shows|added))*(?:: ?| at | as | = ?)|tagged (?:at|@)|is at(?= [^.\n]{3,40} with (?:\d+|[a-z]+) others)))\s{0,2}(?:@ ?|at )?/gu;
const PLACE = /^(?:the )?[#A-ZÀ-Þ0-9][^\n.,!?;:()[\]|📸📷🩻#]{2,60}/u;
/** What people check in at without anybody in care: events, home, holidays. */
const NOT_CARE =
  /(?<![0-9a-zà-ɏ])(?:conference|congress|summit|expo|exhibition|awards?|symposium|festival|marathon|study day|training|airport|home|my (?:house|sofa|bed|kitchen)|the sofa|sofa|bed|bath|pub quiz|spa|cinema|nec|excel|arena|gala|ball|pride|graduation|freshers|ceremony)(?![0-9a-zà-ɏ])/;
/** The place ends where the sentence goes on: "Harrowdale General with an x-ray". */
const ENDS =
  /\s(?:with|for|and (?:a|an|the|my|then)|after|before|while|when|where|because|tonight|today|this|last|on (?:a|shift|call|nights?)|who|he|she|we|i|is|was|doing|having|working|feeling|feelin|post|waiting|just|-|–|—|·|•)(?:\s|$)|\s{2,}|\p{Extended_Pictographic}/u;
/** "#TeamNorthmere on an awards photo" is about the staff. */
const CELEBRATES =
  /(?<![a-zà-ɏ])(?:(?:staff|team|star|support|nursing|nhs|trust|the|an?|our|hsj|excellence|recognition|achievement|annual) awards?|awards? (?:night|photo|table|ceremony|dinner|evening|winners?|season)|finalists?|shortlist\w*|nominat\w+|graduation|long service|fun ?run|open day|bake sale|retirement (?:do|party)|leaving (?:do|party))(?![a-zà-ɏ])/;
const HASHTAG = /(?<![A-Za-z0-9_])#([A-Za-z][A-Za-z0-9_]{2,40})/g;

/** Check-ins, pins and hospitals' hashtags. */
export const locationTags: Recognizer = {
  name: 'location-tags',
  types: ['location-tag'],
  *recognize(text) {
    if (text.kind === 'file-name' || text.kind === 'metadata') return;
    yield* pins(text);
    let celebrating: boolean | undefined;
    const celebrates = () => (celebrating ??= CELEBRATES.test(text.lower));
    for (const { index, 0: tag, 1: words = '' } of text.all(HASHTAG)) {
      if (isHospitalTag(words) && !celebrates())
        yield {
          type: 'location-tag',
          start: index,
          end: index + tag.length,
          confidence: 0.7,
          evidence: 'hospital hashtag',
        };
    }
  },
};

const pins = function* (text: ReadableText): Generator<Found> {
  for (const match of text.allLower(TAG)) {
    const start = match.index + match[0].length;
    const pin = /^(?:📍|📌)/u.test(match[0]);
    const ahead = text.text.slice(start, start + 64);
    const place = PLACE.exec(ahead)?.[0] ?? (pin ? /^[a-zà-ɏ][^\n.,!?;:()[\]#]{2,40}/.exec(ahead)?.[0] : undefined);
    if (place === undefined) continue;
    const stop = ENDS.exec(place);
    const words = (stop === null ? place : place.slice(0, stop.index)).trimEnd();
    if (words.length < 3 || words.split(/\s+/).length > 7) continue;
    const lower = words.toLowerCase();
    const refused = NOT_CARE.test(lower) || REGIONS.has(lower.replace(/^the /, ''));
    yield {
      type: 'location-tag',
      start,
      end: start + words.length,
      confidence: refused ? 0.3 : 0.8,
      evidence: refused ? 'event or region' : pin ? 'pin' : 'check-in',
    };
  }
};
