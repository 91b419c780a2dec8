const ORGAN =
  '(?:heart|liver|stomach|spleen|appendix|organs?|insides|guts|bowels?|kidneys?|lungs?|everything|plumbing|gallbladder|aorta|whole lot|lot)';
const MANY =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|a second|a third|an extra|an? (?:sixth|eleventh|sixteenth|thirteenth|twelfth)|double|only one|one)';
const DAY_OF =
  '(?:wedding|big day|anniversary|golden wedding|diamond wedding|ruby wedding|silver wedding|hen do|stag do|hen weekend|honeymoon|prom|graduation|christening|baptism|bar mitzvah|bat mitzvah|confirmation|hundredth birthday|100th birthday|first dance)';
const PLACE =
  '(?:ward|wards|unit|icu|itu|hdu|ccu|nicu|a&e|ed|hospital|hospice|chapel|day ?room|lounge|dining room|care home|home|garden|corridor|waiting room|ambulance|bedside|bed|bay|side ?room|cubicle|resus|theatre|recovery|x-?ray|clinic|chemo|chemo suite|dialysis|gym|car ?park|foyer|café|cafe|canteen|reception|helipad|rehab|hydro(?:therapy)? pool|conservatory|bed \\d+)';

/** How few live or are made, and days that come once, in lower case, each with the sentence behind it. */
export const ODDITIES: readonly (readonly [evidence: string, confidence: number, cue: RegExp, pattern: string])[] = [
  // "Heart on the right, liver on the left, the whole lot mirror image", "born with two wombs"
  [
    'anatomy',
    0.75,
    /mirror|back to front|wrong (?:side|way)|on the (?:right|left)|wrong place|other side|swapped|upside down|situs|dextrocard/,
    `(?:(?:his|her|their|the|all|whole|all (?:his|her|the)) )?${ORGAN}(?:(?:['’]s|s| is| are| was| were| sits| sat| sitting|,| all| in|,? a| completely| totally| entirely| perfectly)){0,4} (?:(?:mirror[- ]image(?:d)?|back[- ]to[- ]front|the wrong way (?:round|around|about)|on (?:the|its|his|her) (?:wrong|other|opposite) side|in the wrong places?|swapped (?:over|round|sides)|flipped|reversed|upside down)|on the (?:right|left)(?=[^.!?]{0,40}(?:on the (?:left|right)|mirror|wrong|instead)))|heart on the right(?! (?:track|path|side of))|(?:liver|spleen|stomach|appendix) on the wrong side|situs inversus|dextrocardia|mirror[- ]image (?:of a )?(?:anatomy|organs|insides|chest|x-?ray|man|woman|lady|heart)`,
  ],
  [
    'anatomy',
    0.75,
    /kidney|womb|uter|nipple|thumb|finger|toe|rib|spleen|heart|vagina|cervi|teeth|tail|breast|bladder|testicle|tongue|ear|appendix|tonsil/,
    `(?:has|had|with|got|having|born with|found|discovered|count(?:ed)?|growing|grew|grown) (?:${MANY} )(?:\\w{1,24} )?(?:wombs?|uteruses|uteri|vaginas?|cervix(?:es)?|hearts|spleens|nipples?(?! piercing)|bladders|appendixes|third kidney|tails?|penises|testicles(?= (?:too many|more))|tongues|(?<=(?:three|four|a third|an extra|five|six|double|seven) )kidneys?|(?<=(?:a second|two|double|an extra) )wombs?|(?<=(?:six|seven|eleven|twelve|thirteen|an extra|a sixth|an? eleventh) )(?:fingers?|toes?|ribs?))(?: on (?:each|one|the|his|her) \\w{1,24})?|born (?:without|with no|missing|wi nae) (?:an? |any |the |his |her |a single |both )?(?:\\w{1,24} )?(?:eyes?|ears?|nose|womb|uterus|arms?|legs?|hands?|feet|fingers?|limbs|kidneys?|thyroid|spleen|lungs?|skull|brain|sweat glands|fingerprints|sense of (?:smell|pain)|pain)|(?:can['’]?t|cannot|doesn['’]t|unable to|never|never been able to) (?:feel (?:any )?pain|sweat|cry tears|forget (?:anything|a face)|burp|recognise faces)|(?:webbed|fused) (?:toes|fingers|hands)`,
  ],
  // "this enzyme thing", "one of those gene things nobody has heard of"
  [
    'rare illness',
    0.65,
    /thing|condition|disease|syndrome|disorder|heard of|pronounce|spell|named after/,
    "(?:this|that|his|her|their|the|a|some|one of (?:those|these)|an?) (?:weird |rare |odd |wee |funny |horrible |strange |mad |ultra[- ]rare |obscure |unpronounceable )?(?:enzyme|gene|genetic|chromosome|metabolic|mitochondrial|storage|clotting|bone|muscle|nerve|connective tissue|collagen|copper|iron|protein|blood|skin|urea cycle|amino acid|deletion|duplication|brittle[- ]bone|stone[- ]man|butterfly[- ]skin|fish[- ]skin|elephant|premature[- ]ageing|ageing|light|sunlight|water|sleep|laughing|vampire) (?:thing|things|condition|disorder|disease|syndrome|problem|defect|allergy|fault)(?! (?:unit|clinic|service|team|nurse|group|register|research))|(?:conditions?|diseases?|syndromes?|disorders?|illness|diagnosis|something) (?:that |which )?(?:(?:so|that|very|incredibly|extremely) rare|(?:i|we|nobody|no one|none of us|even the \\w{1,24}|the consultant|most doctors|you)(?:['’]d|['’]ve|['’]ll| had| have| has)? (?:never|not|ever|barely|can['’]?t|couldn['’]?t|had to google|has|hadn['’]t|haven['’]t|wouldn['’]t)(?: (?:even|ever|all))? ?(?:heard of|pronounce|spell|met|seen|come across|google)?)|(?:named (?:a |the )?(?:syndrome|disease|condition|gene|mutation) after (?:him|her|them))|allerg(?:y|ic) to (?:water|sunlight|the sun|cold|her own \\w{1,24}|his own \\w{1,24}|exercise|electricity|wifi|light)",
  ],
  // "has lived on tinned peaches since Brexit", "eats nothing but custard creams"
  [
    'diet',
    0.65,
    /lived? on |living on |lives on |surviv|nothing but |only eats?|eats? only|diet of|existed on|existing on|a day for|fed (?:himself|herself) on/,
    "(?:(?:has|have|had|who|been|['’]s|he|she|was|and|only|just|basically|solely|entirely) ){1,6}(?:lived|living|lives|survived|surviving|survives|existed|existing|exists|subsisted|got by|kept going) (?:(?:only|solely|entirely|purely|almost|exclusively|for \\w{1,24} \\w{1,24}|nothing but) ){0,3}on (?:(?!(?:benefits|credit|universal|pip|state|the (?:ward|street|streets|estate|island|road|farm|same|top|corner|third|first|ground|second|floor|edge|outskirts|coast|isle|mainland|hill|boat|marsh|moor|canal|site|\\w{1,24} floor|\\w{1,24} road)|an? (?:farm|boat|island|narrowboat|barge|houseboat|ventilator|pension|estate|ward|croft|hill|site|council|shoestring|state|main|busy)|her own|his own|oxygen|dialysis|insulin|tpn|adrenaline|site|mars|skye|lewis|harris|mull|orkney|shetland|barra|islay|\\w{1,24} (?:street|road|avenue|lane|terrace|estate|island|square|hill))(?![a-z]))[a-z'’-]+)(?: (?!(?:since|for|and|but|until|ever)(?![a-z]))[a-z'’-]+){0,4}(?: (?:since|for|ever since|until|from) (?:[a-z0-9'’-]+(?![a-z0-9'’-]) ?){1,4})?|(?:eats?|ate|eaten|eating|drinks?|drank|drinking|drunk|fed on|feeds on|diet of) (?:absolutely |literally |basically )?(?:nothing (?:but|except|other than)|only|solely) (?!(?:when|if|after|once|what|half|a little|small|two|one|three|soft|pureed|on|at|from|water))[a-z'’-]+(?: [a-z'’-]+){0,3}",
  ],
  // "proposed all over again in the day room", "fifty years to the day", "renewed their vows"
  [
    'proposal',
    0.75,
    /propos|years to the day|vows|one knee|said yes|aisle|first dance|wedding|marri|married|anniversary/,
    `proposed (?:(?:all over|once more|yet|for the \\w{1,24} time|again|properly|finally|to her|to him|with|a|haribo|ring|right|there|here|just|and|then) ?){0,6}(?:(?:in|on|at|from|by|outside|during|under|through) (?:the |our |my |a |her |his )?(?:\\w{1,24} ){0,2}${PLACE}|all over again|mid[- ]\\w{1,24})|proposed all over again|(?:\\w{1,24}|\\d{2}) years (?:to the (?:very )?day|ago to the (?:very )?day)|renew(?:ed|ing|al of) (?:of )?(?:(?:their|his|her|wedding|marriage) ){0,2}vows|walk(?:ed|ing|s)? (?:(?:his|her|their) \\w{1,24} |her |him )?(?:down|up) the aisle|(?:their|her|his) (?:first|last|final|wedding) dance|(?:golden|diamond|ruby|silver|platinum|emerald|pearl|blue sapphire|\\d{2}(?:th|st|nd|rd)|fiftieth|sixtieth|seventieth) (?:wedding )?anniversary (?:(?:tea|party|cake|dinner|today|do|celebrations?|lunch|afternoon tea) )?(?:in|on|at|by|from) (?:the |our |my |his |her )?(?:\\w{1,24} )?${PLACE}|(?:married|wed|hitched|engaged) (?:in|on|at|from|by) (?:the |our |a |her |his )?(?:\\w{1,24} )?${PLACE}|(?:asked|begged) (?:her|him|me|us|the \\w{1,24}) to marry (?:him|her|me|them)`,
  ],
  // "just in time for her big day", "the morning of his wedding", "on her hen do"
  [
    'big day',
    0.6,
    /big day|wedding|honeymoon|hen do|stag do|prom|graduation|christening|bride|groom|anniversary|first dance/,
    `(?:her|his|their)(?: own| actual| very own)? (?:big day|wedding(?: (?:day|night|morning|dress|reception|rehearsal|breakfast))?(?! (?:rings?|bands?|photos?|album))|hen do|stag do|honeymoon|(?:golden|diamond|ruby|silver) wedding(?: anniversary)?)|(?:(?:on|at|during|before|after|hours|minutes|days|morning|night|eve|day|middle|halfway|through|mid) ){1,3}(?:(?:of|to|from|before|after) )?(?:(?:the|his|her|their|own|a) ){1,2}${DAY_OF}|(?:the|a) (?:bride|groom|bridesmaid|best man|page ?boy|mother of the bride|father of the bride)(?= (?:in|was|had|came|with|still|is|who|on|fainted|collapsed|fell|broke|arrived|turned|of))`,
  ],
  // "during a power cut, by the light of the dad's head torch", "in front of an audience at the county show"
  [
    'setting',
    0.65,
    /power cut|torch|audience|on stage|live on|mid-|halfway (?:through|up|down)|blackout|storm|blizzard|flood|snowed in|during (?:the|a)/,
    "(?:during|in|through|despite|mid|in the middle of) (?:an? |the |that )?(?:total |big |island[- ]wide )?(?:power ?cut|blackout|blizzard|hurricane|eclipse|solar eclipse|evacuation|bomb scare|two[- ]minute silence|fireworks|penalty shoot-?out|cup final|coronation)|by (?:the )?(?:light of )?(?:an? |the |his |her |dad['’]s |my |phone |\\w{1,24}['’]s ){0,3}(?:head ?torch|torch ?light|torch|candle ?light|candle|phone light|headlights|moonlight|lantern|lighthouse)|(?:in front of|before|watched by) (?:an? |the |his |her |whole |entire |two hundred |packed |live |full |paying |\\d+ ){1,4}(?:audience|crowd|congregation|church|class|school|wedding|stadium|village|guests|tourists|court|jury|cast|theatre)|(?:(?:fell|collapsed|fainted|arrested|died|broke|dropped|had|went|lost) [^.!?,]{0,40})(?:on stage|live on (?:air|tv|radio|stage|stream)|mid[- ](?:sermon|speech|vows|song|aria|wedding|match|performance|air|flight|concert|tackle|solo|service|show|panto|recital|eulogy|funeral|lesson|assembly))",
  ],
  // "the first water birth ever recorded there", "the only case of this in Wales", "first one this trust has ever had"
  [
    'only one',
    0.75,
    /first|only|second|third|never before|last/,
    "(?:(?:the|our|my|his|her|its|their|probably|possibly|only) ){1,2}(?:very )?(?:first|second|third|last)(?:[- ]ever)? (?:\\w{1,24} ){1,4}(?:ever )?(?:(?:recorded|seen|reported|documented|known|delivered|diagnosed|treated|survived|performed|born|done)(?: (?:here|there|in (?!the (?:year|month|last|past))\\w{1,24}(?: \\w{1,24})?|on (?:the|this|our) \\w{1,24}|at (?:the|this|our|\\w{1,24}) ?\\w{0,24}))|(?:in|on|at) (?:this|the|our|that) (?:hospital|trust|unit|island|ward|county|country|village|valley|region)['’]?s? (?:history|ever|since \\w{1,24}|in \\w{1,24} years))|(?:the )?first (?:one )?(?:(?:this|our|the) (?:trust|hospital|unit|ward|department|consultant|island|team|place)|(?:any of us|anyone here|we|i)(?:['’]ve| have| had)?) (?:has |have |had |['’]s |['’]d )?(?:ever )?(?:had|seen|delivered|treated|met|dealt with|known|come across)(?! (?:a shift|rain|snow))|the only (?:known |recorded |living |other |confirmed |reported )?(?:case|person|patient|man|woman|child|baby|family|one|kid|bairn|adult|survivor)(?: (?:of|with|like) (?:it|this|that|its kind|\\w{1,24}(?:['’]s)?(?: (?:disease|syndrome))?))? (?:in|on|across|north of|south of|west of|east of|outside|within|anywhere in|this side of) (?:the (?:whole )?(?!(?:room|bay|ward|queue|waiting|shift|office|building|list|team|unit|family)(?![a-z]))\\w{1,24}|\\w{1,24}shire|wales|scotland|england|ireland|britain|europe|cornwall|devon|kent|essex|sussex|norfolk|suffolk|cumbria|fife|orkney|shetland|[a-z]{4,})",
  ],
];
