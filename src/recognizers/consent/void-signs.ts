import { lazily } from '../patterns/lazily.ts';
import { SHARE } from './publicity.ts';

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';
export const OTHERS =
  '(?:adult )?(?:(?:wee |lovely |eldest |youngest |older |younger |grown[- ]up )?(?:sons?|daughters?|wife|wifie|mrs|missus|old man|husband|hubby|partner|other half|boyfriend|girlfriend|fianc[eé]e?|brothers?|sisters?|twin|nieces?|nephews?|cousins?|grand(?:son|daughter|kids|children)|family|relatives?|rellies|kids|children|carers?|care home(?: manager| staff)?|neighbours?|friends?|mates?|ex|nok|next of kin|poa|lpa|attorney|social worker|key ?worker|(?:care |nursing )?home (?:manager|owner|staff)|in-laws|son-in-law|daughter-in-law|folks))';
const WHOSE = "(?:his|her|their|the|the patient's|patient's|pt's|hers|him and his|[a-zà-ɏ]{2,14}'s)";
const FINE =
  '(?:ok|okay|fine|grand|alright|all right|cool|good|happy|sound|no bother|no problem|no worries|lovely|dead on|crack on|go ahead|go for it|fire away|why not|sure|aye|knock yourself out|no probs|absolutely|of course)';
const HE =
  '(?:he|she|they|him|her|them|pt|patient|the (?:patient|lady|gent|man|woman|lad|lass|wee \\w{1,24})|[a-zà-ɏ]{3,12})';
const WOULD_NOT =
  "(?:wouldn'?t|would not|wouldnae|widnae|won'?t|will not|wont|wullnae|doubt (?:he|she|they)(?:'d|'ll| would| will)?|(?:don'?t|dont|dinnae) (?:think|imagine|suppose) (?:he|she|they)(?:'d|'ll| would| will)|sure (?:he|she|they)(?:'d| would|'ll| will) ?(?:n't|not)|sure (?:he|she|they) (?:wouldn'?t|won'?t)|would hardly|hardly|would never)";

/** "he's not well enough to say yes or no", "too muddled to be asked" */
const UNFIT =
  "(?:(?:not|isn'?t|wasn'?t|wasnae|isnae|aren'?t|weren'?t|never) (?:really |quite |exactly |always |currently |actually ){0,6}(?:well|awake|with it|alert|up|fit|clear|aware|lucid|sober|together|there|able|old|verbal|himself|herself)(?: enough)? to|(?:far |way |much |a bit |still )?too (?:muddled|confused|poorly|ill|sick|unwell|sleepy|drowsy|sedated|far gone|out of it|groggy|distressed|frail|advanced|young) to) (?:(?:actually |really |properly )?(?:say (?:yes|no|yay|aye|either way|one way)(?: or (?:no|nay|yes|the other))?|agree|consent|decide|be asked|ask|sign(?: (?:a|the|anything|forms?)(?: \\w{1,24})?)?|give (?:me |us )?(?:permission|consent|the ok|a yes)|have an opinion))";

const HE_DID = "(?:he|she|they|who|it)(?:'s|'re| was| were| has| have| had|'d)?";
const ANYWAY = '(?=[^.!?\\n]{0,40}(?:but|though|tough|lol|😂|🙈|anyway|oops|until|then))';
/** "said no at first", "wasn't keen", "didn't want her photo up" */
const REFUSED = `(?:(?:said|says|saying) no(?: (?:at )?first| (?:once|twice|initially|originally|to begin with|yesterday|last week)|${ANYWAY})|(?:wasn'?t|weren'?t|was not|were not) (?:keen|sure|happy|up for it|having it|convinced|that keen)(?: (?:at first|on (?:it|this|the (?:photo|idea|camera)|being [a-zà-ɏ]+|photos|pics|pictures)|about (?:it|this|the photo)|initially)){0,6}(?! (?:on|to|about))${ANYWAY}|(?:was |is |were |less |not (?:so |very |that )?|un)?(?:less keen|not (?:so |very |that )?keen|reluctant|unwilling)(?= ?(?:[.!?,)]|$|at first|but|about))|(?:(?:'d|would) rather not|refused|declined|camera[- ]shy|hates? (?:having|being|photos|his|her) ?(?:[a-zà-ɏ]+ )?(?:photos?|picture|photographed|filmed|pic)?)${ANYWAY}|(?:didn'?t|did not|didnae) (?:really )?want (?:to be (?:in|on|named|photographed|filmed|tagged)|(?:his|her|their) (?:photo|pic|picture|name|face|story)|a photo|me to (?:post|share|take)|us to (?:post|share)|(?:it|this) (?:posted|shared|online)|(?:the|any|a) (?:fuss|publicity|attention|photo|pic))${ANYWAY}|(?:begged|told|asked) (?:me|us) not to (?:post|share|tell|say|put)${ANYWAY})`;
/** "her parents talked her round", "we nagged him into it" */
const TALKED =
  "(?:(?:(?:his|her|their|the|adult) )?(?:parents|mum|mam|dad|family|son|daughter|wife|husband|team|girls|sister|we|i)(?: (?:have|has|all|both|soon|finally|eventually|had to|managed to|'ve)){0,6} (?:talked|talk|won|brought|got|persuaded?|convinced?|nagged|nag|bribed?|coax(?:ed)?|cajoled?|wore|badgered|twisted|pestered) (?:(?:him|her|them) (?:round|around|into (?:it|this|the|a|being|letting)|over|down|to (?:let|do|pose|say|agree|be|have|share|smile)|with|in the end)|(?:his|her|their) arm))";

/** `needs` names groups of words one of each of which must stand in the text. */
type Sign = readonly [
  evidence: string,
  confidence: number,
  needs: string,
  pattern: () => RegExp,
  about: 'publicity' | 'nothing',
];

/** Ways in which consent that can't count is spoken of. */
export const VOID_SIGNS: readonly Sign[] = [
  // "not really well enough to say yes or no but his sister told me to go for it"
  [
    'no capacity',
    0.8,
    'unable',
    lazily(
      () =>
        `${B}(?:${UNFIT})(?: (?:at|for) (?:the (?:minute|moment)|now|present)| (?:just |right )?now|,? (?:bless \\w{1,24}|the day|yet))?,? (?:but|so|though|and|yet),? (?:(?:${WHOSE} )?(?:${OTHERS}|mum|mam|dad|mother|father|parents?|nan|gran)(?:'s|s)? (?:(?:has|have|all|both|kindly|just|already) ){0,6}(?:said|says|told (?:me|us)|gave|given|agreed|signed|fine|ok|okay|happy|is|was|are|reckons?|wants?|thinks?|okayed|insisted)|(?:i|we)(?:'ve|'m|'ll)? (?:just )?(?:asked|took|checked with|posted|posting|going to|sharing|here))(?: [^.!?,:;\\n]{2,50})?`,
    ),
    'nothing',
  ],
  ['no capacity', 0.75, 'unable', lazily(() => `${B}(?:${UNFIT})${E}`), 'publicity'],
  // "his son said it was fine", "Her daughter says it's grand to share this"
  [
    'by somebody else',
    0.8,
    'kin',
    lazily(
      () =>
        `(?:${B}${WHOSE} |(?<=^|[.!?,;:\\n(] ?|(?:and|but|so|cos|patients?|pts|when) ))${OTHERS}(?:,? (?:who|as)[^,.!?\\n]{3,40},)? (?:(?:has|have|had|all|both|kindly|just|also|even|only) ){0,2}(?:said|says|say|reckons?|thinks?|told (?:me|us)|agreed|agrees|agree|confirmed|okayed|ok'?d|is|are|was|were|'s|gave|given|gives?|signed|approved|asked|wants?|wanted|let|lets|allowed|consented|insisted)(?! (?:for|on|at|in|a|an|about|the) (?!ok|go|thumbs|nod))(?: (?:me|us|it|it's|its|it'd|that|that's|this|was|is|were|would be|we|i|could|can|they|yes|be|so|very|totally|really|more than|to|for|kindly|her|his|their|the|full|all|both)){0,6} ?(?:${FINE}|yes|permission|consent|the ok|the go[- ]?ahead|ok|blessing|thumbs up|the nod|forms?|the (?:form|photo|pic|picture|post|video|paperwork)|for (?:him|her|them)|on (?:his|her|their) behalf|to (?:this|the) (?:story|post|photo|pic|video|picture)|${SHARE})(?: (?:with|about|for|to|if|by)? ?(?:me |us |i |we |the )?(?:${SHARE})?(?: (?:this|it|the|her|his|photo|pic|story|on here|online)){0,2}| on (?:his|her|their) behalf)?${E}`,
    ),
    'publicity',
  ],
  // "His mum (he's 17) said I could put him up", "mum's fine with it, he hates cameras"
  [
    'by a parent',
    0.75,
    'parent',
    lazily(
      () =>
        `(?:${B}${WHOSE} |(?<=^|[.!?,;:\\n(] ?|(?:and|but|so|cos|coz|because|since|as) ))(?:mum|mam|mom|mammy|mummy|ma|mother|dad|da|daddy|father|parents?|folks|gran|nan|granny|grandad|guardian|foster (?:mum|mam|dad|carer|parents)|step-?(?:mum|dad))(?: \\([^)\\n]{1,24}\\)|,? (?:who|as)[^,.!?\\n]{3,30},)?(?:'s|'re| is| are| was| were| has| have)?(?: (?:all|both|kindly|just|also|already|totally|even|dead|more than|very|so|well|been)){0,6}(?: (?:${FINE}|up for it)(?: (?:with|about|for|to) (?:it|this|me|us|that|him|her|the|share|post)(?: [a-zà-ɏ]+){0,3}?)?| (?:said|says|reckons|told (?:me|us)|texted|thinks)(?: that)? (?:(?:it'?s|it was|it is|it'?d be|that'?s|this is|we'?re|i'?m) )?(?:${FINE}|yes|yeah|aye|(?:i|we) (?:can|could|may|might)(?: ${SHARE}| post| share| put \\w{1,24} up| use \\w{1,24}(?: \\w{1,24})?| stick \\w{1,24} up)?(?: (?:him|her|them|it|this))?(?: (?:up|online|on here))?)| (?:agreed|consented|okayed|ok'?d|signed|approved|gave (?:me |us )?(?:permission|consent|the ok|the go[- ]?ahead|the nod|the thumbs up))(?: (?:to |for )?(?:it|this|the (?:form|photo|post|pic|video)|him|her))?| (?:let|lets|asked|wants?|wanted) (?:me|us)(?: to)? ${SHARE}(?: (?:this|it|him|her|them))?)${E}(?:(?:,| -| –|;| but| and| though)? ?(?:but |and |though |even though |although )?(?:he|she|they)(?:'s|'ll|'d|'re| is| was| will| would)? [^.!?\\n()\\[]{3,70})?`,
    ),
    'publicity',
  ],
  // "with his wife's permission", "permission from her son", "the family's blessing"
  [
    'by somebody else',
    0.75,
    'kin consent',
    lazily(
      () =>
        `${B}(?:(?:with|got|have|had|has|obtained|given|by|gained) )?(?:the )?(?:full |kind |verbal |written )?(?:(?:${WHOSE} )?${OTHERS}(?:'s|s'|') (?:full |kind |verbal |written |express )?(?:permission|consent|blessing|ok|okay|say[- ]?so|go[- ]?ahead|approval)|(?:permission|consent|ok|okay|the go[- ]?ahead|blessing|approval|thumbs up) (?:from|of|off) (?:${WHOSE} )${OTHERS})${E}|${B}(?:family|son|daughter|wife|husband|carer|nok|next of kin)(?:'s)? (?:consent|permission)(?: (?:given|obtained|on file|granted|gained|only|for photo))?${E}`,
    ),
    'publicity',
  ],
  // "Kevin's wife has kindly given permission on his behalf"
  [
    'by somebody else',
    0.85,
    'behalf',
    lazily(
      () =>
        `${B}(?:(?:consent|permission|form)[^.!?\\n]{0,40} (?:signed|given|agreed|provided|granted) by ${WHOSE} ${OTHERS}|signed (?:the |a |his |her )?(?:[a-zà-ɏ]+ )?(?:form|release|consent|paperwork) (?:for|on behalf of) (?:him|her|them)|(?:permission|consent\\w{0,24}|agreed|signed|ok'?d|said yes)[^.!?\\n]{0,30} on (?:his|her|their) behalf|(?:i|we) (?:signed|consented|agreed|ticked)[^.!?\\n]{0,20} (?:for|on behalf of) (?:him|her|them))${E}`,
    ),
    'nothing',
  ],
  // "so he can't exactly object", "not like she can say no"
  [
    'cannot object',
    0.85,
    'cannot object',
    lazily(
      () =>
        `${B}(?:(?:he|she|they|him|her|pt|patient)(?:'s|'re| is| was| are|s)? (?:(?:still |fully |currently |totally |well |so )?(?:sedated|asleep|unconscious|intubated|out cold|out of it|under|ventilated|knocked out|comatose|anaesthetised|paralysed|off (?:his|her) face|away with the fairies|in a coma|nonverbal|non-verbal|on propofol)) (?:so|and|therefore|cos|n) )?(?:(?:it'?s )?not (?:like|as if|as though) )?(?:(?:he|she|they|it|baby|pt|patient)(?:'s|'re| is| was| are)? |(?<=^|[.!?\\n] ?)(?=can'?t consent|cannot consent|not exactly|not really|in no)|(?<=(?:sedated|asleep|unconscious|intubated|out cold|out of it|ventilated|knocked out|comatose|anaesthetised|paralysed|under) (?:so|and|n) ))(?:can'?t|cannot|cant|canny|cannae|can not|couldn'?t|can hardly|could hardly|(?:un|not )able to|(?:in no|not (?:exactly |really )?in (?:a|any|much of a)) (?:state|position|condition) to|hardly (?:going to|gonna)|too (?:ill|sick|sedated|weak|drowsy|sleepy|out of it|confused|young) to|won'?t be)(?: (?:exactly|really|actually|even|very well|well|hardly|be able to|exactly be)){0,6} (?:objecti?n?g?|say(?:ing)? (?:no(?! to)|owt|otherwise)|complain(?:ing)?|argu(?:e|ing)|protest(?:ing)?|refus(?:e|ing)|stop (?:me|us)|tell (?:me|us) (?:off|not to|no)|give (?:consent|permission)|consent(?: (?:himself|herself))?|sue)${E}`,
    ),
    'publicity',
  ],
  [
    'cannot object',
    0.75,
    'asleep',
    lazily(
      () =>
        `${B}(?:sedated|asleep|unconscious|intubated|out cold|out of it|ventilated|knocked out)(?: and [a-zà-ɏ]+)? so (?:no complaints|no objections|no arguments?|no bother)${E}`,
    ),
    'publicity',
  ],
  // "no one to complain", "not like she'll remember", "didn't have the heart to tell her she's on insta"
  [
    'will never know',
    0.75,
    'absent heedless',
    lazily(
      () =>
        `${B}(?:(?:no ?one|nobody|no family|no next of kin|no nok)(?: (?:left|around|there|here))? to (?:complain|object|say no|sue|mind|stop me|ask)|(?:not like|as if|not as if) (?:he|she|they)(?:'ll|'s|'d|'re| will| would| is| are)? ?(?:going to |gonna |ever )?(?:remember|know|notice|care|mind|see|object|complain)|(?:didn'?t|haven'?t|hadn'?t|not) (?:had |have |got )?the heart to (?:tell|ask) (?:him|her|them)|(?:won'?t|will not|doesn'?t|wouldn'?t) (?:even )?remember (?:me |us |this |the )?(?:taking |tak |being |photo|pic|selfie|anyway|a thing))`,
    ),
    'publicity',
  ],
  // "sure he won't mind", "she wouldn't mind me sharing", "he'd have loved this on Facebook"
  [
    'assumed',
    0.75,
    'mind',
    lazily(
      () =>
        `${B}(?:(?:(?:i'?m|im|am) |pretty |fairly |quite ){0,6}(?:sure|certain|know|bet|hope|hopefully|reckon|think|guess|positive|confident) )?(?:that )?(?:(?:${HE} )?(?:${WOULD_NOT}))(?: (?:even|really|at all))? (?:mind(?! (?:a|an|some|one|the) )|care|object|complain|notice|be bothered|be fussed|have (?:minded|objected))(?: (?:me|us|my|being|if (?:i|we)|this|it|that|too much|at all) ?(?:${SHARE})?(?: (?:this|it|the|her|his|photo|pic|story|on here|online)){0,2})?${E}(?! (?:what|a (?:cup|cuppa|brew|biscuit|pint)|some|the (?:noise|wait|cold)|who|which|how))`,
    ),
    'publicity',
  ],
  [
    'assumed',
    0.7,
    'sure loved',
    lazily(
      () =>
        `${B}(?:(?:i'?m |pretty |quite ){0,4}(?:sure|certain|bet|reckon|know|think) (?:he|she|they)(?:'d| would|'ll| will| would have|'d have) (?:be |have been |have |been )?(?:love[d]?|delighted|happy|chuffed|fine|ok|okay|approve[d]?|say yes|said yes|agree[d]?)(?: (?:with|about|for|to|if|me|us|this|it|being)){0,6}(?: ${SHARE})?|(?:he|she|they)(?:'d| would) (?:have )?(?:absolutely )?(?:love[d]?|adore[d]?) (?:this|the|that|being|seeing) (?:photo|pic|picture|post|video|on (?:here|facebook|insta\\w{0,24})))(?: (?:this|the|that) (?:photo|pic|picture|post|video)| on (?:here|facebook|insta\\w{0,24}))?${E}`,
    ),
    'publicity',
  ],
  // "didn't ask him but", "no consent but sue me", "without her knowing"
  [
    'not asked',
    0.75,
    'unasked',
    lazily(
      () =>
        `${B}(?:(?:i |we )?(?:didn'?t|did not|never|didnae|havenae|haven'?t|forgot to|couldn'?t) (?:actually |exactly |really )?(?:ask(?: (?:him|her|them|the patient|permission|for (?:consent|permission)|if it was ok))?|get (?:his|her|their|any |proper )?(?:consent|permission))(?=,? (?:but|though|cos|coz|oops|soz|sorry|lol|🙈|😂|🤫|so sue))|(?:no|without)(?: (?:any|his|her|their|proper|written))? (?:consent|permission)(?=,? (?:but|so sue|sue me|lol|oops|🙈|😂|🤫))|without (?:him|her|them) (?:knowing|noticing|realising|seeing)|(?:while|when|whilst) (?:he|she|they)(?: was|'s| is|'re| were)? (?:asleep|sleeping|not looking|sedated|under|out cold|unconscious|having (?:his|her) nap)(?=[^.!?\\n]{0,40}(?:photo|pic|selfie|snap|video|📸|🤫|😂))|(?:sneaky|sly|cheeky|crafty) (?:wee |little |quick )?(?:photo|pic|selfie|snap|video) of (?:him|her|them|my|our|the|this))${E}`,
    ),
    'publicity',
  ],
  // "what he doesn't know won't hurt him", "she'll never see it", "not on Facebook so"
  [
    'will never know',
    0.8,
    'never',
    lazily(
      () =>
        `${B}(?:what (?:he|she|they) (?:doesn'?t|don'?t|dont|disnae|didn'?t) (?:know|see|ken) (?:won'?t|cannae|can'?t|doesn'?t|willnae) (?:hurt|harm|kill) (?:him|her|them)|(?:he|she|they|patient|family)(?:'s| has| have)? (?:doesn'?t|don'?t|disnae|does not|no idea|got no idea|hasn'?t a clue|none the wiser)(?: (?:know|realise|that)){0,6} (?:i'?m|im|we'?re|i|we|that i'?m) ?(?:am |are )?(?:posting|sharing|putting|filming|recording|tweeting|taking|took|posted|put)(?: (?:this|it|him|her|a photo|a pic))?|(?:he|she|they)(?:'ll|'d| will| would|ll)? (?:never|no|not|won'?t|wouldn'?t|doesn'?t|don'?t|isn'?t|aren'?t|not even)(?: (?:even|ever|gonna|going to|likely to|be)){0,6} (?:see|find out|know(?: about)?|read|find|on|have|use|got) (?:it|this|about (?:it|this)|(?:on )?(?:facebook|fb|insta\\w{0,24}|tiktok|twitter|social media|here|the internet)|online)(?= ?(?:[.!?,)🤫😂🙈😅]|$|so|anyway|\\n)))${E}`,
    ),
    'publicity',
  ],
  // "he doesn't understand Facebook but he loves a camera", "she won't remember agreeing"
  [
    'no understanding',
    0.8,
    'not online',
    lazily(
      () =>
        `${B}(?:he|she|they|pt|patient|who|resident|[a-zà-ɏ]{3,12})(?:'s)? (?:really |just )?(?:doesn'?t|didn'?t|dont|don'?t|disnae|did not|does not|can'?t|cannot|cannae|couldn'?t|won'?t|wouldn'?t|hasn'?t|has no|hadn'?t|never|not)(?: (?:really|even|quite|fully|exactly|actually|a|the|got|any|going to|a clue)){0,6}(?: (?:understand|understands|understood|know|knows|get|gets|grasp|realise|realises|remember|remembers|ken|idea|clue|concept of|notion of|follow))(?: (?:(?:she|he|they|it|we|i)'(?:s|ve|re|m|d)|what|why|that|how|where|who|of|about|the|a|an|it'?s|is|was|it|i|we|he|she|they|'s|going|really|this|for|him|her|his|means?|meant|works?|signing|signed|agreeing|agreed|saying|said|being|it was|to|on)){0,8} ?(?:facebook|fb|insta\\w{0,24}|tiktok|twitter|social media|the internet|internet|selfies?|cameras?|photos?|pics?|posting|posted|online|consent|the form|form|agreeing|signing|signed|agreed|yes|no|permission|saying yes|being filmed|filming|a post|a tweet|youtube|websites?)${E}`,
    ),
    'publicity',
  ],
  [
    'no capacity',
    0.8,
    'nodded yes',
    lazily(
      () =>
        `${B}(?:(?:lacks?|lacking|no|without|hasn'?t got|doesn'?t have|has no|hasnae got) (?:the )?(?:mental )?capacity(?: to (?:consent|agree|decide|say no))?(?=[^.!?\\n]{0,40}(?:but|so|and|yet|though)[^.!?\\n]{0,60}(?:lov|smil|happ|photo|camera|post|pic|family|agree|nod|enjoy|said))|(?:${HE}) (?:just )?(?:nodded|smiled|grinned|blinked|squeezed my hand|gave (?:me )?a thumbs up|winked|wagged)[^.!?\\n]{0,40}(?:so|and) (?:i(?:'m| am|'ll)?|we(?:'re)?)? ?(?:took|take|taking|call(?:ed|ing)?|count(?:ed|ing)?|treat(?:ed|ing)?|assume[d]?|assuming|had|guess(?:ed|ing)?) (?:that |it |this )?(?:as |for |to be |mean(?:s|t|ing)? )?(?:a |his |her |their )?(?:yes|consent|ok|okay|permission|agreement)|(?:taking|took|take|i'?ll take) (?:(?:that|his|her|a|this) \\w{1,24}|that|it|this|silence) as (?:a |his |her |their )?(?:yes|consent|ok|permission))${E}`,
    ),
    'publicity',
  ],
  // "said no at first but her parents talked her round", "wasn't keen but we talked him into it"
  [
    'pressed',
    0.85,
    'unwilling',
    lazily(() => `${B}(?:${HE_DID} )?${REFUSED}(?:(?:,| then)? (?:but|until|then|so|before) ${TALKED})?${E}`),
    'publicity',
  ],
  [
    'pressed',
    0.8,
    'talked',
    lazily(() => `${B}${TALKED}(?: (?:photo|pic|picture|selfie|post|video|filmed|us|me))?${E}`),
    'publicity',
  ],
  [
    'pressed',
    0.75,
    'pressed',
    lazily(
      () =>
        `${B}(?:(?:kept|keep) (?:on )?(?:asking|at (?:him|her|them)|nagging|on)[^.!?\\n]{0,20}(?:til|till|until) (?:he|she|they) (?:said yes|agreed|gave in|caved|let us|let me)(?: to (?:the|a|this) [a-zà-ɏ]+)?|(?:got (?:him|her|them) to sign|signed)[^.!?\\n]{0,40}(?:groggy|sedated|drowsy|high|half asleep|out of it|on morphine|drunk|confused|coming round)|took (?:some|a (?:bit|lot) of|a wee bit of) (?:persuad\\w{1,24}|convinc\\w{1,24}|arm[- ]twisting|coaxing|bribery|cajoling)|(?:after|with) (?:a (?:bit|lot|wee bit) of |some |much )?(?:arm[- ]twisting|bribery|nagging|badgering|pestering|persuasion|persuading|coaxing)|(?:no photo,? no (?:discharge|biscuits?|tea|home)|told (?:him|her|them) (?:it|this) was (?:compulsory|for (?:the|his|her) notes)|wouldn'?t (?:let|discharge) (?:him|her|them) (?:go|leave|home)? ?until)|(?:he|she|they) (?:finally |eventually )?(?:gave in|caved(?: in)?|relented)(?: in the end)?)${E}`,
    ),
    'publicity',
  ],
  // "he's withdrawn consent but it's already up", "changed her mind, too late"
  [
    'withdrawn',
    0.8,
    'withdrawn',
    lazily(
      () =>
        `${B}(?:(?:has|have|had|'s|he|she|they|'ve|since) (?:now |since |just )?(?:withdrawn|withdrew|revoked|taken back|pulled) (?:his |her |their |the )?(?:consent|permission)|(?:consent|permission) (?:was |has been |is |now )?(?:withdrawn|revoked|refused|declined|expired)|changed (?:his|her|their) mind(?: about (?:this|it|the (?:photo|post|video|pic)|being \\w{1,24}))?|(?:asked|wants?|wanted|asking|told) (?:me|us|it)(?: to)? (?:to )?(?:take|taken|be taken|remove|delete|taking) (?:it|this|the (?:photo|post|video|pic)|down)(?: (?:down|off))?)${E}(?=[^.!?\\n]{0,50}${B}(?:but|too late|tough|still|anyway|though|leaving|already|oops|lol|however|yet)${E})`,
    ),
    'publicity',
  ],
];
