import {
  BELONGING,
  DOES,
  DONE,
  HANDLED,
  isOfCare,
  PLACE,
  STATE,
  SUFFERS,
  THING,
} from '../../recognizers/people/clinical-words.ts';
import { FILLERS, OBJECTS, OWNERS, STOPS, SUBJECTS } from './function-words.ts';
import { predicate } from './grammar.ts';

const CARED_FOR =
  /(?:car(?:e|ed|ing) for|look(?:ed|ing)? after) (?:him|her|them)|put (?:him|her|them) (?:under|to sleep)|put (?:him|her) on/;
const AFTER_OBJECT =
  /^(?:on|for|in|to|from|with|after|last|this|and|at|when|through|today|home|as|twice|here|during|before|again|yesterday|tonight|down|up|out|off)$/;

/** "her", but not "her caseload". */
const isObject = (words: readonly string[], index: number): boolean => {
  const next = words[index + 1];
  return (
    OBJECTS.has(words[index] as string) &&
    (words[index] !== 'her' || next === undefined || STOPS.has(next) || AFTER_OBJECT.test(next))
  );
};

/** "discharged him", "her scan", "he was admitted": care told of with a pronoun. */
export const told = (words: readonly string[]): number => {
  let most = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const next = words.slice(index + 1, index + 5);
    if (isObject(words, index) && words.slice(Math.max(0, index - 3), index).some((each) => isOfCare(each, DONE)))
      most = Math.max(most, 2.5);
    if (OBJECTS.has(word) && CARED_FOR.test(words.slice(Math.max(0, index - 2), index + 2).join(' ')))
      most = Math.max(most, 2.5);
    if (OWNERS.has(word)) {
      const owned = next.find((each) => !FILLERS.has(each));
      // "Ewan and his new leg did the parkrun"
      if (isOfCare(owned, THING)) most = Math.max(most, words[index - 1] === 'and' && index < 2 ? 3 : 2);
      else if (isOfCare(owned, BELONGING)) most = Math.max(most, 1.5);
    }
    if (SUBJECTS.has(word)) {
      const { said, linked } = predicate(/s$/.test(word) && word !== 'this' ? ['is', ...next] : next);
      const verb = said[0];
      if (linked && isOfCare(verb, DONE | STATE)) most = Math.max(most, 2.5);
      else if (linked && /ed$/.test(verb ?? '') && isOfCare(verb, HANDLED)) most = Math.max(most, 1.5);
      else if (isOfCare(verb, SUFFERS | STATE)) most = Math.max(most, 1.5);
      else if (verb === 'home' || (isOfCare(verb, DOES) && said.slice(1, 4).some((each) => isOfCare(each, THING))))
        most = Math.max(most, 1.5);
      if (linked && verb === 'in' && (said[1] === undefined || STOPS.has(said[1]))) most = Math.max(most, 1.5);
      if (linked && (verb === 'in' || verb === 'on') && isOfCare(said[1], THING | PLACE)) most = Math.max(most, 1.5);
    }
    if ((word === 'lost' || word === 'losing') && isObject(words, index + 1)) most = Math.max(most, 2);
  }
  return most;
};
