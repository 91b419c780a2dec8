import { writtenDates } from '../dates/written-dates.ts';

/** What a good record of consent says. `reference` is a number or who holds it. */
export const CONSENT_PARTS = ['who', 'writing', 'date', 'covers', 'channels', 'withdrawal', 'reference'] as const;
export type ConsentPart = (typeof CONSENT_PARTS)[number];

/** What somebody may agree to have shown or said. `story` is the post as a whole. */
export const COVERED = ['name', 'age', 'image', 'diagnosis', 'quotes', 'place', 'story'] as const;
export type Covered = (typeof COVERED)[number];

const word = (alternatives: string): RegExp => new RegExp(`(?<![0-9a-zà-ɏ])(?:${alternatives})(?![0-9a-zà-ɏ])`);

const PARENT =
  'parents?|mum|mam|mother|dad|father|guardians?|parental responsibility|carer with parental responsibility|foster (?:carer|mum|dad)|both parents';
const CHILD_AGREES =
  "child(?:'s)? (?:own )?(?:view|assent|yes|agreement|agreed|agrees|happy|said yes|also|too)|(?:child|boy|girl|young person|son|daughter|he|she|himself|herself|they|patient|[0-9a-zà-ɏ]+ \\(\\d{1,2}\\)) (?:\\(\\d{1,2}\\) )?(?:both |also |too |has |have )?(?:agree[sd]?|assent(?:s|ed)?|said yes|happy|signed|drew|chose|wants?|keen)|and (?:the )?child|and (?:her|his|their) (?:son|daughter|child|boy|girl)|child \\(?\\d{0,2}\\)? ?both";

/** "from patient", "signed by Marisol Quiroga", "he has read this": who agreed, beside capitals that are names. */
const WHO = word(
  "patient(?:'s)?|pt|service user|client|resident|participant|the (?:person|lady|gentleman|man|woman|individual|family)|person themselves|him|her|himself|herself|themself|themselves|(?:he|she) (?:has |have )?(?:read|signed|agreed|consented|gave|given|knows|understands|can|may|is|was|chose|wants?|'s)|who (?:has )?(?:agreed|signed|consented|gave)|his|hers?|their|own signature|next of kin|" +
    PARENT,
);
/** "signed by ...", "agreed by ..." with a name, in a text that keeps its capitals. */
const NAMED =
  /(?:(?:signed|given|agreed|provided|obtained|consent|granted|authorised) (?:by|from|of)|who|name|person|by|from)(?:\s*:)?\s+(?:(?:Mr|Mrs|Ms|Miss|Dr|Mx)\.? )?[A-ZÀ-Þ][a-zà-ÿ'’-]+/u;
const NAME_FIRST =
  /^[ [(]*(?:[Cc]onsent[^:\n]{0,30}: ?)?(?:Mr|Mrs|Ms|Miss|Mx)\.? [A-ZÀ-Þ]|[A-ZÀ-Þ][a-zà-ÿ'’-]+ [A-ZÀ-Þ][a-zà-ÿ'’-]+,? (?:has |signed|agreed|gave|consented)/u;

const WRITING = word(
  'written|in writing|signed|signature|(?:signed )?(?:consent|media|release|photo|photography|model) form|form (?:signed|completed|ref|no|number|[a-z]{2,5}[- ]?\\d+)|e-?signed|docusign|by (?:email|letter)|emailed (?:us )?(?:his|her|their)|writing: ?(?:yes|true|y)|written: ?(?:yes|true|y)|email(?:ed)? consent',
);
const ONLY_SPOKEN = word(
  'verbal(?:ly)?|oral(?:ly)?|spoken|in person|by phone|over the phone|word of mouth|not (?:yet )?(?:signed|written)|unsigned|nodded',
);

const CHANNELS = word(
  'facebook|fb|insta(?:gram)?|ig|twitter|tweets?|(?:on|and|or|,|/|&|:) ?x(?= only|[,.;\\])\\n/&]| and| or|$)|tiktok|linkedin|youtube|threads|bluesky|snapchat|whatsapp|web ?sites?|webpage|intranet|blog|newsletters?|social media|socials|press|local paper|papers?|magazine|posters?|leaflets?|display boards?|annual report|radio|tv|video channel|all channels|channels?: ?\\S|this (?:account|page|channel|feed|group)|our (?:page|account|channels?|feed|site|social\\w*)|trust (?:website|channels|social\\w*|page)|(?:hospital|practice|charity) (?:website|channels|page|socials)|online|print',
);
const WITHDRAWAL = word(
  'withdraw\\w*|revoke\\w*|change (?:his|her|their|my) mind|(?:take|taken|taking) (?:it|this|them|the post|the photo|posts?) down|opt(?:ing)? out|(?:ask|asked|asking) (?:us )?to (?:remove|delete|take)|right to (?:withdraw|stop|change)|can stop(?: this)? (?:at )?any time|remov(?:e|ed|al) (?:at any time|on request)|deleted? on request',
);
const REFERENCE = word(
  'ref(?:erence)?(?: (?:no|number))?\\.?:? ?#?[a-z0-9][a-z0-9/-]{0,40}\\d|ref (?:on file|held)|(?:[a-z]{2,5}[-/ ]?\\d{2,}[a-z0-9/-]*)|form (?:no|number|ref)?\\.? ?[a-z]*-?\\d+|held (?:by|in|at|with|on)|holder|kept (?:by|in|with|on)|(?:stored|saved|filed|logged|recorded|scanned|uploaded|locked) (?:by|in|at|with|on|to|under)|on file(?: with)?|copy (?:in|with|held|kept|on|of)|in (?:the|her|his|their) (?:notes|record|records|file)|with (?:comms|communications|the comms team|the ig team|information governance|pals)|(?:comms|communications|medical photography|ig|pals)(?: team| office| department)? (?:has|have|holds?|keeps?)',
);

const COVERS: readonly (readonly [Covered, RegExp])[] = [
  ['name', word('(?:first |full |real |last )?names?(?! changed)|surname|named|forename|initials')],
  ['age', word('ages?|date of birth|year of birth|years old')],
  [
    'image',
    word(
      'photos?|photographs?|pictures?|pics?|images?|videos?|film(?:ing|ed)?|footage|selfies?|portraits?|drawings?|artwork|x-?rays?|scans?|likeness|face|before and after|close-?ups?|recordings?|audio|voice',
    ),
  ],
  [
    'diagnosis',
    word(
      'diagnos[ie]s|condition|illness|injury|injuries|treatment|operation|surgery|procedure|clinical (?:details?|story)|health (?:details?|information)|medical (?:details?|history|information)|end of treatment|therapy|recovery|cancer|stroke|transplant|care',
    ),
  ],
  ['quotes', word('quotes?|quoted|quotations?|words|comments?|own words|testimonial|letter|poem')],
  ['place', word('ward|hospital name|location|where (?:he|she|they) (?:was|were) treated')],
  [
    'story',
    word(
      'story|stories|this post|posts?|the (?:wording|text|post|article|piece|draft|caption|film)|case (?:study|report)|interview|blog|everything (?:in|here)|all (?:of )?(?:the )?(?:above|below|this|details|content)|read (?:it|this)|experience|journey',
    ),
  ],
];

/** What is agreed to, without what carries it: "photography consent form" is no photo, "on file" no film. */
const withoutForms = (words: string): string =>
  words.replace(
    /(?:photography and social media|photography|photo|media|patient|social media|video)? ?consent(?: (?:form|on file|record|note))?|medical photography|held (?:by|with) [a-z ]{3,30}/g,
    ' ',
  );

/** What a record, in lower case with straight apostrophes, says that it covers. */
export const coveredIn = (words: string): ReadonlySet<Covered> => {
  const rest = withoutForms(words);
  return new Set(COVERS.filter(([, sign]) => sign.test(rest)).map(([covered]) => covered));
};

/** "signed by her son": nobody else agrees for an adult. */
const BY_KIN = word(
  "(?:signed|given|agreed|provided|completed|obtained|granted|consent(?:ed)?|permission|form)(?: form)? (?:by|from) (?:(?:his|her|their|the|patient's|adult) ){0,2}(?:son|daughter|wife|husband|partner|brother|sister|niece|nephew|grand(?:son|daughter)|family|relatives?|next of kin|nok|carer|friend)",
);

const BY_PARENT = word(PARENT);
const CHILD_TOO = word(CHILD_AGREES);

/** Whether words may hold every part: two of them are rare. */
export const mayBeComplete = (words: string): boolean => WITHDRAWAL.test(words) && REFERENCE.test(words);

/** Which parts of a record a passage has. `written` is the passage as it stands, `words` in lower case. */
export const partsIn = (written: string, words: string): ReadonlySet<ConsentPart> => {
  const parts = new Set<ConsentPart>();
  const byKin = BY_KIN.test(words);
  const byParent = BY_PARENT.test(words);
  if (
    !byKin &&
    (byParent
      ? CHILD_TOO.test(words) || /\b(?:baby|newborn|infant|toddler|in nicu)\b/.test(words)
      : WHO.test(words) || NAMED.test(written) || NAME_FIRST.test(written))
  )
    parts.add('who');
  if (WRITING.test(words) && !ONLY_SPOKEN.test(words)) parts.add('writing');
  if (isDated(written)) parts.add('date');
  if (coveredIn(words).size > 0) parts.add('covers');
  if (CHANNELS.test(words)) parts.add('channels');
  if (WITHDRAWAL.test(words)) parts.add('withdrawal');
  if (REFERENCE.test(words)) parts.add('reference');
  return parts;
};

/** "11/04/2026", "12 May", "4 March": a day that can be looked up, which "Tuesday" is not. */
const isDated = (written: string): boolean =>
  writtenDates(written).length > 0 ||
  /(?<![0-9A-Za-z])\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?![a-z])/i.test(
    written,
  ) ||
  /(?<![a-z])(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2}|20\d\d)/i.test(
    written,
  );
