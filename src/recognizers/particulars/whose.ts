import type { ReadableText } from '../text.ts';

/**
 * Whether the words right before a particular say that it is the author's, of
 * the author's family, or of nobody: "I'm a", "my dad was a", "want to be a".
 */

const REACH = 60;
const NOT_THEIRS = new RegExp(
  [
    // "I'm a", "as a", "like a", "needs a"
    `(?:i['’]?m|i am|i was|i['’]ve been|i used to be|me,?|as|than|thinks (?:he|she)['’]?s?(?: is)?|convinced (?:he|she)['’]?s?(?: is)?|like|need|needs|hire|find|call|calling|recruit|recruiting|employ|employing|book|thank|hug|marry|married|dating|tip|appoint|appointing|got us|get us|want|wanted|wants|seeking|looking for|ask|not|isn['’]t|wasn['’]t|you['’]?re|you are|youre|are you|we['’]?re|be|become|becoming|being|train as|training as|or)(?: (?:also|just|now|still|only|once|really|originally))?`,
    // "my dad was a", "my mum's a", "my husband, a"
    `my (?:own |late |little |big |lovely |best |brother |sister |great )?(?!last|first|next|final|fav|pat|pt|client|res|gent|lady|new |old |man |\\d|two|nine|ten|eleven|twelve|one )[a-zà-ɏ-]{2,14}(?:['’]s|['’]d| is| was| were| has| used to be|,)?(?: (?:now|also|once|always|just|only))?`,
  ]
    .map((each) => `(?<![0-9a-zà-ɏ])${each}`)
    .join('|')
    .replace(/^/, '(?:')
    .concat(') $'),
);
/** "used to be a", "turned out to be a", "worked as a", "my patient was a" are theirs after all. */
const THEIRS =
  /(?<!(?<![a-z])my )(?:(?<!i )(?:used|turned out|turns out|happens|happened|said) to be|(?<!i )(?:worked|works|working|job|career|life|living|years|days|time|retired|known|trained|served) as) $/;

export const isSomebodyElses = (text: ReadableText, start: number): boolean => {
  const { lower } = text;
  const sentence = text.sentenceAt(start);
  const told = lower.slice(Math.max(sentence.start, start - REACH), start);
  return NOT_THEIRS.test(told) && !THEIRS.test(told);
};

/** What follows a job that is nobody's: "farmer's market", "teacher training", "plumber needed". */
const NOT_A_PERSON =
  /^(?:['’]s?)? ?-?(?:here(?! (?:in|on|with|today|at)\b)|markets?|training|trainee|school|schools|jobs?|roles?|posts?|vacanc(?:y|ies)|of the (?:year|month|week)|weeks?|shortages?|strikes?|awards?|wanted|needed|required|friends?|colleagues?|networks?|unions?|groups?|teams?|forums?|charity|community|communities|association|uniforms?|apprenticeships?|career|careers|degree|course|event|night|night out|conference|mode|vibes|style|emoji|hat|club night|services?|workforce|said|says|and (?:author|tv)|led|friendly|will be (?:here|on|in|at|visiting)|(?:a|on) hire)(?![0-9a-zà-ɏ])/;

export const isNoPerson = (text: ReadableText, end: number): boolean =>
  NOT_A_PERSON.test(text.lower.slice(end, end + 30));
