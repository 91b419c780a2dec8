import { after, around, before, type PersonCue } from './cue.ts';

const KIN = `wife|husband|partner|mum|mam|mom|mummy|mother|dad|daddy|father|son|daughter|brother|sister|twin|nan|nana|nanna|
        gran|granny|grandma|grandad|grandfather|grandmother|granddaughter|grandson|uncle|aunt|auntie|aunty|niece|nephew|
        cousin|girlfriend|boyfriend|fianc[eé]e?|carer|guardian|neighbour|kids?|children|stepdad|stepmum|in-laws?|
        best friend`;

/** People named who are neither in care nor at work: family, public and invented figures, the author, animals. */
export const OTHER_CUES: readonly PersonCue[] = [
  // "his wife Irena", "pt's daughter, Amy", "the patient's son Jake", "mum Claire"
  {
    kind: 'relative',
    where: 'before',
    weight: 4,
    pattern: before(
      `(?:his|her|their|(?:pt|patient|resident|lady|gentleman|gent|child|baby|man|woman|boy|girl)['’]?s|
        [a-zà-ɏ][a-zà-ɏ]+['’]s|nok|next of kin)(?: (?:lovely|devoted|amazing|worried|poor|eldest|youngest|older|
        younger|little|big|late|beloved|wonderful|twin|own|adult|teenage|brave))*:? (?:${KIN}|next of kin|nok)(?: is|
         called|,)?`,
    ),
  },
  {
    kind: 'relative',
    where: 'before',
    weight: 3,
    pattern: before('(?:nok|next of kin|key ?holder|emergency contact|lpa|poa)(?: is)?'),
  },
  // "Claire, his daughter"
  {
    kind: 'relative',
    where: 'after',
    weight: 3.5,
    pattern: after(`,? \\(?(?:his|her|their|(?:pt|patient)['’]?s) (?:[A-Za-zÀ-ɏ]+ )?(?:${KIN})`),
  },
  // "my nan Ivy", "our son Leo", "Jean, my mum"
  {
    kind: 'author-family',
    where: 'before',
    weight: 5,
    pattern: before(
      `(?:my|our)(?: (?:own|lovely|gorgeous|amazing|late|beloved|wonderful|dear|darling|little|big|youngest|eldest|
        older|younger|baby|brave|beautiful|clever|poor|great|\\d{1,2}[- ]year[- ]old))* (?:${KIN})`,
    ),
  },
  {
    kind: 'author-family',
    where: 'after',
    weight: 5,
    pattern: after(`,? \\(?(?:my|our) (?:own |lovely |late |beloved |[A-Za-zÀ-ɏ]+ )?(?:${KIN})`),
  },
  // "I'm Simon", "my name is Nia", "Priya here"
  {
    kind: 'author',
    where: 'before',
    weight: 4,
    pattern: before("(?:i['’]?m|i am|my name(?: is|['’]s)|call me|it['’]s|yours|love|signed|from me) "),
  },
  { kind: 'author', where: 'before', weight: 4, pattern: before("i['’]m|i am|my name(?: is|['’]s)|call me") },
  {
    kind: 'author',
    where: 'after',
    weight: 4,
    pattern: after(' here[,.!:]| \\((?:she|he|they)\\/|,? (?:hcpc|nmc|gmc|gphc) (?:no|reg|pin|[a-z]{2}\\d|\\d)'),
  },
  {
    kind: 'author',
    where: 'after',
    weight: 3,
    pattern: after(',? (?:registered|chartered|specialist|student) [A-Za-zÀ-ɏ]+ ?\\('),
  },
  // "SMITH, John (2019)" is a reference to what somebody wrote
  {
    kind: 'public-figure',
    where: 'after',
    weight: 4,
    pattern: after('[.,]? ?(?:et al\\.?|& [A-Za-zÀ-ɏ]+)?[.,]? ?\\((?:19|20)\\d\\d[a-z]?\\)'),
  },
  // "Wilhelm Röntgen noticed a glow … 1895", "Born 12 May 1820"
  {
    kind: 'public-figure',
    where: 'around',
    weight: 2.5,
    pattern: around(
      `(?:in|born|since|of|circa|c\\.?|on \\d{1,2} [A-Za-zÀ-ɏ]+|\\d{1,2} [A-Za-zÀ-ɏ]+|after|by) (?:1[0-8]\\d\\d|
        19[0-4]\\d)|1[0-8]\\d\\ds?`,
    ),
  },
  // "a novel where Mr Kowalski dies on page 12"
  {
    kind: 'public-figure',
    where: 'around',
    weight: 4.5,
    pattern: around(
      '(?:novel|film|play|sitcom|drama|thriller|musical|soap) (?:where|in which|when)|on page \\d+|(?:reading|finished|re-?reading|watched|rewatching) (?:a|an|the|this|my) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:novel|thriller|memoir|film|play|series|drama)',
    ),
  },
  // "Watching Casualty: Charlie was admitted to his own ED"
  {
    kind: 'public-figure',
    where: 'around',
    weight: 4,
    pattern: around(
      `(?:re)?watching (?:casualty|holby|call the|this is going|er|scrubs|house|grey)|storyline|spoilers?|episode|
        season \\d|series \\d|what a series|box ?set|soap opera|corrie|eastenders|emmerdale|call the midwife|
        mrs brown.s boys|mr and mrs smith|on netflix`,
    ),
  },
  {
    kind: 'public-figure',
    where: 'around',
    weight: 2,
    pattern: around(
      `novel|film|movie|book|memoir|chapter|audiobook|documentary|drama|soap|sitcom|box ?set|tv|telly|netflix|album|
        song|gig|singer|actor|actress|footballer|midfielder|striker|goalkeeper|olympi(?:c|an)|historian|history|founder|
        pioneer|inventor|discovered|invented|philosopher|poet|painter|statistician|eponyms?|nobel|statue|blue plaque|
        black history month|biography|legend of|character|episode|season \\d|series|casualty|holby|called him|
        called her|fictional`,
    ),
  },
  {
    kind: 'public-figure',
    where: 'before',
    weight: 4,
    pattern: before(
      `(?:prime minister|health secretary|health minister|secretary of state|first minister|minister|chancellor|
        president|king|queen|prince|princess|lord|lady|baroness|sir|dame|mp|msp|councillor|cllr|mayor|comedian|author|
        actor|actress|singer|footballer|presenter|historian|poet|novelist|bishop|pope|saint)(?: for [A-Za-zÀ-ɏ]+)?`,
    ),
  },
  {
    kind: 'public-figure',
    where: 'after',
    weight: 4,
    pattern: after(
      ',? \\(?(?:mp|msp|ms|obe|mbe|cbe|the (?:comedian|author|actor|actress|singer|footballer|presenter|poet|novelist))',
    ),
  },
  // "Biscuit the therapy dog", "therapy dog Rusty"
  {
    kind: 'animal',
    where: 'before',
    weight: 5,
    pattern: before(
      `(?:(?:therapy|guide|assistance|hearing|pat|our|my|the|a) ){0,4}(?:dog|cat|puppy|pup|labrador|lab|cockapoo|spaniel|
        pony|horse|donkey|rabbit|hamster|guinea pig|parrot|budgie|tortoise|goldfish|cockatiel)(?: called| named|,)?`,
    ),
  },
  {
    kind: 'animal',
    where: 'after',
    weight: 5,
    pattern: after(
      `,? \\(?(?:the|our|my|a|her|his) (?:[A-Za-zÀ-ɏ]+ ){0,2}?(?:dog|cat|puppy|pup|labrador|cockapoo|spaniel|pony|
        horse|donkey|rabbit|hamster|guinea pig|parrot|budgie|tortoise|skeleton|manikin|mannequin|dummy|robot|scanner|
        plant|hoist)`,
    ),
  },
  // "Mr Bloggs", "Jane Doe", "Mrs Example", "Patient X"
  {
    kind: 'invented',
    where: 'after',
    weight: 6,
    pattern: after(
      ` ?\\((?:not (?:his|her|their) real name|name changed|a pseudonym|fictional|made[- ]up|invented|
        names? (?:have been|has been|were|was)? ?changed)`,
    ),
  },
];

/** Names that stand for nobody. */
export const NOBODYS_NAME =
  /(?<![A-Za-zÀ-ɏ])(?:bloggs|jane doe|john doe|joe public|example|testpatient|test patient|donotuse|xxtest)(?![A-Za-zÀ-ɏ])/i;
