import { CREATURES, PLACES_OF_THE_BODY, TOOLS } from './lexicon/odd-things.ts';

const NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|half|most|part|the tops?|the tips?|the ends?|an? inch|bits?)';
const PART =
  '(?:fingers?|fingertips?|thumbs?|toes?|hands?|feet|foot|arms?|legs?|forearms?|ears?|earlobe|nose|tongue|lip|scalp|nipple|penis|willy|testicles?|eye|eyelid|big toe|little finger|pinkie|ring finger|index finger|kneecap|knuckles?|heel)';
/** "two fingers", "the top of his thumb", "his own ear" */
const PART_OF = `(?:(?:${NUMBER}|of|off|his|her|their|the|an?|own|right|left|whole|both|clean|other) ){1,5}${PART}`;
const MACHINE = `(?:${TOOLS}|winch|rope|capstan|gate|car door|lift door|train door|door|bread slicer|slicer|bacon slicer|saw|blade|bandsaw|planer|router|press|mill|belt|pulley|chain|cable|mangle|wheel|rotor|blender|mixer|guillotine|mandolin|trap|baler|spinner|washing machine|dumbwaiter|hatch|tailgate|anchor|mooring (?:rope|line)|rollercoaster|waltzers?|bouncy castle)`;
const ODD_RIDE =
  '(?:milk ?float|milk van|ice[- ]cream van|chip van|burger van|tractors?|combine(?: harvester)?|(?:ride[- ]on |lawn ?)mower|sit[- ]on mower|hearse|digger|jcb|dumper(?: truck)?|forklift(?: truck)?|cherry picker|steam ?roller|steam (?:engine|train)|traction engine|gritter|snow ?plough|bin (?:lorry|wagon)|dustcart|road sweeper|mobility scooter|golf buggy|golf cart|quad(?: ?bike)?|horse ?box|horse and (?:cart|trap)|pony and trap|horseback|a horse|donkey cart|donkey|camel|wheelbarrow|barrow|shopping trolley|wheelie bin|skateboard|roller ?skates|rollerblades|unicycle|tandem|penny farthing|pushbike|rickshaw|tuk[- ]?tuk|sidecar|sledge|toboggan|sleigh|canoe|kayak|pedalo|rowing boat|rowboat|dinghy|jet ?ski|paddle ?board|surfboard|canal boat|narrowboat|hovercraft|fire engine|tank|limo(?:usine)?|wedding car|stretched? limo|carnival float|parade float|mini ?bus full of \\w{1,24}|double decker|cattle truck|cattle trailer|sheep trailer|trailer|bucket of (?:a|the) \\w{1,24}|glider|microlight|hot air balloon|pantomime horse|dodgem|go[- ]?kart|space ?hopper|pogo stick)';
const HEAVY = `(?:${TOOLS}|${CREATURES}|quad(?: ?bike)?|tractor|trailer|digger|dumper|fork ?lift|car|van|lorry|truck|bus|tram|train|boat|boulder|rock|slab|tree|trunk|branch|bough|log|gravestone|headstone|wall|chimney|wardrobe|fridge(?: freezer)?|piano|washing machine|vending machine|bookcase|tv|telly|bath|boiler|engine|gearbox|bale|hay ?bale|gate|bull|cow|horse|heifer|pony|pig|caravan|shed|roof|ceiling|scaffolding|beam|girder|pallet|barrel|keg|safe|statue|coffin|cart|wagon|roller|rubble|grain|mud|snow)`;
const FALLS_FROM =
  '(?:(?:\\w{1,24} ){0,3}(?:bar ?bike|beer ?bike|party bike|pedal ?bus|party bus|open[- ]top bus|banana boat|bouncy castle|rodeo bull|mechanical bull|bucking bronco|surf simulator|climbing wall|water ?slide|helter[- ]skelter|waltzers?|ghost train|rollercoaster|ferris wheel|big wheel|pier|bandstand|stage|podium|speaker|pole|pool table|snooker table|bar ?stool|bar top|karaoke stage|statue|fountain|lamp ?post|phone box|bus shelter|trapeze|tightrope|maypole|stilts|space ?hopper|pogo stick|pedalo|camel|zip ?wire|zip ?line|segway|hoverboard|shopping trolley|wheelie bin|sledge|tea ?tray|church (?:roof|tower|organ)|pub roof|school roof|conservatory roof|bell tower|pulpit|altar|coffin|hearse|float|throne|limo|burger van|dance ?floor pole|chandelier|bunting|cherry picker|crane|windmill|lighthouse|haystack|muck heap|hay ?bale))';
const WORN_OR_HELD =
  '(?:sleeve|sleeves|hair|ponytail|plait|beard|tie|scarf|apron|lanyard|overalls|hood|skirt|dress|shoelaces?|glove|ring|wedding ring|necklace|earring|braces|cuff|hand|hands|arm|arms|finger|fingers|thumb|leg|foot|toe|head)';
const KIT = `(?:${TOOLS}|(?:\\w{1,24} )?(?:mixer|mincer|slicer|blender|press|mangle|roller|rollers|lathe|machine|baler|shredder|conveyor|conveyor belt|escalator|drill|winch|cogs?|gears|chain|spokes|fan|motor|engine|propeller|printer|franking machine|dishwasher|washing machine|tumble dryer|spin dryer|till|drawer|letter ?box|bottle|drain|railings?|vending machine|fence|gate|turnstile|grinder|candyfloss machine|ice cream machine|coffee machine|oven|fryer|chip pan|wheel|waltzer|swing|cot bars|toilet|plughole|bowling ball|hoover|mower|strimmer|hedge trimmer|saw|guillotine|laminator|photocopier))`;
const GETUP =
  '(?:fancy dress|wedding dress|wedding suit|bridal gown|bridesmaid dress|santa (?:suit|outfit|costume)|elf (?:suit|outfit|costume)|\\w{1,24} (?:costume|outfit)|costume|onesie|drag|full drag|morph ?suit|mankini|kilt|sash|tiara|veil|l plates|armour|clown (?:suit|make-?up|shoes)|inflatable \\w{1,24}|wetsuit|leotard|stage make-?up|full make-?up|habit|robes|cassock|dinner jacket|tutu|pantomime \\w{1,24}|wig and gown|regalia|football kit|jockey silks|silks)';
const OUT_OF =
  '(?:sea|seas|ocean|surf|waves?|tide|water|river|weir|loch|lochan|lough|lake|llyn|tarn|burn|beck|canal|lock|cut|harbour|dock|docks|marina|reservoir|quarry|pond|estuary|firth|channel|rapids|falls|waterfall|gorge|gully|ravine|crevasse|cave|cavern|pothole|mine ?shaft|shaft|well|drain|culvert|sewer|manhole|septic tank|slurry|slurry pit|silo|grain|bog|peat bog|marsh|quicksand|mud|mudflats?|sands|sinkhole|avalanche|snowdrift|drift|rubble|wreck|wreckage|burning \\w{1,24}|flames|blaze|cliff|cliffs|cliff face|crag|ridge|rocks|ledge|scree|stack|rock face|chimney|flue|crane|mast|pylon|steeple|spire|scaffolding|tree|roof|rooftop|bridge|parapet|viaduct|pier|sea wall|island|sandbank|buoy|bell tower|clock tower|wind turbine|big wheel|rollercoaster|lift shaft|letter ?box|bin lorry|clothes bank|wheelie bin|skip|swimming pool|moat|fountain|boating lake|bear pit|enclosure|cage)';
const PULLED =
  '(?:pulled|pull|pulling|dragged|dragging|hauled|hauling|fished|fishing|plucked|winched|winching|cut|cutting|dug|digging|talked|talking|coaxed|coaxing|lifted|lifting|carried|carrying|brought|bringing|walked|got|getting|swam|rescued|rescuing|saved|helped|helping|led|craned|hoisted|scooped|freed|extricated|recovered|airlifted|lowered|roped|persuaded|guided|stretchered|took|taking|rolled|washed)';

/** Accidents and rescues that few people go through, in lower case, each with the sentence behind it. */
export const MISHAPS: readonly (readonly [evidence: string, confidence: number, cue: RegExp, pattern: string])[] = [
  // "fell off a hen do bar bike", "came off the banana boat", "jumped off the bandstand"
  [
    'fell from',
    0.7,
    /(?:fell|fall|fallen|came|come|slipp|jump|div|tumbl|thrown|toppl|leap|leapt|dropp|dived|dove|knocked|off) /,
    `(?:fell|falls|falling|fallen|fall|came|come|slipped|jumped|dived|tumbled|thrown|toppled|leapt|leaped|dropped|knocked|flew|went) (?:right |clean |straight |head ?first |backwards |drunk |arse over tit )?(?:off|aff|from|out of|through|into|over)(?: of)? (?:an?|the|his|her|their|our) ${FALLS_FROM}(?! (?:of|run|day|event))`,
  ],
  // "come in with his sleeve in the dough mixer", "got her hair caught in the candyfloss machine"
  [
    'caught in',
    0.75,
    / (?:in|into|intae|through|under|down) (?:the|a|an|his|her) /,
    `(?:his|her|their|the|both|own) (?:(?:own|left|right|wee|whole|long|both) ){0,2}${WORN_OR_HELD} (?:(?:still|well|and|truly|firmly|got|getting|was|went|had|been|all|right) ){0,3}(?:(?:caught|stuck|trapped|wedged|jammed|mangled|tangled|wound|pulled|sucked|dragged|wrapped|crushed|fast|went|going) (?:up )?)?(?:in|into|intae|through|under|down|round|around) (?:the|an?|his|her) ${KIT}(?! (?:room|shop|aisle|list|drawer of))`,
  ],
  // "brought in still in her wedding dress", "arrived dressed as a banana", "still had her sash on"
  [
    'dressed for',
    0.6,
    /dressed|costume|outfit|fancy dress|wedding|sash|tiara|veil|kilt|full |still |suit|onesie|drag|armour|mankini|inflatable|tutu|make-?up/,
    `(?:(?<!(?:porters?|staff|team|nurses?|we|i|i.ve|we.ve|carers?|volunteers?|physios?|doctors?|docs|santa|colleagues?|consultants?|everyone|everybody|crew|lot|managers?|matron|reindeer|elves|choir|footballers|players|students?) (?:all |both |even )?)(?:came|come|comes|brought|turned up|arrived|rolled|carried|wheeled|admitted|walked|limped|collapsed|fell|fainted|fitted|arrested|landed|rocked up|presented|staggered|trolleyed|blue[- ]lighted) (?:(?!(?:we|i|staff|nurses|who)(?![a-z]))[a-z0-9&'’-]+ ){0,5}?(?:(?:still |fully )?dressed (?:up )?as (?:an? |the )?(?:\\w{1,24} ){0,2}\\w{1,24}|(?:still )?(?:in|wearing) (?:(?:full|a|an|his|her|their|the|own) ){0,3}${GETUP}))|still (?:in|wearing|had|has|with) (?:(?:his|her|their|full|the|a) ){1,2}(?:\\w{1,24} )?${GETUP}(?: on)?`,
  ],
  // "a live eel where no eel should be", "somewhere no torch belongs", "where the sun doesn't shine"
  [
    'out of place',
    0.8,
    /where|somewhere|place /,
    "(?:(?:an?|the|his|her|their|\\w{1,24}) )?(?:\\w{1,24} ){0,2}(?:some)?where (?:(?:no|nae|nobody['’]s|no one['’]s) [a-z]+(?: [a-z]+)? (?:should|ought|belongs?|has any business|had any business|has ever|was ever meant|is meant|wants|goes)|(?:an?|the|one|it|they|them|these|those|such things?|things?)(?: [a-z]+){0,3} (?:should(?:n['’]?t| not| never|nae| no)|ought not|ought never|do(?:es)?(?:n['’]?t| not) (?:belong|go)|ha[sd] no (?:business|right)|w(?:as|ere) never meant|isn['’]?t meant|(?:is|are) not meant))(?: (?:to )?(?:be|go|been|have been|being|ever be|fit))?|(?:(?:some)?where|(?:in )?(?:a |any )?place|an orifice) (?:it|they|that|one)(?: (?:really|definitely|absolutely|very much|certainly))? (?:should(?:n['’]t| not| never)|ought not|had no business|has no business|did(?:n['’]t| not) belong|does(?:n['’]t| not) belong|was never meant)(?: (?:to )?(?:be|go|have been|ever be|being))?|where the sun (?:doesn['’]t|don['’]t|does not|disnae|never) shine[sd]?",
  ],
  // "swallowed two AA batteries and half a vape": whatever it is, unless it is taken to be swallowed
  [
    'swallowed',
    0.7,
    /swallow|swally|swallied|gulped down|ate |eaten|eating |inhal/,
    '(?:swallow(?:ed|s|ing)|swallied|gulped down) (?:(?:an?|the|his|her|their|whole|own|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|\\d{1,3}|several|some|half|handful|of|pair|entire|bag|one|another|tiny|little|wee) ){1,4}(?!(?:tablets?|pills?|paracetamols?|aspirins?|capsules?|meds|medication|medicine|antibiotics?|water|tea|coffee|soup|porridge|yogh?urt|custard|toast|food|meal|dinner|bite|bites|mouthful|mouthfuls|sip|sips|spoonful|spoon|spoonfuls|spoons|teaspoons?|jelly|ice cream|cake|pride|words?|barium|contrast|dye|camera|pillcam|saliva|spit|test|screen|assessment|tears|lump|time|first|lot|whole|day|biscuit|sandwich|drink|liquid|vitamin|statin|sponge|bowl|plate|cup|bottle of (?:water|pop|milk)|yoghurts?|breakfast|lunch|books?|course)(?![a-z]))[a-z]+(?: (?:and|plus|&) (?:an? |the |half a |two |three |some |his |her ){0,6}[a-z]+| (?:batter(?:y|ies)|magnets?|head|ring|lids?|tops?|brush|blade|blades|bits?|stud|brooch|key|chain|plate|teeth|aid|pod|bone))?|(?:ate|eaten|eating|scoffed|munched|drank|chewed) (?:(?:an?|the|his|her|whole|own|two|three|four|six|ten|\\d{1,3}|half|entire|most of|some|bottle of|can of) ){1,3}(?:batter(?:y|ies)|magnets?|vape|light ?bulbs?|glass(?:es)? (?=whole)|candles?|crayons?|soap|bar of soap|dishwasher tablets?|washing tablets?|laundry pods?|washing pods?|coins?|lego|plasticine|play ?doh|sponge|foam|carpet|curtains?|wallpaper|mattress|pillow|toilet rolls?|nappy|catheter|dressing|daffodils?|daffodil bulbs?|foxgloves?|death cap\\w{0,24}|toadstools?|slugs?|snails?|worms?|maggots?|cat food|dog food|dog biscuits?|air freshener|hand gel|hand sanitiser|deodorant|perfume|aftershave|bleach|paint|petrol|antifreeze|shampoo|wristband|crossword|chess piece|domino(?:es)?|marbles?|rosary|newspaper|soil|coal|chalk|hair)',
  ],
  // "severed his own thumb", "sliced the top off his thumb", "the winch had taken two fingers from"
  [
    'severed',
    0.75,
    /sever|slic|chop|lopp|saw|hack|cut off|took|take|taken|bit|bitten|rip|tore|torn|amputat|blew|blown|lost|shot|parted|sheared|crush|whipped/,
    `(?:severed|sliced(?: off| through)?|chopped(?: off| through)?|lopped off|sawed(?: off| through)?|sawn off|hacked off|cut off|bit(?:ten)? off|ripped off|tore off|torn off|sheared off|blew off|blown off|shot off|took off|taken off|whipped off) ${PART_OF}(?: (?:clean )?off)?|(?:the |an? |his |her |that )?${MACHINE} (?:has |had |['’]s )?(?:took|taken|had|eaten|ate|claimed|bitten|bit|ripped|torn|tore|chewed|crushed|mangled|removed|whipped|sheared|sliced|chopped|swallowed|caught) ${PART_OF}(?: (?:off|clean off|from|up))?`,
  ],
  // "brought it to us in a bag of frozen chips", "carrying his finger in a lunchbox"
  [
    'brought along',
    0.7,
    /in (?:a|an|his|her|the|some) /,
    `(?:brought|carried|carrying|bringing|arrived with|turned up with|came in with|came with|handed (?:me|us)|holding|clutching|found|sent|packed|wrapped)(?: (?:it|them|the|his|her|an?|own|other|missing|severed|tip|top|half|end|bit|of|to|us|me|in|along|here|up|${PART})){1,8} in (?:an? |his |her |some |the )(?:\\w{1,24} )?(?:bag of (?:frozen )?\\w{1,24}|bag|carrier bag|freezer bag|sandwich bag|lunch ?box|tupperware\\w{0,24}|ice ?cream tub|tub|margarine tub|pint glass|jar|jam jar|pocket|sock|hanky|hankie|handkerchief|tea towel|cool ?box|bucket|thermos|flask|wellie|welly|glove|hat|bobble hat|envelope|crisp packet|bread bag|biscuit tin|tin|matchbox|napkin|newspaper)`,
  ],
  // "quad bike on top of him forty minutes", "pinned under a bull", "the tree came down on her"
  [
    'crushed',
    0.7,
    / (?:on top of|on|onto|under|underneath|beneath|over|off) /,
    `(?:an? |the |his |her |own )?${HEAVY} (?:(?:was|had|has|is|still|lying|sat|rolled|fell|fallen|landed|landing|tipped|toppled|came|come|down|right|back|sitting|reversed|straight|went|falls?|falling|collapsed|dropped|over) ){0,4}(?:on top of|onto|on|over)(?: top of)? (?:him|her|them|his (?:legs?|chest|foot|feet|head|back|pelvis|hand)|her (?:legs?|chest|foot|feet|head|back|pelvis|hand))(?![a-z])(?: (?:for )?(?:\\w{1,24} ){0,2}(?:minutes|hours|hrs|mins))?|(?:pinned|trapped|crushed|squashed|buried|stuck|wedged|lay|lying|found|spent \\w{1,24} \\w{1,24}) (?:up |down )?(?:under|underneath|beneath) (?:an? |the |his |her |own |overturned |fallen |upturned |his own ){1,3}(?:\\w{1,24} )?${HEAVY}`,
  ],
  // "coaxing a woman in a wedding dress out of the sea", "pulled a boy out of the weir"
  [
    'rescue',
    0.7,
    /(?:out of|off|from|down|out) /,
    `${PULLED} (?:(?:an?|the|this|that|our|my|his|her|one|two|another|wee|young|old|little|poor|some) )?(?:him|her|them|you|[a-z]+)(?: (?!(?:out|off|from)(?![a-z]))[a-z0-9'’-]+){0,8}? (?:back )?(?:(?:out )?(?:of|from)|down (?:off|from)|off(?: of)?|out o|oot o|ootae|aff) (?:the |an? |that |his |her |their own )(?:\\w{1,24} )?${OUT_OF}(?! (?:table|tray|bag|suit|list|top|path|side|view|road|house|school|club|museum|street|cafe|café|ward|level|festival|cottage|end|safety|rescue))`,
  ],
  // "drove himself in in a milk float", "arrived by tractor", "came to A&E on a ride-on mower"
  [
    'odd arrival',
    0.75,
    /(?:in|on|by|aboard|on board|inside|back of) /,
    `(?:drove|driven|drives|driving|brought|took|taken|arrived|arrives|arriving|came|comes|turned up|turns up|rocked up|rolled up|rode|ridden|rides|delivered|conveyed|got|made (?:his|her) (?:own )?way|self[- ]?presented|transported|carried|fetched|pulled up|pitched up|travelled|walked|wheeled|pushed|rowed|sailed|paddled|went|ferried|landed|presented)(?: (?!(?:in an?|on an?|by|in the back|on the back)(?![a-z]))[a-z0-9&'’-]+){0,9}? (?:in|on|by|aboard|atop|inside|from|in (?:the )?back of|on (?:the )?back of|via) (?:an? |the |his |her |their |own |neighbour['’]s |dad['’]s |mate['’]s |son['’]s |farmer['’]s |stolen |borrowed |works?['’]? ){0,4}${ODD_RIDE}(?! (?:accident|crash|licence))`,
  ],
  // "ferret attached to his thumb", "still attached", "had to be prised off his nose"
  [
    'attached',
    0.75,
    /attach|clamp|latch|fasten|hang|dangl|swing|prise|pris|cling|clung|fused|welded|frozen to|velcro/,
    `(?:(?:an?|the|his|her|their|own|live|whole|wee|pet|angry|very|still|alive|dead|large|small) ){1,4}(?:\\w{1,24} )?(?:${CREATURES}|mousetrap|mouse trap|rat trap|clamp|vice|bear trap|gin trap|padlock|handcuffs|staple gun|bulldog clip|clothes peg|magnet|trap|jar|toilet seat|bowling ball|colander|saucepan|pan|potty|pint glass|helmet|mask|pipe|railing|bench|traffic cone|vacuum|hoover)(?: (?:still|firmly|well|and truly|very much|was|is|were)){0,4} (?:attached|clamped|latched|fastened|hanging|dangling|swinging|clinging|fused|welded|frozen|stuck)(?: fast)? (?:on |off )?(?:to|onto|on|from|off|around|round|by) (?:(?:his|her|their|the|a|own|left|right|end|of|tip) ){0,4}${PLACES_OF_THE_BODY}(?: lobe)?`,
  ],
];
