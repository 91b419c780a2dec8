import { isOfCare, PLACE, THING } from '../../recognizers/people/clinical-words.ts';
import { FILLERS, OWNERS } from './function-words.ts';
import type { Relation } from './relation.ts';

const KIN = new Set(
  `wife husband partner mum mam mother dad father son sons daughter daughters brother brothers sister sisters twin nan gran grandad granny grandson granddaughter
  niece nephew family parents carer carers nok neighbour fianc\u00e9 fianc\u00e9e kids children grandchildren uncle aunt auntie`.split(
    /\s+/,
  ),
);
const ON_AT = new Set(['on', 'in', 'to', 'from', 'into', 'at', 'off', 'onto', 'for', 'under', 'out', 'of']);
const COMES = new Set('came come coming brought back wheeled rushed arrived arriving carried stretchered'.split(' '));
const GREETING = /^(?:to|dear|thanks|you|done|hi|hello|hey|:|soon|luck|congratulations|congrats|wishing)$/;
const ASKED = /^(?:question|questions|asking|asked|query|advise|advice|own|can't|cannot|gp|if|most|enquiry)$/;

/** What is told around the name: family, place, what a pronoun tells, and the register of the message. */
export const CIRCUMSTANCES: readonly Relation[] = [
  // "he only wanted his dog. so we brought the dog."
  {
    group: 'we',
    weight: 1,
    holds: ({ previous, before, after, next }) => {
      const all = [previous, before, after, next];
      return (
        all.some((words) => words.includes('we')) &&
        all.some((words) => words.includes('he') || words.includes('she') || words.includes('him'))
      );
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
      (/^(?:of|for)$/.test(before.at(-1) ?? '') && KIN.has(before.at(-2) ?? '')),
  },
  // "came in Weds 11pm", "is in resus", "up to you now"
  {
    group: 'place',
    weight: 2,
    holds: ({ after, textAfter }) => {
      const words = after.slice(0, 8);
      const came = words.findIndex((word) => COMES.has(word));
      return (
        (came >= 0 && /^(?:in|into|through|by|via)$/.test(words[came + 1] ?? '')) ||
        ((textAfter.includes('up to you') || textAfter.includes(' way ')) &&
          /up to you|on (?:her|his|their) way (?:up|down|to you)/.test(after.slice(0, 18).join(' ')))
      );
    },
  },
  {
    group: 'place',
    weight: 1,
    holds: ({ after, before, next, senses }) =>
      [before, after, next].some((words, which) =>
        senses[which]?.some(
          (sense, index) =>
            (sense & PLACE) !== 0 && words.slice(Math.max(0, index - 3), index).some((each) => ON_AT.has(each)),
        ),
      ),
  },
  // "He … his drain", "we scanned her", "his operation": told of with a pronoun
  { group: 'told', weight: 1.5, holds: ({ told: [after, next] }) => Math.max(after, next) >= 1.5 },
  { group: 'told', weight: 2, holds: ({ told: [after, next] }) => Math.max(after, next) >= 2 },
  { group: 'told', weight: 3, holds: ({ told: [after] }) => after >= 3 },
  { group: 'told', weight: 2.5, holds: ({ told: [after, next] }) => Math.max(after, next) >= 2.5 },
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
            THING,
          ),
      ),
  },
  // "can someone", "pls", "bed mgr asking": in a message of the ward the one spoken of is in care, unless told to do something
  {
    group: 'register',
    weight: 1,
    holds: ({ previous, before, after, textHere }) =>
      !/^(?:can|could|will|would|is|pls|please)$/.test(after[0] ?? '') &&
      !/^(?:can|could|will|would|hi|hey|thanks|cheers|ta|ask|let)$/.test(before.at(-1) ?? '') &&
      /(?:^| )(?:do(?:es)? any ?(?:one|1) remember|can (?:someone|some1|anyone|any1|we|days|nights|you|u)|could (?:someone|anyone)|pls|plz|any ?(?:one|1) (?:know|near|got|tell|told|seen)|did any ?(?:one|1)|who(?:'s|s) got|bed mgr|bed manager|bleep(?:ed)?|handover|chase|ttos?|jobs|still no bed|reg to|sho to|asking:|outstanding|path|any update)(?: |$)/.test(
        previous.length === 0 ? textHere : `${previous.join(' ')} ${textHere}`,
      ),
  },
  // Words of care anywhere near only support.
  { group: 'context', weight: 0.5, holds: ({ careWords }) => careWords >= 1 },
  { group: 'context', weight: 1, holds: ({ careWords }) => careWords >= 2 },
  { group: 'context', weight: 1.5, holds: ({ careWords }) => careWords >= 4 },
];
