const CASE =
  "(?:case|cases|patient|injury|injuries|rash|fracture|break|x-?ray|scan|tumour|tumor|presentation|diagnosis|birth|baby|babies|wound|burn|condition|syndrome|disease|anatomy|mechanism|foreign bod(?:y|ies)|thing i['’]?ve (?:ever )?(?:removed|pulled|seen on|seen in|x-?rayed|scanned|delivered|treated|stitched)|arrest|survival|survivor|recovery|transplant|operation|procedure|delivery|resident|potassium|haemoglobin|sodium|blood sugar|lactate|bmi|temperature|hip|knee|stay|admission|resus)";
const TIME =
  '(?:(?:in|over) (?:my |all my |our |the |over |nearly |all )?(?:\\d{1,2}|ten|fifteen|twenty|twenty[- ]five|thirty|thirty[- ]five|forty|whole|entire|\\d0[- ]odd)(?: (?:years|yrs|career|life)[a-z ]{0,24}?)?)';
const AREA =
  '(?:worldwide|on the planet|on record|the (?:country|uk|world|county|region|trust|hospital|north|south|south west|north east|north west|east|west|literature|island|islands|history of)|britain|england|scotland|wales|ireland|northern ireland|europe|the whole (?:country|county|trust)|here|yorkshire|cornwall|devon|london|\\w+shire)';

/** Once-a-career words about a case, in lower case, each with the sentence behind it. */
export const SUPERLATIVES: readonly (readonly [evidence: string, confidence: number, cue: RegExp, pattern: string])[] =
  [
    // "never seen a rash like it", "never seen anything like that foot in 20 years"
    [
      'never seen',
      0.7,
      /never|nivver|ne['’]er/,
      `(?:(?:i|we|consultant|surgeon|nobody|no one|none of us|even the consultant|radiologist|registrar)(?:['’]ve|['’]d| have| has| had)? ?)?(?:never|nivver|not one of us has|hadn['’]t) (?:ever )?(?:seen|scanned|x-?rayed|treated|delivered|come across|heard of|met|had|cut off|dressed|stitched)(?: (?:a|an|one|that|such|so))?(?: [a-z-]+){0,3} (?:${CASE}(?: (?:like (?:it|that|this)|that (?:size|big|high|low)|so \\w+|before))?|(?:one|anything|owt|nothing) (?:like (?:it|that|this) )?(?:on (?:a|an) (?:scan|x-?ray|film)|in (?:a|an) (?:airway|ear|nose|bladder)))`,
    ],
    // "first ever in the UK", "only the third in the world"
    [
      'only one',
      0.75,
      /worldwide|on record|on the planet|the (?:whole )?(?:country|uk|world|county|region|trust|hospital|north|south|east|west|literature|islands?|history)|britain|england|scotland|wales|ireland|europe|yorkshire|cornwall|devon|london|shire|\bhere\b/,
      `(?:(?:the|our|only|just|about|probably|possibly) ){0,2}(?:only (?:one|the (?:first|second|third|fourth|fifth|\\d+(?:st|nd|rd|th)))|only (?:known |recorded |living |surviving )?(?:patient|person|case|child|baby|man|woman|family)|first(?:[- ]ever| known| recorded| reported)?(?: (?:patient|person|case|child|baby|man|woman|birth|transplant|operation|procedure))?|one of (?:only |just |about |fewer than |a handful of )?(?:\\w+ )?(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|a hundred|a handful)?(?: ?(?:people|cases|patients|kids|children|families|babies))?|(?:\\d{1,3}|two|three|four|five|six|a handful of|fewer than \\w+) (?:known |recorded |reported )?(?:people|cases|patients|kids|children|families)|last one) (?:like (?:it|this|that) |ever |to (?:survive|have|be) [a-z ]{1,24}|of (?:his|her|its|their) kind |with (?:it|this|that) |known |recorded |reported |diagnosed |in (?=the|brit|eng|scot|wal|ire|nor|eur|here|york|corn|dev|lon)){0,3}(?:in |across |from |anywhere in )?${AREA}(?! (?:to offer|to open|to use|to launch|to get|team|service|trust|unit|nurse))`,
    ],
    [
      'first ever',
      0.65,
      /first|1st/,
      `(?:our|the|my|his|her|hospital['’]s|trust['’]s|unit['’]s|island['’]s|uk['’]s|country['’]s|world['’]s|britain['’]s)(?: very| own)? (?:first|1st)[- ]ever (?:${CASE}|quads|wedding|twins|triplets)`,
    ],
    [
      'oldest',
      0.7,
      /oldest|youngest|heaviest|smallest|tiniest|biggest|tallest|longest|highest|lowest|largest|earliest|rarest/,
      `(?:our |the |my |\\w{1,24}['’]s )?(?:second |joint )?(?:oldest|youngest|heaviest|smallest|tiniest|biggest|tallest|longest[- ]staying|longest|highest|lowest|largest|earliest|rarest|most premature)(?: ever (?:${CASE}|man|woman|lady|gent|person|kidney stone|gallstone|stone|kid|child|mum|bairn|hip|weight loss)|(?: (?:${CASE}|man|woman|lady|gent|person|kidney stone|gallstone|stone|kid|child|mum|bairn|hip|weight loss))(?: \\w+)? (?:ever(?: recorded| seen)?|on record|in the (?:unit|hospital|trust)['’]s history|to (?:survive|have had|have)|(?:i|we)(?:['’]ve| have)? ?(?:ever )?(?:had|seen|delivered|scanned|treated|met|x-?rayed|looked after)|(?:the|our|this|my) \\w+ (?:has|have|had|['’]s) ever \\w+|\\w+['’]s ever had)|(?: \\w+){1,2} (?:(?:i|we)(?:['’]ve| have)? ?(?:ever )?(?:had|seen|delivered|scanned|treated|met|x-?rayed|looked after)|(?:the|our|this|my) \\w+ (?:has|have|had|['’]s) ever \\w+|\\w+['’]s ever had)(?! (?:team|shift|queue|intake|group|night|day)))`,
    ],
    // "a one in a million injury", "once in a career", "only one the consultant had seen in 30 years"
    [
      'one in a million',
      0.75,
      /million|lifetime|career|textbook|case report|literature|rare/,
      `(?:one|1)[- ]in[- ]a[- ](?:million|billion|hundred thousand)(?: (?:\\w+ )?${CASE})|(?:once|one)[- ](?:in|per)[- ]a[- ](?:career|lifetime) (?:\\w+ )?(?:${CASE}|patient|find|scan)|(?:incredibly|extremely|vanishingly|really|very|super|so|extraordinarily|ultra|exceptionally|exceedingly|insanely|extraordinary) rare (?:\\w+ ){0,2}?(?:${CASE}|disorder|cancer|genetic|neurological|autoimmune|bleed|infection|variant|complication|form of)|rare (?:genetic |neurological |autoimmune |skin |blood |bone |childhood |muscle ){1,2}(?:${CASE}|disorder|cancer)|(?:won['’]t|will never|never going to|unlikely to|doubt i['’]ll) (?:ever )?see (?:another|one|a case)(?: (?:one|like (?:it|this|that|him|her)|of (?:it|this|that))){0,2}(?: in my career| again)?`,
    ],
    [
      'in years',
      0.65,
      /years|yrs|career/,
      `(?:${CASE}|one|strangest|weirdest|oddest|worst|maddest|wildest|first time|never)(?:[^.!?\\n]{0,50}?) ${TIME}(?:(?: of| as)? (?:nursing|radiography|a paramedic|a radiographer|a nurse|a midwife|midwifery|physio|practice|on the road|the job|doing this|in the job))`,
    ],
    [
      'weirdest',
      0.65,
      /weird|strang|odd|bizarre|craz|mad|wild|unusual|freak/,
      `(?:the |my )?(?:weirdest|strangest|oddest|most bizarre|most unusual|craziest|maddest|wildest|freakiest) (?:${CASE}|thing (?:i['’]?ve|we['’]?ve|i have|we have|i|we)(?: ever)?(?: had to)?(?: help)? (?:seen|remove|removed|pulled out|scanned|x-?rayed|had to|found (?:in|up|inside))|(?:scan|x-?ray|birth|fracture|injury|swallowed))|(?:freak|bizarre) (?:accident|injury|fall|mechanism)`,
    ],
  ];
