/** A phrase that gives a name away. */
export interface NameCue {
  /** Before a name it ends where the name begins; after one it is anchored to where the name ends. Read in lower case. */
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Whether even a lower-case name counts after it. */
  readonly lower?: true;
  /** Whether only names of the list count, or only its given names: what else stands there is often a place or a team. */
  readonly listed?: 'name' | 'given';
  /** Whether a word no list has counts even where anything has a capital. */
  readonly opening?: true;
}

const before = (phrase: string): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏḀ-ỿ])(?:${phrase})[ \\u00a0]{1,3}["“'‘(]?(?=[A-Za-zÀ-ɏḀ-ỿ])`, 'g');
const after = (phrase: string): RegExp => new RegExp(`^(?:${phrase})`);

export const CUES_BEFORE: readonly NameCue[] = [
  // "a 23yo called callum", "goes by Bash", "his name is Tariq"
  {
    pattern: before("called|named|nicknamed|known as|goes by|name is|name was|name’s|name's"),
    confidence: 0.75,
    lower: true,
  },
  // "pt name olu"
  { pattern: before('(?:patient|pt|px) name'), confidence: 0.85, lower: true },
  // "little Emeka finally took a bottle", "baby Zofia", "wee Hamish"
  {
    pattern: before('little|baby|wee|big|young|old|poor|darling|gorgeous|lovely|dear|brave|our'),
    confidence: 0.65,
    listed: 'name',
  },
  // "Get well soon Bronagh", "thinking of Bev", "RIP Stan"
  {
    pattern: before(
      'get well(?: soon)?|happy \\d{0,3}(?:st|nd|rd|th)? ?birthday(?: to)?|rest in peace|rip|fly high|sleep tight|thinking of|good luck|congratulations(?: to)?|congrats(?: to)?|well done(?: to)?|shout ?-?out to|big up|hats off to|kudos to|proud of|in memory of|missing',
    ),
    confidence: 0.7,
    lower: true,
  },
  // "Thank you to Beatriz", "Meet Idris", "introducing Amara"
  {
    pattern: before(
      'thank you(?: so much)?(?: to)?|thanks(?: so much)?(?: to)?|meet|introducing|welcome home|goodbye(?: to)?|farewell(?: to)?|say hello to|hello|hi|hiya|hey|dear',
    ),
    confidence: 0.65,
  },
  // "my patient Dorota", "our resident Stan", "his wife Irena", "a lady, Vera,"
  {
    pattern: before(
      '(?:patient|pt|px|resident|service user|client|inpatient|gent|gentleman|lady|lad|man|woman|girl|boy|toddler|kid|child|baby|teenager|wife|husband|partner|mum|mother|dad|father|son|daughter|brother|sister|nephew|niece|carer|grandson|granddaughter|grandad|gran|nan|nana|friend|colleague|crewmate|mentor|buddy|bestie|mate|student),?',
    ),
    confidence: 0.7,
    listed: 'name',
  },
  // "bloods for Wieczorek", "discharged Fashola", "looking after Haddad"
  {
    pattern: before(
      '(?:bloods|cannula|ecg|scan|results|tto|ttos|drug chart|notes|letter|referral|transport|bed) for|discharged|admitted|treated|treating|nursed|nursing|visited|looked after|looking after|caring for|cared for|operated on|intubated|extubated|scanned|assessed|cannulated',
    ),
    confidence: 0.65,
    listed: 'name',
  },
  // "did any1 tell szymon", "so ayaan finally", "anyone seen aoife"
  {
    pattern: before(
      'tell|told|seen|chase|ring|poor|so|and|with|about|for|is|has|had|did|does|if|got|from|give|giving|get|getting',
    ),
    confidence: 0.6,
    lower: true,
    listed: 'given',
  },
  // "said Priya", "says Tom"
  { pattern: before('says|said|asked|told|from|with|and|to|by|for|about'), confidence: 0.5, listed: 'given' },
];

export const CUES_AFTER: readonly NameCue[] = [
  // "Idris, who rang our bell"; "Tadhg rang the bell", "aoife is home"
  {
    pattern: after(
      ',? (?:who )?(?:has |had |just |finally )?(?:rang|rings|ringing) (?:the|our|that|his|her|their)(?: [A-Za-zÀ-ɏḀ-ỿ-]{1,20}){0,4} bell',
    ),
    confidence: 0.8,
    lower: true,
  },
  {
    pattern: after(
      " (?:is|was|has been|’s|'s) (?:finally |now |back |safely )?(?:home|discharged|admitted|transferred|extubated|intubated|off (?:cpap|the vent|oxygen|o2)|awake|in (?:resus|icu|itu|hdu|bed \\d)|on (?:the ward|my caseload|our caseload|bed \\d))",
    ),
    confidence: 0.75,
    lower: true,
  },
  // "Jean, 78, came in", "Olu (34)", "Ivy 92F", "Siân, 43"
  {
    pattern: after(
      ' ?[,(] ?(?:aged |now |just |only )?\\d{1,3}(?: ?(?:yo|y\\/o|yrs?(?: old)?|years? old|[mf]))?(?=[,;)]| (?:is|was|has|had|who|came|went|said|says)(?![A-Za-zÀ-ɏḀ-ỿ])|\\.(?!\\d)|$)',
    ),
    confidence: 0.75,
  },
  { pattern: after(' (?:aged )?\\d{1,3} ?(?:yo|y\\/o|[mf])(?![0-9A-Za-zÀ-ɏḀ-ỿ])'), confidence: 0.75 },
  {
    pattern: after(' ?[,(-]? ?(?:d\\.?o\\.?b|nhs (?:no|num)|hosp no|mrn)(?![A-Za-zÀ-ɏḀ-ỿ])'),
    confidence: 0.85,
    lower: true,
  },
  // "Nkem's tumour has shrunk"
  {
    pattern: after(
      "['’]s (?:(?:left|right|new|last|first|poor|brain|lung) )?(?:tumou?r|cancer|chemo|hip|knee|legs?|arms?|bloods|scan|operation|surgery|transplant|stroke|wound|drain|catheter|cannula|mum|dad|daughter|son|wife|husband|heart|kidneys?|eyes?|feet|foot|toes?|hands?|seizures?|pain|dressings?|bed|discharge|recovery|rehab)(?![A-Za-zÀ-ɏḀ-ỿ])",
    ),
    confidence: 0.65,
    opening: true,
  },
  // "Obafemi still on the table", where no list has the name
  {
    pattern: after(
      "(?:['’]s)? (?:(?:still|is|was|hes|shes|he['’]s|she['’]s|now) ){1,3}(?:nbm|npo|septic|intubated|on the (?:table|vent|ward)|in (?:theatre|resus|recovery|icu|itu|hdu))(?![A-Za-zÀ-ɏḀ-ỿ])",
    ),
    confidence: 0.65,
  },
  // "hawa is 4/40 prem"
  {
    pattern: after(
      " (?:is|has|had|was|needs|wants|keeps|still|hasn['’]?t|isn['’]?t|wont|won['’]t|refusing|refused)(?![A-Za-zÀ-ɏḀ-ỿ])",
    ),
    confidence: 0.6,
    lower: true,
    listed: 'name',
  },
  // "Concepta won at bingo": only people do that
  {
    pattern: after(
      ' (?:said|told|asked|smiled|cried|laughed|giggled|won|hugged|kissed|danced|sang|whispered|waved|winked|woke|knitted|proposed)(?![A-Za-zÀ-ɏḀ-ỿ])',
    ),
    confidence: 0.6,
    opening: true,
  },
  // "szymons drain is out", "olu nbm from midnight", "dilys hes still in resus"
  {
    pattern: after(
      "(?:['’]?s)? (?:(?:still|is|was|hes|shes|he['’]s|she['’]s|now|needs?|on|for|left|right|new|old) ){0,3}(?:nbm|npo|bloods?|ecg|obs|drain|cannula|catheter|line|drip|vent|o2|oxygen|ct|mri|scan|x-?ray|theatre|resus|icu|itu|hdu|ttos?|home|dressings?|stoma|meds|feed|fluids|chest|hip|knee|leg|arm|wound|sats|bp|temp|bed|bay|septic|unwell|poorly|stable|mffd)(?![A-Za-zÀ-ɏḀ-ỿ])",
    ),
    confidence: 0.7,
    lower: true,
    listed: 'name',
  },
  // "tunde from bay 3", "Faith's mum brought us a cake"
  { pattern: after(',? (?:from|in) (?:bed|bay|cubicle|side ?room|sr) ?\\d'), confidence: 0.75, lower: true },
  {
    pattern: after("['’]s (?:mum|dad|mother|father|wife|husband|daughter|son|family|parents|sister|brother|nan|carer)"),
    confidence: 0.65,
    listed: 'name',
  },
  // "Tendai is smashing it", "Nerys was so brave"
  {
    pattern: after(
      ' (?:is|was|has|had|wasn’t|isn’t|says|said|told|thinks|loves?|loved|wants?|wanted|asked|came|comes|walked|walks|limped|cried|laughed|smiled|sang|took|takes|managed|smashed|needs|needed|died|passed away|arrived|stood|sat|went|goes|lives|lived|works|worked|finished|lost|gave|brought|joined|joins|retires|who)(?![A-Za-zÀ-ɏḀ-ỿ])',
    ),
    confidence: 0.6,
    listed: 'name',
  },
];
