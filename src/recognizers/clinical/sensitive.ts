import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { Phrases } from '../phrases/phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import { longest } from './clinical.ts';
import { EUPHEMISMS } from './euphemisms.ts';
import { SENSITIVE } from './lexicon/sensitive-words.ts';
import { isTopic } from './topics.ts';

let phrases: Phrases<string> | undefined;

/** What no list of words holds, in lower case, each with the sentence behind it. */
const FORMS: readonly (readonly [evidence: string, confidence: number, cue: RegExp, pattern: string])[] = [
  // "thinks he is a well known newsreader", "convinced she's the Queen", "believes the nurses are poisoning him"
  [
    'delusion',
    0.75,
    /think|convinc|believe|reckon/,
    "(?:thinks|thought|convinced|believes|believed|insists|certain|swears)(?: that)? (?:he|she)(?: is|['’]s| was) (?:actually |really |secretly )?(?:a |an |the )?(?:well[- ]known \\w{1,24}|famous \\w{1,24}|jesus|god|the messiah|messiah|the devil|king|queen|royalty|prince|princess|the pope|dead|already dead|being (?:poisoned|watched|followed|filmed|bugged|spied on)|a spy|from the future|made of \\w{1,24}|elvis|immortal|a god|under surveillance|undercover \\w{1,24})|(?:thinks|convinced|believes|believed|certain)(?: that)? (?:the |her |his |we |we['’]re |staff |nurses |neighbours |everyone |someone |mi5 |aliens ){1,2}(?:are |is |were |was )?(?:poisoning|spying|watching|following|bugging|filming|trying to kill|out to get|putting|controlling)(?: (?:on |to )?(?:him|her|them))?",
  ],
  // "believes I'm an MI5 plant", "thinks the telly is talking to her", "certain we've swapped his wife"
  [
    'delusion',
    0.7,
    /think|convinc|believ|reckon|certain|swear|insist|says/,
    "(?:thinks?|thought|is convinced|was convinced|convinced|believes?|believed|insists?|certain|swears?|adamant|reckons?|says)(?: that)? (?:i['’]?m|i am|we['’]re|we are|he['’]?s|she['’]?s|they['’]re|(?:the|his|her|my|our|all the) [a-z]+(?: [a-z]+)? (?:is|are|was|were|has been|have been|had been)|(?:someone|somebody|everyone|they|people|the \\w{1,24}|mi5|mi6|the government|aliens|god|satan|demons|the devil)(?:['’]s|['’]re|['’]ve| is| are| has| have)?) (?:(?:actually|really|secretly|all|been|an?|the|part of|in on|working for|sent by|from|in) ){0,4}(?:mi5|mi6|cia|fbi|the government|secret service|spy|spies|plant|agents?|undercover|imposters?|impostors?|robots?|aliens?|actors?|clones?|demons?|the devil|satan|dead|swapped|replaced|possessed|cursed|hexed|bugged|wired|chipped|microchipped|poison(?:ed|ing)|follow(?:ed|ing)|watch(?:ed|ing)|listening|film(?:ed|ing)|talking to (?:him|her)|sending (?:him|her)|reading (?:his|her)|controlling|stealing (?:his|her)|putting (?:things|something|poison|stuff|thoughts)|inside (?:him|her)|out to (?:get|kill)|trying to (?:kill|poison)|jesus|god|the messiah|(?:the )?king|(?:the )?queen|royalty|a prophet|immortal|rotting|hollow|made of \\w{1,24}|chosen)(?: (?:plant|agents?|spy|spies|officer|assassin|informant|child|virus))?(?: (?:by|on|him|her|in|through|his|her) ?[a-z]*)?",
  ],
  // "asked if she felt safe at home", "told me what he'd been doing", "doesn't feel safe with him"
  [
    'violence',
    0.7,
    /safe|been doing|does to|done to|did to|how the|hurts|scared|afraid|frightened|terrified|go home|goes home/,
    "(?:ask(?:ed|s|ing)?|told|tells|said|say|whether|if)(?: [a-z'’]+){0,3}? (?:she|he|they)(?:['’]s|['’]d| is| was)?(?: (?:feels?|felt|feeling|is|was|were|ever|n['’]t|not|didn['’]t feel|doesn['’]t feel|never felt|hadn['’]t felt))+ (?:un)?safe (?:at home|with (?:him|her|them)|there|in the house|at night)|(?:not|n['’]t|never|isn['’]t|wasn['’]t|doesn['’]t feel|didn['’]t feel) safe (?:at home|with (?:him|her)|in (?:her|his|their) own (?:home|house|bed))|(?:told|tells|showed|telling|tell) (?:me|us|the \\w{1,24}|somebody|someone|anyone) (?:what|everything|all) (?:he|she|they)(?:['’]d| had|['’]s| has)? (?:been doing|done|did|does|been saying|was doing|kept doing)(?: to (?:her|him|them))?|what (?:he|she|they)(?:['’]d| had|['’]s| has)? (?:been doing|done|did|does) to (?:her|him|them)(?: [a-z]+)?|how the (?:bruises?|burns?|marks) (?:really )?(?:got|came|happened|were)|(?:scared|afraid|frightened|terrified) (?:of going home|to go home|of (?:him|her (?:husband|partner|boyfriend|ex|dad|son|own \\w{1,24})|his (?:wife|partner|dad|father|stepdad|ex|brother)))|(?:(?:she|he)(?:['’]s| has)? )?left (?:him|her) (?:and|with) (?:(?:come|came|gone|arrived|turned up|left|is|got) )?(?:with )?(?:nothing|(?:only |just )?the clothes|one (?:bag|suitcase)|two bin bags|bin bags|only the)",
  ],
  // "on the Tamsworth bridge three times", "talked her down off the bridge", "off the multi-storey"
  [
    'place of danger',
    0.75,
    /bridge|multi-?storey|cliff|ledge|railing|tracks|parapet/,
    '(?:talked|brought|coaxed|got|pulled) (?:him|her|them|a \\w{1,24}|the \\w{1,24}) (?:down |back |in )?(?:off|from|down from|over) (?:of )?(?:the |a )(?:\\w{1,24} )?(?:bridge|ledge|roof|parapet|railings|edge|cliff|tracks|multi-?storey)|(?:been|was|is|found|sat|stood|standing|up) on (?:the |that )(?:\\w{1,24} ){0,2}(?:bridge|ledge|parapet|cliff edge|railway tracks|tracks|viaduct)(?: (?:again|twice|three times|four times|\\w{1,24} times))?|(?:jumped|jumping|jump|fell or jumped|stepped|leapt) (?:off|from|over) (?:the |a |that )?(?:\\w{1,24} )?(?:bridge|multi-?storey(?: car park)?|cliff|balcony|viaduct|flyover|tower block)',
  ],
  // "what her husband does to her", "he did that to her"
  [
    'violence',
    0.7,
    /husband|partner|boyfriend|stepdad|wife|fella|her ex|father|uncle|walked into|stairs again/,
    "(?:husband|partner|boyfriend|fella|ex|stepdad|stepfather|wife|girlfriend|fianc[eé]|dad|father|uncle)(?: (?:had|has|is|was|who|that|keeps?|kept|been|regularly|who['’]d)){0,6} (?:hits|hitting|beats|beating|beat|battered|batters|strangled|strangles|punched|kicked|threw|burned|burnt|raped|abused|abuses|abusing|locks|controls|threatened|stabbed) (?:her|him)(?: up)?|what (?:her|his) (?:husband|partner|boyfriend|ex|dad|stepdad|uncle)(?: \\w{1,24})? (?:does|did|has done|had done)|(?:says|said|insists|claims)(?: that)? (?:she|he) (?:just )?(?:walked into a door|fell down the stairs again)",
  ],
  // "told me about the drinking", "two bottles of vodka a day"
  [
    'drink',
    0.7,
    /vodka|whisky|wine|cider|drink|drunk|alcohol|sherry|gin|bev|cannabis|weed|booze/,
    "(?:\\d+|one|two|three|a|half a|several) (?:bottles?|litres?|cans|pints|tins) (?:of )?(?:vodka|whisky|whiskey|gin|wine|cider|sherry|special brew|lager|rum|brandy)(?: (?:a|per|every) (?:day|night)| daily)?|(?:reports? of|sm(?:ell(?:s|ed|t|ing)?|elt) of|reek(?:s|ed|ing)? of|stank of|stinks of|fu(?:ll|') o['’f]?) (?:the )?(?:alcohol|drink|booze|cannabis|weed|bev+y)|(?:his|her|their) (?:drinking|drink problem|alcohol intake|drug use|habit)(?! water)|(?:been|was|is|he['’]s|she['’]s|came in|brought in|turned up|found|absolutely|completely|heavily) (?:drunk|pissed|wasted|steaming|hammered|intoxicated|high|stoned|off (?:his|her) face)(?! (?:on (?:life|adrenaline)|tea|up|off|risk|demand))",
  ],
  // "9 rounds of IVF" takes its count along
  [
    'fertility',
    0.85,
    /ivf|icsi|iui/,
    '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|several|failed)(?: failed)? (?:rounds?|cycles?|goes|attempts?) (?:of|at) (?:ivf|icsi|iui)',
  ],
  // "a TOP", "awaiting TOP"
  [
    'overdose',
    0.65,
    /overdose|\bod\b|od['’]d|tablets|pills|paracetamol/,
    "(?:took|taken|swallowed|necked|downed) (?:all |every one of )?(?:(?:a|the|his|her|their|whole|box|packet|bottle|handful|of|all|mum['’]s|nan['’]s|gran['’]s|dad['’]s|\\d+|forty|fifty|sixty|hundred) ){1,5}(?:tablets|pills|paracetamol|paracetamols|meds|antidepressants|sleeping pills)(?= |[.,!?]|$)|(?:took|taken|taking|another|her|his|another|after an?|after another|with an?|deliberate|second|third|fourth) (?:an? )?(?:od|overdose)|od['’]?d on \\w{1,24}",
  ],
  // "pregnant at 13"
  [
    'pregnancy of a child',
    0.75,
    /pregnant|preg |mum at/,
    '(?:pregnant|preg) (?:at|aged) (?:1[0-7]|thirteen|fourteen|fifteen|sixteen)|(?:1[0-7]|thirteen|fourteen|fifteen|sixteen)[- ]?(?:yo|year[- ]old)?,? (?:and )?pregnant',
  ],
  // "cut herself", "tablets with her", "pills she took"
  [
    'self-harm',
    0.7,
    /herself|himself|themsel|arms|wrists|legs|thighs|throat/,
    '(?:cut|cutting|cuts|slashed|sliced)(?: up)? (?:her|his) (?:own )?(?:arms|wrists|legs|thighs|throat)|(?:hurt(?:ing)?|harm(?:ed|ing)?|cut(?:s|ting)?|burn(?:s|ed|ing)?|starv(?:ed?|ing)|strangl(?:ed|ing)|shot|drown(?:ed)?|poison(?:ed|ing)?|stabb(?:ed|ing)|set fire to|doused) (?:her|him|them)sel(?:f|ves)(?= |[.,!?;:)\n]|$)(?! (?:shaving|off|on a|on the|on some|with a (?:kitchen|bread|stanley) knife while|some slack|a break|a slice|short|while|opening|chopping))',
  ],
];
const ALL_FORMS = [...FORMS, ...EUPHEMISMS];
const CUES = new PatternSet(
  ALL_FORMS.map(([, , cue]) => cue),
  true,
);
const COMPILED: (RegExp | undefined)[] = ALL_FORMS.map(() => undefined);

/** "suicide prevention", "verbal abuse", "breakdown of costs", "depressed ST", "section 2 of the report". */
const AFTER =
  /^(?:['’]s)?[ -](?:prevention|prevent|awareness|free|first aid|testing|gap|crisis (?:line|centre|number|team)|number|our (?:staff|team|nurses)|(?:we|nurses|staff|paramedics|receptionists) (?:get|face|take|put up|suffer)|affects|of (?:the (?:form|guidance|guideline|handbook|standards|code|course|module)|staff|trust|power|contract|employment|service|costs|communication|the system|the report|the act|this|trauma work|our|position|process|a cannula)|st(?= |-)|segments?|lane|bar|basket|out with|about|around|by a thread|strateg|statistics|figures|data|report|bill|law|laws|debate|stigma|rights|vote|clinic in|recovery (?:cover|service|truck)|jokes?|lead|consultation|questionnaire|audience|on staff|towards staff|from (?:patients|relatives|the public)|at work|in the workplace|of a student|podcast)(?![a-z])/u;
const BEFORE =
  /(?:^|[^a-zà-ɏ])(?:verbal|racial|racist|online|staff|drug and|zero tolerance|end|tackle|tackling|trust is|nhs is|nhs|system|services?|service is|department|ward is|unit is|maternity|care|sector|stop|anti|violence and|aggression and|reduce|vehicle|full|cost|the|budget|car|boiler|van|ambulance|no|tax|sugar|digital|phone|social media|caffeine|chocolate|tea|coffee|shoe|knitting|crossword|juice|bright|not|isn['’]t|hard|you are|you['’]re|struggling with|feeling|affected by|by|know|if|your|my|our|someone (?:who is|feeling)) (?:\w{1,24} )?$/u;
/** Words that these lines are about. */
const ORDINARY =
  /^(?:the abuse|was abused|being abused|been abused|abused by|detox|breakdown|addict(?:ion|ed to)?|in crisis|depressed|grandiose|manic|paranoid|under section|section \d+|sterile|paternity|catatonic|purging|delusional|psychotic|alcoholic|etoh|dts?|seclusion|viral load|high as|memory box|carrier for|on the drink|sober for|clean for|suicidal|mania|ocd|ptsd|psychiatric|the termination|a termination)/u;
/** "my catatonic brain", "manic shift", "paternity leave", "sterile field": said of things. */
const OF_A_THING =
  /^ (?:these|this|your|adrenaline|leave|pay|policy|field|gloves?|gauze|gown|dressings?|pack|water|equipment|supplies|shift|day|morning|night|week|weekend|monday|nurse|nurses|nursing|consultant|pace|busy|wards? (?:is|are|were)|liaison|service|services|team|teams|units? (?:is|are)|about (?:my|the|our)|that|pharmacy|gel|hand ?rub|wipes?|free|drinks?|beer|coffee|chocolate|the (?:job|crisp|crumble)|crisp|good ol|tea|smoothies?|teas?|juice|diet|plans?)(?![a-z])/u;

/** Care that does most harm when somebody is recognised. */
export const sensitive: Recognizer = {
  name: 'sensitive',
  types: ['sensitive'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    const found: Found[] = [];
    phrases ??= new Phrases(SENSITIVE);
    for (const { start, end, tag } of phrases.in(text)) {
      const before = lower.slice(Math.max(0, start - 30), start);
      const after = lower.slice(end, end + 40);
      if (AFTER.test(after) || (tag !== 'sexual health' && isTopic(before, after)) || lower[start - 1] === '#')
        continue;
      const words = lower.slice(start, end);
      if (ORDINARY.test(words) && (BEFORE.test(before) || OF_A_THING.test(after))) continue;
      found.push({ type: 'sensitive', start, end, confidence: 0.8, evidence: tag });
    }
    for (const index of text.standing(CUES)) {
      const [evidence, confidence, , source] = ALL_FORMS[index] as (typeof ALL_FORMS)[number];
      COMPILED[index] ??= wholeWords(source, 'gu');
      for (const { index: start, 0: words } of text.allLower(COMPILED[index]))
        found.push({ type: 'sensitive', start, end: start + words.trimEnd().length, confidence, evidence });
    }
    yield* longest(found);
  },
};
