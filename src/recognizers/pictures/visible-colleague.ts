import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import { momentsIn } from './moments.ts';
import { isInNote, notesIn } from './notes.ts';
import { sceneOf, within } from './scene.ts';

/** Colleagues who can be seen in a picture: a reminder to ask them. */
export const visibleColleague: Recognizer = {
  name: 'pictured-colleagues',
  types: ['visible-colleague'],
  *recognize(text): Iterable<Found> {
    if (notesIn(text).length === 0 && momentsIn(text).length === 0) return;
    if (AGREED.test(text.lower.slice(0, 20_000))) return;
    for (const note of notesIn(text)) {
      const people = within(sceneOf(text).people, note);
      if (people.some(({ tag }) => tag === 'role')) continue;
      for (const segment of note.segments) {
        const words = text.lower.slice(segment.start, segment.end);
        if (
          /(?:nurses?|staff|team|doctors|ward)['’]?s?['’]? (?:station|room|office|kitchen|door|toilet|desk|fridge)/.test(
            words,
          )
        )
          continue;
        if (/(?<![a-z])(?:no|without|empty|me|myself|my|author)(?![a-z])/.test(words)) continue;
        if (!within(people, segment).some(({ tag }) => tag === 'staff' || tag === 'clothing')) continue;
        yield {
          type: 'visible-colleague',
          start: segment.start,
          end: segment.end,
          confidence: 0.6,
          evidence: 'colleagues shown',
        };
      }
    }
    for (const { start, camera, lower } of momentsIn(text)) {
      if (!camera) continue;
      for (const { index, 0: words } of lower.matchAll(GROUP)) {
        if (isInNote(notesIn(text), start + index)) continue;
        yield {
          type: 'visible-colleague',
          start: start + index,
          end: start + index + words.length,
          confidence: 0.65,
          evidence: 'colleagues shown',
        };
      }
    }
  },
};

/** They were asked, or it was taken for the press with everybody's knowledge. */
const AGREED = wholeWords(
  `(?:all|both|everyone|everybody|they|each)(?: (?:of us|of them|four|three|five|two|six|in it|in the (?:photo|pic|picture)))* (?:(?:of us|of them) )?(?:said|says|agreed|ok['’]?d|okayed|consented|happy|asked|signed|gave|have agreed|has agreed|have said|has said)|with (?:everyone|everybody)['’]s (?:permission|ok|okay|consent)|awards? (?:photo|pic|night photo)s? by|photo(?:s|graph)? (?:by|credit:?) (?:comms|communications|the trust|our comms)|official (?:photo|photos|photographer)|press (?:call|photo|photos|release)|headshots?|photo ?call|shared with (?:their|her|his) permission|(?:she|he|they)(?:['’]s|['’]ve| has| have)? (?:said|picked|chose|approved)`,
  'u',
);
const TEAM =
  '(?:team|crew|squad|gang|girls|lads|colleagues?|staff|night shift|day shift|nightshift|dayshift|nights|shift|ward|workmates?|work wives|work wife|work bestie|bestie|dream team|nurses|doctors|radiographers|physios|ots|paramedics|midwives|porters|hcas|students|cohort|department|dept|office)';
const GROUP = new RegExp(
  `(?<![0-9a-zà-ɏ])(?:(?:night|day|late|early|work|whole|full|dream|ward|theatre|resus|our|the|christmas|my) ){0,3}${TEAM} (?:selfies?|photos?|pics?|pictures?|snaps?|group photo|video|tiktok|reel|shot|usie)(?![0-9a-zà-ɏ])|(?<![0-9a-zà-ɏ])(?:selfies?|photos?|pics?|pictures?|snaps?|candid|video|tiktok|reel|boomerang) (?:of|with|w\\/|feat\\.?) (?:(?:the|my|our|a|some of (?:the|my)|one of (?:the|my)|half the|these|this|all the|whole|night|day|dream|late|lovely|gorgeous|amazing) ){0,4}${TEAM}(?![0-9a-zà-ɏ])(?: asleep(?: on (?:break|shift))?)?`,
  'gu',
);
