import type { Span } from '../../draft.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { ReadableText } from '../text.ts';
import { GRANDPARENTS, KIN, KIN_PLURAL, PARENTS, YOUNG_PLURAL } from './kin-words.ts';

/** How many of a family there are and how they belong together, in lower case, each pattern with the sentence behind it. */

const PARENT = `(?:(?:single |young |new |proud |first[- ]time |expectant |wee |devoted |busy |lone )?(?:great[- ]?)?(?:${PARENTS}|${GRANDPARENTS}|widow|widower))`;
const FEW =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d{1,2}|a dozen)';
const COUNT = `(?:${FEW}|triplets|quads?|quadruplets|(?:identical |newborn )?twins|(?:(?:twin|triplet|\\w{2,10}) (?:boys|girls|sons|daughters|lads)))`;
const MANNER =
  '(?:(?:wee|little|small|young|tiny|older|younger|elder|big|grown[- ]up|adult|teenage|teenaged|surviving|remaining|primary|school[- ]age|lovely|gorgeous|beautiful|devoted|foster|adopted|step|half|twin|other|identical|ex|late|grown|strapping|primary[- ]school) ?-?){0,2}';
const END = '(?![0-9a-zà-ɏ])';

const PATTERNS = [
  // "mother of identical twins", "dad of four", "mum-of-three", "gran to nine", "mum o' three"
  `${PARENT}[- ](?:of|to|tae|o['’]?)[- ](?:an? )?(?:identical |newborn |only |disabled |little |young |wee |small |twin )?${COUNT}`,
  // "grandad of the bride", "brother of the groom"
  `${KIN} of (?:the|a) (?:bride|groom|groom-to-be|bride-to-be|best man|mayor|vicar|headteacher|head ?teacher|footballer|singer|\\w{3,15} (?:star|player|captain|singer|presenter))`,
  // "her brother is in the next bed", "his twin's on the ward upstairs"
  `(?:his|her|their) (?:own |older |younger |big |little |twin |identical )?${KIN}(?: is|['’]s| was| were| are) (?:also |now |still )?(?:in|on) (?:the|a|our|my) (?:next|same|other|opposite|bed|bay|ward|room|women['’]s|men['’]s)(?: (?:bed|bay|ward|room|cubicle|hospital|unit|side room|upstairs|corridor)){0,2}`,
  // "grandmother, mother and daughter", "father and son", "mum and twin girls"
  `${KIN}(?:, ${KIN}){1,3},? and ${KIN}`,
  `(?:father|mother|dad|mum|husband|brother|sister|gran|grandad|nan)(?:s)? (?:and|&) (?:son|daughter|wife|brother|sister|husband|grandson|granddaughter|twin|baby|wean|bairn|child|toddler)(?= (?:both|are|were|in|on|came|sharing|side))`,
  // "husband is in the army", "wife works on Ward 3", "daughter in Canada", "son is a solicitor"
  `${KIN}(?: (?:is|was|works|lives|serves|teaches|plays)|['’]s) (?:(?:in|on|at|for|as|with) )?(?:(?:the|a|an|our|her|his) )?(?:army|navy|raf|police|prison|forces|merchant navy|marines|oil rigs?|rigs|fire service|vicar|mayor|councillor|solicitor|footballer|teacher|barrister|headteacher|celebrity|canada|australia|spain|america|new zealand|dubai|local \\w+|well[- ]known \\w+)`,
  `(?<=(?:his|her|their|a|with a|, )\\s?)${KIN} (?:in|over in|back in|out in) (?:canada|australia|oz|new zealand|spain|america|dubai|poland|nigeria|india|pakistan|ireland|scotland|wales|france|germany|jamaica|the states)`,
  // "four generations", "third generation of the family I've looked after"
  `(?:three|four|five) generations|(?:second|third|fourth|fifth|2nd|3rd|4th|5th) generation of (?:the|that|this|one|his|her|their|the same) (?:same )?family(?: (?:i|we)['’]?(?:ve| have)? (?:looked after|delivered|nursed|treated|cared for|seen|met|had))?(?! to (?:train|work|join|qualify|serve|nurse|do))`,
  // "all seven grandchildren", "her three sisters", "two brothers", "all four of her sisters"
  `(?:all |both |his |her |their ){0,3}(?:${FEW}|both|all) (?:of )?(?:(?:his|her|their) )?${MANNER}${KIN_PLURAL}`,
  `(?:all |his |her |their ){1,3}${FEW} ${MANNER}${YOUNG_PLURAL}`,
  // "three little ones at home", "has five kids under ten", "leaves two wee girls", "she's got three weans"
  `${FEW} ${MANNER}${YOUNG_PLURAL}(?: at home| back home| under (?:ten|five|two|three|four|\\d\\d?)| waiting at home| and counting| of (?:her|his|their) own)`,
  `(?<=(?:has|had|have|['’]s got|got|with|wi|leaves|leaving|left|raising|raised|bringing up|having|have had|brought up) )${FEW} ${MANNER}${YOUNG_PLURAL}${END}(?! (?:in|on|at|who|came|were|with|waiting|from|on the|over|seen|all|today|tonight)${END})`,
  // "a brother and two grandsons", "a wife and a girlfriend"
  `(?:an?|one|${FEW}) ${MANNER}(?:${KIN}|${KIN_PLURAL}) (?:and|&) (?:an?|one|${FEW}) ${MANNER}(?:${KIN}|${KIN_PLURAL}|${YOUNG_PLURAL})`,
  // "delivered to two mums", "third of her sisters"
  `(?<=(?:to|has|had|with|got|his|her|their) )two (?:mums|mams|mammies|dads|daddies)|(?:second|third|fourth|fifth|last|only one) of (?:her|his|their) (?:brothers|sisters|siblings|sons|daughters|kids|children)`,
  // "her triplets", "one of twins", "twin toddlers"
  `(?:his|her|their|has|had|got|with|expecting) (?:newborn |identical |conjoined |baby |wee |little |young )?(?:twins|triplets|quads|quadruplets)|one of (?:twins|triplets|quads)|(?:identical|conjoined) (?:twins|triplets)|(?:twin|triplet) (?:toddlers|boys|girls|babies|sons|daughters|teenagers|bairns|weans|brothers|sisters|lads|lasses)`,
  // "widow of a miner", "last of seven brothers", "youngest of twelve", "an only child"
  `(?:widow|widower) of (?:a|the) \\w{3,15}|(?:widow|widower)(?= (?:with|and|for|since|these|now))|(?:youngest|eldest|oldest|last|middle|one|first|second|third|baby) of ${FEW}(?: (?:brothers|sisters|siblings|children|kids|boys|girls|lads|generations))?${END}(?! (?:the|our|my|these|those|them|us|you|patients|people|calls|jobs|shifts|days|nights|hours|weeks|minutes|beds|bays|wards|nurses|staff|teams))`,
  `(?:an |his |her |their |the )?only (?:child|son|daughter|grandson|granddaughter|grandchild|surviving \\w+|living relative)`,
  // "Mum's second", "her fourth baby", "their first grandchild"
  `(?:mum|mam|mammy|mom|mummy)['’]?s (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)${END}|(?:her|their) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\dth|2nd|3rd) (?:baby|child|bairn|wean|boy|girl|kid|son|daughter|pregnancy|grandchild|great-grandchild)|(?:her|his|their) (?:very )?first (?:great-?)?grand(?:child|son|daughter|baby|wean|bairn)`,
  // "married 30 yrs", "their diamond wedding", "newlyweds"
  `(?:they(?:['’]?d|['’]?ve| had| have)? (?:were |been |are )?|been |were |are )?married (?:to (?:[a-zà-ɏ'’]+ ){1,4}?)?(?:for |now |nearly |almost |over |about |some |a |more than ){0,2}(?:\\d{1,2}|${FEW}|thirty|forty|fifty|sixty|seventy|eighty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))? ?(?:years|yrs|yr|year|months|weeks|days)|(?:his|her|their) (?:\\w+ )?(?:(?:silver|ruby|golden|diamond|platinum) wedding|wedding anniversary)|newly-?weds|childhood sweethearts`,
  // "whoever's grandad"
  `whoever['’]?s (?:${KIN})`,
  // "placed with his gran", "brought in by her big brother", "found by her son"
  `(?:placed|lives?|living|lived|stays?|staying|stayed|bides|moved in|shares? a \\w+) (?:with|wi) (?:his|her|their) (?:[a-zà-ɏ'’-]+ ){0,2}?${KIN}`,
  `(?:found|brought in|brought up|raised|rescued|pulled out|carried in|driven in|driven here|delivered|caught|stabbed|attacked|cared for|looked after|revived|resuscitated|donated|poisoned|run over) by (?:his|her|their) (?:own )?(?:[a-zà-ɏ'’-]+ ){0,2}?${KIN}`,
  // "lost her husband on this same ward last winter"
  `lost (?:his|her|their) (?:own )?(?:[a-zà-ɏ'’-]+ ){0,2}?${KIN} (?:on|in|here|to|last|this|only|at|two|three|six|a (?:year|week|month|fortnight)|the (?:same|week|year|day)|when|during|days|weeks|months)${END}`,
  // "I delivered his mum", "nursed her mother too"
  `(?<=(?:i|we|i['’]d|i['’]ve|we['’]ve|also) (?:also |once |even |actually |had )?)(?:delivered|nursed|looked after|treated|cared for|trained with|went to school with|taught) (?:his|her|their) (?:own )?(?:${PARENTS}|${GRANDPARENTS}|brother|sister|uncle|aunt|cousin)`,
];

/** Every way in which a family is counted or put together, each by itself: few texts hold what any of them needs. */
const COUNTED = new PatternSet(
  PATTERNS.map((source) => new RegExp(`(?<![0-9A-Za-zÀ-ɏḀ-ỿ-])(?:${source})(?![0-9A-Za-zÀ-ɏḀ-ỿ])`, 'gu')),
  true,
);

/** Where a text in lower case counts a family, in order, none overlapping another; of those that begin together the first listed. */
export const countedIn = (readable: ReadableText): Span[] => {
  const { lower } = readable;
  const found: Span[] = [];
  const next: { readonly pattern: RegExp; at: RegExpExecArray | null }[] = [];
  for (const number of readable.likely(COUNTED)) {
    const pattern = COUNTED.patterns[number] as RegExp;
    next.push({ pattern, at: findFrom(pattern, lower, 0) });
  }
  for (;;) {
    let first: RegExpExecArray | undefined;
    for (const { at } of next) if (at !== null && (first === undefined || at.index < first.index)) first = at;
    if (first === undefined) return found;
    const end = first.index + first[0].length;
    found.push({ start: first.index, end });
    for (const each of next) {
      if (each.at !== null && each.at.index < end) each.at = findFrom(each.pattern, lower, end);
    }
  }
};

const findFrom = (pattern: RegExp, text: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(text);
};
