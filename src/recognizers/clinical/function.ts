/**
 * Function and daily life: what somebody does no more, does again, was told
 * never to do, needs in the house. It says as much of a person's health as a
 * diagnosis does, in words that belong to nobody's lexicon. Written for this
 * project.
 */
const THEM = '(?:he|she|they|who)';
const THEIR = '(?:his|her|their)';
const PERSON =
  "(?:he|she|they|who|(?:man|woman|lady|gent|chap|guy|bloke|fella|lad|lass|lassie|boy|girl|kid|one|resident|client|patient|gran|nan|mum|dad|husband|wife|son|daughter|presenter|teacher|vicar)(?: who)?)(?:['’]s|['’]d|['’]ve| has| had| have)?";
const TIME =
  '(?:days?|weeks?|months?|years?|yrs|nights?|fortnight|christmas|easter|summer|winter|january|february|march|april|june|july|august|september|october|november|december|lockdown|covid|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const LONG = `(?:(?:for|in|since) (?:(?:about|over|nearly|almost|a|an|the|good|last|few|couple|of|more|than|[a-z]+teen|[a-z]+ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}) ){0,4}${TIME}|since (?:the|his|her) (?:stroke|accident|war|fire|funeral|fall|crash|op|wedding|divorce|pandemic|birth|surgery|diagnosis|[a-z]+ (?:died|left|passed)))`;
const NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|a dozen|\\d{1,3})';
const ROOM =
  '(?:room|bed|bedroom|house|flat|chair|cell|wheelchair|own room|front door|cubicle|curtains?|covers|blanket|coat|pyjamas|dressing gown)';
const LIVES_BY =
  '(?:walk|walked|stand|stood|sit up|sat up|talk|talked|speak|spoken|spoke|eat|eaten|swallow|swallowed|drink|drunk|wash|washed|dress|dressed|shower|showered|bathe|shave|shaved|toilet|feed|lie flat|lie down|lain down|sleep|slept|drive|driven|read|write|written|swim|swum|run|sing|sung|dance|danced|kneel|climb|lift|bend|hear|heard|see|seen|cook|cooked|leave|left|go out|gone out|been out|been outside|come out|come downstairs|got up|got out of bed|get out of bed|gotten up|set foot|held|hold)';
const SPOKEN = '(?:words?|nouns?|verbs?|names?|sentences?|numbers?|speech|english|welsh|letters|consonants|vowels)';
const DEVICE =
  '(?:hearing aids?|aids?|implants?|processors?|cochlears?|pacemaker|stimulator|pump|ventilator|vent|machine|oxygen|talker|eye ?gaze|voice|defib|icd|monitor|pacer)';
const KIT =
  '(?:commodes?|(?:grab |bed |stair |toilet )?rails?|hoists?|ramps?|stair ?lifts?|through[- ]floor lift|bath ?boards?|perching stools?|raised toilet seats?|key ?safe|pendant|falls (?:pendant|alarm|mat|sensor)|sensor mats?|pressure (?:mattress|cushion)|air mattress|profiling bed|hospital bed|riser[- ]recliner|recliner|rollators?|zimmers?|walking frames?|wheelchair|power ?chair|slings?|sliding sheets?|sliding board|banana board|splints?|sockets?|liners?|callipers?|calipers?|helmet|hearing aids?|bed lever|wet room|trolley and perching stool)';
const SUPPLIED =
  '(?:assessed|measured(?: up)?|fitted|ordered|delivered|installed|adjusted|demonstrated|trialled|prescribed|swapped|replaced|moulded|aligned|recast|lined|in situ|in place|sorted)';
const STRAIN =
  '(?:stress|anxiety|depression|his nerves|her nerves|nerves|burnout|exhaustion|a bad back|his back|her back|work[- ]related stress|low mood|grief|long covid|a breakdown|panic attacks?|fatigue|sciatica|flu|[a-z]+itis)';

/** Each with the sentence behind it. */
export const FUNCTION: readonly (readonly [evidence: string, confidence: number, cue: RegExp, pattern: string])[] = [
  // "not come out of her room", "hasn't left his bed since March", "not been past the front door in two years"
  [
    'daily life',
    0.65,
    /not |never |nae |barely |hardly |n['’]?t /,
    `(?:not|never|barely|hardly|scarcely|rarely|has ?n['’]?t|had ?n['’]?t|wo ?n['’]?t|would ?n['’]?t|does ?n['’]?t|did ?n['’]?t|is ?n['’]?t|would not|will not|hasnae|hadnae|willnae|wouldnae) (?:(?:been|come|coming|came|got|get|gets|getting|gone|go|goes|going|moved?|stepped|step|set foot|ventured|out|once|even|really|ever|yet) ){0,3}(?:out of|outside|past|beyond|(?:out )?from (?:under|behind)|off|open|opened|leave|left|leaving|leaves) (?:${THEIR}|the) (?:own )?${ROOM}(?: ${LONG})?`,
  ],
  // "hadn't walked since Easter", "first time she's slept in a bed for two years"
  [
    'daily life',
    0.65,
    /n['’]?t |not |never |first time/,
    `(?=[nhb])(?<=${PERSON} ?)(?:not|never|hasn['’]?t|hadn['’]?t|n['’]t|barely|hardly|hasnae|hadnae) (?:(?:been able to|managed to|once|even|really|properly|actually|ever) ){0,2}${LIVES_BY}(?: (?!since|for|in)[a-z'’-]+){0,4} ${LONG}|first time (?:${THEM}(?:['’]s|['’]d|['’]ve| has| had| have|) )(?:been able to |managed to |properly )?${LIVES_BY}(?: (?!since|for|in)[a-z'’-]+){0,4}(?: ${LONG}| since (?:the|his|her) [a-z]+)`,
  ],
  // "needs two of us to turn him", "has to be fed now", "first solid food since July", "can't tell left from right"
  [
    'needs help',
    0.65,
    /needs? |has to be|had to be|can only|first |tell |lost |talks to|side|waking/,
    `(?:needs?|needed|takes|took) (?:(?:one|two|three|four|five|both|all|a couple) (?:of (?:us|them)|people|carers|nurses|staff|to one) to (?:turn|move|lift|wash|stand|feed|roll|hoist|dress|shift|change|sit) (?:him|her|them)|(?:help|a hand|prompting|encouraging|reminding|feeding|turning|changing|hoisting|winding|assistance) (?:to (?:eat|stand|walk|wash|dress|swallow|drink|breathe|get (?:up|out|in))|with (?:everything|meals|(?:his|her|their) \\w{1,24}|eating|drinking|washing|dressing)))|(?<=${THEM} )(?:has|had|needs) to be (?:fed|turned|washed|dressed|hoisted|carried|lifted|changed|reminded|prompted|helped|spoon[- ]fed|winched|tube[- ]fed)|(?<=${THEM} |^|[.!?\\n] |and |but )can only (?:just )?(?:manage|walk|eat|swallow|see|hear|move|use|sleep|sit|drink|blink|nod|point|whisper|say)(?: [a-z'’-]+){1,3}|first (?:(?:solid|proper|real|hot|full|whole|decent|unaided) )?(?:food|meal|shower|bath|wee|poo|words?|steps?|smile|laugh|drink|sip|sleep|outing|feed|breath|spoonful|mouthful|walk)(?: (?:out|outside|alone|on (?:his|her) own|of [a-z]+))? (?:${LONG}|${THEM}['’]?(?:s|d| has| had) (?:had|taken|eaten|managed|said|kept down))|(?:can['’]?t|cannot|couldn['’]?t|unable to|struggles to) tell (?:left from right|night from day|day from night|hot from cold|(?:his|her|the) [a-z]+ (?:from|apart)|(?:who|where|what) [a-z]+ (?:is|are))|(?:lost|losing|getting back|got back|found|finding) ${THEIR} (?:swallow|gag|grip|words|taste|smile|gait|independence|mobility|continence|english|welsh|short[- ]term|bearings|footing|singing voice)(?![a-z])|talks? to (?:the|his|her) (?:toaster|mirror|telly|tv|curtains|wallpaper|doll|lamp|radiator|late [a-z]+|dead [a-z]+)|${THEIR} (?:left|right|bad|weak|good) (?:side|arm|leg|hand)(?:['’]s| is| was| has)? (?:(?:finally|slowly|just|still|all|gone) ){0,6}(?:waking up|coming back|dead|weak|gone|floppy|limp|useless|heavy|numb|asleep|neglected)`,
  ],
  // "lost every noun", "doesn't have many words left", "down to six words", "no speech since"
  [
    'words lost',
    0.7,
    /word|noun|verb|name|sentence|speech|english|welsh|letters|numbers|vowels|consonants/,
    `(?:lost|losing|loses|mislaid|mislays|runs out|running out|run out|missing|hunting for|searching for|reaching for|swaps|mixes up|jumbles) (?:(?:every|all|most of|nearly|almost|half|some of|the|of|his|her|their|a|few|more|last) ){1,4}${SPOKEN}(?! (?:game|puzzle|search|badge|of the day))|(?:not|does ?n['’]?t|did ?n['’]?t|has ?n['’]?t|had ?n['’]?t|have ?n['’]?t|hardly|barely|very)(?: (?:have|has|had|got|many|much|any|a lot of))+ (?:\\w{1,24} )?${SPOKEN} (?:left|now|any ?more|these days|to (?:use|spare|go on))|(?:few|fewer|no|hardly any|not many|${NUMBER}|only|last) ${SPOKEN} left|(?=[ijwodhgus])(?<=${PERSON} |(?:is|['’]s) )(?:(?:is|are|was|only|just|now) ){0,6}(?:down to|has|had|got|uses|said|says) (?:(?:only|about|just|maybe|got|his|her) ){0,6}(?:${NUMBER}|a handful of|a few|one or two) (?:words|signs)(?! (?:for|to (?:say|the)|of (?:advice|wisdom|welsh)))`,
  ],
  // "grinds their teeth", "sleeps in his chair", "wets the bed", "sleeps sitting up"
  [
    'habit',
    0.65,
    /grind|clench|snor|bed|sleep|toes|wears|wanders|walks/,
    `(?:grind(?:s|ing)?|ground|clench(?:es|ing|ed)?|gnash(?:es|ing)?) (?:(?:and|clenches|grinds) )?${THEIR} (?:own )?(?:teeth|jaw)|(?:wet(?:s|ting)?|soil(?:s|ed|ing)|soaked) (?:the|his|her|their) (?:bed|sheets|mattress|chair|pads?)|(?:sleeps|sleeping|slept|been sleeping) (?:in (?:his|her|the|their) (?:arm)?chair|sitting up|upright|propped up|on (?:four|three|five|six) pillows)|(?:walks|walking) on (?:his|her|their) (?:toes|tiptoes|knuckles|outside edges)|wears (?:a|an|his|her|their) (?:pads?|wig|truss|calliper|caliper|mouth ?guard|splint|eye ?patch|catheter|leg bag|stoma bag|nappy|brace|night ?guard|helmet for (?:his|her))(?! to work)|(?:wanders|wandering|walks|up|pacing|paces) (?:(?:at|all|through|the|most|every) ){1,6}nights?(?= (?:looking|asking|trying|calling|and|now|in (?:his|her))|[,.!?]|$)(?<!up (?:at|all|the|most|every)[a-z ]* nights?)`,
  ],
  // "four steps in the gym", "did three steps between the bars", "six metres with the frame"
  [
    'progress',
    0.65,
    /steps?|metres|strides|lengths|laps/,
    `(?:${NUMBER}|first|proper|actual|real|independent|unaided) (?:(?:wee|whole|proper|unaided|shaky|wobbly|tiny|actual|first|independent|full|slow) ){0,2}(?:steps?|metres|strides|paces)(?:,? (?:in|on|between|along|across|down|up|with|without|round|to) (?:(?:the|his|her|their|a|both|our|parallel|physio|rehab|new|walking|neuro) ){0,3}(?:gym|bars|parallels|frame|stick|sticks|crutches|rollator|zimmer|ward|corridor|bay|bed|prosthesis|leg|legs|blades?|hoist|treadmill|door|window|toilet|loo|help|chair|rail|gutter frame|today))(?! counter)`,
  ],
  // "couldn't hold a cup last month, threw a ball today"
  [
    'daily life',
    0.6,
    /can['’]?t|could ?n['’]?t|cannae/,
    `(?<!(?:i|we|you|staff|nurses|team|the) )(?:can['’]?t|cannot|couldn['’]?t|cannae|couldnae) (?:even |really |quite |always )?(?:hold|lift|pick up|carry|bear|abide|stand) (?:a (?:cup|spoon|pen|knife|fork|glass|biro|brush|kettle|book|ball)|(?:his|her) (?:head|arms?|legs?|own \\w{1,24})(?: up)?|being (?:touched|alone|held|moved|washed|looked at))`,
  ],
  // "switched his aids on", "turned her implant on", "heard her for the first time"
  [
    'switched on',
    0.7,
    /switch|turn|tun|activat|hear/,
    `(?:switch|turn|power|plugg?|tun|activat|programm?)(?:ed|ing|e|s|es)? (?:(?:on|off|up|down) )?(?:his|her|their|the wee one['’]s|(?:the|this|that|a|my) \\w{1,24}['’]s) (?:(?:new|first|left|right|second|old|wee|both|brand|cochlear|bone) ){0,2}${DEVICE}(?: (?:on|off|up|down))?|${THEIR} (?:new |first |cochlear )?(?:hearing aids?|aids|implants?|processors?) (?:(?:was|were|went|got|being|finally|are|is|just|has been|have been) ){1,3}(?:switched|turned|tuned|activated)(?: on| up)?|(?:hear|heard|hearing) (?:(?:his|her|their|the|own|a) ){1,2}(?:[a-z]+ ){1,2}(?:say [a-z ]{1,20})?for the first time`,
  ],
  // "been told not to bend her back for eleven years", "the one they said wouldn't walk", "told he'd never talk"
  [
    'told never to',
    0.65,
    /told|said|say|doctors|warned|reckoned|expected/,
    `(?:told|warned|advised) (?:(?:him|her|them|that) )?(?:(?:not|never) to|(?:he|she|they)(?:['’]d| would| might| will|['’]ll) (?:never|not|need|be))(?: (?:again|ever|even|properly))? (?:${LIVES_BY}|hear|conceive|work|exercise|move|jump|use|put weight|carry|twist|kick|play|stand|weight ?bear|in a wheelchair|on dialysis|blind|have (?:children|kids|a baby))(?! (?:in|to|about) (?:the )?(?:meeting|union|press|media|work|management))(?: (?:his|her|their|a|the) [a-z]+)?(?: again| independently)?(?: ${LONG})?|(?:they|we|doctors|consultants?|everyone|everybody|nobody|the \\w{1,24}) (?:all )?(?:said|thought|reckoned|swore|expected|told (?:him|her))(?: that)? ?(?:(?:he|she|they|him|her) ?)?(?:['’]d never|would never|wouldn['’]?t|wouldnt|would not|['’]ll never|will never|might not|might never|won['’]?t|to) (?:ever )?(?:walk|talk|speak|see|hear|stand|eat|breathe|survive|live|make it|last|wake|pull through|come round|see (?:christmas|the (?:week|summer|year)))(?: again| out)?`,
  ],
  // "she was breathing when the ambulance took her", "conscious the whole time", "awake the whole way through"
  [
    'signs of life',
    0.65,
    /breath|conscious|awake|pulse|talking|alive/,
    `(?=[wisfbnohjcurat])(?<=${PERSON} |(?:is|was|were|are|['’]s|still|yes) |, |\\. |\\n|^)(?:(?:was|were|is|still|fully|barely|not|only|just|wide|hardly|never) ){0,3}(?:breathing|conscious|unconscious|awake|talking|alive|responsive)(?: and \\w{1,24})? (?:when (?:the|we|i|they|crew|help|paramedics)(?: (?:ambulance|crew|helicopter|paramedics?|first responders?|air ambulance))?(?: (?:took|got|left|arrived|reached|handed|came|loaded|lifted|found)(?: (?:him|her|them|there))?)?|by the time|(?:the (?:whole|entire) (?:time|way)|throughout|all the way|the whole way through)(?! that|[a-z]))`,
  ],
  // "signed off with stress again", "on the sick with her nerves", "off work with his back"
  [
    'signed off',
    0.65,
    /sign|off|sick|line/,
    `(?:signed|signing|sign) (?:him |her |them )?(?:off|aff)(?: (?:sick|work|school|again|for (?:\\w{1,24} ){1,2}))? ?(?:with|wi|for|because of|due to) (?:(?:the|more|his|her|their|work|severe) )?(?:[a-z]+ )?${STRAIN}(?: again)?|(?:on the sick|off (?:work|school|sick)|away from (?:work|school)) (?:(?:again|still|for \\w{1,24} \\w{1,24}) )?(?:with|wi|because of) (?:(?:the|his|her|their) )?(?:[a-z]+ )?${STRAIN}|${PERSON} (?:is |was |been |got |being )?signed off(?: (?:sick|work|again|for (?:another )?\\w{1,24} (?:weeks?|months?)|till \\w{1,24}|until \\w{1,24})){1,2}`,
  ],
  // "counted every compression", "legs in compression", "in two layer compression"
  [
    'compression',
    0.65,
    /compression/,
    '(?:(?:every|each|another|first|last|one|the first|the last) (?:single |last )?compression|(?:in|into|out of|off|back in|back into|wears|wearing|his|her|their|hates|tolerat\\w{1,24}) (?:full |light |strong |two[- ]layer |four[- ]layer |his |her |reduced |proper )?compression)(?! (?:software|ratio|format|algorithm|leggings|tights|tops?|shorts|socks|training|file|artefact|update|course|workshop|study day|policy))',
  ],
  // "bilateral above-knee", "a below-knee from the navy", "through-knee both sides"
  [
    'amputation',
    0.7,
    /(?:above|below|through|trans)[- ]?(?:knee|elbow|ankle|hip|wrist|shoulder|tibial|femoral|radial|humeral)/,
    '(?:(?:bilateral|double|left|right|both|single|new|old|an?|his|her|their|my|our) ){1,3}(?:above|below|through|trans)[- ]?(?:knee|elbow|wrist|ankle|tibial|femoral|radial|humeral|hip)s?(?! (?:skirts?|socks?|boots?|stockings?|length|dress|shorts|height|bikini))(?: (?:amputee|amputation|prosthesis|socket|stump|leg))?',
  ],
  // "guess whose knee we did", "the hip I did on Monday"
  [
    'care given',
    0.65,
    /whose|(?:knee|hip|eyes?|teeth|shoulder|feet|foot|back|nose|hernia|toe|ankle|wrist|hand|heart|valve|gallbladder|cataracts?) (?:we|i|i['’]ve|we['’]ve) (?:just )?(?:did|done|fixed|sorted|replaced)/,
    "(?:whose|(?<!my )(?:the|that|a|her|his)) (?:(?:left|right|other|poor|famous|new|bad) )?(?:knees?|hips?|eyes?|teeth|tooth|shoulders?|feet|foot|legs?|back|nose|ears?|hernia|toe(?:nail)?s?|ankle|wrist|hands?|heart|valve|gallbladder|cataracts?|bunions?|boobs?|face|veins?|prostate|chest|jaw)(?= (?:(?:we|i|they|he|she)(?:['’]ve|['’]s|ve| have| has)? (?:just |finally )?(?:did|done|fixed|sorted|replaced|scanned|x-?rayed|operated|pinned|stitched|dressed|drained|imaged|worked on|treated|saw to)|got (?:done|fixed|scanned)|was on the table|is on the table))",
  ],
  // "commode assessed, rails measured", "fitted a key safe", "measured her for a wheelchair"
  [
    'equipment',
    0.6,
    /assess|measur|fitted|fitting|order|deliver|install|adjust|demonstrat|trial|prescrib|swapp|mould|align|lined|situ|in place|sorted|moves/,
    `${KIT}(?: (?:is|was|were|are|all|now|finally|been|has|have))* ${SUPPLIED}(?! (?:to (?:the|our) (?:ward|unit|department|store)|by estates|across))|(?:measured|fitted|assessed|cast) (?:him|her|them) (?:(?:up|for|with|in|a|an|the|his|her|new|first|proper) ){1,4}${KIT}|(?:fitted|fitting|ordered|ordering|aligned|lined|recast|adjusted|moulded|measured(?: up)?|installed|delivered) (?:his|her|their) (?:(?:new|first|own|old|left|right|second) ){0,2}${KIT}`,
  ],
  // "has frontotemporal", "wet AMD in the better eye", "lives with lewy body"
  [
    'named in short',
    0.75,
    /frontotemporal|lewy|amd|relapsing[- ]remitting|secondary[- ]progressive|young[- ]onset|triple[- ]negative|stage (?:[1-4]|one|two|three|four|i)|bulbar|hemi|dense/,
    "(?:wet|dry|bilateral) (?:amd|macular)(?: (?:degeneration|in (?:the|his|her|both) (?:\\w{1,24} )?eyes?))?|(?<!(?:uk|team|nurse|rare|ward|about|research|charity) )(?:frontotemporal(?: dementia)?|lewy[- ]body(?: dementia)?|young[- ]onset(?: (?:dementia|alzheimer['’]?s|parkinson['’]?s))?|relapsing[- ]remitting(?: ms)?|secondary[- ]progressive(?: ms)?|triple[- ]negative(?: breast cancer)?|bulbar(?: onset)?(?: mnd| palsy)?|dense (?:left|right) (?:side|hemi\\w{0,24}))(?! (?:support|unit|ward|clinic|nurse|team|society|week|research|conference|day|group|service|training|talk))",
  ],
  // "the Canon's leg has finally closed over", "wound's knitting together", "ulcer shut at last"
  [
    'how it goes',
    0.65,
    /closed|heal|knit|granulat|weep|leak|drain|dried up|scabb|broke down|broken down|open(?:ed)? up|shut|took|skinned over/,
    "(?:(?:his|her|their|the|that|both|my \\w{1,24}['’]s|\\w{1,24}['’]s) )(?:(?:left|right|other|poor|bad|wee|whole|old|auld) ){0,2}(?:legs?|shins?|heels?|foot|feet|toes?|wounds?|ulcers?|sores?|scar|sacrum|stump|graft|flap|incision|burns?|stitches|fistula|calf)(?:['’]s|['’]ve| is| are| was| were| has| have| had)?(?: (?:finally|still|now|just|all|nearly|almost|at last|completely|started|begun|been|to|starting|beginning|never)){0,6} (?:closed|closing|close|healed|shut|skinned|knitt?(?:ed|ing)?|granulat(?:ed|ing|es)|dried|drying|scabbed|weep(?:ing|s)?|wept|leak(?:ing|s|ed)?|broke(?:n)? down|breaking down|opened up|open|burst)(?: (?:over|together|up|at last|nicely|beautifully|again))?(?! (?:the|a|to|for|at \\d|on|group|club|circle|bee|pattern) ?)",
  ],
];
