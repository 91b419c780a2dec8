/**
 * Words for groups of people by race, nationality, religion, age, sex,
 * sexuality, gender, disability or way of life, and what is said of groups in
 * prejudice. Patterns in lower case, written for this project.
 */
const NATIONS =
  'foreign(?:er)?s?|immigrants?|migrants?|refugees?|asylum seekers?|overseas|international|non-?uk|romanians?|poles|polish|bulgarians?|albanians?|lithuanians?|latvians?|slovaks?|hungarians?|ukrainians?|russians?|turks|turkish|kurds|kurdish|somalis?|nigerians?|ghanaians?|zimbabweans?|kenyans?|africans?|eritreans?|sudanese|ethiopians?|syrians?|iraqis?|iranians?|afghans?|pakistanis?|indians?|keralans?|bangladeshis?|bengalis?|sri lankans?|filipin[oa]s?|filipinos|chinese|vietnamese|koreans?|japanese|thais?|arabs?|americans?|brazilians?|jamaicans?|caribbeans?|asians?|south asians?|east(?:ern)? europeans?|europeans|italians?|greeks?|spaniards|french|germans|irish|scots|welsh|english|jocks|paddies|spanish|portuguese';
const FAITHS =
  "muslims?|islamic|jews|jewish|hindus?|sikhs?|catholics?|protestants?|prods|christians?|jehovah['’]?s? witness(?:es)?|mormons?|hijabis?";
const RACES =
  'blacks?|whites|brown|black people|brown people|ethnics?|ethnic minorit(?:y|ies)|minorities|bame|bme|coloured|coloureds|gyps(?:y|ies)|travellers?|roma|tinkers?|gorgers?';
const AGES =
  'boomers?|baby boomers?|gen ?z(?:ers?|eds?)?|gen ?zs?|millennials?|gen ?x(?:ers?)?|oldies|wrinklies|old people|older people|the elderly|elderly|pensioners|oaps?|old folk|young ones|youth of today|kids today|young people|teenagers|zoomers';
const SEXES =
  'women|men|females?|males?|girls|blokes|female|male|mothers|single mums|single mothers|teen mums|teenage mums|feminists?|lesbians?|gays?|homosexuals?|bisexuals?|trans|transgenders?|trans people|trans women|trans men|transsexuals?|non-?binary|the alphabet people|queers|drag queens';
const ABILITIES =
  'disabled|autistics?|the disabled|the deaf|deafies|the blind|the mentally ill|mentally ill|downs|adhders?|adhd|epileptics|amputees|wheelchair users|fat people|the obese|benefits? (?:lot|claimants|scroungers)|homeless|council estate';

/** Any of them. */
export const GROUP = `(?:${NATIONS}|${FAITHS}|${RACES}|${AGES}|${SEXES}|${ABILITIES})`;
/** Those by whom a stereotype is meant even without a harsh word: age groups and the like are joked about, not these. */
export const OTHERED = `(?:${NATIONS}|${FAITHS}|${RACES})`;

/** Words that may follow a group's name: "foreign docs", "Asian families", "female surgeons". */
export const PEOPLE =
  '(?:docs?|doctors?|nurses?|staff|people|folk|folks|families|family|patients?|relatives?|women|men|woman|man|ladies|guys|blokes|lads|girls|kids|lot|types?|ones?|community|communities|surgeons?|registrars?|consultants?|midwives|carers?|hcas?|students?|managers?|drivers|mothers|mums|colleagues|workers|gps?|agency|trainees?|cleaners|porters?|generation|bosses|visitors|recruits|clinicians|paramedics|dentists|physios)';
/** Said of those already at hand: "that lot", "their sort". */
export const THAT_LOT =
  '(?:that lot|those lot|this lot|them lot|their lot|their sort|their kind|your kind|that sort|those sorts?|these people|those people|them people|(?:certain|some) (?:nationalities|communities|religions|cultures|races|ethnicities|backgrounds)|a certain (?:community|religion|nationality|culture|persuasion|demographic|part of the world)|people from certain (?:countries|cultures|places|backgrounds))';

/** What prejudice says of a group. */
export const PREJUDICE = [
  "(?:can['’]?t|cannot|cannae|can barely|can hardly|barely|hardly|don['’]?t|dont|doesn['’]?t|won['’]?t|couldn['’]?t|refuse to|never)(?: \\w{1,24}){0,2} (?:speak|talk|understand|learn|read|write|string)(?: \\w{1,24}){0,3} (?:english|the (?:bloody |fucking )?(?:language|lingo)|a sentence|properly)",
  '(?:all )?(?:just |only |always )?breed(?:s|ing)?(?: like)?(?: rabbits| like \\w{1,24})?|bred like \\w{1,24}|spreading (?:everything|disease|diseases|it|aids|hiv|germs|filth|stds|the clap)|popping (?:out|them out)(?: \\w{1,24}){0,3}|pump(?:ing)? out (?:kids|babies|sprogs)',
  "(?:smell|smells|stink|stinks|reek|reeks)(?: of \\w{1,24})?|(?:don['’]?t|never) wash|are (?:all |so |just |always |naturally |basically ){0,6}(?:dirty|filthy|smelly|unhygienic|thick|stupid|lazy|bone idle|workshy|useless|rude|aggressive|violent|dangerous|criminals?|thieves|thieving|crooks|liars|scroungers|spongers|terrorists|rapists|backward|backwards|primitive|animals|savages|uncivilised|hysterical|emotional|too emotional|hormonal|drama queens|dramatic|demanding|entitled|snowflakes|needy|greedy|tight|drunks|alcoholics|perverts|creepy|weird|disgusting|unnatural|abnormal|mentally ill|freaks|confused|deluded|sick|sinful|evil|a plague|a drain|a burden|a disgrace|a joke|a nightmare|the problem|the worst|all the same|inferior|ruining|taking over (?:the|this|our) (?:country|nhs|place|town|hospital|ward|world|estate|area)|invading|flooding|scum|vermin|parasites|wrong in the head|attention seek\\w{1,24}|faking it|bed ?blockers|time ?wasters|frequent fl[iy]ers|drug (?:addicts|dealers)|druggies|failed \\w{1,24}|gay|lesbians|cheats|ignorant|ungrateful|nothing but \\w{1,24}|not real|not (?:real )?(?:women|men)|no use|not (?:up to|cut out|fit|safe|trained properly))",
  '(?:come|coming|came|comin) (?:over )?(?:here|to this country|in on boats|over on)(?:[^.!?\\n]{0,60})|tak(?:e|ing) (?:all )?(?:our|british|the) (?:jobs|beds|houses|appointments|places)|(?:should |can |need to |want to |better )?(?:go|get|send|fuck off|piss off|sent|going|sod off)(?: \\w{1,24})? (?:back )?(?:to )?(?:home|where (?:they|you|he|she) c[ao]me from|their own country|your own country|(?:back )?(?:to )?(?:africa|india|pakistan|poland|romania|china|asia))',
  "(?:all|always|just|only) (?:want|demand|expect|think|moan|whinge|complain|lie|steal|shout|scream|fake|bring|turn up|exaggerate|play|cry|wail|shouting|demanding|moaning|whining|faking|want(?:ing)?)(?: [\\w'’]+){1,6}|(?:clog(?:ging|s)? up|block(?:ing|s)? up|bed ?block(?:ing)?|fill(?:ing|s)? up|swamp(?:ing|s)?|overrun(?:ning)?|bleed(?:ing|s)? (?:us|the nhs) dry|milk(?:ing|s)?|sponge?ing off|spong(?:e|ing) off|leech(?:ing)? off|abus(?:e|ing) (?:the|our) (?:system|nhs)|drain(?:ing)? (?:the|our) nhs|ruin(?:ing|ed)?|destroy(?:ing|ed)?|wreck(?:ing)?|tak(?:e|ing) over (?:the|this|our) (?:country|nhs|place|town|hospital|ward|world)) ?(?:a&e|a and e|ed|our \\w{1,24}|the \\w{1,24}|beds?|every\\w{1,24}|my \\w{1,24})?",
  "(?:should|ought to|need to|must|shouldn['’]?t|should not)(?:n['’]?t)? (?:all )?(?:not )?(?:be )?(?:allowed|banned|deported|sterilised|locked up|shot|treated (?:last|after)|made to pay|sent (?:back|home)|let in|let near|anywhere near|working here|be doctors|be nurses|do this job|have babies|be on wards|charged|put down|kept away|segregated|in this job)(?:[^.!?\\n]{0,40})",
  "(?:don['’]?t|do not|won['’]?t|wouldn['’]?t|doesn['’]?t|can['’]?t|cannot) (?:have a clue|know what (?:hard )?(?:work|graft) is|know how to (?:work|behave|wash|queue|use)|do a day['’]?s work|work|want to work|graft|cope|hack it|handle (?:pressure|it|criticism|the job)|do (?:nights|weekends|hard work|a shift)|last a shift|belong(?: here| in \\w{1,24})?|care about|respect|use (?:a )?(?:toilet|soap)|deserve|lead|drive|do maths|multitask|be trusted|trust)(?:[^.!?\\n]{0,30})",
] as const;
