import type { Found } from '../../entity.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import { BELONGING, BODY, BREED, COMMON_BELONGING, DEVICE, GARMENT, PATTERN, PET, STRIKING } from './mark-words.ts';
import { ADULT, END, START, YOUNG } from './person-words.ts';
import { Taken } from './taken.ts';

interface Sign {
  readonly evidence: string;
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

const PERSON = `(?:${ADULT}|${YOUNG}|yin|one)`;
const W = "[a-zà-ɏ0-9'’&-]{1,24}";
const sign = (evidence: string, cue: RegExp, alternatives: readonly string[]): Sign => ({
  evidence,
  cue,
  pattern: new RegExp(`${START}(?:${alternatives.join('|')})${END}`, 'gu'),
});

const HIS = '(?:his|her|their|the|one|each|both|an?)';
const ON_BODY = `(?:right |all |straight |clean )?(?:on|across|over|down|up|round|around|behind|all over|along|covering|above|below|under|beneath|inside) (?:${HIS} )?(?:whole |entire |left |right |upper |lower |inner |bare |own |other )?(?:${BODY})`;
/** What a tattoo or a mark shows or says. */
const SHOWING = `(?: (?:of|saying|that says|that said|which says|reading|that reads|shaped like|in the shape of|with) (?:${W} ){0,5}?${W}(?= ?(?:[,.;:!?()\\n"“”]| (?:and|but|so|who|which|told|said|today|is|was|has|had|in|came|made) |$|[^\\x00-\\u024f])))?`;
const COLOUR =
  '(?:pink|blue|green|purple|turquoise|orange|red|bright \\w+|neon \\w+|rainbow|silver|lilac|peach|electric blue|ginger|multi-?coloured|half pink half blue)';

const SIGNS: readonly Sign[] = [
  sign('tattoo', /tatt?|inked|\bink\b|sleeve|knuckle|back ?piece|says?|reads?|said|spell/, [
    // "the entire 1990 Derby squad tattooed across his back"
    `(?:(?:the|an?|his|her|their|two|three|every|a full|whole) )(?:(?!tattooed)${W} ){0,7}?(?:tattooed|inked)(?: ${ON_BODY})?`,
    `(?:tattooed|inked)(?: (?:all )?(?:${W} ){0,4}?${ON_BODY}|(?: with)? (?:head to toe|from head to toe|(?:his|her) own name))`,
    // "the neck tattoo of his own face", "parrot tattoo", "Mam tattoo"
    `(?:(?:the|an?|that|this|his|her|their|one|massive|huge|big|full|homemade|diy) )?(?:(?!my|our|your|new|get|got|getting|want|no|removal|radiotherapy|about|on|in|to|of|for|and|with|is|was|has|had|have|the|an?|love|loved|like|liked|saw|see|seen|this|that|his|her)${W} ){0,4}(?:tattoo|tatt|tat)(?! (?:artist|artists|studio|parlour|shop|removal|policy|guidance|aftercare|ink|needle|convention|machine|guy|appointment|idea|ideas|time))(?:${SHOWING})(?: ${ON_BODY})?`,
    `(?:(?!my|our|of|on|no|about|getting|radiotherapy)[a-zà-ɏ'’-]{1,24} ){0,2}(?:tattoos|tatts|tats) ${ON_BODY}|(?:his|her|their) (?:[a-z-]+ )?(?:tattoos|tatts|tats|sleeve tattoos?|full sleeves?)(?: ${ON_BODY})?|(?:covered in|full of|head to toe in) (?:tattoos|tatts|tats|ink)|(?:full |half )?back ?piece(?: of (?:an? )?[a-z]+)?|(?:his|her) (?:whole )?(?:${BODY}) (?:says?|reads?|said|spells?)(?= ?["“'‘]| [a-z]+ and [a-z]+)|(?:full|half) sleeve(?: of [a-z]+)?|(?:face|neck|hand|knuckle) (?:tattoos|tatts|tats)|love and hate (?:on|across) (?:his|her) knuckles`,
  ]),
  sign('scar', /scar|birthmark|port[- ]wine|mole\b|moles\b|keloid/, [
    `(?:the|an?|that|his|her|their|old|huge|massive|famous) (?:(?!my|your|our|new|and|of|from|surgical|c-section|surgery|small|little|neat|tiny|op|operation|sternotomy|caesarean)${W} ){0,3}?scars?(?! (?:massage|management|care|tissue|clinic|cream|therapy|gel|will|can|may|should|is healing|release|treatment))(?: (?:shaped like|in the shape of|like|running|right|all|the size of) (?:an? |the )?${W}(?: ${W})?)?(?: ${ON_BODY})`,
    `scars? (?:shaped like|in the shape of|the shape of) (?:an? |the )?${W}|scar(?:red|s)? (?:right |all )?${ON_BODY}|(?:a )?scarred face|scarface`,
    `(?:(?:an?|the|his|her|that) )?(?:(?!saw|has|had|with|the|an?|his|her|and|is|was|of|that|my|our)${W} ){0,2}?(?:birthmark|port[- ]wine stain|strawberry mark|café au lait patch)${SHOWING}(?: ${ON_BODY})?|(?:an?|the|his|her|that) (?:${W} ){0,3}?mole (?:shaped like ${W}(?: ${W})?|${ON_BODY})`,
  ]),
  sign(
    'body',
    /eye|leg|arm|finger|ear\b|teeth|tooth|hair|beard|moustache|tash|dread|plait|pigtail|mohican|mohawk|piercing|pierced|hook|thumb|toes|mullet|quiff|prosthe|ginger|glass|hand/,
    [
      `(?:has|had|with|got|only) (?:only )?one (?:eye|leg|arm|ear|hand|tooth|thumb)|(?:(?:an?|the|his|her|that) )?(?:glass|false|missing|odd|different coloured|one blue and one brown) eyes?|one[- ](?:eyed|legged|armed|handed|eared)(?! ${'(?:bandit)'})|(?:an? |the |his |her )?eye ?patch|(?:his|her|the|a) (?:wooden leg|peg leg|hook(?: for a hand)?|glass eye)|missing (?:(?:half|most|part|the tip|a bit|a chunk)(?: of)? )?(?:an? |both |one |two |three |his |her )?(?:ear|eye|thumb|thumbs|arm|hand|leg|(?:[a-z]+ )?fingers?|front teeth|toes)(?: on (?:his|her) (?:left|right) hand)?`,
      `(?:(?:the|an?|his|her|that) )(?:${W} ){0,2}?(?:prosthetic|prosthesis|false|artificial|bionic) (?:leg|arm|hand|foot|limb|eye)?(?: ?(?:painted|with|decorated|covered|in|that) (?:${W} ){0,5}?${W})(?=[,.;:!?()\\n]| (?:and|but|so|who)|$)`,
      `(?:gold|diamond|silver) (?:tooth|teeth|grillz?|grills?)|grillz|(?:his|her|the|a|with|big|huge|massive) (?:${W} ){0,2}?(?:handlebar moustache|walrus moustache|handlebar tash|waxed moustache|curly moustache|dreads|dreadlocks|mohican|mohawk|mullet|quiff|beehive|plaited beard|(?:red|ginger|purple|dyed|braided|zz top|long white|waist[- ]length|huge|massive|forked) beard)|(?:big )?(?:red|ginger|purple|braided|plaited) beard`,
      `no eyebrows|(?:tattooed|drawn|painted)[- ]on eyebrows|(?:dreads|dreadlocks|beard|hair|plaits?|pigtails?) (?:right |all the way )?(?:down )?to (?:his|her) (?:waist|knees|bum|ankles|backside|belt|belly|chest|navel)|${COLOUR} hair|hair (?:down to|past|to) (?:his|her) (?:waist|knees|bum|ankles|backside)|(?:face|facial|lip|eyebrow|tongue|nipple|cheek) (?:piercings?)|pierced (?:everything|eyebrow|tongue|lip|nipples?|nose)|covered in piercings|(?:six|seven|eleven|twelve) (?:fingers|toes)(?: on (?:one|each) (?:hand|foot))?`,
    ],
  ),
  sign('clothes', new RegExp(`(?:^|[^a-z])(?:${GARMENT}|dressed)`), [
    `(?:dressed|dressed up|turned up|came in|in|come|still dressed|arrived)(?: up)? as (?:an? |the )?(?!(?:an? )?(?:usual|planned|normal|expected|if|well|soon|if|emergency|routine|outpatient|patient|day case|always|promised|far|he|she|we|they|i|long))(?:${W} )?(?:elvis|santa|batman|superman|spiderman|spider-man|pirate|clown|vampire|zombie|princess|fairy|witch|elf|father christmas|chicken|banana|gorilla|unicorn|dinosaur|dame|cowboy|viking|nun|superhero|smurf|teletubby|shrek|wonder woman|minion|easter bunny|stormtrooper|darth vader|captain jack|jack sparrow|bride|knight|womble)`,
    `(?:in|wearing|wore|with) (?:an? |his |her |the |full |that )?(?:same )?(?:(?!hospital|our|my|your|scrub|theatre|clean|ppe|charity|free|new|surgical|paper|anti|ted|compression|long|flight)${W} ){0,2}?(?:${STRIKING}) (?:(?!and|or|is)${W} )?(?:${GARMENT})(?! (?:policy|day|code|sale|swap))`,
    `(?:(?:his|her|an?|the|full|that) )?(?:lifeboat crew|lifeboat|rnli|mountain rescue|fire service|police|army|navy|rangers|celtic|hibs|hearts|liverpool|everton|arsenal|chelsea|spurs|man u|man utd|newcastle|sunderland|leeds|villa|west ham|derby|wales|scotland|england|ireland|gaa|football|rugby|band|scout|batman|superman|spiderman|santa|elf|elvis|unicorn|dinosaur) (?:${GARMENT})(?=[,.;:!?\\n]| (?:and|who|on|with|came|still)|$)`,
    `(?:in|wears|wearing|wore|with) (?:an? |his |her |the )(?:(?!my|our)${W} )?(?:kilt|cowboy hat|top hat|bowler hat|tiara|cloak|cape|tutu|onesie|fez|deerstalker|sombrero|poncho|ball ?gown|wedding dress|monocle|mankini|cravat|santa hat|fancy dress|costume|feather boa|flying goggles|straw boater)`,
    `(?:still )?(?:in|wearing) (?:his|her) (?:full )?(?:(?:${W}) )?(?:wedding dress|wedding suit|kilt|prom dress|ballgown|ball gown|medals|tutu|turban|tiara|clogs|leathers|wellies|cowboy boots|cowboy hat|top hat|bowler hat|morris dancing kit|pirate costume|santa suit|football kit|rugby kit|fancy dress)|wearing (?:all )?(?:his|her) (?:war )?medals`,
  ]),
  // "New leg, bell and all", "finished the county half on blades", "a socket in old football stickers"
  sign(
    'limb',
    /leg|arm|hand|foot|blade|socket|splint|brace|cast|frame|stick|wheel ?chair|chair|aids|helmet|afo|liner|mould/,
    [
      `(?:(?:an?|the|his|her|their|one) )?(?:(?:brand|shiny) )?(?:new|tin|metal|carbon|carbon fibre|bionic|robot|wooden|peg|running|swimming|sprinting|cosmetic|spare) (?:legs?|foot|arm|hand|limb)(?= ?[,;!?)\\]\\n]|\\.(?:[^a-z]|$)|$| (?:and all|and the|and off|on for|on and))`,
      `(?:(?:on|in|with|wearing|got|getting|fitted|tried|trialled) )(?:(?:his|her|their|a pair of|the|new|running|carbon|sprint|two|those|some) ){0,3}(?:blades)(?! (?:of|for|in|are|runners|stadium))|(?:his|her|their|carbon|running|sprint) (?:new |running |carbon |sprint )?blades?(?! (?:of|for|in|bones?))`,
      `(?:cover(?:ed|ing)|lin(?:ed|ing)|laminat(?:ed|ing)|wrap(?:ped|ping)|decorat(?:ed|ing)|paint(?:ed|ing)|finish(?:ed|ing)|made|making|did|doing|built|building|spray(?:ed|ing)) (?:(?:an?|the|his|her|their|one|this|that|someone['’]s|somebody['’]s) )?(?:(?!and|or|my|our|your)${W} ){0,2}?(?:${DEVICE}) (?:up )?(?:in|with|out of|like|to look like) (?:(?:the|an?|his|her|their|old|all) )?(?:${W} ){0,3}?(?:${PATTERN})(?: (?:stickers|scarf|scarves|fabric|pattern|paint|print|colours|shirt|badge|flag|logo))?(?: for (?:someone|somebody|him|her))?`,
      `(?:(?:the|that|an?|his|her|their|whose|with) )(?:${W} )?(?:${DEVICE}) (?:was |is |came |comes |all )?(?:in|with|covered (?:in|with)|plastered (?:in|with)|wrapped in|done in|decorated (?:in|with)|painted (?:in|with|like)|finished in|patterned with) (?:(?:the|an?|his|her|their|old|all|full|bright) ){0,6}(?:${W} ){0,2}?(?:${PATTERN})(?: (?:stickers|scarf|scarves|fabric|pattern|paint|print|colours|shirt|badge|flag|logo|on (?:it|the side|the back)))?`,
    ],
  ),
  // "green anorak, terrier on a bit of string": how somebody looked, item by item
  sign(
    'description',
    new RegExp(`(?:^|[^a-z])(?:${GARMENT}|anorak|cagoule|raincoat|mac|fleece|body ?warmer|gilet|shawl)`),
    [
      `(?<=[,:;(] ?|^|\\n|(?<![a-z])in (?:an? )?|wearing (?:an? )?)(?:${COLOUR}|black|white|yellow|brown|grey|navy|beige|cream|gold|maroon|mustard|camel|burgundy|khaki|striped|stripy|checked|tweed|floral|quilted|waxed|denim|(?:dark|light|pale) (?:blue|green|grey)|green and w+|red and w+|blue and w+|black and w+) (?:${W} )?(?:${GARMENT}|anorak|cagoule|raincoat|mac|fleece|body ?warmer|gilet|shawl)(?= ?(?:[,;.)\\n]|$| and | with ))`,
    ],
  ),
  // "the gent with the trilby", "her blue umbrella, it's behind the counter"
  sign(
    'belongings',
    new RegExp(
      `(?:^|[^a-z])(?:${BELONGING}|${COMMON_BELONGING}|${GARMENT}|laugh|voice|limp|moustache|tash|beard|eyebrows|smile|jokes|stories)`,
    ),
    [
      `(?:(?:the|that|thon|a|this) (?:(?!with|and|in|of|who|is|was|has|had)${W} ){0,3}?)?${PERSON} (?:with|wi|w/|in|who (?:has|wears|wore|carries|drives|rides|always (?:has|wears|brings|carries))) (?:the|his|her|that|those|thon|a (?=(?:${COLOUR}|${STRIKING}) )) ?(?:(?!same|and|or|of|hospital|my|our|other|right|left|back|next)${W} ){0,3}?(?:${BELONGING}|${GARMENT}|big laugh|laugh|dirty laugh|gravelly voice|booming voice|voice like [a-z]+|limp|moustache|tash|beard|eyebrows|sideburns|monobrow|gap tooth|comb ?over|toupee|wig|glass eye|eye ?patch|hook|stutter|stammer|lisp|squint|accent|freckles|dimples|nails|lashes|ponytail|plaits|pigtails|bunches|bald head|gold tooth|bad jokes|terrible jokes)`,
      `(?:(?:left|leaving|forgot|forgotten|lost|losing|dropped|abandoned|found|missing|with|carrying|clutching|swinging|on|drives|rides|parks|parked|wearing|wore|in|behind|under|of|got) )(?:(?:behind|us|me|you) )?(?:your|his|her|their|an?|the) (?:(?!hospital|ward|our)${W} ){0,2}?(?:${COLOUR}|black|white|yellow|brown|grey|navy|beige|cream|gold|${STRIKING}|spotty|spotted|polka[- ]dot|striped|stripy|checked|tweed|floral|flowery|crocheted|knitted|battered|vintage|ancient|homemade) (?:(?!and|or|is)${W} )?(?:${BELONGING}|${COMMON_BELONGING}|scarf|cardigan|gloves|mittens|beanie)`,
    ],
  ),
  sign('pet', new RegExp(`(?:^|[^a-z])(?:${PET}|${BREED})(?:[^a-z]|s[^a-z]|$)`), [
    `(?:the|that|thon|a|wee) (?:(?:wee|old|auld|young|lovely|big|nice|mad|crazy) ){0,6}${PERSON} (?:with|wi|w/|and|who (?:has|had|brings|brought|keeps)) (?:the|that|a|an|his|her|all the|two|three|thon|those) (?:(?!and|or|who)${W} ){0,2}?(?:${PET})s?(?: (?:on|in|under) (?:the|his|her|a) [a-z]+)?`,
    `(?:brought|bringing|brings|smuggled|smuggling|sneaked|turned up with|(?:comes?|came) (?:in )?with|always (?:has|with)|arrived with|walks|walking|pushes|pushing) (?:in )?(?:his|her|a|their|an) (?:${W} ){0,2}?(?:${PET})(?: (?:in|on|to|into) (?:(?:a|his|her|the|our|my) )?[a-z]+)?`,
    `(?:${PET})s? (?:on|sat on|perched on|tucked under|under|inside|down|up|in|round|around) (?:his|her) (?:neck|shoulder|head|arm|lap|pocket|jacket|coat|jumper|bag|handbag|hood|trolley|basket|shopper|bra)|(?:three|3)[- ]legged (?:${PET})|one[- ]eyed (?:${PET})`,
    // "has lost a grey tabby, Smoky", "his old collie called Fly"
    `(?:his|her|their|an?|the) (?:(?!and|or|of|with|is|was)${W} ){0,3}?(?:${PET}|${BREED}) ?(?:,|called|named|by the name of|\\() ?(?!(?:and|but|who|which|so|the|a|he|she|it|they|is|was|i|we|then|in|on|at|for|to|or|not|because|now|today|please|if)(?![a-z]))${W}`,
    `(?:(?:lost|missing|misses|missed|lose|worried about|worrying about|asking (?:for|after|about)|pining for|pines for|talks about|feeding|feeds|devoted to|lives (?:alone )?with|shares (?:his|her) [a-z]+ with|only company is|only family is|rehoming|rehome) )(?:his|her|an?|the|their|two|three|four|five|six|all (?:his|her)) (?:(?!and|or|of|with|is|was)${W} ){0,2}?(?:${PET}|${BREED})s?`,
    `(?:his|her) (?:pet|emotional support|talking|swearing) (?:${W} )?(?:${PET})`,
    // "a border collie who had decided", "terrier on a bit of string", "an African grey on the curtain pole"
    `(?:an?|the|his|her|that|thon) (?:(?!and|or|of|with|is|was|hot|therapy|guide)${W} ){0,3}?(?:${PET}|${BREED}) (?:who|that|which) (?!(?:was|is) (?:a|the|my|our)(?![a-z]))${W}`,
    `(?:(?:an?|the|his|her|that|thon) )?(?:(?!and|or|of|with|is|was|hot|the|an?|his|her|my|our)${W} ){0,2}?(?:${PET}|${BREED})s? (?:on|sat on|asleep on|loose in|perched on|tied to|sitting on|guarding|under) (?:an?|the|his|her) (?:(?:bit|length|piece|scrap) of )?(?:old )?(?:string|rope|lead|twine|baler twine|chain|curtain (?:pole|rail)|sofa|settee|bed|windowsill|piano|mantelpiece|doorstep|end of the bed|duvet|chair|armchair|stair ?lift|zimmer|walker|scooter|wheelchair|bars|railings|gatepost|dashboard|passenger seat|front seat)`,
  ]),
];

/** The author's own, staff, policy, treatment marks, animals at work. */
const NOT_THEIRS =
  /(?<![a-zà-ɏ])(?:(?:my|our|your)(?: own| new| first)?|(?:i|i['’]?m|i['’]ve got|we|me)(?: all| have| had| was| were| got| just| still| am| went| came| turned up| even)*|(?:nurse|physio|doctor|porter|colleague|staff|consultant|paramedic|matron|radiographer|midwife|hca|chaplain|team)(?:['’]s)?(?: who)?(?: has| with| wearing| in| had| wears| got| is)*)$/;
const ABOUT_TATTOOS =
  /(?<![a-z])(?:guidance on|policy|uniform|radiotherapy tattoos?|tattoo removal|edinburgh|military tattoo|therapy (?:dog|pony|pat)|uniforms?|scrubs|dress code|lanyards?|pets as therapy|guide dog|assistance dog|mascot|fancy dress (?:day|competition|run)|fundrais\w+|for charity|sponsor\w*)(?![a-z])/;
const OWN = /^(?:my|i (?:have|got|want|love)|i['’]ve (?:got|a)|i['’]m getting|our)(?![a-z])/;

const CUES = new PatternSet(
  SIGNS.map(({ cue }) => cue),
  true,
);

/** A tattoo, a scar, a way to dress, a pet: what one sees of somebody and knows who it is. */
export const marks: Recognizer = {
  name: 'marks',
  types: ['mark'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    const taken = new Taken(lower.length);
    for (const number of text.standing(CUES)) {
      const { evidence, pattern } = SIGNS[number] as Sign;
      for (const { index, 0: words } of text.allLower(pattern)) {
        const end = index + words.trimEnd().length;
        if (taken.holds({ start: index, end })) continue;
        const sentence = text.sentenceAt(index);
        const told = lower.slice(Math.max(sentence.start, index - 50), index);
        if (
          NOT_THEIRS.test(told.trimEnd()) ||
          OWN.test(words) ||
          ABOUT_TATTOOS.test(lower.slice(Math.max(sentence.start, index - 100), Math.min(sentence.end, end + 60)))
        )
          continue;
        taken.take({ start: index, end });
        yield { type: 'mark', start: index, end, confidence: 0.7, evidence };
      }
    }
  },
};
