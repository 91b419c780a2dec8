/**
 * What is wrong, what was done and how it goes, in the plain words of wards,
 * rounds and clinics that no list of terms holds. Written for this project.
 */
const LIMB =
  '(?:legs?|feet|foot|toes?|toenails?|knees?|hips?|back|shoulders?|neck|arms?|wrists?|ankles?|elbows?|heels?|stump|stoma|bum|bottom|sacrum|chest|ribs?|pelvis|spine|hands?|haun|fingers?|thumbs?|pinkie|jaw|calf|calves|thighs?|shins?|groin|hamstrings?|achilles|collarbone|nose|ears?|lugs?|eyes?|skull|heid|head|face|scalp|forehead|chin|eyebrow|lip|teeth|tooth|kneecap|tailbone|coccyx)';
/** What is hurt in "put his back out", "turned her ankle"; eyes roll and heads turn in health. */
const JOINT = '(?:back|knee|hip|ankle|wrist|shoulder|elbow|neck|jaw|thumb|toe|foot|leg|arm|finger|calf|hamstring)';
const THEIRS =
  "(?:his|her|their|the poor \\w+['’]s|(?:the|this|that|an?|my|our) \\w+['’]s|both|both (?:his|her|their))";
const SIDE = '(?:(?:left|right|other|own|bad|good|poor|wee|big|little|top|back|front|whole|old|auld|new) ){0,2}';
const BE = "(?:['’]s|['’]re| is| are| was| were| has| have| had|s)?";
const SENSE =
  '(?:eye ?sight|sight|vision|hearing|memory|speech|balance|voice|kidneys?|lungs?|liver|heart|ticker|nerves|sugars?|bloods?|waterworks|bowels?|bladder|chest|breathing|blood pressure|bp|heart rate|sats|temp(?:erature)?|obs|mobility|appetite|weight|skin|swallow(?:ing)?|legs?|knees?|hips?|back|shoulder|foot|feet|wound|ulcer|stump|pain|cough|confusion|waters|infection|delirium|seizures?|cancer|tumou?r|veins?|platelets|counts?|iron|hb|numbers|scans?|tests?|biopsy|smear|mri|ct)';
const DOING =
  '(?:going|gone|went|failing|failed|fading|packing up|packed (?:up|in)|giving (?:up|out)|gave (?:up|out|way)|giving way|playing up|playing silly \\w+|all over the (?:place|shop)|up the spout|on the way out|shot|shot to bits|knackered|goosed|buggered|rotten|come back|came back|coming back|back to normal|improving|improved|on the mend|healing|healed|mended|closing up|closed up|settled|settling|behaving|under control|sorted|worse|worsening|no better|much better|better|down|up|dropping|dropped|rising|rocketing|stable|normal|clear|all clear|clean|fine|perfect|great|good|bad|awful|terrible|abnormal|positive|negative|through the roof|on the floor|not good|not right|no(?:t)? great)';
const TRADE =
  '(?:fracture|diabet(?:es|ic)|memory|pain|heart failure|leg ulcer|wound|foot|stoma|epilepsy|asthma|copd|respiratory|renal|kidney|dialysis|chemo|oncology|cancer|breast|prostate|lung|liver|warfarin|inr|headache|migraine|falls|ms|parkinson.?s|stroke|tia|rheumatology|rheum|arthritis|sleep|sickle cell|haematology|cardiac|lymphoedema|osteoporosis|cataract|glaucoma|macular|eye|ear|fertility|antenatal|early pregnancy|continence|allergy|eczema|skin|rapid access|two[- ]week wait|cleft|amputee|prosthetics?|dementia|eating disorders?|addiction|methadone|weight|bariatric|smoking)';
const FOR_WHAT =
  '(?:check-?up|review|follow-?up|bloods|blood tests?|jabs?|boosters?|injections?|smear|scan|op|operation|results?|pre-?op|dressings?|m\\.?o\\.?t\\.?|b12|depot|insulin|infusion|transfusion|chemo|dialysis|treatment|session|assessment|fitting|extraction|filling|root canal|eye test|hearing (?:test|aids?)|hip|knee|shoulder|cataracts?|stents?|pacemaker(?: check)?|swab|screening|stitches|sick note|fit note|physio|mammogram|colonoscopy|endoscopy|biopsy|mri|ct|x-?ray|ultrasound|echo|ecg|leg|foot|ear|ears|back|chest)';

/** Each with the sentence behind it. */
export const EVERYDAY: readonly (readonly [evidence: string, confidence: number, cue: RegExp, pattern: string])[] = [
  // "been doing his legs three year", "dressing her feet", "syringed his ears", "gave her her insulin"
  [
    'care given',
    0.65,
    /(?:do|does|doing|did|done|dress\w{0,20}|bandag\w{0,20}|wrapp?\w{0,20}|pack\w{0,20}|cream\w{0,20}|strapp?\w{0,20}|tap(?:ed|ing)|syring\w{0,20}|trimm?\w{0,20}|cutt?(?:ing)?|treat\w{0,20}|look\w{0,20} at|see\w{0,20} to|work\w{0,20} on|mobilis\w{0,20}|stretch\w{0,20}|inject\w{0,20}|drain\w{0,20}|sort\w{0,20}|numb\w{0,20}|stitch\w{0,20}|glue\w{0,20}|chang\w{0,20}|giv\w{0,20}|gave|fitt\w{0,20}|need\w{0,20}|check\w{0,20}) /,
    `(?<!(?:how|where|when|learn(?:ing)?|who can) to )(?:do|does|doing|did|done|dress(?:es|ed|ing)?|redress(?:ed|ing)?|bandag(?:ed|ing|e)|wrapp(?:ed|ing)|wrap|pack(?:ed|ing)?|cream(?:ed|ing)?|strapp(?:ed|ing)|tap(?:ed|ing)|syring(?:ed|ing|e)|treat(?:ed|ing)?|look(?:ed|ing)? at|see(?:ing|n)? to|saw to|work(?:ed|ing)? on|mobilis(?:ed|ing)|stretch(?:ed|ing)?|inject(?:ed|ing)?|drain(?:ed|ing)?|sort(?:ed|ing)?(?: out)?|numb(?:ed|bing)?|stitch(?:ed|ing)?(?: up)?|glu(?:ed|ing)|scann(?:ed|ing)|x-?ray(?:ed|ing)|examin(?:ed|ing)|suction(?:ed|ing)?) (?:${THEIRS}|(?:a|an|one|that|the) (?:lovely |wee |old |poor )?\\w+['’]s) ${SIDE}(?!(?:face|head|hands?|teeth) (?:off|up))(?:legs?|feet|foot|toes?|toenails?|nails(?= every)|knees?|hips?|back(?! garden)|shoulders?|neck|arms?|wrists?|ankles?|elbows?|heels?|stump|stoma|bum|bottom|sacrum|chest|ribs?|spine|ears?|eyes?(?! up)|jaw|calf|calves|shins?|achilles|hands?(?! up)|fingers?|thumb|wound|ulcers?|pressure (?:sore|area)s?|sore|scar|teeth|tooth|gums?)|(?:do|does|doing|did|done|giv(?:e|es|ing|en)|gave|chang(?:e|ed|ing)|administer(?:ed|ing)?|check(?:ed|ing)?|put(?:ting)?|needs?|needed|had|having|refus(?:ed|es|ing)|takes?|taking|took|sort(?:ed|ing)?) (?:him |them |her )?(?:his|her|their) (?:\\w+ )?(?:eye ?drops|ear ?drops|drops|injections?|jabs?|depot|catheter|stoma(?: bag)?|colostomy(?: bag)?|dressings?|bandages?|compression (?:bandages|stockings)|stockings|morphine patch|patches|creams?|nebs?|nebulisers?|inhalers?|bloods|blood sugars?|obs|peg(?: feed)?|ng|feed|trachy|trache|b12|clexane|warfarin|antibiotics|painkillers|pessary|tablets|meds|exercises|stretches|chemo|radiotherapy|dialysis|oxygen|stitches|clips|staples|pad|splint|brace|prosthesis)`,
  ],
  // "did his back putting up a trampoline", "put her hip out", "went over on his ankle", "shut her fingers in the door"
  [
    'hurt',
    0.7,
    /(?:did|done|do|put|jarr|rick|tweak|pull|strain|wrench|twing|knack|bugger|bust|mash|trap|bang|bash|whack|clatter|clonk|crack|skin|graz|scrap|nick|slic|gash|slash|sing|roll|turn|twist|over on|land|stub|stov|stav|chip|hurt|shut|caught|smash|split|cut|crush|stood on|slipped|poked|pranged|catch)/,
    `(?:did|done|jarred|ricked|cricked|tweaked|pulled|strained|wrenched|knackered|buggered(?: up)?|busted|bust|mashed|mangled|trapped|banged|bashed|whacked|clattered|clonked|cracked|skinned|grazed|scraped|nicked|sliced|gashed|slashed|singed|twisted|hurt|smashed|split|crushed|stubbed|staved|stoved|chipped|poked|pranged|scalded|burnt|burned|cut|stabbed|cricked) ${THEIRS} ${SIDE}${LIMB}(?! (?:work|wash|rehab|exercises))(?: (?:in|out|open|up)(?= (?:doing|on|at|playing|putting|lifting|getting|falling|moving|in|when|while|trying)|[.,!?]|$))?(?: (?:doing|putting|lifting|playing|getting|falling|moving|trying|carrying|reaching|running|jumping|cutting|chopping|opening|peeling|shifting)(?: [a-z'’-]+){1,5})?|(?:put|putting|threw|thrown|popped|popping) (?:his|her|their) ${SIDE}${JOINT} out|(?:went|gone|going|goes|came down|landed) (?:right |badly |awkwardly )?(?:over )?(?:on|awkwardly on) (?:his|her|their) ${SIDE}${JOINT}|(?:turned|rolled) (?:his|her|their) ${SIDE}(?:ankle|knee|foot)|(?:shut|caught|slammed|trapped|got) (?:his|her|their) ${SIDE}(?:fingers?|hand|thumb|foot|arm|leg|toe|sleeve) (?:stuck )?in (?:a|an|the) (?:\\w+ )?\\w+|(?:his|her|their) ${SIDE}${JOINT}${BE} (?:gone|went|going|popped|locked|seized|done in|done|in bits|given way|gave way)(?! (?:back|home|in the))`,
  ],
  // "arm's saved, his fingers aren't", "they saved the leg", "leg couldn't be saved"
  [
    'saved or lost',
    0.75,
    /sav|salvag|keep|lost|gone|come off|coming off|came off/,
    `(?:(?:the|his|her|their) )?${SIDE}(?:arm|leg|hand|foot|fingers?|thumb|toes?|eye|ear|sight|limb|kidney|baby)(?:['’]s|s)?(?: (?:is|are|was|were|has|have|had|been|being|could|couldn['’]t|can['’]t|not|be|will|had to|has to|having to))* (?:saved|salvaged|come off|coming off|came off|reattached|beyond saving|past saving)(?:,? (?:but )?(?:his|her|the|their) (?:fingers?|thumb|toes?|arm|leg|hand|foot|eye|sight|other \\w+)(?: (?:aren['’]t|isn['’]t|wasn['’]t|weren['’]t|is not|are not|not|gone|lost))?)?|(?:saved|saving|save|kept|keeping|losing|lose|might lose|could lose|may lose) (?:the|his|her|their|that) ${SIDE}(?:arm|leg|hand|foot|fingers?|thumb|toes?|eye|ear|sight|eyesight|limb|kidney)(?![a-z])`,
  ],
  // "his back is finally behaving", "blood pressure's down", "her sight's going", "scan came back clear"
  [
    'how it goes',
    0.65,
    /go(?:ing|ne)|went|fail|fad|pack|giv|gave|play|place|shop|spout|way|shot|knack|goos|bugger|rotten|back|better|improv|mend|heal|clos|settl|behav|control|sorted|wors|down|up|drop|ris|rocket|stable|normal|clear|clean|fine|perfect|great|good|bad|awful|terrible|positive|negative|roof|floor|right/,
    `(?<!(?:my|our|your|ma) (?:\\w+ )?)(?<=(?:his|her|their|whose|['’]s|s['’]|the (?:last|latest|final)|and|,|\\.|^|\\n) ?(?:left |right |latest |last |repeat |other |bad |blood )?)(?!(?:foot|feet|legs?|knees?|back|heart) (?:up|down|good|great|fine|back|perfect))${SENSE}(?: levels?| results?)?${BE}(?: (?:finally|still|now|just|all|really|completely|starting to|come|came|coming|been|getting|so much|much|nearly|almost|looking|look|looks|a bit|well|properly|totally|back|at last)){0,3} ${DOING}(?! (?:to (?:the|work|bed|school)|the (?:road|stairs|hill|ward|pub)|on (?:the|my)|for (?:the|a)|in (?:the|my)|your|my|our|from work|at work|of (?:the|my))(?![a-z]))`,
  ],
  // "oot o theatre", "just back from recovery", "home from hospital", "fresh out of ICU"
  [
    'where in their care',
    0.65,
    /theatre|surgery|recovery|hospital|icu|itu|hdu|intensive|op |op[.,!]|dialysis|chemo|rehab|scan|coma|ventil|vent/,
    "(?:out|oot|ootae|back|home|hame|fresh|through|awake) (?:(?:of|o|o['’]|from|fae|frae|after|out of) ){1,2}(?:(?:his|her|their|the) (?:op|operation|surgery|anaesthetic|scan|coma|chemo|dialysis|transplant)|theatre|surgery|recovery|icu|itu|hdu|intensive care|a coma|hospital|rehab|dialysis|chemo)(?! (?:list|lists|team|staff|nurse|shift))|(?:went|gone|going|goes|away|taken|took (?:him|her|them)|wheeled|rushed|straight|prepped|booked|listed|waiting|ready|whisked|sent) (?:\\w+ )?(?:up |down |in |off |straight |back |right )?(?:to|tae|for|into|in) (?:emergency )?(?:theatre|surgery|icu|itu|hdu|intensive care|resus|the cath lab|cath lab)(?! (?:list|lists|team|staff|nurse|shift|teaching|placement))",
  ],
  // "taken to A&E after the fight", "hurt in a smash", "ended up in A&E"
  [
    'mishap',
    0.65,
    /fight|scrap|tumble|smash|bump|brawl|shunt|collision|attack|punch|glass|stabbing|shooting|spill|dust-?up|rammy|barney|riot|blast|explosion|a&e|a and e|casualty|ambulance/,
    "(?:(?:after|since|from|in|following|during) (?:the|his|her|that|an?|another|last night['’]s|saturday['’]s) (?:\\w+ )?(?:fight|scrap|tumble|smash|brawl|shunt|collision|punch[- ]?up|stabbing|shooting|dust-?up|rammy|bar ?fight|pub fight|attack by \\w+|blast|explosion))|(?:end(?:ed|s|ing) up|landed|landing|finished up|wound up) (?:\\w+ )?(?:in|back in) (?:a&e|a and e|resus|hospital|icu|itu|hdu|casualty|ed|the back of (?:my|our|the|an) ambulance)",
  ],
  // "no teeth of her own left", "not a tooth in his head", "deaf as a post", "blind in one eye", "three fingers on that hand"
  [
    'left without',
    0.65,
    /teeth|tooth|deaf|blind|lame|limp|hobbl|doubled|bent/,
    '(?:no|not a|nae|hardly a|barely a|hardly any|barely any|three|two|four|one|half (?:his|her)) (?:real |own |good |single )?(?:teeth|tooth)(?: (?:of (?:his|her|their) own|left|in (?:his|her|their) (?:head|heid|mouth)|up top|at the bottom|to (?:speak of|chew with))){1,3}|(?:deaf|blind) (?:as a (?:post|bat)|in (?:one|his|her|both|the) (?:left |right )?(?:eyes?|ears?)|since|from birth)|(?:stone|profoundly|practically|nearly|almost|totally|completely) (?:deaf|blind)|(?:limp(?:ed|ing|s)|hobbl(?:ed|ing|es)) (?:in|into|out|through|down|about|along|off|away|on)|(?:doubled|bent) (?:up|over|double)(?: (?:in|with) (?:pain|agony|the pain))?',
  ],
  // "got up a flight of stairs on his new leg", "managed ten steps", "walked the length of the ward", "ditched the frame"
  [
    'progress',
    0.65,
    /stairs|steps?|walk|stood|stand|frame|crutch|stick|zimmer|wheelchair|unaided|length|lap|toe|new (?:leg|hip|knee|heart|kidney|lung|liver|arm|foot|hand|lens|cornea|shoulder|valve)|independent|sentence|word|hoist/,
    '(?:got|gets|getting|went|made it|walked|climbed|managed|did|done|up) (?:(?:up|down|and|a|an|the|all|whole|full|one|two|three|his|her|first|own|back|half|nearly|her own|round|of|to) ){0,6}(?:flights?(?: of stairs)?|stairs|steps)(?: (?:on|with|without|wi) (?:his|her|their|a|the|no|nae|any) (?:\\w+ )?\\w+)?|(?:took|taken|taking|managed|manages|did|done|walked) (?:(?:his|her|their|the|a|about|nearly) )?(?:first|few|couple of|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|\\d{1,3}) (?:(?:wee|whole|proper|unaided|shaky|wobbly|independent|tiny) ){0,2}(?:steps|step|metres|yards|feet)(?! (?:to|towards?) (?:better|success))|(?:walked|walking|walks) (?:(?:unaided|independently|again|to the (?:door|toilet|loo|window|end of the (?:ward|bed|corridor|bars))|the (?:full |whole )?length of the (?:ward|corridor|gym|bars|bay)|out of here|out on (?:his|her)|a lap of|with (?:a|his|her) (?:frame|stick|zimmer|crutches)|without (?:a|his|her|the) (?:frame|stick|zimmer|crutches)))|(?:stood|standing|stand|sat) (?:up )?(?:unaided|on (?:his|her|their) own|for the first time|for \\w+ (?:seconds|minutes)|independently|without (?:help|holding))|(?:ditched|ditching|chucked|binned|off|without|lost|thrown away|swapped|given up|rid of|back on|on) (?:the|his|her|their) (?:walking )?(?:frame|crutch(?:es)?|sticks?|zimmer|wheelchair|hoist|stander|rollator|walker)|(?:on|with|in|wi) (?:his|her|their|the) (?:brand )?new (?:leg|legs|hip|hips|knee|knees|heart|kidney|lungs?|liver|arm|foot|hand|shoulder|valve|prosthesis|hearing aids?|eyes?)|(?:his|her|their) (?:brand )?new (?:legs?|hips?|knees?|heart|kidney|lungs?|liver|prosthetic|hearing aids?|valve|cornea|stoma)|(?:wiggl(?:ed|es|ing)|mov(?:ed|es|ing)|bent|lift(?:ed|s|ing)|wriggled) (?:his|her|their) (?:\\w+ )?(?:toes?|fingers?|leg|arm|foot|hand|thumb)|(?:said|spoke|saying|spoken|got out|managed) (?:his|her|their|a|an?) (?:first|whole|full|proper|actual) (?:words?|sentence)',
  ],
  // "ringing the end of treatment bell", "in for her hip", "came for his depot"
  [
    'treatment',
    0.65,
    /bell| for |finish|last |first |start|under /,
    `(?:ring|rang|ringing|rung|rings) (?:the|her|his|that|their|our) (?:(?:end|of|cancer|chemo|treatment|radiotherapy|big|brass|wee|gold|ward|all[- ]clear) ){0,5}bell(?! for)|(?:in|back|up|down|came|comes|coming|popped in|pops in|booked in|here|over|round|due|listed|waiting) (?:again )?for (?:his|her|their|an?) (?:(?:first|second|third|last|final|next|weekly|monthly|annual|usual|new|total|routine|emergency|other|flu|covid|steroid|left|right|b12|medication|diabetic|asthma|post-?op|six|eight|week|day) ){0,3}${FOR_WHAT}(?! (?:of (?:the )?tea|in the arm))`,
  ],
  // "was in our fracture clinic", "is one of ours at the diabetes clinic", "under the memory team"
  [
    'clinic attended',
    0.65,
    /clinic|team|unit|nurses|service|ward/,
    `(?<!(?:^|[^a-z])(?:i|we|i['’]ve|we['’]ve|me|us|ive|team|staff|job|role|colleague|nurse|student) (?:\\w+ )?)(?:(?:one of )?(?:ours|mine)|was|is|['’]s|were|been|seen|attends|attending|comes|came|turned up|under|referred|regular|regulars?|sat|sits|waiting|patient|pt|gent|lady|fella|lad|lass|man|woman|bloke|girl|boy|face) (?:(?:in|at|to|by|on|through|up at|down at|into|under|of) )?(?:the|our|my|this|her|his) (?:\\w+ )?${TRADE} (?:clinic|unit|nurses)(?! (?:nurse|team|manager|staff|is|are|was|were|has|have|lead))`,
  ],
  // "stitched him back together", "patched her up", "tubed him", "scanned her"
  [
    'done to them',
    0.65,
    / (?:him|her|them)(?![a-z])|heart/,
    'restart(?:ed|ing) (?:his|her|their|the) heart|(?:stitch(?:ed|ing)|patch(?:ed|ing)|sew(?:ed|n|ing)|glu(?:ed|ing)|strapp(?:ed|ing)|bandag(?:ed|ing)|plaster(?:ed|ing)|wir(?:ed|ing)|pinn(?:ed|ing)|stapl(?:ed|ing)|bolt(?:ed|ing)|put(?:ting)?|piec(?:ed|ing)) (?:him|her|them)(?:sel(?:f|ves))? (?:back together(?: again)?|up(?= (?:and|with|after|in|on|again|last|this|tonight)|[.,!]|$))(?! (?:a |on |in (?:a|for)|for|against|to (?:it|speak)))|(?:tub(?:ed|ing)|bagg(?:ed|ing)|cannulat(?:ed|ing)|catheteris(?:ed|ing)|hoist(?:ed|ing)|suction(?:ed|ing)|intubat(?:ed|ing)|defibb?(?:ed|ing)|x-?ray(?:ed|ing)|scann(?:ed|ing)|jabb(?:ed|ing)|transfus(?:ed|ing)|sedat(?:ed|ing)|dialys(?:ed|ing)|swabb(?:ed|ing)|blue[- ]?light(?:ed|ing)|defibrillat(?:ed|ing)|thrombolys(?:ed|ing)|resuscitat(?:ed|ing)|vaccinat(?:ed|ing)|restart(?:ed|ing)|revived?|reviving|cast(?:ed|ing)|numb(?:ed|bing)|anaesthetis(?:ed|ing)) (?:him|her|them)(?![a-z])(?! (?:badge|id|card|notes|form))',
  ],
  // "covered in a rash", "spots all over", "peeing blood", "burning up", "gone yellow", "swelled up like a balloon"
  [
    'how they looked',
    0.65,
    /cover|spots|rash|bruis|hives|blister|sores|lumps?|blood|burning up|yellow|jaundic|blue|grey|purple|swell|swole|swollen|puff|blew up|blown up|shaking|shivering|sweating|pouring|greet/,
    '(?:covered|smothered|plastered) (?:head to toe )?in (?:(?:an?|the|these|big|wee|little|red|horrible|angry|itchy|sore|purple|his|her|their|own) ){0,4}(?:rash|spots|bruises|hives|blisters|sores|lumps|blood|bites|welts|scabs|boils|burns|cuts|eczema|psoriasis|chicken ?pox|ulcers|shingles)|(?:spots|rash|bruises|bruising|hives|blisters|sores|lumps|welts|scabs|boils|cuts|bites) (?:all )?(?:over|up|down|across|under|on) (?:(?:his|her|their|both|the) )(?:\\w+ )?(?:arms?|legs?|body|back|chest|face|tummy|belly|stomach|feet|hands?|neck|skin|bum|bottom|torso|scalp|shins?|thighs?)|(?:peeing|weeing|pissing|passing|coughing|coughing up|bringing up|spitting|vomiting|pooing|throwing up|shitting|losing|lost) (?:up )?(?:a lot of |pure |fresh |so much )?(?:blood|bile|clots)(?! pressure)|(?:burning up|bright yellow|yellow as a \\w+|(?:gone|went|turned|going) (?:\\w+ )?(?:yellow|blue|grey|purple|jaundiced))(?= |[.,!]|$)(?! (?:badge|lanyard))|(?:swell(?:ed|ing|s)?|swollen|swole|puff(?:ed|ing|s)?|blew|blown|ballooned) up(?: like (?:an?|the) \\w+)?(?! the)|(?:blood|sweat) (?:pouring|running|dripping|everywhere|spurting|gushing|pumping|streaming)(?: (?:out of|down|from|off) (?:his|her|their|the) \\w+)?',
  ],
  // "both kids are stable with us", "remains critical", "still very poorly"
  [
    'condition',
    0.65,
    /stable|critical|poorly|serious|comfortable|touch and go/,
    "(?<!(?:staffing|systems?|wi-?fi|situation|things|levels?|services?|department|network|trust|demand|pressures?|suppl(?:y|ies)|servers?|internet|beds|finances|power|rota|cover|role|part|it|that|this|which|ladder|table|job|housing) )(?:is|are|was|were|remains?|['’]s|['’]re|both|now|still) (?:(?:both|now|still|all|in a|currently|really|very|so|quite|pretty|critically|seriously|gravely|thankfully|serious but|critical but) ){0,3}(?:stable(?! (?:job|door|internet|connection|wifi|income|staffing|yard))|critical(?= (?:in|but|with|on|condition|and|now|tonight)|[.,!]|$)|critical condition|in a serious condition|poorly|comfortable now|touch and go)",
  ],
  // "kept her dinner down", "got himself dressed for the first time", "off her milk", "not been to the loo for two weeks"
  [
    'from day to day',
    0.65,
    /down|dressed|washed|fed|toilet|loo|milk|bottle|feeds|food|tea|grub|sleeping|slept|weeks|months|days|sober|clean|dry|bend|wet|weaned|first time|nappy|nappies|poo|bowels|spread|shrunk|lights|incubator|cord|cot/,
    "(?:kept|keeping|keeps|keep|holding|held) (?:(?:his|her|their|any|some|the|a|any of) )?(?:dinner|lunch|breakfast|tea|food|feeds?|milk|water|fluids|meds|tablets|toast|soup|anything|something|it all|solids|owt|nowt) down|(?:got|getting|washed|dressed|fed|fed and dressed|feeding|dressing|washing|shaved|toileted) (?:himself|herself|themselves|themsel|hissel|hersel)(?: (?:up|out|dressed|washed|to (?:the toilet|the loo|bed)|out of bed|in and out|about))?|(?:off|aff|not taking|gone off|went off|refusing) (?:his|her|their) (?:milk|bottles?|feeds?|food|tea|grub|dinner|solids|legs|feet)|(?:not|never|n['’]?t) (?:been|gone|opened) (?:to (?:the )?(?:toilet|loo|lav)|(?:his|her) bowels|for a (?:poo|wee|pee))(?: (?:for|in|since) (?:[a-z0-9]+ ?){1,2})?|(?:he|she)['’]?s (?:got|only got|got about|been given|given) (?:(?:only|just|about|maybe|a few|a couple of|two|three|six|\\d+) )*(?:weeks|months|days)(?: (?:left|to live|at (?:best|most)))?(?=[.,!?]|$| left| to live| at)|(?:sober|clean|dry|smoke[- ]free|seizure[- ]free|fit[- ]free|pain[- ]free|off (?:the )?(?:drink|gear|booze|fags|methadone|heroin|valium)) (?:for )?(?:(?:about|nearly|over|a|one|two|three|four|five|six|nine|ten|twelve|\\d{1,4}) )+(?:days?|weeks?|months?|years?)|(?:knee|elbow|hip|arm|shoulder|ankle|finger|wrist|neck)(?: is| was)? (?:now )?(?:bend(?:s|ing)|bent|straighten(?:s|ing)|lift(?:s|ing)|mov(?:es|ing)|turn(?:s|ing)) (?:past|to|beyond|again|properly|right|nearly|fully|at last|all the way)|(?:it|the cancer|cancer|tumou?r|that)(?:['’]?s| has| had| is)? (?:spread|spreading|shrunk|shrinking|grown|growing|shrank)(?: (?:to (?:his|her|the) \\w+|by \\w+|right down|everywhere|all over))?(?! (?:word|online|thin))|(?:out of|in|into|under) (?:the|his|her|an) (?:incubator|lights|cooling (?:mat|blanket)|billi ?blanket|oxygen tent|head box)|cord (?:was |wrapped |round |twice )*(?:round|around) (?:his|her|their|the) neck|(?:on|off) the floor (?:all (?:night|day)|for|since|after) (?:[a-z0-9]+ ?){0,3}|(?:off|up off|up from|lying on|found on|stuck on|been on) the (?:floor|bathroom floor|kitchen floor|lino)(?= (?:for|all|since|after|by)|[.,!])|(?:stood|stepped|trod|trodden|knelt|sat|fell|landed|came down) on (?:an?|the|some|his|her) (?:\\w+ )?(?:nail|glass|plug|drawing pin|needle|lego|upturned \\w+|rake|fish hook|urchin|jellyfish|weever fish|shard|screw|tack|knife|fork|hot \\w+|coals|barbecue|bbq)",
  ],
];
