/**
 * What records are written with, by the case in which it is read. Written for
 * this project after the headings of clerkings, handovers and letters.
 */

/** Markers that stand in any case; each kind counts once in a run. */
export const MARKERS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['history', /(?<![a-z])(?:pmhx?|pmx|pshx?|past (?:medical|surgical) history|p\/?m\/?h)(?![a-z])/gi],
  ['drugs', /(?<![a-z])(?:dhx|drug (?:hx|history)|d\/h|rx:)(?![a-z])|\bDH(?=[: ])/gi],
  ['social', /(?<![a-z])(?:shx|social (?:hx|history)|s\/h)(?![a-z])/gi],
  ['family', /(?<![a-z])(?:fhx|family history|f\/h)(?=[: ])/gi],
  ['allergies', /(?<![a-z])(?:nkda|nka|allergies:|allergic to pen(?:icillin)?)(?![a-z])/gi],
  ['examination', /(?<![a-z])(?:o\/e|on examination)(?![a-z])/gi],
  ['impression', /(?<![a-z])(?:imp(?:ression)?|\bddx?|diff(?:erential)?|working dx|dx) ?[:=]/gi],
  ['plan', /(?<![a-z])plan ?[:=]|(?<![a-z])(?:tx|mx) ?:/gi],
  ['complaint', /(?<![a-z])(?:p\/?c|pres(?:enting)? comp(?:laint)?|c\/o|complaining of|hpc|hxpc|hopc) ?(?=[: ])/gi],
  ['systems', /(?<![a-z])(?:cvs|rs|gi|cns|abdo|resp|chest|heent|neuro) ?: /gi],
  ['nil by mouth', /(?<![a-z])(?:nbm|npo)(?![a-z])/gi],
  [
    'resuscitation',
    /(?<![a-z])(?:dnacpr|dnar|for full escalation|ward[- ]based care|ceiling (?:of care )?:?|tep form)(?![a-z])/gi,
  ],
  ['observations', /(?<![a-z0-9])(?:bp|hr|rr|sats?|spo2|temp|gcs|news ?2?|bm|obs) ?[:=]? ?\d{1,3}(?:[./]\d{1,3})?/gi],
  [
    'fracture',
    /(?<![a-z0-9&])# ?(?:l|r|left|right|lt|rt)? ?(?:nof|hip|tib|fib|radius|ulna|wrist|ankle|humerus|femur)(?![a-z])/gi,
  ],
  [
    'query',
    /(?<![a-z?!.])\? ?(?:pe|mi|uti|lrti|sepsis|dvt|tia|cva|stroke|ca|acs|aki|conversion|silent|fracture|seizure|gi bleed|cap|hap|delirium|dementia|home|ectopic|appendicitis|meningitis|cholecystitis|#|nof|viral|new)(?![a-z])/gi,
  ],
  [
    'shorthand',
    /(?<![a-z])(?:t[12]dm|htn|iecopd|aecopd|copd|ckd ?\d?|ihd|ccf|lrti|uti|t[12]rf|nstemi|stemi|esrf|hx of|hfref)(?![a-z])/gi,
  ],
  [
    'shorthand',
    /(?<![A-Za-z])(?:AF|MI|CVA|TIA|OA|RA|PVD|PE|DVT|CABG|SOB|SOBOE|LOC|D&V|AKI|MRSA\+?|ESBL|CPE|LD|VF|CF|EOL)(?![A-Za-z])/gu,
  ],
  [
    'treatment',
    /(?<![a-z])(?:iv ?abx|iv(?:i|f)|abx|ivab|nebs?|tazocin|fluids? (?:prescribed|running)|ngt|ng tube|catheter(?:ised)?|pr[no]|tds|bd|qds|od (?:mg|dose)|stat dose|\d{1,6} ?(?:mg|mcg|ml)|peg feed|o2 \d+ ?l|\d{1,6} ?l o2|iddsi ?\d?)(?![a-z])/gi,
  ],
  [
    'mobility',
    /(?<![a-z])(?:ao ?\d|ax[ =]?\d|a of \d|assist(?:ance)? (?:of|x) ?\d|mobs? (?:with|\+|ind)|zf|wzf|nwb|fwb|pwb|hoist(?:ed)?|self[- ]?caring|lives (?:alone|w|with)|poc|qds poc|ind with|mittens)(?![a-z])/gi,
  ],
  [
    'discharge',
    /(?<![a-z])(?:mffd|mfd|tto'?s?|awaiting (?:poc|package|placement|rehab|mri|ct|echo|theatre|cardio|surg)|for (?:theatre|mri|ct|echo|resp|rehab|dc|home|surg|ogd|palliative)|edd|d\/c|best int(?:erests)?(?: mtg)?|lpa|dols|mca|ptwr|r\/v|rv by|mdt|nok)(?![a-z])/gi,
  ],
  ['duration', /(?<![0-9/])\d{1,2}\/(?:7|52|12)(?![0-9/])/gu],
  ['day of stay', /(?<![a-z])(?:pod|day|d) ?\d{1,2}(?= (?:post|#|nof|,|;)|,)/gi],
  [
    'state',
    /(?<![a-z])(?:delirious|confused ?\+{1,3}|agitated ?\+|dysphagia|haem(?:odynamically)? stable|apyrexial|afebrile|a&o ?x ?\d|alert and orient(?:at)?ed|shortened (?:and|\+|&)|ext(?:ernally)? rotated|air entry|creps|snt|soft (?:and )?non[- ]?tender|pu.?d|bno|bo(?= x)|e&d|e\+d|hsn|perla?|not told yet|family aware|tx)(?![a-z])/gi,
  ],
];

/** Age and sex, as handovers write them: "87F", "F/87", "82 yo F". */
export const AGE_AND_SEX =
  /(?<![0-9A-Za-z])(?:\d{1,3} ?(?:y\/?o ?|yrs? ?)?(?:[FM]|female|male)(?![A-Za-z0-9])|[FM] ?\/ ?\d{1,3}(?!\d))/gu;

/** SBAR, SOAP and their kin: a heading at the beginning of a line or after a full stop. */
export const HEADINGS: readonly (readonly [form: string, headings: readonly RegExp[]])[] = [
  [
    'SBAR',
    [
      /(?:^|[\n.;|]) ?(?:s|situation) ?[:=–-] ?(?=\S)/i,
      /(?:^|[\n.;|]) ?(?:b|background) ?[:=–-] ?(?=\S)/i,
      /(?:^|[\n.;|]) ?(?:a|assessment) ?[:=–-] ?(?=\S)/i,
      /(?:^|[\n.;|]) ?(?:r|recommendations?) ?[:=–-] ?(?=\S)/i,
    ],
  ],
  [
    'SOAP',
    [
      /(?:^|[\n.;|]) ?(?:s|subjective) ?[:=–-] ?(?=\S)/i,
      /(?:^|[\n.;|]) ?(?:o|objective) ?[:=–-] ?(?=\S)/i,
      /(?:^|[\n.;|]) ?(?:a|analysis|assessment) ?[:=–-] ?(?=\S)/i,
      /(?:^|[\n.;|]) ?(?:p|plan) ?[:=–-] ?(?=\S)/i,
    ],
  ],
  [
    'ATMIST',
    [
      /(?:^|[\n.;|]) ?(?:t|time) ?[:=–-] ?(?=\S)/i,
      /(?:^|[\n.;|]) ?(?:m|mechanism|moi) ?[:=–-] ?(?=\S)/i,
      /(?:^|[\n.;|]) ?(?:i|injuries) ?[:=–-] ?(?=\S)/i,
      /(?:^|[\n.;|]) ?(?:s|signs|obs) ?[:=–-] ?(?=\S)/i,
      /(?:^|[\n.;|]) ?(?:t|treatment) ?[:=–-] ?(?=\S)/i,
    ],
  ],
];

/** The opening of a letter about somebody: "Dear Dr Iqbal, I reviewed this delightful gentleman". */
export const LETTER =
  /(?:dear (?:dr|doctor|colleagues?|team|gp|mr|mrs|ms|miss|prof(?:essor)?|sir|consultant)(?: [a-zà-ɏ'’-]+){0,2}[,.:]?\s+)?(?:re: ?[^\n]{3,80}\n\s*)?(?:many )?(?:thank(?:s| you) (?:very much |so much |kindly )?for (?:(?:asking (?:me|us) to see|referring|seeing|reviewing|your referral of|your kind referral of) (?:this|mr|mrs|ms|miss|the above|your|him|her|[a-z]+ )|your (?:kind )?(?:referral|letter) (?:of|regarding|about|concerning) )|(?:i|we) (?:had the pleasure of (?:seeing|reviewing|meeting)|have (?:today )?(?:reviewed|seen)|reviewed|saw|met|assessed|would be grateful if you (?:could|would) (?:see|review|assess)|should be grateful if you (?:could|would) (?:see|review|assess)) (?:(?:this|the above|your|mr|mrs|ms|miss|him|her|today) ?)(?:[a-z-]+ ){0,3}?(?:patient|gentleman|lady|man|woman|boy|girl|child|infant|lad|baby|gent|in (?:the |my |our )?[a-z ]{0,20}clinic|\d{1,3}[- ]year)|please (?:could you |can you |would you )?(?:kindly )?(?:see|review|assess) this (?:[a-z-]+ ){0,3}?(?:patient|gentleman|lady|man|woman|boy|girl|\d{1,3}[- ]?year)|this (?:\w+ ){0,2}(?:\d{1,3}[- ]year[- ]old|gentleman|lady) (?:was (?:reviewed|seen|admitted|referred)|attended|presented))[^.\n]{0,120}/gi;
export const DEAR = /dear (?:dr|doctor|colleagues?|team|gp|mr|mrs|ms|miss|prof)/i;
export const OF_A_LETTER =
  /(?:diagnos[ie]s:|clinic date|date of clinic|dictated|typed|yours sincerely|kind regards|nhs no|hosp(?:ital)? no|dob|d\.o\.b|current medication|cc:? (?:gp|patient)|medications?:|problem list|many thanks for)/i;
