import { TREATMENT } from './care-words.ts';
import { after, type PersonCue } from './cue.ts';

/** What stands right after the name of somebody in care: what they have, do and say. Each quotes the kind of sentence it comes from. */
export const PATIENTS_HAVE: readonly PersonCue[] = [
  // "my first patient on placement", said after the name
  {
    kind: 'patient',
    where: 'after',
    weight: 4,
    pattern: after(
      `,? ?[(–—-]? ?(?:who )?(?:is |was )?(?:my|our|the|a) (?:(?:very|first|last|favourite|fave|lovely|oldest|youngest|
        longest|star|latest|amazing|own|long[- ]term|wonderful) ){0,3}(?:patient|resident|service user|client|inpatient)`,
    ),
  },
  // "and her family", as in "Big hug to Orla and her family after the diagnosis"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      ',? and (?:his|her|their) (?:[A-Za-zÀ-ɏ]+ )?(?:family|wife|husband|parents|mum|dad|daughter|son|partner|loved ones)',
    ),
  },
  // "had her hip done", "finished his chemo", "starts dialysis"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[,.!)]{0,2} (?:\\d{1,3}[,)]? )?(?:who |s?he |they )?(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:had|has|having|needs?|needed|
        needing|finish(?:ed|es|ing)|complet(?:ed|es|ing)|starts?|started|starting|gets?|got|survived|beat|refus(?:ed|es|
        ing)|agreed to|accepted|tolerat(?:ed|es|ing)|graduated from|got through|fought|fighting|battl(?:ed|ing)|
        recover(?:ed|ing) from|suffered|is on|declined|missed|pulled out|pulled|wants|wanted|awaiting|managed|passed|
        failed|did|broke|lost|for) (?:(?:a|an|his|her|their|the|this|that|all|more|first|last|final|six|\\d+|new|
        another) ){0,3}(?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:${TREATMENT})`,
    ),
  },
  // "DOB 14/03/1951", "NHS no", "Hosp No", "MRN"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[ ,(:;|–-]{0,4}(?:d\\.?o\\.?b\\.?|date of birth|born|nhs(?: no| num| number|#)?|hosp(?:ital)? ?(?:no|num|
        number)|mrn|chi|unit no|nok|gp)`,
    ),
  },
  // "took a bottle from me", "took his first steps", "stood for the first time"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[,.!)]{0,2} (?:\\d{1,3}[,)]? )?(?:who |s?he |they )?(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:took (?:a|his|her|their|
        the) (?:[A-Za-zÀ-ɏ]+ )?(?:bottle|feed|steps?|meds|tablets)|smashed (?:his|her|their)|stood (?:up|for|on|
        unaided)|sat (?:up|out)|walked (?:for|to|unaided|the|ten|\\d|with|again|his|her|today)|transferred|mobilised|
        ate|drank|swallowed|opened (?:his|her|their) eyes|squeezed my|woke up|said (?:his|her|their) first|spoke (?:his|
        her|their|for the first)|breathed|weaned|fed|gained|put on \\d)`,
    ),
  },
  // "pressed the buzzer again", "refused his breakfast", "pulled his cannula out", "DNA'd twice"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[,.!)]{0,2} (?:\\d{1,3}[,)]? )?(?:who |s?he |they )?(?:[A-Za-zÀ-ɏ]+ ){0,3}(?:press(?:ed|es|ing) (?:the|that|his|
        her) (?:buzzer|bell|button|call)|buzz(?:ed|es|ing)|dna['’]?d|did not attend|didn['’]t attend|wander(?:ed|ing)|
        absconded|soiled|vomited|desatt?(?:ed|ing)|arrest(?:ed|ing)|fitting|spiked? a temp|pulled (?:out )?(?:his|her|
        their|the)|climb(?:ed|ing) out of|needs? (?:rebook(?:ing|ed)|changing|turning|hoisting|feeding|chasing|
        reviewing|clerking|cannulating|catheterising|a (?:bed|scan|wee|wash|new|review|side room|hoist)))`,
    ),
  },
  // "Mr Abernethy is driving the whole of nights up the wall"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      `(?:['’]s| is| was| has been| drove| drives)? ?(?:driving|drove|drives) (?:[A-Za-zÀ-ɏ]+ ){1,6}(?:up the wall|
        round the bend|mad|mental|crazy|bonkers|insane|potty|nuts|demented)`,
    ),
  },
  // "passed away on our ward", "died in our arms"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      `[,.!)]{0,2} (?:\\d{1,3}[,)]? )?(?:who |s?he |they )?(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:died|dies|passed away|passed|
        slipped away|took (?:his|her|their) last breath|lost (?:his|her|their) (?:fight|battle))`,
    ),
  },
  // "is this your leg mate", "your x-ray's on here"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[ ,]{1,2}(?:is (?:this|that) your|isn[’']t (?:this|that) your|this is your|this your|
        are these your) (?:[A-Za-zÀ-ɏ]+ )?(?:leg|arm|wrist|ankle|foot|feet|hand|knee|hip|skull|spine|back|chest|teeth|
        tooth|jaw|nose|face|x-?ray|scan|mri|ct|film|fracture|wound|scar|grandad|grandma|nan|mum|dad|baby|kid|son|
        daughter)s?`,
    ),
  },
];
