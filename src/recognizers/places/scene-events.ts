/** What happens to people out of hospital, and what brings a crew there. Patterns in lower case; written for this project. */

const NOT_IN_WORD = '(?<![0-9a-zà-ɏ-])';
const END = '(?![0-9a-zà-ɏ])';

/** How somebody comes to harm or is found. */
const HARM =
  "collaps\\w+|blown (?:out|off|over|into)|run down|keeled over|lost (?:an? |his |her |two |three |\\d )?(?:fingers?|hand|arm|leg|foot|toes?|eye)|jockey|skier|snowboarder|skateboarder|roofer|scaffolder|angler|caver|potholer|windsurfer|paraglider|steeplejack|runner|walker(?= (?:off|on|up|from|down) )|hang ?glider|off (?:his|her|their) (?:motor)?(?:bike|horse|scooter|moped|skateboard|quad|pony|board|ladder)|delivered (?:him|her|them|twins|an? (?:baby|boy|girl|wee|bouncing|breech|healthy)|this)|gave birth|giving birth|born(?= (?:in|at|on) (?:the|a) )|waters (?:broke|went)|into labour|(?:is|was|got|been) (?:hit|struck|glassed|bottled|bit|jumped|punched|clobbered|headbutted|set upon)|glassed|punched|crashed|came a cropper|came (?:clean )?off|overturned|rolled (?:his|her|their|the)|skidded|toppled|tumbled|plunged|face[- ]?planted|swept|washed up|washed out|stranded|stuck (?:on|up|in|under)|winded|fished (?:him|her|them|an? \\w+) out|face down|wrapped (?:his|her) (?:car|bike|motor|van)|recovered from|in labour|stemi|had an? (?:fit|seizure|stroke|bleed|fall|turn|heart attack|hypo|funny turn)|took an? (?:fit|seizure|stroke|turn|heart attack|funny turn|stumble|tumble)|recovered(?= (?:off|on|at))|(?:took|taken|takes?|got|getting|lifted|carried|helped|pulled) (?:him|her|them) (?:off|out|down|up)|wounds?|bites?|adder|went blue|lost consciousness|hypothermic|rescue|widely reported|nearly t(?:ook|aking) out|fell|fallen|falls?|falling|came off|come off|coming off|cam aff|came aff|thrown (?:off|from)|went over|gone over|tripped|slipped|knocked (?:off|down|over)|hit by|run over|ran over|mown down|struck|stabb\\w+|shot(?! (?:of|in the arm|clinic))|shooting|assault\\w*|attacked|mugged|beaten|kicked|bitten|gored|trampled|crushed|trapped|entrapped|impaled|burned|burnt|scalded|electrocuted|drown\\w*|jumped|jumper|threw (?:himself|herself|themselves)|pulled (?:(?:him|her|them|a \\w+|an \\w+|the \\w+) )?(?:from|out|off)|cut (?:(?:him|her|them|an? \\w+|the \\w+|two \\w+) )?(?:out|from|free)|tombston\\w+|(?:went|gone|fell|go) through|\\w+ down(?= (?:at|on|in|by|near))|motorcyclist|biker|cyclist|pedestrian|rider|climber|hillwalker|paraglider|parachutist|swimmer|surfer|kayaker|paddleboarder|diver|canoeist|faller|trespasser|scooter|e-?scooter|quad ?bike|in bits|mangled|broken (?:leg|arm|wrist|hip|neck|back|ankle|jaw|nose|pelvis|collarbone|ribs?|femur|elbow|hand|finger|foot|toe)|fractured|open (?:fracture|femur|tib)|burst|gash\\w*|degloved|severed|bottled|headbutted|jumped on|set upon|robbed|spiked|spiking|hyper|hypo|anaphylactic|chest pains?|overcome|carbon monoxide|smoke inhalation|drunk|blootered|steaming|paralytic|face down|not breathing|went under|gone under|stuck (?:up|down|in|on|under)|in the river|got hit|hit (?:outside|by|on|near)|(?:heart|breathing) stopped|took (?:bad|ill|a (?:bad )?turn|unwell|no weel)|taken (?:ill|bad|unwell)|(?:didn['’]?t|did not|never|might not|won['’]?t) mak(?:e)? it|missing|casualt(?:y|ies)|had taken|no pulse|mouth to mouth|lost control|skidded|came (?:a cropper|to grief)|cowped|cowp(?:ed|it)|fell aff|hang(?:ed|ing)|hung (?:himself|herself)|overdos\\w+|od['’]?d|od|took an overdose|went down|dropped|keeled over|passed out|faint\\w*|fitted|fitting|seiz\\w+|arrested|cardiac arrest|arrest|cpr|rosc|defib\\w*|shocked|choked|choking|stopped breathing|gave birth|giving birth|born|deliver(?:ed|y)|waters (?:broke|went|go|break)|contractions|(?:been )?(?:lying|lain|lay) (?:in|on|there|at|by|under|outside|behind)|slumped|(?:bad|nasty|horrible|grim|awful|rough|big) (?:one|job|crash|smash)|half ?way up|ran (?:out|into)|burning|burned out|birth|went into labour|baby|crash\\w*|collision|rtc|rta|pile[- ]?up|smash|collided|overturned|rolled|flipped|head[- ]on|(?:car|bike|lorry|van|bus|tractor|motorcyclist|motorbike|horse|train|tram|hgv|scooter) vs?|vs? (?:a )?(?:car|lorry|van|tree|bus|hgv|tractor|train|wall|pedestrian|bike|motorbike|lamp ?post)|hit a|hit and run|fire|blaze|explosion|blew up|accident|injured|hurt|injury|broke (?:his|her|their)|snapped|dislocated|amputat\\w+|lost (?:his|her|a) (?:[a-z]+ )?(?:legs?|arms?|fingers?|thumbs?|hands?|feet|foot|toes?|eye|ear|teeth|tooth|footing|grip|balance)|unconscious|unresponsive|bleeding|heart attack|stroke|anaphyla\\w+|hypothermi\\w+|stung|lost (?:her|his) footing|player down|catch a firework|entangled|impact|incident|tragedy|disturbance|brawl|fight|slashed|glassed|punched|suicid\\w+|ligature|fatal\\w*|\\d{1,2}lb|welcomed|died|dead|body|bodies|killed|passed away";
/** How a crew comes to be there. */
const CALLED =
  'shout(?=[:,])|met (?:him|her|them|(?:an?|the|his|her|their) (?!friend|mate|pal|colleague|student|team|old friend|former|bestie|rep|celeb)[a-z]+)|saw (?:him|her|them)|seen (?:him|her|them)|bumped into|went (?:out |along |up |down |back )?(?:to|tae)|got (?:to|tae|there)|arrived (?:at|to)|turned (?:up|out) (?:to|at)|responded to|carried|stretchered|sent tae|found|spotted|discovered|rescued|winched|airlifted|scooped|picked (?:him|her|them|up|a|the|an|this|wee)|pick(?:ing)? up|collected|fetched|lifted|job (?:on|at|in|by|off|near|outside|up|down)|a job|jobs|shouts? (?:to|on|at|in)|call(?:ed|s)?(?: out)? (?:to|at|from)|callout|call[- ]out|been (?:called|sent|out) to|sent (?:to|out to)|attend(?:ed|ing)?|on scene|at scene|first on scene|treated (?:on|at|in|by)|brought (?:in )?from|came (?:in )?from|transported from|conveyed from|taken from|patient from|pt from|casualty (?:from|at)|air ambulance|helicopter|heli|hems|helimed|ambulance (?:at|on|outside|to)|999 (?:call|job)|worked on (?:him|her)|saved|dug (?:him|her) out|stemmi|back seat of|been (?:on|up|off)|one (?:at|on|in|from|by|outside)|sat with (?:him|her|a)|held (?:his|her) hand|catch her|catch him';

const HARM_WORD = new RegExp(`${NOT_IN_WORD}(?:${HARM})${END}`, 'gu');
const CALLED_WORD = new RegExp(`${NOT_IN_WORD}(?:${CALLED})${END}`, 'gu');

/** After a place: "A5612 crash", "Station Road stabbing", "the Marl Street fire". */
export const EVENT_NOUN_AFTER =
  /^(?:['’]s)? (?:(?:house|car|bus|train|tram|lorry|motorbike|bike|coach|flat|knife|acid|dog|arson|fatal|hit[- ]and[- ]run|big|horrible|awful|pub) ){0,2}(?:crash|smash|collision|rtc|rta|pile[- ]?up|accident|stabbings?|shooting|fire|blaze|explosion|attack|assault|incident|fall|arrest|rescue|job|jumper|drowning|murder|robbery|fight|brawl|shout|call|birth|delivery|death|overdose|lad|lassie?|patient|victims?|casualt(?:y|ies)|one)(?![0-9a-zà-ɏ])/;

export interface SceneEvent {
  readonly start: number;
  readonly end: number;
  readonly kind: 'harm' | 'called';
}

/** Every word of a happening in a text in lower case, in order of place. */
export const eventsIn = (lower: string): SceneEvent[] =>
  [
    ...[...lower.matchAll(HARM_WORD)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      kind: 'harm' as const,
    })),
    ...[...lower.matchAll(CALLED_WORD)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      kind: 'called' as const,
    })),
  ].sort((a, b) => a.start - b.start);

/** Prepositions after which a scene is named. */
export const LOCATIVE =
  /(?:^|[^a-zà-ɏ])(?:in|on|at|off|outside|behind|near|from|by|under|along|beside|opposite|inside|into|onto|over|round|around|next to|in front of|down|up|to|through|between|below|above|across|crossing|towards|past|leaving|aff|fae|frae|doon|oot|ower|roond|out of|oot o|out|the back of|the back o|the top of|the bottom of|the side of|the middle of|the edge of|the foot of|back of|the end of|just off) $/;

/** Travel news, events, addresses of services, time off: a place where nobody was hurt. */
export const NO_SCENE =
  /(?<![a-zà-ɏ])(?:closed (?:both|due|at|in|between|until|for)|is closed|remains closed|allow extra|diversions?|roadworks?|tailbacks?|park and ride|sat ?nav|free parking|learn (?:cpr|first aid)|teach(?:ing)? cpr|cpr (?:training|course|class|demo|session)|weigh[- ]in|drop[- ]in|pop[- ]up|our (?:stall|stand|bus|van)|come (?:and|along)|join us|find us|open day|coffee morning|fundrais\w*|sponsor\w*|raffle|tickets?|bookings?|appointments? (?:at|available)|volunteers?|recruit\w*|vaccin\w*|flu (?:jab|clinic)s?|classes|every (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week)|from \d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)? (?:to|until|till|-) ?\d|defib(?:rillator)? (?:is|at|outside|on|installed|has)|new defib|defibs? (?:fitted|installed|going|available)|(?:has|have|is|are|we['’]ve) (?:now )?(?:moved|moving|relocat\w+) (?:to|from)|for the (?:aa|rac)|recovery truck|closed the road|road (?:is )?(?:closed|shut)|expect delays|cycle safely|in memory of|petition|(?:i|we) (?:grew up|was born|lived|fell|slipped|tripped)|(?:fell|came|tripped|slipped|crashed|stacked it|got knocked) (?:off|over) my(?: own)?|conference|holiday|day off|leaving do|night out|hen do(?! (?:bar|beer|pub|party|bike|bus)))(?![a-zà-ɏ])/;
