import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { reportedIn } from './reported-speech.ts';

/** Between marks of quotation: double, curly, or single ones that stand apart from words. */
const QUOTED =
  /"[^"\n]{3,300}"|“[^”\n]{3,300}”|(?<![0-9a-zà-ɏ])'(?=\S)(?:[^'\n]|'(?=[a-zà-ɏ])){3,240}'(?![0-9a-zà-ɏ])|(?<![0-9a-zà-ɏ])‘(?=\S)(?:[^’\n]|’(?=[a-zà-ɏ])){3,240}’(?![0-9a-zà-ɏ])|«[^»\n]{3,300}»/gu;

const SAYS =
  '(?:said|says|sez|say|told (?:me|us|(?:the|my|our|a|his|her) \\w+|her|him)|tells (?:me|us)|telt (?:me|us)|tellt me|asked|asks|asking|whispered|whispers|shouted|shouts|shouting|yelled|yells|screamed|screams|roared|muttered|mumbled|replied|replies|answered|goes|went|going|was like|is like|announced|announces|declared|joked|jokes|quipped|laughed|sobbed|cried|croaked|insisted|insists|claimed|claims|reckons|reckoned|wrote|signed|mouthed|signs|sang|begged|begs|pleaded|admitted|confessed|explained|explains|came out wi(?:th)?|comes out with|turns round|turned round|turned to me and|looked at me and|words were|words|said to me|called me|calls me|called (?:it|him|her|our|the \\w+)|calls (?:it|him|her)|kept (?:saying|asking|repeating|telling)|keeps (?:saying|asking|repeating|telling|shouting)|quote|quoth|demanded|demands|informed me|swore|responded|responds|added|adds|gasped|wheezed|grinned|texted)';
const WHO =
  '(?:he|she|they|him|her|patients?|pt|px|the pt|client|resident|service user|mum|mam|mom|dad|wife|husband|daughter|son|granny|nan|nana|grandad|grandma|fella|fellow|bloke|man|woman|lady|gent|gentleman|guy|chap|lad|lass|lassie|wifie|wumman|girl|boy|kid|wee one|little one|child|bairn|wean|teenager|toddler|baby|old boy|auld boy|old dear|pensioner|soul|year[- ]old|yo|\\d{1,3} ?[mf]|farmer|teacher|relative|family|partner|one|someone|somebody)';
/** "he said", "she looked up and whispered", "the bloke in bed 4 goes" */
const SAID_BEFORE = new RegExp(
  `(?<![0-9a-zà-ɏ])${WHO}(?:[^.!?\\n"“]{0,60}?) ${SAYS}(?:[^.!?\\n"“]{0,24})?[,:;]? ?[-–—…(]{0,3} ?$`,
  'u',
);
const SAYS_ALONE = new RegExp(
  `(?:^|[.!?\\n…,;:–—-]\\s?|(?<![0-9a-zà-ɏ])(?:and|just|then|who) )${SAYS}(?: (?:to me|to us|me|us|that|like|just|only|simply|proudly|quietly|for)){0,3}[,:]? ?$`,
  'u',
);
/** "… ", he said; "…", pre-op; "…" - pt in resus */
const SAID_AFTER = new RegExp(
  `^[,.]? ?[-–—~(]{0,2} ?(?:${SAYS} (?:the |a |my |this |our |one |wee |little |old |auld )*${WHO}|(?:the |a |my |this |our )?(?:wee |little |old |auld |lovely )?${WHO}(?: \\w+)? ${SAYS}|(?:the |a |my |this )?(?:${WHO}|\\d{1,3} ?(?:yo|y/?o|[mf]))(?:[ ,.)]|$)|pre-?op|post-?op|in (?:resus|recovery|triage|clinic|theatre|a&e|bed \\w+)|bed \\w+|bay \\w+|\\w+ ward|aged? \\d|\\d{1,3}(?:yo|[mf])?(?![0-9a-z]))`,
  'u',
);
/** The author, a colleague, a saying, a song, a sign, a card: not words spoken in care. */
const OTHERS_BEFORE =
  /(?<![0-9a-zà-ɏ])(?:(?:i|we|me|i['’]ve|we['’]ve|you|nurse|sister|matron|doctor|dr \w+|dr|consultant|registrar|surgeon|f1|sho|hca|colleague|student|mentor|manager|ceo|chief exec\w*|director|physio|paramedic|crew ?mate|crewmate|radiographer|midwife|porter|receptionist|boss|mp|minister|secretary|staff|professor|prof|educator|supervisor|interviewer|lecturer|charge nurse|trust|hospital|press|papers?|headline|politician|they['’]re|please|people|someone online|comments?|teacher training)(?: (?:just|then|always|once|never|only|also|still|actually|again|has|had|have|literally|to him|to her|\w+ly)){0,2} (?:said|say|says|ask|asked|asks|told|tell|tells|went|goes|replied|shouted|whispered|wrote|called|call|calls|think|thought|yelled|joked|telling|saying|asking|was like|am like|like|heard)(?: (?:him|her|me|us|them|to \w+|it|(?:the|my|our|a|his|one) \w+|that|patient|pt)){0,2}|(?:card|sign|poster|banner|mug|badge|t-?shirt|note|label|book|song|film|saying|motto|slogan|quote|poem|post|tweet|hashtag|video|article|paper|study|headed|titled|entitled|(?:is|are|was|project|talk|campaign|ward|scheme|programme|group|app|one|something) called|theme|caption|captioned|campaign|subject line|reads|song called|form|box|ticked|read|reading|session|talk|topic|named|known as|term|word|words|phrase|label(?:led)?|so-called|marked|type|typed|search(?:ed)?|google[ds]?|ask yourself|if you (?:hear|say|think)|as the saying goes|mean(?:s|t)?|means|call it|the usual|sang|singing|case study|dissertation|petition|project|play|playing|tattoo)(?: (?:on|by|in|above|outside) (?:the|our|his|her|my) \w+)?(?: (?:said|says|saying|that|was|is|it|the|a|of|for|in|our)){0,3})[^.!?\n"“]{0,8}[,:;-]? ?[(–—-]? ?$/u;
const OTHERS_AFTER =
  /^[,.]? ?(?:[-–—] ?)?(?:said|says|asks?|asked|told|adds|added) (?:dr|professor|prof|nurse|sister|matron|ward manager|consultant|chief|our|director|\w+ \w+,? (?:chief|director|lead|manager|consultant|head|senior|matron|our)|the (?:minister|trust|chair|chairman|mp|union|leader|consultant|surgeon|registrar|nurse|manager|professor|ceo|sister|matron|physio|midwife|doctor)|i(?![a-z])|we(?![a-z]))|^,? ?(?:as the saying|i (?:said|say|asked|told|thought|whispered|replied|joked|lied)|they say|goes the|sang|sings|lyrics|by [a-z]+ [a-z]+)/u;
const THANKS =
  /^\W*(?:(?:thank(?:s| you)|thankyou|ta|cheers|diolch|tapadh leat|many thanks|thank u|thx)(?: (?:you|so|very|much|again|ever|for|to|all|everything|every|your|looking|after|me|us|him|her|the|care|kindness|help|nurse|nurses|everyone|staff|team|a|lot|million|being|kind|there|love|pet|hen|doc)){0,9}|(?:you(?:['’]re| are|['’]ve been)?|you) (?:all )?(?:an? )?(?:absolute )?(?:angels?|stars?|heroes|amazing|wonderful|brilliant|lovely)|happy \w+|get well soon|hello|hi|hiya|good luck|congratulations|well done|yes|no|ok|okay)\W*$/u;
const OF_FIRST_PERSON =
  /(?<![a-zà-ɏ])(?:i|i['’]ve|i['’]m|i['’]d|i['’]ll|im|me|my|mine|ah|a['’]m|we|we['’]re|us|our|ma|masel|myself)(?![a-zà-ɏ])/u;
const IN_CARE =
  /(?<![a-zà-ɏ])(?:patients?|pt|px|he|she|him|her|bloke|lady|gent|fella|lad|lass|wee man|resident|resus|triage|ward|bed|clinic|consult|theatre|\d{1,3} ?(?:yo|[mf])|chap|client|man|woman|kid)(?![a-zà-ɏ])/u;

const JUST_SEEN =
  /(?<![a-zà-ɏ])(?:he|she|him|her|patient|pt|bloke|lady|gent|lad|lass|man|woman|girl|boy|kid)(?![a-zà-ɏ])[^"“]{0,50}[.!…:]\s$/u;

/** "in her own words", "as she put it", "the only word he has is" */
const THEIR_WORDS =
  /(?<![a-z])(?:(?:in|to use|to quote|according to|these were|were) (?:his|her|their)(?: own| exact| very| last| first)? words?(?: to (?:me|us))?|as (?:he|she|they) (?:put|puts|calls?|called|phrased|said|says|tells?) (?:it|him|her|us|me)?|(?:his|her|their) (?:exact |actual |own |only |last |first |favourite |verdict |reply |answer |response |opinion |word )+(?:words? )?(?:for (?:it|that|this|me|everything) )?(?:is|was|were|are|being)|(?:every |only |lost |no |words? |nouns? |sentences? |phrase )[^.!?"“]{0,40}(?:except|except for|but|apart from|other than|is|left is|bar)),? ?[:–—-]? ?$/u;

/** Words that somebody spoke in care. */
export const quote: Recognizer = {
  name: 'quote',
  types: ['quote'],
  *recognize(text): Iterable<Found> {
    const found: Found[] = [];
    if (/["“'‘«]/.test(text.text)) found.push(...quoted(text));
    if (text.lower.includes(':')) found.push(...inDialogue(text));
    // Words in quotation marks are the surer: an account of them that overlaps adds nothing.
    for (const told of reportedIn(text))
      if (!found.some(({ start, end }) => start < told.end && told.start < end)) found.push(told);
    yield* found.sort((a, b) => a.start - b.start);
  },
};

function* quoted(text: ReadableText): Generator<Found> {
  const { lower } = text;
  for (const { index: start, 0: words } of text.allLower(QUOTED)) {
    const end = start + words.length;
    const inner = words.slice(1, -1);
    // Closing and opening mark of two quotations: `" she said "`
    if (/^\s/.test(inner) && /\s$/.test(inner)) continue;
    const before = start > 110 ? lower.slice(start - 110, start).replace(/^\S*\s/, '') : lower.slice(0, start);
    const after = lower.slice(end, end + 60);
    if (THANKS.test(inner) || !/[a-zà-ɏ]/.test(inner)) continue;
    const confidence = sureness(inner, before, after, lower.slice(Math.max(0, start - 200), end + 100));
    if (confidence > 0) yield { type: 'quote', start, end, confidence, evidence: 'quotation' };
  }
}

const sureness = (inner: string, before: string, after: string, around: string): number => {
  const words = inner.split(/\s+/).length;
  // 'who was, in his words, "just moving it for its own good"', 'lost every noun except "the doings"'
  if (words > 1 && THEIR_WORDS.test(before) && !OTHERS_AFTER.test(after)) return 0.7;
  if (OTHERS_BEFORE.test(before) || OTHERS_AFTER.test(after)) return 0;
  if (SAID_BEFORE.test(before)) return words > 1 ? 0.85 : 0.6;
  if (words > 1 && SAID_AFTER.test(after)) return 0.8;
  if (SAYS_ALONE.test(before)) return words > 1 ? 0.7 : 0;
  // "I've not got diabetes": nobody is named as the speaker, but somebody speaks of themselves.
  if (words >= 4 && OF_FIRST_PERSON.test(inner) && IN_CARE.test(around.replace(inner, ' '))) return 0.65;
  // 'described his stroke as "a dimmer switch"'
  if (words > 1 && /(?<![a-z])describ(?:ed?|es|ing) [^.!?"“]{1,40} as (?:being |feeling )?$/u.test(before)) return 0.7;
  // 'she looked me dead in the eye. "Is it cancer?"'
  if (words >= 3 && (inner.includes('?') || OF_FIRST_PERSON.test(inner)) && JUST_SEEN.test(before)) return 0.6;
  // "a dimmer switch nobody would own up to touching": an account in somebody's words
  return words >= 3 &&
    IN_CARE.test(around.replace(inner, ' ')) &&
    /(?:^|[\s,;:(–—-])(?:because|coz|cos|cause|was|were|after|with|from|by|of|with just|for|just|over)? ?$/u.test(
      before,
    ) &&
    !/[.!?]\s*$/.test(before) &&
    /^[\s.,;:!?)–—-]|^$/.test(after)
    ? 0.55
    : 0;
};

/** "Pt: I can't feel my legs", "Her: is it dead yet?" */
const SPEAKER =
  /^[ \t>*•-]*(?:the )?(?:pt|patient|px|him|her|he|she|them|client|resident|old (?:man|lady)|lady|bloke|gent|kid|wee (?:man|one|lad|lass)|child|toddler|teenager|mum|dad|\d{1,3} ?(?:yo|m|f|year old))(?: \([^)\n]{1,20}\))?: ?(?=[^\n]{4})/gmu;

function* inDialogue(text: ReadableText): Generator<Found> {
  const { lower } = text;
  for (const { index, 0: label } of text.allLower(SPEAKER)) {
    const start = index + label.length;
    const line = lower.indexOf('\n', start);
    const said = lower
      .slice(start, line === -1 ? lower.length : line)
      .slice(0, 300)
      .trimEnd();
    if (/^["“]/.test(said) || THANKS.test(said)) continue;
    yield { type: 'quote', start, end: start + said.length, confidence: 0.75, evidence: 'dialogue' };
  }
}
