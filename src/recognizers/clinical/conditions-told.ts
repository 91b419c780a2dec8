/**
 * How somebody is, told in plain words that no list of terms holds: what they
 * can do no longer, whom they take for whom, what went in or came off.
 */
const BODY =
  '(?:ear|nose|finger|fingers|fingertip|thumb|hand|foot|toe|toes|leg|arm|eye|eyes|eyelid|lip|chin|forehead|head|scalp|tongue|tooth|teeth|knee|hip|shoulder|elbow|wrist|ankle|jaw|pelvis|ribs?|spine|back|neck|skull|cheek|palm|heel|shin|face|eyebrow|kneecap|collarbone|femur|tendon|nail|heart|stomach|chest|belly)';
const WHOSE =
  "(?:(?:his|her|their|your|the|both|one|an?|wee|actual|own|left|right|whole|poor|top of|end of|tip of|half of|half|two|three|four|of|off|driver['’]s|farmer['’]s|\\w{1,24}['’]s) ){1,4}";
const NO_LONGER =
  "(?:can(?:['’]?t|not| no longer| barely| hardly| only just)|could(?:n['’]?t| not| no longer| barely| hardly)|cannae|couldnae|(?:is |was |['’]s )?(?:no longer|not|un)(?: being)? ?able to|struggl(?:es|ed|ing) to|forg(?:ets|ot|otten) how to|(?:has |had |['’]s |['’]d )?stopped being able to|(?:has |had |['’]s |['’]d )?lost the (?:strength|words|ability) to|unable to)(?: (?:now|even|any longer|any more|always|properly|really|yet|quite)){0,2}";
const DOES =
  '(?:thread|button|unbutton|do up|tie|hold (?:a|an|her|his|the|on to)|grip|write|sign (?:her|his) name|read|walk|stand|sit up|climb|manage the stairs|swallow|eat|chew|drink|speak|talk|find (?:the|her|his) words?|say (?:her|his|the|my|their|any)|name|remember|recall|recognise|recognize|place|see|hear|feel (?:her|his|it|anything)|smell|taste|breathe|sleep|lie flat|lie down|move (?:her|his|it|at all)|lift|raise|bend|straighten|open (?:her|his|a|the)|close|turn|feed|dress|wash|bath|cook|drive|knit|sew|play|paint|count|tell the time|dance|kneel|reach|pee|wee|go to the (?:toilet|loo)|keep (?:anything|food|water|it|owt) down|put (?:weight|her|his)|use (?:her|his|that|the)|finish (?:a|her|his) sentences?|follow|leave (?:the|her|his) (?:house|bed|room))';
const KIN_WORD =
  '(?:mum|mam|mother|dad|father|sister|brother|niece|nephew|daughter|son|husband|wife|granddaughter|grandson|gran|nan|auntie|aunt|uncle|cousin|teacher|neighbour|friend|best friend|bridesmaid|girlfriend|boyfriend|postman|milkman|old boss|commanding officer|sergeant|landlady|waitress|hairdresser|maid|schoolteacher|late \\w{1,24}|long[- ]dead \\w{1,24})';
const TOOTH =
  '(?:molar|premolar|wisdom tooth|incisor|canine|front tooth|front teeth|eye tooth|milk tooth|milk teeth|crown|veneer|filling|denture|bridge|implant|brace)';

/** Each with the sentence behind it. */
export const TOLD: readonly (readonly [evidence: string, confidence: number, cue: RegExp, pattern: string])[] = [
  // "he's sitting up and eating", "up and about", "sat up with toast", "off the ventilator", "stable and cheeky"
  [
    'doing well',
    0.65,
    /sat up|sitting up|eating|stable|up and|awake|off the|comfy|comfortable|opened|opening|squeez|talking|walking|critical|serious|poorly|sick|drinking|breathing/,
    "(?:(?:he|she|they|kid|baby|mum|lad|lass)(?:['’]s| is| are|['’]re| was| were)? |now |already |still |finally |both )?(?:(?:sat|sitting) (?:up|out)(?: in (?:bed|the chair|a chair|his chair|her chair))?(?: (?:and|,)? ?(?:eating|talking|drinking|smiling|chatting|asking|watching|having|wi|with)(?: \\w{1,24})?)?|up and (?:about|walking|eating|talking|running|dressed|moving)|(?:awake|alert) and (?:talking|eating|breathing|smiling|chatting|cross|hungry)|eating and drinking|eating (?:toast|solids|for the first time|breakfast|again|yogh?urt|ice cream)|walking and talking|talking and (?:eating|walking)|opened (?:his|her) eyes|opening (?:his|her) eyes|squeezed (?:my|his|her|mum['’]s|our) (?:hand|finger)|breathing (?:on (?:his|her|their) own|for (?:him|her|them)sel(?:f|ves)|by (?:him|her)self))|(?:he|she|they|kid|baby|mum|dad|lad|lass|patient|pt|both|condition|now|still|remains?|but|critical but|and)(?:['’]s|s| is| are|['’]re| was| were|:)?(?: (?:now|still|currently|in a|in|very|really|doing|critically|seriously)){0,6} (?:stable|critical(?: condition)?|serious condition|poorly|comfortable now|very sick|gravely ill|doing (?:grand|well|ok|okay|fine|brilliantly|better|great|champion))(?![a-z])|(?<=(?:^|[.!?\\n,;–—] ))(?:critical but )?stable(?= and|[.,!]| now|$)|(?:off|back on) (?:the )?(?:vent|ventilator|oxygen|drip|bypass|ecmo|pump|pressors|inotropes|machine)",
  ],
  // "groom on 4 litres", "on 60% oxygen", "2L nasal", "on high flow"
  [
    'oxygen',
    0.75,
    /litre|liter|[0-9] ?l |%|oxygen|nasal|o2/,
    'on (?:\\d{1,2}|one|two|three|four|five|six|eight|ten|fifteen) ?(?:litres?|l|lpm)(?: (?:of )?(?:o2|oxygen|nasal(?: specs)?|via \\w{1,24}))?(?! of (?:tea|coffee|water|squash|milk|diesel|petrol))|\\d{2,3} ?% (?:o2|oxygen|burns?|fio2|on air)|on (?:trickle |wall |high[- ]flow |home )?(?:o2|oxygen)|(?:a|one|two|three|four|\\d) (?:litres?|units?|bags?) of (?:o2|oxygen|blood|fluid|saline|plasma|platelets|red cells|o[- ]neg)',
  ],
  // "shoulder out", "Driver's pelvis is in bits", "arm like a balloon"
  [
    'part of the body',
    0.7,
    new RegExp(
      `${BODY} (?:(?:is|was|were|are|all|came|come|went|still|just|completely|clean|had)|['’]s|out|in |like|hanging|off|popped|wide|down|up|back|the size)`,
    ),
    `(?:${WHOSE})?${BODY}(?:['’]s| is| was| were| are)?(?: (?:all|came|come|went|gone|still|just|completely|clean|clearly|popped|now|right|literally|had|been|totally)){0,3} (?:in (?:bits|pieces|two|half|three places|two places|ribbons|tatters|a mess|smithereens|a cast|plaster|a sling|traction)|out(?= (?:again|of (?:the |its |his |her )?(?:socket|joint|place))|[.,!?;]|$| (?:and|after|at|from|on) )|like (?:a|an|two) (?:balloon|football|melon|grapefruit|tennis ball|beach ball|mince|burger|plum|pudding|tree trunk|rubber glove|golf ball|sausage|aubergine|beetroot|jigsaw|\\w{1,24} bag)|hanging (?:off|by)|(?:pointing|facing|bent|turned|on) (?:the wrong way|backwards|sideways|back to front|at an angle|inside out)|(?:wide |split |laid |ripped )open|glued|stapled|stitched|sewn|reattached|pinned|wired|plated|put back|sorted under|drained|lanced|degloved|the size of (?:a|an|my))(?: (?:back )?(?:on|together|up|shut))?`,
  ],
  // "lost the leg", "sewn your actual ear back on", "had his finger glued", "kept his hand"
  [
    'repaired',
    0.75,
    /sew|stitch|glu|pinn|reattach|replant|re-?implant|graft|lost|lose|took|save|kept|keep|stapl|plast|wire|wiring|popped|put|set|drain|lanc|screw/,
    `(?:sewn|sewed|sewing|stitched|stitching|glued|glueing|gluing|pinned|pinning|stapled|reattached|re-attached|replanted|reimplanted|stuck|wired|screwed|plated|bolted|popped(?= [^.!?]{3,25} (?:back|in))|put(?= (?:back|[^.!?]{3,25} back (?:on|in|together)(?![a-z])))|set|sutured|superglued)(?: (?:up|back))? ${WHOSE}${BODY}(?: (?:back(?: (?:on|in|together|into place|where it belongs))?|up|together|shut|on))?(?! (?:up (?:the|on)|down|on (?:the|my|his|her)|in (?:my|the|his|her)|to |out of))|(?:had|getting|having|got|gets|needs|needed) (?:his|her|their|the|that|a) (?:\\w{1,24} )?${BODY} (?:glued|stitched|sewn|stapled|x-?rayed|scanned|pinned|plated|set|reset|drained|cleaned|dressed|bandaged|plastered|strapped|splinted|removed|replaced|fixed|sorted|amputated|reattached|lanced|cut off|taken off|wired|looked at)(?: up| back on)?|(?:lost|losing|lose|kept|keep|keeping|saved|save|minus|without)(?: (?:half|most of|part of|both|the use of|all))? (?:the|his|her|their|both|a|an|one|that)(?: (?:left|right|whole|bad|other))? (?:leg|arm|hand|foot|finger|thumb|toe|eye|ear|kidney|sight|hearing|breast|limb|legs|arms|feet|hands|eyes|toes|fingers|baby)(?: below the (?:knee|elbow))?(?! (?:in this|to play))|(?:replanted|reimplanted|reattached|re-attached)(?! the)`,
  ],
  // "put a cannula in", "pen given", "antivenom in", "line in first time"
  [
    'done',
    0.7,
    /cannula|line|catheter|drip|needle|pen |tube|drain|drug|adrenal|antiven|jab|cast|plaster|splint|stent|jabbed|given|worked on|bloods/,
    '(?:put|putting|got|getting|get|popped|popping|slid|stuck|sticking|siting|sited|inserted|inserting|pass(?:ed|ing)|whipped) (?:(?:a|an|the|his|her|their|another|second|third|first|grey|orange|pink|central|arterial|chest|wee|big) ){1,3}(?:cannula|venflon|line|catheter|drip|chest drain|drain|ng(?: tube)?|tube|stents?|pacemaker|needle|pessary|coil|splint|cast|io|suture|stitches)(?: (?:in|into|out|up|down|on))?|(?:epi-?pen|pen|adrenaline|naloxone|antivenom|antibiotics|morphine|fluids|steroids|glucose|insulin|txa|ketamine|midaz\\w{0,24}|magnesium|aspirin|gtn|nebs?|diazepam|thrombolysis|platelets|blood|salbutamol|hydrocortisone|entonox|penthrox|jab|injection) (?:given|in|administered|going in|running|on board|went in|up and running)(?= |[.,!;]|$)(?! (?:the (?:fridge|cupboard|car)|short|stock|hand|my|vain))|work(?:ed|ing) on (?:you|him|her|them|the (?:lad|man|lady|gent\\w{0,24}|wee \\w{1,24}|girl|boy|baby)) for|(?:cast|plaster|splint|boot|brace|sling|collar)(?: (?:come|came|comes|going|went|put))? (?:in|on) (?:\\w{1,24} ){0,2}(?:teal|pink|purple|blue|green|black|red|orange|yellow|glitter|camo)|gas (?:and|&|n) air|entonox',
  ],
  // "couldn't now thread a needle", "can no longer say her own name"
  [
    'no longer able',
    0.6,
    /can['’]?t|cannot|couldn|could (?:not|no|bar|har)|can (?:no|bar|har|only)|longer|able to|struggl|forg|cannae|couldnae|stopped being|lost the/,
    `(?:(?:he|she|they|who|and|that|mum|dad|husband|wife|patient|lady|man|gent|woman)(?: (?:now|still|just|really|literally))? )${NO_LONGER} ${DOES}(?: (?!(?:and|but|or|so|because|when|until|without|enough|if|what|why|how)(?![a-z]))[a-z'’-]+){0,3}`,
  ],
  // "She's not known him since Easter", "she thinks i'm her niece", "asks for her late husband", "calls me Mam"
  [
    'memory',
    0.7,
    /know|recogni|think|thinks|thought|believ|convinc|reckon|calls|remember|forget|forgot|mistake|mistook|asks for|looking for|who (?:i|he|she|they)/,
    `(?:he|she|they|who|mum|dad|wife|husband|and)(?:['’]s|['’]d| has| had| does| did| is| was)?(?: (?:not|n['’]t|never|no longer|barely|hardly|doesn['’]?t|didn['’]?t|hasn['’]?t|hadn['’]?t|isn['’]?t|doesnae|disnae|didnae|still|always|often|mostly|sometimes|now|only)){0,2} (?:(?<=(?:not|n['’]?t|never|longer|barely|hardly|nae) )(?:known|know|knows|knew|recognised?|recognized?|remember(?:ed|s)?|spoken|said a word|said (?:his|her) name|made a sound|spoke)(?: (?:to )?(?:him|her|me|us|them|who|where|what|his|her own|their|anyone|anybody|the \\w{1,24}))(?: [a-z]+){0,2}(?: (?:since|for) [a-z0-9]+(?: [a-z]+)?)?|(?:thinks?|thought|believes?|believed|is convinced|was convinced|convinced|reckons?|swears)(?: that)? (?:i['’]?m|i am|i was|we['’]re|it['’]?s|it is|he['’]?s|she['’]?s|the \\w{1,24} (?:is|are)|this is) (?:(?:still|actually|really|in) ){0,6}(?:(?:her|his|a|the|my|their) (?:\\w{1,24} ){0,2}?${KIN_WORD}|19\\d\\d|the (?:war|blitz|sixties|fifties|forties|seventies)|(?:at )?(?:school|home|work|sea|butlins|the (?:hotel|station|airport|pictures|war|cruise|ship))|on a (?:cruise|ship|train|boat|holiday)|wartime|christmas|her wedding|a hotel)|(?:calls?|called) me (?:by )?(?:(?:her|his) (?:\\w{1,24} ){0,2}?${KIN_WORD}(?:['’]s name)?|mam|mum|mammy|mummy|daddy|dad|nurse \\w{1,24})|(?:mistook|mistakes|mistaken|takes|took) me for (?:her|his|a|the) (?:\\w{1,24} )?${KIN_WORD}|(?:asks?|asked|asking|looks|looking|waits|waiting|keeps asking|calling|shouting) for (?:her|his) (?:late |dead |long[- ]dead )?(?:mum|mam|mother|dad|father|husband|wife|brother|sister)(?: who (?:died|went|passed))?|forg(?:ets|ot|otten) (?:(?:he|she)['’]?s|that|who|where|his|her|we|every|the name))`,
  ],
  // "14cm ovarian mass", "a lump the size of a satsuma", "shadow on his lung"
  [
    'growth',
    0.8,
    /mass|lump|growth|cyst|tumou?r|shadow|nodule|swelling|lesion|bleed|clot|stone|ulcer|hole|aneurysm|fibroid|polyp|abscess|haematoma/,
    '\\d{1,2}(?:\\.\\d)? ?(?:cm|mm|inch|kg|lb|litre)s? (?:\\w{1,24} ){0,2}(?:mass|lump|growth|cyst|tumou?r|nodule|lesion|clot|stone|ulcer|hole|aneurysm|fibroid|polyp|abscess|haematoma|wound|laceration|tear|gash|cut|hernia|bleed)|(?:a|the|his|her|that|this) (?:\\w{1,24} ){0,2}(?:mass|lump|growth|cyst|shadow|nodule|lesion|tumou?r|swelling|spot|patch|mark) (?:on|in|behind|under|near|at) (?:the|his|her|one|both|a|their) (?:\\w{1,24} )?(?:lungs?|liver|kidneys?|brain|breast|neck|pancreas|ovary|ovaries|scan|x-?ray|film|mri|ct|spine|head|chest|womb|bowel|bladder|prostate|testicle|armpit|groin|throat|eye)|(?:lump|mass|growth|cyst|fibroid|stone|gallstone|tumou?r|bruise|blister|ulcer|abscess|swelling|clot|hernia) (?:the|about the|nearly the) size of (?:an?|my|the) \\w{1,24}|(?:ovarian|adnexal|pelvic|renal|abdominal|lung|mediastinal|pancreatic|testicular|breast|thyroid|liver) (?:mass|masses|cyst|lump|lesion|nodule|tumou?r)',
  ],
  // "whitening + four composites", "full clearance", "cracked molar"
  [
    'teeth',
    0.75,
    /molar|tooth|teeth|incisor|canine|composite|veneer|whiten|clearance|crown|filling|denture|bonding|invisalign|aligner|smile|implant|fluoride/,
    `(?:cracked|broken|chipped|impacted|abscessed|rotten|rotting|missing|knocked[- ]out|lost|loose|wobbly|decayed|snapped|dead|grey|infected|fractured|new|extracted|avulsed|retained|baby) (?:\\w{1,24} )?(?:${TOOTH}|tooth|teeth)s?|(?:${TOOTH}|tooth|teeth)s? (?:out|extracted|removed|pulled|knocked out|snapped|cracked|crumbled|chipped|came out|fell out|fitted|gone|replaced)|full (?:upper |lower |mouth )?clearance|(?:(?:two|three|four|five|six|eight|ten|\\d{1,2}|some|edge|teeth|tooth) )(?:composites?|veneers?|crowns?|fillings?|extractions?|implants?|bonding|whitening|unit bridge)|(?:teeth |tooth |home |laser )?whitening (?:\\+|and|&|plus|with|then|trays?) ?(?:\\w{1,24} )?(?:composites?|veneers?|bonding|crowns?|aligners?)|(?:composite|edge) bonding|all[- ]on[- ](?:four|4|six|6)|smile makeover`,
  ],
  // "b12 of basically nothing", "iron on the floor", "a sodium of 109 on paper"
  [
    'blood results',
    0.75,
    /b12|iron|ferritin|sodium|potassium|sugars?|folate|calcium|haemoglobin|hb|vit(?:amin)? ?d|platelets|crp|lactate|troponin|cholesterol|thyroid|white (?:cell|count)|blood pressure|bp|heart rate|pulse|temp|sats/,
    "(?:his |her |their |an? |with an? |with )?(?:vitamin )?(?:b12|iron|ferritin|sodium|potassium|blood sugars?|sugars|folate|calcium|haemoglobin|hb|vit(?:amin)? ?d|platelets|crp|lactate|troponin|cholesterol|thyroid|white (?:cells?|cell count|count)|blood pressure|bp|heart rate|pulse|sats|temp)(?: levels?)?(?:['’]s| of| was| is| were| are| at)? (?:(?:basically|almost|virtually|practically|next to|so|literally|about|around|barely|nearly|completely|dangerously) ){0,2}(?:nothing|zero|nil|non-?existent|through the roof|on the floor|in (?:his|her|their) boots|sky[- ]high|off the (?:scale|chart|charts)|unrecordable|undetectable|rock bottom|in double figures|in single figures|low single figures|crashing|dropping|tanking|plummeting|all over the (?:place|shop)|incompatible with life|deranged|in the (?:twenties|thirties|forties|fifties|sixties|seventies|eighties|hundreds))",
  ],
  // "started her periods", "her waters went", "Left wrist, hairline", "peanut, pen given"
  [
    'other',
    0.7,
    /period|waters|hairline|peanut|nut |nuts|bee |wasp|stopped (?:eating|drinking|talking|speaking|walking)|ate |under the table|hasn|hadn|not (?:eaten|slept|spoken)|bleed|turn|labour|push/,
    "(?:start(?:ed|s|ing)|got|begun|began|having) (?:her|their) (?:first )?periods?|(?:her |the )?waters (?:had |have |just )?(?:went|gone|broke|broken)|(?:has|had|having|had had) (?:the|a|another|an?ither) (?:bleed|turn|wee turn|stroke|fit|seizure|clot|blow)|(?:left|right|both|l|r|distal|his|her|the) (?:\\w{1,24} )?(?:wrist|ankle|arm|leg|foot|hand|hip|elbow|skull|collarbone|jaw|tibia|radius|shin|toe|finger)s?,? (?:just )?(?:a )?hairline|hairline (?:fracture|crack|break)|(?:peanut|nut|egg|bee sting|wasp sting|sesame|shellfish|cashew|kiwi|milk|penicillin)s?,? (?:and )?(?:the )?(?:epi-?)?pen(?:s)? (?:given|used|in)|(?:has|had|['’]s|['’]d|who) stopped (?:eating|drinking|talking|speaking|walking|breathing|sleeping|washing)|(?:not|n['’]?t|hasn['’]?t|hadn['’]?t|never) (?:eaten|slept|spoken|walked|left (?:the|her|his) (?:house|room|bed|flat)|seen daylight|been outside|had a (?:bath|hot meal))(?: (?:a|properly|solids|word|in|for|since|all) ?[a-z0-9]*(?: [a-z]+)?)?|pretend(?:ing|ed|s)? to (?:be (?:in labour|ill|sick|unconscious|dead|pregnant|blind|deaf)|have (?:a|an)? ?\\w{1,24})|(?:ate|managed|finished|had) (?:a|an|one|his|her|half a|two|three|the|some) (?:whole |first |full |single )?(?:chip|biscuit|yoghurt|yogurt|crisp|slice of toast|meal|dinner|breakfast|sandwich|grape|spoonfuls?|mouthfuls?)(?= |[.,!?]|$)|(?:delirium|delirious|post-?op confusion)",
  ],
];
