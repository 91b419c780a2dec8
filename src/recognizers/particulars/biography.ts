import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { END, START } from './person-words.ts';

const WORKPLACE =
  'pits?|mines?|coal ?mines?|colliery|quarry|quarries|railways?|trains|docks?|dockyards?|ship ?yards?|steelworks|mills?|cotton mill|jute mills?|foundry|trawlers?|boats|fishing boats|ferries|lifeboats?|buses|trams|rigs|oil rigs|land|farm|farms|bins|post office|post|brewery|distillery|potteries|car plant|car factory|factory|markets?|fairground|fairgrounds|circus|stage|west end|theatre trade|buildings|building sites|motorways|tube|army|navy|royal navy|merchant navy|wrens|raf|air force|marines|royal marines|paras|sas|guards|black watch|gurkhas|police|met|fire service|fire brigade|prison service|foreign office|civil service|war|second world war|falklands|gulf|gulf war|afghanistan|iraq|northern ireland|bosnia|korea|burma|malaya|suez|aden|desert|convoys|land army|home guard|resistance|bomber command|space industry|nuclear industry|bank of england|intelligence|mi5|mi6|bletchley park|forestry commission|council|abattoir|slaughterhouse|[a-z]+ factory|warehouse|brickworks|sawmill|bakery|call centre|zoo|airport|prison|cruise ships|fish market|fish dock|whisky trade|mounties';
const HOW_LONG =
  '(?:[a-z0-9-]+ (?:odd |long )?(?:years|yrs|decades) |(?:all|most of) (?:his|her|their) (?:working )?life |whole career )';
const VERB =
  'teach|drive|fly|sing|play|run|work|box|dance|conduct|race|fish|farm|mend|make|build|sell|deliver|write|paint|coach|keep|breed|train|design|own|manage|perform|tour|sail|captain|ride|referee|cook|bake|sew|weave|dig|drum|act|lecture|repair|restore|present|model|wrestle|swim|row|climb|dive|preach|spy|ring';
const REST =
  '[a-zà-ɏ0-9\'’£$& -]{2,45}?(?=[,.;:!?()\\n“”"]| (?:and|but|so|who|before|until|til|till|when|which|then|because|now|[a-z]+ed|told|said|came|is|was|has|had) |$)';
const PET =
  'bees|pigeons|racing pigeons|ferrets|alpacas|llamas|goats|ostriches|snakes|tarantulas|owls|hawks|falcons|budgies|canaries|koi|koi carp|donkeys|whippets|greyhounds|huskies|highland cattle|prize (?:leeks|marrows|dahlias|pigs|bulls|sheep|onions)|rare breed [a-z]+|bonsai(?: trees)?|orchids|stamps|clocks|vintage [a-z]+|steam engines|traction engines|model trains|trains sets|old tractors|tractors|classic cars|motorbikes|harleys|dolls|teapots|teddy bears|taxidermy|butterflies|milk bottles';

/** What is done for a living to things. */
const TRADE =
  'blew|built|cut|made|drove|ran|taught|fished|mined|laid|dug|baked|sold|repaired|mended|flew|sailed|painted|tuned|shod|wove|spun|carved|bred|kept|trained|conducted|delivered|hewed|forged|cast|welded|swept|typed|sewed|printed|bound|brewed|distilled|sang|boxed|refereed|hauled|herded|sheared|stoked|riveted|piloted|skippered|crewed|manned|tended|gutted|smoked|cured|thatched|quarried|plumbed|wired|fixed|serviced|restored|rang|wound|polished|ground|threw|turned|knitted|dyed|stitched|tailored|cobbled|butchered|milked|farmed|ploughed|raced|rode|shoed|upholstered|set|fitted|glazed|drew|designed|played|pulled|served|chopped|felled|planted|grew|caught|netted|shovelled|loaded|unloaded|packed|picked|assembled|inspected|policed|patrolled|guarded|lit|called|announced|wrote|edited|photographed|filmed';
const NEXT_WORD = "[a-zà-ɏ'’&-]{2,16}";
const MANY =
  '(?:[1-7]\\d|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fourty|fifty|sixty)(?:[ -](?:odd|one|two|three|four|five|six|seven|eight|nine))?(?: long)? (?:years|yrs|seasons|summers|winters)|(?:[a-z]+ )?decades';
/** What somebody is called by who plays, keeps or follows it. */
const PASTIME =
  'trumpet|tuba|trombone|cornet|euphonium|accordion|fiddle|banjo|harp|cello|violin|piano|organ|bagpipe|pipe band|drum|guitar|ukulele|harmonica|bugle|flute|saxophone|sax|pigeon|bee|ferret|whippet|greyhound|donkey|alpaca|llama|owl|falcon|parrot|budgie|tortoise|koi|goat|pony|sheepdog|lifeboat|tractor|steam train|train set|model railway|vintage bus|traction engine|bus|tram|canal boat|narrowboat|lighthouse|ice cream|fish van|chip van|milk float|coal|onion|leek|marrow|dahlia|rose|chrysanthemum|tomato|jam|marmalade|honey|cheese|knitting|crochet|quilt|bell ?ringing|morris|ballroom|tango|salsa|tap dance|bingo|darts|bowls|snooker|chess|crossword|jigsaw|kite|balloon|metal detector|clock|radio ham|opera|elvis|jazz|brass band|choir';

/** What somebody did with their life, told with a verb, in lower case. */
const LIVES: readonly RegExp[] = [
  // "used to teach maths", "used to drive the school bus"
  new RegExp(
    `(?<!(?<![0-9a-zà-ɏ])(?:i|we|you|who i|we all) (?:also |always )?)${START}used to (?:${VERB}) ${REST}`,
    'gu',
  ),
  // "worked down the pit", "spent forty years on the railways", "served in the Falklands"
  new RegExp(
    `(?<!(?<![0-9a-zà-ɏ])(?:i|we|you|i['’]ve|we['’]ve) )${START}(?:worked|works|spent|served|serves|fought|flew|sailed|retired|toiled|lived)(?: out)? ${HOW_LONG}?(?:in the|down the|on the|at the|for the|with the|from the|down|on|in|at|with|for) (?:${WORKPLACE}|sea)${END}`,
    'gu',
  ),
  new RegExp(
    `(?<!(?:i|we) )${START}(?:spent|did|served|had|worked|put in) (?:[a-z0-9-]+ (?:odd |long )?(?:years|yrs|decades)|(?:all|most of) (?:his|her|their) (?:working )?life|(?:his|her|their) (?:whole )?(?:career|working life)) (?:as an? |teaching |driving |flying |farming |fishing |mending |making |building |selling |singing |dancing |conducting |delivering |at sea|underground|overseas)${REST}`,
    'gu',
  ),
  // "Arctic convoys", "landed on Sword Beach", "shot down over Kiel"
  new RegExp(
    `${START}(?:(?:the )?arctic convoys|torpedoed(?: (?:off|in|near|twice) [a-z]+)?|(?:landed|went ashore) (?:on|at) (?:sword|gold|juno|omaha|utah|the normandy)(?: beach(?:es)?)?|shot down over [a-z]+|(?:on|at) d-day|(?:was|been|fought) at (?:dunkirk|arnhem|el alamein|monte cassino|goose green)|(?:two|three|four|five|six|several) tours (?:of|in) [a-z]+|worked at bletchley(?: park)?|came (?:over )?on the windrush|windrush generation|kindertransport|survived (?:auschwitz|belsen|the holocaust|the blitz|the camps|a concentration camp))${END}`,
    'gu',
  ),
  // "keeps bees", "races pigeons", "collects clocks"
  new RegExp(
    `(?<!(?:i|we|who|to) )${START}(?:keeps|breeds|races|collects|hoards|grows|restores|shows|raises|rears|paints|rescues) (?:[a-z-]+ ){0,2}?(?:${PET})${END}`,
    'gu',
  ),
  // "sings in a choir", "plays the tuba", "plays darts for the county", "competes in"
  new RegExp(
    `(?<!(?:i|we|they) )${START}(?:plays|played) (?:the (?:tuba|harp|bagpipes|pipes|cello|violin|fiddle|trombone|trumpet|cornet|euphonium|banjo|ukulele|accordion|bassoon|oboe|church organ|spoons|saw)|(?:[a-z]+ ){0,2}?(?:for|in) (?:the (?:county|country|national team|first team|local [a-z]+|village [a-z]+|town band|brass band|orchestra|[a-z]+ orchestra|philharmonic)|england|scotland|wales|ireland|a (?:[a-z]+ )?(?:band|orchestra|tribute band)))${END}`,
    'gu',
  ),
  new RegExp(
    `(?<!(?:i|we|they) )${START}(?:sings|sang|dances|danced|boxed|boxes|rides|rode|races|raced|swims|swam|rows|rowed|competes|competed|plays|played) (?:[a-z]+ )?(?:in|with|for|at) (?:the |a |his |her )?(?:[a-z]+ )?(?:choir|male voice choir|gospel choir|opera|musicals?|operatic society|am[- ]dram|ceilidh band|west end|county|olympics|commonwealth games|isle of man tt|grand national|tour de france|paralympics|marathon des sables)${END}`,
    'gu',
  ),
];
/** The same in few words, each with what a text must hold for it to be tried. */
const BRIEFLY: readonly (readonly [cue: RegExp, pattern: RegExp])[] = [
  // "blew glass for forty years", "cut hair in the village for most of her life"
  [
    /(?:years|yrs|seasons|summers|winters|decades|life|career)(?![a-z])/,
    new RegExp(
      `(?<!(?:i|we|they|you|i['’]ve|who i|and i|my [a-z]+|grandad|granda|grandpa|gran|nan|dad|mum|mam|uncle) (?:also |then |just )?)${START}(?:${TRADE}) (?:(?!for|my|our|me|us|it|him|the ward)${NEXT_WORD} ){1,5}?(?:for|all) (?:(?:over|nearly|almost|about|best part of|the best part of|a good|some|more than) )*(?:${MANY}|(?:(?:most of|all) )?(?:his|her|their)(?: whole| working| entire)* (?:life|career))${END}`,
      'gu',
    ),
  ],
  // "last of the harbour pilots"
  [
    /of the /,
    new RegExp(
      `${START}(?:the )?(?:very )?(?:last|one of the last|only one left|first|youngest|oldest) of the (?:[a-z-]+ ){0,2}?(?:pilots|miners|[a-z]+smiths|[a-z]+wrights|(?:trawler|fisher|ferry|lightship|lifeboat|herring|tram|signal|rail|lens|bog|lock|engine|bands|glass|coal|wheel)men|weavers|spinners|potters|thatchers|coopers|saddlers|cobblers|crofters|drovers|bargees|stokers|riveters|lamplighters|land girls|herring girls|fisher lassies|bevin boys|[a-z]+ ?keepers|nuns|monks|stonemasons|[a-z]+ makers|shipbuilders|steelworkers|(?:mill|jute|cotton) (?:workers|girls)|cutlers|tanners|dockers|codebreakers|gunners|wrens|shepherds|wherrymen|hill farmers|smallholders|lacemakers|milliners|wheelwrights|chainmakers|puddlers|tin miners|slate quarrymen|quarrymen)${END}`,
      'gu',
    ),
  ],
  // "drives the 46"
  [
    /driv|drove/,
    new RegExp(
      `(?<!(?:i|we|they|you|who|my [a-z]+|grandad|granda|grandpa|gran|nan|dad|mum|mam|uncle) )${START}(?:drives|drove|used to drive|driver (?:on|of)) the (?:number |no\\.? ?)?(?:[a-z]?\\d{1,3}[a-z]?)(?: (?:bus|tram|route))?${END}(?! ?(?:miles|minutes|mins|hours|of us|year|%|mile|\\.\\d))`,
      'gu',
    ),
  ],
  // "Trumpet man, part three", "our pigeon lady"
  [
    /[ -](?:man|lady|woman|lad|guy|bloke|gent|chap|fella|wifie|lass|dad|mum|granny|grandad)(?![a-z])/,
    new RegExp(
      `(?<=^|[.!?\\n] ?|(?<![a-zà-ɏ])(?:our|my|the|as|is|hello|update on|remember|saw|and) )(?:${PASTIME})[- ](?:man|lady|woman|lad|guy|bloke|gent|chap|fella|wifie|lass|dad|mum|granny|grandad)${END}`,
      'gu',
    ),
  ],
];
const CUE =
  /used to|work|spent|serve|fought|flew|sail|convoy|torpedo|beach|shot down|d-day|tours|windrush|kinder|surviv|keeps|breeds|races|collects|hoards|grows|restores|play|s[ia]ng|danc|retired|box|r[io]de|compete|put in/;

/** Somebody's work, war and pastimes, told as what they did. */
export const biography: Recognizer = {
  name: 'biography',
  types: ['demographic'],
  *recognize(text): Iterable<Found> {
    const patterns = BRIEFLY.flatMap(([cue, pattern]) => (text.hasLower(cue) ? [pattern] : []));
    if (text.hasLower(CUE)) patterns.push(...LIVES);
    for (const pattern of patterns)
      for (const { index, 0: words } of text.allLower(pattern))
        yield {
          type: 'demographic',
          start: index,
          end: index + words.trimEnd().length,
          confidence: 0.7,
          evidence: 'life',
        };
  },
};
