import {
  BELONGING,
  DONE,
  HANDLED,
  isOfCare,
  PLACE,
  STATE,
  SUFFERS,
  THING,
} from '../../recognizers/people/clinical-words.ts';
import { FILLERS, LINKS, OWNERS, STOPS } from './function-words.ts';
import { governor, upToStop } from './grammar.ts';
import type { Relation } from './relation.ts';

const COUNTS =
  /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|fifty|hundred|first|many|several|a|all)$/;
const PREPOSITIONS = new Set(['for', 'of', 'on', 'from', 'to', 'with', 'about', 'is', 'was', '-', '–', ':']);
const PARTICLES: Readonly<Record<string, string>> = {
  looked: 'after',
  looking: 'after',
  look: 'after',
  cared: 'for',
  caring: 'for',
  care: 'for',
  operated: 'on',
  operating: 'on',
};

/** "Anneliese's guide to wound care" is a book. */
const beforePreposition = (words: readonly string[]): readonly string[] => {
  const end = words.findIndex((word) => /^(?:to|of|on|about|for|in|with)$/.test(word));
  return end < 0 ? words : words.slice(0, end);
};

/** "dressing change on", "bladder scan result for" */
const CHANGES = /^(?:change|round|review|check|session|update|plan|request|form|results?|list|care|kit|levels?|chart)$/;

/** The name as the object or the subject of care, or as the one who has something of it. */
export const IN_CLAUSE: readonly Relation[] = [
  // "discharged Fashola", "cannulated poor old Stan", "looking after Ivy"
  {
    group: 'object',
    weight: 3,
    holds: ({ governor: { word, past } }) => {
      if (word === undefined) return false;
      if (past[0] !== undefined && PARTICLES[word] === past[0]) return true;
      return isOfCare(word, DONE) && /(?:ed|ing)$/.test(word) && !past.some((each) => PREPOSITIONS.has(each));
    },
  },
  // "met Ivy", "told Ivy", "collect Ivy": of anyone
  {
    group: 'object',
    weight: 0.75,
    holds: ({ governor: { word, past } }) => isOfCare(word, HANDLED) && past.length < 3,
  },
  // "we lost Stan"
  {
    group: 'object',
    weight: 2,
    holds: ({ governor: { word, past } }) =>
      (word === 'lost' || word === 'losing' || word === 'resus') && !past.includes('to'),
  },
  // "bloods for Petrov", "the biopsy on Ivy", "a bed for Wilk", "obs due: Achebe"
  {
    group: 'thing',
    weight: 3,
    holds: ({ before, governor: nearest }) => {
      const last = before.at(-1) ?? '';
      const { word, past } = last === ':' ? governor(before.slice(0, -1)) : nearest;
      const linked = last === ':' || past.some((each) => /^(?:for|of|on|from)$/.test(each));
      return (
        linked &&
        (isOfCare(word, THING) ||
          (CHANGES.test(word ?? '') && isOfCare(before[before.lastIndexOf(word ?? '') - 1], THING)) ||
          (word === 'due' && isOfCare(before.at(-3), THING)))
      );
    },
  },
  // "Ivy's drain", "Ivy's left eye"
  {
    group: 'thing',
    weight: 3,
    holds: ({ after, possessive }) =>
      possessive &&
      isOfCare(
        upToStop(after, 4).find((word) => !FILLERS.has(word)),
        THING | BELONGING,
      ),
  },
  // "Ivy's transport is here", "Ivy's poor old hip": an adjective we don't know before it
  {
    group: 'thing',
    weight: 2.5,
    holds: ({ after, possessive }) =>
      possessive && beforePreposition(upToStop(after, 3)).some((word) => isOfCare(word, THING)),
  },
  // "Petrov bloods", "Achebe spiking", "Wilk for home", "Cazacu rtc", "is nbm", "still nbm"
  { group: 'thing', weight: 2.5, holds: ({ after, possessive }) => !possessive && isOfCare(shorthand(after), THING) },
  {
    group: 'state',
    weight: 3,
    holds: ({ predicateOrIs: { said } }) => isOfCare(said[0], STATE),
  },
  // "was admitted", "being scoped"; "Emma admitted 12 patients" did it herself
  {
    group: 'state',
    weight: 3,
    holds: ({ after, predicateOrIs: { said, linked } }) => {
      if (!isOfCare(said[0], DONE) || !/(?:ed|fed|prone|home|ct)$/.test(said[0] ?? '')) return false;
      return (
        (linked && !didItself(after, said)) ||
        said[1] === undefined ||
        STOPS.has(said[1]) ||
        /^(?:home|today|tomorrow|yesterday|tonight|this|last|after|from|with|on|to|by|again|and|at|in)$/.test(said[1])
      );
    },
  },
  // "is home", "going home", "off the vent", "out of ICU", "on o2", "back in theatre", "on her way up to you"
  {
    group: 'state',
    weight: 3,
    holds: ({ after, predicateOrIs: { said, linked } }) => {
      const words = /^(?:going|gone|goes|went|ready|allowed|fit|sent|coming)$/.test(said[0] ?? '')
        ? said.slice(1)
        : said;
      if (words[0] === 'home' || (words[1] === 'home' && /^(?:for|to|back)$/.test(words[0] ?? '')))
        return words !== said || linked || after[0] === 'home' || after[0] === 'for';
      const where = words.slice(1, 4).find((word) => !FILLERS.has(word));
      if (words[0] === 'off' || words[0] === 'out') return isOfCare(where, THING | PLACE);
      // "still on the table"
      return (
        (linked || after[0] === 'still' || after[0] === 'now') &&
        /^(?:on|awaiting|for|having|under|under)$/.test(words[0] ?? '') &&
        isOfCare(where, THING)
      );
    },
  },
  // "had a stroke", "got her new hip", "needs a scan", "refused his tablets": the thing is the object
  {
    group: 'state',
    weight: 3,
    holds: ({ after, possessive, predicate: { said } }) => {
      if (possessive) return false;
      const had =
        LINKS.has(after[0] ?? '') && /^(?:has|had|having|got|gets)$/.test(after.find((word) => !STOPS.has(word)) ?? '');
      const verb =
        had ||
        /^(?:needs?|needed|needing|finish|finished|finishes|completed|starts?|started|survived|beat|refus\w+|tolerat\w+|awaiting|awaits|fractured|broke|lost|missed|wants|wanted|suffered|passed|failed|underwent|managed|smashed|declined|gets|getting|having|took|takes)$/.test(
          said[0] ?? '',
        );
      const object = said.slice(had ? 0 : 1, 6).find((word) => !FILLERS.has(word) && !COUNTS.test(word));
      // "Emrys took bloods": for somebody else.
      return (
        verb &&
        !(/^(?:took|takes|gets|got)$/.test(said[0] ?? '') && !OWNERS.has(said[1] ?? '')) &&
        isOfCare(object, THING)
      );
    },
  },
  // "our youngest pacemaker recipient, Caoimhe", "stroke survivor Ivy"
  {
    group: 'thing',
    weight: 3,
    holds: ({ before }) => {
      const words = before.at(-1) === ',' ? before.slice(0, -1) : before;
      return (
        /^(?:recipient|survivor|sufferer|baby|case|admission|recipient's)$/.test(words.at(-1) ?? '') &&
        isOfCare(words.at(-2), THING)
      );
    },
  },
  // "move amara to a side room", "transfer Ivy to ward 3"
  {
    group: 'object',
    weight: 2,
    holds: ({ governor, rest }) =>
      /^(?:move|moved|moving|transfer|transferred|wheel|wheeled|take|took|bring|brought|walk|walked|send|sent|push|pushed)$/.test(
        governor.word ?? '',
      ) &&
      /^(?:back |up |down |over )?(?:to|into|out of|from|round|off) (?:[a-z]+ )?(?:side room|ward|icu|itu|hdu|theatre|ct|mri|scan|bay|bed|resus|x-?ray|the ward|the toilet|the gym)/.test(
        rest.join(' '),
      ),
  },
];

/** "Bev has cannulated three generations": nothing says that it was done to her. */
const didItself = (after: readonly string[], said: readonly string[]): boolean => {
  const links = after.slice(0, after.length - said.length);
  return links.some((word) => /^(?:has|have|had)$/.test(word)) && !links.some((word) => PASSIVE.test(word));
};
const PASSIVE = /^(?:is|was|are|were|been|being|be|got|getting|gets|isn't|wasn't|aren't|'s|he's|she's|hes|shes)$/;

const shorthand = (after: readonly string[]): string | undefined => {
  const words = after[0] !== undefined && /^[,:–—-]$/.test(after[0]) ? after.slice(1) : after;
  const from = words[0] === 'for' || words[0] === 'needs' || words[0] === 'awaiting' || words[0] === 'a' ? 1 : 0;
  const word = words[from];
  return word === undefined || word === 'back' || (/(?:ed|ing)$/.test(word) && !isOfCare(word, SUFFERS | STATE))
    ? undefined
    : word;
};
