import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { handle } from '../contacts/handle.ts';
import type { Recognizer } from '../recognizer.ts';
import { CARE_PLACE, SOMEBODY, STAFF } from '../stories/person-words.ts';
import { passage, plain } from '../stories/plain.ts';
import type { ReadableText } from '../text.ts';
import { BODY, CARE_EVENT, YOUR_KIN } from './care-of-you.ts';
import { confirmation } from './confirmation.ts';

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';

/** Words in the names of accounts that belong to organisations, teams, the press and people at work. */
const ORGANISATION = new Set(
  'nhs nhsbt hcpc nmc gmc rcn rcot csp sor rcm rcp rcslt unison trust hosp team ahp ahps ot ots otalk slt physio wi news echo herald live times fire amb rescue air raf army uni college school society assoc official hq ward unit dept icu ed ae theatre dr doc prof podcast radio bbc itv sky fc rfc club ltd shop cafe uk org support care jobs research journal conf fest week gov mp cllr rotary lions nurse midwife medic paramedic tesco asda morrisons aldi coop greggs vet dental clinic'.split(
    ' ',
  ),
);
const LONG_WORD =
  /hospital|infirmary|hospice|healthcare|charity|foundation|rotary|gazette|chronicle|council|police|ambulance|university|college|academy|association|institute|network|official|paediatric|maternity|midwi|nurs(?:e|ing)|doctor|podcast|pharmacy|library|museum|surgery|physio|paramedic|research|conference|community|volunteer|fundrais|therap/;
/** "@WexcombeRotary", "@tom_OT", "@ourphysioteam": the words an account's name is made of. */
const isOrganisation = (name: string): boolean =>
  LONG_WORD.test(name.toLowerCase()) ||
  (name.match(/[A-ZÀ-Þ]+(?![a-zà-ÿ])|[A-ZÀ-Þ]?[a-zà-ÿ]+/g) ?? []).some((word) => ORGANISATION.has(word.toLowerCase()));

/** What the one who is tagged had, is, or is told, in the words around the tag. */
const IN_CARE = [
  // "your grandad was a joy on our ward", "your op went like a dream"
  new RegExp(
    `${B}${YOUR_KIN}(?: \\w+){0,6}? (?:${CARE_PLACE}|${CARE_EVENT}|${BODY}|in with us|discharged|admitted|nurse[ds]?|look(?:ed|ing) after|treated|healing|in good hands|comfy|comfortable)${E}`,
  ),
  new RegExp(
    `${B}(?:your|ur|yer) (?:(?:new|poor|wee|sore|left|right|bad|big|little|broken|last|final|first|cardiac|pulmonary|stroke|leg|hip|knee) ){0,3}(?:${BODY}|${CARE_EVENT})${E}(?! (?:unit|services?|team|department|staff|research|conference|data|colleagues?|week|strike|videos?|posts?|threads?|articles?|tips|class|classes|page|advice|content|podcast|reels?|recipes?|books?))`,
  ),
  // "proud of you finishing cardiac rehab", "you smashed your last session"
  new RegExp(
    `${B}(?:finish\\w{0,20}|complet\\w{0,20}|smash\\w{0,20}|complet\\w{0,20}|start\\w{0,20}|survive\\w{0,20}|beat(?:ing)?|recover\\w{0,20}|gett?ing? through|graduat\\w{0,20}(?: from)?|nail\\w{0,20}|on (?:her|his|their) (?:last|final)) (?:(?:her|his|their|your|the|of|last|final|\\w{1,20}) ){0,3}(?:rehab|chemo\\w{0,20}|radiotherapy|treatment|dialysis|physio|therapy|detox|cycles?|programme|sessions?|surgery|op|weight loss|cancer|sepsis|stroke|icu|itu|course)${E}`,
  ),
  // "back on his feet after his hip op", "was on a ventilator", "who came through sepsis", "looking so well in dialysis"
  new RegExp(
    `${B}(?:(?:after|since|following|from|before|through) (?:his|her|their|a|the|that) (?:[a-zà-ɏ-]+ ){0,2}(?:${CARE_EVENT}|${BODY} (?:op|replacement|surgery)|transplant|sepsis|coma|accident|crash)|(?:was|were|been) (?:on|in) (?:a |an |the |our |my )?(?:ventilator|vent|ecmo|life support|coma|${CARE_PLACE})|(?:came|come|coming|pulled|made it|got) through (?:sepsis|surgery|covid|chemo\\w*|cancer|icu|a [a-zà-ɏ]+|the op\\w*)|(?:survived|beat|fought|recovered from) (?:sepsis|cancer|covid|a |his |her )|in (?:dialysis|chemo|rehab|clinic|physio|outpatients|recovery) (?:today|yesterday|this|last|on|looking|again)|(?:letting|let|trusting) (?:me|us)(?: to)? (?:do|fix|treat|sort|look after|straighten|fill|remove|inject|work on) (?:your|her|his)|(?:favourite|fave|lovely|best|bravest|longest[- ]stay\\w*|own) (?:ever )?patients?|having (?:her|his|your) (?:bloods?|jabs?|scan|cast|stitches))${E}`,
  ),
  // "first day with two working ears", "your new knee", "both working hips"
  new RegExp(
    `${B}(?:(?:first|second|last) (?:day|week|night|month|walk|steps|run|swim|outing|christmas|birthday) (?:with|on|in|without) (?:(?:the|her|his|their|your|an?|two|both|all|new|shiny|working|bionic|brand) ){1,4}(?:${BODY}s?|hearing aids?|implants?|processors?|prosthe\\w+|pump|cpap|oxygen|wheelchair|frame|cast|stoma|pacemaker)|(?:two|both|one|a|fully) (?:new |fully )?(?:working|brand new|bionic) (?:${BODY}s?|hips|knees|ears|eyes|kidneys?|legs|hands|lungs?))${E}`,
  ),
  // "your little man said more. twice", "your mam managed the stairs on her own today"
  new RegExp(
    `${B}${YOUR_KIN} (?:just |only |actually |has |finally )*(?:said|signed|walked|stood|climbed|ate|swallowed|managed|smashed|nailed|did|took|blew|held|sat|rolled|crawled|finished|tolerated|tried)${E}(?: [^\\n@]{1,60}?)?(?:[.!]+ )?${B}(?:today|this (?:morning|afternoon)|twice|first|session|steps|stairs|(?:his|her|their) own|all by|(?:him|her)self|for me|for us|in clinic)${E}`,
  ),
  // "walked out of ICU", "rang the bell", "six months post transplant"
  new RegExp(
    `${B}(?:rang (?:the|our|that) (?:\\w+ ){0,2}bell|walk(?:ed|ing) out of (?:${CARE_PLACE})|discharged|home (?:today|at last|now|after \\w+ (?:\\w+ )?(?:days?|weeks?|months?|nights?)|from (?:hospital|the ward))|(?:met|saw|seen|treated|nursed|delivered|scanned|visited) @[^ ]+ (?:in|on|at) (?:(?:our|my|the) )?(?:[a-zà-ɏ]+ ){0,2}${CARE_PLACE}|our (?:lovely |amazing |gorgeous |brave |favourite )?(?:patient|client|resident)|(?:was|were|been|is|are) (?:in|on|under|with) (?:our|my) (?:care|${CARE_PLACE})|post[- ](?:op|transplant|surgery)|in our care|off the vent\\w*|out of (?:icu|itu|hospital|intensive care|hdu|picu|nicu|resus)|(?:days?|weeks?|months?|nights?) (?:on|in) (?:our|the|my) (?:ward|unit|icu|itu|hospital)|trusting (?:us|me)(?: with)?|day \\d+ post|(?:treated|looked after|nursed|cared for|operated on|delivered) (?:you|u|ye|by us)|seeing (?:you|u) (?:in clinic|on the ward|in theatre)|remember you|bed by the window)${E}`,
  ),
];
/** "is this your leg mate", "isn't this you?", "this yours?" */
const YOURS = new RegExp(
  `${B}(?:is|isn'?t|int|aint|ain'?t|was|wasn'?t|ye|looks like|think)? ?(?:this|that|these|those|it)(?: (?:not|be|is))? (?:(?:your|ur|yer) (?:(?:wee |poor |other |left |right |big )?(?:${BODY}|x-?ray|scan|mum|dad|nan|gran|grandad|son|daughter|bro|brother|wife|husband|film|ct|mri))(?:'s \\w+)?${E}|(?:you|yours|urs)(?= ?(?:[?😂🤣💀👀🙈!.,]|$|mate|pal|@|hun|bro|big man|lad)))|(?:is|isn'?t) (?:this|that) (?:him|her)`,
);
/** Talk between people at work: a talk, an award, a thank-you to a team. */
const AT_WORK = new RegExp(
  `${B}(?:talk|speaker|keynote|webinar|conference|poster|presentation|panel|podcast|award|nominat\\w{1,20}|shortlist\\w{0,20}|thread|article|paper|book|study|workshop|teaching|colleagues?|shift with|fundrais\\w{1,20}|donat\\w{1,20}|raffle|sponsor\\w{0,20}|journalist|interview|blog|retire\\w{0,20}|new (?:job|role|post)|qualified|graduat\\w{1,20} as|our (?:own|very own|new|amazing|fab\\w{0,20}|brilliant|wonderful)? ?${STAFF}|led by|co-?author\\w{0,20}|follow|credit|photo by|via|cc|retweet|rt|patient (?:leader|advocate|representative|safety|experience|partner|group))${E}`,
);
/** "someone tag him", "tag her mum", "I've tagged the bride" */
const TAG_THEM = new RegExp(
  `${B}(?:(?:someone |somebody |can (?:someone|somebody|anyone|u|you) |please |pls |plz |go (?:on )?|go and |if (?:you|u) know (?:him|her|them)[a-z ,]{0,12} |feel free to |do |and )?tag (?:him|her|them|his|the (?:poor |wee |lucky )?(?:${SOMEBODY}|owner|family|bride|groom)|(?:his|her|their|the) (?:mum|mam|dad|wife|husband|girlfriend|boyfriend|partner|family|sister|brother|mates?|daughter|son|nan|gran)|(?:who|whoever) (?:this|it|that) is)|(?:i(?:'ve| have)? |we(?:'ve| have)? |have |ive )tagged (?:him|her|them|the (?:patient|bride|mum|family|lady|couple|parents))|(?<=face[^\\]\\n]{0,40}, ?|patient[^\\]\\n]{0,40}, ?|before and after[^\\]\\n]{0,60}, ?|lady[^\\]\\n]{0,40}, ?|couple[^\\]\\n]{0,40}, ?)tagged(?=\\]|,))${E}`,
  'g',
);
const HARMLESS_TAG =
  /(?:him|her|them|his|her) (?:for|in) (?:theatre|blood)|name tag|wrist ?tag|electronic tag|tag (?:team|along)|toe tag|colleague|work ?(?:mate|bestie|wife|husband)|competition|giveaway|win|never tag|don'?t tag|do not tag|why (?:you|we) should|group and save/;
/** "replying to @somebody" is where an answer goes. */
const ANSWERED =
  /(?:reply|replying|response|responding|in reply|re|answering)(?: to)?:? {0,2}(?:@[\w.]+,? (?:and )?){0,4}$/;

/** Handles and tags of people whom a post treats as in care, or as their family. */
export const patientTag: Recognizer = {
  name: 'patient-tag',
  types: ['patient-tag'],
  *recognize(text): Iterable<Found> {
    const lower = plain(text);
    if (lower.includes('@')) {
      let known: readonly Found[] | undefined;
      const confirmed = (): readonly Found[] => {
        known ??= [...(confirmation.recognize(text) as Iterable<Found>)];
        return known;
      };
      for (const { start, end } of handle.recognize(text) as Iterable<Found>) {
        const evidence = whyInCare(text, lower, { start, end }, confirmed);
        if (evidence !== undefined) yield { type: 'patient-tag', start, end, confidence: 0.8, evidence };
      }
    }
    if (!lower.includes('tag')) return;
    for (const { index, 0: words } of text.allLower(TAG_THEM, lower)) {
      if (HARMLESS_TAG.test(passage(text, lower, index, 120))) continue;
      yield {
        type: 'patient-tag',
        start: index,
        end: index + words.length,
        confidence: 0.75,
        evidence: 'asks for a tag',
      };
    }
  },
};

const whyInCare = (
  text: ReadableText,
  lower: string,
  { start, end }: Span,
  confirmed: () => readonly Found[],
): string | undefined => {
  if (isOrganisation(text.text.slice(start + 1, end)) || ANSWERED.test(lower.slice(Math.max(0, start - 60), start)))
    return undefined;
  const { start: from, end: to } = text.sentenceAt(start);
  const here = lower.slice(Math.max(from, start - 160), Math.min(to, end + 200));
  if (AT_WORK.test(here)) return undefined;
  if (YOURS.test(here)) return 'is this yours';
  // A mention that opens a text speaks to its owner in the next sentence as well.
  const praised = PRAISED.test(lower.slice(end, end + 60));
  const spokenTo = praised
    ? lower.slice(Math.max(0, start - 120), Math.min(lower.length, end + 200))
    : start <= 20
      ? lower.slice(from, Math.min(lower.length, end + 260))
      : here;
  if (REFUSES.test(spokenTo) || (praised && AT_WORK.test(spokenTo))) return undefined;
  if (confirmed().some((each) => each.evidence !== 'answer' && each.start < end + 200 && each.end > start - 120))
    return 'care confirmed';
  return IN_CARE.some((sign) => sign.test(spokenTo)) ? 'in care' : undefined;
};

/** "@somebody you smashed it": what it was may stand in the sentence before. */
const PRAISED =
  /^[,:]? (?:you (?:(?:absolutely|totally|bloody|only|finally|just) )*(?:smashed|nailed|did|star|legend|hero|beauty|champ|made|were|are)|well done|so proud|proud of|look at you|go (?:and|on)|congrat|keep going|onwards)(?![a-z])/;

const REFUSES =
  /can'?t (?:discuss|comment|talk about|confirm|advise|give|share)|cannot|unable to|(?:we|i) (?:never|don'?t) (?:talk|discuss)|our pals|sorry (?:to (?:read|hear)|for any)|if (?:you|your|anyone)/;
