/**
 * Who a colleague is and what is private to them, as alternatives of patterns
 * in lower case. Written for this project.
 */

const list = (words: string): string =>
  words
    .trim()
    .split(/(?<!\s)\s*[,\n]\s*/)
    .join('|');

/** Staff, one of them. */
export const COLLEAGUE = list(
  `charge nurse, staff nurse, ward manager, ward sister, sister, matron, ward clerk, hca, nurse, student nurse, student, student midwife, apprentice, preceptee, nqp, newly qualified, porter, domestic, cleaner, receptionist, secretary, physio, ot, slt, dietitian, radiographer, sonographer, podiatrist, paramedic, emt, technician, crewmate, crew mate, teammate, team mate, colleague, co-worker, workmate, work mate, manager, line manager, team lead, team leader, lead, supervisor, educator, mentor, boss, consultant, registrar, reg, sho, f1, f2, fy1, fy2, junior doctor, doctor, surgeon, anaesthetist, gp, partner at the practice, practice manager, dentist, dental nurse, pharmacist, chaplain, midwife, health visitor, band \\d, bank nurse, agency nurse, chief exec, chief executive, director of nursing, medical director, director, head of department, head of dept, union rep, trainer, tutor, someone on (?:our|my|the|another) (?:team|ward|unit|shift|course), someone in (?:our|my|the) (?:team|office|department|dept), someone at work, one of (?:the|our|my) (?:girls|lads|team|students|nurses|hcas|juniors|band \\ds|physios|porters|registrars|receptionists|crew|staff|colleagues|managers), (?:one|a) (?:student|colleague|nurse|hca|member of staff|registrar|trainee|physio|ot) (?:on|in|from) (?:our|my|the) [a-z]+, member of staff, staff member, trainee, the new (?:girl|lad|starter|guy), her at reception, him in (?:it|stores|hr)`,
);

/** Says by itself that somebody is missing at work or in trouble there, and why. */
/** A few words that go on with it. */
const ON = "(?: (?!(?:and|but|so|lol|who|which|because|then|hope|apparently|lads|girls)(?![a-z]))[a-zà-ɏ0-9'’-]+){1,5}";

const CONDITION =
  "(?:nerves|stress|anxiety|depression|burn ?out|breakdown|mental health|back|knee|hip|cancer|chemo|covid|migraines?|bad back|flu|d&v|norovirus|endometriosis|miscarriage|bereavement|grief|ibs|crohn['’]?s|flare[- ]?up|op|operation|hysterectomy|vasectomy|shingles|pneumonia|long covid|drink|drinking|hangover|baby blues|post[- ]?natal depression|pnd|sciatica|broken [a-z]+|fracture|heart|piles|ulcer|head|insomnia|ptsd|eating disorder|addiction|alcohol|menopause|pregnancy|morning sickness|sickness)";

export const AT_WORK: readonly string[] = [
  // "off with her nerves again", "been off since the 4th with stress", "off sick with his back"
  `(?:(?:been|is|still|gone|went|going) )?(?:back )?off (?:again )?(?:work |sick )?(?:since [^.!?\\n]{1,25}? |for (?:[a-z0-9]+ ){1,3}?|all (?:week|month) |again )?(?:with|w/|wi|cos of|because of|due to) (?:an? |the |his |her |their |another |some |more )?["'“‘]?(?:[a-z]+ ){0,2}?${CONDITION}["'”’]?(?: again)?`,
  `(?:won['’]?t be in|not (?:coming )?in|isn['’]?t in|(?:called|rang|phoned|rung) in(?: sick)?|off|away)(?: (?:today|tonight|again|this week|till \\w+|for a bit))?[,:;]? (?:with |because of |cos of )?(?:his |her |their )?${CONDITION}(?: again)?`,
  // "signed off with a breakdown since the tribunal", "on the sick"
  `(?:been |got |getting |is )?signed off(?: work| sick)?(?: for [a-z0-9]+ (?:weeks?|months?))?(?: (?:with|for|because of|due to) (?:an? |the |her |his )?["'“‘]?[a-z]+(?: (?!since|and|but|so|until|till)[a-z]+)?["'”’]?)?(?: since (?:the |her |his |a )?(?!the(?![a-z]))[a-z]+)?|(?:on|goes on|gone on) (?:the sick|long[- ]term sick(?: leave)?|sick leave(?: again)?|stress leave|gardening leave|compassionate leave)|(?:off )?(?:on )?a phased return(?: after [^.!?\\n]{2,30})?`,
  // "covering Priti's clinics till she's through the chemo", "her back's away again"
  `(?:(?:while|till|until|til|since|because|cos|as|now(?: that)?|so) )(?:(?:he|she|they)(?:['’]s|['’]re| is| are| has| gets| goes)? (?:(?:back|going|been|having|getting|recovering|finished|finishing|done|all|out|home) ){0,2}(?:through|having|with|from|of|over|on|for)(?: (?:the|her|his|their|an?|another|more))? ${CONDITION}|(?:his|her|their) ${CONDITION}(?:['’]s| is| has| was)? (?:away|gone|playing up|back|flared(?: up)?|out|knackered|giving (?:him|her) grief|bad|worse|done|sorted|scan(?:ned)?|op(?:erated)?|come back|returned|kicked off|started)(?: again| once more)?)`,
  // "suspended pending the thing in March"
  `(?:been |got |is |was |gets |getting |being )?(?:suspended|sacked|dismissed|struck off|referred to (?:the )?(?:nmc|hcpc|gmc)|reported to (?:the )?(?:nmc|hcpc|gmc)|performance managed|demoted|marched (?:out|off the premises)|escorted off(?: the premises)?|under investigation|on a final (?:written )?warning|fired)(?: (?:pending|after|for|over|because|while|until|following|since)${ON})?`,
  `(?:has |had |got |facing |in |going through |up for |after )(?:(?:a|an|his|her|their|another) )?(?:[a-z]+ )?(?:disciplinary|grievance|tribunal|capability (?:meeting|hearing|process|procedure)|misconduct hearing|fitness to practise (?:hearing|panel|case)|nmc (?:hearing|referral|case)|hcpc (?:hearing|referral|case)|sickness (?:meeting|review|hearing|stage \\d))(?: hearing| meeting| (?:on|in|next|for)${ON})?|failed (?:his|her|their) probation|stage (?:two|three|2|3) sickness`,
];

/** Private wherever it is told; it takes a colleague beside it. */
export const PRIVATE: readonly string[] = [
  `(?:(?:his|her|their|round of|having|had|doing|did|started|on|another|first|second|third|failed) ){0,6}(?:ivf|embryo transfer|fertility treatment|egg freezing)(?: (?:worked|failed|didn['’]?t work|took|round|cycle|has worked|again))?`,
  `(?:(?:is|['’]s|was|just|she['’]s|secretly|definitely|def|finally|deffo|got|fell|falls) ){0,6}(?:[a-z0-9]+ (?:weeks?|wks|months?) )?(?:pregnant|expecting(?! (?:to|a (?:visit|call|busy|reply)))|up the duff|preggers|in the family way|with child)(?: again)?(?: (?:with|by)${ON})?|(?:had|having|has had|just had|suffered) (?:a|an|another|her (?:first|second|third)) (?:miscarriage|termination|abortion|stillbirth|hysterectomy|vasectomy|breakdown|nervous breakdown|relapse|stroke|heart attack|mental breakdown|overdose|boob job|nose job|tummy tuck|affair|seizure|panic attack)(?: (?:at|in|on|last|this|with)${ON})?`,
  `(?:(?:has|['’]s got|got|been diagnosed with|diagnosed with|has been diagnosed with|was diagnosed with|told me (?:she|he) has|living with|fighting|battling|beat) )(?:stage \\d |terminal |breast |bowel |prostate |lung |skin |ovarian |early )*(?:cancer|leukaemia|lymphoma|ms|bipolar|depression|hiv|adhd|autism|bpd|an eating disorder|bulimia|anorexia|parkinson['’]?s|motor neurone|mnd|lupus|crohn['’]?s|epilepsy|endometriosis|ptsd|a brain tumour|a tumour|a lump|herpes|chlamydia|hep c|diabetes|cirrhosis|a drink problem|a drug problem|a gambling problem)`,
  `(?:(?:been|going|went|back in|in|having|had|through|starting|started|start|finished|finishing|doing|needs|another round of) (?:for |to |into |back to )?)(?:chemo|chemotherapy|radiotherapy|rehab|detox|the priory)|on (?:anti-?depressants|sertraline|citalopram|methadone|lithium|mood stabilisers)|drinking again|using again|back on the (?:drink|booze|bottle)|self[- ]?harm(?:s|ing)|(?:in|going to|goes to) aa|(?:is |was |an? )(?:an? )?(?:functioning |recovering )?(?:alcoholic|alkie|addict|druggie|bipolar|anorexic|bulimic|suicidal)|(?:husband|wife|partner|fella|boyfriend|girlfriend|man|missus)(?:['’]s| has| had)? (?:left|cheated on|walked out on|kicked out|hits|hit|chucked out) (?:her|him|them)`,
  `(?:disclosed|told (?:me|us|everyone)|admitted|confided|mentioned|let slip)(?: to me| to us)?(?: about| that| to)? (?:(?:an?|his|her|their|she|he|they) )?(?:[a-z'’]+ ){0,3}?(?:suicide attempt|suicidal|overdose|self[- ]harm|eating disorder|abortion|miscarriage|hiv|bipolar|depression|diagnosis|disability|affair|divorce|sexuality|gay|lesbian|trans|drinking|abuse|abusive|domestic|debt|pregnant|pregnancy)`,
  `(?:since|after|over|about) (?:his|her|their) (?:divorce|split|breakdown|miscarriage|diagnosis|tribunal|affair|suspension|disciplinary|bereavement|overdose|abortion|break[- ]?up|separation|arrest|ivf)|(?:breast lump|cancer scare|health scare|pregnancy scare)`,
  `(?:suicide attempt|took an overdose|tried to (?:kill|end) (?:himself|herself|themselves|it all)|attempted suicide)`,
  `(?:going through|having|dealing with|in the middle of) (?:(?:an?|his|her|their|some|something|the) )?(?:[a-z]+ ){0,3}?(?:divorce|separation|custody battle|bankruptcy|break[- ]?up|transition|miscarriage|menopause|hard (?:health ?wise|time (?:at home|with (?:her|his)))|diagnosis|health scare|cancer|breakdown|bad time at home)(?:[^.!?\\n]{0,20}? (?:health ?wise|at home))?`,
  `(?:(?:has|['’]s|is|was|been) )?(?:(?:left|leaving|split (?:up )?(?:from|with)|splitting from|divorcing|cheating on|kicked out by|chucked out by|dumped by|separated from) (?:his|her|their) (?:husband|wife|fella|man|missus|partner|boyfriend|girlfriend|fianc[eé]e?)|(?:having|had|has) an affair(?: with${ON})?|(?:shagging|sleeping with|seeing|knocking off|carrying on with|copping off with|dating) (?:the|one of the|that|our|her|his|a married) [a-z]+(?: (?:manager|consultant|reg|registrar|rep|nurse|doctor))?|been dumped|getting (?:a )?divorced?|gone through a divorce|skint|bankrupt|in (?:a lot of |serious )?debt|sleeping in (?:his|her) car|living in (?:his|her) car|been evicted|up in court|been arrested|done for (?:drink[- ]driving|speeding|fraud)|lost (?:his|her) licence|hung ?over|drunk on (?:shift|duty|nights)|(?:came|coming) out as [a-z]+|is (?:secretly )?(?:gay|trans|bi|lesbian|transitioning)|transitioning)`,
  `(?:seen|spotted|clocked|saw (?:him|her|them)) (?:at|in|down|coming out of|outside) (?:the |an? )?(?:[a-z]+ ){0,2}?(?:shops|pub|clinic|aa|rehab|gum clinic|job ?centre|court|beach|benidorm|wetherspoons|spoons|gym|fertility clinic|food ?bank|bookies|casino)(?: (?:wi|with)${ON})?`,
];

/** Says that it was not the author's to tell. */
export const SECRET =
  /(?<![a-z])(?:kill me for (?:posting|saying|telling)|don['’]?t tell|don['’]?t say (?:owt|anything|a word|nowt)|dont tell|didn['’]?t hear (?:it|this) from me|between (?:us|you and me)|keep (?:it|this) (?:quiet|to yourself|under your hat)|hush hush|shh+|secret|not (?:officially )?announced|hasn['’]?t (?:told|announced)|not supposed to (?:say|know|tell)|wasn['’]?t supposed|you know who|she['’]?d kill me|he['’]?d kill me|rumou?r|apparently|word is|allegedly|heard that|gossip|not gonna say|not going to say|won['’]?t say who|no names|🤫|🙊|👀|🍵)/;

/** Told by themselves or with their word. */
export const WITH_THEIR_WORD =
  /(?<![a-z])(?:asked (?:me|us) to (?:share|say|post|tell)|(?:she|he|they)(?:['’]s| has|['’]ve| have)? (?:asked|happy for|given|gave|said i (?:can|could)|said (?:it['’]s )?(?:ok|okay|fine)|kindly|bravely)|with (?:her|his|their) (?:permission|consent|blessing|agreement)|in (?:her|his|their) own words|(?:blog|article|talk|post|piece|podcast) by|shares? (?:her|his|their) (?:story|experience)|speaks? (?:about|openly)|writes? about|talks? about|agreed (?:to|that)|permission to|has chosen to share|wanted (?:me|us) to share|open about)(?![a-z])/;
