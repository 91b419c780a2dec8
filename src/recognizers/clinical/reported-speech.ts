import type { Found } from '../../entity.ts';
import { ADULT, YOUNG } from '../particulars/person-words.ts';
import type { ReadableText } from '../text.ts';

const PERSON = `(?:${ADULT}|${YOUNG}|wee man|wee one|little one|little lad|old man|year[- ]old|\\d{1,3} ?(?:yo|y/?o)|farmer|fisherman|teacher|driver|cyclist|nun|vicar|priest|brother|sister|son|daughter|twin|niece|nephew|partner|fianc[eé]e?)`;
/** "she", "the wee man in bed 4", "cubicle 3", "who"; "we" and "the nurse" are nobody in care */
const WHO = `(?:he|she|they|who|patient|pt|px|mum|mam|dad|male|female|wee yin|(?:the|my|our|a|an|this|that|one|another|his|her|their|wor|yer) (?:(?!nurse|doctor|consultant)[a-z0-9'’-]+ ){0,3}?${PERSON}(?: (?:in|on|with|from|at|next to|by) (?:[a-z0-9-][a-z0-9'’-]{0,24}(?![a-z0-9-]) ?){1,4}?)?|(?:bed|cubicle|bay|room|side room|chair|trolley) \\d{1,2}[a-z]?)`;
const ADVERB =
  "(?:(?:has|had|have|won['’]?t stop|wouldn['’]?t stop|can['’]?t stop|couldn['’]?t stop|never stopped|never stops|could not stop|started|began|spent \\w+ \\w+|['’]s|['’]d|was|is|were|just|already|then|still|only|even|actually|never|always|also|later|once|keeps?|kept|quietly|calmly|cheerfully|proudly|solemnly|very|politely|softly|suddenly|finally|immediately|now|since|been|sat|sitting|sat up|sat there|up|lay|lying|leaned over|leant over|turned round|turned to me|looked at me|looked up|looked over|patted my hand|held my hand|squeezed my hand|and|goes|went|,) ?){0,6}";
const TO_WHOM =
  '(?: (?:me|us|him|her|them|everyone|everybody|anyone|nobody|whoever|the (?:whole )?[a-z]+|my [a-z]+|our [a-z]+|his [a-z]+|her [a-z]+|a [a-z]+)(?: in particular)?)?(?: (?:once|twice|again|today|tonight|yesterday|earlier|three times|four times|\\w+ times|every \\w+|this morning|after|quietly|straight away|over and over)){0,3}';
const THAT =
  "(?:that|he|he['’]d|he['’]s|she|she['’]d|she['’]s|they|they['’]d|it|it['’]s|it['’]d|the|his|her|their|i|i['’]m|i['’]d|i['’]ll|we|we['’]d|my|our|there|a|an|this|these|those|no|nothing|nobody|not|if|you|you['’]re|you['’]ve|all|any|every|hospital|having|being|getting|life|god|one|two|what|when|as long as|at least)";
const SAYINGS: readonly string[] = [
  `(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)? to know|wonder(?:s|ed|ing)(?: aloud| out loud)?|enquir(?:es|ed|ing)|inquir(?:es|ed|ing)|quizz(?:ed|ing))${TO_WHOM},? (?:if|whether|why|how|what|when|where|who|which|to|for|about|after|not to)`,
  `(?:told|tells|telling|telt|tellt|inform(?:s|ed|ing)|warn(?:s|ed|ing)|assur(?:es|ed|ing)|remind(?:s|ed|ing)|promis(?:es|ed|ing)|teach(?:es|ing)|taught|persuad(?:ed|ing)|instruct(?:s|ed|ing)|order(?:s|ed|ing)|confid(?:es|ed|ing) (?:in|to))${TO_WHOM} (?:to|about|how|why|where|off for|not to|of|${THAT})`,
  `(?:said|says|saying|reckon(?:s|ed)?|swears?|swore|insist(?:s|ed|ing)?|claim(?:s|ed|ing)?|announc(?:es|ed|ing)|declar(?:es|ed|ing)|admit(?:s|ted|ting)?|confess(?:es|ed|ing)|jok(?:es|ed|ing)|whisper(?:s|ed|ing)?|mumbl(?:es|ed|ing)|mutter(?:s|ed|ing)?|explain(?:s|ed|ing)?|repl(?:ies|ied)|shout(?:s|ed|ing)?|repeat(?:s|ed|ing)|maintain(?:s|ed)|protest(?:s|ed)|sigh(?:s|ed)|sobb(?:ed|ing)|apologi[sz](?:es|ed|ing) that|complain(?:s|ed|ing)|moan(?:s|ed|ing)?|grumbl(?:es|ed|ing)|suggest(?:s|ed)|point(?:s|ed) out|let slip|mention(?:s|ed)|remark(?:s|ed)|observ(?:es|ed)|concluded|figured)(?: to (?:me|us|him|her|the [a-z]+|my [a-z]+))? ${THAT}`,
  `(?:giv(?:ing|en|es)|gave) (?:off|out|me grief|us grief|me hell|me a telling[- ]off|me what for|me a lecture)(?: to [a-z]+)? (?:about|for|over|that|on)|(?:moan|complain|grumbl|chat|talk|jok|bang|go|boast|brag|worr|fret|apologi[sz]|laugh|rag|rant|natter|witter|blether|prattl|gossip|mither|fuss|argu|reminisc|enthus|lectur|swear|wax(?:ing)? lyrical|ask)(?:e[ds]?|ing|ying|ies|ied|ed|s)?(?: on| away)?(?: (?:to|with|at) (?:me|us|the [a-z]+|anyone|everyone|his [a-z]+|her [a-z]+))? (?:about|after|over|for (?:his|her|a|the)) (?!(?:with|an hour|it(?= |[.,])|that(?=[.,]))(?![a-z]))`,
  `(?:beg(?:s|ged|ging)?|plead(?:s|ed|ing)?|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|offer(?:s|ed|ing)?|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|refus(?:es|ed|ing) (?:point blank|outright)|urg(?:es|ed|ing))${TO_WHOM} (?:to|for|on|that|not to|we|i|he|she|his|her|the|a)`,
  `(?:call(?:s|ed|ing)|nicknam(?:es|ed)|nam(?:es|ed)|describ(?:es|ed|ing)|refer(?:s|red) to|compar(?:es|ed)|diagnosed me)(?: (?:me|us|it|him|herself|himself|his \\w+|her \\w+|the \\w+(?: \\w+)?|my \\w+|our \\w+)) (?:as |to |with )?(?:the|a|an|his|her|my|like|that|being|having)`,
];
/** To the end of the clause that tells what was said. */
const WORDS = `[ '’"“‘]?[^.!?\\n,;:]{5,140}?(?=[.!?\\n;:,]|,? (?:and|but|so|because|while) (?:i|we|then)(?![a-z])|$)`;
const VERBS = `(?:${SAYINGS.join('|')})`;

/** Somebody in care, in the words of those who write about them: "he's asked me to ring the bookies". */
const TOLD = `(?<![a-zà-ɏ'’])${WHO}(?: |(?=['’])|, )${ADVERB}(?<said>(?<![a-z])${VERBS})(?<words>${WORDS})`;
/** "male, two wounds to the back, asked me to ring his mum", "then told us to hurry up" */
const TOLD_BY_SOMEBODY = `(?:^|[.!?,;:\\n—–…] ?|(?<![a-z])(?:and|then|but|just|already|still|kept|keeps|before) )(?<said>(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)? to know|told|tells|telling|telt|begg(?:ed|ing)|call(?:s|ed|ing)|inform(?:s|ed)|warn(?:s|ed))(?: (?:me|us|my \\w+|the (?:whole )?(?:crew|doctor|surgeon|consultant|anaesthetist|nurses?|ward|registrar|porter|team|midwife|physio|paramedics?)|nobody in particular|everyone|anyone))(?: (?:once|twice|again|\\w+ times)){0,2} (?:if|whether|why|how|what|when|where|who|to|for|about|not to|${THAT}))(?<words>${WORDS})|(?<![a-z])(?:was|sat|sitting|sat up|lying|lay|been|and|busy|while|already|him|her|still|cheerfully|happily) (?<doing>(?:giving out|moaning|complaining|grumbling|chatting|talking|joking|banging on|boasting|bragging|fretting|apologising|apologizing|raging|ranting|nattering|wittering|blethering|arguing|reminiscing|asking|worrying)(?: (?:to|with|at) (?:me|us|the [a-z]+|anyone|everyone|nobody(?: in particular)?))? (?:about|after|over|for))(?<rest>${WORDS})`;

let patterns: readonly RegExp[] | undefined;

/** Thanks, small talk of consent, and what is known of everyone. */
const NOTHING_SAID =
  /^(?:[^.!?]{0,20}(?:thank|goodbye|hello|well done|sorry for your))|(?:ask(?:ed|s|ing)?|told|said) (?:for|about) (?:help|it|that|them|advice|a second opinion|more staff|pay|consent)[^a-z]*$/u;
const NOT_IN_CARE =
  /(?<![a-zà-ɏ])(?:nurses?|doctor|consultant|registrar|sister|matron|manager|mentor|student|colleague|hca|porter|paramedic|midwife|physio|boss|minister|mp|secretary|chief exec\w*|ceo|interviewer|lecturer|tutor|cabin crew|taxi driver|barista|hairdresser|ai|google|the survey|my (?:mum|mam|dad|husband|wife|son|daughter|kids?|nan|gran|mate|partner|sister|brother|boyfriend|girlfriend|flatmate|other half|youngest|eldest|toddler|therapist))(?:['’]s|['’]d)?(?: [a-z]+){0,4}[ ,]*$/u;

const CUE =
  /ask|tell|told|telt|said|say|wonder|want(?:s|ed) to know|reckon|swear|swore|insist|claim|jok|talk|giv|gave|moan|complain|grumbl|chat|beg|demand|call|describ|whisper|announc|inform|warn|promis|admit|confess|explain|mention|apolog|rant|argu|offer|worr|fret|natter|wonder|mutter|mumbl|shout|refer|nam/;

/** Reported speech of people in care, each with its words. */
export function* reportedIn(text: ReadableText): Generator<Found> {
  const { lower } = text;
  if (!text.hasLower(CUE)) return;
  patterns ??= [new RegExp(TOLD, 'gu'), new RegExp(TOLD_BY_SOMEBODY, 'gu')];
  for (const pattern of patterns)
    for (const { index, 0: all, groups } of text.allLower(pattern)) {
      const { said: verb, doing, words: account, rest } = groups ?? {};
      const said = `${verb ?? doing ?? ''}${account ?? rest ?? ''}`;
      const words = said.trimEnd();
      if (words.split(/\s+/).length < 5 || NOTHING_SAID.test(words)) continue;
      const start = index + all.length - said.length;
      if (NOT_IN_CARE.test(lower.slice(Math.max(0, start - 50), start))) continue;
      const about = /["“”]$/.test(words) && !/["“]/.test(words.slice(0, -1)) ? words.slice(0, -1) : words;
      yield { type: 'quote', start, end: start + about.length, confidence: 0.65, evidence: 'reported speech' };
    }
}
