import { isOfCare, THING } from '../../recognizers/people/clinical-words.ts';
import type { Relation } from './relation.ts';

const BIRTH =
  /^(?:boy|girl|baby|babies|twins|triplets|born|newborn|birth|arrived|arrival|caught|\d(?:lbs?|kg)|kg|lbs?|\d+(?:lb|oz|kg)|waterbirth|delivered|delivery)$/;
const AGE_IN_WORDS =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|nineteen|eighteen|seventeen|sixteen|fifteen|fourteen|thirteen|eleven)$/;

/** What happened to the one named, and when: a stay, a birth, a death; and how old they are. */
export const EVENTS: readonly Relation[] = [
  // "Jemima (she's 5)"
  {
    group: 'age',
    weight: 2,
    holds: ({ after }) =>
      /^[(,–—-] (?:who is |who's |she's |he's |she is |he is |only |just |aged ){1,2}(?:[1-9]|1[0-5]|[89]\d|1[01]\d)(?: |$)/.test(
        after.slice(0, 6).join(' '),
      ),
  },
  // "He is ninety-six", "Ninety-six and sharp as a tack": an age that is told in words
  {
    group: 'age',
    weight: 1.5,
    holds: ({ after, next }) =>
      AGE_IN_WORDS.test(next[0] ?? '') ||
      (after[0] === ',' && AGE_IN_WORDS.test(after[1] ?? '')) ||
      (/^(?:s?he's|s?he|aged)$/.test(next[0] ?? '') &&
        next.slice(1, 3).some((word) => AGE_IN_WORDS.test(word) || /^(?:[1-9]|1[0-5]|[789]\d|10\d)$/.test(word))),
  },
  // "Demba is one week post transplant"
  {
    group: 'stay',
    weight: 3,
    holds: ({ after }) => {
      const at = after.findIndex(
        (word, index) =>
          /^(?:day|days|week|weeks|month|months)$/.test(word) &&
          /^(?:post|post-op|after|since|into|out)$/.test(after[index + 1] ?? ''),
      );
      return (
        at > 0 &&
        at < 6 &&
        (after[at + 1] === 'post-op' || after.slice(at + 2, at + 5).some((word) => isOfCare(word, THING)))
      );
    },
  },
  // "Roisin, only 34, three kids. We did everything."
  {
    group: 'death',
    weight: 2,
    holds: ({ after, next, textHere }) =>
      /everything|worked on|sav/.test(textHere) &&
      /we (?:did everything|tried everything|couldn't save|worked on (?:him|her))|couldn't be saved/.test(
        [...after, '.', ...next].join(' '),
      ),
  },
  // "our longest stayer, Vasile", "our youngest ever, Ivy"
  {
    group: 'stay',
    weight: 3,
    holds: ({ textBefore }) =>
      /(?:longest|youngest|oldest|tiniest|smallest|newest|bravest|favourite|regular) (?:ever )?(?:stayer|admission|patient|arrival|resident|baby|lady|gent|guest|customer|inpatient)s? ?[,:]?$/.test(
        textBefore,
      ),
  },
  // "has tried to go home", "didn't make it", "first on the list", "rest easy"
  {
    group: 'stay',
    weight: 1,
    holds: ({ textAfter }) =>
      /(?:go|get|going|be going|allowed) home|leaves (?:us )?(?:tomorrow|today)|moved here/.test(textAfter),
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
    holds: ({ textBefore }) =>
      /(?:said goodbye to|say goodbye to|saying goodbye to|rest easy|rest in peace|rip|sleep tight|fly high|goodnight),?$/.test(
        textBefore,
      ),
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
      /^(?:aged|only|just|\d{1,3})$/.test(after[1] ?? '') &&
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
  {
    group: 'time',
    weight: 1,
    holds: ({ textHere }) =>
      // Few texts have a word of these, and the pattern would be tried at every letter.
      /ago|time|this morning|first|every/.test(textHere) &&
      /(?:days|weeks|months) ago|for the (?:first|second|third|fourth|\d+th) time|this morning (?:he|she)|(?:first|every) (?:week|time|day|thursday|monday|friday)/.test(
        textHere,
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
      ) && previous.some((word) => isOfCare(word, THING)),
  },
  // "a boy, 3.9kg, at 05:47! Congratulations Ionuț and Mădălina"
  {
    group: 'birth',
    weight: 3,
    holds: ({ previous, before, after, next }) =>
      /^(?:congratulations|congrats|to|welcome|done|parents|mum|mummy)$/.test(before.at(-1) ?? '') &&
      [...previous, ...before, ...after, ...next].filter((word) => BIRTH.test(word)).length > 1,
  },
];
