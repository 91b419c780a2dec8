import type { Abuse } from './abuse-words.ts';
import type { Run } from './insult.ts';

/** What may stand between words of one run, and between a verb and the abuse. */
const INTENSE = `(?:an?|the|one|what|such|so|very|really|just|right|proper|pure|pyoor|dead|well|too|that|this|those|these|my|our|your|some|most|more|least|biggest|worst|one of|shower of|bunch of|pack of|load of|set of|collection of|two|bit of|kind of|sort of|by far|also|still|even|always|only|frankly|honestly|truly|genuinely|literally|basically|actually|probably|clearly|obviously|definitely|absolute(?:ly)?|total(?:ly)?|complete(?:ly)?|utter(?:ly)?|entire(?:ly)?|sheer|massive|massively|huge|giant|great|big|little|wee|old|auld|young|jumped[ -]up|bloody|bleeding|blooming|flipping|frigging|fucking|fuckin|fecking|feckin|effing|f\\*+ing|sodding|bastarding|freaking|damn|god ?damn|nightmare|horrible|horrid|rude|daft|silly|sad|grumpy|nosy|bossy|[a-z]{2,12}(?:ly|iest))`;
/** The same, with what joins them. */
export const FILLER = `(?:${INTENSE}|and|or|but|as|&|plus|not only|in the|of all|of)`;
export const ONLY_FILLER = new RegExp(`^[\\s,"“”'‘’*_–—-]*(?:${FILLER}[\\s,"“”'‘’*_–—-]+){0,5}$`);
/** "is", "was", "'s", "can only be", "being", "acts like"; in a text without one a colon or a dash. */
export const COPULA = new RegExp(
  `(?:['’]s|['’]re|(?<![a-z'’])(?:is|are|was|were|been|be|being|wis|wiz|becomes?|became|seems?|looks?|acts? like|behaves? like|remains?|makes for|got to be|has to be|must be|really is|continues to be|managed to be|proves?)|[:=]| [–—-])[\\s"“'‘*]+(?:${FILLER}[\\s,"“'‘*-]+){0,5}$`,
);
/** What may stand between whoever is meant and the verb: "Kev in Imaging is", "the consultant I work under is". */
export const MODIFIER =
  /^(?:['’]s)?(?:\s*$|[,(–—]| ?[\p{Extended_Pictographic}]|[\s"”'’]+(?:in|on|from|at|of|over|down|up|with|running|doing|working|i|we|who|that|which|whose|tonight|today|yesterday|last|this|here|there|again|really|alone|himself|herself|themselves|honestly|though|ever|always|just|still|are all|all|both|upstairs|off|and|has|have|had|absolutely|can|could|would|think|thinks|please)(?![a-z]))/u;
/** "he's", "theyre", "my manager's": the verb is in the word. */
export const VERB_WITHIN = /['’](?:s|re|m)$|^(?:hes|shes|theyre|youre|ur|yer|im|were)$/;
/** "men can't be midwives, it's creepy" */
export const OTHER_SUBJECT = /(?<![a-z])(?:it|that|this|there|which|what|i|we)\s*$/;
/** "if your trust is a shambles, raise it" */
export const SUPPOSED = /(?<![a-z])(?:(?:if|when|whether|unless) (?:your|an?|the|you)?|your|any|every) ?$/;
export const VERBLESS = new RegExp(
  `^[\\s]+(?:absolute|total|complete|utter|pure|right|proper)[\\s]+(?:${FILLER}[\\s,]+){0,2}$`,
);
/** "clown of a registrar", "lazy consultant", "idiot nurse", "thickos in HR". */
export const BEFORE_THEM = new RegExp(
  `^(?:(?:[\\s,"”'’]+(?:of|as|like))?(?:[\\s,"”'’]+${INTENSE}){0,2}[\\s"”'’(]+(?:excuse (?:for|of) an? |called |named )?|[\\s]+(?:in|on|from|at|running|running the|behind|who run|who runs|in charge of|up in|down in|over in)[\\s]+(?:the |our |my )?)$`,
);
const SUPERLATIVE_OF = /^[^.!?]{0,25}(?:ever|worked with|worked for|met|known|in the (?:nhs|trust|hospital|world))/;
export const REACH = 90;

const LEAD_IN = new RegExp(`(?<![0-9a-zà-ɏ'’-])(?:(?:so[- ]called|${INTENSE}) ){1,20}$`);
/** "our new registrar", "absolute clown of a registrar": what belongs to the words found. */
export const widenLeft = (lower: string, start: number): number =>
  start - (LEAD_IN.exec(lower.slice(Math.max(0, start - 40), start))?.[0].length ?? 0);
/** "the brains of a" needs its swab, "a spiteful little" its woman. */
export const widenRight = (lower: string, end: number): number =>
  withObject(lower, end + (OF_A_PERSON.exec(lower.slice(end, end + 30))?.[0].length ?? 0));
const OF_A_PERSON =
  /^(?: (?:little|wee|old|auld|fat|big|young|sad|nasty))* (?:man|woman|wumman|person|human being|human|individual|bloke|lassie)(?![a-z'’])/;
const withObject = (lower: string, end: number): number =>
  /(?<![a-z])(?:an?|the|of|with|to|her|his|their|my|up)$/.test(lower.slice(end - 6, end))
    ? end + (/^ [a-zà-ɏ'’-]+/.exec(lower.slice(end, end + 30))?.[0].length ?? 0)
    : end;

/** "is a lazy day", "is useless information": the quality belongs to what follows. */
export const saysItOfThem = (lower: string, run: Run, last: Abuse, copula: string, possessive: boolean): boolean => {
  if (/^(?:[:=]|\s[–—-])/.test(copula) && run.words.length === 1 && last.form === 'quality') return false;
  if (run.words.some(({ tag }) => tag.form === 'deed')) return true;
  if (last.form !== 'quality')
    return (
      !possessive ||
      /(?<![a-z])(?:an?|the|such|one|pure|absolute|total|complete|utter|right|proper)(?![a-z])/.test(copula)
    );
  const rest = lower.slice(run.end, run.end + 40);
  if (
    /^\s+(?:with (?:nerves|worry|grief|tiredness)|to (?:a|the|free|an?|have)(?![a-z])|days?|sundays?|question|idea|mistake|reason|luck|o['’]clock|(?:at|with) (?!(?:her|his|their|your|the) job|everything|anything|being|nursing|people|patients|this job)[a-z])/.test(
      rest,
    )
  )
    return false;
  if ((!possessive && !/(?<![a-z])(?:an?|the|such|one)[\s"“'‘*]/.test(copula)) || SUPERLATIVE_OF.test(rest))
    return true;
  return (
    !/^\s+[a-z]/.test(rest) ||
    /^\s+(?:little |old |wee |fat )?(?:person|people|man|woman|human|human being|individual|bloke|guy|lady|girl|lad|boss|manager|nurse|doctor|colleague|so|piece|and|who|i|but|that|as|at|when|if|in|on|for|like)(?![a-z])/.test(
      rest,
    )
  );
};
