import type { Found } from '../../entity.ts';
import { findsIn } from '../patterns/finds.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import { EVENT, TITLE } from './news-words.ts';
import { SOMEBODY } from './person-words.ts';
import { plain, sentence, wordsEnd } from './plain.ts';

const B = '(?<![0-9a-zà-ɏ@/.-])';
const E = '(?![0-9a-zà-ɏ])';
const PRESS = `(?:news|papers?|paper|telly|tv|television|headlines?|front pages?|bulletins?|press|media|rags?|(?:local|evening|sunday|daily|school|island|village) (?:news|paper|papers|rag|press|radio|facebook (?:page|group))|tabloids?|nationals|radio|social media|${TITLE})`;
/** "on the news", "from the papers", "in the local rag", "all over the Gazette" */
const IN_THE = `(?:on|off|aff|from|fae|in|frae|across|all over|splashed (?:all )?(?:over|across)|over|making|made|hit|hitting|plastered over) (?:(?:the|tonight's|this morning's|yesterday's|today's|last night's|all the|every|our|yer|your|sky|bbc|itv|local|national) ){1,2}(?:(?!board|exam|white|green|research|scientific|student|clinical|wall|toilet|best|good|bad|first|next|medical|nursing|trade)[a-zà-ɏ]{3,14} )?${PRESS}(?! (?:office|officer|release|team|conference|club|call|round|quiz|licen[cs]e|screen|remote|room|show)|'s (?:form|policy|website|editor))`;
const SEEN = '(?:seen|read|heard|watched|spotted|clocked|saw)';
const YOU =
  "(?:you|u|ye|yous|youse|yis|yer|y'all|you all|you lot|many of you|some of you|most of you|lots of you|everyone|everybody|anyone|anybody|folk|folks|people)";

const SIGNS: readonly (readonly [evidence: string, confidence: number, pattern: RegExp])[] = [
  // "the lad off the news", "the pensioner from the papers", "the one in the Gazette"
  [
    'person in the news',
    0.85,
    new RegExp(
      `${B}(?:the|that|yon|yer) (?:[a-zà-ɏ-]{2,12} ){0,2}(?:${SOMEBODY}|one|family|brothers|sisters|couple|kids|lads|girls|boys) (?:(?:who|that|you|i|we|they)(?:'s|'ve|'d)? )?(?:(?:has|have|had|was|were|is|are|been|seen|saw|read|all|just|about|they're|talking|mentioned|named|reported|featured) ){0,4}${IN_THE}${E}`,
      'g',
    ),
  ],
  [
    'in the news',
    0.75,
    new RegExp(`${B}(?<!(?:good|great|bad|happy|sad|big|exciting|brilliant|other|breaking|fab) )${IN_THE}${E}`, 'g'),
  ],
  // "the gentleman from the Bridge Street flats fire", "the wee boy from the Skerrow footbridge thing", "the lad from the quarry fall"
  [
    'person of an event',
    0.8,
    new RegExp(
      `${B}(?:the|that|thon|yon|our|a|one of the|two of the|both|all) (?:[a-zà-ɏ-]{2,12} ){0,2}(?:${SOMEBODY}|one|family|brothers|sisters|kids|lads|girls|boys|people|survivors?|victims?|others|driver|passenger|casualt(?:y|ies)) (?:from|fae|frae|in|of|hurt in|pulled from|saved from|caught (?:up )?in) (?:the|that|thon|yon|last night's|yesterday's|this morning's|[a-z]+day's) (?:(?!bed|bay|ward|clinic|unit)[a-zà-ɏ0-9'-]{2,14} ){0,4}(?:${EVENT}|flats fire|caravan fire|accident|fall|thing|business|carry[- ]on|case|capsize|sinking|overdose party|gas explosion|lightning|cable car|cliff fall|quarry fall|tunnel|demo|protest|race|rally|air show|bomb|scaffold(?:ing)? collapse)(?![a-zà-ɏ0-9])(?! (?:safety|team|crew|service|board|unit|clinic|list|line|up|brigade|station|door|drill|alarm|warden))${E}`,
      'g',
    ),
  ],
  // "been all over Reporting Scotland", "the Gazette is being coy", "don't believe the paper", "the Gazette's 'Weir Boy'"
  [
    'in the news',
    0.7,
    new RegExp(
      `${B}(?:all over|splashed across|led|on the front of|front page of) (?:the )?(?:[a-zà-ɏ]{3,14} )?${PRESS}|(?:don't|dinnae|do not|never|can't|wouldn't|i'd not) (?:all )?(?:believe|trust|mind|listen to|read) (?:all |everything |a word |what )?(?:you (?:read|see|saw|hear) )?(?:of |in |on |from )?(?:the|that|those) (?:local |evening )?${PRESS}|(?:the|our local|that) (?:local |evening )?${TITLE}(?:'s| is| are| was| were| has| have| had| got| keeps?| says| said| reckons| claims| called| ran| printed| reported| won't| hasn't| left)(?: (?:being|got|it|him|her|them|all|saying|calling|coy|wrong|quiet|vague|silent|still|just|only|the|a|not|been|made|named|naming|running|printed|left)){0,4}|some of you (?:will|may|might|'ll) (?:all )?(?:remember|recall|know|recognise)(?: (?:him|her|them|it))? from (?:the|that|all the) (?:[a-zà-ɏ]+ ){0,2}(?:trial|inquest|court case|case|papers?|news|telly|tv|radio|headlines|campaign|documentary|show|election|scandal|rescue|fire|crash|final|olympics)${E}`,
      'g',
    ),
  ],
  // "everyone's sharing", "everybody is asking about", "the whole town's talking about"
  [
    'everyone speaks of it',
    0.75,
    new RegExp(
      `${B}(?:everyone|everybody|every man and his dog|the whole (?:town|village|island|place|county|country|internet|estate)|half (?:the )?(?:town|village|island|county|valley)|all of [a-zà-ɏ]+|you(?:'re| are) all|they(?:'re| are) all)(?:'s| is| are| has been| have been|'ve been)? (?:been )?(?:sharing|talking (?:about|of)|posting(?: about)?|asking (?:about|after)|gossiping about|on about|speaking about|commenting on|watching|messaging (?:me )?about|going on about|wondering about|reporting|tweeting(?: about)?)${E}`,
      'g',
    ),
  ],
  // "that stabbing outside", "the A5612 crash", "yesterday's house fire"
  [
    'reported event',
    0.7,
    new RegExp(
      `${B}(?:that|thon|yon|the|yesterday's|last night's|this morning's|saturday's|sunday's|monday's|tuesday's|wednesday's|thursday's|friday's|today's|tonight's|this) (?:(?!after|same)[a-zà-ɏ0-9-]{2,14} ){0,3}${EVENT} (?:on|at|outside|in|near|by|beside|everyone|everybody|you|u|ye|from|that(?:'s| is| was| made)?|last|this|yesterday|over|up|down|off)${E}`,
      'g',
    ),
  ],
  // "the helicopter was for one of ours", "the air ambulance you all saw"
  [
    'reported event',
    0.6,
    new RegExp(
      `${B}(?:the|that|all the|them) (?:air ambulance|helicopter|chopper|ambulances?|blue lights|sirens|police (?:cars?|tape)|commotion|fire engines|coastguard|lifeboat)(?: (?:and|&) [a-zà-ɏ]+)? (?:was|were|is) (?:for|here for|to fetch|collecting) (?:one of|a |our |the |him|her)${E}`,
      'g',
    ),
  ],
  [
    'reported event',
    0.65,
    new RegExp(
      `${B}(?:the|that|all the|them) (?:air ambulance|helicopter|chopper|ambulances?|blue lights|sirens|police (?:cars?|tape)|commotion|fire engines|coastguard|lifeboat) (?:you|u|ye|yous|everyone|everybody|people)(?: all)?(?:'ve| have|'ll have)? (?:saw|seen|heard|asked about|were asking about|been asking about|are asking about)${E}`,
      'g',
    ),
  ],
  // "viral video", "it went viral", "trending"
  [
    'gone viral',
    0.75,
    new RegExp(
      `${B}(?:(?:the |that |a )?viral (?:video|clip|post|photo|tweet|tiktok|story)|(?:(?:has|have|had|'s) )?(?:gone|went|going) viral|(?:is |was |that's )?trending|(?:doing|did|been doing) the rounds|(?:in|from|on) (?:that|the) (?:video|clip|footage|documentary|doc)(?: (?:everyone|going|that|doing|on)| going round)?)${E}`,
      'g',
    ),
  ],
  // "you'll have seen the air ambulance", "many of you will have read about", "you might've heard"
  [
    'readers know',
    0.75,
    new RegExp(
      `${B}${YOU}(?:'ll|'ve|'d|ll| will| may| might| probably| must)?(?: (?:all|probably|no doubt|likely|already|surely|maybe|will|have|'ve|well|'ll|definitely)){0,4} ${SEEN} (?:it|this|that|him|her|them|about|of|the|in|on|what happened|who)${E}`,
      'g',
    ),
  ],
  // "by now you know the name", "it was reported that", "named by police"
  [
    'reported',
    0.65,
    new RegExp(
      `${B}(?:(?:as |been |was |were |is |widely )(?:reported|covered|named(?! (?:after|for)(?![a-z])|[^.!?\\n]{0,60}(?:of the (?:year|month)|awards?|winners?|champion|finalist|fellow|professor|honours)))|(?:reports|reported|articles?|stor(?:y|ies)|coverage|piece) (?:in|on|from|by) (?:the )?(?:local |national )?${PRESS}|reporters? (?:outside|outside the|camped)|(?:journalists?|the press|cameras?) (?:outside|camped|at the (?:gate|door))|(?:named|identified) (?:by|in) (?:the )?(?:police|papers|press|local|media)|the cops? (?:appeal|statement)|police (?:appeal|statement|tape)|made (?:the )?(?:national )?(?:news|headlines|papers)|headline news|front[- ]page(?: news)?|your (?:story|article|report|coverage|headline)(?:'s| is| was| has)?)${E}`,
      'g',
    ),
  ],
];
/** "@AshersbyEcho", "@BBCLookNorth", and links to the local press. */
const PRESS_ACCOUNT =
  /(?<![0-9a-zà-ɏ_@/.])@[0-9a-z_]{0,24}(?:echo|news|gazette|herald|chronicle|argus|advertiser|courier|examiner|journal|mercury|telegraph|live|bbc|itv|observer|mail|record|radio|fm|times|tribune|press)[0-9a-z_]{0,12}(?![0-9a-z_])/g;
const PRESS_LINK =
  /(?:https?:\/\/|www\.|(?<![0-9a-z@.]))[0-9a-z.-]{0,60}(?:news|echo|gazette|herald|chronicle|argus|advertiser|courier|examiner|mercury|telegraph|live|observer|mail|record|times|bbc|itv|sky|standard|express|mirror)[0-9a-z-]{0,20}\.(?:co\.uk|com|uk|net|org|example|ie)(?:\/[^\s)\]"'<>]{0,200})?/g;

/** The team's own good press, television for pleasure, and news that is no event. */
const NO_EVENT = new RegExp(
  `${B}(?:(?:our|the) (?:[a-zà-ɏ]+ ){0,2}(?:team|service|ward|unit|trust|hospital|staff|campaign|appeal|charity|strike|petition|nurses|report|data) (?:(?:is|are|was|were|has|have|been|made|featured|appeared) ){0,3}(?:(?:on|in) the|the local)|we(?:'re| are| were|'ve been| made| featured| appeared)? (?:[a-z]+ ){0,2}(?:on|in) the (?:local )?(?:news|papers?|telly|radio|headlines)|i(?:'m| was| am|'ve been) (?:[a-z]+ ){0,2}(?:on|in) the|fake news|newspaper (?:cuttings|round|club|group)|shout(?:ing|ed)? at the (?:telly|tv)|turn(?:ed)? (?:off|on) the|watch(?:ing|ed)? (?:\\w+ ){0,3}on (?:the )?(?:telly|tv)|if you see|listen(?:ing|ed)? to|switch(?:ed)? off)`,
);

const PATTERNS = new PatternSet(
  SIGNS.map(([, , pattern]) => pattern),
  true,
);

/** Points to what has been in the press, where the name already is. */
export const news: Recognizer = {
  name: 'news',
  types: ['news'],
  *recognize(text): Iterable<Found> {
    const lower = plain(text);
    const found: Found[] = [];
    for (const number of text.likely(PATTERNS)) {
      const [evidence, confidence, pattern] = SIGNS[number] as (typeof SIGNS)[number];
      for (const { index, 0: words } of findsIn(pattern, lower)) {
        if (NO_EVENT.test(sentence(text, lower, index, 120))) continue;
        found.push({
          type: 'news',
          start: index,
          end: wordsEnd(lower, index, index + words.length),
          confidence,
          evidence,
        });
      }
    }
    if (found.length > 0 && !HINT.test(lower)) found.length = 0;
    if (lower.includes('@'))
      for (const { index, 0: words } of text.allLower(PRESS_ACCOUNT, lower))
        found.push({
          type: 'news',
          start: index,
          end: index + words.length,
          confidence: 0.7,
          evidence: 'press account',
        });
    if (lower.includes('.'))
      for (const { index, 0: words } of text.allLower(PRESS_LINK, lower))
        found.push({
          type: 'news',
          start: index,
          end: wordsEnd(lower, index, index + words.length),
          confidence: 0.75,
          evidence: 'press link',
        });
    let last = 0;
    for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (each.start < last) continue;
      yield each;
      last = each.end;
    }
  },
};

/** Looked for last: few posts have any of the signs. */
const HINT =
  /news|paper|telly|tv|headline|front page|bulletin|press|media|rag|tabloid|radio|gazette|echo|herald|bbc|everyone|everybody|whole|half|folk|people|you|u |viral|trending|rounds|video|clip|footage|documentary|report|seen|heard|read|saw|that |the |'s |cover|story|article|helicopter|ambulance|lights|sirens/;
