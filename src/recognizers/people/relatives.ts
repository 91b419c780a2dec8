import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';

const PARENT =
  '(?:single |young |new |proud |first[- ]time |expectant )?(?:mum|mam|mom|mother|dad|father|parent|gran|granny|nan|nana|grandma|grandad|grandfather|grandmother|grandparent|great[- ]gran(?:dad|dma|dmother|dfather|ny|)?)';
const KIN = `(?:${PARENT}|wife|husband|partner|son|daughter|brother|sister|twin(?: brother| sister)?|niece|nephew|uncle|aunt(?:ie)?|cousin|fianc[eé]e?|girlfriend|boyfriend|granddaughter|grandson|stepson|stepdaughter|stepdad|stepmum)`;
const COUNT =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}|triplets|quads?|quadruplets|(?:identical |newborn )?twins|(?:(?:twin|triplet|\\w{2,10}) (?:boys|girls|sons|daughters|lads)))';

/** Ways in which a family singles somebody out, in lower case, each with the sentence behind it. */
const PATTERNS = [
  // "mother of identical twins", "dad of four", "mum-of-three"
  `${PARENT}[- ]of[- ](?:an? )?(?:identical |newborn |only |disabled |little |young )?${COUNT}`,
  // "grandad of the bride", "brother of the groom"
  `${KIN} of (?:the|a) (?:bride|groom|groom-to-be|bride-to-be|best man|mayor|vicar|headteacher|head ?teacher|footballer|singer|\\w{3,15} (?:star|player|captain|singer|presenter))`,
  // "her brother is in the next bed", "his twin's on the ward upstairs"
  `(?:his|her|their) (?:own |older |younger |big |little |twin |identical )?${KIN}(?: is|['’]s| was| were| are) (?:also |now |still )?(?:in|on) (?:the|a|our|my) (?:next|same|other|opposite|bed|bay|ward|room|women['’]s|men['’]s)(?: (?:bed|bay|ward|room|cubicle|hospital|unit|side room|upstairs|corridor)){0,2}`,
  // "grandmother, mother and daughter", "father and son", "mum and twin girls"
  `${KIN}(?:, ${KIN}){1,3},? and ${KIN}`,
  `(?:father|mother|dad|mum|husband|brother|sister|gran|grandad|nan)(?:s)? (?:and|&) (?:son|daughter|wife|brother|sister|husband|grandson|granddaughter|twin)(?= (?:both|are|were|in|on|came|sharing|side))`,
  // "husband is in the army", "wife works on Ward 3", "daughter in Canada", "son is a solicitor"
  `${KIN}(?: (?:is|was|works|lives|serves|teaches|plays)|['’]s) (?:(?:in|on|at|for|as|with) )?(?:(?:the|a|an|our|her|his) )?(?:army|navy|raf|police|prison|forces|merchant navy|marines|oil rigs?|rigs|fire service|vicar|mayor|councillor|solicitor|footballer|teacher|barrister|headteacher|celebrity|canada|australia|spain|america|new zealand|dubai|local \\w+|well[- ]known \\w+)`,
  `(?<=(?:his|her|their|a|with a|, )\\s?)${KIN} (?:in|over in|back in|out in) (?:canada|australia|new zealand|spain|america|dubai|poland|nigeria|india|pakistan|ireland|scotland|wales|france|germany|jamaica|the states)`,
  // "four generations", "all seven grandchildren", "her triplets", "one of twins"
  `(?:three|four|five) generations`,
  `(?:all |his |her |their ){1,3}(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:kids|children|grandchildren|great-grandchildren|sons|daughters|siblings|brothers|sisters)`,
  `(?:his|her|their) (?:newborn |identical |conjoined )?(?:twins|triplets|quads|quadruplets)|one of (?:twins|triplets|quads)|(?:identical|conjoined) (?:twins|triplets)`,
  // "widow of a miner", "last of seven brothers"
  `(?:widow|widower) of (?:a|the) \\w{3,15}|(?:youngest|eldest|oldest|last|one) of (?:four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})(?: (?:brothers|sisters|siblings|children|kids))?`,
];
const RELATIVE = new RegExp(`(?<![0-9A-Za-zÀ-ɏḀ-ỿ-])(?:${PATTERNS.join('|')})(?![0-9A-Za-zÀ-ɏḀ-ỿ])`, 'gu');

/** Unnamed family that narrows down who somebody is. */
export const relatives: Recognizer = {
  name: 'relatives',
  types: ['relative'],
  *recognize({ lower }): Iterable<Found> {
    for (const { index, 0: found } of lower.matchAll(RELATIVE)) {
      yield { type: 'relative', start: index, end: index + found.length, confidence: 0.8, evidence: 'family' };
    }
  },
};
