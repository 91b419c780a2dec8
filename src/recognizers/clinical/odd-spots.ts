import { PLACES_OF_THE_BODY } from './lexicon/odd-things.ts';

/**
 * Odd places to be caught in, to be born in, to have things taken out of.
 * Written for this project.
 */
/** Parts of machines, openings and ground that hold whoever gets into them; a lift or a bath holds many. */
const TRAP =
  '(?:hopper|chimney|drain(?:pipe)?|manhole|sewer|culvert|skip|wheelie bin|bin|bottle bank|clothes bank|charity bin|fence|railings?|gate|banisters?|washing machine|tumble dryer|dryer|dishwasher|toilet (?:seat|bowl)|letter ?box|cat ?flap|dog ?flap|serving hatch|hatch|window frame|skylight|fanlight|air vent|ventilation shaft|duct|well|tree|treehouse|cage|baby swing|swing|slide|soft play|climbing frame|ball pit|trampoline|conveyor(?: belt)?|baler|compactor|crusher|bin lorry|recycling lorry|lorry|dustcart|cement mixer|vending machine|turnstile|revolving door|escalator|hedge|bog|mudflats?|mud|quicksand|slurry|silo|grain|sinkhole|ditch|septic tank|cesspit|potholes?|cave|crevice|cattle grid|wardrobe|suitcase|sofa bed|folding bed|deckchair|loft|rafters|ceiling|crawl space|coal hole|cellar hatch|piano|statue|suit of armour|costume|shop shutter|shutters|roller shutter|garage door|car wash|tractor|harvester|mangle|churn|barrel|vat|tank|filing cabinet|photocopier|locker|rabbit hutch|dog kennel|kennel|tent|sleeping bag|wetsuit|roof ?box|boot of (?:a|the|his|her) car|sun ?bed|hay(?:stack)?|bale|bales|wind turbine|crane|pylon|cable car|ski ?lift|zip ?wire|roller ?coaster|ghost train|waltzers?|dodgems?|wheel of (?:a|the) \\w{1,24}|spokes|lock gates?|propeller|rocks|rock pool|pier|jetty|tide)';
const CAUGHT =
  '(?:stuck|trapped|wedged|jammed|pinned|caught|upside down|head ?first|head down|suspended|dangling|hanging|lodged|buried|tangled(?: up)?|entangled|half ?way|face down|waist[- ]deep|up to (?:his|her|their) \\w{1,24}|asleep|found|hiding|curled up)';
const DET = "(?:a|an|the|his|her|their|its|our|someone[’']s|next door[’']s|(?:the |a )?\\w{1,24}[’']s)";

const NEWBORN =
  '(?:(?:a |the |our |one |another |beautiful |gorgeous |bonny |bouncing |healthy |perfect |tiny |wee |little |baby |big ){1,4}(?:boy|girl|lad|lass|man|lady|one|baby|bairn|bab|wean|fella)|twins|(?:boy|girl|baby)|\\d{1,2} ?(?:lbs?|pounds?)(?: ?\\d{1,2} ?(?:oz|ounces)?)?)(?:[,;:]? (?:a |at |all |of |and )?\\d{1,2} ?(?:lbs?|pounds?)(?:[, ]{1,2}\\d{1,2} ?(?:oz|ounces)?)?)?(?:[,;:]| -| –| —)?';
const APPEARED =
  "(?:arrived|arriving|appeared|came|turned up|popped out|landed|made (?:his|her|their|an) (?:\\w{1,24} )?(?:entrance|appearance|debut|arrival)|was here|couldn['’]?t wait|didn['’]?t wait|out|safely|born|delivered)";
const SPOT =
  "(?:(?:hospital |staff |works |supermarket |multi-?storey |visitors['’]? |retail |pub |lorry |ambulance |bus )?(?:car ?park|lorry park|lift|lay-?by|bus stop|bus lane|bus shelter|bus|train|tram|taxi|ferry|lorry|van|hard shoulder|roadside|verge|services|forecourt|petrol station|drop[- ]?off(?: bay| zone)?|ambulance bay|corridor|stairwell|foyer|doorway|doorstep|porch|hallway|reception|revolving door|checkout|queue|field|byre|barn|beach|slipway|harbour|playground|footwell|front seat|back seat|passenger seat|back of (?:a|the|an|his|her|dad['’]s) \\w{1,24}|bathroom floor|kitchen floor|mcdonald['’]?s|drive[- ]thr(?:u|ough)|greggs|tesco|asda|aldi|lidl|m\\d{1,2}|a\\d{2,4}))";
const WHERE_SPOT = `(?:out |there |here |right )?(?:in|on|at|outside|inside|by) (?:the |a |an |our |their |his |her )?(?:\\w{1,24} )?${SPOT}`;

const REMOVED =
  '(?:taken|took|pulled|pulling|fished|fishing|removed|removing|retrieved|retrieving|dug|digging|prised|plucked|teased|tweezed|extracted|extracting|got|getting|coaxed|flushed|syringed|sucked|drilled|freed|came|coming|cut)';
/** What comes out of people on ordinary days. */
const ORDINARY =
  '(?:wax|ear ?wax|blood|fluid|tubes?|stitch(?:es)?|staples?|drains?|cannula|catheter|splinters?|packing|pus|stones?|snot|bogeys?|teeth|tooth|hair|hand|hands|bed|head|mouth|way|line|needle|cotton wool|swab|grit|glass|dirt|a (?:lot|bit|splinter|stone|tube|drain|line|stitch|cannula|polyp|tumour|lump|cyst)|it|that|there|nowhere|the blue|you|me)';

export const ODD_SPOTS: readonly (readonly [evidence: string, confidence: number, cue: RegExp, pattern: string])[] = [
  // "Chap stuck in the hopper of a recycling lorry", "lad wedged head first in a bottle bank"
  [
    'stuck',
    0.75,
    /stuck|trapped|wedged|jammed|pinned|caught|upside|head|suspended|dangling|hanging|lodged|buried|tangled|half ?way|face down|deep|up to|asleep|found|hiding|curled/,
    `(?<!(?:car|van|bike|ambulance|truck|bus|trolley|printer|lift|key|fob|(?:^|[^a-z])i|i['’]m|we|we['’]re) (?:is |was |are |were |got |get )?)(?!stuck behind (?:a|an|the) (?:\\w{1,24} )?(?:tractor|lorry|harvester|dustcart|crane))(?:${CAUGHT}(?: (?:head ?first|feet first|upside down|half ?way|waist[- ]deep|well and truly|fast|tight|for \\w{1,24} hours?))?) (?:(?:up|down|in|inside|into|under|underneath|beneath|between|behind|through|on|off|from|to|of|out of) ){1,2}${DET} (?:(?!(?:system|staff|nhs)(?![a-z]))[a-z'’-]+ ){0,2}?${TRAP}(?: of (?:a|an|the|his|her) (?:[a-z]+ ){0,2}?[a-z]+)?(?! (?:lorry|queue|traffic|lane|rules|day|system|of (?:paperwork|emails|admin|jargon|life)))`,
  ],
  // "Little girl, 8lb 2, arrived in the car park", "wee boy, 9lb 12, out in the staff car park"
  [
    'birth in an odd place',
    0.8,
    /\d ?lb|\d ?pound|boy|girl|lad|lass|baby|bairn|wean|bab |twins/,
    `(?<=${NEWBORN} (?:(?:has|had|just|who|and|was|she|he|they|finally|\\w{1,24}ly) ){0,3})(?:${APPEARED} ){1,2}${WHERE_SPOT}(?! (?:clinic|class|unit|ward|team))`,
  ],
  [
    'birth in an odd place',
    0.75,
    /waters|crown|pushing|contraction|push/,
    `(?:waters (?:went|broke|gone)|crowning|pushing|baby(?:['’]s| was| is) coming|gave birth|full term|fully dilated)(?: [a-z'’]+){0,3}? ${WHERE_SPOT}`,
  ],
  // "delivered my first baby down the phone", "talked dad through the birth over the phone"
  [
    'birth by phone',
    0.8,
    /phone|999|call|line|headset/,
    `(?:(?:my |our |the |a |his |her |their |another ){0,2}(?:(?:very )?(?:first|second|third|fourth|latest|\\d+(?:st|nd|rd|th)) )?(?:baby|birth|delivery|bairn|twins?|breech|newborn|wee (?:boy|girl|one)|little (?:boy|girl|one)) (?:(?:delivered|born|done|all|talked) ){0,2}(?:down|over|on|through|via|by) (?:the |a )?(?:phone|telephone|headset|999|999 call|line|facetime|video call)|(?:talk(?:ed|ing)|coach(?:ed|ing)|guid(?:ed|ing)|walk(?:ed|ing)) (?:(?!and|to)[a-z'’-]+ ){1,4}through (?:the |her |a |his |their |delivering |catching |wife['’]s |partner['’]s ){1,3}(?:birth|delivery|labour|baby|breech|cpr on (?:his|her) \\w{1,24})(?: (?:over|down|on) the phone)?)`,
  ],
  // "taken out of this man's ear is the fuzzy tip of a glockenspiel beater", "what came out of her nose was a Lego wheel"
  [
    'taken out',
    0.75,
    / (?:out|from) /,
    `${REMOVED} (?:(?:out )?(?:of|from|oot o|oot of)|out) (?:(?:this|that|a|an|the|one|some|someone|poor) )?(?:(?:wee|young|poor|old|small|grown) )?(?:his|her|their|[a-z]+['’]s?) (?:(?:left|right|own|poor) )?${PLACES_OF_THE_BODY}(?: (?:this|last|yesterday|today|tonight|at|on|earlier)(?: \\w{1,24})?)?(?:,| is| was| were| turned out to be|:| -| –| —) (?!${ORDINARY}(?![a-z]))(?:(?:the|an?|half|some|most|one|his|her|two|three|four|five|six|\\d+) ){1,6}(?:[a-z'’-]+(?![a-z'’-]) ?){1,6}(?<! )`,
  ],
  // "the swallowed object is an ENTIRE VAPE", "what he'd swallowed was"
  [
    'swallowed',
    0.75,
    /swallow|inhal|ingest/,
    `(?:(?:swallowed|inhaled|ingested|foreign) (?:object|item|thing|body)|(?:what|thing|object) (?:he|she|they)(?:['’]d| had|['’]s| has|) ?(?:swallowed|inhaled|ate|eaten)) (?:is|was|turned out to be|in question(?: is| was)?|:) ?(?:(?:an?|the|his|her|their|my|some|half|entire|whole|actual|fully|small|lego|\\d+|two|three) ){1,4}[a-z'’-]+(?: (?:charger|ring|brick|soldier|key|lighter|toy|pen|battery|coin|clip|cap|lid|case|pod|head|wheel))?`,
  ],
  // "three of us and a junior hacksaw", "had to borrow bolt cutters from estates", "fire brigade cut him out of"
  [
    'freed with a tool',
    0.65,
    /hacksaw|bolt ?cropper|cutters|grinder|snips|wd-?40|washing[- ]up liquid|fire (?:brigade|service|crew)|butter|lube|crowbar|chisel|pliers|cut (?:him|her|it|them)|dremel/,
    `(?:(?:of us|nurses|doctors|surgeons|people|staff|firefighters|consultants)(?:,| and| plus| with) (?:a |an |some |the )?|(?:with|using|borrow(?:ed|ing)?|needed|took|fetch(?:ed)?|brought|asked (?:for|estates for)|involved|required) (?:a |an |some |the |two |estates['’]? |his |her ){0,2})(?:(?:junior|small|mini|big|pair of|set of|estates|fire service) ){0,2}(?:hacksaw|bolt ?croppers?|bolt ?cutters?|wire ?cutters?|ring ?cutters?|angle grinder|tin snips|tree loppers|loppers|crowbar|chisel|dremel)(?! (?:class|course))|(?:fire (?:brigade|service|crew)|firefighters|fire ?fighters) (?:(?:had|came|were|called|have|finally|out) ){0,6}(?:to )?(?:cut|cutting|free|freed|freeing|release|released|get|prise|prised) (?:him|her|them|his)|curtain (?:pole|rail|hook|ring)(?: (?:end|finial))?(?= (?:back|out|stuck|up|in (?:his|her)|through)|, since|[.,!]? (?:he|she) came round)`,
  ],
  // "a lady asked her boyfriend of forty years to marry her"
  [
    'proposal',
    0.75,
    /marry/,
    `(?:asked|asks|asking|begged|told) (?:her|his|their|the|a) (?:(?!(?:if|who|whether|why|when)(?![a-z]))[a-z0-9'’-]+ ){1,8}to marry (?:him|her|them)(?:sel(?:f|ves))?`,
  ],
  // "the only person in our health board on this particular enzyme"
  [
    'only one',
    0.7,
    /only |one of (?:two|three|four|five|six|ten)/,
    "(?:the |our )?only (?:\\w{1,24} )?(?:person|patient|man|woman|child|family|baby|one|kid|adult|lad|lass|boy|girl|soul|human) (?:in|on|across|at|for) (?:(?:the|our|this|whole|entire|my|local) ){1,3}(?:health board|trust|county|region|patch|area|country|island|uk|district|network|deanery|icb|city|town|nation|isles|province|north|south|east|west|hospital|service|database|register|trial|world)(?: of \\w{1,24})?(?: (?:on|with|who|to|living with|taking|having|getting|left|that)(?: (?:[a-z'’-]+(?![a-z'’-]) ?){1,4})?)?(?<! )|this particular (?:enzyme|mutation|gene|syndrome|deletion|antibody|variant|chromosome|strain|condition|disease|therapy|drug)|one of (?:only |just |about |maybe )?(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful|twelve|fifteen|twenty|thirty|forty|fifty|\\d{1,3})(?: (?:people|patients|cases|children|families|kids|adults|known|of them|women|men|left|alive)){1,2} (?:in|on|across) (?:the |our |this )?(?:whole |entire )?(?:country|world|uk|county|health board|britain|scotland|wales|england|ireland|europe|region|island)(?: (?:with|on|who|to|living)(?: [a-z'’-]+){1,3})?",
  ],
];
