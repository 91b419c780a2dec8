import type { ReadableText } from '../text.ts';
import { END, START } from './person-words.ts';

/**
 * Whether an office-holder is met here in office and not in care: "the Mayor
 * opened our garden", "write to your MP", "we called the priest".
 */

const CALLED_ON = new RegExp(
  `${START}(?:ask|asked|asking|write to|wrote to|written to|writing to|e?-?mail(?:ed|ing)?|contact(?:ed|ing)?|lobby(?:ing)?|tagg?(?:ed|ing)?|petition(?:ed)?|thanks?(?: you)?(?: so much)?(?: to| goes to)?|thanked|grateful to|invit(?:e|ed|ing)|welcom(?:e|ed|ing)|hosted|joined by|visit(?:ed)? (?:from|by)|opened by|presented by|donated by|elect(?:ed)?|vote(?:d)? for|dear|call(?:ed)?(?: for| in)?|fetch(?:ed)?|page[d]?|ring|get|got|sent for|find|hire|support from|backed by|speech (?:by|from)|congratulations to|well done to|appointed|need) (?:hon(?:ou)?rary )?$`,
);
const IN_OFFICE = new RegExp(
  `^(?:[,:]? [a-zà-ɏ'’.-]+){0,4}?,? (?:visit(?:s|ed|ing)?|(?:re-?)?open(?:s|ed|ing)|cut(?:s|ting)?|unveil(?:s|ed)|came to (?:open|visit|bless|cut|see (?:the|our|us))|came in to (?:open|visit|bless)|dropp(?:ed|ing) in|popped in|called in|present(?:ed|ing)|handed over|donat(?:ed|ing)|officially|launch(?:ed|es|ing)|praised|pledged|attend(?:ed|ing)|host(?:ed|ing)|switch(?:ed|ing) on|turn(?:ed|ing) on|rais(?:ed|ing)|announc(?:ed|ing)|invit(?:ed|es|ing)|wrote|writes|supports|backs|anointed|is available|available|can be|blessed|conducted (?:the|a) service|led (?:the|a|our) (?:service|carols|prayers)|read (?:the|him|her) |prayed|was called|came (?:and|to) (?:pray|sit|bless)|is (?:visiting|coming to (?:open|visit))|will (?:be )?(?:open|visit|cut|attend|present)(?:ing)?)${END}`,
);
const CEREMONY =
  /(?<![a-z])(?:ribbon|plaque|cheque|official(?:ly)? open(?:ing|ed)?|grand opening|civic|remembrance|carol service|election|manifesto|polling|hustings|by-?election|open day|fête|fete|fundrais(?:er|ing)|charity of the year|photo ?call)(?![a-z])/;

export const isInOffice = (text: ReadableText, articleStart: number, end: number): boolean => {
  const { lower } = text;
  const sentence = text.sentenceAt(articleStart);
  return (
    CALLED_ON.test(lower.slice(Math.max(sentence.start, articleStart - 40), articleStart)) ||
    IN_OFFICE.test(lower.slice(end, Math.min(sentence.end, end + 70))) ||
    CEREMONY.test(lower.slice(Math.max(sentence.start, articleStart - 150), Math.min(sentence.end, end + 150)))
  );
};
