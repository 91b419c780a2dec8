import { KIN, STAFF } from '../stories/person-words.ts';

/** Words of being shown and told about in public, as alternatives in lower case. Written for this project. */

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';

/** What one does with somebody's story or picture. */
export const SHARE =
  '(?:re-?shar(?:e|ing)|shar(?:e|ing|ed)(?! (?:a |the |her |his |their |my |our |some |lifts? )?(?:jokes?|biscuits?|sweets|lunch|beds?|rooms?|cake|chocolates?|slides?|notes with|lift|car|job|vacancy|survey|link|research|tips|resources|data with|information with|results with|findings|poster|news that|that (?:our|we|i)))|re-?post(?:ing)?|post(?:ing|ed)?(?! (?:a |the |his |her )?(?:letters?|parcels?|cards?|forms?|ballots?|offices?|prescriptions?))|us(?:e|ing)(?= (?:his|her|their|this|the|it|a|these|that|my|some|one)(?: [a-zà-ɏ]+){0,2} ?(?:photos?|pics?|pictures?|stor(?:y|ies)|names?|words|images?|videos?|quotes?|artwork|case|x-?rays?|scans?|drawings?|poem|letter|journey))|us(?:e|ing)(?= (?:it|this|these|them|that)(?:$|[.!,;)]| (?:photo|pic|here|on|online|for (?:our|the|this) (?:page|post|website))))|tell(?:ing)?(?= (?:you|yous|youse|u|ye|yis|yer|everyone|everybody|every|people|folks?|all|the (?:world|story|internet)|her story|his story|their story|this|others|anyone|it|about|them all))|talk(?:ing)? about|speak(?:ing)? about|writ(?:e|ing) (?:about|this|up|it)|mention(?:ing)?|nam(?:e|ing)|publish(?:ing)?|featur(?:e|ing)|tweet(?:ing)?|blog(?:ging)?|upload(?:ing)?|film(?:ing)?|video(?:ing)?|record(?:ing)?|photograph(?:ing)?|tag(?:ging)?|show(?:ing)?(?= (?:you|u|off|this|these|his|her|their|the|before|everyone|people|it|yous|my|how))|stick(?:ing)? (?:it|this|that|him|her|them|these|the \\w+|a \\w+|\\w+) (?:up|on)|put(?:ting)? (?:it|this|that|him|her|them|these|the \\w+|her \\w+|his \\w+|a \\w+|something|summat) (?:up|on|out|online|here|in)|put(?:ting)? (?:up|online|on (?:here|facebook|fb|insta\\w*|tiktok|the page))|pop(?:ping)? (?:it|this|that|him|her|them|these|the \\w+|her \\w+|his \\w+|a \\w+) (?:up|on)|tak(?:e|ing) (?:a |this |the |his |her |some |that )?(?:photos?|pics?|pictures?|selfies?|videos?|snaps?)|spread(?:ing)? the word|pass(?:ing)? (?:it|this) on|say(?:ing)? (?:this|it|something|that|so|thanks|thank you)|let(?:ting)? (?:you|yous|everyone|people|folk) know|be(?:ing)? (?:named|shared|photographed|filmed|featured|posted|tagged|on (?:here|camera|film|facebook|insta\\w*|tiktok|the page)|in (?:the|this) (?:photo|pic|post|video)))';

/** Signs that a passage speaks of publishing at all. */
export const PUBLIC = new RegExp(
  `${B}(?:post(?:s|ed|ing)?|repost\\w*|photos?|pics?|pictures?|selfies?|videos?|filmed|film(?:ing)?|snap(?:s|ped)?|shar(?:e|ed|ing)|stor(?:y|ies)|facebook|fb|insta\\w*|tiktok|twitter|tweet\\w*|snapchat|social media|socials|camera|online|tag(?:ged|ging)?|upload\\w*|publish\\w*|page|website|newsletter|on here|reel|youtube|blog|caption|here'?s|(?:just |come )?look at (?:this|these|that|his|her|him|them)|meet|celebrating|shout ?out|internet|featur\\w+|nam(?:e|ed|ing) (?:him|her|them)|recording|live ?stream\\w*)${E}|\\[(?:photo|video|image|alt)|[📸🤳📷🎥]`,
);

const CLINICAL =
  '(?:treatment|surgery|screening|research|(?:the |an? |his |her |this |their )?(?:op|operation|procedure|scan|study|trial|examination|exam|assessment|anaesthetic|biopsy|transfusion|vaccin\\w+|jab|test|bloods|cannula|catheter|injection|physio|therapy|admission|referral|discharge|home visit|x-?ray|swab|intervention|caesarean|section|epidural|induction|data|records?|autopsy|post[- ]?mortem|donation|organ donation|touch|exercise)s?)';

/** Consent to something else than being shown: care, research, the use of somebody's work. */
export const OTHER_CONSENT = new RegExp(
  `${B}(?:consent(?:ed|s|ing)?|permission|agreed|happy|ok(?:ay)?|fine|blessing|go[- ]?ahead) (?:\\w+ )?(?:to|for|before|prior to) (?:(?:having|have|undergo\\w*|start\\w*|take part in|participat\\w*|be (?:seen|treated|examined|referred|scanned)) )?${CLINICAL}${E}|${B}(?:informed consent|consent (?:to|for) (?:treatment|surgery)|consent form \\d|consent(?:ed|ing) (?:patients?|him|her|them|a|my|for|the)|planning permission|permission (?:to (?:speak|park|land|leave|cry|rest|feel|say no|stop|breathe|grieve|fail|be (?:sad|human|tired))|slip)|age of consent|gillick|cookie)${E}|${B}(?:reproduced|reprinted|adapted|used|published|shared|reposted|posted|included) (?:here )?(?:with|by) (?:the )?(?:kind )?permission (?:of|from) (?:the )?(?:author|artist|publisher|journal|bmj|lancet|photographer|copyright|owner|estate|illustrator|poet|museum|library|archive|speaker|@|dr|prof)|${B}(?:author|photographer|artist|publisher|illustrator|copyright holder|journal|editor|speaker|museum|archive)(?:'s|s')? (?:\\w+ ){0,3}?(?:permission|consent|said|agreed|let|kindly)|permission (?:of|from) (?:the )?(?:author|artist|publisher|journal|photographer|copyright|owner|illustrator|speaker|editor|estate|@)`,
);

/** Advice on consent, and questions about it. */
export const GUIDANCE = new RegExp(
  `${B}(?:always|never|remember|remind\\w*|don'?t (?:post|share|forget|assume)|do not|how (?:we|to|do)|make sure|ensure|must|should|guidance|guide|policy|leaflet|training|module|webinar|workshop|lecture|essays?|if (?:you|we|someone|a|they|in doubt|your|the)|unless|before (?:you|we|posting|sharing|it goes)|when (?:you|we)|without|think before|top tips?|is (?:not|more than|never)|isn'?t (?:consent|enough|valid)|doesn'?t (?:count|mean)|do (?:you|we|i) need|does (?:anyone|a)|can (?:you|we|i) (?:post|share|use)|what (?:counts|is|if)|with your (?:permission|consent)|your consent|anyone'?s|patients'|everyone'?s|people'?s|consent matters|real consent|ask everyone)${E}`,
);

/** Somebody who is in care, by any word for it. */
const IN_CARE = new RegExp(
  `${B}(?:patients?|pt|clients?|residents?|service users?|lady|gent(?:leman)?|bloke|chap|fella|lad|lass|mam in|wee (?:man|girl|boy|fella|one)|little (?:boy|girl|one|fighter)|ward|stroke|surgery|rehab|recover\\w*|treat(?:ed|ment)|cancer|chemo\\w*|discharg\\w*|in our care|clinic|operation|diagnos\\w+|transplant|burns?|wound|injur\\w+|programme|weight|lump|birth|born|icu|itu|bell|bypass|amput\\w+|bonding|whitening|veneers|smile|before and after|teeth)${E}`,
);
const AT_WORK = new RegExp(
  `(?<!(?:by|with|from|to|of|at|via|for|on|in) )${B}(?:our|my|fellow|very own|former|retired|new|ex) (?:(?!patient|client)[a-zà-ɏ'-]{2,14} ){0,2}${STAFF}${E}(?! (?:on|at|in) (?:our|the) (?:ward|unit))|${B}(?:retir(?:es|ed|ing|ement)|leaving do|last (?:shift|day at work)|finishing up|after \\d+ years(?: with us| of service| on the ward)?|years of service|long service|maternity leave|work ?(?:mate|bestie)|my boss|colleague)${E}`,
);
const OWN_FAMILY = new RegExp(
  `${B}(?:my|our) (?:own |wee |lovely |dear |gorgeous |little |big |amazing |beautiful |brave |late |poor ){0,2}${KIN}${E}(?! (?:patient|lady))`,
);
const ANIMAL = new RegExp(`${B}(?:dog|puppy|labrador|spaniel|cat|kitten|horse|pony|rabbit|owner|vet)s?${E}`);

/** Whose consent it is, when it is plainly no patient's: a colleague's, the author's own family's, a dog owner's. */
export const isNoPatient = (around: string): boolean => {
  if (OWN_FAMILY.test(around) && !/(?<![a-z])(?:patients?|clients?|residents?)(?![a-z])/.test(around)) return true;
  const inCare = IN_CARE.test(around);
  return !inCare && (AT_WORK.test(around) || ANIMAL.test(around));
};

/** Staff of whom a post says goodbye, who are spoken of beside wards without being on them as patients. */
export const isFarewell = (around: string): boolean =>
  /(?<![a-z])(?:our (?:lovely |dear |much[- ]loved |beloved |former )?(?:colleague|volunteer|porter|nurse|friend|team ?mate|sister|hca|matron|doctor|domestic|chaplain|consultant|receptionist|midwife|paramedic|physio|member of staff)|worked (?:here|with us|at)|years (?:at|with|of service|on nights)|retire\w*|happy retirement|condolences|obituary|funeral|memorial|book of condolence)(?![a-z])/.test(
    around,
  ) && !/(?<![a-z])(?:our|my|a|the) (?:\w+ )?(?:patient|client|resident)(?![a-z])/.test(around);
