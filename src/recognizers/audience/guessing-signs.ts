import { lazily } from '../patterns/lazily.ts';
import { FAMOUS, PERSON_GUESSED } from './guessing-words.ts';

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';
const ANYONE =
  '(?:any ?one|any ?body|some ?one|some ?body|who|do (?:any|some) of (?:you|u|ye)|(?:do|does|did|can|could) (?:any ?one|any ?body|any of (?:you|u|ye)|(?:you|u) lot|(?:you|u|ye|yous))|any of (?:you|u|yous))';
const KNOW =
  '(?:know|knows|ken|kens|recogni[sz]e|recogni[sz]es|identify|name|id|place|remember the name of|work out|spot)';
const WHO =
  "(?:who|whos|who's|who is|whose|which(?! (?:ward|team|hospital|trust|nurse|staff|service|department|unit|one of us|bone|muscle))|what(?= (?:[a-zà-ɏ-]+ ){0,2}(?:celeb|star|footballer|mp|councillor|actor|singer|player)))";
const THEM =
  "(?:(?:him|her|them)(?! (?!from|or|at|in|who|and|tell|she|he|well|please|pls|on|if|out|is)[a-zà-ɏ])|this (?:poor |wee |old |young |lovely )?(?:man|woman|lady|lad|lass|girl|boy|guy|gent|fella|bloke|kid|child|baby|person|patient|couple|face)|who (?:this|that|she|he|it|they)(?: is|'s| was| are| might be| belongs to)?|whose (?:kid|child|mum|mam|dad|nan|gran|grandad|baby|wean|bairn|son|daughter|husband|wife|lad|leg|wrist|ankle|hand|arm|foot|teeth|x-?ray)(?: (?:this|that|it|he|she))?(?: is)?)";

/** "can't say who", "won't say his name", "no names mentioned" */
const UNNAMED =
  "(?:(?:i |we )?(?:(?:literally|actually|really|legally|obviously|obvs|clearly|sadly|unfortunately) )?(?:can'?t|cannot|cant|canny|cannae|won'?t|wont|not allowed to|shouldn'?t|not (?:gonna|going to)|not|couldn'?t possibly)(?: (?:be|really|possibly|legally))? (?:say|saying|tell|telling(?: (?:you|u))?|naming|name|reveal|revealing|mention)(?: (?:you|u|ye))?(?: (?:who(?: (?:he|she|it|they)(?: is| was|'s))?|which(?: one)?|names?|any names|no names|(?:his|her|their) names?))?|(?:no|naming no|mentioning no|without naming) names?(?: mentioned| named)?)";

/** `needs` names groups of words one of each of which must stand in the text. */
type Sign = readonly [
  evidence: string,
  confidence: number,
  needs: string,
  pattern: () => RegExp,
  beside?: 'care' | 'patient' | 'fame or care' | 'no staff',
];

/** Ways in which posts invite others to work out who somebody is, each with the sentence behind it. */
export const GUESSES: readonly Sign[] = [
  // "You will NEVER guess which reality TV star", "guess who's in our resus", "bet you can't guess who I x-rayed"
  [
    'guess who',
    0.8,
    'guess who',
    lazily(
      () =>
        `${B}(?:(?:you|u|ye|yous|y'all|yous all)(?:'ll| will|ll)? (?:(?:never|no|not)(?: ever| in a million years)?|won'?t|wouldn'?t|willnae) (?:guess|believe)|(?:bet|betcha) (?:you|u|ye)(?: lot)? (?:can'?t|can|could(?:n'?t)?|never) guess|guess|have a guess(?: at)?|take a guess(?: at)?|try (?:and|to) guess|see if (?:you|u) can guess|wanna guess|want to guess|care to guess|three guesses(?: as to)?|any guesses(?: as to| on)?|can (?:you|u|any ?one) guess) ${WHO}${E}(?! (?:forgot|got|has|passed|won|just passed|had to|needs|is \\d+|is (?:getting|retiring|leaving|turning|turns|\\d+)|turns))(?: (?:(?:famous|local|well[- ]known|z[- ]list|a[- ]list|reality|tv|telly|premier league|ex|former|[a-zà-ɏ]{2,12}) ){0,3}${PERSON_GUESSED}${E})?`,
    ),
    'fame or care',
  ],
  // "guess the celeb", "name that footballer"
  [
    'guess the person',
    0.8,
    'guessName person',
    lazily(
      () =>
        `${B}(?:guess|name) (?:the|that|this|our|my) (?:mystery |famous |secret |a[- ]list |z[- ]list )?(?:celeb(?:rity)?|patient|player|footballer|singer|actor|actress|soap star|star|mp|councillor|famous face|person|man|woman|tv star|striker|legend)${E}`,
    ),
  ],
  // "comment your guesses", "guesses below", "first to guess right"
  [
    'asks for guesses',
    0.75,
    'reckon',
    lazily(
      () =>
        `${B}(?:(?:comment|drop|leave|post|put|pop|dm|send|place|shout) (?:me )?(?:your|ur|yer|all)? ?(?:best )?guess(?:es)?|guess(?:es)? (?:below|in the comments|on a postcard|welcome|please|pls|👇)|(?:first|anyone) (?:one |person )?(?:to|who) guess(?:es)?(?: (?:right|correctly|it|who))?|who do (?:you|u|ye|we) (?:think|reckon) (?:it|this|that|he|she) (?:is|was|'s)|who (?:could|might) (?:it|this|that) be)${E}`,
    ),
    'fame or care',
  ],
  // "clue: number 9", "here's a clue", "hint: he reads the weather"
  [
    'clue',
    0.7,
    'clue',
    lazily(
      () =>
        `${B}(?<!(?:n't|no|not|any|have|has|without) (?:a )?)(?:(?:heres? |here's |one |another |wee |big |small |only |first |second |i'll give (?:you|u) |giving (?:you|u) )?(?:a )?(?:clues?|hints?)(?: \\d| one| two| three)? ?(?::|[-–]|is:?|=|,? (?=(?:he|she|they|his|her|it was|it's)(?: |')))(?! ?(?:in|look))|(?:here'?s|i'?ll give (?:you|u|ye)|wee|only|your|ur) (?:a |one |only )?(?:clues?|hints?)${E})`,
    ),
  ],
  // "does anyone know her", "anybody ken him?", "anyone know whose kid this is"
  [
    'who knows them',
    0.8,
    'know them anyone',
    lazily(
      () =>
        `${B}${ANYONE}(?: (?:else|on here|out there|here|at all|happen to|actually|(?:in|from|at|round) [a-zà-ɏ']+)){0,2} ${KNOW} ${THEM}${E}`,
    ),
  ],
  // "recognise this face?"
  [
    'who knows them',
    0.6,
    'recognise',
    lazily(
      () =>
        /(?<=^|[.!?\n] {0,2})(?:anyone |anybody |does anyone |does anybody )?recogni[sz]e (?:this (?:face|smile|tattoo|lad|lady|man|chap|gent))\?/g,
    ),
    'care',
  ],
  // "who's this?", "who is she??" beside a picture of somebody
  [
    'who is this',
    0.65,
    'whos',
    lazily(
      () =>
        /(?<=^|[.!?\n\]😂👀] {0,2}|(?:so|ok|right|but|and) )(?:who|whos|who's|who is) (?:is )?(?:this|she|he|that)(?: (?:then|lad|lady|man|girl|boy|guy|fella|fellow|chap|handsome|gorgeous|beauty|wee|little|mystery|woman|patient|cutie)){0,3} ?\?+/gu,
    ),
    'care',
  ],
  // "DM me for the name", "inbox me and I'll tell you who", "Anybody ken him? DM me"
  [
    'name on request',
    0.8,
    'message details',
    lazily(
      () =>
        `${B}(?:dm|pm|inbox|message|msg|text|whatsapp|ask|snap|slide into my dms?)(?: (?:me|us))?(?: (?:privately|direct(?:ly)?|quietly|after|later))? (?:for|to (?:find out|know|hear)|if (?:you|u|ye|yous) (?:want|wanna|need|must|wan)(?: to| tae)?(?: (?:know|ken|find out|hear))?|and (?:i|ill|i'll|i will) (?:tell|spill)(?: you| u)?)(?: (?:the|his|her|their))? ?(?:(?:real )?names?(?! of| and)|who(?: (?:it|he|she|this)(?: is| was|'s)?)?|details|deets|tea|goss(?:ip)?|more|id)${E}|${B}(?:(?:names?|who it is|the name) (?:in|on|by|via) (?:the |my )?(?:dms?|pms?|inbox|comments)|details (?:in|on|by|via) (?:the |my )?(?:dms?|pms?|inbox))${E}`,
    ),
  ],
  // "ask me who I catheterised today"
  [
    'guess who',
    0.7,
    'wonder who',
    lazily(
      () =>
        `${B}(?:ask me|go on,? ask|wanna know|want to know|want tae ken|care to know) who(?: (?:i|we)(?:'ve)?| just|'s|s| is| was)${E}`,
    ),
    'fame or care',
  ],
  // "if you're from Wexburn you know him", "locals will know who", "if you know her tell her"
  [
    'those who know',
    0.75,
    'knowing',
    lazily(
      () =>
        `${B}(?:if (?:you|u|ye|yous|you'?re|ur|ye'?re|youre)(?: (?:are|live|work|went|were|come|came|grew up|drink|is|'re))? ?(?:(?:from|in|at|round|near|local to|fae|to) )?(?:[a-zà-ɏ']+ ){0,4}?(?:you|u|ye|you'?ll|ull|ye'?ll|you(?: will|'ll)?|you'd)(?: (?:will|all|probably|definitely|defo|already|maybe|might|may|'ll)){0,6} (?:know|ken|recogni[sz]e|have seen|guess|remember) (?:exactly |fine |well )?(?:him|her|them|who(?! to)|which (?:one|lad|lady|house|family))|if (?:you|u|ye) (?:know|ken|recogni[sz]e) (?:him|her|them|who (?:this|he|she|it) is)(?! (?:well|to be))|(?:locals|those|people|anyone|everyone|everybody|half|most|some of (?:you|u)|(?:you|u|yous) (?:all|lot)|all of (?:you|u)|folk|any (?:local|fan)s?)(?: (?:of you|who know|in the know|local|from (?:here|[a-zà-ɏ]+)|round here|in (?:[a-zà-ɏ]+)))?(?:'ll| will|ll| might| may| should| can)? (?:probably |all |definitely |easily |already ){0,6}(?:know|guess|work out|recogni[sz]e|figure out|ken) (?:exactly |straight away |fine |well )?(?:who (?:i|he|she|it|this|that|we)(?:'m| mean| is|'s| am| mean)?|which (?:one|lad|lady|player|house|family)|him|her))(?: (?:mean|is|are|on about|talking about))?${E}`,
    ),
    'care',
  ],
  // "you KNOW who", "you all know which one"
  [
    'you know who',
    0.7,
    'know who',
    lazily(
      () =>
        `${B}(?:you|u|ye|yous|yis|we) (?:all |lot )?know (?:exactly |fine |rightly )?(?:who|which one)(?: (?:i|we|he|she|it)(?:'m| mean| is|'s| mean)?(?: (?:on about|talking about|mean))?)?${E}(?! (?:you|u|ye|yous|to|can|is (?:responsible|on)))`,
    ),
    'care',
  ],
  // "can't say who but she's the one with the parrot tattoo", "no names, but he reads the weather"
  [
    'no names, but',
    0.75,
    'say but',
    lazily(
      () =>
        `${B}${UNNAMED}(?:,|\\.|…| -| –)? ?(?:but|though|only|however|except) (?:let'?s (?:just )?say |just |think |i'?ll say |all i'?ll say is |look up )?(?:(?:he|she|they)(?:'s|s|'re|'ll)?|it'?s (?:a|an|the|that)|there'?s only|think|google|rhymes|sounds like|initials|his|her|starts|begins|first name|surname|wears|(?:just |go |go and )?(?:look (?:at|up|who|it)|check|have a (?:look|wee look|gander) at|see|watch|listen to|read|search|open|scroll|put the|turn on|tune in|picture|imagine|remember)(?! (?:you|this space|your|out|us|our))|(?:that|the|those|this) (?:\\w{1,24} ){0,2}(?:poster|papers?|news|telly|song|headline|accent|tattoo|shirt|face|voice|photo|pic|gig|match|show|programme)|(?:you|u|ye)(?:'ll| will|ll|'ve| have|'d)? (?:all |definitely |probably )?(?:know|seen|guess|recogni[sz]e|heard))${E}(?:[^.!?\\n,]{1,50}${E})?`,
    ),
    'no staff',
  ],
  // "you'll know him if you drink in the Anchor", "those of you from Sandray will have worked out who"
  [
    'those who know',
    0.75,
    'worked',
    lazily(
      () =>
        `${B}(?:(?:you|u|ye)(?:'ll| will|'d|ll)? (?:all |probably |definitely )?(?:know|recogni[sz]e|ken) (?:him|her|them|who (?:he|she|it) is) (?:if|when|from|because|cos|by|as the)|(?:those|any) of (?:you|u|yous) (?:from|in|who|that|at|local)[^.!?,\\n]{0,30} (?:know|worked? out|guess(?:ed)?|recogni[sz]e[d]?|clocked) (?:who|him|her|which))${E}`,
    ),
  ],
  // "I'll let you work out which", "someone you all know"
  [
    'guess who',
    0.7,
    'suss',
    lazily(
      () =>
        `${B}(?:(?:let|leave) (?:you|u|yous|it to you)(?: all| lot)?(?: to)? (?:work out|guess|figure out|decide) (?:who|which)|(?:have|has|did) (?:you|u|anyone|anybody)(?: lot| all)? (?:worked|work|figured?|sussed?) (?:it )?out (?:who|which)|(?:some ?one|some ?body|a (?:face|name|man|woman|person)) (?:that )?(?:you|we)(?:'ll| will)? (?:all |lot )?(?:will )?(?:know|recogni[sz]e))${E}`,
    ),
    'patient',
  ],
  // "which MP has haemorrhoids?", "who remembers the headteacher? in with DTs", "spot the celeb"
  [
    'guess the person',
    0.7,
    'which',
    lazily(
      () =>
        `${B}(?:which (?:[a-zà-ɏ-]+ ){0,2}${FAMOUS} (?:has|had|is|was|just|came|got|needs)|(?:spot|find|where'?s) the (?:celeb\\w{0,24}|famous (?:face|person|patient)|footballer|star)|(?:first|anyone|prize|pint|biscuit)[a-zà-ɏ ]{0,20} (?:to|who|can|for) name (?:him|her|them|the|that|this)|who remembers (?:the|our|mr|mrs|miss|old|wee) (?:[a-zà-ɏ']+(?![a-zà-ɏ']) ?){1,5}(?=\\?))`,
    ),
    'care',
  ],
  // "think blonde, think Corrie", "does this tattoo mean anything to anyone?"
  [
    'clue',
    0.65,
    'mean',
    lazily(
      () =>
        `${B}(?:think [a-zà-ɏ0-9' ]{2,25},? think [a-zà-ɏ0-9' ]{2,25}|(?:does|do|did) (?:this|these|that|the) (?:tattoos?|face|description|name|jacket|necklace|ring|scar)[a-zà-ɏ ]{0,20} (?:mean anything|ring (?:any|a) bells?|look familiar)(?: to (?:anyone|anybody|you))?)${E}`,
    ),
    'care',
  ],
  // "rhymes with", "his initials are", "surname starts with a P"
  [
    'name in pieces',
    0.65,
    'rhymes',
    lazily(
      () =>
        `${B}(?:(?:name|surname|he|she|it|first name) (?:rhymes|sounds like|starts with|begins with)|rhymes with|initials:? (?:are )?[a-z]{2,3}(?=,| and|\\.)|(?:his|her) (?:name|surname) (?:rhymes|starts|begins)[a-zà-ɏ ]{0,10})${E}`,
    ),
    'fame or care',
  ],
  // "anyone else see who's just been brought into bed 9"
  [
    'seen who',
    0.75,
    'see who',
    lazily(
      () =>
        `${B}(?:(?:has |did |have )?(?:anyone|anybody|any of (?:you|u)|(?:you|u|yous|ye))(?: (?:else|guys|lot))? (?:see|seen|clock|clocked|spot|spotted|notice|noticed|hear|heard) (?:who|whos|who's)(?:'s| is| was| has)?|come and see who(?:'s| is)|wait (?:til|till|until) (?:you|u|ye) (?:see|hear|find out) who(?:'s| is| i)?)${E}`,
    ),
    'care',
  ],
  // "google him", "look him up", "go and look at bed 9", "don't put it on here just look"
  [
    'look them up',
    0.65,
    'google',
    lazily(
      () =>
        `${B}(?:(?:just |go |go on,? |go and )?(?:google|stalk|insta ?stalk|facebook|search|look up) (?:him|her|them|(?:his|her) (?:name|insta|facebook|profile))|look (?:him|her|them) up(?! and down)(?: (?:on|online)[a-zà-ɏ ]{0,14})?|(?:don'?t|dont|do not|dinnae) (?:put|post|say|write|name|mention) (?:it|him|her|names?|the name|who)? ?(?:on|in) (?:here|the chat|this)(?: just look|,? just dm)|(?:don'?t|dont) (?:put|say|write) it (?:on|in) here just look)${E}`,
    ),
    'care',
  ],
];
