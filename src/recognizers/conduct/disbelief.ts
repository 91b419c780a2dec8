import { cued } from './cued.ts';
import type { Sneer } from './sneers.ts';

/**
 * Contempt for people in care that shows in what the author makes of them:
 * illness taken for a show, people likened to animals, illness called their own
 * doing. On text in lower case, each with the sentence behind it.
 */
const AILMENT =
  "(?:in )?(?:labour|pain|agony|ill|illness|sick|poorly|unwell|unconscious|unresponsive|dead|dying|deaf|blind|mute|disabled|paralysed|lame|suicidal|pregnant|injured|hurt|psychotic|mad|mental|crazy|crippled|collapsed?|confused|catatonic|depressed|possessed|allergic|breathless|having (?:an? )?(?:\\w{1,24} )?(?:fit|fits|seizures?|stroke|heart attack|panic attack|contractions?|attack|baby|asthma attack|breakdown|miscarriage)|(?:an? |the |her |his |their )?(?:\\w{1,24} )?(?:fits?|seizures?|strokes?|heart attacks?|chest pains?|bad back|back pain|limp|faint(?:s|ing)?|collapse|cough|asthma|blackouts?|migraines?|injur(?:y|ies)|symptoms|sprain|whiplash|contractions|psychosis|panic attacks?|dizzy spells?|amnesia|allerg(?:y|ies)|epilepsy|overdose|pseudo ?seizures?|voices|tourettes|coma|unconsciousness|weakness|numbness|vomiting|not being able to \\w{1,24})|(?:hear|hearing) voices|unable to \\w{1,24}|not (?:be )?able to \\w{1,24}|(?:that )?(?:s?he|they) (?:can['’]?t|cannot|cannae|couldn['’]?t) (?:walk|move|breathe|see|speak|feel)[^.!?,\\n]{0,20})";
const ANIMALS =
  'seal|sea ?lion|whale|beached whale|walrus|hippo|hippopotamus|elephant seal|rhino|gannet|vulture|seagull|hyena|gorilla|ape|chimp|baboon|orang-?utan|warthog|hog|sow|heifer|slug|sloth|toad|bulldog|rottweiler|pack animal|farm animal|caged animal|zoo animal|wild animal|rabid (?:dog|animal)|battery hen|performing (?:seal|monkey)|stranded (?:whale|turtle)|upturned (?:turtle|tortoise|beetle)|labrador|pac-?man|hoover|bin lorry|sumo wrestler|michelin man|jabba(?: the hutt)?|zombie|extra from [a-z]+|(?:big |giant |overgrown |huge |spoilt |spoiled |great )(?:toddler|baby|wean|bairn|child|kid|brat|lump|blob|jelly|blancmange)|sack of (?:spuds|potatoes|shit|tatties|coal)|bag of (?:spuds|tatties|shit|sick)|sponge|leech|dying (?:swan|fly)|drama queen|lord muck|lady muck|queen of sheba';
const BELITTLED =
  'fat|fattest|big fat|massive|huge|enormous|hairy|smelly|stinky|minging|mad|mental|crazy|mouthy|gobby|loud|screechy|shouty|demented|pissed|drunk|druggy|thick|gormless|ugly|toothless|manky|filthy|crusty|daft|dopey|whiny|moany|greedy|creepy|pervy|leery|wanky|stroppy|grotty|needy|nutty|mardy|bonkers|fruity|feral|incontinent|leaky|jabba|spotty|wailing|moaning|screaming';
const BY =
  '(?:in|by|at|near|on|from|next to|beside|opposite|behind|over by|down the) (?:the |my |our |that )?(?:window|corner|door|end|far end|side ?room|bay|bed|bay [a-h0-9]+|bed [a-h0-9]+|cubicle|cube|room|waiting room|resus|majors|minors|triage|trolley|chair|desk|station|corridor|middle|back|first bay|end bed|end bay|ward|toilet)(?: ?\\d{1,3})?';

const MATE =
  '(?:mate|pal|love|hun|hen|babe|darling|sunshine|sweetheart|son|sonny|big man|petal|treacle|duck|chief|boss|fella|my friend|dear|doll|buddy|butt|lad|princess)';

export const DISBELIEF: readonly Sneer[] = [
  // "Said he fell on it. Course you did mate", "aye right pal"
  {
    pattern: cued(
      'course, aye, yeah, sure, ok, okay, yes, right, likely, pull, believe, whatever, bet, naw, nah, because thats, cos thats & mate, pal, love, hun, hen, babe, darling, sunshine, sweetheart, son, big, petal, duck, chief, friend, fella, doll, buddy, butt, lad, princess, story, other, if, bells',
      `(?:(?:of )?(?:course|coarse) (?:you|ye|ya|u|he|she|they|it) (?:did|didn['’]?t|was|wasn['’]?t|were|weren['’]?t|is|are|aren['’]?t|have|has|had|do|does|don['’]?t|can['’]?t|slipped|fell|tripped),? ${MATE}|(?:aye|yeah|yes|sure|ok|okay|right|whatever),? (?:right|sure|ok|okay|course (?:you|ye) (?:did|do|are|were)|i believe (?:you|ye)|whatever (?:you say)?|so (?:you|ye) (?:did|are|were)),? ${MATE}|(?:sure|i bet|bet) (?:you|ye|ya|u|he|she|they) (?:did|was|were|are|have|do|didn['’]?t),? ${MATE}|if (?:you|ye) say so,? ${MATE}|(?:a )?likely story,? ?${MATE}?|pull the other one(?:,? it['’]?s got bells on)?)`,
    ),
    evidence: 'disbelieved',
    confidence: 0.6,
  },
  // "lice central 🤢", "them feet 🤮", "absolutely minging 🤢"
  {
    pattern: cued(
      '🤢, 🤮, central',
      '(?:(?:lice|nit|nits|flea|fleas|scabies|stink|stench|stinky|bo|minge|crab|crabs|std|sti|clap|chav|scum|scumbag|vomit|snot|maggot|germ|germs|poo|shit|piss|crust|fungus|verruca|junkie|smackhead|crackhead|drunk|fatty|lard|psycho|nutter|weirdo|mullet|filth|dirt|muck|grease) (?:central|city|fest|palace|hq|towers)(?: ?(?:🤢|🤮|😂|🙄){1,6})?|(?:his|her|their|them|those|that|whose|the state of (?:his|her|the|their)) (?:\\w{1,24} ){0,2}(?:feet|toes|toenails|teeth|breath|hair|head|heid|scalp|house|flat|bum|skin|pits|armpits|oxters|knickers|pants|socks|rolls|folds|belly button|dentures|wig|beard|nails|fingernails|smell|hygiene|arse|undies|slippers|bed ?sheets|kitchen|bathroom|bits|foof|fanny)(?![a-z])[^.!?\\n]{0,40}?(?:🤢|🤮){1,6}|(?:minging|mingin|boak|boke|boaking|bowfin|bowfing|boggin|rank|rancid|honking|gross|vile|manky|disgusting|(?:i.?ve |i have |we.?ve )?never seen (?:a|an|such|anything)[^.!?\\n]{2,40}[.!]?[^.!?\\n]{0,30}) ?(?:🤢|🤮){1,6})',
    ),
    evidence: 'recoiled from',
    confidence: 0.6,
  },
  // "pretending to be in labour to get out of prison", "faking a seizure"
  {
    pattern: cued(
      'pretend*, pretends, faking, faked, fakes, fake, feign*, putting, puts, playing, plays, acting, letting, kidding, making, claiming, claims & labour, pain, agony, ill, illness, sick, poorly, unwell, unconscious, uncons*, unresp*, dead, dying, deaf, blind, mute, disabl*, paraly*, lame, suicid*, pregna*, injur*, hurt, psycho*, mad, mental, crazy, crippl*, collap*, confus*, catato*, depres*, posses*, allerg*, breath*, fit, fits, seizur*, stroke, strokes, heart, panic, contra*, attack, breakd*, miscar*, chest, back, limp, faint, faints, fainti*, cough, asthma, blacko*, migrai*, sympto*, sprain, whipla*, dizzy, amnesi*, epilep*, overdo*, pseudo*, voices, touret*, coma, weakne*, numbne*, vomit*, unable, able, cant, cannae, couldnt, it',
      `(?:(?:pretend(?:ing|s|ed)?|kidding on|kiddin on|letting on|lettin on|making out|claiming|claims|playing at) (?:s?he['’]?s |they['’]?re |to (?:be |have |being )?(?:an? )?(?:in )?|being |having )?|(?:fak(?:ing|ed|es)|feign(?:ing|ed|s)?|putting on|puts on|acting out) )(?:${AILMENT})(?: (?:to get|so (?:that )?s?he|for|just to|because|cos) [^.!?,\\n]{3,40})?`,
    ),
    evidence: 'illness disbelieved',
    confidence: 0.65,
  },
  // "she's putting it on", "nothing wrong with him", "only does it for attention"
  {
    pattern: cued(
      'putting, puts, faking, fakes, faked, milking, laying, layin, hamming, playing, playin, plays, swinging, crocodile, miracu*, miracle, sudden*, nothing, nowt, wrong, head, attent*, worst, bluff, dying, oscar, performance, theatrics, amateur, cured, fraud, malingering, malingers, winding, sympathy',
      "(?:(?<=(?:is|was|are|were|['’]s|['’]re|clearly|obviously|definitely|totally|just|100%|blatantly|only) )(?:putting it (?:all |a )?on|faking(?: it| the lot)|milking it|making it (?:all )?up|laying it on (?:thick|with a trowel)|hamming it up|playing up|playing us(?: like [a-z ]{3,15})?|at it|bluffing|malingering|swinging the lead|playing the system|acting the goat)|(?:(?:there['’]?s |there is |there was |he['’]s |she['’]s |has |had |with )?(?:nothing|nowt|hee haw|sod all|fuck all|bugger all|naff all|not a thing|absolutely nothing) (?:actually |really |bloody |fucking |physically |medically ){0,6}wrong with (?:him|her|them|half of (?:them|these people)|any of (?:them|this lot)|most of (?:them|these|this lot))(?: (?:that|except|but|bar) [^.!?,\\n]{3,50})?)|crocodile tears|(?:miraculously|magically|suddenly|remarkably|amazingly|funny how (?:s?he|they)(?: were| was)?|and lo) (?:walk(?:s|ed|ing)?|cured|recovered|better|fine|able to|stood|got (?:up|better)|pain[- ]free|found (?:his|her|their) legs|the pain (?:went|vanished|disappeared)|can (?:walk|move|talk))(?: (?:when|once|as soon as|the (?:minute|second)|at|after|to|for|enough)[^.!?\\n]{2,40})?|(?:miracle cure|miracle recovery|lazarus)(?: (?:when|once|as soon as)[^.!?,\\n]{2,30})?(?= ?[🙄😂🤣🤡])|(?:only |just |all |clearly |doing it |does it |did it |here ){1,6}for (?:the )?(?:attention|sympathy|the drama|a bed for the night|the gram|tiktok)|(?:academy award|oscar|bafta|emmy)(?:[- ](?:worthy|winning|for))? ?(?:performance|acting|goes to|to (?:the|that))?)",
    ),
    evidence: 'illness disbelieved',
    confidence: 0.65,
  },
  // "pain 10/10 while on her phone" turned about: "on her phone, says pain's a 10"
  {
    pattern: cued(
      'phone, tiktok, crisps, mcdona*, greggs, asleep, scroll*, laughi*, vaping, texting, eating, munchi*, kebab, selfie, selfies & pain, agony, dying, breathe, breath, emerge*, 10, ten',
      "(?:(?:sat|sitting|sits|lying|lies|standing|busy|happily|there|found|is|was|while|whilst|went) (?:\\w{1,24} ){0,3}(?:on (?:his|her|their) phone|on tiktok|scrolling|scoffing|munching|eating|vaping|texting|laughing|taking selfies|asleep)[^.!?\\n]{0,30}(?:but|yet|then|and|with|claiming|telling \\w{1,24}|says?|saying|rating|reckons) [^.!?\\n]{0,30}(?:worst pain|pain (?:is |was |['’]s )?(?:a )?(?:10|ten|11|12|20)|(?:10|ten|11|12|20)(?: out of |/)(?:10|ten)|agony|dying|can['’]?t breathe|emergency)|(?:worst pain (?:ever|imaginable|of (?:his|her|their) life)|in agony|unbearable pain|can['’]?t breathe|dying|excruciating)[^.!?\\n]{0,30} (?:while|whilst|as (?:s?he|they)|but (?:can|could|managed to|able to|still)|yet (?:can|could|still|managed to)) [^.!?\\n]{0,25}(?:phone|tiktok|crisps|mcdonald|greggs|scroll|laugh|vape|vaping|texting|asleep|snor|eat|scoff|munch|kebab|selfie|fag|nip out|pop out)\\w{0,24})",
    ),
    evidence: 'pain disbelieved',
    confidence: 0.7,
  },
  // "wants feeding every ten mins like a seal"
  {
    pattern: cued(
      'like, lik, resembl* & seal, sealion, sea lion, whale, walrus, hippo, rhino, gannet, vulture, seagull, hyena, gorilla, ape, chimp, baboon, orangu*, wartho*, hog, sow, heifer, slug, sloth, toad, bulldog, rottwe*, animal, rabid, battery, perfor*, turtle, tortoi*, beetle, labrad*, pacman, pac, hoover, lorry, sumo, michel*, jabba, zombie, extra, toddler, baby, wean, bairn, child, kid, brat, lump, blob, jelly, sack, bag, sponge, leech, dying, drama, muck, sheba, princess, diva',
      `(?:wants?|needs?|demands?|expects?|eats?|eating|ate|scoff(?:s|ing|ed)|wolf(?:s|ing|ed)|feed(?:s|ing)?|guzzl(?:es|ing|ed)|lies|lying|lay|laid|sits|sitting|sat|sprawled|flopp(?:s|ing|ed)|flailing|thrashing|wallow(?:s|ing)|slump(?:ed|s)|waddl(?:es|ing|ed)|moves|moving|roll(?:s|ing|ed)|looks|looked|looking|smells|smelt|smelled|acts|acting|carries on|carrying on|behav(?:es|ing|ed)|grunt(?:s|ing|ed)|honk(?:s|ing|ed)|clap(?:s|ping)|sucking|breath(?:es|ing)|drool(?:s|ing|ed)|breeds?|breeding|shouting|screeching|wailing|hollering|spread out|laid out|beached)(?: [^.!?,;\\n]{1,45})?? (?:like|lik) an? (?:wee |little |fucking |bloody |absolute |old |hungry |starving |greedy |bloody great |big |fat ){0,6}(?:${ANIMALS})`,
    ),
    evidence: 'likened to a beast',
    confidence: 0.65,
  },
  // "the fat one by the window", "the big one in bed 4 wants feeding"
  {
    pattern: cued(
      'one, yin, wan & window, corner, door, end, side, sideroom, bay, bed, cubicle, cube, room, waiting, resus, majors, minors, triage, trolley, chair, desk, station, corridor, middle, back, first, ward, toilet',
      `(?:the|that|yon|our) (?:(?:${BELITTLED}) (?:auld |old |wee |big )?(?:one|yin|wan) ${BY}|(?:big|large|wide|round|larger|biggest) (?:one|yin|wan|unit|lad|lass|girl|boy|fella) ${BY} (?:wants|needs|is eating|eats|has eaten|takes up|broke|ate|won['’]?t stop|keeps)(?: [a-z'’]+){1,4})`,
    ),
    evidence: 'made a thing of',
    confidence: 0.65,
  },
  // "wall to wall hormonal princesses who've read one blog"
  {
    pattern: cued(
      'wall, nothing, full, sea, parade, procession, conveyor, string, stream, rammed, packed, heaving, chocka, overrun, bunch, herd, horde, hordes, swarm, tribe, convention, shower, load, usual, queue, room & prince*, divas, hypoch*, timewa*, wasters, drunks, whinge*, moaner*, worrie*, well, snowfl*, karens, chavs, scroun*, malinge*, nutter*, freaks, idiots, morons, gobshi*, muppet*, halfwi*, hysteri*, hormon*, neurot*, entitl*, drama, teenag*, feral, druggi*, junkie*, gomers, zombie*, incels, cranks, moaning, faking, pissed, skivers, crybab*, mumzil*, bridez*, earth, google*',
      "(?:wall[- ]to[- ]wall|nothing but|full of|filled with|a (?:sea|parade|procession|conveyor belt|string|stream|bunch|herd|horde|swarm|tribe|convention|shower|load|queue|room|roomful|waiting room full) of|an? endless (?:parade|stream|queue|procession|line) of|hordes of|rammed with|packed with|heaving with|chocka with|overrun (?:with|by)|the usual(?: (?:parade|mix|crowd|crop|collection|procession) of)?)(?: (?:absolute|total|utter|complete|proper|pure|bloody|fucking|the|these)){0,6}(?:(?: (?:and )?(?:entitled|hysterical|hormonal|neurotic|whinging|whingeing|whiny|moaning|pissed|pished|drunken|self[- ]entitled|needy|precious|spoilt|pampered|feral|screaming|wailing|weeping|greeting|fat|lazy|thick|smelly|mouthy|over[- ]anxious|stupid|demanding|attention[- ]seeking|faking|professional|snivelling|bolshy|stroppy|daft))+ (?:drunks|teenagers|mums|mothers|women|parents|pensioners|punters|patients|families|relatives|men|girls|lads|kids|hormones|people|folk|princess(?:es)?)| (?:hormonal )?(?:princess(?:es)?|divas|wasters|whing(?:e)?rs|moaners|snowflakes|karens|freaks|idiots|morons|gobshites|muppets|halfwits|hysterics|neurotics|zombies|cranks|earth mothers|dr googles?|google doctors))(?: (?:who['’]?ve|who have|that have|who|with|that['’]?ve)[^.!?,\\n]{3,40})?",
    ),
    evidence: 'called a swarm',
    confidence: 0.6,
  },
  // "epidurals all round, shut them up", "sedate the lot of them"
  {
    pattern: cued(
      'shut, sedate, tranq, taser, muzzle, gag, dart, gas, vitamin, haloper*, lorazep*, ketami*, halope*, epidur*, knock, drug, smother & up, bed, them, him, her, lot, round, all, vitamin, mouth, half',
      "(?:(?:epidurals?|haloperidol|haldol|lorazepam|ketamine|midazolam|sedatives?|vitamin (?:h|k|l)|propofol|diazepam|gas) (?:all round|for (?:the lot|everyone|all of them|the whole (?:lot|bay|ward)))(?:,? (?:shut|knock|keep) (?:them|him|her|the lot(?: of them)?)[^.!?,\\n]{1,15})?|(?:can|could|will|would) (?:someone|somebody|anyone) (?:please |pls |just ){0,6}(?:sedate|gag|muzzle|smother|tranq|taser) (?:bed \\d+|him|her|them|the [a-z]+)(?: before i do)?|(?:just |can we |i['’]d |let['’]?s |please ){0,6}(?:sedate|tranq|tranquili[sz]e|taser|muzzle|gag|dart|gas|knock out|drug|euthanise) (?:the (?:lot|whole (?:lot|bay|ward|waiting room))(?: of (?:them|em))?|them all|all of them|half of them)|(?:(?:anything|something|whatever) (?:to|that['’]?ll|that will) shut (?:them|him|her)|shut (?:them|him|her|the lot(?: of them)?) the (?:fuck|hell)|shut the (?:lot(?: of them)?|fucker|moany \\w{1,24})) up(?: for (?:good|five minutes|a bit|the night))?)",
    ),
    evidence: 'wished silent',
    confidence: 0.6,
  },
  // "thinks she's in a hotel, wants waiting on hand and foot"
  {
    pattern: cued(
      'hotel, ritz, hilton, inn, spa, servant, servants, butler, maid, slave, slaves, waitress, hand and foot, room service & thinks, think, treats, treat, wants, want, expects, expect, not, isnt, like, demands, treating',
      "(?:(?:thinks?|thinking|must think|treats?|treating) (?:that )?(?:s?he['’]?s|they['’]?re|it['’]?s|this is|the (?:ward|hospital|place)|this place|us|me|we['’]?re|i['’]?m|the nurses|it)(?: (?:is|are|in|at|staying (?:at|in)|like|as|her|his|their|all)){0,6} (?:an? |the |(?:her|his|their) (?:own )?)?(?:personal |private |five star |5 star |4 star ){0,6}(?:hotel|ritz|hilton|premier inn|holiday inn|spa|servants?|butlers?|maids?|slaves?|waitress(?:es)?|room service)|(?:wants?|expects?|demands?|wanting|expecting) (?:waiting on|waited on|to be waited on|us to wait on (?:him|her|them))?(?: ?hand and foot| ?room service))",
    ),
    evidence: 'called entitled',
    confidence: 0.6,
  },
  // "entirely self-inflicted, no sympathy"
  {
    pattern: cued(
      'sympat*, inflic*, selfin*, brought, fault, legs, contra*, dads, afford, lashes, salad, gym, breed, bred, parent*, kids, licence',
      "(?:(?:zero|no|nae|not (?:an ounce|a shred) of) sympathy (?:for|from me|whatsoever|at all)(?: [^.!?,\\n]{3,40})?(?<!staff|trolls|racists)|(?:entirely|totally|completely|all|100%|purely) self[- ]inflicted|brought (?:it|this) (?:all )?on (?:him|her|them)sel(?:f|ves)|(?:his|her|their) own (?:stupid |bloody |fucking |damn |daft ){1,6}fault|(?:should(?:['’]?ve| have| of)|learn to|could try|try|ever thought of|needs to) (?:kept?|keep(?:ing)?) (?:your|her|their) legs (?:shut|closed|crossed|together)|(?:\\w{1,24}|\\d+) (?:kids|weans|bairns|children|sprogs) (?:to|by|with|from|and|wi) (?:\\w{1,24}|\\d+) (?:different )?(?:dads|da['’]?s|fathers|baby daddies)|if (?:you|ye|they|she|he) can afford [^.!?\\n]{3,60} (?:you|ye|they|she|he) can afford [^.!?,\\n]{3,40}|(?:need|needs|should need|ought to need) a licence to (?:breed|have (?:kids|weans|children)|be a parent)|some people (?:should(?:n['’]?t| not|nae)|don['’]?t deserve to) (?:be (?:parents|allowed (?:kids|children|to breed))|have (?:kids|weans|children|bairns)|breed))",
    ),
    evidence: 'blamed for illness',
    confidence: 0.6,
  },
];
