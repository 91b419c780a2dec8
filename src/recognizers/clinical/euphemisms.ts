/**
 * What people say so as not to say it: of an attempt on one's life, an
 * overdose, harm at home. Written for this project.
 */
const WHO =
  '(?:he|she|they|who|(?:the |this |that |my |our |a |one )?(?:\\w{1,24} )?(?:girl|boy|lad|lass|lassie|kid|woman|man|lady|gent|patient|teenager|young (?:man|woman)|resident|one|client|student))';
const HAVE = "(?:['’]s|['’]d|['’]ve| has| had| have)?";
const WHEN =
  '(?:last night|on \\w{1,24}day(?: night)?|this (?:week|morning|weekend|afternoon)|today|tonight|yesterday|in the night|overnight|over the weekend|at the weekend|on leave|at home|after (?:discharge|leave|i|we|the|her|his)|while|when|the night|a week|two days|within)';
/** Ends of a sentence or what a new thought begins with: "tried again and", but not "tried again to find a vein". */
const THERE = `(?=[,.;!?…)\\n]|$| (?:and|but|so|because|since|now)(?![a-z])| ${WHEN}(?![a-z]))`;
/** A place or a watch where the words mean an attempt. */
const WATCHED =
  '(?:sat|sitting|unit|obs|one[- ]to[- ]one|1:1|mental|psych|crisis|camhs|section|ligature|cubicle|samaritans|nights?|watched|ward|depress|low|discharged|promised)(?![a-z])';
const OTHER =
  '(?:him|her|them|he|she|they|(?:her|his|the|their) (?:husband|wife|partner|boyfriend|girlfriend|mum|mam|mother|dad|father|stepdad|brother|son|daughter|fella|ex|parents|family|in-?laws|mother-in-law|carer)|dad|mum|mam)';

export const EUPHEMISMS: readonly (readonly [evidence: string, confidence: number, cue: RegExp, pattern: string])[] = [
  // "The girl I sat with on Alder Unit on Sunday night tried again"
  [
    'self-harm',
    0.65,
    /tried (?:it )?again|tried to (?:do it|go)|done it again|did it again|second (?:attempt|try)|another (?:attempt|go)/,
    `(?<!(?:we|i|you|staff|nurses?|doctors?|reg|registrar|consultant|anaesthetist|just|then|colleague|they|phlebotomist)(?:['’]ve| have|['’]d| had)? (?:all |both |just |then )?)(?:tried (?:it )?again|tried to do it again|made another attempt)(?:(?<=${WATCHED}[^.!?\\n]{0,90})|(?=[^.!?\\n]{0,90}${WATCHED}))${THERE}`,
  ],
  // "a lad who's taken something", "she says she took something"
  [
    'overdose',
    0.65,
    /something|summat|summit/,
    `(?:(?<=${WHO}${HAVE} )|(?<=(?:might|must|may|could) have ))(?:(?:definitely|clearly|obviously|probably|maybe|already|only) )?(?:taken|took|swallowed|necked|smoked|injected|drunk) (?:something|summat|summit)(?: (?:tonight|earlier|at (?:the|a) party|in the (?:club|toilets)|stronger|bad|and))?(?<! and)(?! (?:for|to|out|off|from|away|back|home|else|with|of|about|on|in (?:his|her))(?![a-z]))`,
  ],
  // "done something silly", "didn't want to wake up", "wanted it all to stop"
  [
    'self-harm',
    0.7,
    /something (?:silly|stupid|daft)|wak|to be here|be alive|carry on|it all to|go on living|better off without|end of (?:his|her) rope|not (?:meant|supposed) to|goodbye|find (?:him|her)|note/,
    `(?:do|did|does|done|doing) (?:something|summat) (?:silly|stupid|daft|drastic)(?= (?:to|tonight|last|on|if|again|and)|[.,!?]|$)|(?<=${WHO}${HAVE} )(?:(?:really|just|still|told me (?:he|she)|says? (?:he|she)|said (?:he|she)) ?){0,2}(?:did ?n['’]?t|does ?n['’]?t|do ?n['’]?t|didnae|doesnae|never|no longer) (?:really )?(?:want(?:s|ed)?|wish(?:es|ed)?|see (?:the|a) point (?:in|of)|expect(?:s|ed)?) ?(?:to )?(?:be(?:ing)? (?:here|alive|around|found)|wak(?:e|ing) up|carry(?:ing)? on|go(?:ing)? on(?: living)?|liv(?:e|ing)|exist(?:ing)?|see (?:tomorrow|christmas|her next|his next))(?! (?:any longer than|today because|this early|at \\d|for \\w{1,24}))|(?:want(?:s|ed)|wish(?:es|ed)?) it all to (?:stop|end|be over)|(?:better off without (?:him|her|them))|(?:wrote|written|left|leaving) (?:his|her|their|a|the) (?:goodbye|note|notes|letters?)(?= (?:to|for) (?:his|her|the) (?:kids|children|mum|mam|family|dog|wife|husband|parents|sister|brother)| on the (?:table|kitchen|bed|fridge)| behind)`,
  ],
  // "waited until he'd gone to move the car to tell me", "only said it once her husband was out of the room"
  [
    'violence',
    0.7,
    /wait|once|when|till|until|minute|second|soon|after|behind/,
    `(?:wait(?:ed|ing|s)|held on|hung on|said nothing|kept quiet|never said a word|did ?n['’]?t (?:say|speak)(?: a word)?) (?:until|till|til|for|unless) ${OTHER}(?:['’]d|['’]s| had| was| has| were| went| left| to)? ?(?:(?:gone|go|went|left|leave|popped|pop|stepped|step|nipped|nip|out|been|safely|well) ){0,3}(?:(?:to|out|off|for|of|from|the|a|move|park|get|fetch|into|down|round|outside|in) ?){0,4}(?:room|car|loo|toilet|house|way|earshot|coffee|corridor|work|phone|ticket|pay|building|smoke|fag|outside|shop|kitchen)?(?<! ) ?(?:(?:and then|before (?:she|he)|then|so (?:she|he) could|to) ?(?:tell|told|telling|show(?:ed|ing)?|say(?:ing)?|said|ask(?:ed)?|whisper(?:ed)?|slip(?:ped)?|roll(?:ed)?|lift(?:ed)?|mouth(?:ed)?)(?: (?:me|us|it|the|her|his|up|about|rest|of|a|note|sleeves?|everything|what|truth|real|reason|why|bruises?)){0,6})|(?:the (?:minute|second|moment)|as soon as|once|only (?:when|after)) ${OTHER}(?:['’]d|['’]s| had| was| has| went| left)? ?(?:(?:gone|left|out|stepped|popped|nipped|of|the|to|for|a|from) ?){1,4}(?:room|car|loo|toilet|house|way|earshot|coffee|corridor|cubicle|clinic|smoke),? (?:she|he) (?:told|showed|said|asked|whispered|burst|grabbed|rolled|lifted|mouthed)(?: (?:me|us|it|the|her|his|up|about|rest|of|a|note|sleeves?|everything|what|truth|real|reason|why|into|tears|if|to)){0,6}`,
  ],
  // "asked for Angela", "the bruises don't match", "says she's clumsy"
  [
    'violence',
    0.65,
    /bruis|story|marks|black eye|add up|tally|answer|sp(?:ea|o)k|talking for|talking|let |leave /,
    `(?:bruis(?:es|ing)|injur(?:y|ies)|marks|burns?|(?:his|her|their) story|x-?ray|black eye|fracture)(?: that| which)? (?:did ?n['’]?t|does ?n['’]?t|do ?n['’]?t|never) (?:match(?: (?:the|her|his|what) (?:story|account|said|history))?|add up|fit (?:the|her|his) (?:story|account|history)|tally)|(?:husband|partner|boyfriend|fella|wife|mum|dad|mother-in-law|he) (?:(?:answered|answers|answering|speaks|spoke|speaking|did|does|doing) (?:every question |everything |all (?:the|her) (?:talking|questions) )?for (?:her|him)|would ?n['’]?t (?:leave (?:her|him|us|the room)|let (?:her|him) (?:speak|answer|talk|be seen alone)))`,
  ],
];
