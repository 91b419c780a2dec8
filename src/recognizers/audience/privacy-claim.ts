import type { Found } from '../../entity.ts';
import { lazily } from '../patterns/lazily.ts';
import type { Recognizer } from '../recognizer.ts';
import { plain, sentence, wordsEnd } from '../stories/plain.ts';
import { PRIVACY_TRIGGERS } from './trigger-words.ts';

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';
const AUDIENCE =
  '(?:friends|mates|pals|followers|subscribers|close friends|besties|family|colleagues|members|work mates|workmates|nurses|ahps|medics|staff|us lot|girls)';
const SPACE =
  '(?:group|chat|page|account|acc|acct|profile|story|stories|server|forum|thread|space|channel|insta|fb|facebook|twitter|page|feed|list|community|whatsapp)';
const CLOSED =
  '(?:closed|private|locked|secret|hidden|invite[- ]only|members[- ]only|staff[- ]only|protected|small|vetted|alt|anon(?:ymous)?|burner|finsta|second|side|throwaway|safe)';
/** Here, to these readers only. */
const LIMITED = `(?:(?:(?:i'?m|im|we'?re|this is|it'?s|its|my|our|the|still|same|set to|on|in|since it'?s|cos it'?s|as it'?s|as this is|since this is|thank god this is|good job this is|glad this is|luckily this is) ){0,3}(?:a |my |our |the )?(?:${AUDIENCE}[- ]only|only (?:for )?(?:my )?(?:friends|mates|followers|close friends)|${CLOSED} ${SPACE}|alt acc(?:ount)?|finsta|close friends(?: story)?|same ${SPACE}|(?:my |this |the )?(?:${SPACE})(?:'s| is|s)? (?:(?:all |totally |completely |set to |on )?(?:private|locked(?: down)?|closed|protected|hidden|friends[- ]only|vetted|anonymous))|(?:followers|members|everyone(?: in here| here)?) (?:are |is |all |is all |have been )?vetted|private|locked|locked (?:down )?(?:my|the|this) ${SPACE}|set (?:this|it|my \\w+|everything) to (?:friends(?:[- ]only)?|private|close friends)|(?:only|just) (?:${AUDIENCE}|us|people i trust) (?:in|on) here)(?: (?:on|in) here| account| page| profile| group| now| these days| anyway){0,2})`;
/** And therefore. */
const SO = `(?:,|\\.|;|:| -| –|\\)|!)? ?(?:so|bc|before|cos|coz|cause|because|and so|therefore|which means|meaning|right\\??(?:,? so)?|for a reason|and i can|i can|can finally|thank (?:god|goodness)|thankfully|hence)`;
const THEN =
  "(?: (?:i'?m|i|we|we'?re|nobody|no one|noone|nae one|no-one|it'?s|its|it|this|u|you|anyone|dont|don'?t|please|hopefully|work|management|the boss) ?(?:(?:it'?s|that'?s|can|could|will|know|feel|am|is|should|'ll|starts?|comes?|sees?|can'?t|won'?t|sure|fine|safe|ok|okay|just|finally|actually|say|tell|speak|share|post|vent|moan|rant|spill|it|this|honest|be|that|one|hr|freely|about|nae bother)(?![a-z']) ?){0,6})?";

const FEW_READERS =
  "(?:(?:nobody|no one|no-one|none of (?:my|the) [a-zà-ɏ]+|hardly anyone|barely anyone|not many)(?: (?:i know|that matters|important|from [a-zà-ɏ]+|here|there|even))* (?:follows|reads|sees|looks at|is on|uses|knows about|follow|read|see|know about)|(?:only|just|about|like) (?:got |have |has )?(?:\\d{1,3}|a (?:few|handful of|couple of)|three|four|five|six|ten) (?:followers|friends|people|mates|readers|subscribers)|(?:my )?(?:friends|followers|follower) list(?: is|'s)? (?:tiny|small|locked|private|short|clean|vetted)|(?:just|only) us (?:lot |girls |nurses )?(?:in|on) here|(?:it'?s|its|we'?re) (?:just|only|all) (?:us|friends|nurses|ahps|medics|professionals|clinicians|colleagues|staff)(?: in)?(?: here)?|everyone (?:in|on) here (?:is|works|knows))";
/** And therefore it may be said. */
const RELY =
  "(?:so (?:i'?ll|i'?m|im|ill|i|we|we'?ll|here|who|let|feel|hopefully|am|it'?s|dinnae|don'?t|no harm|should be|gonna|can|what the)|who cares|right\\?|anyway[,:]|(?:but|and) i (?:can|will|feel))";

type Sign = readonly [evidence: string, confidence: number, needs: string, pattern: () => RegExp];

const SIGNS: readonly Sign[] = [
  // "Friends only so I can say", "Closed group so I can say it", "Same group so I'm sure it's fine"
  ['limited, so', 0.85, 'limited readers', lazily(() => `${B}${LIMITED} ?${SO}${E}${THEN}`)],
  // "Friends only before anyone starts.", "alt account, followers vetted, spill incoming": said at the outset
  [
    'limited',
    0.7,
    'limited readers',
    lazily(
      () =>
        `(?<=^|\\n|[.!?🤐😂🤫(🔒] {0,2})(?:ps |right |ok |okay |also |s+h+ |lads |girls )?(?:🔒 ?)?(?:(?:this (?:post |one )?is(?: for)?|i'?m|im|it'?s|we'?re|posting (?:this )?(?:on|in|to) (?:my|the)|on my|in my|my) )?(?:a )?(?:${AUDIENCE}[- ]only|${CLOSED} ${SPACE}|close friends(?: story| only)?|${SPACE}(?:'s| is) (?:private|locked|closed)|finsta)(?: (?:post|story|here|on here|(?:for )?(?:this|that) (?:one|post|rant|bit|time|pic|story)|for (?:this|now|today|tonight|obvious reasons|a reason)|today|tonight|tonite))?(?= ?(?:[.,:;!?)(🤐🤫😂🔒👀🙊🙈…\\n-]|$|x+\\b|pls|please|folks|girls|nobody|dont|don't|no ))(?:, ${AUDIENCE} vetted)?`,
    ),
  ],
  // "I know I shouldn't but my account's locked", "luckily my insta is private"
  [
    'limited, but',
    0.7,
    'limited readers',
    lazily(
      () =>
        `(?=that|my|this|the|our)(?<=${B}(?:shouldn'?t(?: really)?,? but|shouldnae but|but|luckily|thankfully|thank (?:god|goodness|fuck)|good (?:job|thing)|at least|lucky|besides|anyway,?|knowing|seeing as|given that|now that|now|relax,?|dw,?|don'?t worry,?|it'?s (?:fine|ok|okay),?|chill,?) )(?:that )?(?:my|this|the|our) (?:${SPACE})(?:'s| is|s)? (?:all |totally |completely |set to |on |now )?(?:private|locked(?: down)?|closed|protected|hidden|friends[- ]only|vetted|invite[- ]only|anonymous|anon)${E}(?! (?:out|me|again|after|until|due|by|because|for (?:security|maintenance|refurb))|,? (?:so )?i can'?t)`,
    ),
  ],
  // "posting here because it's members only", "in confidence to this group only"
  [
    'limited, so',
    0.8,
    'limited',
    lazily(
      () =>
        `${B}(?:(?:posting|saying|sharing|telling|asking|putting|writing|venting|say|ask|post|share|vent) (?:this |it |that |you )?(?:in |on )?(?:here )?(?:because|cos|coz|as|since|only because) (?:it'?s|this is|we'?re|its|i'?m) (?:a )?(?:${AUDIENCE}[- ]only|${CLOSED}(?: ${SPACE})?)|(?:in|in strict(?:est)?) confidence (?:to|with|in|here)(?: (?:this|the|our))?(?: (?:group|chat|page|only|you all|yous|here))*|(?:this|our) (?:group|chat) only)${E}`,
    ),
  ],
  // "nobody I know follows this account so", "only 40 followers so who cares", "just us in here so I'll be blunt"
  ['few readers, so', 0.75, 'few rely', lazily(() => `${B}${FEW_READERS}[^.!?\\n]{0,40}?${RELY}`)],
  // "can I rant here since it's a locked group?"
  [
    'limited, so',
    0.75,
    'rant because limited',
    lazily(
      () =>
        `${B}(?:rant|vent|say|ask|post|share|talk|moan|honest|open|speak|freely|offload|whinge)(?: [a-zà-ɏ']+){0,3} (?:here |in here )?(?:since|because|cos|coz|as|seeing as|given) (?:it'?s|this is|its|we'?re|i'?m) ${LIMITED}${E}`,
    ),
  ],
  // "only because my account is locked", "safe in here", "don't tell anyone at work I posted this"
  [
    'limited, so',
    0.75,
    'told',
    lazily(
      () =>
        `${B}(?:(?:because|cos|coz|bc|as|since) (?:it'?s|this is|my ${SPACE} is|we'?re|im|i'?m) (?:a |in a )?(?:${AUDIENCE}[- ]only|${CLOSED}(?: ${SPACE})?)|safe (?:in|on) here|(?:don'?t|dont|dinnae|never) (?:tell|show|let) (?:anyone|anybody|hr|the boss|matron|my (?:boss|manager)|them|work)(?: (?:at|from) work)?(?: know)?(?: that)? (?:i|we) (?:posted|said|wrote|shared|told)(?: (?:this|you|that))?)${E}`,
    ),
  ],
  // "for your eyes only", "not on my main", "keep it off facebook"
  [
    'stays here',
    0.75,
    'stays',
    lazily(
      () =>
        `${B}(?:for (?:your|our|group) eyes only|(?:not|never) (?:putting|posting|sharing|saying) (?:this|it|that) on (?:my |the )?(?:main|fb|facebook|insta\\w*|public|grid|timeline)|keep (?:it|this|that) off (?:facebook|fb|insta\\w*|socials?|social media|twitter|the main|main|whatsapp|the page)|(?:this|it|that) (?:does ?n'?t|doesnt|don'?t|can'?t|mustn'?t|must not|disnae|is not to|not to) (?:go|get) (?:any ?)?(?:further|past (?:here|us|this group)|out|outside|anywhere)|what (?:goes on|happens|is said|we say) (?:in|on|within) (?:here|(?:the|this|our) (?:group|chat|page|forum|room|whatsapp)),? stays[^.!?\\n,]{0,20}|(?:private|close friends|locked) (?:story|stories|post|account) only|(?:strictly|just|only) (?:between|among) (?:us|these four walls|the team))${E}`,
    ),
  ],
  // "no screenshots pls", "screenshot this and you're dead"
  [
    'screenshots',
    0.8,
    'screen',
    lazily(
      () =>
        `${B}(?:no (?:screen ?shots?|screen ?shotting|screenies|ss|sharing|screen ?grabs?|recording(?! (?:during|in|of|at|the|devices?|equipment|studio)))(?: (?:please|pls|plz|allowed|thanks|ta|folks|girls|or))?|(?:don'?t|dont|do not|nobody|no one|no-one|never|dinnae|divvent|please don'?t) (?:\\w+ )?(?:screen ?shot|screen ?grab|screenie)(?: (?:this|it|me))?|screen ?shot(?:ters?| (?:this|it|me|and))? (?:and|will|get|is|=|you'?re|ye'?re|i'?ll) (?:you'?re |ye'?re |u ?r |i'?ll |be |get )?(?:dead|die|blocked|block|haunt|find|removed|kicked|out))${E}`,
    ),
  ],
  // "keep it in the group", "keep this between us", "stays in here"
  [
    'stays here',
    0.8,
    'keep',
    lazily(
      () =>
        `${B}(?:(?:keep(?:ing)?|kept) (?:it|this|that|these|all this|him|her)(?: (?:one|post|just|strictly|all|info|story))? (?:in|within|inside|to|between|amongst|among|on|off) (?:the |this |our |here|us|the four|these|friends|ourselves|yourselves?|yersel\\w*|oorsel\\w*|main)(?:group|chat|room|team|(?:these )?(?:four )?walls|members|main|ward|page|forum|grid|timeline)?|(?:(?:just |(?<=(?:^|[.!?,;:(…🤫🤐-] ?|\\n|(?:strictly|only|purely|is|that'?s|it'?s|but|and|so|stays|ok|okay|lads|girls|folks|right) )))between (?:us|you and me|ourselves|friends|these (?:four )?walls|you me and)(?: (?:lot|girls|folks|nurses))?(?= ?[,.:;!?…)🤐🤫]|$| but| and | so | though|\\n))|what(?:'s| is|ever is|ever) (?:said|posted|shared|happens|goes on) (?:in|on) (?:the |this |our |here)(?:\\w+)?,? stays (?:in |on |here)(?:the |this |our |here)?(?:\\w+)?|(?:this|it|that) (?:stays|must stay|better stay|has to stay|needs to stay|doesn'?t leave|does not leave|never leaves|goes no further|won'?t go (?:any )?further|isn'?t to leave|not to leave|dinnae leave) ?(?:in here|here|between us|in the (?:group|chat|room|family)|this (?:group|chat|room|page)|the (?:group|chat|room|page)|in this (?:group|chat|room))?|(?:not|never) (?:to be shared|for sharing|to leave (?:this|the) (?:group|chat))(?: (?:outside|beyond)(?: (?:the|this) (?:group|chat))?)?|(?:go(?:es)?|going) no further(?: than (?:here|this|us|this group))?|you (?:didn'?t|never) (?:hear|see|read) (?:this|it|that)? ?from me|(?:don'?t|dont) share (?:this )?(?:outside|beyond|out of) (?:the |this )?(?:group|chat|here|page))${E}`,
    ),
  ],
  // "nobody from work follows me", "management can't see this", "boss blocked"
  [
    'unseen',
    0.75,
    'unseen readBy',
    lazily(
      () =>
        `${B}(?:(?:nobody|no one|no-one|noone|none) (?:from|at) (?:work|the (?:trust|ward|hospital|unit|office|practice)|management|hr)(?: (?:is|are|here|actually|even|ever))? (?:follows?|on here|in here|sees?|can see|knows?|reads?|has)(?: (?:me|this|it|about this|my))?(?: (?:account|page|acc|on here))?|(?:my |the )?(?:manager|boss|matron|hr|management|work|the trust|comms|family|they|he|she|patients?|the patient)(?:'s| is| are|'re)? (?:(?:can'?t|cannot|won'?t|will never|never|couldn'?t|not going to|don'?t|isn'?t|aren'?t|not) (?:even )?(?:be able to )?(?:see (?:this|it|my|me)|read (?:this|it)|find (?:this|it|me|out)|on (?:here|facebook|insta|twitter|x|tiktok|social media)|in (?:here|this group)|follow me)|blocked(?: (?:on|from) (?:here|this|my))?)(?: (?:account|page|stories|story))?|only (?:you|my (?:mates|friends|pals|followers|close friends)|friends|close friends|people i (?:know|trust)|us|members|ahps|nurses)(?: lot| in here| on here)? (?:can|could|will|get to)(?: even)? (?:see|read|find|view) (?:this|it|my posts?|these|what i post|my stuff|me)|privacy (?:settings? )?(?:is |are )?(?:on|locked|tight|turned on|sorted|high|maxed|set to (?:friends|private|max))|(?:my )?settings (?:are )?(?:on |set to )?(?:private|friends(?:[- ]only)?|locked)|(?:work|the boss|management|hr|matron|my manager|they) (?:don'?t|dont|doesn'?t|didn'?t|has no idea|have no idea)(?: even)? (?:know )?(?:about )?(?:this|my|i have this|it) (?:account|acc|page|profile|one)|(?:hidden|hiding this|hid this) from (?:work|colleagues|management|my (?:boss|manager))|(?:what happens|snap|snaps|story|this|it) (?:disappears?|will disappear|vanishes|self[- ]destructs|gone|is gone|goes|will be gone|will be deleted|gets deleted|is coming down) (?:in|after|within) (?:24|an hour|ten|10|a (?:day|few)|\\d+)[a-z ]{0,8}|(?:deleting|will delete|gonna delete|ill delete|i'?ll delete|delet(?:e|ing) (?:this|it)) (?:this |it )?(?:later|soon|after|tomorrow|in (?:a|an) (?:bit|hour|min)|in the morning|when)(?: so)?|this is an? (?:anon|anonymous|throwaway|alt|private|locked|burner) (?:account|acc|profile|page)(?: for a reason)?)${E}`,
    ),
  ],
];

/** Groups that are announced, and advice on settings. */
const ANNOUNCED = new RegExp(
  `${B}(?:join|joining|joined|launch\\w*|set(?:ting)? up (?:a|an|our|my)|starting (?:a|up)|new (?:closed|private|facebook|whatsapp)|welcome to|invit(?:e|ing|ation)|sign up|for (?:parents|carers|patients|families|members|assessors|mums|dads|new|people)|members'|journal club|support group|email us|we can'?t see|between (?:us|you and me),? (?:we|the|our|all|and \\d|they|i'?ve)|admins?|moderat\\w+|link (?:below|in)|check (?:your|who)|review your|change your|your (?:privacy|account|profile|settings)|how to|remind\\w*|advice|top tips?|assume|never (?:post|assume|share)|nothing (?:online|you post|is)|isn'?t (?:really |actually |ever )?(?:private|a |safe)|is not (?:private|a )|aren'?t (?:private|really)|not (?:really |truly |as )?private|even (?:if|in|on|with)|doesn'?t (?:make|mean)|won'?t (?:protect|save)|don'?t rely|no such thing|whatever your|confidential(?:ity)? (?:applies|still)|rather than|instead of|can still|case details|no pt info|no patient (?:info|details)|discount|sale|offer|competition|booking|tickets?|visitors?|car park|parking|event|conference|screening|policy|guidance|training)${E}`,
);
/** Rooms, practices and patients are private as well. */
const OTHER_PRIVACY =
  /private (?:room|practice|patient|hospital|healthcare|sector|clinic|ambulance|message|life|insurance|company|provider|equity|side room|work|bay|tutor)|in private|members only (?:area|gym)|staff only (?:area|door|car|toilet|entrance|beyond)/;

/** An account that lets nobody in is no private one. */
const LOCKED_OUT =
  /password|log(?:ged)? ?(?:in|on|out)|reset|help ?desk|(?<![a-z])it (?:desk|team|dept|support|are|have)|smart ?card|e-?learning|esr(?![a-z])|bank|savings|payslip|rota|netflix|email|hacked|suspended/;

/** Trust in settings, closed groups and the good will of those who read. */
export const privacyClaim: Recognizer = {
  name: 'privacy-claim',
  types: ['privacy-claim'],
  *recognize(text): Iterable<Found> {
    const lower = plain(text);
    const has = PRIVACY_TRIGGERS.in(text);
    const found: Found[] = [];
    for (const [evidence, confidence, needs, pattern] of SIGNS) {
      if (!has(needs)) continue;
      for (const { index, 0: words } of text.allLower(pattern(), lower)) {
        const around = sentence(text, lower, index);
        if (ANNOUNCED.test(around) || OTHER_PRIVACY.test(around)) continue;
        if (evidence.startsWith('limited') && LOCKED_OUT.test(around)) continue;
        const start = index + (words.length - words.trimStart().length);
        found.push({
          type: 'privacy-claim',
          start,
          end: wordsEnd(lower, start, index + words.length),
          confidence,
          evidence,
        });
      }
    }
    let last = 0;
    for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (each.start < last) continue;
      yield each;
      last = each.end;
    }
  },
};
