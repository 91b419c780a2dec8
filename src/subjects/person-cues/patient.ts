import { after, around, before, type PersonCue } from './cue.ts';

const CARE_RECEIVED =
  'admitted(?! to the (?:order|hall|guild|college|society|register|fellowship|roll))|readmitted|discharged|treated|referred|transferred|intubated|extubated|stepped down|operated on|diagnosed|sedated|ventilated|catheterised|cannulated|resuscitated|clerked|triaged|brought in|rushed in|blue-?lighted|bed ?bound|nbm|npo|nil by mouth|post[- ]?op|pre[- ]?op|medically fit|mffd|fit for (?:discharge|home)|for (?:discharge|theatre|surgery|transfer|home|rehab|hospice|palliation|resus|dnacpr)|going (?:to|for|in for|down to|down for) (?:theatre|surgery|a scan|ct|mri|his|her|their)|waiting (?:for|on) (?:a|an|his|her|their) (?:bed|scan|op|operation|transplant|results|package|placement|pip)|in (?:bed|bay|cubicle|side ?room|our care|my care|hospital|intensive care)|on (?:our|the|my|this) (?:caseload|list|books|table|waiting list)|on (?:cpap|bipap|oxygen|dialysis|chemo|the vent(?:ilator)?)|off (?:cpap|bipap|the vent(?:ilator)?|oxygen|o2|icu|the ward)|a patient|one of (?:our|my) (?:patients|residents|regulars|ladies|gents|first patients)|having (?:an?|his|her|their) (?:\\p{L}+ ){0,2}(?:scan|op|operation|surgery|chemo|dialysis|stroke|seizure|mi|transplant|replacement|biopsy|endoscopy|colonoscopy|dressing|amputation|baby)';
const ADVERBS =
  '(?:(?:now|finally|safely|just|still|back|being|been|only|sadly|already|recently|first|then|all|officially|at last) ){0,3}';
const TREATMENT =
  'chemo(?:therapy)?|radiotherapy|rehab|dialysis|treatment|cardiac rehab|therapy|physio|antibiotics|ivabx|course|programme|detox|pulmonary rehab|op|operation|surgery|stroke|fall|scan|ct|mri|x-?ray|biopsy|transplant|bypass|stent|cannula|catheter|drain|feed|dressings?|stitches|staples|cast|pot|amputation|knee|hip|leg|arm|wrist|ankle|foot|feet|toes?|back|shoulder|wound|ulcer|stoma|bloods?|blood test|results?|ecg|echo|cxr|obs|notes|drug chart|kardex|meds|medication|tto|ttos|discharge|discharge letter|diagnosis|prognosis|seizures?|cancer|tumou?r|leukaemia|dementia|diabetes|recovery|insulin|hba1c|swallow|speech|gait|balance|walking frame|prosthesis|splint|vent|tube|trachy?|line|picc|care plan|care package|dnacpr|respect form|capacity|section|safeguarding|pip|csf|lp|bmi|hernia|gallbladder|appendix|placenta|waters|labour|birth|c-?section|iv|pneumonia|sepsis|covid|flu|leukaemia|lymphoma|chest pain|heart attack|cardiac arrest|arrest|accident|crash|rtc|rta|overdose|psychosis|anorexia|depression|addiction|burns?|coma|meningitis|asthma|copd|heart failure|kidney failure|angina|clot|pe|dvt|bleed|brain injury|head injury|spinal injury|injury|injuries|illness|ms|mnd|parkinson[’’]?s|epilepsy|infection|delirium|preeclampsia|miscarriage|broken \\p{L}+|fractured \\p{L}+|dislocated \\p{L}+';
const PLACE_OF_CARE =
  'icu|itu|hdu|hospital|here|rehab|the (?:ward|unit|clinic|hospital|department|hospice|building|doors?)|our (?:ward|unit|clinic|department|gym|doors?)|ward \\w+|theatre|resus|a&e|ed|clinic';

/** Of these nobody but a patient has one: "his" results and course may be a student's. */
const ILLNESS =
  'chemo(?:therapy)?|radiotherapy|rehab|dialysis|operation|op|surgery|stroke|scan|mri|x-?ray|biopsy|transplant|bypass|stent|cannula|catheter|drain|dressing|stitches|staples|cast|amputation|prosthesis|wound|ulcer|stoma|bloods|blood test|ecg|obs|drug chart|meds|medication|discharge|diagnosis|prognosis|seizure|cancer|tumou?r|leukaemia|dementia|insulin|swallow|walking frame|splint|ventilator|trachy?|tracheostomy|picc line|care package|capacity assessment|hernia|treatment|hip|knee|antibiotics|first steps|fracture|fall|burns?|infection|sepsis|pain|delirium|recovery|pneumonia|sepsis|covid|flu|leukaemia|lymphoma|chest pain|heart attack|cardiac arrest|arrest|accident|crash|rtc|rta|overdose|psychosis|anorexia|depression|addiction|burns?|coma|meningitis|asthma|copd|heart failure|kidney failure|angina|clot|pe|dvt|bleed|brain injury|head injury|spinal injury|injury|injuries|illness|ms|mnd|parkinsons|epilepsy|infection|delirium|preeclampsia|miscarriage|broken \\p{L}+|fractured \\p{L}+|dislocated \\p{L}+';

/** Phrases of which each quotes, in its comment, the kind of sentence it comes from. */
export const PATIENT_CUES: readonly PersonCue[] = [
  // "my patient Dorota", "our resident, Stan", "pt JB", "PatientName=BOATENG^ESI"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before('(?:patient|pt|px|resident|service user|client|inpatient)(?: ?name| is| was| called| named)?[=]?'),
  },
  // "a 23yo called Callum", "a lady named Vera", "this wee boy, Hamish"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before(
      "(?:lady|gent|gentleman|man|bloke|chap|fella|guy|woman|lad|lass|lassie|girl|boy|toddler|teenager|pensioner|bairn|youngster|\\d{1,3} ?(?:yo|y\\/o|yrs?[ -]old|years?[ -]old|[mf])|one)(?:,| called| named| by the name of|,? (?:his|her) name(?: is|'s|’s))",
    ),
  },
  // "Get well soon Bronagh from all at day surgery"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before('get well(?: soon)?|speedy recovery|hope you feel better soon'),
  },
  // "chase bloods for Mrs Gill", "cannula for Fashola", "TTOs for bed 4, Haddad"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before(
      `(?:${TREATMENT}|appointment|appt|referral|transport|bed|interpreter|hoist|commode|sling|chaperone|letter|placement|clinic slot|echo request|prescription|script|results) (?:back )?(?:for|of|on|from)(?: (?:poor|little|our|my|bed \\d{1,2},?|dear))?`,
    ),
  },
  // "discharged Fashola", "looking after Haddad", "treated Mrs Begum"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before(
      '(?:discharged|admitted|readmitted|treated|treating|nursed|nursing|looked after|looking after|look after|caring for|cared for|care for|operat(?:ed|ing) on|intubated|extubated|cannulated|resuscitated|clerked|triaged|catheterised|hoisted|bathed|washed|turned|scanned|x-?rayed|transfused|rehabbed|delivered|bandaged|stitched(?: up)?|plastered|sectioned|assessed|reviewed|consented|anaesthetised|vaccinated|jabbed)(?: (?:poor|little|our|my|dear|lovely|gorgeous|old|wee|the lovely|the amazing|the wonderful))?',
    ),
  },
  // "Bed 7 (Ivy)", "side room 3: Ethel"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before('(?:bed|bay|cubicle|cube|trolley|chair|s\\/?r|side ?room|room) ?\\d{1,2}[a-d]?'),
  },
  // "we lost Stan last night", "sat with Jean", "saw Olu in clinic"
  {
    kind: 'patient',
    where: 'before',
    weight: 1.5,
    pattern: before(
      "(?:saw|seeing|seen|held|walked with|said goodbye to|saying goodbye to|took|taking|dropped|dropping|brought|picked up|met|meeting|remember|working with|worked with|getting|got|look at|watching|(?:s?he|they)(?:[’']s| is| was| are) (?:called|named))(?: (?:poor|little|our|my|dear|lovely|gorgeous|old|wee))?",
    ),
  },
  // "Delivered twins for Chantelle", "Physio with Hassan today", "Our regular, Bernie"
  {
    kind: 'patient',
    where: 'before',
    weight: 2.5,
    pattern: before(
      '(?:(?:delivered|caught|welcomed|birthed) (?:(?:a|the|two|three|beautiful|gorgeous|baby|first) ){0,3}(?:baby|babies|twins|triplets|boy|girl|son|daughter) (?:for|to|with))|(?:physio|rehab|hydro(?:therapy)?|speech therapy|stairs practice|gym session|therapy session|home visit|dressing change|wound care|dialysis|chemo|bed bath|first session|last session) (?:with|to|for)|(?:our|my|the|another) (?:\\p{L}+ )?(?:regulars?|frequent flyer|frequent attender|favourite|fave)',
    ),
  },
  // "Visited Mrs Whitlock at home", "we lost Stan last night", "sat with Mr Venkatesh"
  {
    kind: 'patient',
    where: 'before',
    weight: 2,
    pattern: before(
      '(?:visit(?:ed|ing)|lost|sat with|sitting with|sit with|holding hands with|fed|feeding|conveyed|handed over|referred|transferred|discharge)(?: (?:poor|little|our|my|dear|lovely|gorgeous|old|wee))?',
    ),
  },
  // "little Emeka finally took a bottle", "baby Zofia"
  {
    kind: 'patient',
    where: 'before',
    weight: 1.5,
    pattern: before('little|wee|baby|brave|poor old|dear old|poor|tiny|twin(?: one| two| 1| 2)?'),
  },
  // "Shoutout to Mr Kwabena Asante", "So proud of Nerys", "Meet Idris": said of staff as often
  {
    kind: 'patient',
    where: 'before',
    weight: 1,
    pattern: before(
      'shout ?-?out to|hats off to|so proud of|proud of|well done(?: to)?|congrat(?:ulation)?s(?: to)?|thank you(?: so much)?(?: to)?|thanks(?: to)?|meet|celebrat(?:e|ed|ing)|happy \\d{0,3}(?:st|nd|rd|th)? ?birthday(?: to)?|goodbye(?: to)?|farewell(?: to)?|rip|rest in peace|miss you|thinking of|never forget|(?:big |all my |our )?(?:hugs?|love|thoughts|prayers|condolences) (?:to|with|for)|three cheers for|thank you for .{2,20} us|fly high|good luck|(?:hooray|yay|cheers) for',
    ),
  },

  // "Tadhg rang the bell", "Idris, who rang our end-of-treatment bell"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      '[,.!)]{0,2} (?:who |s?he |they )?(?:\\p{L}+ ){0,2}(?:rang|rings|ringing|to ring|got to ring) (?:the|our|that|his|her|their)(?: [\\p{L}-]+){0,4} bell',
    ),
  },
  // "who walked out of ICU today", "danced off the ward"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[,.!)]{0,2} (?:who |s?he |they )?(?:\\p{L}+ ){0,3}(?:walked|walks|walking|danced|strolled|skipped|wheeled|went|left|leaving|leaves|marched|strutted|waltzed|hobbled)(?: (?:himself|herself|home))? (?:(?:straight |right )?(?:out of|off|from|back to) )?(?:${PLACE_OF_CARE})`,
    ),
  },
  // "limped into Queen Philippa", "was wheeled into resus", "came to us with", "came in after a fall"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      '[,.!)]{0,2} (?:\\d{1,3}[,)]? )?(?:who |s?he |they )?(?:\\p{L}+ ){0,2}(?:limped|hobbled|staggered|stumbled|collapsed|was wheeled|was carried|was rushed|was flown|was brought|was airlifted|arrived|presented|turned up|fell|came) (?:in(?:to)?|to|through|at|from|by|on|off|with|outside|back) ?(?:to |in |at )?(?:us|me|our|my|the|hospital|a&e|ed|icu|clinic|resus|with|after|by|an? \\p{L}+|theatre|\\p{Lu}\\p{L}*)',
    ),
  },
  // "is off CPAP", "was discharged", "Haddad home today", "'s on my caseload", "was treated at"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[,.!)]{0,2} (?:\\d{1,3}[,)]? )?(?:who |s?he |they )?(?:is|was|has|had|were|gets?|got|being|been|who's|who’s|’s|'s) ${ADVERBS}(?:${CARE_RECEIVED})`,
    ),
  },
  // "Evans MFFD", "Mrs Khan discharged today"; but "Joanne discharged her whole caseload", "Emma admitted 12 patients"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `,? ${ADVERBS}(?:${CARE_RECEIVED})(?: (?:home|today|tomorrow|yesterday|tonight|this|last|after|from|with|on|to|by|again)|[.,!?]|$)`,
    ),
  },
  // "Kaur is on ward 7", "in theatre": or at work there
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      `,? (?:(?:is|was) )?${ADVERBS}(?:on|in|from) (?:icu|itu|hdu|nicu|picu|ward \\w+|resus|recovery|theatre|a&e|ed|majors|minors)`,
    ),
  },
  // "He's back in ED", a sentence on
  {
    kind: 'patient',
    where: 'after',
    weight: 2.5,
    pattern: new RegExp(
      `^.{0,80}(?<!\\p{L})(?:s?he|they)(?:['’]s| is| was| were| has| had| have| got| been)+ ${ADVERBS}(?:${CARE_RECEIVED}|back in (?:ed|a&e|resus|hospital))(?!\\p{L})`,
      'iu',
    ),
  },
  // "Gladys at QPH with chest pain", "Malik with the maggots"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: new RegExp(
      `^(?: (?:at|to|in|into|from) .{2,30})? with (?:(?:a|an|the|his|her|their|severe|acute|bad|suspected|massive) ){0,2}(?:${ILLNESS}|maggots|rash|cough)s?(?!\\p{L})`,
      'iu',
    ),
  },
  // "my first patient on placement", said after the name
  {
    kind: 'patient',
    where: 'after',
    weight: 4,
    pattern: after(
      ',? ?[(–—-]? ?(?:who )?(?:is |was )?(?:my|our|the|a) (?:\\p{L}+ ){0,3}(?:patient|resident|service user|client|inpatient)',
    ),
  },
  // "Six months on our ward", "40 days in ICU"
  {
    kind: 'patient',
    where: 'after',
    weight: 2.5,
    pattern:
      /^.{0,40}(?<!\p{L})(?:days|weeks|months|nights) (?:on|in|with) (?:our (?:ward|unit|care)|the (?:ward|unit)|us|icu|itu|nicu|hospital|rehab)(?!\p{L})/iu,
  },
  // "and her family", as in "Big hug to Orla and her family after the diagnosis"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      ',? and (?:his|her|their) (?:\\p{L}+ )?(?:family|wife|husband|parents|mum|dad|daughter|son|partner|loved ones)',
    ),
  },

  { kind: 'patient', where: 'after', weight: 3, pattern: after(`['’]s ${ADVERBS}(?:${CARE_RECEIVED})`) },
  // "aoife is home", "home today after 61 days"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      " (?:(?:is|was|went|goes|going|gets|got|are) |[’']s )?(?:now |finally |back |safely |going )*home(?: (?:today|now|at last|tomorrow|tonight|safe|after|with|from|for christmas|where)|[.!,]|$)",
    ),
  },
  // "had her hip done", "finished his chemo", "starts dialysis"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[,.!)]{0,2} (?:who |s?he |they )?(?:\\p{L}+ ){0,2}(?:had|has|having|needs?|needed|needing|finish(?:ed|es|ing)|complet(?:ed|es|ing)|starts?|started|starting|gets?|got|survived|beat|refus(?:ed|es|ing)|agreed to|accepted|tolerat(?:ed|es|ing)|graduated from|got through|fought|fighting|battl(?:ed|ing)|recover(?:ed|ing) from|suffered|is on|declined|missed|pulled out|pulled|wants|wanted|awaiting|managed|did|broke|lost|for) (?:(?:a|an|his|her|their|the|this|that|all|more|first|last|final|six|\\d+|new|another) ){0,3}(?:[\\p{L}-]+ ){0,2}(?:${TREATMENT})`,
    ),
  },
  // "Mrs Okafor's bloods", "Jean's x-ray", "Ravi's gait"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `(?:['’]s?|s) (?:(?:new|first|last|latest|poor|left|right|repeat|urgent|morning|broken|big|lovely|final|end of) ){0,2}(?:${TREATMENT}|care|carers?|care home|named nurse|discharge|nok|next of kin|appointment|admission|wristband|bedside|first steps|pressure area|relatives|family meeting|transplant|journey|hospital stay)`,
    ),
  },
  // "DOB 14/03/1951", "NHS no", "Hosp No", "MRN"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      '[ ,(:;|–-]{0,4}(?:d\\.?o\\.?b\\.?|date of birth|born|nhs(?: no| num| number|#)?|hosp(?:ital)? ?(?:no|num|number)|mrn|chi|unit no|nok|gp)',
    ),
  },
  // "jobs: Wieczorek bloods, Fashola ECG, Haddad home today"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      `(?: ?[-–:]| for| needs)? (?:\\p{L}{1,10} )?(?:bloods?|ecg|echo|cxr|ct|mri|cannula|catheter|tto|ttos|ttas?|d\\/c|fluids|vbg|abg|lp|drug chart|dnar|dnacpr|swabs?|dressings?|usss?|scan|x-?ray|obs|results?|nbm|meds)`,
    ),
  },
  // "took a bottle from me", "took his first steps", "stood for the first time"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      '[,.!)]{0,2} (?:who |s?he |they )?(?:\\p{L}+ ){0,2}(?:took (?:a|his|her|their|the) (?:\\p{L}+ )?(?:bottle|feed|steps?|meds|tablets)|smashed (?:his|her|their)|stood (?:up|for|on|unaided)|sat (?:up|out)|walked (?:for|to|unaided|the|ten|\\d|with|again|his|her|today)|transferred|mobilised|ate|drank|swallowed|opened (?:his|her|their) eyes|squeezed my|woke up|said (?:his|her|their) first|spoke (?:his|her|their|for the first)|breathed|weaned|fed|gained|put on \\d)',
    ),
  },
  // "pressed the buzzer again", "refused his breakfast", "pulled his cannula out", "DNA'd twice"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      "[,.!)]{0,2} (?:who |s?he |they )?(?:\\p{L}+ ){0,3}(?:press(?:ed|es|ing) (?:the|that|his|her) (?:buzzer|bell|button|call)|buzz(?:ed|es|ing)|dna['’]?d|did not attend|didn['’]t attend|wander(?:ed|ing)|absconded|soiled|vomited|desatt?(?:ed|ing)|arrest(?:ed|ing)|fitting|spiked? a temp|pulled (?:out )?(?:his|her|their|the)|climb(?:ed|ing) out of|needs? (?:rebook(?:ing|ed)|changing|turning|hoisting|feeding|chasing|reviewing|clerking|cannulating|catheterising|a (?:bed|scan|wee|wash|new|review|side room|hoist)))",
    ),
  },
  // "Mr Abernethy is driving the whole of nights up the wall"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      "(?:['’]s| is| was| has been| drove| drives)? ?(?:driving|drove|drives) (?:\\p{L}+ ){1,6}(?:up the wall|round the bend|mad|mental|crazy|bonkers|insane|potty|nuts|demented)",
    ),
  },
  // "passed away on our ward", "died in our arms"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      '[,.!)]{0,2} (?:who |s?he |they )?(?:\\p{L}+ ){0,2}(?:died|dies|passed away|passed|slipped away|took (?:his|her|their) last breath|lost (?:his|her|their) (?:fight|battle))',
    ),
  },
  // "is this your leg mate", "your x-ray's on here"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      "[ ,]{1,2}(?:is (?:this|that) your|isn[’']t (?:this|that) your|this is your|this your|are these your) (?:\\p{L}+ )?(?:leg|arm|wrist|ankle|foot|feet|hand|knee|hip|skull|spine|back|chest|teeth|tooth|jaw|nose|face|x-?ray|scan|mri|ct|film|fracture|wound|scar|grandad|grandma|nan|mum|dad|baby|kid|son|daughter)s?",
    ),
  },
  // "Dafydd, you are an absolute star, thank you for making us laugh through your dressings"
  {
    kind: 'patient',
    where: 'around',
    weight: 2.5,
    pattern: around(
      `(?:your|ur) (?:(?:last|first|final|new|own|big|stay on|time on) ){0,2}(?:dressings?|chemo|radiotherapy|dialysis|rehab|operation|op|surgery|hospital stay|stay with us|stay on (?:the|our)|treatment|recovery|transplant|amputation|new (?:hip|knee|kidney|heart|leg|arm|foot|teeth|hearing aids?|dentures|insoles|splints?|prosthesis|pacemaker|wheelchair|eyes?)|cast|stitches|wound|bloods|x-?ray|scan|discharge|time (?:with us|on (?:the|our) ward))`,
    ),
  },
  // "his son said it was fine", "her daughter brought us chocolates"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern:
      /^.{0,80}(?<!\p{L})(?:his|her|their) (?:son|daughter|wife|husband|partner|mum|dad|family|nok|carers?|gran|nan|parents|relatives)(?!\p{L})/iu,
  },
  // "share her recovery after a stroke", "his journey through cancer"
  {
    kind: 'patient',
    where: 'after',
    weight: 2.5,
    pattern:
      /^.{0,80}(?<!\p{L})(?:his|her|their) (?:\p{L}+ )?(?:recovery|chemo|radiotherapy|treatment|rehab|diagnosis|operation|surgery|stroke|transplant|amputation|hospital stay|discharge|dialysis|wound|injury|injuries|illness|cancer|end of treatment|broken \p{L}+|new (?:hip|knee|kidney|heart|leg))(?!\p{L})/iu,
  },
  // "from all at day surgery", "love from everyone on Ward 4"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern:
      /^.{0,80}(?<!\p{L})from (?:all(?: of us)?|everyone|everybody|the team|the girls|the gang|your team|us all) (?:at|on|in) (?:the |our )?(?:ward|day surgery|icu|itu|rehab|clinic|unit|oncology|maternity|dialysis|physio|\p{L}+ ward|hospice|a&e|ed)/iu,
  },

  // "on our ward for months", said of the name itself, for "she is on our ward" may be a nurse
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      ',? (?:was |is |has been |had been )?(?:still |now |back )?on (?:our|the|my|this) (?:ward|unit|bay)',
    ),
  },
  // "off to rehab today", "on to the hospice"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      ",? (?:(?:is|was|’s|'s) )?(?:now |finally )?(?:off|on|back|down) to (?:rehab|theatre|surgery|a nursing home|the hospice|hospice|icu|itu|hdu|scan|ct|mri|residential care|a care home)",
    ),
  },
  // "Look at her go! Discharged home today", "…, out of ICU after 40 days"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern:
      /^.{0,40}[.!,–-] ?(?:finally |now |safely )*(?:discharged|home|out of (?:icu|itu|hospital)|off the vent(?:ilator)?)(?: home)? (?:today|tomorrow|tonight|at last|after|from|with)(?!\p{L})/iu,
  },
  // "while he waited for theatre", "she has had more operations than birthdays", "his scan is clear"
  {
    kind: 'patient',
    where: 'after',
    weight: 2.5,
    pattern: new RegExp(
      `^.{0,80}(?<!\\p{L})(?:s?he|they)(?:['’]s| is| was| were| has| had| have| been)* (?:wait(?:s|ed|ing) (?:for|on) (?:theatre|surgery|a bed|a scan|(?:his|her|their) (?:results|scan|op|operation|surgery))|(?:had|having|needs|needed|survived|got|refused) (?:(?:more|a|an|his|her|their|so many|another|two|three|four|new|all) ){0,2}(?:${ILLNESS})s?)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    kind: 'patient',
    where: 'after',
    weight: 2.5,
    pattern: new RegExp(
      `^.{0,80}(?<!\\p{L})(?:his|her|their) (?:(?:new|first|last|final|latest|left|right|broken|poor|second|whole|six|clear) ){0,2}(?:${ILLNESS})s?(?!\\p{L})`,
      'iu',
    ),
  },
  // "We treated him on ICU for weeks", "I looked after her"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern:
      /^.{0,90}(?<!\p{L})(?:treated|looked after|nursed|cared for|looking after|caring for|treating|nursing|admitted|discharged|operated on|resuscitated|intubated|scanned|cannulated|transferred|conveyed) (?:him|her|them)(?! to (?:lunch|dinner|a (?:drink|coffee|cake)))(?!\p{L})/iu,
  },
  // "He passed away in his sleep"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: /^.{0,80}(?<!\p{L})(?:s?he|they) (?:\p{L}+ )?(?:passed away|died|slipped away)(?!\p{L})/iu,
  },
  // "ring Mrs Haddad's daughter back"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      "['’]s (?:\\p{L}+ )?(?:daughter|son|wife|husband|partner|mum|dad|parents|family|carers?|next of kin|nok|sister|brother|niece|nephew|neighbour|social worker|care home)",
    ),
  },

  // What care is around: supports, never decides.
  {
    kind: 'patient',
    where: 'around',
    weight: 1,
    pattern: around(
      'ward|icu|itu|hdu|nicu|picu|a&e|resus|caseload|theatre|hospital|clinic|hospice|nights|diagnosis|bay|bed \\d{1,2}|cubicle|unit|rehab|oncology|chemo|dialysis|day surgery|maternity|stroke|surgery|operation|treatment|discharged?|admitted|admission|appointment|nhs no|dressings?|catheter|cannula|physio|wound|after \\d+ (?:days|weeks|months)|monitor|wristband|scrubs|handover|bloods',
    ),
  },
];

/** What recognizers call the forms in which only records and job lists write names. */
export const RECORD_EVIDENCE: Readonly<Record<string, number>> = { record: 3, bed: 3, job: 3 };
