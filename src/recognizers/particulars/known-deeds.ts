import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { ADULT, END, START, YOUNG } from './person-words.ts';
import { Taken } from './taken.ts';
import { isSomebodyElses } from './whose.ts';

const BUSINESS =
  "shop|store|pub|inn|bar|hotel|b&b|guest ?house|cafe|café|caff|tea ?rooms?|tea ?shop|bakery|bakers|baker['’]s|butchers|butcher['’]s|chippy|chippie|chip shop|chip van|fish shop|fishmongers|takeaway|chinese|indian|kebab shop|curry house|restaurant|greasy spoon|burger van|ice cream van|post office|garage|petrol station|filling station|farm shop|garden centre|nursery|library|mobile library|florists?|hairdressers?|salon|barbers?|barber shop|nail bar|tattoo parlour|bookies|betting shop|bookshop|newsagents?|paper shop|off[- ]?licence|offy|offie|corner shop|sweet shop|hardware shop|ironmongers?|chemists?|launderette|dry cleaners?|haberdashery|carpet shop|carpet place|pet shop|charity shop|market stall|stall|co-?op|spar|nisa|costcutter|londis|greggs|tesco|asda|morrisons|lidl|aldi|sainsburys|sainsbury['’]s|wilko|boots|caravan park|campsite|caravan site|holiday park|riding school|stables|kennels|cattery|farm|dairy|brewery|distillery|leisure centre|swimming baths|soft play|gym|dance school|ballet school|karate club|boxing gym|boxing club|youth club|brownies|scouts|cubs|beavers|guides|toddler group|playgroup|food ?bank|bowls club|cricket club|football club|rugby club|golf club|sailing club|working men['’]?s club|social club|legion|village hall|museum|cinema|theatre|playhouse|bingo(?: hall)?|amusements|arcade|donkeys|donkey rides|ferry|tip|lifeboat station|vets?|taxi firm|taxi rank|bus station|train station|bank|primary|nursery school|school|school gate|school office|kirk|church shop|local radio|parish council|radio station";
const TAIL =
  "(?: (?:in|on|at|opposite|by|near|next to|beside|down|up|round|behind|over in|across from|off) (?:the |our |your )?[a-zà-ɏ'’-]+(?: (?!and |but |so |who |is |was |has |had |came |nowt |he |she |told |said )[a-zà-ɏ'’-]+)?(?: (?:in|on|at|of) [a-zà-ɏ'’-]+| road| street| lane| square| green| roundabout| tower in [a-zà-ɏ]+| tower| estate)?)?";
const NAME =
  "(?:(?:st|the|our|my|all|holy) )?[a-zà-ɏ][a-zà-ɏ'’-]+(?: (?:primary|high|school|academy|church|chapel|cathedral|town|united|utd|rovers|fc|rfc|afc|cc|thistle|athletic|city|rangers|playhouse|palace|theatre|hall|inn|arms|head|lion|hotel|centre|abbey|minster|radio|fm))?";
const PERSON = `(?:${ADULT}|${YOUNG}|one|couple|boys?|girls?|yin)`;
const THE_PERSON = `(?:the|that|wee|yer|thon|our) (?:[a-zà-ɏ'’-]+ ){0,2}?${PERSON}`;
const DEED = [
  // "runs the big carpet place on the ring road", "used to run the sweet shop opposite the clock tower"
  `(?:runs|owns|manages|(?:used to|who used to) (?:run|own|manage|have)|ran|owned|works (?:in|at|on)|worked (?:in|at|on)|serves (?:in|at)|served (?:in|at)|is behind the counter (?:in|at)) (?:the|our|that) (?:[a-zà-ɏ'’&-]+ ){0,2}?(?:${BUSINESS}|[a-z]+ (?:place|shop|stall|van|firm|yard|farm))${END}${TAIL}`,
  // "drives the school bus at Killymoran", "drives the 47 bus in Oldwyke"
  `(?:drives|drove|(?:used to )drive|driving) (?:the|our) (?:[a-zà-ɏ0-9'’-]+ ){0,2}?(?:bus|school run|minibus|library van|mobile library|library|ice cream van|milk float|post van|gritter|snow ?plough|bin lorry|bin wagon|ferry|tram|steam train|land train|taxi|fish van|chip van|coal lorry|fire engine|hearse|lifeboat tractor)${END}${TAIL}`,
  // "plays the organ at St Ebba's", "conducts the male voice choir", "plays the dame at the Playhouse"
  `(?:plays|played|playing|(?:used to )play) (?:the )?(?:organ|piano|keyboard|bagpipes|pipes|last post|dame|panto dame|santa|father christmas|jesus|baddie|villain|ugly sister|fairy godmother|widow twankey|bugle|carillon)(?: (?:at|in|for|on) (?:the )?${NAME})?(?: every \\w+)?`,
  `(?:plays|played|(?:used to )play|keeps goal|scores|signed|stars|turns out|bowls|opens the batting|captains|captained|skippers|coxes) (?:(?:in goal|up front|prop|hooker|centre half|centre back|midfield|on the wing|full ?back|number \\d+|football|rugby|cricket|hockey|netball|shinty|hurling|darts|second row|at prop) )?for (?:the |our )?(?!us${END}|a${END}|his${END}|her${END}|me${END}|hours|years|england${END}|the staff|my)${NAME}`,
  `(?:captains|captained|manages|managed|coaches|coached|chairs|chaired|conducts|conducted|leads|led|runs|presides over|umpires|refs) (?:the|our) (?:[a-zà-ɏ'’-]+ ){0,2}?(?:football (?:team|club)|rugby (?:team|club)|cricket (?:team|club)|choir|brass band|silver band|pipe band|orchestra|darts team|parish council|town council|council|wi|women['’]s institute|scouts|cubs|brownies|guides|beavers|bell ringers|am[- ]dram|panto|operatic society|gala committee|fete|bowls club|lifeboat|under[- ]?\\d+s|first team|firsts|sunday school|mosque|allotments?)${END}${TAIL}`,
  // "teaches at Kestrel Primary", "taught half the village", "delivers your post"
  `(?:teaches|taught) (?:[a-z]+ )?(?:at|in) (?:the |our )?(?!university|a |uni${END}|students)${NAME}|(?:teaches|taught) (?:half (?:of )?(?:the |this )?(?:village|town|island|valley|county|us|you|my year|street|estate)|(?:most|all|everyone|everybody|every kid) (?:of us|of you|round here|in (?:the|this) (?:village|town|island|valley))|us all|you all|my (?:kids|son|daughter|mum|dad|brother|sister)|your (?:kids|mum|dad|weans|bairns|children))`,
  `(?:delivers|delivered|brings|does|did|(?:used to )(?:do|deliver|read|bring)) (?:the|your|our) (?:post|mail|milk|papers|school crossing|weather|traffic|breakfast show|drivetime show|crossing|bingo|pub quiz|readings|flowers at (?:the )?${NAME})(?: (?:on|in|for|at|round) (?:the |our )?${NAME})?`,
  `(?:presents|presented|hosts|hosted|reads|read) (?:the|our) (?:[a-zà-ɏ'’-]+ ){0,2}?(?:breakfast show|drivetime|show|news|weather|sport|traffic|radio show|phone[- ]in)(?: on (?:the )?${NAME})?`,
  // "does the announcements", "reads the register on the tannoy", "runs the tombola"
  `(?:does|did|do|leads|led|reads|read|calls|called|runs|ran|makes|organises|takes|took|hosts|started|starts|announces|judges|judged|opens|sings|sang|emcees|compères|comperes|plays|paints|builds|lights|winds|feeds|walks|tends) (?:all |half )?(?:the|our) (?:[a-zà-ɏ'’-]+ ){0,2}?(?:announcements|assembl(?:y|ies)|tannoy|pa|readings?|lessons|intercessions|eulogies|collection|raffle|tombola|quiz|bingo|disco|karaoke|sound|lighting|lights|sunday school|food ?bank|litter ?pick|milk round|paper round|milk|papers|school run|teas|catering|church flowers|flower arranging|panto|carols?|carol singing|fireworks|bonfire|dog show|parkrun|couch to 5k|running club|walking group|knitting group|craft club|choir|samba band|tuck shop|lollipop|crossing|gates?|gritting|weather|traffic|sport|football|match reports?|commentary|horoscopes?|crossword|obituaries|agony column|gardening column|breakfast show|late show|drivetime|traffic news|shipping forecast|lottery numbers|school plays?|nativity|book club|book stall|cake stall|toddler group|playgroup|nursery|community garden|fete|fête|gala|carnival|regatta|fun run|raft race|soapbox derby|pancake race|scarecrow (?:trail|festival)|village (?:facebook page|newsletter|website|hall bookings)|newsletter|facebook (?:page|group)|parish magazine|town clock|clock|lighthouse|swans|ducks|bells?|last post|wreaths?|war memorial|hall|youth club|lock|ferry|auction|auctions|mart|cattle market|ceilidhs?|country dancing|line dancing|zumba|tai chi|yoga|aqua aerobics|spin class|swimming lessons|mobile cinema|film club)${END}${TAIL}`,
  `(?:rings|rang) the (?:church )?bells(?: (?:at|in|for) (?:the )?${NAME})?|(?:preaches|preached|ministers|is the (?:vicar|minister|priest|imam|rabbi)) (?:at|in) (?:the )?${NAME}`,
  `(?:(?:is|was|sits|serves|sat|served) )?on the (?:parish|town|county|borough|district|village|city) council|(?:is |was |he['’]s |she['’]s |both )?(?:on|in|with) the (?:lifeboat crew|mountain rescue team|village band|local panto|village panto)|(?:switches|turns) on the christmas lights|everyone (?:in|on|round) (?:the |this )?(?:village|town|island|estate|street|valley) knows|half the (?:valley|village|town|island) (?:will )?knows? (?:her|him|them)`,
].join('|');
/** A verb of the deeds with what goes before its object: most posts have none and are spared the pattern. */
const DEED_CUE =
  /(?:runs|ran|run|owns?|owned|manage[sd]?|have|works|worked|serve[sd]|counter|driv(?:es|ing|e)|drove|captain(?:s|ed)|coach(?:es|ed)|chair(?:s|ed)|conduct(?:s|ed)|le[a]?d|leads|over|umpires|refs|delivers|delivered|brings|do|does|did|presents|presented|hosts|hosted|reads?|rings|rang|calls|called|makes|organises|takes|took|starts|started|announces|judged?s?|opens|sings|sang|emcees|comp[eè]res|plays?|played|playing|paints|builds|lights|winds|feeds|walks|tends) (?:all |half )?(?:in|at|on|the|our|that|your)(?![a-z])|play|(?:goal|scores|signed|stars|turns out|bowls|batting|captains|captained|skippers|coxes) |teach|taught|preach|minister|vicar|priest|imam|rabbi|council|crew|rescue|band|panto|christmas lights|everyone|half the/;
const WHO_DOES = new RegExp(`${START}(?:${DEED})`, 'gu');
/** "he drives", "she used to run", "who plays", "lady of 103, runs": somebody else than the author and more than nobody. */
const DOER = new RegExp(
  `(?:${START}(?:he|she|who|that|wha|and|also|still|now|once|always|only|apparently|actually|which|today|yesterday|tonight|here|${PERSON})(?:['’][ds])? |, |[.!?:;(] ?|^|\\n)$`,
);
const NOT_THE_DOER = /(?<![a-zà-ɏ])(?:i|we|you|they|to) (?:who |also |still |now |once |always |only |and )?$/;
const THE_DOER = new RegExp(`${START}${THE_PERSON} (?:who|that|wha) (?:also |still |now |always )?$`);
const FROM_SHOP = new RegExp(
  `${START}(?:(?:the|that|thon|a|yer) (?:[a-z]+ )?)?(?:wee |old |auld |big )?(?:${ADULT}|${YOUNG}) (?:(?:that|who) (?:works|serves|is) )?(?:from|at|in|frae|fae|out of|oot|down|off|behind the counter (?:in|at)) (?:the|th['’]|our|oor|wor) (?:[a-zà-ɏ'’&-]+ )?(?:${BUSINESS})${END}(?: (?:in|on|at|by|near|behind|opposite) (?:the |our )?[a-zà-ɏ'’-]+)?`,
  'gu',
);
const SHOW =
  "(?:[a-zà-ɏ0-9'’&-]+ ){0,3}?(?:documentary|show|programme|program|soap|series|podcast|advert|ad|gameshow|game show|quiz show|reality show|film|band|dating show|bake off|love island|strictly|gogglebox|corrie|coronation street|eastenders|emmerdale|casualty|x ?factor|traitors|apprentice|mastermind|countdown|first dates|dragons den|big brother|i['’]m a celebrity|towie|made in chelsea|hollyoaks|river city|pobol y cwm|match of the day|question time|tik ?tok|youtube)";
const FAME = new RegExp(
  [
    `(?:(?:the|that|a|an|thon) (?:[a-zà-ɏ'’-]+ ){0,3}?)(?:${PERSON}|[a-z]+er|actor|actress|singer|chef|couple|girl|doctor) (?:off|from|oot|aff|fae|on) (?:the |that |thon )?(?:telly|tv|television|tele|radio|${SHOW})${END}`,
    `(?:he|she|they|who)(?:['’]?s| is| was|['’]re| were| has been|['’]d been)(?: been)? (?:once |recently |just |actually |also )?(?:on|in|off|from) (?:the |that |a |an )?(?:telly|tv|television|${SHOW})(?: that just finished| last (?:year|series|season|night)| years ago)?${END}`,
    `(?:[a-z]+ )?(?:he|she)['’]?s (?:dead |quite |pretty |properly |a bit |kind of |sort of |really )?famous${END}|(?:he|she)['’]?s got (?:a|his|her) own (?:tv |radio |cooking )?show`,
  ]
    .map((each) => `${START}(?:${each})`)
    .join('|'),
  'gu',
);
const NUMBER_ON_SHIRT = new RegExp(
  `${START}(?:(?:the|our|their|a) )?(?:number|no\\.?|#) ?(?:[1-9]|1\\d|2\\d)${END}(?! ?(?:bus|bed|ward|in the|on the list|reason|one|tip|rule|of|am|pm|%|%|million|days|years|weeks|hours))`,
  'gu',
);
const GAME =
  /⚽|🏉|🏏|🏑|🏒|(?<![a-z])(?:pitch|touchline|match|kick[- ]?off|football(?:er)?|rugby|player|striker|goal|squad|derby|fixture|cup final|hurling|shinty)(?![a-z])/;

/** Patterns in lower case stop within a name: "at St", "on Radio". */
const withRestOfName = (text: string, end: number): number => {
  const last = /(?<![^ ])[^ ]*$/.exec(text.slice(Math.max(0, end - 24), end))?.[0] ?? '';
  return /^[A-ZÀ-Þ]/.test(last) ? end + (REST_OF_NAME.exec(text.slice(end, end + 50))?.[0].length ?? 0) : end;
};
const REST_OF_NAME = /^(?: (?!I(?:['’]|\b))[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*){1,3}/;

/** What makes somebody known in a place, told by what they do there: "the lady from the chippy", "he drives the school bus". */
export const knownDeeds: Recognizer = {
  name: 'known-deeds',
  types: ['known-role'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    const patterns = [
      ...(text.hasLower(DEED_CUE) ? [WHO_DOES] : []),
      FROM_SHOP,
      FAME,
      ...(text.hasLower(GAME) ? [NUMBER_ON_SHIRT] : []),
    ];
    const taken = new Taken(lower.length);
    for (const pattern of patterns) {
      for (const { index, 0: words } of text.allLower(pattern)) {
        let end = index + words.trimEnd().length;
        end = withRestOfName(text.text, end);
        let start = index;
        if (pattern === WHO_DOES) {
          const told = lower.slice(Math.max(0, index - 60), index);
          if (!DOER.test(told) || NOT_THE_DOER.test(told)) continue;
          start -= THE_DOER.exec(told)?.[0].length ?? 0;
        }
        if (isSomebodyElses(text, start) || !taken.take({ start, end })) continue;
        yield { type: 'known-role', start, end, confidence: 0.7, evidence: 'known for' };
      }
    }
  },
};
