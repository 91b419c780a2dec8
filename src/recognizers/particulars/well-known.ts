import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { ADULT, END, START, YOUNG } from './person-words.ts';
import { Taken } from './taken.ts';
import { isSomebodyElses } from './whose.ts';

const W = "[a-zà-ɏ0-9'’&-]{1,24}";
const HIM = '(?:him|her|them)';
const PERSON = `(?:${ADULT}|${YOUNG}|one|boys?|girls?|yin|brothers?|sisters?|twins|duo|team|family|student|teacher|actor|singer|dancer|runner|swimmer|player|baker|chef|farmer)`;
/** "the lad", "that wee wifie", "an old fella" */
const NOUN = `(?:the|that|thon|yon|yer|your|an?|this|our) (?:(?!who|that|and|of|in|with)${W} ){0,3}?${PERSON}`;

/** Says that the readers know the person: "some of you will remember", "everyone round here knows him". */
const KNOWN = [
  `(?:some|most|many|lots|half|all|loads|plenty|a lot|a few) (?:of (?:you|us|ye|yous|youse)|(?:folk|people)(?: here| round here| in (?:the |this )?[a-z]+)?)(?: reading(?: this)?)? (?:(?:will|may|might|would|should|must|probably|definitely|all|already) )*(?:know|ken|remember|recogni[sz]e|have (?:seen|met|heard)|watched|follow|voted for|learned from|were taught by|grew up (?:with|watching|listening))(?: ${HIM})?`,
  `you(?:['’]ll| will| may| might|['’]d| would|['’]ve| have| must| should)(?: all| probably| definitely| maybe| likely| have| well| surely)* (?:know|remember|recogni[sz]e|seen|heard of|ken|met) (?:who|${HIM}|(?:the|his|her) (?:face|name|voice|shop|van|laugh|song|songs|books?|hat|family)|(?:from|off) (?:the|that) ${W})${END}`,
  `(?:who|that|and|,) you(?:['’]ll| will| may| might|['’]d| would|['’]ve| have| must)?(?: all| probably| definitely| maybe| likely| have| well)* (?:know|remember|recogni[sz]e|seen|ken|met)`,
  `(?:everyone|everybody|the (?:whole|entire) (?:town|village|island|street|estate|school|county|country|world|valley|place)|half (?:the|this) (?:town|village|island|street|county|country)|all the (?:locals|village|town|mums|kids|regulars))(?: (?:round|around|in|on|at|from|under)(?: (?:the|this|these|a|our))? [a-z]+| here| over \\d+)? (?:knows|kens|knew|know|loves|will (?:know|remember|recogni[sz]e)|remembers|recogni[sz]es|calls|has (?:met|heard of)|waves (?:at|to)) (?:${HIM}|who)`,
  `(?:of|from) (?:${W} ){1,4}fame|(?:(?:locally|world|internet|tik ?tok|insta(?:gram)?|tv|telly|quite|properly|a bit|kind of|sort of|mildly|semi|super|very|nationally|island|village) ){1,6}famous|famous (?:round here|around here|locally|in these parts|in (?:the|this) (?:town|village|area|valley)|on (?:the|this) island|for (?:his|her|their) ${W})|(?:a |the )?(?:well[- ]kent|kent|well[- ]known|familiar|famous) face|household name|local (?:celeb|celebrity|legend|hero|character|institution|personality|treasure)|(?:celeb|celebrity|legend|institution|star|hero|treasure) (?:round here|around here|locally|in these parts|in (?:the|this|our) (?:town|village|valley|community))|national treasure|minor celeb(?:rity)?|z[- ]lister?`,
  `(?:(?:his|her|their)|whose) (?:face|voice|name|picture|photo)(?:['’]s| is| was|['’]re| are) (?:all over|on|above|over|in) (?:every|the (?:side of|back of|front of|bus(?:es)?|posters?|door|shop|radio|telly|sign|window|billboard|wall|van|news|papers?|leaflets?)|all the|half the|a (?:bus|poster|billboard|stamp|mural|van|plaque))`,
  `(?:with|has|got|has got|he['’]s got|she['’]s got) (?:(?:over|nearly|about|like|a|half a|two|three|some|his|her|\\d[\\d,.]{0,12}) ){0,6}(?:\\d[\\d,.]{0,12}k?|k|million|thousand|hundred thousand) (?:${W} )?(?:followers|subscribers|subs|fans|views)|(?:you can|just|don['’]?t|go) google ${HIM}|(?:has|got|with) (?:his|her|their) own (?:wikipedia(?: page)?|statue|plaque|column|podcast|tv show|show|radio show|youtube channel|mural|fan ?club|clothing line|calendar)|(?:street|stand|road|pub|bench|boat|lifeboat|hall|school|trophy|cup|bridge|beer|rose) (?:is |was |that['’]s )?named after (?:him|her)|(?:statue|mural|portrait|plaque|painting) (?:of|to) (?:him|her)(?: in| on| at)${END}`,
];

/** What one is known for having done, after "the lad who". */
const FEAT = [
  `(?:won|wins|captained|captains|founded|invented|discovered|presents|presented|hosts|hosted|starred|stars|represented|sued|streaked|chained (?:himself|herself)|ran for|stood for|stood against|stands for|got elected|was elected|went viral|trended|headlined|headlines|headlining|hijacked|robbed|survived|broke (?:the|a)|holds? the|held the|set (?:the|a)) (?!the (?:argument|battle|fight|war|will|day)|you|him|me|us|over|her)${W}`,
  `(?:got|was|were|been) (?:voted off|kicked off|booted off|thrown out of|sent home from|knocked out of|eliminated|knighted|crowned|ordained|elected|the face of|on (?:the )?(?:telly|tv|radio|news|cover|front page|posters?)|in (?:the )?(?:papers?|paper|news|film|band|advert|olympics|final)|runner[- ]up|in court|on trial|rescued|pulled|winched)`,
  `(?:came|finished) (?:first|second|third|last|fourth|runner[- ]up)|got (?:to the final|a golden buzzer|through to|an? (?:mbe|obe|cbe|bem)|the (?:mbe|obe|cbe|bem|george (?:cross|medal)|military cross|vc))`,
  `(?:swam|rowed|sailed|cycled|walked|ran|climbed|crossed|flew|drove|canoed|kayaked|rode|paddled|skied|pushed a [a-z]+) (?:(?:solo|alone|naked|barefoot|backwards|all the way) )?(?:the (?:channel|atlantic|pacific|length|coast|whole|world|solent|minch|forth|thames|severn|desert|country|first|last)|round (?:the|britain|ireland|scotland|wales)|across|around the|from |to the |up (?:ben|everest|snowdon|scafell|kilimanjaro)|everest|all the munros|(?:\\d+|a hundred|fifty|seven|ten) marathons|for (?:england|wales|scotland|ireland|britain|charity|gb))`,
  `(?:sings|sang|dances|danced|acts|acted|played|plays|fights|fought|rides|rode|races|raced|bowls|boxes|boxed|scored|saved|appeared|appears|featured|features|drums|drummed|performs|performed|preaches|commentates|commentated|drinks|busks|busked|sits|sells (?:the )?[a-z]+|feeds the [a-z]+|shouts|dresses (?:up )?(?:as|like) an? [a-z]+) (?:on|in|at|outside|with|for|the winning|the winner|a hat[- ]trick|against) (?!(?:my|a bed|bed|bay|me|him|her|pain|that bed|a lot|hours|days|for)${END})(?:the |our )?${W}`,
  `(?:designed|built|painted|carved|wrote|sculpted|directed|composed|illustrated|restored|planted|sculpts|writes|paints|draws|edits|edited|organises|organised|started|leads|led|chairs|chaired|closed|opened|bought|saved|found|dug up|grew|grows|bred|breeds|rescued|owns|owned|sold) (?:the|that|those|our|all the|half the|most of the) (?!(?:ward|hospital|bed|door|window|curtain|conversation|day|shift|chat|drawer|envelope|letter|bag|box)${END})${W}`,
];

const READERS_KNOW = new RegExp(`${START}(?:${KNOWN.join('|')})${END}`, 'gu');
const WHO_DID = new RegExp(
  `${START}${NOUN} (?:who|that|wha|wot|what|fae|as)(?:['’]s|['’]d| had| has| once| just| actually| nearly| famously| also| first| always| only)* (?:${FEAT.join('|')})${END}`,
  'gu',
);
/** "she won Bake Off", "he's won the lottery", "once captained the county" */
const DID = new RegExp(
  `${START}(?:he|she)(?:['’]s| has|['’]d| had| once| also| actually| only| famously| apparently)* (?:won|captained|founded|invented|starred in|represented|played for|sang for|danced for|swam for|ran for|rowed for|boxed for|fenced for|stood for) (?:the (?:${W} ){0,3}?(?:lottery|cup|league|title|championships?|olympics?|medal|gold|silver|bronze|prize|show|competition|trophy|final|grand national|election|county|country|club|firsts|council|parliament|film|soap)|an? (?:${W} ){0,2}?(?:medal|gold|silver|bronze|bafta|oscar|brit|grammy|emmy|nobel prize|prize at|gold at)|(?:olympic|commonwealth|paralympic|world|european|british|scottish|welsh) ${W}|(?:great )?britain|gb|england|scotland|wales|ireland|ulster|bake off|strictly|x factor|the voice|mastermind|countdown|masterchef|wimbledon)${END}`,
  'gu',
);
/** A noun phrase that a remark on how well known somebody is may follow. */
const TOLD_OF =
  /(?<![0-9a-zà-ɏ])(?:the|an?|that|this|our|thon|which) (?:(?!who|that|and|is|was|has)[a-zà-ɏ'’-]+ ){0,3}[a-zà-ɏ'’-]+,? $/;
const GENERAL =
  /(?<![a-z])(?:colleagues?|tribute|retir(?:es?|ing)|mascot|therapy dog|consultant|our (?:founder|ceo|receptionist|porter|best [a-z]+|lovely [a-z]+ (?:nurse|porter))|raffle)(?![a-z])/;
const CUE =
  /you|everyone|everybody|whole|half|all the|fam|face|local|legend|celeb|treasure|z-list|follow|subscri|fans|views|google|own |named after|statue|mural|plaque|portrait|household|face|voice|name|picture|photo/;

/** Somebody whom the readers know, said to be so or told by what they did: "the former bank manager some of you will remember", "the lad who won Bake Off". */
export const wellKnown: Recognizer = {
  name: 'well-known',
  types: ['known-role'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    const taken = new Taken(lower.length);
    const yieldable = (start: number, end: number, confidence: number): Found | undefined => {
      const sentence = text.sentenceAt(start);
      if (GENERAL.test(lower.slice(sentence.start, Math.min(sentence.end, end + 40)))) return;
      if (isSomebodyElses(text, start) || !taken.take({ start, end })) return;
      return { type: 'known-role', start, end, confidence, evidence: 'known for' };
    };
    const patterns = [WHO_DID, ...(text.hasLower(DID_CUE) ? [DID] : [])];
    for (const pattern of patterns)
      for (const { index, 0: words } of text.allLower(pattern)) {
        const entity = yieldable(index, index + words.length, 0.7);
        if (entity !== undefined) yield entity;
      }
    if (!text.hasLower(CUE)) return;
    for (const { index, 0: words } of text.allLower(READERS_KNOW)) {
      const sentence = text.sentenceAt(index);
      const from = Math.max(sentence.start, index - 60);
      const noun = TOLD_OF.exec(lower.slice(from, index));
      const lead = /^(?:and |, )/.exec(words)?.[0].length ?? 0;
      const entity = yieldable(noun === null ? index + lead : from + noun.index, index + words.length, 0.65);
      if (entity !== undefined) yield entity;
    }
  },
};
const DID_CUE = /won|captain|found|invent|starred|represent|for/;
