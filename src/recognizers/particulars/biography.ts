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
const CUE =
  /used to|work|spent|serve|fought|flew|sail|convoy|torpedo|beach|shot down|d-day|tours|windrush|kinder|surviv|keeps|breeds|races|collects|hoards|grows|restores|play|s[ia]ng|danc|retired|box|r[io]de|compete|put in/;

/** Somebody's work, war and pastimes, told as what they did. */
export const biography: Recognizer = {
  name: 'biography',
  types: ['demographic'],
  *recognize(text): Iterable<Found> {
    if (!text.hasLower(CUE)) return;
    for (const pattern of LIVES)
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
