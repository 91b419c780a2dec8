/** The words by which a draft shows that someone is receiving care. */

const word = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ])(?:${alternatives.join('|')})(?![0-9A-Za-zÀ-ɏ])`, 'i');

const PLACES_OF_CARE =
  'hospitals?|infirmary|wards?|units?|a ?& ?e|a and e|ed|ae|resus|icu|itu|picu|nicu|scbu|hdu|ccu|cau|amu|mau|theatres?|recovery|clinic|mri|ct|x-?rays?|outpatients|opd|surgery|gp|hospice|rehab|maternity|labou?r (?:suite|ward)|delivery suite|birth(?:ing)? (?:centre|pool|unit)|corridor|bay|cubicle|trolley|bed|triage|mih?u|ambulance|blue lights?|caseload|care home|nursing home|physio|podiatry|dialysis|chemo(?:therapy)?|radiotherapy|chemo bell';
const DONE_TO_SOMEONE =
  'admi(?:t|ts|tted|ssion)|discharg(?:e|ed|ing)|diagnos(?:e|ed|is)|treat(?:ed|ing|ment)|refer(?:red|ral)|scan(?:s|ned)?|intubat(?:e|ed|ion)|cannulat(?:e|ed)|operat(?:ed|ion|ing)|transplant|section(?:ed)?|shocks?|cpr|rosc|arrest(?:s|ed)?|resuscitat\\w*|stitch(?:es|ed)?|sutur\\w+|cast|plaster(?:ed)?|catheter|drain|biopsy|bloods|swab(?:bed)?|dressings?|handover|bypass|amputat\\w+|palliative|end of life|ventilat\\w+|vent|transferred|rushed in|brought in|came in|(?:home|first|second|third|fourth|last|final|next|repeat|follow-?up|weekly|daily) visit|took (?:him|her|them) (?:to|in)|conveyed|appointment|waiting list|list today|on my list';
const AILMENTS =
  "patients?|pt|pts|px|stroke|tia|mi|nstemi|stemi|vf|sepsis|septic|ms|copd|cancer|tumour|leuka?emia|lymphoma|diabet(?:es|ic)|dementia|alzheimer['’]?s|parkinson['’]?s|asthma|seizures?|fits?|epilep(?:sy|tic)|fractur(?:e|ed|es)|broke(?:n)?|hip|knees?|#nof|nof|fall|fell|fallen|burn(?:s|t)?|wound|ulcer|overdose|od|stabb(?:ed|ing)|shot|bleed(?:ing)?|haemorrhage|chest pain|sob|unwell|poorly|collapse[ds]?|crash|rtc|rta|waters|labour|contractions|pregnan(?:t|cy)|miscarriage|termination|termed|delivered|stillb\\w+|hiv|covid|flu|infection|symptoms?|rash|choking|swallowed|ingested|injur(?:y|ies|ed)|hypo|gout|migraine|autis(?:m|tic)|adhd|anxiety|depress(?:ed|ion)|suicid(?:e|al)|self-harm|psychosis|dnacpr|dnar|rip|died|dying|passed away|death|pmhx?|c/o|o/e|nbm|gcs|sats|bp";
// gastritis, appendectomy, melanoma, anaemia, nephropathy, arthroplasty, laparotomy, thrombosis
const BY_THEIR_ENDING =
  '[A-Za-zÀ-ɏ]{3,20}(?:itis|ectomy|aemia|emia|opathy|oplasty|plasty|otomy|ostomy|osis|oscopy|algia|plegia|phasia|phagia)';

/** A place, an act or an ailment that only care has to do with. */
export const CARE_CONTEXT = word(PLACES_OF_CARE, DONE_TO_SOMEONE, AILMENTS, BY_THEIR_ENDING);

/** Someone in particular had care done to them: "who was treated at", "came in", "limped into". */
export const RECEIVES_CARE = word(
  '(?:was|were|is|been|being|got|be|getting) (?:[A-Za-zÀ-ɏ]+ )?(?:treated|admitted|diagnosed|rushed|taken|airlifted|flown|discharged|operated|transferred|referred|cared for|looked after|intubated|scanned|seen|resuscitated|fitted|given)',
  '(?:came|come|brought|wheeled|carried|blue-?lighted) in(?:to)?',
  'limped|collapsed|arrested|recovering|recovered|under (?:our|my) care|our care|in (?:a|our|her|his) bed|discharged|went home|admitted|rang (?:the|our) bell|patient|pt|px|had (?:a|an|his|her|their|both|one) (?:[A-Za-zÀ-ɏ-]+ ){0,3}(?:stroke|fall|operation|op|surgery|heart attack|seizure|transplant|bypass|replacement|replaced|removed|fitted|amputated|implanted|scan|bone marrow)|underwent|suffered|survived|received (?:a|an|his|her) (?:new |[A-Za-zÀ-ɏ]+ )?(?:heart|liver|kidney|lung|transplant|diagnosis|treatment)|spent (?:[A-Za-zÀ-ɏ]+ )?(?:[A-Za-zÀ-ɏ]+|\\d+) (?:days|weeks|months) (?:on|in|with us)',
);

/** What happened to someone in care, to which a day or an hour can belong. */
export const CARE_EVENT = word(
  DONE_TO_SOMEONE,
  "came (?:in|to (?:us|our|see)|(?:in)?to [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ]+)|come in|went home|going home|go home|home (?:by|on)|born|birth|died|passed away|passed|lost (?:him|her|them|a patient)|death|fell|fallen|fall|went down|goes down|collapse[ds]?|stabbed|shot|crash(?:ed)?|hit by|knocked (?:down|off)|found (?:him|her|on the floor|unresponsive|collapsed)|pulse (?:back)?|op|surgery|procedure|angio(?:gram)?|stent(?:ed)?|delivered|delivery|twins|triplets|waters|labour|contractions|called (?:to|out to)|attended|visited|saw|seen|met|told (?:me|us|her|him|them)|walked (?:in|out|for the first time)|woke up|woken|took (?:him|her|them)|plates? going in|rang (?:the|our) bell|overdose|seizure|fit|stroke|injur(?:y|ed)|broke|fractured?|swallowed|burn(?:t|ed)|bleed|(?:is|was|['’]s) (?:back|off the vent|gone|stable|out of icu|in theatre|awake)",
);

/** Someone particular stands in the sentence, if only as a pronoun. */
export const ONE_PERSON = word(
  "he|she|him|his|her|hers|he['’]s|she['’]s|he['’]d|she['’]d|patient|pt|px|lady|woman|gent|gentleman|man|bloke|chap|guy|fella|lad|lass(?:ie)?|girl|boy|kid|child|toddler|baby|newborn|infant|teen(?:ager)?|pensioner|mum|dad|daughter|son|wife|husband|grandad|nan|gran|grandma|bride|groom|twins?|triplets|resident|service user|someone (?:i|we)|\\d{1,3} ?(?:yo|y/o|yr old|year[ -]old|f|m)|mrs?|ms|miss",
);
