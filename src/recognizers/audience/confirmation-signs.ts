import { lazily } from '../patterns/lazily.ts';
import { CARE_PLACE } from '../stories/person-words.ts';
import { BODY, CARE_EVENT, MEDICINE, MENDS, YOUR_KIN } from './care-of-you.ts';

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';
const YOU = '(?:you|u|ye|yous|ya)';
const YOUR = '(?:your|ur|yer)';
const THEIRS = `(?:(?:the|that|your) (?:left|right|other|first|second|new|last) (?:one|side|eye|ear|hip|knee|hand|foot)s?|(?:${YOUR}|the|that|those) (?:(?:new|poor|wee|sore|left|right|bad|big|little|broken|hygienist|last|first|next|missed) ){0,2}(?:${BODY}|${CARE_EVENT})|${YOUR_KIN}(?:'?s (?:[a-zà-ɏ]+ ){0,2}?(?:${BODY}|${CARE_EVENT}))?)`;
const PLEASED =
  '(?:glad|pleased|delighted|happy|thrilled|chuffed|relieved|great|good|brilliant|lovely|fab|wonderful|nice|hope|hoping|hopefully|hear)';
const REMEMBER =
  '(?:remember(?:ed)?|mind|recall|looked after|treated|cared for|saw|seen|met|nursed|scanned|x-?rayed|delivered|stitched|operated on|transported|picked up|took|brought in|admitted|discharged)';
const SEEN =
  '(?:seen|admitted|discharged|treated|triaged|assessed|reviewed|scanned|x-?rayed|operated on|referred|transferred|offered (?:an? )?(?:appointment|bed|slot)|given (?:an? )?(?:appointment|advice|antibiotics|bed|pain relief|fluids)|prescribed|booked in|brought in|in (?:with us|our care|theatre|resus|recovery)|on (?:our|the) (?:ward|unit|list)|under (?:our|the) (?:care|team)|sent home|kept in|drunk|abusive|verbally abusive|intoxicated)';
const CAME =
  "(?:came (?:in|to (?:us|our|the|see)|through)|attended|turned up|walked (?:in|out)|arrived|left (?:before|without|against)|missed|(?:didn'?t|did not|have not|haven'?t) (?:attend\\w{0,24}|turn(?:ed)? up|show(?:n|ed)?(?: up)?)|(?:'ve|have) been (?:on|under|with|in) (?:our|my) (?:caseload|care|books|list|clinic|team|service|ward)|(?:have|had|'ve got) an? (?:[a-zà-ɏ]+ )?(?:appointment|appt|scan|slot|review|follow[- ]?up) (?:with|on|at|in|booked)|failed to attend|cancelled|dna'?d|refused|declined|waited|had (?:an?|your|the) " +
  `(?:${CARE_EVENT}|bed)|told (?:us|the (?:nurse|doctor|triage))|were (?:only )?${SEEN}|was ${SEEN})`;

export type Sign = readonly [evidence: string, needs: string, pattern: () => RegExp];

/** What confirms care by itself, each with the sentence behind it. */
export const STRONG: readonly Sign[] = [
  // "We have looked at your notes", "we have it all in your notes", "our records show you left"
  [
    'records',
    'notes',
    lazily(
      () =>
        `${B}(?:(?:we|i)(?:'ve| have|'d| had)? (?:\\w{1,24} ){0,2}(?:looked (?:at|through|into|up)|checked|read|reviewed|pulled|got|had a look (?:at|through)|been through|gone through|seen|opened|have) (?:it (?:all )?in )?${YOUR} (?:\\w{1,24} )?(?:notes?|records?|files?|charts?|results?|scans?|history|booking)|(?:in|on|from|according to) ${YOUR} (?:(?:own|medical|clinical|dental|patient|case) )?(?:notes|records|file|chart)|our (?:records|notes|system|systems|cctv|appointment book|logs?) (?:show|shows|say|says|has|have|confirm|indicate)s? (?:that )?${YOU})${E}`,
    ),
  ],
  // "your son was seen within the four hours and discharged", "your mum is comfy on our ward"
  [
    'kin in care',
    'kin',
    lazily(
      () =>
        `${B}${YOUR_KIN}(?: (?:came in|arrived|was brought in|went (?:to theatre|home)|has settled|settled)${E}|(?:'s| is| was| has(?: been)?| were| are|'re)(?: (?:just|now|only|still|also|safely|happily|settled|being|been|currently|comfortable|comfy|well|doing well|fine|ok|in good hands)){0,6} (?:(?:and )?${SEEN}|(?:a (?:hoot|joy|delight|pleasure|star|legend|credit|gem|treat|character|trooper|fighter|little fighter) (?:on|to|in|at) (?:our |the |have|look|care|nurse|treat)[a-zà-ɏ ]{0,20}${E})))`,
    ),
  ],
  // "you came in with a splinter and left before triage"
  // "your wife's notes show", "that's your mum's room number"
  [
    'kin in care',
    'kin',
    lazily(
      () =>
        `${B}${YOUR_KIN}(?:'s|s') (?:[a-zà-ɏ]+ )?(?:notes|records|file|chart|op|operation|scan|results|bloods|appointment|room number|bed|wound|discharge|surgery|treatment|medication|care plan|stay)${E}(?! (?:can|may|might|will be discussed))`,
    ),
  ],
  [
    'visit',
    'came',
    lazily(
      () =>
        `${B}${YOU}(?: ${CAME}|'ve (?:been (?:on|under|with|in) (?:our|my) (?:caseload|care|books|list|clinic)|got an? (?:[a-zà-ɏ]+ )?(?:appointment|scan|slot)))${E}`,
    ),
  ],
  // "we remember you well", "I remember you mate! bed by the window after your bypass"
  [
    'remembered',
    'remember',
    lazily(
      () =>
        `${B}(?:(?:i|we)(?:'ll)? (?:(?:all|do|both|still|certainly|definitely|never|well|fondly|always) ){0,3}(?:remember|forget|mind)|(?:aye|yes|of course|course) (?:i |we )?(?:remember|mind)) (?:${YOU}|${YOUR_KIN})(?: (?:well|fondly|clearly|mate|both|from [^.!?\\n,]{3,40}|coming in[^.!?\\n,]{0,30}|and [^.!?\\n,]{3,30}))?${E}`,
    ),
  ],
  // "we looked after your dad in recovery", "I was your nurse on Tuesday"
  [
    'remembered',
    'nurse',
    lazily(
      () =>
        `${B}(?:(?:i|we)(?:'ve| have)? (?:looked after|treated|nursed|delivered|cared for|operated on|scanned|x-?rayed|admitted|discharged) (?:${YOUR_KIN})|i was (?:your|one of your) (?:nurse|midwife|physio|paramedic|doctor|radiographer|ot|hca|carer|consultant|surgeon|therapist|dentist|podiatrist))(?: (?:in|on|at|last|this) [a-zà-ɏ]+(?: [a-zà-ɏ]+)?)?${E}`,
    ),
  ],
  [
    'seen by us',
    'pleasure',
    lazily(
      () =>
        `${B}(?:pleasure|privilege|honour|joy|delight) (?:to )?(?:look(?:ing)? after|treat(?:ing)?|car(?:e|ing) for|nurs(?:e|ing)|deliver(?:ing)?|hav(?:e|ing)) (?:${YOU}|${YOUR_KIN})(?: (?:on|in|at|with|here)[^.!?\\n,]{2,30})?${E}`,
    ),
  ],
  // "lovely to see you in orthoptics on Tuesday"
  [
    'seen by us',
    'lovely see',
    lazily(
      () =>
        `${B}(?:lovely|good|great|nice|fab|brilliant|pleasure|so nice|wonderful) (?:to (?:see|meet|have|treat|look after|help|finally meet)|seeing|meeting|having|treating|looking after) (?:${YOU}|${YOUR_KIN})(?: (?:both|all|again|back))? (?:in|at|on|for|with|through) (?:(?:our|the|my|your|with) )?(?:[a-zà-ɏ&-]{2,16} ){0,2}(?:${CARE_PLACE}|orthoptics|podiatry|physio|audiology|dietetics|radiology|oncology|cardiology|antenatal|postnatal|therapy|${CARE_EVENT})(?: (?:on|last|this) [a-zà-ɏ]+| today| yesterday)?${E}`,
    ),
  ],
];

/** What confirms care when it is said to the one person who is answered. */
export const TO_YOU: readonly Sign[] = [
  // "that ankle is healing"
  [
    'recovery',
    'heal',
    lazily(
      () =>
        `${B}(?:that|the) (?!back|head|nose|chest)${BODY} (?:is|are|looks|was)(?: [a-zà-ɏ]+)? (?:heal|mend|settl|recover|improv)ing(?: (?:up|well|nicely|lovely))?${E}`,
    ),
  ],
  // "sorry your appointment with our podiatry team on Tuesday ran late"
  [
    'apology',
    'sorry',
    lazily(
      () =>
        `${B}(?:sorry|apologies|apologise) (?:that |about |for |if )?(?:${YOUR} (?:${CARE_EVENT}|[a-zà-ɏ]{3,14} (?:${CARE_EVENT}))|${YOU} (?:were (?:seen|sent|kept|left|told|given|not seen)|had to wait|waited|missed your)|${YOUR_KIN} (?:was|had|waited|were))(?: [^\\s.!?]{1,24}){0,14}`,
    ),
  ],
  // "glad the stitches held", "pleased the low FODMAP plan from Tuesday's appointment is helping"
  [
    'recovery',
    'glad',
    lazily(
      () =>
        `${B}(?:${PLEASED}) (?:to (?:hear|see|read|know) )?(?:that )?(?:${THEIRS})(?: (?:from|at|after|with|on) (?:[a-zà-ɏ']+ ){1,4}?)? ?${MENDS}${E}`,
    ),
  ],
  // "your hip is healing", "Nurse Bev got your diabetes under control"
  [
    'recovery',
    'you',
    lazily(
      () =>
        `${B}${YOUR} (?:(?!team|staff|service|course|own)[a-zà-ɏ-]+ ){0,2}?(?:${BODY}|${CARE_EVENT}) (?:(?:should|will|'ll|is|are|was|were|has|have|looks?|went) (?:[a-zà-ɏ]+ ){0,2})?${MENDS}${E}`,
    ),
  ],
  // "the delay with your blood results", "your results are back", "the doctor has your results"
  [
    'care of yours',
    'you',
    lazily(
      () =>
        `${B}(?:(?:delay|wait|mix[- ]?up|problems?|trouble|confusion|error|mistake) (?:with|over|about|for|in) ${YOUR} (?:[a-zà-ɏ]+ )?${CARE_EVENT}|(?:has|have|got|had|sent|received|booked|processed|posted|moved|changed|checked|sorted|fixed|helping|helped) ${YOUR} (?:(?!application|interview|order|donation)[a-zà-ɏ]+ )?(?:${CARE_EVENT}|${BODY})(?: (?:sorted|fixed|under control|booked|moved|through|in|down|back))?|${YOUR} (?:[a-zà-ɏ]+ )?${CARE_EVENT} (?:is|are|was|were|has|have|came) (?:[a-zà-ɏ]+ )?(?:back|ready|in|booked|received|sent|arrived|due|normal|clear|fine|on|at|confirmed|cancelled|moved|late|for|rebooked)|${YOUR} ${BODY} (?:looks?|is looking|are looking) (?:so |really |absolutely )?(?:amazing|great|fab[a-z]*|beautiful|stunning|good|gorgeous|better|lovely|brilliant))${E}`,
    ),
  ],
  // "your sertraline has been ready since Monday", "your tablets are here to collect"
  [
    'medicine',
    'you',
    lazily(
      () =>
        `${B}${YOUR} (?:[a-zà-ɏ]+ ){0,2}?(?:${MEDICINE})(?: (?:is|are|was|were|has|have|had|will|should|'s)| came)(?: (?:been|now|all|also|be|just|already|still|not|not been|only)){0,6} (?:ready|here|in|in stock|out of stock|waiting|due|dispensed|made up|bagged(?: up)?|on (?:the shelf|order|its way|the way)|ordered|delivered|sent|issued|approved|stopped|changed|increased|back in|delayed|with (?:us|the (?:gp|pharmacy|pharmacist|driver|chemist))|to collect|for collection)(?: (?:since|for|from|by|to collect|for (?:you|collection))(?: (?:about |last )?[a-zà-ɏ0-9]+)?)?${E}`,
    ),
  ],
  // "She was triaged within 15 minutes and moved to our frailty unit", of whoever the reply calls "your mum"
  [
    'kin in care',
    'kin seen',
    lazily(
      () =>
        `${B}(?:she|he|they)(?:'s|'re| was| were| is| has been| had been| have been)(?: (?:then|initially|first|also|both|quickly|promptly|now|being|been|subsequently|later|rightly|just|fully|all|already)){0,6} (?:${SEEN}|moved|transferred|kept|monitored|nursed|looked after|cared for|made comfortable|started on|given|put on|taken (?:to|for|up)|called through|x-?rayed|swabbed|cannulated)${E}(?: [^.!?\\n]{1,90})?`,
    ),
  ],
  // "See you on the 14th", "see you at your next appointment"
  [
    'next visit',
    'due',
    lazily(
      () =>
        `${B}(?:see (?:you|u|ye)|you'?re (?:booked|due|down)(?: in)?(?: with(?: [a-zà-ɏ]+){1,4}?)?|(?:we'?ll|will) see (?:you|u)) (?:back |again )?(?:(?:on|at|for|in|next) )(?:(?:the |your |our )?(?:\\d{1,2}(?:st|nd|rd|th)|next (?:appointment|appt|visit|session|check-?up|scan|review|one)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|clinic|review|follow[- ]?up|check-?up|appointment|appt))${E}`,
    ),
  ],
  // "great to see your wee one thriving after her stay"
  [
    'kin in care',
    'see kin',
    lazily(
      () =>
        `${B}(?:see|seeing|hear|hearing) (?:that )?${YOUR_KIN}(?:'s| is)? (?:[a-zà-ɏ]+ )?(?:thriving|home|better|well|after|recovering|back (?:on|at|home)|growing|up and about|smiling)(?: (?:after|since) (?:her|his|their) [a-zà-ɏ ]{3,30}${E})?`,
    ),
  ],
  // "your dad is a hoot, he had the whole gym laughing"
  [
    'kin in care',
    'kin',
    lazily(
      () =>
        `${B}${YOUR_KIN}(?:'s| is| was| has been|s) (?:such )?(?:(?:an?|the|our) (?:absolute |total |real |proper |right |wee |little |lovely )?(?:hoot|joy|delight|pleasure|star|legend|credit|gem|treat|character|trooper|fighter|favourite|sweetheart|angel|scream|riot)|doing (?:so |really |very )?(?:well|great|brilliantly)|(?:so|very|dead|really|such a|that) (?:brave|good|patient|lovely|strong|poorly|funny|sweet|kind|well behaved)(?: [a-zà-ɏ]+ing [^.!?\\n]{3,30})?|(?:up|sat up|eating|home|comfortable|comfy|in good hands|on the mend|recovering|settled|out of (?:theatre|surgery|icu|recovery)))(?:,? (?:he|she)(?:'s| had| was| has)? [^.!?\\n]{3,60}${E})?`,
    ),
  ],
  // "thank you for coming in on Monday, the results are fine", "glad we could help with your knee"
  [
    'helped',
    'glad',
    lazily(
      () =>
        `${B}(?:glad|pleased|happy|delighted) (?:that )?(?:we|i|the team|nurse \\w{1,24}|dr \\w{1,24}) (?:could|were able to|was able to|managed to|got|sorted|fixed|helped)(?: to)? ?(?:help|sort|fix|treat|see|get|look after|ease)?(?: with| you with| you)? ${YOUR} (?:\\w{1,24} )?(?:${BODY}|${CARE_EVENT})${E}`,
    ),
  ],
  [
    'remembered',
    'you',
    lazily(() => `${B}(?:i|we) ${REMEMBER} (?:${YOU}|${YOUR_KIN}) (?:in|on|at|last|after|when|for) [^.!?\\n]{3,40}`),
  ],
];

/** "yes he's in with us", "that's him, plates going in Thursday": an answer to whoever asks. */
export const ANSWER = new RegExp(
  `(?<=^|[.!?,:;\\n"“😂🤣] {0,2}|(?:haha|lol|aw|aww|oh|to confirm|can confirm|we can confirm) )(?:haha |lol )?(?:yes|yeah|yep|yup|aye|aww? yes|ye|correct|it is|it's|that's|thats|spot on|confirmed|can confirm)[,!.]?(?: (?:that'?s|it'?s|it is|that is|tis))? ?(?:(?:he|she|they)(?:'s|'re| is| was| are| were)? (?:(?:in|here|on|over|still|all|safely|up) ){0,2}(?:with us|in with us|our ward|on (?:our|my|the) ward|on ward \\d+|in (?:${CARE_PLACE})|one of (?:ours|mine|our patients|my patients)|my patient|our patient|(?:was )?brought in|(?:was )?admitted|being (?:treated|looked after))|(?:that'?s|it'?s|thats|it is) (?:him|her|them)(?=,? [^.!?\\n]*${B}(?:plates?|pins|op|surgery|theatre|ward|bed|scan|home|discharged|fracture|break|cast|going in|icu|resus|x-?ray|treated|stable|comfortable)${E})|(?:him|her)(?=,? [^.!?\\n]*${B}(?:plates?|pins|op|surgery|theatre|ward|scan|discharged|fracture|cast)${E}))`,
  'g',
);
