import { after, around, before, type PersonCue } from './cue.ts';

/** People whom the author knows, or everyone does, from outside the place of work. */
export const BEYOND_WORK: readonly PersonCue[] = [
  // "my flatmate Ellie", "next door neighbour Len"
  {
    kind: 'author-family',
    where: 'before',
    weight: 5,
    pattern: before(
      `my (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:flatmate|housemate|roommate|landlord|landlady|lodger|hairdresser|barber|postman|
        godson|goddaughter|godmother|school friend|old teacher|driving instructor)|(?<!(?:his|her|their) )next[- ]door neighbour`,
    ),
  },
  // "has raised £812", "donated 40 blankets": whoever was in care is said to have been
  {
    kind: 'public-figure',
    where: 'after',
    weight: 3.5,
    pattern: after(
      `[^.!?]{0,60}?(?<![A-Za-zÀ-ɏ])(?:(?:has |have |had |is |are )?(?:raised|raising) (?:over |more than |nearly |
        almost |an incredible |an amazing )?£\\d+|(?:has |have )?(?:donated|dropped off|knitted|crocheted|baked|drawn|drew) 
        (?:[A-Za-zÀ-ɏ]+ )?(?:\\d+|hundreds|dozens|a hundred))`,
    ),
  },
  // "Freddie Flintoff speaking about his recovery is so important for anyone with facial injuries"
  {
    kind: 'public-figure',
    where: 'after',
    weight: 4,
    pattern:
      /^ (?:has been |is |was )?(?:speaking|talking|opening up|speaks|talks|opens up|being so open)(?: out| so openly| openly| honestly)? about [^.!?]{0,80}(?<![A-Za-zÀ-ɏ])(?:important|powerful|brave|worth|awareness|documentary|interview|news|podcast|radio|anyone with|moving)(?![A-Za-zÀ-ɏ])/u,
  },
  // "Edward Jenner vaccinated James Phipps in May 1796": "1830" alone may be a time of day
  {
    kind: 'public-figure',
    where: 'around',
    weight: 4.5,
    pattern: around(
      `(?:in|circa|born|born in|of) (?:(?:january|february|march|april|may|june|july|august|september|october|november|
        december|early|late|the) )?1[5-8]\\d\\ds?`,
    ),
  },
  // "my friend Carys", not "my little friend Ivy"
  {
    kind: 'author-family',
    where: 'before',
    weight: 4.2,
    pattern: before(
      'my (?:(?:best|oldest|old|good|dear|lovely|school|uni|university|childhood|gym|running|church) ){0,2}(?:friend|mate|bff|pal)',
    ),
  },
  // "Steve Wright's documentary about his prostate cancer"
  {
    kind: 'public-figure',
    where: 'after',
    weight: 4.5,
    pattern: after(
      `['’]s? (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:documentary|memoir|autobiography|column|album|podcast|poem|film|novel|
        interview|play|sitcom|tv series|radio show|report|inquiry)`,
    ),
  },
  // "Hattie, 8, came to see what a physio does", "Mrs Dunne … for bringing the choir"
  {
    kind: 'public-figure',
    where: 'after',
    weight: 4,
    pattern: after(
      `[^.!?]{0,60}?(?<![A-Za-zÀ-ɏ])(?:(?:came|popped|dropped) (?:in |along |by )?to (?:see (?:what|how)|sing|play for|
        read to|entertain)|for bringing (?:the|her|his|their) (?:choir|class|pupils|band|dogs?|pony|ponies|ukuleles)|
        on work experience|(?:won|designed|wins) our [^.!?]{0,30}competition)`,
    ),
  },
];

/** What families call their own. */
export const KIN_TITLE =
  /^(?:nan|nana|nanny|nain|taid|gran|granny|grandma|grandad|granddad|grandpa|auntie|aunty|uncle) /i;
