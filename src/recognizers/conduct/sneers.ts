import { Cued, cued } from './cued.ts';

/**
 * Ways of sneering at people in care without a word of abuse, on text in lower
 * case, each with the sentence behind it.
 */
export interface Sneer {
  readonly pattern: Cued;
  readonly evidence: string;
  /** Whether a mark of scorn has to stand near: an emoji, "get a grip". */
  readonly withScorn?: true;
  readonly confidence: number;
}

const BEASTS =
  'whale|hippo|heifer|lump|blob|beast|monster|slug|walrus|hulk|planet|pig|cow|witch|dragon|troll|goblin|blimp|tank|crack ?head|creature|buffalo|manatee|sumo';
const PLACES =
  '(?:bed|bay|room|rm|side ?room|cubicle|cube) ?(?:\\d{1,3}|[a-h](?![a-z]))|resus|majors|minors|triage|the (?:waiting room|trolley|stretcher|corridor|side ?room|end bed|next bed|back of the (?:truck|ambulance|van|wagon|bus))|theatre \\d|my (?:bay|clinic)|the bariatric bed|the hoist|cubicles';
const DIM =
  'dim|thick|stupid|dumb|dense|daft|lazy|fat|drunk|entitled|pathetic|ignorant|clueless|brainless|pissed|wasted|high|gullible|desperate|needy|filthy';
const TRIVIAL =
  'verruca|splinter|hangnail|hang nail|paper ?cut|sunburn|spot|zit|pimple|trapped wind|hangover|stubbed (?:toe|her toe|his toe)|broken nail|chipped nail|blister|ingrown (?:hair|toenail)|sniffle|runny nose|the sniffles|head cold|a cold|hiccups|mosquito bite|midge bites?|bee sting|nettle sting|wasp sting|graze|bruise|insect bite|nosebleed|nose bleed|earwax|ear wax|wart|cold sore|man ?flu|fart|farted|constipation|itchy \\w+|dandruff|false nail|acrylic nail|sick note|repeat prescription|lift home|period pain|paracetamol|plaster|tv remote|remote|toenails?';
const DRUNK =
  'pissed|hammered|steaming|steamin|off (?:his|her|their|your|yer) (?:face|heid|head|tits|box)|wrecked|bladdered|wasted|legless|mortal|mortalled|blootered|rat-?arsed|shit-?faced|wankered|plastered|paralytic|out of (?:his|her|their) (?:tree|skull|face|box)|trolleyed|smashed|sozzled|mwi|half cut';
const REEK =
  'piss|pish|shit|shite|a sewer|a badger|bins?|a bin|a brewery|a distillery|an ashtray|wet dog|a tramp|death|fish|bo|tuna|a drain|a toilet|a urinal|a corpse|stale (?:urine|beer|wee)|wee|urine|feet|cabbage|booze|a pub|an old pub|a skip';

export const SNEERS: readonly Sneer[] = [
  // "every fruitcake in the county has got my number"
  {
    pattern: cued(
      'every, all, each & fruit, fruitc*, fruitl*, crazy, crazies, mental*, freak, freaks, zombie, zombies, moron, morons, idiot, idiots, muppet, muppets, numpty, numpties, clown, clowns, oddbod, oddbods, whacko, wackos, wacko, drunk, drunks, pisshead, pissheads, drama, walloper, wallopers, eejit, eejits, halfwit, halfwits, basket, div, divs, daftie, dafties, idle, dimwit, dimwits, tube, tubes',
      `(?:every|all the|each and every) (?:single |last |bloody |fucking |absolute |total |complete |flipping )*(?:fruit ?cakes?|fruit ?loops?|crazy|crazies|mentalists?|freaks?|zombies?|morons?|idiots?|muppets?|numpt(?:y|ies)|clowns?|odd ?bods?|wh?ackos?|drunks?|pissheads?|drama queens?|wallopers?|eejits?|halfwits?|basket cases?|divs?|daft(?:y|ies?)|dimwits?|tubes?) (?:(?:in|from|on|within|for|this side of|out of) (?:[a-zà-ɏ'-]+ ){1,4}?)?(?:has|have|is|are|was|were|seems?|decided|rang|rings|called|calls|came|comes|turned|turns|wants?|phoned|phones|out|through|tonight|booked|needs?)(?: (?:got |found |ringing |calling |phoning |out |in |up )?(?:my number|tonight|today|the (?:door|phone|bleep|desk)|in|through|out|us|me))?`,
    ),
    evidence: 'called mad',
    confidence: 0.75,
  },
  // "some people's gobs honestly", "the state of some folk's feet 🤢"
  {
    pattern: cued(
      'gob, gobs, mouth, mouths, teeth, feet, toenails, breath, hygiene, houses, homes, armpits, bo, manners, kids, pits',
      "(?:the (?:absolute )?(?:state|smell|stink) of )?(?:some|these|those|certain|half (?:of )?(?:these|the)) (?:people|folk|folks|patients|punters|families|parents|adults|grown men|pts)['’]?s?['’]? (?:\\w+ )?(?:gobs?|mouths?|teeth|feet|toenails|breath|hygiene|houses|homes|armpits|bo|manners|kids|pits)",
    ),
    evidence: 'sneered at',
    withScorn: true,
    confidence: 0.7,
  },
  // "never met a toothbrush in their life", "wouldn't know a flannel if it hit them"
  {
    pattern: cued(
      'toothb*, soap, shower, showers, flannel, deodor*, mouthw*, floss, bath, toothp*, washin*, nail',
      "(?:(?:has|have|had|['’]s|['’]ve|clearly|obviously) )?never (?:even |once )?(?:met|seen|owned|heard of|been introduced to|been near|used|touched|come across) (?:an? |the )?(?:toothbrush|bar of soap|soap|shower|flannel|deodorant|mouthwash|floss|bath|toothpaste|washing machine|nail ?(?:brush|clippers))(?! (?:i|he|she|they|we|you|like|this|that)(?![a-z]))(?: in (?:their|his|her) (?:lives|life|puff))?|(?:would|does|do|did)n['’]?t know (?:what )?an? (?:toothbrush|bar of soap|shower|flannel|bath)(?: (?:is|was|looks like|if [^.!?\\n]{3,25}))?",
    ),
    evidence: 'sneered at',
    confidence: 0.75,
  },
  // "the whale in bay 3 broke the hoist"
  {
    pattern: cued(
      'whale, hippo, heifer, lump, blob, beast, monster, slug, walrus, hulk, planet, pig, cow, witch, dragon, troll, goblin, blimp, tank, crack, crackh*, creatu*, buffalo, manatee, sumo',
      `(?:the|that|this|our|a|yon) (?:\\w+ ){0,2}(?:${BEASTS})(?: that['’]s| who['’]s)? (?:in|on|from|fae) (?:${PLACES})`,
    ),
    evidence: 'called a beast',
    confidence: 0.85,
  },
  // "imagine being so dim you inhale your own inhaler cap", "how thick do you have to be to"
  {
    pattern: cued(
      'imagine, how & dim, thick, stupid, dumb, dense, daft, lazy, fat, drunk, entitl*, pathet*, ignora*, cluele*, brainl*, pissed, wasted, high, gullib*, desper*, needy, filthy',
      `imagine being (?:so|that|this|too) (?:fucking |bloody )?(?:${DIM})|how (?:fucking |bloody )?(?:${DIM}) (?:do|does|can|could|must) (?:you|ye|ya|one|someone|somebody|anyone|a person|people) (?:have to |hae tae |need to |actually )?be`,
    ),
    evidence: 'called dim',
    confidence: 0.75,
  },
  // "the state of that fella in resus"
  {
    pattern: cued(
      'state',
      "(?:the (?:absolute )?|look at the |absolute )?state (?:of|ae|o['’]?) (?:(?:that|this|yon|some of (?:the|these|them)|the) (?:\\w+ )?(?:fella|bloke|guy|man|woman|lady|lad|lassie|lass|wumman|wifie|wummin|girl|patient|patients|one|family|families|parents|mums|dads|visitors|punters|lot|people|boy|yin|bampot|relatives|wife|husband|drunks?)|that yin)",
    ),
    evidence: 'sneered at',
    confidence: 0.65,
  },
  // "greetin like a wean", "screaming like a stuck pig"
  {
    pattern: cued(
      'like, lik & wean, baby, girl, lassie, toddle*, banshe*, pig, bairn, child, bitch, infant, school*, hyena, seal, foghorn',
      '(?:cry|cried|cries|crying|greet|greetin[g]?|wail(?:ing|ed)|scream(?:ing|ed)|squeal(?:ing|ed)|whing(?:e)?ing|whimpering|bawl(?:ing|ed)|howl(?:ing|ed)|blubb(?:ing|ering|ed)|moaning) (?:(?:his|her|their) \\w+ (?:off|out) )?(?:like|lik) (?:an? )(?:wee |little |big |fucking |absolute |stuck )?(?:wean|baby|girl|lassie|toddler|banshee|pig|bairn|child|bitch|infant|schoolgirl|hyena|seal|foghorn)',
    ),
    evidence: 'ridiculed in pain',
    confidence: 0.65,
  },
  // "said it was an emergency, and it was for a verruca 😂"
  {
    pattern: cued(
      'said, claimed, says, swore, reckon*, insist*, convin*, told, scream*, shouti* & emerge*, urgent, dying, heart, life, 999, stroke',
      `(?:said|claimed|says|swore|reckoned|insist(?:ed|ing)|convinced|told us|screaming|shouting) (?:\\w+ ){0,3}(?:it was|it['’]s|he was|she was|they were|was) (?:an? |\\w+ ){0,3}(?:emergency|urgent|dying|heart attack|life or death|999|life-threatening|stroke)[^.!?\\n]{0,50}(?:${TRIVIAL})`,
    ),
    evidence: 'sneered at for coming',
    confidence: 0.7,
  },
  // "came in by ambulance with a splinter 🙄 get a grip"
  {
    pattern: cued(
      'rang, ring, ringing, rung, phoned, phoning, called, calling, dialled, dialling, came, come, coming, turned, turning, rocked, rocking, walked, walking, stroll*, waited, waltzed, attend*, presen*, blue, demand*, wanting, wants, wanted & for, with, cos, because, wi, over, re',
      `(?:rang|ring|ringing|rung|phoned|phoning|called|calling|dialled|dialling|came|come|coming|turned|turning|rocked|rocking|walked|walking|strolled|waited|waltzed|attended|presented|blue lighted|demanding|wanting|wants|wanted)(?: \\w+){0,4} (?:999|an? ambulance|ambulances|a&e|a and e|ed|in|up|us|the doctor|out)(?: [a-z0-9'’:]+){0,7} (?:for|with|cos|because|wi|over|re) (?:\\w+(?:['’]\\w*)? ){0,4}(?:${TRIVIAL})`,
    ),
    evidence: 'sneered at for coming',
    withScorn: true,
    confidence: 0.65,
  },
  // "funny how you forgot to mention you turned up drunk"
  {
    pattern: cued(
      'funny how',
      `(?:funny how (?:you|he|she|they) [^.!?\\n]{0,40})(?:turned up|came in|arrived|rocked up|were|was) (?:drunk|pissed|late|high|stoned|hungover|hammered)`,
    ),
    evidence: 'shamed for drink',
    confidence: 0.75,
  },
  {
    pattern: cued(
      'pissed, hammered, steaming, steamin, off his, off her, off their, off your, off yer, wrecked, bladde*, wasted, legless, mortal, mortal*, bloote*, arsed, ratars*, shit, shitfa*, wanker*, plaste*, paraly*, out of his, out of her, out of their, trolle*, smashed, sozzled, mwi, half cut',
      `(?:turn(?:ed|s|ing)|rock(?:ed|s|ing)|roll(?:ed|s|ing)|c[ao]me|coming|brought|wheeled|arriv\\w+|stagger(?:ed|ing)|was|is|were|['’]s)(?: (?:up|in|here|again|tonight|absolutely|completely|totally|fucking|pure))* (?:${DRUNK})(?: as usual| again)?`,
    ),
    evidence: 'shamed for drink',
    withScorn: true,
    confidence: 0.6,
  },
  // "10/10 pain while eating crisps"
  {
    pattern: cued(
      '10, ten, 11, 12, 15, 20 & while, whilst, eating, munchi*, scoffi*, scroll*, phone, tiktok, laughi*, crisps, mcdona*, asleep, texting, vaping, snoring, playing',
      '(?:10|ten|11|12|15|20)(?:/| out of )(?:10|ten)(?: \\w+){0,4}[^.!?\\n]{0,24} (?:while|whilst|eating|munching|scoffing|scrolling|on (?:his|her|their) phone|tiktok|laughing|crisps|mcdonalds|asleep|texting|vaping|snoring|playing candy crush)(?: (?:on |his |her |a |through )*\\w+)?',
    ),
    evidence: 'pain disbelieved',
    confidence: 0.7,
  },
  // "stank of piss"
  {
    pattern: cued(
      'stank, stink, stinks, stinking, reeked, reeks, reeking, honked, honking, hummed, humming, mingin, minging, smell, smells, smelled, smelt, smelling',
      `(?:stank|stinks?|stinking|reeked|reeks|reeking|honked|honking|hummed|humming|mingin['g]?|smell(?:s|ed|t|ing)?)(?: absolutely)? (?:of|like) (?:${REEK})`,
    ),
    evidence: 'shamed for a smell',
    confidence: 0.65,
  },
  // "she's the size of a house", "who ate all the pies"
  {
    pattern: cued(
      'size, built, shaped, as big',
      "(?:he|she|they|pt|patient|woman|man|bloke|lady|fella|guy|lass|lad)(?:['’]?s|['’]?re| is| was| were)(?: \\w+)? (?:the size of|built like|shaped like|as big as) (?:an? )(?:\\w+[- ]){0,3}(?:house|bus|whale|elephant|hippo|planet|van|car|shed|tank|continent|country|sofa|cow|rhino|caravan|barrage balloon|bouncy castle|beach ball|walrus|shithouse|skip|barn)",
    ),
    evidence: 'body shamed',
    confidence: 0.75,
  },
  {
    pattern: cued(
      'ate all, lay, put, putting, chins, postco*, gravit*, orbit, zip, crane, forkli*, lose, winchi*',
      '(?:who )?ate all the pies|lay off the (?:pies|cakes|kebabs|mcdonalds|biscuits|greggs|takeaways)|put(?:ting)? (?:down )?the (?:fork|pie|pies|pasty|cake|kebab|burger|doughnuts?) down|put(?:ting)? down the (?:fork|pie|pies|pasty|cake|kebab|burger|doughnuts?)|more chins than[^.!?\\n]{0,30}|(?:her|his|their) own (?:postcode|gravitational (?:pull|field)|orbit|zip code)|need(?:s|ed)? (?:a crane|a forklift|to lose a few stone|winching)',
    ),
    evidence: 'body shamed',
    confidence: 0.7,
  },
  {
    pattern: cued(
      'broke, breaks, broken, bent, snapped, buckled, cracked, flattened, knackered & hoist, bed, trolley, scales, chair, stretcher, lift, couch, commode, toilet, slide, wheelchair',
      '(?:broke|breaks|broken|bent|snapped|buckled|cracked|flattened|knackered) (?:the|our|another|a) (?:hoist|bed|trolley|scales|chair|stretcher|lift|couch|commode|toilet|slide sheet|wheelchair)',
    ),
    evidence: 'body shamed',
    withScorn: true,
    confidence: 0.6,
  },
  // "things found up bums this month"
  {
    pattern: cued(
      'bum, bums, arse, arses, backsi*, bottom, bottoms, bumhol*, rectum, rectums, jacksi*, holes',
      "(?:things|stuff|objects|items|what) (?:that )?(?:we['’]ve |i['’]ve |i have |we have |we |i )?(?:found|pulled|stuck|lodged|removed|fished|retrieved|extracted|pull|put|shove|shoved|stick|get stuck|insert)(?: \\w+){0,3} (?:up|out of|from|in) (?:\\w+ )?(?:bums?|arses?|backsides?|bottoms?|bumholes?|rectums?|jacksies?|holes)(?: (?:this|last) (?:month|week|year)| tonight| today)?",
    ),
    evidence: 'made a show of',
    confidence: 0.7,
  },
  // '"chest pain" 🙄'
  {
    pattern: new Cued(
      '", “ & chest, pain, agony, abdo, back, collap*, seizur*, fit, fits, dizzy, dizzin*, sob, short, breathe, walk, move, cant, cannot, blacko*, emerge*, faint, fainted, unwell, dying, unresp*, anxiety, allerg*, migrai*, fell, slipped, panic, disabl*, bad, depres*',
      () =>
        String.raw`["“](?:\w+ )?(?:chest pains?|pain|agony|abdo pain|back pain|collapsed?|seizures?|fits?|dizzy|dizziness|sob|short of breath|can['’]?t (?:breathe|walk|move)|blackout|an emergency|emergency|faint(?:ed)?|unwell|dying|unresponsive|anxiety|allerg(?:y|ic)|migraine|fell|slipped|panic attack|disabled|bad back|depressed)["”]`,
    ),
    evidence: 'illness disbelieved',
    withScorn: true,
    confidence: 0.6,
  },
  // "do it properly next time", "they should be sterilised"
  {
    pattern: cued(
      'steril*, neuter*, put down, weigh, weighs, weighed, weighing',
      '(?:should|need to|ought to|want to) (?:all )?(?:be )?(?:sterilis\\w+|neuter\\w*|put down)(?: (?:half|some|most) of (?:the|them|these)(?: \\w+)?| them)?|weigh(?:s|ed|ing) (?:in at )?\\d+ ?(?:stone|st|kg|kilos?)',
    ),
    evidence: 'wished away',
    withScorn: true,
    confidence: 0.65,
  },
  {
    pattern: cued(
      'properly, kill, top, hang, breeding',
      "(?:do|did|done) (?:it|the job) properly (?:next|this) time|can['’]?t even (?:kill|top|hang) (?:himself|herself|themselves)(?: properly)?|(?:people|parents|folk|they|you|some people|patients)(?: \\w+){0,2} stop breeding",
    ),
    evidence: 'wished away',
    confidence: 0.65,
  },
  // "here for the free morphine", "after his fix"
  {
    pattern: cued(
      'fix, drugs, morphi*, gear, oramor*, codeine, diazzi*, valium, benzos, gabbie*, sandwi*, breakf*, b&b',
      '(?:only |just )?(?:here|in|back|after|looking|come in|came in) (?:again )?(?:for|after) (?:his|her|their|the free|a free|some free|more free|a bit of free) (?:fix|drugs|morphine|gear|oramorph|codeine|diazzies|valium|benzos|gabbies|sandwich(?:es)?|bed and breakfast|b&b)|wants (?:her|his|their) (?:fix|gear|oramorph)',
    ),
    evidence: 'called a seeker of drugs',
    confidence: 0.65,
  },
  // "stop wasting our time", "get a life"
  {
    pattern: cued(
      'wasting, wastes, wasted',
      "(?:stop wasting|(?:are|is|was|were|been|keep|keeps|kept|here) (?:just |only )?wasting|wastes|wasted) (?:our|my|everyone['’]?s|everybody['’]?s|nhs|ambulance|a&e) (?:time|resources|bloody time|fucking time)",
    ),
    evidence: 'called a waste of time',
    confidence: 0.6,
  },
];

/** What shows scorn beside a sneer. */
export const SCORN =
  /🙄|😂|🤣|🤦|🤡|😒|🐳|🐋|🐷|🐘|🍔|💀|(?<![a-z])(?:eye ?roll|aye,? right|yeah,? right|my arse|honestly|get a (?:fucking |bloody |)(?:grip|life)|grow up|grow a pair|apparently|ffs|wtf|jesus|christ|give me strength|gie me strength|pathetic|man up|bore off|i kid you not|seriously|can['’]?t make it up|couldn['’]?t make it up|fs|smh|lol|lmao|unreal|do one|time ?wast\w+|joke|ridiculous)(?![a-z])/u;
