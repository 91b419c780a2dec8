import { DOES, isOfCare, PLACE, SUFFERS, THING } from '../../recognizers/people/clinical-words.ts';
import { DETERMINERS } from './function-words.ts';
import { predicate, upToStop } from './grammar.ts';
import type { Relation } from './relation.ts';

const US = new Set(['us', 'me']);
const BEDS = new Set('bed bay chair cubicle cube room sideroom trolley sr side bed-space theatre resus'.split(' '));

/** What the one named does, can do and is helped to do, and where they lie. */
export const IN_ACTS: readonly Relation[] = [
  // "Tomasz arrested", "Nkechi, 31, contracting": what only people in care do; and what anyone does
  {
    group: 'act',
    weight: 2.5,
    holds: ({ predicate: { said }, possessive }) =>
      !possessive && isOfCare(said[0], SUFFERS) && !DETERMINERS.has(said[1] ?? ''),
  },
  {
    group: 'act',
    weight: 1,
    holds: ({ predicate: { said }, possessive }) => !possessive && isOfCare(said[0], DOES),
  },
  // "got Ivy up the stairs", "to sit out", "teaching Ivy to swallow": made to do it
  {
    group: 'act',
    weight: 2.5,
    holds: ({ after, before, rest }) =>
      /^(?:got|get|getting|help|helped|helping|taught|teaching|persuade|persuaded|make|made|watch|watched|watching|encourage|encouraged)$/.test(
        before.at(-1) ?? '',
      ) &&
      /^(?:up|to|out|into|through|off|onto|back|see|take|walk|stand|sit|eat|drink|breathe|smile|wake|dance)$/.test(
        after[0] ?? '',
      ) &&
      rest.some((word) => isOfCare(word, THING | DOES | PLACE | SUFFERS)),
  },
  // "nine weeks with us", "in our care", "on our ward", "came to us"
  {
    group: 'with us',
    weight: 2.5,
    holds: ({ after }) => {
      const words = after.slice(0, 14);
      const us = words.findIndex((word, index) => US.has(word) && /^(?:with|under|to)$/.test(words[index - 1] ?? ''));
      const years = words.slice(0, us + 6).some((word) => /^years?$/.test(word));
      const start = predicate(words).said;
      return (
        (us > 0 && us < 8 && !years && /^(?:with|under|to|came|come|back|on|spent|weeks|nine)$/.test(start[0] ?? '')) ||
        (/^(?:in|under|on)$/.test(start[0] ?? '') &&
          /^(?:our|my)$/.test(start[1] ?? '') &&
          /^(?:care|caseload|list|books)$/.test(start[2] ?? ''))
      );
    },
  },
  // "six weeks on the ward", "40 days in ICU", "months with us"
  {
    group: 'with us',
    weight: 2.5,
    holds: ({ after, next }) =>
      [after, next].some((words) =>
        words.some(
          (word, index) =>
            /^(?:days|weeks|months|nights)$/.test(word) &&
            /^(?:on|in|with|off|under)$/.test(words[index + 1] ?? '') &&
            [2, 3].some((far) => isOfCare(words[index + far], PLACE | THING) || US.has(words[index + far] ?? '')),
        ),
      ),
  },
  // "who let me practise my first cannula", "sat on the floor with Lowri"
  {
    group: 'act',
    weight: 2.5,
    holds: ({ predicate: { said } }) =>
      said[0] === 'let' && /^let (?:me|us) (?!know|have|off|down|borrow|use|sit|go)/.test(said.slice(0, 3).join(' ')),
  },
  {
    group: 'act',
    weight: 1.5,
    holds: ({ before }) =>
      before.at(-1) === 'with' &&
      before.slice(-8).some((word) => /^(?:sat|sit|sitting|stayed|staying|prayed|pacing|walked)$/.test(word)),
  },
  // "in the end bed"
  {
    group: 'bed',
    weight: 3,
    holds: ({ after }) =>
      /^in the (?:end|next|corner|window|far|first|last|middle|side) (?:bed|bay|room|cubicle)/.test(
        after.slice(0, 4).join(' '),
      ),
  },
  // "bed 12", "in chair 4", "side room 3 is Nwosu"
  { group: 'bed', weight: 3, holds: ({ before, after }) => inBed(after.slice(0, 5)) || inBed(before.slice(-5)) },
  // "Gethin couldn't lift a teaspoon", "three weeks ago", "for the first time": the story of a recovery
  {
    group: 'able',
    weight: 2,
    holds: ({ after, possessive, rest }) =>
      !possessive &&
      /^(?:couldn't|could|can't|cannot|wouldn't)$/.test(after[0] ?? '') &&
      (after[0] !== 'could' || /^(?:not|barely|hardly|only)$/.test(after[1] ?? '')) &&
      rest.some((word) => isOfCare(word, DOES | SUFFERS | THING)),
  },
  // "picked up Terry off his kitchen floor"
  {
    group: 'found',
    weight: 2,
    holds: ({ rest }) => /(?:on|off|from) (?:his|her|their|the) (?:[a-z]+ )?floor/.test(rest.join(' ')),
  },
  // "presented with chest pain"
  {
    group: 'act',
    weight: 2.5,
    holds: ({ predicate: { said } }) => said[1] === 'with' && /^present(?:s|ed|ing)?$/.test(said[0] ?? ''),
  },
  // "told Ingrid the biopsy was clear"
  {
    group: 'news',
    weight: 2.5,
    holds: ({ governor, rest, after }) =>
      /^(?:told|tell|telling|inform|informed)$/.test(governor.word ?? '') &&
      /(?:was|is|came back|were) (?:all )?(?:clear|benign|normal|negative|positive|malignant|back|bad|good|cancer)/.test(
        rest.join(' '),
      ) &&
      upToStop(after, 5).some((word) => isOfCare(word, THING)),
  },
];

const inBed = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      BEDS.has(word) &&
      // "Tuan on bay 2" works there.
      words[index - 1] !== 'on' &&
      /^(?:\d{1,2}[a-d]?|is)$/.test(words[index + 1] ?? '') &&
      (words[index + 1] !== 'is' || word === 'room'),
  );
