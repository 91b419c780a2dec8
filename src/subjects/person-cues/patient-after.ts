import { ILLNESS, PLACE_OF_CARE } from './care-words.ts';
import { after, type PersonCue } from './cue.ts';

/** What stands right after the name of somebody in care: what was done to them. Each quotes the kind of sentence it comes from. */
export const AFTER_PATIENTS: readonly PersonCue[] = [
  // "Tadhg rang the bell", "Idris, who rang our end-of-treatment bell"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[,.!)]{0,2} (?:\\d{1,3}[,)]? )?(?:who |s?he |they )?(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:rang|rings|ringing|to ring|
        got to ring) (?:the|our|that|his|her|their)(?: [A-Za-zÀ-ɏ-]+){0,4} bell`,
    ),
  },
  // "who walked out of ICU today", "danced off the ward"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[,.!)]{0,2} (?:\\d{1,3}[,)]? )?(?:who |s?he |they )?(?:[A-Za-zÀ-ɏ]+ ){0,3}(?:walked|walks|walking|danced|
        strolled|skipped|wheeled|went|left|leaving|leaves|marched|strutted|waltzed|hobbled)(?: (?:himself|herself|
        home))? (?:(?:straight |right )?(?:out of|off|from|back to) )?(?:${PLACE_OF_CARE})`,
    ),
  },
  // "limped into Queen Philippa", "was wheeled into resus", "came to us with", "came in after a fall"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `[,.!)]{0,2} (?:\\d{1,3}[,)]? )?(?:who |s?he |they )?(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:limped|hobbled|staggered|stumbled|
        collapsed|was wheeled|was carried|was rushed|was flown|was brought|was airlifted|arrived|presented|turned up|
        fell|came) (?:in(?:to)?|to|through|at|from|by|on|off|with|outside|back) ?(?:to |in |at )?(?:us|me|our|my|the|
        hospital|a&e|ed|icu|clinic|resus|with|after|by|an? [A-Za-zÀ-ɏ]+|theatre|[a-zà-ɏ][a-zà-ɏ]*)`,
    ),
  },
  // "Edna's hearing aid batteries", "Stan's slippers"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      `(?:['’]s?|s) (?:[A-Za-zÀ-ɏ]+ )?(?:hearing aids?|dentures|false teeth|walking stick|walking frame|zimmer|
        wheelchair|slippers|nightie|belongings|property|crutches|bravery beads|insoles|incontinence|stairs assessment|
        kitchen assessment|home visit|discharge)`,
    ),
  },
  // "Hilda Ramsbottom, 102 today, says the secret is gin"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(',? ?(?:\\(|is |aged |turned )?(?:9\\d|10\\d)(?=[,).]| years?| today| and | who )'),
  },
  // "Jean, 78,", "Josie is 4": an age at which few are at work
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: after(
      `(?:,|,? who is| is| was| \\(|,? aged)? ?(?:only |just |now |aged )?(?:[7-9]\\d|10\\d|\\d|1[0-5])(?=[,).]|
         years?| and | who | today| yesterday| tomorrow)(?!\\.\\d)(?! (?:years|weeks|months|days) (?:of|as|in|on|at|
        with))`,
    ),
  },
  // "tell Sinead it's back", "asked me to hold her hand during the biopsy", "bit me"
  {
    kind: 'patient',
    where: 'after',
    weight: 2.5,
    pattern: after(
      `(?:,? (?:that )?(?:it['’]?s|it is|it was|the (?:cancer|tumour)(?:['’]s| is)?) (?:back|cancer|malignant|terminal|
        spread|incurable|inoperable|not good news|palliative))| (?:bit|scratched|spat at|punched|kicked|pinched|bled on|
        weed on|peed on|vomited on|threw up on|hugged|proposed to|winked at|swore at) (?:me|us|the|my)`,
    ),
  },
  // "whose little girl we looked after"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern:
      /^,? whose (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:we|i) (?:looked after|treated|cared for|nursed|delivered|saved|met on)(?![A-Za-zÀ-ɏ])/i,
  },
  // "Kayleigh had a little girl at 3am"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern: after(
      ` (?:has |have |just )?(?:had|birthed|delivered|welcomed) (?:a|an|her|their|the) (?:(?:beautiful|little|gorgeous|
        healthy|tiny|perfect|bouncing|first|baby) ){0,3}(?:girl|boy|baby|twins|triplets|daughter|son)`,
    ),
  },
  // "got Callum to eat a full meal"
  {
    kind: 'patient',
    where: 'after',
    weight: 2.5,
    pattern: after(
      ` to (?:eat|drink|walk|stand|sit (?:up|out)|take (?:his|her|their) (?:meds|tablets|insulin)|smile|mobilise|
        transfer|swallow|speak|sleep|shower|wash|open (?:his|her|their)|wear (?:his|her|their) (?:splint|boot|mask))`,
    ),
  },
  // "Gladys at QPH with chest pain", "Malik with the maggots"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern: new RegExp(
      `^(?: (?:at|to|in|into|from) .{2,30})? with (?:(?:a|an|the|his|her|their|severe|acute|bad|suspected|massive) ){0,2}(?:${ILLNESS}|maggots|rash|cough)s?(?![A-Za-zÀ-ɏ])`,
      'i',
    ),
  },
];
