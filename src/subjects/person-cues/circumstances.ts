import { careSenses, isOfCare } from '../../recognizers/people/clinical-words.ts';
import type { Clause } from './clause.ts';
import { FILLERS, OWNERS } from './clause.ts';
import type { Relation } from './relation.ts';
import { told } from './told.ts';

const KIN = new Set(
  `wife husband partner mum mam mother dad father son sons daughter daughters brother brothers sister sisters twin nan gran grandad granny grandson granddaughter
  niece nephew family parents carer carers nok neighbour fianc\u00e9 fianc\u00e9e kids children grandchildren uncle aunt auntie`.split(
    /\s+/,
  ),
);
const ON_AT = new Set(['on', 'in', 'to', 'from', 'into', 'at', 'off', 'onto', 'for', 'under', 'out', 'of']);
const GREETING = /^(?:to|dear|thanks|you|done|hi|hello|hey|:|soon|luck|congratulations|congrats|wishing)$/;
const BIRTH =
  /^(?:boy|girl|baby|babies|twins|triplets|born|newborn|birth|arrived|arrival|caught|\d(?:lbs?|kg)|kg|lbs?|\d+(?:lb|oz|kg)|waterbirth|delivered|delivery)$/;
const ASKED = /^(?:question|questions|asking|asked|query|advise|advice|own|can't|cannot|gp|if|most|enquiry)$/;

/** What is told around the name: family, age, place, time, a birth, and the register of the message. */
export const CIRCUMSTANCES: readonly Relation[] = [
  // "Jemima (she's 5)"
  {
    group: 'age',
    weight: 2,
    holds: ({ after }) =>
      /^[(,–—-] (?:who is |who's |she's |he's |she is |he is |only |just |aged ){1,2}(?:[1-9]|1[0-5]|[89]\d|1[01]\d)(?: |$)/.test(
        after.slice(0, 6).join(' '),
      ),
  },
  // "our longest stayer, Vasile", "our youngest ever, Ivy"
  {
    group: 'stay',
    weight: 3,
    holds: ({ before }) =>
      /(?:longest|youngest|oldest|tiniest|smallest|newest|bravest|favourite|regular) (?:ever )?(?:stayer|admission|patient|arrival|resident|baby|lady|gent|guest|customer|inpatient)s? ?[,:]?$/.test(
        before.join(' '),
      ),
  },
  // "has tried to go home", "didn't make it", "first on the list", "rest easy"
  {
    group: 'stay',
    weight: 1,
    holds: ({ after }) =>
      /(?:go|get|going|be going|allowed) home|leaves (?:us )?(?:tomorrow|today)|moved here/.test(after.join(' ')),
  },
  {
    group: 'stay',
    weight: 1.5,
    holds: ({ after }) =>
      /(?:first|second|third|next|last|still|back|not|on) (?:or [a-z]+ )?on (?:the|today's|my|our|this) (?:[a-z]+ )?list/.test(
        after.slice(0, 10).join(' '),
      ),
  },
  {
    group: 'death',
    weight: 3,
    holds: ({ after }) =>
      /^(?:who )?(?:didn't|did not|won't|hasn't|isn't going to) (?:make it|wake up|come home|survive|see the)(?! to )/.test(
        after.slice(0, 7).join(' '),
      ),
  },
  {
    group: 'death',
    weight: 2,
    holds: ({ before }) => /(?:rest easy|rest in peace|rip|sleep tight|fly high|goodnight),?$/.test(before.join(' ')),
  },
  // "he only wanted his dog. so we brought the dog."
  {
    group: 'we',
    weight: 1,
    holds: ({ previous, before, after, next }) => {
      const all = [...previous, ...before, ...after, ...next];
      return all.some((word) => word === 'we') && all.some((word) => /^(?:he|she|him)$/.test(word));
    },
  },
  // "her brother", "his wife", "Goran's brother"
  {
    group: 'kin',
    weight: 1.5,
    holds: ({ after, next }) =>
      [...after, ...next.slice(0, 12)].some(
        (word, index, all) =>
          KIN.has(word) && all.slice(Math.max(0, index - 3), index).some((each) => OWNERS.has(each)),
      ),
  },
  {
    group: 'kin',
    weight: 2,
    holds: ({ after, possessive, before }) =>
      (possessive && after.slice(0, 2).some((word) => KIN.has(word))) ||
      (before.at(-1) === 'of' && KIN.has(before.at(-2) ?? '')),
  },
  // ", 44yo", "aged 6", "(92F)"; a gestation
  {
    group: 'age',
    weight: 2,
    holds: ({ after, before }) =>
      after.slice(0, 3).some((word) => /^\d{1,3}(?:yo|y\/o|yrs?|[mf])$/.test(word)) ||
      /^\d{1,3}(?:yo|y\/o|[mf])$/.test(before.at(-1) ?? '') ||
      after.slice(0, 5).some((word) => /^\d\d\/40$/.test(word)),
  },
  {
    group: 'age',
    weight: 1,
    holds: ({ after }) =>
      /^[,(]$/.test(after[0] ?? '') &&
      /^(?:aged|\d{1,3})$/.test(after[1] ?? '') &&
      /^(?:[,.)]|\d{1,3}|who|and)$/.test(after[2] ?? '.'),
  },
  {
    group: 'age',
    weight: 1,
    holds: ({ after }) =>
      /^[,(]$/.test(after[0] ?? '') &&
      /^(?:[1-9]|1[0-5]|[789]\d|10\d)$/.test(after[1] ?? '') &&
      /^[,.)]$/.test(after[2] ?? '.'),
  },
  // "came in Weds 11pm", "is in resus", "up to you now"
  {
    group: 'place',
    weight: 2,
    holds: ({ after }) => {
      const words = after.slice(0, 8);
      const came = words.findIndex((word) =>
        /^(?:came|come|coming|brought|back|wheeled|rushed|arrived|arriving|carried|stretchered)$/.test(word),
      );
      return (
        (came >= 0 && /^(?:in|into|through|by|via)$/.test(words[came + 1] ?? '')) ||
        /up to you|on (?:her|his|their) way (?:up|down|to you)/.test(after.slice(0, 18).join(' '))
      );
    },
  },
  {
    group: 'place',
    weight: 1,
    holds: ({ after, before, next }) =>
      [before, after, next].some((words) =>
        words.some(
          (word, index) =>
            isOfCare(word, 'place') && words.slice(Math.max(0, index - 3), index).some((each) => ON_AT.has(each)),
        ),
      ),
  },
  // "He … his drain", "we scanned her", "his operation": told of with a pronoun
  { group: 'told', weight: 1.5, holds: ({ after, next }) => Math.max(told(after), told(next)) >= 1.5 },
  { group: 'told', weight: 2, holds: ({ after, next }) => Math.max(told(after), told(next)) >= 2 },
  { group: 'told', weight: 2.5, holds: ({ after, next }) => Math.max(told(after), told(next)) >= 2.5 },
  // "Ivy, your scan", "To Ivy: your new heart"
  {
    group: 'told',
    weight: 3,
    holds: ({ before, after, next }) =>
      (/^[,:!]$/.test(after[0] ?? '') || GREETING.test(before.at(-1) ?? '')) &&
      // "Hi Tobias, great question. I can't advise on your own results"
      ![...after, ...next].some((word) => ASKED.test(word)) &&
      [...after, ...next].some(
        (word, index, all) =>
          /^(?:your|ur)$/.test(word) &&
          isOfCare(
            all.slice(index + 1, index + 4).find((each) => !FILLERS.has(each)),
            'thing',
          ),
      ),
  },
  {
    group: 'time',
    weight: 1,
    holds: ({ before, after, next }) =>
      /(?:days|weeks|months) ago|for the (?:first|second|third|fourth|\d+th) time|this morning (?:he|she)|(?:first|every) (?:week|time|day|thursday|monday|friday)/.test(
        [...before, ...after, ...next].join(' '),
      ),
  },
  // "is 102 on sat", "is 4": an age at which few are at work
  {
    group: 'age',
    weight: 2,
    holds: ({ after }) =>
      /^(?:is|was|turns|turned) (?:only |just |now |nearly )?(?:[1-9]|1[0-5]|[89]\d|1[01]\d)(?: (?:today|tomorrow|on|and|years?|next|this|now|[.,!?)])|$)/.test(
        after.slice(0, 5).join(' '),
      ),
  },
  // "met her daughter" after what comes before a birth
  {
    group: 'birth',
    weight: 1.5,
    holds: ({ after, previous }) =>
      /^(?:met|held|hold|holding|meet|meets|cuddled|cuddling) (?:her|his|their) (?:[a-z]+ )?(?:daughter|son|baby|girl|boy|twins)/.test(
        after.slice(0, 6).join(' '),
      ) && previous.some((word) => isOfCare(word, 'thing')),
  },
  // "a boy, 3.9kg, at 05:47! Congratulations Ionuț and Mădălina"
  {
    group: 'birth',
    weight: 3,
    holds: ({ previous, before, after, next }) =>
      /^(?:congratulations|congrats|to|welcome|done|parents|mum|mummy)$/.test(before.at(-1) ?? '') &&
      [...previous, ...before, ...after, ...next].filter((word) => BIRTH.test(word)).length > 1,
  },
  // "can someone", "pls", "bed mgr asking": in a message of the ward the one spoken of is in care, unless told to do something
  {
    group: 'register',
    weight: 1,
    holds: ({ previous, before, after, next }) =>
      !/^(?:can|could|will|would|is|pls|please)$/.test(after[0] ?? '') &&
      !/^(?:can|could|will|would|hi|hey|thanks|cheers|ta|ask|let)$/.test(before.at(-1) ?? '') &&
      /(?:^| )(?:do(?:es)? any ?(?:one|1) remember|can (?:someone|some1|anyone|any1|we|days|nights|you|u)|could (?:someone|anyone)|pls|plz|any ?(?:one|1) (?:know|near|got|tell|told|seen)|did any ?(?:one|1)|who(?:'s|s) got|bed mgr|bed manager|bleep(?:ed)?|handover|chase|ttos?|jobs|still no bed|reg to|sho to|asking:|outstanding|path|any update)(?: |$)/.test(
        [...previous, ...before, ...after, ...next].join(' '),
      ),
  },
  // Words of care anywhere near only support.
  { group: 'context', weight: 0.5, holds: (clause) => careWords(clause) >= 1 },
  { group: 'context', weight: 1, holds: (clause) => careWords(clause) >= 2 },
  { group: 'context', weight: 1.5, holds: (clause) => careWords(clause) >= 4 },
];

const careWords = ({ before, after, next }: Clause): number =>
  [...before, ...after, ...next].filter((word) =>
    [...careSenses(word)].some((sense) => sense !== 'does' && sense !== 'handled'),
  ).length;
