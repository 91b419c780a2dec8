import type { Found } from '../../entity.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import { END, START } from './person-words.ts';
import { Taken } from './taken.ts';

interface Sign {
  readonly evidence: string;
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

const sign = (evidence: string, cue: RegExp, alternatives: readonly string[]): Sign => ({
  evidence,
  cue,
  pattern: new RegExp(`${START}(?:${alternatives.join('|')})${END}`, 'gu'),
});

const W = "[a-zà-ɏ0-9'’-]{1,24}";
const SECTION = '(?:section|sec|s\\.?) ?(?:2|3|4|5\\(?[24]\\)?|17|35|37(?:/41)?|47(?:/49)?|48|135|136)';
const PERSON =
  '(?:woman|man|lady|gent|gentleman|lad|lass|girl|boy|bloke|chap|guy|fella|patient|pt|person|someone|somebody|mum|mother|client|resident|teenager|young person|service user|prisoner|detainee)';
const FAMILY =
  '(?:(?:his|her|their) (?:(?:late|dead|long[- ]dead|little|wee|big|baby|old|first|own|long[- ]lost|younger|older) ){0,6}(?:niece|nephew|sister|brother|mum|mam|mammy|mother|dad|daddy|father|daughter|son|wife|husband|aunt|auntie|uncle|cousin|gran|nan|granddaughter|grandson|sweetheart|fella|boyfriend|girlfriend|fianc[eé]e?|sergeant|captain|teacher|boss|maid|bridesmaid|best friend|school ?friend|neighbour|landlady)|burgling|poisoning|the (?:maid|police|queen|enemy|germans|milkman|landlady))';
const FEW_OFFICERS =
  '(?:(?:his|her|their|the) )?(?:one|two|2|three|3|four|4|six|a couple of|a pair of|both|his|her|their|several)';
const HARM =
  '(?:beaten|beating|hit|hits|punched|strangled|burned|burnt|kicked|battered|hurt|stabbed|broke|broken|shook|shaken|controls?|abused?|abuses|abusing|raped|assaulted)';

/** Circumstances in which recognition harms more and consent is harder, of one person, in lower case. */
const SIGNS: readonly Sign[] = [
  sign('detained', /section|sec |13[56]|\bs\.?(?:2|3|136)|mha|cto|sectioned/, [
    `(?:a |the |this |that |one |my )?(?:[a-z]+ )?${PERSON} (?:who (?:was|is|had been) )?(?:detained|sectioned|held|brought in|admitted)(?: (?:under|on|with))?(?: (?:an? |the )?(?:${SECTION}|section|mha|mental health act))?(?= |[,.!?]|$)(?<=detained|sectioned|section|act|\\d\\)?)`,
    `(?:detained|held|sectioned|admitted|brought in|kept|is|was|in|came in|here|ward) (?:here |to us |again )?(?:under|on) (?:an? |the |his |her )?(?:${SECTION}|(?:police |forensic |hospital )?section(?! of| [a-z])|mha|mental health act|cto|community treatment order)`,
    `(?:under|on) (?:a |an? |his |her )?(?:${SECTION}|13[56](?= |[,.!]|$)|(?:forensic |hospital )?section(?= |[,.!?]|$)(?! (?:of|in|on|about|for|list)))`,
    `(?:he|she|they|him|her|who|got|been|was|is|being|gets|get|getting|freshly|newly|re-?)(?:['’]s)? ?(?:been |just |re-?)?sectioned`,
  ]),
  sign(
    'no capacity',
    /thinks?|thought|convinced|believ|swear|swore|reckon|insist|certain|calls|called|mistak|mistook|asks?|asking|waiting|looking|cry|cried|packs|confuse|tell her|tell him|capacity|dols|depriv|best int|imca|court|what year|mittens|dementia|who (?:he|she) is|doesn|disnae|didn|recogni|lpa|mental capacity|enough to|too |can['’]?t|cannae|couldn|unable|words left|no words|speech|speak for/,
    [
      `(?:lacks?|lacked|lacking|has no|had no|hasn['’]?t got|doesn['’]?t have|didn['’]?t have|without|no longer has|deemed (?:not )?to (?:lack|have)|assessed as lacking) (?:mental )?capacity(?! (?:for|in|across|to (?:admit|take|see|treat|meet|cope|run|offer)|on the (?:ward|unit)))`,
      `dols|deprivation of liberty|best[- ]int(?:erests?)?\\.? (?:mtg|meeting|decision|discussion)|imca|court of protection|ward of court|in (?:his|her|their) best interests?`,
      `(?:he|she|they|pt|patient|who|[a-z]+)(?:['’]s)? (?:doesn['’]?t|didn['’]?t|disnae|disny|didnae|doesnae|couldn['’]?t|can['’]?t|cannae|does not|no longer|never) (?:even |always )?(?:know|knows|ken|kens|mind|minds|remember|remembers|recognise|recognises|tell me|tell you) (?:what (?:year|day|month)|where (?:he|she|they)|who (?:he|she|they|i|the|her|his)|(?:his|her|their) own|(?:her|his) (?:husband|wife|kids|children|family|daughter|son))(?: (?:it is|it was|is|was|are|am|he is|she is|she was|he was|name|daughter|son|wife|husband|face|home|house))*(?: wi the dementia| with (?:the|her|his) dementia)?`,
      `(?:severe|advanced|end[- ]stage|late[- ]stage|profound) dementia`,
      // "not really well enough to say yes or no", "too poorly to be asked", "can't tell us her name or where she lives"
      `(?:(?:not|isn['’]t|isnae|wasn['’]t|wasnae|never|hardly|far from) (?:(?:really|quite|always|yet|currently|actually|exactly) ){0,6}(?:well|awake|alert|with it|conscious|lucid|clear) enough|(?:far |still |much |a bit )?too (?:ill|poorly|unwell|confused|drowsy|sleepy|sedated|distressed|muddled|far gone|sick|agitated|manic|psychotic)) (?:at the (?:minute|moment) )?to (?:say (?:yes|no|if|whether|what|who|anything|either)(?: or no| either way)?|consent|agree(?: to [a-z]+)?|be asked|decide|sign(?: [a-z]+)?|give (?:permission|consent)|understand(?: what [a-z]+)?|know (?:what|who|where) [a-z]+|speak for (?:himself|herself|themselves)|choose|tell us [a-z]+)`,
      `(?:can['’]?t|cannot|cannae|couldn['’]?t|couldnae|can no longer|(?:not|isn['’]t|wasn['’]t|un)[- ]?able to|too confused to) (?:even |really |always |quite )?(?:tell|give) (?:us|me|anyone|anybody|the crew|staff|you) (?:(?:his|her|their) (?:own )?(?:name|address|date of birth|dob|age|birthday)|where (?:he|she|they)(?:['’]s| lives?| live| is| comes? from| came from| belongs?)|who (?:he|she|they)(?:['’]s| is| are)|what (?:day|year|month) it is)(?: or (?:where (?:he|she|they) (?:lives?|is|came from|belongs?)|who (?:he|she|they) (?:is|are)|(?:his|her|their) (?:name|address|age)))?`,
      `(?:(?:doesn['’]?t|does not|didn['’]?t|disnae|hasn['’]?t) (?:have|get|got)|has|with|had|got|down to|left with) (?:very |only |too )?(?:many|few|no|hardly any|a handful of|half a dozen|three|two|four|one or two) (?:real |proper |clear )?words?(?: (?:left|now|anymore|any more|at all))+|lost (?:his|her|their|most of (?:his|her|their)) (?:speech|words|language)(?! (?:therap|for))|(?:can['’]?t|cannot|cannae|couldn['’]?t|can no longer) (?:really )?(?:speak|talk|answer|decide) (?:up )?for (?:himself|herself|themselves)`,
      // "she thinks I'm her niece", "keeps asking when her mam is coming", "convinced it's 1952"
      `(?:(?:he|she|they|who|still|also|${PERSON})(?:['’]s)? )(?:(?:always|still|often|sometimes|now|just|also|really|fully|utterly|today|keeps|kept|is|was) ){0,6}(?:thinks?|thought|thinking|convinced|believes?|believed|swears|swore|reckons|reckoned|insists|insisted|sure|certain|decided)(?: that)? (?:i|we|you|the [a-z]+)(?:['’]m|['’]re| am| was| are| were|['’]s| is|m)? (?:${FAMILY}|(?:still )?(?:in|from) (?:19\\d\\d|the war|the (?:fifties|sixties|forties)))`,
      `(?:thinks|convinced|believes|insists|swears|reckons|certain|sure|thought) (?:that )?it(?:['’]?s| is| was) (?:still )?(?:19\\d\\d|the (?:war|forties|fifties|sixties|seventies)|wartime|christmas|school time)|(?:calls|called|mistakes|mistook|takes|took|confuses) (?:me|us|every (?:nurse|one)|all of us) (?:for |with |by )?(?:${FAMILY}|by (?:his|her) [a-z]+(?:['’]s)? name)`,
      `(?:(?:keeps?|kept|still|always|constantly|forever|all night|all day|again) (?:on )?(?:asking|calling(?: out)?|crying(?: out)?|waiting|looking|searching|shouting|begging)|asks|calls out|cries|cried|waits|searches|shouts|shouted) (?:(?:me|us|everyone|again|all night|every (?:night|day|hour|few minutes|morning)) )?(?:for|where|when) (?:(?:his|her) (?:mum|mam|mammy|mother|mummy|ma|dad|daddy|da|father|(?:dead |late )?(?:husband|wife)|babies|baby)|(?:his|her) (?:[a-z]+ )?(?:husband|wife|mum|mam|mother|dad|father) (?:is|was|who|will|had) [a-z ]{0,24}?(?:dead|died|coming|been dead|home|gone))|(?:every (?:day|morning|night|time|hour)|again|each time) (?:we|i|they|she|he) (?:have to |has to )?(?:tell|told) (?:her|him) (?:that )?(?:he|she|they)(?:['’]s| is|['’]d|['’]re)? (?:dead|died|gone)|packs (?:his|her) (?:bag|bags|case|suitcase) (?:every|to go|for)`,
    ],
  ),
  sign(
    'custody',
    /cuff|officer|screws|coppers|guards|escort|wing|landing|block|release|licen[cs]e|\btag\b|cell|pad ?mate|parole|ex-?con|banged|locked up|polis|polic|bobbies|peelers|wardens|custody|police|prison|inmate|arrest|remand|bed ?watch|hmp|cells?|sentence|young offender|wing|cat [abc]|lifer|probation|jail|nick|trial|sentenc|verdict|jury|crown court/,
    [
      `(?:hand)?cuffed(?: to (?:the|a|an|his|her) [a-z]+(?: officer)?)?|in (?:hand)?cuffs|(?:hand)?cuffs (?:on|off)|(?:one|two|a) (?:sets?|pairs?) of (?:hand)?cuffs|chained to (?:the|a|an|his|her) [a-z]+|(?:with|on) (?:an? )?(?:escort(?: and| &) )?bed ?watch`,
      `(?:(?:one of|two of|another of|the oldest of) (?:the|our|my) )(?:[a-z-]+ )?(?:lads|men|women|girls|boys|guys|fellas|prisoners|inmates|residents|detainees|lifers|ladies|blokes|youngsters|kids) (?:on|in|from|off) (?:the|our|my|[a-z]) (?:wings?|landings?|spurs?|house ?blocks?|cells|jail|nick|prison|vp|seg|segregation|block|estate|establishment|yard|gaol)`,
      `${FEW_OFFICERS} (?:(?:very |rather |burly |big |bored |huge |lovely |friendly |uniformed )*)(?:custody|prison|police|escort|detention|immigration|court|probation|transport|border force|armed|arresting) (?:officers?|guards?|escorts?|staff|wardens?|police|coppers)|${FEW_OFFICERS} (?:(?:burly |big |bored |huge |lovely |uniformed )*)(?:screws|coppers|policemen|policewomen|bobbies|wardens|guards|escorts|officers in tow|peelers|polis)|custody officers?(?= (?:with|at|by|either|sat|beside|outside|in tow|and)|[,.])|(?:g4s|serco|geoamey|geo ?amey|escort) (?:officers?|guards?|staff|lads|van)|(?:out|released|let out|day release|home|fresh|transferred|sent|brought|come|came) (?:early |on licence |on tag )?(?:from|of|out of) (?:prison|jail|the jail|the nick|borstal|yoi|young offenders?|custody)|on (?:day release|licence|tag|a tag|an ankle tag|home detention curfew)|(?:his|her) (?:ankle )?tag|(?:his|her) (?:cell ?mate|pad ?mate|wing|landing|parole|probation officer|sentence|solicitor)|ex[- ](?:con|prisoner|offender|inmate|lifer)|(?:get|getting|got) out of (?:prison|jail)|(?:a|the|our) (?:prison|jail|custody|bail) (?:patient|lad|escort)|(?:locked|banged) up`,
      `escorted (?:patient|pt|prisoner|visit|in)|(?:two|2|three|both|prison|police|his|her|with the|by) (?:prison |police |escort )?officers?(?= (?:at|on|either|by|each|sat|sitting|in tow|outside|beside|with|handcuffed|cuffed|escorting|watching|guarding|chained)|, (?:one|two|a) (?:set|pair)|[,.!]|$)|(?:police|prison) (?:escort|guard|presence)(?= (?:at|in|outside|with)|[,.!]|$)`,
      `(?:was|been|is|in|from|straight from|out of|into|back to|still in|taken into) (?:police )?custody(?! (?:suite|nurse|sergeant|healthcare|team|battle|case|paramedic))|(?:under|placed under) arrest|(?:got|been|was|being|is|were) (?:just )?arrested(?= (?:for|by|on|at|in|after|last|this|yesterday|today)|[,.!]|$)|on remand|in (?:the )?(?:cells|jail|the nick|nick)|from the (?:cells|prison|local nick)`,
      // "half the country watched his trial", "clinic at HMP Saltmoor. One of mine"
      `(?:watched|followed|remember|remembers|covered|after|during|before|since|for|at|awaiting|facing) (?:his|her|their) (?:(?:murder|fraud|second|retrial|court|televised|famous) )?(?:trial|sentencing|court case|verdict|parole hearing)(?! of)|(?:stood|standing|stands|on|awaiting) trial (?:for|at|in) [a-z]+|(?:clinics?|round|shift|session|surgery|nurse|gp|team|working|one|lad|man|woman|lady|patient) (?:at|in|inside) hmp [a-z]+(?:[.,;:!]? (?:one|two|some) of (?:mine|ours|my [a-z]+))?`,
      `(?:an?|the|this|that|one|my|our|young) (?:[a-z-]+ )?(?:prisoner|inmate|detainee|lifer|remand prisoner)(?!['’]?s? (?:health|escort|of war|rights|of))|(?:from|back to|in|over from) hmp [a-z]+|lifer(?= (?:from|on|in)(?![a-z]))|serving (?:a |his |her )?(?:life|\\d+ years|long|[a-z]+ year)(?: sentence| stretch)?|young offenders?['’]? (?:institution|institute)|on (?:our|the|my) wing|in (?:a )?cat[- ]?[abc]`,
    ],
  ),
  sign(
    'asylum',
    /asylum|traffick|slavery|small boat|lorry|unaccompanied|dinghy|undocumented|deport|detention centre|home office/,
    [
      `(?:an? |the |this |that |one |my |young )?(?:[a-z]+ )?asylum[- ]seeker(?!['’]?s)|(?:seeking|claimed|claiming|applied for|waiting on (?:his|her)|refused|awaiting) asylum|asylum (?:claim|hotel|accommodation|interview)|(?:was|been|being|were|victim of|a) traffick(?:ed|ing)(?: victim)?|(?:victim of )?modern slavery(?= [a-z]+ (?:victim)|[,.!]|$)|(?:in|on|off|came (?:over )?(?:in|on)|crossed (?:in|on)) (?:a|the) (?:small boat|dinghy)|(?:in|under|on) the (?:back of|bottom of|underside of) a lorry|unaccompanied (?:minor|child|asylum)|undocumented|(?:facing|due|fears?|threatened with|about) (?:deportation|being deported)|(?:from|in) (?:the |an? )?(?:immigration )?(?:detention|removal) centre`,
    ],
  ),
  sign(
    'abuse',
    /left|leav|away|from him|nothing|nowt|clothes|bin ?bag|carrier|scared|frighten|terrif|afraid|hiding|safe ?house|where (?:he|she)|non-?mol|restrain|door|bruis|marks|disclos|fled|fleeing|abus|violen|rape|assault|beat|hits?\b|refuge|nai\b|non-?accidental|groom|exploit|county lines|marac|fgm|neglect|coerc|safeguard|forced|punch|strang|batter|controls|dv\b|push|shov|broke|shak|shook|threw|burn|kick|hurt|stabb|refuge|tortur|starv/,
    [
      `(?:was|been|being|were|is|got|gets|she['’]s|he['’]s) (?:sexually |physically |emotionally |badly |repeatedly |being )?(?:abused|raped|gang raped|assaulted|sexually assaulted|groomed|exploited|coerced|neglected|starved|beaten up|beaten|battered|strangled|trafficked|tortured)(?: by (?:her|his|their|a|an|the) [a-z-]+(?: [a-z-]+)?)?`,
      `(?:her|his) (?:ex[- ]?)?(?:husband|partner|boyfriend|girlfriend|wife|dad|father|stepdad|stepfather|mum|mother|son|uncle|brother|fella|ex|carer) (?:had |has |is |was |did |would |does )?(?:been )?(?:${HARM}|did (?:this|that|it) to (?:her|him)|(?:pushed|threw|shoved))(?: (?:her|him|them))?`,
      // "she's left him and come with nothing", "turned up with the kids and a carrier bag"
      `(?:she|he|they|who|mum|mam|and|finally)(?:['’]s| has|['’]ve|['’]d| had)?(?: (?:finally|just|only|already|now|had to)){0,6} (?:left|leave|got away from|ran away from|ran from|run from|walked out on|escaped|got out from|fled|is hiding from|hiding from) (?:him|her (?:husband|partner|ex|fella|man|boyfriend|dad|father|stepdad|family|brothers|uncle)|his (?:wife|partner|ex|girlfriend|dad|father|stepdad|family))(?! (?:in|on|at|to|a|alone|there|here|sleeping|asleep|with (?:a|the|his|my|us)|for (?:a|ten|five|an|the)|his|her|waiting|sitting|lying|be|some|one)(?![a-z]))(?: (?:and|with|wi|again|last|after|because|before) (?:${W} ){0,5}?(?:nothing|nowt|clothes|kids|weans|bairns|bags?|pyjamas|night|good|refuge|baby|children|slippers|life))?|(?:terrified|scared|frightened|afraid|feart) of (?:him|her (?:husband|partner|ex|fella|man|boyfriend|dad|father|stepdad|son|brother|uncle)|his (?:wife|partner|ex|girlfriend|dad|father|mum|stepdad|son)|going home|what (?:he|she) (?:will|would|might))`,
      `(?:came|come|comes|arrived|turned up|fled|left|landed|moved in|started (?:again|over)|here|got here|escaped|walked out|ran|away) (?:here )?(?:in|with|wi) (?:absolutely |literally )?(?:nothing|nowt|hee haw|(?:only |just |nothing but |nowt but )?(?:(?:the|her|his|their) (?:kids|weans|bairns|children|baby) and )?(?:the|her|his|a|one|two) (?:clothes (?:on|(?:he|she|they) (?:stood|was|were))|bin ?bags?|bin liner|carrier bag|holdall|black bag|plastic bag|nightie|pyjamas|slippers))(?: but(?: the)? ${W}(?: ${W}){0,3})?`,
      `(?:he|she|they) (?:doesn['’]?t|does not|mustn['’]?t|can['’]?t|must not|cannot|still doesn['’]?t) (?:know|find out|be told) where (?:he|she|they)(?:['’]s|['’]re| is| are)?|safe ?house|(?:in|gone into|went into) hiding|(?:moved|relocated|rehoused) (?:away |areas? |here )?(?:for (?:her|his|their) (?:own )?safety|to get away)|non[- ]?mol(?:estation order)?|restraining order|(?:said|says|told us|told me|claims|swore) (?:she|he)(?:['’]d)? (?:walked|fell|tripped) (?:into a door|down the stairs again|over the (?:dog|cat) again)|(?:he|she|partner|husband|boyfriend) (?:answered (?:for|every question)|wouldn['’]?t (?:let|leave) (?:her|him|the room)|took her phone)|bruis(?:es?|ing) (?:in the )?(?:shape|pattern) of|(?:finger(?:tip)?|hand|grip|belt|cigarette) (?:bruis(?:es|ing)|marks|burns?)|disclosed (?:to me|abuse|violence|that|about|what|everything|domestic|dv)`,
      `(?:a |the |this |my |one )?(?:victim|survivor) of (?:child |sexual |domestic |elder )?(?:abuse|violence|rape|assault|torture|fgm|forced marriage|trafficking|modern slavery)|(?:domestic|sexual|child|elder) (?:abuse|violence|assault) (?:victim|survivor)|(?:rape|abuse|dv) (?:victim|survivor)`,
      `(?:in|to|from|at) (?:a |the |her )?(?:women['’]s )?refuge|(?:fled|fleeing|left|leaving|escaped|escaping) (?:an? |her |his |the )?(?:violent|abusive) (?:husband|partner|ex|marriage|relationship|home|boyfriend|dad)|nai|non-?accidental injur(?:y|ies)|county lines|marac|fgm|forced marriage|shaken (?:by|baby)(?: (?:his|her) [a-z]+)?|(?:a |raised a |put in a |did a |my first )safeguarding(?: (?:referral|alert|concern))? (?:for|on|about) (?:him|her|them|this|the|an?)`,
    ],
  ),
  sign(
    'care',
    /foster|care leaver|in care|into care|looked[- ]after|children['’]s home|child protection|cp plan|social services|adopt|kinship|secure unit|orphan/,
    [
      `(?:his|her|their|with|the|in|new|emergency|to) (?:new |emergency |temporary )?foster (?:carers?|mum|dad|parents?|family|placement|home|care)|fostered|care[- ]leaver|(?:grew up|brought up|been|raised|is|was|lives|living|placed|put|taken|going|went|kid|child|boy|girl|lad|teenager) (?:all (?:her|his) life )?(?:in|into|in and out of) care(?! (?:home|of|plan|and|for|setting|package))|looked[- ]after (?:child(?!ren)|kid|lad|girl|boy|teen|teenager|young person)|(?<=(?:year|yr)[- ]olds?,? |[0-9],? |teenager,? |girl,? |boy,? |lad,? |kid,? )looked after(?=,)|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+|umpteen) (?:foster (?:homes?|placements?|families|carers)|placements)|lac(?= (?:kid|child|review|nurse|lad|girl|boy))|(?:in|from|to|at) (?:a |the )?(?:children['’]s home|secure (?:children['’]s )?unit)|(?:on|under) (?:a |the )?(?:child protection|cp|child in need)(?: plan| register)|placed with (?:his|her|their) (?:nan|gran|aunt|auntie|grandparents|grandma|uncle)|(?:social services|they) (?:took|removed|are taking|have taken) (?:him|her|the kids|her kids|the baby|her baby|his)|orphaned`,
    ],
  ),
  sign(
    'care one to one',
    /learning dis|1:1|1-1|one[- ]to[- ]one|1 to 1|non-?verbal|ld\b|special needs|nursed|2:1|downs?\b|down['’]s|sat with|sit with|sitting with|special/,
    [
      // "the girl I sat with on Alder Unit": watched so that nothing happens
      `(?:an?|the|this|that|my) (?:[a-z-]+ ){0,2}?(?:girl|lad|lass|lassie|boy|woman|man|lady|patient|pt|chap|bloke|gent|kid|teenager|young person) (?:(?:that|who|whom) )?(?:i|we)(?:['’]?m|['’]ve| was| am| were| have)? (?:(?:been|just|always) )?(?:sat|sit|sitting|specialled|specialling|special(?! )|1:1['’]?d|on obs|on (?:1:1|one to one|eyesight|arms?[- ]length)) with(?: (?:all night|on (?:the )?[a-z]+(?: (?:unit|ward|wing))?))?|(?:an?|the|this|that|my) (?:[a-z-]+ ){0,2}?(?:girl|lad|lass|lassie|boy|woman|man|lady|patient|chap|bloke|kid|teenager) (?:(?:that|who) )?(?:i|we) (?:specialled|was specialling|were specialling)`,
      `(?:lady|gent|man|woman|lad|girl|boy|patient|pt|chap|gentleman|bloke|client) with (?:down['’]?s|learning (?:disability|disabilities|difficulties)|ld)|(?:an? |the |this |that |one |my |our |young |lovely )(?:[a-z-]+ ){0,3}?(?:with (?:a |an? )?(?:severe |profound |complex |moderate |mild )?(?:learning (?:disability|disabilities|difficulty|difficulties)|ld|down['’]?s(?: syndrome)?|special needs))|(?:has|had|with) (?:a |an? )?(?:severe|profound|complex|moderate) learning (?:disability|disabilities|difficulties)|learning[- ]disabled (?:man|woman|lad|lady|gent|adult|patient|boy|girl|resident)|non-?verbal(?= (?:[a-z]+ )?(?:man|woman|lad|lady|gent|adult|patient|boy|girl|resident|child|kid|teen)|[,.!;]| and)|(?:on|needs?|needing|nursed|requires|requiring|with|doing|specialling) (?:a |an? |constant |24/7 |his |her )?(?:1:1|1-1|2:1|1 to 1|one[- ]to[- ]one)(?:s| obs| care| nursing| observations?| support| supervision)?(?! (?:session|meeting|with my|tuition|chat|catch|with (?:your|the) (?:manager|lead)))`,
    ],
  ),
];

/** Services, campaigns, teaching and figures with the same words. */
const IN_GENERAL =
  /(?<![a-z])(?:training|week|awareness|policy|policies|conference|webinar|e-?learning|statistics|figures|data|audit|report(?:ed)? (?:on|that|shows)|per cent|percent|\d ?%|rates?|campaign|helpline|if you|if someone|if anyone|anyone (?:who|affected)|study day|cpd|guidance|act \d{4}|assessments?|act is|principles|vacanc(?:y|ies)|band \d|#[a-z]+week|what (?:is|does)|how to|podcast|toolkit|module|leaflet|code of practice|essay|dissertation|exam|law|lecture|session on|refresher|network|open day|scheme|patients|people|children|families|women|residents|adults)(?![a-z])/;

/** "I was sectioned ten years ago" */
const OWN = /(?<![a-z])(?:i|i['’]ve|i['’]d|i['’]m|we|you)(?: (?:was|got|have|been|had|am|once|were|also|grew up))* $/;

const CUES = new PatternSet(
  SIGNS.map(({ cue }) => cue),
  true,
);

/** Detained, in custody, lacking capacity, seeking asylum, hurt by others, in care: one person who needs extra care. */
export const safeguards: Recognizer = {
  name: 'safeguards',
  types: ['vulnerability'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    const taken = new Taken(lower.length);
    for (const number of text.standing(CUES)) {
      const { evidence, pattern } = SIGNS[number] as Sign;
      for (const { index, 0: words } of text.allLower(pattern)) {
        const end = index + words.trimEnd().length;
        if (taken.holds({ start: index, end })) continue;
        const sentence = text.sentenceAt(index);
        const around = lower.slice(Math.max(sentence.start, index - 100), Math.min(sentence.end, end + 100));
        if (IN_GENERAL.test(around) || OWN.test(lower.slice(Math.max(sentence.start, index - 30), index))) continue;
        taken.take({ start: index, end });
        yield { type: 'vulnerability', start: index, end, confidence: 0.7, evidence };
      }
    }
  },
};
