import type { Found } from '../../entity.ts';
import { findsIn } from '../patterns/finds.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { DESCRIBED, KIN, SOMEBODY, STAFF } from './person-words.ts';
import { passage, plain, wordsEnd } from './plain.ts';

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';
const NUMBER = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|i{2,3}|iv|vi{0,3}|ix)';
/** One person who has been spoken of before: "the lady", "our friend in bed 6", "my wee fella". */
const KNOWN = `(?:the|my|our|wor|that|this|yon|yer|a certain) ["'“”]?${DESCRIBED}(?:${SOMEBODY}|friend)${E}(?! (?:nurses?|midwi|paramedics?|physios?|doctors?|radiographers?|ots?|voices?|council|union|parking|safety|experience|transport|flow|list|survey|group|forum|feedback|information|leaflet))`;
/** "my posts about the wee man", "my last three posts" */
const POSTS =
  '(?:my|these|the) (?:(?:last|previous|earlier|other|recent|first|past|daily|weekly) )?(?:(?:one|two|three|four|five|six|few|couple of|\\d{1,2}) )?(?:posts?|tweets?|threads?|stor(?:y|ies)|videos?|vids?|updates?|reels?|tiktoks?|blogs?)(?! (?:office|room|box|man|op|code))';
const TOLD =
  "(?:(?:that |who |whom )?(?:i|we)(?:'d|'ve| had| have| was| were)? (?:(?:just|all|recently|already|first|also) )?(?:posted|told|tweeted|wrote|blogged|mentioned|shared|talked|spoke|banged on|went on|been (?:telling|posting|tweeting|talking|going on)|was (?:telling|on)|were telling|moaned|cried)|from (?:my|the|that|yesterday's|last (?:week|night|month)'s|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|the other day's) (?:(?:last|previous|earlier|first|other) )?(?:post|tweet|thread|story|video|blog|tiktok)(?! (?:office|room|box|man|op)))";

/** "magnet boy", "Lego lady", "the eel man": a nickname by what somebody is known for, followed from part to part. */
const NICKNAMED =
  '(?:the )?(?!(?:my|our|a|an|the|this|that|his|her|bad|good|old|big|little|cover|birthday|baby|naughty|lost|small|golden)(?![a-z]))[a-zà-ɏ-]{3,14}[ -](?:lady|man|guy|bloke|gran|granny|nan|lad|boy|girl|woman|gent|dude|fella|grandad|kid|lass|wifie|mum|dad|chap|baby|bairn|couple|patient)';

/** Ways in which a post goes on with someone's story, each with the sentence behind it. */
const SIGNS: readonly (readonly [evidence: string, confidence: number, pattern: RegExp])[] = [
  // "Update on the lady I posted about", "the latest on my wee fella", "more news of bed 6"
  [
    'update on somebody',
    0.85,
    new RegExp(
      `${B}(?:(?:quick |wee |small |final |another |happy |sad |brief |little |big |good |lovely |one last )?(?:update|updates|news|the latest|latest|follow[- ]?up|progress report|progress|developments?|word) (?:on|about|for|re|from|of|with|regarding)|(?:further to|following(?: on| up)?(?: from)?|since) my (?:(?:last|earlier|previous) )?(?:post|tweet|thread|story) (?:about|on)|(?:asking|asked|ask|wondering|wonder|wants? to know|desperate to know|following|messaging me|invested) (?:about|after|how|in|if|for|the saga of|the story of)|more (?:on|about|from|news (?:on|of))|back to|still thinking about|checking (?:back )?in (?:on|with)|return of|the return of|the saga of|the continuing (?:adventures|saga|story) of|the adventures of|adventures with|(?:the )?(?:latest|next|another|new) (?:in|from|instal?lment of)|next (?:instal?lment|chapter|episode) (?:of|in|with)|another (?:day|week|shift|episode|instal?lment|chapter) (?:of|in|with)) (?:${KNOWN}|(?:bed|cubicle|room|bay|side room|cot) \\d{1,3}[a-z]?)(?: ${TOLD}(?: (?:you )?(?:all )?(?:about|of))?(?: (?:on|last|in) [a-zà-ɏ]{3,10}| yesterday)?)?`,
      'g',
    ),
  ],
  // "the man I told you about last week", "that lassie from my last post"
  [
    'told before',
    0.85,
    new RegExp(
      `${B}(?:the|my|our|that|yon) ["']?${DESCRIBED}${SOMEBODY}(?: (?:with|in|from|on|who) [^.,!?\\n]{3,40}?)?,? ${TOLD}(?: (?:you |u |yous |ye |yis |youse )?(?:all |lot |guys |lot )?(?:about|of))?(?: (?:on |last |in )?(?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|night|month|the other (?:day|night)|earlier))?${E}`,
      'g',
    ),
  ],
  // "Remember the bloke with the nail gun?", "Mind the wifie wi the parrot?"
  [
    'remember somebody',
    0.8,
    new RegExp(
      `(?<=^|[.!?…\\n"'“(🙂😂😭🙈❤👀] {0,2}|(?:so|ok|okay|right|aye|guys|folks|everyone|lads|girls|well|hey),? |(?:who|anyone|anybody|does anyone|do you|do ye|d'you|d'ye|yous?|you all|u|you|ye|yous all|y'all)(?: else)?,? )(?:remember|mind|recall|rmbr) ${KNOWN}(?=\\?|,? (?:with|who|i|we|from|in|that|wi|off|on|you|whose|last|the other))[^.!?\\n]{0,60}\\?`,
      'g',
    ),
  ],
  // "You'll remember the lady who sang opera to us", "last week I told you about a teenager"
  [
    'told before',
    0.75,
    new RegExp(
      `${B}(?:(?:you|u|yous|ye|some of you|many of you|regulars|followers)(?:'ll| will| may| might)? (?:all |probably |perhaps )?(?:remember|recall|mind) ${KNOWN}|(?:i|we)(?:'d|'ve)? (?:told (?:you|u|yous|ye)(?: all)?|posted|tweeted|wrote|blogged|mentioned) (?:here )?(?:last [a-zà-ɏ]+ |yesterday )?about (?:an?|the|my|our|this) ${DESCRIBED}${SOMEBODY})${E}`,
      'g',
    ),
  ],
  // "Our long stayer is on day 200", "Previously on bed 4"
  [
    'day after day',
    0.7,
    new RegExp(
      `${B}(?:${KNOWN}(?: in [a-zà-ɏ0-9 ]{2,14})?(?: is|'s| has reached| reached| hit| hits)?(?: now| finally)?(?: on| at)? (?:day|week|month) \\d{1,3}|previously,? (?:on|in|with) (?:${KNOWN}|(?:bed|bay|cubicle|room) \\d+))${E}`,
      'g',
    ),
  ],
  // "part 3 of magnet boy", "chapter two in the saga of Lego lady", "following my posts about the wee man", "the lad from my last three posts"
  [
    'nickname',
    0.75,
    new RegExp(
      `${B}(?:(?:part|pt|episode|ep|chapter|instal?lment|update|vol|volume|season|round|day)\\.? ?#?${NUMBER}(?: \\(?of \\d\\)?)?(?: of| in| on| with|:| -| –| —)(?: the (?:saga|story|tale|mystery|case|adventures|continuing saga) of)? ${NICKNAMED}|(?:saga|story|tale|mystery|case|adventures|chronicles) of ${NICKNAMED}(?=[^.!?\\n]{0,30}(?:continues|part|update|pt|episode|chapter|day \\d|!|…)))${E}`,
      'g',
    ),
  ],
  [
    'told before',
    0.8,
    new RegExp(
      `${B}(?:(?:update,?:? )?(?:for |to )?(?:everyone|everybody|anyone|all|those|people|folk|folks|you|yous|you lot|you all)(?: of you)?(?: who| that)?(?:'s|'ve| has| have| is| are| were)? (?:been )?(?:following|reading|keeping up with|asking after|commenting on|messaging about|invested in|cried at|liked|shared) ${POSTS} (?:about|on|of) ${KNOWN}|(?:(?:my|the|that) )?(?:post|tweet|thread|story|video)s? (?:i (?:did|made|put up|wrote|posted|shared) )?(?:yesterday |last (?:week|night|month) |on \\w+day |earlier |the other (?:day|night) )(?:about|on) ${KNOWN}|(?:for (?:everyone|those|anyone|all)|everyone|people|you all|you lot)(?: (?:who|that))?(?:'s|'ve| has| have| is| are|'re)?(?: (?:been|keep|keeps|kept|still))* (?:asking|asked|dm'?ing|messaging|wanting an update)(?: me)?(?: (?:about|after|on|how|for news of))? ${KNOWN}(?: (?:is|was|got on|did|doing|fared|managed))?)${E}`,
      'g',
    ),
  ],
  [
    'told before',
    0.8,
    new RegExp(
      `${B}(?:the|that|my|our|yon) ["']?${DESCRIBED}(?:${SOMEBODY}|friend)(?: (?:with|in|from|on|who) [^.,!?\\n]{3,30}?)? (?:from|in|of) (?:all )?${POSTS}${E}`,
      'g',
    ),
  ],
  // "following wee Jack's journey with us", "Following up on Friday's post, the farmer kept his hand", "Day 30. My patient is still here"
  [
    'told before',
    0.7,
    new RegExp(
      `${B}(?:following (?:[a-zà-ɏ]+ ){0,2}[a-zà-ɏ]+'s (?:journey|story|progress|recovery|saga)(?=[^.!?\\n]{0,60}${B}(?:with us|ward|home|unit|icu|hospital|treatment|he|she)${E})|(?:following(?: up)? on|further to|after) (?:[a-zà-ɏ]+'s|my (?:last|earlier|previous)|the last) (?:post|tweet|thread|story),? ${KNOWN}|(?<=^|\\n)day \\d{1,3}[.:,] (?:my|our|the) ${DESCRIBED}(?:patient|lady|gent|man|woman|pt|lad|lass|resident))${E}`,
      'g',
    ),
  ],
  // "Bucket Hat Lady, part four", "Teapot Man is back", "Crossword Lady update"
  [
    'nickname',
    0.8,
    new RegExp(
      `${B}(?:[a-zà-ɏ'-]{2,14} ){1,3}(?:lady|man|guy|bloke|gran|granny|nan|lad|boy|girl|woman|gent|dude|fella|grandad|dave|bob|kid|lass|wifie|couple|mum|dad|chap)(?:[,:.!]| -| –| —|'s)? ?\\(?(?:(?:part|pt|episode|ep|chapter|instal?lment|update|vol|volume|day|week|season|visit|round|take|saga)\\.? ?#?${NUMBER}|updates?|strikes again|returns|the sequel|the saga(?: continues)?|is (?:back|home|off)(?! to)|(?:saga|story) continues)${E}`,
      'g',
    ),
  ],
  // "day 94 for our friend in side room 2", "week three with my wee man"
  [
    'day after day',
    0.75,
    new RegExp(
      `${B}(?:update,? ?)?(?:day|week|month|night|shift|session|visit|episode|part|chapter) ${NUMBER}(?: (?:for|of|with|in|on)| since) (?:caring for |looking after |nursing |keeping |the saga of )?${KNOWN}`,
      'g',
    ),
  ],
  // "2/6 back to my mystery patient", "3/ so my patient wakes up"
  [
    'numbered thread',
    0.7,
    new RegExp(
      `(?<=^|\\n) ?\\(?\\d{1,2} ?(?:/ ?\\d{0,2}|of \\d{1,2}|\\))[ .:)-]{1,3}(?:so |then |and |anyway,? |back to |now |meanwhile,? |next |again,? ){0,2}${KNOWN}`,
      'g',
    ),
  ],
  // "Latest instalment of Grumpy Gerald in bay 3", "Episode 4 of Bed Seven vs the trolley"
  [
    'instalment',
    0.65,
    new RegExp(
      `${B}(?:(?:latest|next|new|another) (?:instal?lment|chapter|episode|adventures?)|(?:episode|chapter|instal?lment) ${NUMBER})(?: of| in| from| with) (?=[^.!?\\n]{0,60}(?:bed|bay|cubicle|room|cot|trolley|lady|patient) ?(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten)?)(?:the )?(?:(?!the|our|my)[a-zà-ɏ]{2,12})(?: [a-zà-ɏ]{2,12})?`,
      'g',
    ),
  ],
  // "he's back in", "she's only back on the ward": somebody readers know already
  [
    'back again',
    0.65,
    new RegExp(
      `${B}(?:guess who(?:'s| is|s)|look who(?:'s| is|s)|${KNOWN}(?: (?:with|from|who) [^.!?,\\n]{3,30}?)?(?: (?:is|was|has come|came)|'s)) (?:only )?back (?:in|on|with us|again|at it)(?: with us)?${E}(?= ?(?:[.!?…,🙈😂🙄😭]|$|\\n|again|on (?:the|our)|with us|for))`,
      'g',
    ),
  ],
];

/** "Update 3", "part 4 tomorrow": a number alone tells a story only beside a person. */
const NUMBERED = new RegExp(`${B}(?:update|part|pt|episode|ep|chapter) ?#?${NUMBER}${E}(?! of (?:our|the|a) )`, 'g');
const ABOUT_ONE = new RegExp(
  `${B}(?:(?:my|our|the|that|wor) ["'“”]?${DESCRIBED}${SOMEBODY}|(?:asking|asked|following|wondering|invested)(?: \\w+){0,2} (?:about|in|after) ["'“”]?(?:my|our|the|him|her|wor)|(?:he|she)(?:'s|s| is| was| ate| woke| had| took| got| went| walked| managed))${E}`,
);

/** Series, lessons, services and the author's own life go on in parts as well. */
const NO_STORY = new RegExp(
  `${B}(?:the lamp|nurses day|bpd|cpd|series|podcast|webinar|eponyms?|thread on|module|course|lecture|teaching|revision|journal club|training|policy|guidance|guideline|campaign|rota|recruitment|refurb(?:ishment)?|building|website|newsletter|novel|book|episode of|season|film|show|fictional|made[- ]up|invented|imaginary|simulat(?:ed|ion)|manikin|simman|osce|marathon|fundrais\\w*|dissertation|interview|study|trial|things (?:my |our )?(?:patients?|people)|petition|strike|dog|puppy|cat|hamster|therapy dog|(?:my|our) own)${E}`,
);
const OWN = new RegExp(`${B}(?:on|about|for|from|re|with|of|remember|back to) (?:my|our) ${DESCRIBED}${KIN}${E}`);
const AT_WORK = new RegExp(`${B}(?:new|student|our|my|agency|bank|locum) ${DESCRIBED}${STAFF}${E}`);

const PATTERNS = new PatternSet(
  SIGNS.map(([, , pattern]) => pattern),
  true,
);

/** The follow-up of one person from post to post, which adds up to who it is. */
export const runningStory: Recognizer = {
  name: 'running-story',
  types: ['running-story'],
  *recognize(text): Iterable<Found> {
    const lower = plain(text);
    const found: Found[] = [];
    for (const number of text.likely(PATTERNS)) {
      const [evidence, confidence, pattern] = SIGNS[number] as (typeof SIGNS)[number];
      for (const { index, 0: words } of findsIn(pattern, lower)) {
        if (isAboutSomethingElse(text, lower, index, words)) continue;
        const start = index + (words.length - words.trimStart().length);
        found.push({
          type: 'running-story',
          start,
          end: wordsEnd(lower, start, index + words.length),
          confidence,
          evidence,
        });
      }
    }
    for (const { index, 0: words } of text.allLower(NUMBERED, lower)) {
      const around = passage(text, lower, index);
      if (!ABOUT_ONE.test(around) || isAboutSomethingElse(text, lower, index, words)) continue;
      found.push({
        type: 'running-story',
        start: index,
        end: index + words.length,
        confidence: 0.65,
        evidence: 'numbered update',
      });
    }
    if (found.length === 0 || !HINT.test(lower)) return;
    // A story is told of once.
    const first = found.sort((a, b) => b.confidence - a.confidence || a.start - b.start)[0];
    if (first !== undefined) yield first;
  },
};

const isAboutSomethingElse = (text: ReadableText, lower: string, at: number, words: string): boolean => {
  const around = passage(text, lower, at, 160);
  if (NO_STORY.test(around) || OWN.test(words)) return true;
  return AT_WORK.test(words) && !/patient|pt\b|client/.test(words);
};

/** Looked for last: few posts have any of the signs. */
const HINT =
  /update|latest|news (?:on|of|about)|follow|progress|more (?:on|about|from)|back|remember|mind the|mind (?:my|our|that|yon)|recall|part|pt|episode|chapter|day \d|week|month|night|session|visit|post|told|tweet|thread|story|saga|returns|strikes|return of|adventure|\d ?\/|\d\)|mention|talk|shar|blog|wrote|thinking about|checking|another|next|word on|developments/;
