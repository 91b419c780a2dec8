import { CREATURES, PLACES_OF_THE_BODY, TOOLS } from './lexicon/odd-things.ts';

export const COUNT =
  '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozens of|several|a handful of|a whole|an entire|half a)';
const A =
  '(?:(?:a|an|the|his|her|their|its|some|one|this|my|that|two|three|four|five|six|seven|eight|nine|ten|both|whole|entire|small|large|big|tiny|plastic|metal|rusty|glass|live|old|wee|full|unopened|empty|lit|six[- ]inch|four[- ]inch|\\d+) ){0,3}';
export const WHOSE = "(?:(?:a|an|his|her|their|the|someone(?:['’]s)?|both|left|right|own|its) ){0,2}";
const LIMB =
  '(?:hand|hands|foot|feet|finger|fingers|thumb|toe|toes|leg|legs|arm|face|head|neck|eye|ear|knee|shin|skull|thigh|chest|wrist|ankle|hair|scalp|bum|backside|groin|nose|penis|testicles)';
const BIRTH =
  '(?:(?:delivered|delivering|birthed|caught|helped deliver) (?:(?:a|the|his|her|their|my|our|another|wee|little|baby|healthy|first|number) ){0,3}(?:baby|babby|bab|twins?|triplets|bairn|wean|boy|girl|one|newborn|her|him|them|daughter|son|lad|lass)|born(?! in bradford)|gave birth|given birth|give birth|caught (?:a|the|her) baby|had (?:a|the|her|their|his) (?:baby|wee boy|wee girl|bairn|wee one|little boy|little girl)|baby (?:was )?(?:born|arrived|came)|(?:a|the|wee|little) (?:baby|babies|girl|boy|one) (?:was )?(?:born|arrived|delivered)|birth|birthing|welcomed (?:a|number \\w{1,24}|another|baby)|babies born)';
const ODD_SPOT =
  "(?:(?:hospital |multi-?storey |supermarket |tesco |asda |aldi |lidl |staff |works )?car ?park|lift|taxi|uber|minicab|(?:back|front) (?:o|of|seat of) (?:the |a |an |our |my |his |her |their |wor |dad['’]s ){0,6}(?:car|taxi|van|cab|ambulance|uber|bus|fiat|fiesta|\\w{1,24} \\w{0,24}car)|front seat|back seat|lay-?by|layby|hard shoulder|roadside|side of the (?:road|a\\d+|m\\d+)|corridor floor|corridor|lobby|entrance|doorway|foyer|reception|stairwell|stairs|ferry(?: terminal| waiting room)?|boat|lifeboat|plane|train|bus(?: stop)?|bus shelter|tram|helicopter|petrol station|services|motorway|m\\d{1,2}|a\\d{1,4}|supermarket|tesco|asda|sainsbury['’]?s|aldi|lidl|greggs|mcdonald['’]?s|pub|toilets?|loo|bathroom at work|garden|barn|byre|field|beach|tent|caravan|campervan|festival|cinema|gym|church|school|office|nail bar|hairdresser['’]?s|salon|shop|waiting room|pier|harbour|ambulance bay|ambulance|x-?ray|ct scanner|multi-?storey)";
const WARD =
  '(?:ward|wards|unit|icu|itu|hdu|a&e|ed|hospital|hospice|chapel|bedside|bed|oncology|renal|chemo|day room|care home|intensive care|critical care|theatre|ccu|bay|corridor|burns unit|resus|ambulance)';

/** Odd mechanisms and one-off events, in lower case, each with the sentence behind it. */
export const ODD_EVENTS: readonly (readonly [evidence: string, confidence: number, cue: RegExp, pattern: string])[] = [
  // "fourteen magnets", "swallowed a Lego head"
  [
    'swallowed',
    0.75,
    /swallow|inhal/,
    `(?:swallowed|inhaled) (?:his|her) (?:own |false |wedding |engagement )?(?:teeth|tooth|dentures?|ring|hearing aid|contact lens|airpod)`,
  ],
  ['magnets', 0.7, /magnet/, `${COUNT} (?:\\w{1,24} )?(?:fridge |rare earth |bead |neodymium )?magnets`],
  // "a shampoo bottle up his bum", "the jar up him"
  [
    'stuck',
    0.75,
    /stuck|trapped|caught|wedged|jammed/,
    `(?:stuck|trapped|caught|wedged|jammed|got|getting) (?:his|her|their) (?:whole |own |left |right |wee |wedding )?(?:${LIMB}|willy|tongue|ring finger) (?:stuck |trapped |caught |wedged |jammed )?(?:in|inside|into|down|through|to|between) ${A}(?!(?:room|bed|hospital|the way|door)(?![a-z]))\\w{1,24}(?: \\w{1,24})?`,
  ],
  // "removed a Henry hoover attachment", "foreign body"
  ['foreign body', 0.6, /foreign bod/, '(?:foreign (?:body|bodies|object)|rectal fb|fb in (?:nose|ear|rectum|throat))'],
  // "things found up bums"
  [
    'inserted',
    0.8,
    / up (?:his|her|their|the|a|people|someone|bums|my|him)/,
    `(?:something|things|stuff|what|objects?|ones?) (?:i[’']?ve |we[’']?ve )?(?:found |that was |removed from |stuck )?up (?:${WHOSE}(?:bum|bums|arse|backside|rectum|bahookie|jacksie|jacksy|hole|nose|nostril|urethra|fanny|foof)|him(?=[ .,!?)\\n]|$)|people[’']s bums)`,
  ],
  // "superglued both hands to a karaoke machine", "fence-panel nail gun"
  [
    'glued',
    0.85,
    /glue/,
    `(?:super)?glued (?:both |his |her |their |own |left |right |himself|herself|themselves|it |an? ){1,3}(?:${PLACES_OF_THE_BODY}|eyelids?|mouth|lips|eyelashes)?(?: (?:shut|together|to ${A}\\w{1,24}(?: \\w{1,24})?))`,
  ],
  [
    'glued',
    0.8,
    /glue/,
    'superglued (?:to|himself|herself|his|her|both|their|shut)(?: (?:hands?|fingers?|eyes?|lips?|eyelids?))?',
  ],
  [
    'nailed',
    0.8,
    /nail|stapl|bolt|screw|drill|sewed|shot/,
    `(?:nailed|nail[- ]gunned|stapled|drilled|screwed|bolted|sewed|sewn|shot|harpooned|impaled|skewered|speared|zipped|pierced) (?:through )?(?:his|her|their|both|himself|herself|straight through|clean through)(?: (?:own|left|right))? (?:${LIMB}|palm|foreskin|tongue)`,
  ],
  [
    'impaled',
    0.8,
    /impal|skewer/,
    `(?:impaled|skewered|speared) (?:on|by|with|through|himself|herself)(?: (?:on|with))? ${A}\\w{1,24}(?: \\w{1,24})?`,
  ],
  // "Lawnmower v foot", "chainsaw vs leg", "man versus wood chipper"
  [
    'tool against limb',
    0.85,
    / (?:v|vs|versus|1)[. ]/,
    `(?:${TOOLS}|${CREATURES}|lawnmower|bull|horse|tractor|train|escalator|kettle|knife|avocado|firework|trampoline|bagel|machete) (?:v|vs|versus)\\.? (?:the |a |his |her )?(?:${LIMB}|man|human|toddler|farmer|gardener|cyclist|pensioner|child|chef|butcher|dad|grandad)`,
  ],
  [
    'tool against limb',
    0.85,
    / (?:v|vs|versus)[. ]/,
    `(?:${LIMB}|man|farmer|pensioner|dad|grandad|cyclist|chef|butcher|joiner|bloke|lad|lass|gardener|teenager|kid|toddler) (?:v|vs|versus)\\.? (?:the |a |his |her )?(?:${TOOLS}|${CREATURES})`,
  ],
  [
    'tool',
    0.75,
    /gun|saw|mower|grind|chipper|baler|auger|strim|shred|blend|trim|mincer|slicer|escalator|combine|propeller|fryer|mixer|tractor|sword|crossbow|machete|lathe|drill|firework/,
    `(?:${TOOLS}) (?:accident|injury|injuries|mishap|incident|amputation|through|into|to|tae|in|got|had|took|went|ran)(?: (?:his|her|their|the|over|through|into|off|himself|herself)){0,3} ?(?:${LIMB})?`,
  ],
  [
    'tool',
    0.75,
    /gun|saw|mower|grind|chipper|baler|auger|strim|shred|blend|trim|mincer|slicer|escalator|combine|propeller|fryer|mixer|machine/,
    `(?:caught|trapped|stuck|mangled|dragged|crushed|sliced|run over|pulled|injured|hurt)(?: (?:up|in|into|by|under|on|with|through|to|his|her|their|the|a|own|whole|two|three|four|right|left|${LIMB})){1,6} (?:${TOOLS})(?: accident| incident)?|(?:put|stuck|shoved|lost)(?: (?:his|her|their|a|two|three|four|right|left|whole|own|both)){0,3} ${LIMB}(?: (?:up|in|into|under|on|through|to|inside|the|a|his|her)){1,3} (?:${TOOLS})|fell (?:in|into|on|under|off|through) (?:the|a|his|her) (?:${TOOLS})`,
  ],
  [
    'nail gun',
    0.75,
    /nail ?gun|bolt gun|staple gun|crossbow|harpoon/,
    '(?:fence[- ]panel )?(?:nail ?gun|bolt gun|staple gun|crossbow(?: bolt)?|harpoon)',
  ],
  // "tried to catch a firework", "sat on a cactus"
  [
    'folly',
    0.7,
    /firework|sparkler|toaster|microwave|kettle|washing machine|tumble dryer|letterbox|railing|roof|cannon|lit /,
    `(?:tried to|trying to|decided to|thought (?:he|she) could|attempted to|for a (?:bet|dare)|sat on|fell (?:on|in|into|off|through)|climbed|jumped|held|lit|threw|cooked|microwaved) (?:catch |light |put out |hold |juggle |swallow |ride |dry |cook |jump |hoover |iron |eat |weld |climb |his way |her way |through |into |on |off |a |an |the |his |her ){1,5}(?:lit )?(?:firework|rocket|catherine wheel|sparkler|toaster|microwave|washing machine|tumble dryer|letterbox|railings?|cactus|chandelier|cannon|bonfire|bin lorry|aquarium|statue|bouncy castle|zipwire|scarecrow|wheelie bin|hot air balloon|church roof|church spire|steeple)`,
  ],
  // "bitten by his own python", "gored by a bull", "fell over the parrot's cage"
  [
    'animal',
    0.8,
    / by (?:an?|the|his|her|their|its|neighbour|escaped|pet)/,
    `(?:bitten|bit|stung|gored|kicked|trampled|mauled|pecked|attacked|headbutted|butted|scratched|savaged|crushed|squashed|sat on|knocked (?:over|down|out|off)|charged|tossed|dragged|spat at|swallowed|nipped|rolled on|stood on|chased)(?: \\w{1,24})?(?: (?:on|in) (?:the|his|her) \\w{1,24})? by ${A}(?:(?:neighbour['’]s|escaped|pet|prize|own|wild|angry) ){0,2}(?!horse fl)${CREATURES}`,
  ],
  [
    'animal',
    0.8,
    / (?:bit|gored|kicked|stung|pecked|broke|mauled|attacked|headbutted|butted|charged|trod on|stood on|sat on|knocked|chased|threw|crushed|savaged) (?:him|her|his|them|the )/,
    `(?:(?:an?|the|his|her|their|neighbour['’]s|escaped|pet|own|our) ){0,2}(?!pet )${CREATURES} (?:bit|gored|kicked|stung|pecked|broke|mauled|attacked|headbutted|butted|charged|trod on|stood on|sat on|knocked|chased|threw|crushed|savaged) (?:him|her(?! ball)|his|them|the (?:poor )?(?:lad|man|woman|lady|gent|farmer|postman|child|kid|lass))(?: (?:in|on|off|over) (?:the|his|her) \\w{1,24})?`,
  ],
  [
    'stuck',
    0.75,
    /stuck|trapped|wedged|jammed/,
    `(?:his|her|their|a|wee|the) (?:whole |own |left |right |wee )?(?:${LIMB}|willy|tongue|ring finger) (?:(?:well|and|truly|firmly|completely|got|was|still) ){0,4}(?:stuck|trapped|wedged|jammed) (?:in|inside|down|through|between) ${A}(?!(?:room|bed|hospital|door)(?![a-z]))\\w{1,24}(?: \\w{1,24})?`,
  ],
  [
    'crushed',
    0.7,
    /by (?:a|an|the|his|her)/,
    '(?:crushed|squashed|flattened|pinned|knocked (?:down|over|out|off \\w{1,24} bike)|hit|struck|run over|mown down) by (?:a|an|the|his own|her own|his|her|their) (?:(?:falling|flying|frozen|giant|rolling|runaway|own) )?(?:vending machine|wardrobe|piano|fridge|coffin|hearse|golf ball|golf buggy|cricket ball|drone|ice cream van|milk float|mobility scooter|float|turkey|lawn ?mower|satellite dish|chimney|tree|branch|headstone|gravestone|statue|scoreboard|bouncy castle|steam train|tram|combine|tractor|horsebox|bin lorry|hot air balloon|tombola|disco ball|cheese|hay ?bale|bale|gazebo|trampoline)',
  ],
  ['glued', 0.75, /glue/, `super ?glue (?:in|on|to|up) (?:his|her|their|a|the|both) ${PLACES_OF_THE_BODY}`],
  [
    'animal',
    0.75,
    /sat on/,
    `sat on (?:a|an|his|her|their|the) (?:${CREATURES}|cactus|firework|hot barbecue|wasps['’]? nest|garden gnome|glass)`,
  ],
  [
    'animal',
    0.8,
    / (?:bite|bites|sting|attack|kick|headbutt|scratch|goring|trampling)(?![a-z])/,
    `(?:adder|snake|ferret|monkey|shark|seal|parrot|llama|alpaca|camel|swan|goose|seagull|squirrel|badger|otter|python|cobra|tarantula|scorpion|stingray|jellyfish|weever|lizard|iguana|crocodile|peacock|emu|ostrich|cow|bull|horse|pig|ram|stag|deer|rat|bat|fox|hamster|tortoise|donkey|owl) (?:bite|bites|sting|attack|kick|headbutt|scratch|goring|trampling)(?! first aid)`,
  ],
  [
    'animal',
    0.75,
    /fell|fall|trip|tumbl|came off/,
    `(?:fell|falls|fallen|fall|tripped|trippit|tumbled|slipped|came off|thrown off|thrown from) (?:off|over|ower|ow'r|on|onto|into|in|aff|from)? ?${A}(?:${CREATURES}|slurry (?:tank|pit)|grain silo|silo|septic tank|vat of \\w{1,24}|open grave|cage|budgie|beehive|donkey|unicycle|penny farthing|stilts|bucking bronco|mobility scooter|garden gnome|coffin|altar|pulpit|cherry picker|float|hay ?bale|slurry pit|muck heap|mechanical bull|inflatable \\w{1,24})(?! trail)`,
  ],
  // "QUADRUPLETS", "quads at Queen Philippa", "twins at 47"
  [
    'multiple birth',
    0.85,
    /plet|quads|quint/,
    '(?:quadruplets?|quintuplets?|sextuplets?|octuplets?|(?:identical |newborn |set of |surviving )?triplets|(?:set of |identical |delivered |had |having |delivering |with |carrying |expecting |for |the |first |born |prem )(?:quads|quins)|quads (?:at|born|delivered|today|tonight|in|on|safely))',
  ],
  [
    'late birth',
    0.8,
    /twin|baby|birth|bairn/,
    '(?:(?:identical )?twins?|first baby|baby|gave birth|first-time mum|birth) at (?:(?:the age of )?(?:4[5-9]|5\\d|6\\d|1[0-4])(?![0-9+/:.])|(?:forty|fifty|sixty)(?:[- ](?:five|six|seven|eight|nine))?(?! past))',
  ],
  [
    'twins apart',
    0.8,
    /twin/,
    'twins? (?:born |delivered |arrived )?(?:on (?:different|separate) (?:days|dates|years)|in different (?:years|months|hospitals|counties)|weeks apart|either side of midnight|days apart|with different (?:dads|fathers|birthdays))',
  ],
  [
    'record birth',
    0.7,
    /lb|baby/,
    '(?:1[2-9]|twelve|thirteen|fourteen) ?(?:lbs?|pound|pounder)(?: \\d{1,2} ?(?:oz)?)? (?:baby|babby|boy|girl|wee boy|wee girl|bairn|newborn)|(?:first|1st) (?:baby|birth|bairn) of (?:20\\d\\d|the (?:year|decade|century|new year)|new year)',
  ],
  // "delivered a baby in the car park", "born in the lift", "back o the ambulance at the pier"
  [
    'birth in an odd place',
    0.85,
    /born|deliver|birth|baby|bairn|babies|welcom|wee (?:boy|girl)|caught/,
    `${BIRTH}(?: (?!the ward|hospital)[^ .!?\\n]{1,14}){0,5}? (?:in|on|at|inside|outside|by|beside) (?:the |a |an |our |my |his |her |their |wor |hospital |middle of |back of ){0,4}${ODD_SPOT}(?! (?:clinic|class|unit|ward|team|now open))`,
  ],
  [
    'birth in an odd place',
    0.75,
    /in the|on the/,
    '(?:in|on) the (?:ferry (?:waiting room|terminal)|back (?:o|of) the (?:ambulance|taxi|car|van|bus) (?:at|on|in|by) the (?:pier|harbour|layby|lay-by|car park|hard shoulder|roundabout|m\\d+|a\\d+))',
  ],
  // "proposed to his girlfriend", "got married on the ward"
  [
    'proposal',
    0.8,
    /propos|one knee|popped the question|engaged/,
    `(?:proposed (?:to (?:his|her|the) \\w{1,24}|on (?:the|our|my) ${WARD}|from (?:his|her) (?:hospital )?bed|in (?:the |our )?${WARD}|at (?:the )?bedside)|(?:got )?down on one knee|popped the question|got engaged (?:on|in|at|by|from) (?:the |our |his |her )?(?:hospital )?${WARD})`,
  ],
  [
    'proposal',
    0.75,
    /marry/,
    '(?:asked|asking|asks) (?:her|him|his \\w{1,24}|her \\w{1,24}) to marry (?:him|her|them)',
  ],
  [
    'proposal',
    0.75,
    /proposal/,
    `(?:proposal|marriage proposal|engagement) (?:on|in|at|by) (?:the |our |a |bed \\w{1,24},? )?(?:hospital )?${WARD}`,
  ],
  [
    'wedding',
    0.85,
    /wedding|married|wed |marry|vows|bride|walked (?:her|his)|christen|bapti/,
    `(?:(?:a |his |her |their |bedside |hospital |first ever |emergency |the ){0,3}(?:wedding|marriage|vows|nuptials|wedding ceremony|renewal of vows|ceilidh)|(?:got |were |was |get |getting |to )?(?:married|wed|marry|hitched)|(?:said|renewed) (?:their|her|his) vows|tied the knot)(?: (?:his|her|their|to|a|the|childhood|sweetheart|girlfriend|boyfriend|partner|fianc[ée]+|of \\w{1,24} years)){0,5} (?:on|in|at|by|from) (?:the |our |his |her |a |wor )?(?:(?:hospital|stroke|acute|cancer|palliative|hospice|\\w{1,24}) )?${WARD}`,
  ],
  [
    'wedding',
    0.8,
    /wedding/,
    `(?:bedside|deathbed|ward|hospital-bed|hospice|hospital bed|icu|itu) (?:wedding|ceremony|marriage|christening|proposal)`,
  ],
  // "hoards clocks, four hundred odd of them"
  [
    'collection',
    0.65,
    /hoard|collects|collection of|lives with|keeps/,
    '(?:hoards?|hoarding|collects?|keeps?|lives with|living with|houses?) (?:over |about |around |nearly |some )?(?:\\d{2,5}|hundreds of|dozens of|twenty|thirty|forty|fifty|sixty|a hundred|four hundred|three hundred|two hundred|thousands of|\\w{1,24}, \\w{1,24} (?:hundred|thousand))(?: odd)?(?: [a-z]+){0,3}|hoards (?!of)[a-z]{3,12}',
  ],
  [
    'escape',
    0.7,
    /escape|bust|survived|fell/,
    '(?:survived|survives|fell|fallen|falls|plunged|dropped|walked away from) (?:a |an |from |the ){0,2}(?:\\d{2,3}[- ]?(?:ft|foot|feet|metres?|m)(?: (?:fall|drop|cliff))?|(?:[4-9]|1\\d|four|five|six|seven|eight|nine|ten|twelve)(?:th|[- ]?stor(?:e?y|ies|eys)|th floor)(?: (?:floor|window|balcony))?|plane crash|helicopter crash|avalanche|shipwreck|parachute \\w{1,24}|cable car)',
  ],
];
