/**
 * The many ways in which a post says that its author, or the author's team,
 * cared for one person. What it takes is always the same: us, an act of care
 * or a place of it, and one person.
 */

const WORD = "[A-Za-zÀ-ɏ’'-]{1,20}";
const some = (most: number): string => `(?:${WORD} ){0,${most}}`;

const TEAM =
  '(?:team|crew|ward|unit|department|dept|service|clinic|staff|nurses|midwives|physios|therapists|shift|lot)';
const WE = `(?:we|i|our ${some(2)}${TEAM}|my (?:team|crew)|the (?:team|crew|ward)|us)(?:['’]ve|['’]d)?(?: (?:all|both|once|also|really|only|actually|had|have|just|never|were|was|first|even|still|personally|then|later)){0,2}`;
const SOMEONE =
  '(?:guy|lady|woman|man|gent(?:leman)?|bloke|chap|lad|lass(?:ie)?|girl|boy|kid|baby|patient|pt|couple|family|one|person|teen(?:ager)?|little (?:one|fella|man|lad|lady)|fella|victim|casualty|cyclist|motorcyclist|biker|driver|rider|passenger|pedestrian|climber|walker|runner|player|farmer|survivor|regular|twin|bride|groom|client|resident|service user|pensioner|toddler|youngster|mum|dad|grandad|nan)';
const THEM = `(?:him|her|them|(?:this|the|that|a|an|your) ${some(2)}${SOMEONE}|(?:baby|little|wee|young|mr|mrs|miss|ms) ${WORD}|(?:his|her|their) (?:care|rehab|recovery|treatment|surgery|stay|scans?|x-?rays?|ct|mri|physio|operation|op|(?:whole |entire )?family|hands?|mum|dad|wife|husband)|(?:bed|bay|side ?room|room|cubicle) \\d{1,2})`;
const CARED =
  '(?:had|have|got|saw|seen|see|met|treat(?:ed)?|look(?:ed)? after|care(?:d)? for|nursed?|scanned|x-?rayed|transported|conveyed|attended|admitted|discharged|rehabbed|resus(?:citat)?ed|saved|delivered|operated on|work(?:ed|ing)? (?:on|with)|helped|fixed|mended|plated|pinned|stitched|sutured|splinted|intubated|extubated|anaesthetised|ventilated|sedated|cannulated|assessed|triaged|clerked|brought|took|picked|carried|flew|went to|cut|pulled|freed|fought (?:for|to save)|sat with|stayed with|rode in with|held|washed|dressed|fed|taught|coached|said goodbye to|did (?:cpr|compressions|rehab|physio|obs) (?:on|with|for)|(?:was |were )?(?:doing|giving|performing) (?:cpr|compressions|rehab|physio|therapy) (?:on|to|with|for))';
/** Things done to one person that need no pronoun: "I put the chest drain in", "made her first splint". */
const PROCEDURE =
  '(?:chest drain|drain|line|cannula|tube|trachy?|airway|cast|splint|plaster|stitch(?:es)?|sutures?|staples|plates?|screws|pins|frame|halo|brace|collar|tourniquet|dressings?|scans?|ct|mri|x-?rays?|ecg|echo|bloods?|catheter|pacemaker|graft|section|prosthe(?:sis|tic)|socket|leg|orthosis|insoles|wheelchair|handover|operation|op|surgery|anaesthetic|epidural|spinal|defib|shocks?|cpr|compressions|rehab|feeding tube|peg|swallow|(?:999 )?call|discharge|home visits?|repairs?|replacement|transplant|reconstruction|amputation|assessment|first aid)';
const DID =
  '(?:did|put|placed|inserted|sited|made|took|fitted|read|reported|gave|removed|changed|cast|led|ran|started|wrote|arranged|built|moulded|measured)';
const CARERS =
  '(?:nurse|physio(?:therapist)?|ot|occupational therapist|therapist|radiographer|paramedic|midwife|dietitian|podiatrist|psychologist|doctor|consultant|keyworker|key worker|hca|slt|speech therapist|surgeon|carer|crew|team|health visitor|case manager|care coordinator|prosthetist|orthotist|anaesthetist|registrar|gp|matron|link worker|support worker|ots|physios)';
const PATIENT = '(?:patient|pt|resident|service user|client)';
/** "our patient council", "my patient leader friend": words that a patient only describes. */
const NO_PATIENT =
  '(?! (?:council|leaders?|groups?|forum|panel|reps?|representatives?|partners?|voices?|safety|experience|stor(?:y|ies)|information|services|liaison|transport|charter|survey|feedback|portal|participation|advocates?|ambassador))';
const UNIT =
  '(?:ward|unit|icu|itu|picu|nicu|scbu|ed|a&e|resus|department|team|service|theatre|clinic|hospital|hospice|caseload|books|list|rehab|group|class|gym|sessions?|programme|list|bay)';
const THERAPY =
  '(?:physio(?:therapy)?|rehab(?:ilitation)?|(?:speech|occupational|art|music|drama|talking|hand|play) therapy|therapy|ot|slt|dialysis|chemo(?:therapy)?|radiotherapy|dressings|counselling|cbt|hydro(?:therapy)?|prosthetics|weaning|nicu|itu|icu)';

const sayings = [
  `${WE} ${CARED} ${THEM}`,
  `${WE} (?:treated|looked after|cared for|nursed|scanned|x-?rayed|discharged|stitched|intubated|operated on|said goodbye to) (?!(?:patients|people|those|many|most|some|hundreds|thousands|dozens|so|lots|over|more|up|everyone|everybody|anyone|children|adults|famil(?:y|ies)|kids|babies|ourselves|myself|each|my|our|the|these|all|every|an?|\\d+)(?![A-Za-zÀ-ɏ]))${WORD}`,
  `${WE} ${DID} (?:(?:the|that|an?|his|her|their) ){1,2}${some(2)}${PROCEDURE}`,
  `${WE} (?:supported|managed|was involved in|were involved in) (?:his|her|their) ${WORD}`,
  `(?:part of|on|in) (?:his|her|their) ${some(2)}(?:team|care|recovery|rehab)`,
  `(?:was|were|am|been|as|i['’]?m|being) (?:one of )?(?:his|her|their) ${some(2)}${CARERS}s?`,
  `(?:my|our) ${some(3)}${PATIENT}${NO_PATIENT}`,
  `(?:one of (?:my|our)|former) ${some(2)}${PATIENT}s?${NO_PATIENT}`,
  `${PATIENT} of (?:mine|ours)`,
  `(?:his|her|their) (?:time|stay|weeks?|months?|days?) (?:with us|(?:on|in) (?:our|my|the) ${some(1)}${UNIT})`,
  `${SOMEONE} (?:from|in) my ${some(2)}(?:thread|posts?|story|stories|tweets?|video|blog|reel)`,
  `${SOMEONE} (?:i|we)(?:['’]ve)? (?:told you|posted|tweeted|wrote|mentioned|talked|spoke|treated|saw|looked after|had|nursed|x-?rayed|scanned|picked up|went to|was on about|fought for|worked with)`,
  `(?:came|come|brought|rushed|transferred|admitted|been|was|were|stayed|arrived|spent ${some(3)}(?:days|weeks|months)) (?:in )?(?:to|with|through|under|on|at|in) (?:us|(?:our|my) ${some(2)}${UNIT})`,
  '(?:under|in) (?:our|my) care',
  `(?:crash|rta|rtc|stabbing|shooting|fire|incident|job|collision|accident|attack) (?:that )?(?:we|i) (?:went to|attended|were (?:at|on)|was (?:at|on)|did|had|got called to|worked)`,
  '(?:on|in) (?:my|our) (?:caseload|books|list|bay)',
  '(?:had|saw|treated|looked after|nursed|scanned|x-?rayed) (?:him|her|them) (?:on|in|at|for|last|this|today|when|after|yesterday|back)',
  `(?:he|she|they)(?:['’]s| was| is| were| are)? ${some(1)}(?:on|in|at) (?:my|our) ${some(1)}${UNIT}`,
  `${THERAPY} with (?:me|us)`,
  // "she taught our renal team", "he charmed the whole ward", "all of us on dialysis have signed"
  `(?:taught|charmed|touched|inspired|amazed|kept|made|had|won|stole|brightened|changed) (?:(?:the )?hearts? of )?(?:our|the whole|the entire|all of our) ${some(2)}${TEAM}`,
  `(?:all of us|everyone|everybody|all the ${WORD}|the whole team|all the (?:girls|staff|nurses)) (?:here )?(?:on|at|in) (?:the |our )?(?!(?:facebook|twitter|instagram|uk|country|world)(?![A-Za-z]))${some(2)}(?:ward|unit|team|department|dialysis|icu|itu|picu|nicu|ed|a&e|resus|theatres?|rehab|clinic|chemo|oncology|maternity|cardiology|neuro|stroke|hospice|physio|ambulance|surgery)`,
  `(?:bed|bay|side ?room|cubicle) \\d{1,2}`,
  // "the biker whose neck I held still", "the lad we cut out", "the callipers I cast"
  `${SOMEONE}(?:,? (?:who|whom|that|whose ${WORD}))? (?:i|we)(?:['’]ve)? (?!(?:know|love|follow|like|think|mean|interviewed|read|heard|admire|met at|saw on|quoted|am|was|are|were|have|will|can|could|would|want|need|recommend|said|say|believe)(?![A-Za-zÀ-ɏ]))${WORD}`,
  `${PROCEDURE}s? (?:that )?(?:i|we)(?:['’]ve)? ${DID}`,
  // said to those who were there
  `(?:remember|recall) (?:the|that|our|my|old) ${some(3)}(?:from|in|on|with)`,
  `(?:we|i)(?:['’]ve)? lost (?:him|her|a|an|one of|our)(?! ${some(2)}(?:colleague|friend|member|nurse|doctor|legend of a|bid|game|match|vote|battle|battery))`,
  `(?:i|we) (?:gave evidence|testified|gave (?:a|my|our) statements?)`,
  `(?:my|our) (?:crew|team|ward|unit|shift) (?:was|were|got|had|went|attended) ${some(2)}(?:there|first|called|scene|him|her|them)`,
  `(?:one|him|her|he|she|lad|lady|man|guy|girl|woman) (?:that |who |whom )?(?:i|we)(?:['’]ve)? ${DID}`,
];

/** The post says that its author, or the author's team, cared for the person. */
export const CARED_FOR = new RegExp(`(?<![0-9A-Za-zÀ-ɏ_])(?:${sayings.join('|')})(?![0-9A-Za-zÀ-ɏ_])`, 'i');

/** The author, or the author's side of things. */
export const OURS =
  /(?<![A-Za-zÀ-ɏ'’])(?:i|me|my|mine|we|us|our|ours|i['’](?:ve|m|d|ll)|we['’](?:ve|re|d|ll))(?![A-Za-zÀ-ɏ])/i;
/** A single person who isn't the author. */
export const SOMEBODY = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:he|him|his|she|her|hers|he['’]s|she['’]s|(?:this|that|the|a|an|old|wee|little|young|our|my) ${some(2)}${SOMEONE}|this ${some(2)}(?:legend|champion|champ|hero|heroine|superstar|star|warrior|fighter|trooper|human|soul|one))(?![A-Za-zÀ-ɏ])`,
  'i',
);
/** Places, times and kinds of care that a carer names in passing: "from a wheelchair in my gym", "sang to us on nights". */
export const AT_WORK = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:my|our) ${some(2)}(?:${UNIT}|gym|bench|trolley|ambulance|truck|table|chair|couch|hands|arms)|(?:on|in|at|to|from) (?:the |a )?(?:${UNIT}|nights|shift|icu|neuro|stroke|burns)|night shifts?|(?:our|my) ${some(3)}(?:warrior|superstar|fighter|miracle|trooper|champ(?:ion)?|survivor)|${THERAPY}|wheelchair|walking frame|hospital|ventilator|chest drain|tracheostomy|amput[a-z]+|transplant|discharged?|(?:re)?learn(?:ed|t|ing)? (?:how )?to (?:walk|talk|speak|swallow|eat|stand|read|write|breathe|move|sit)|first steps)(?![A-Za-zÀ-ɏ])`,
  'i',
);
