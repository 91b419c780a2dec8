import { ILLNESS } from './care-words.ts';
import { around, type PersonCue } from './cue.ts';

/** What is told of somebody in care a little after their name, often with a pronoun. Each quotes the kind of sentence it comes from. */
export const TOLD_OF_PATIENTS: readonly PersonCue[] = [
  // "hold her hand during the biopsy"
  {
    kind: 'patient',
    where: 'after',
    weight: 2.5,
    pattern: new RegExp(
      `^.{0,80}(?<![A-Za-zÀ-ɏ])(?:during|before|after|through|for) (?:the|a|an|his|her|their) (?:${ILLNESS}|procedure|needle|injection|lumbar puncture|exam(?:ination)?)(?![A-Za-zÀ-ɏ])`,
      'i',
    ),
  },
  // "on the arrival of your baby boy"
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern:
      /^.{0,60}(?<![A-Za-zÀ-ɏ])(?:arrival|birth|safe delivery) of (?:your|their|his|her) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:baby|babies|boy|girl|twins|triplets|son|daughter)(?![A-Za-zÀ-ɏ])/u,
  },
  // "She's 97.", a sentence on
  {
    kind: 'patient',
    where: 'after',
    weight: 3,
    pattern:
      /^.{0,80}(?<![A-Za-zÀ-ɏ])(?:s?he)(?:[’']s| is| was| turned| turns| turned out to be) (?:only |just |now |nearly |almost )?(?:[7-9]\d|10\d|\d|1[0-5])(?=[ .,!?]|$)(?! ?(?:years|months|weeks|am|pm|%|of))/u,
  },
  // "from all at day surgery", "love from everyone on Ward 4"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern:
      /^.{0,80}(?<![A-Za-zÀ-ɏ])from (?:all(?: of us)?|everyone|everybody|the team|the girls|the gang|your team|us all) (?:at|on|in) (?:the |our )?(?:ward|day surgery|icu|itu|rehab|clinic|unit|oncology|maternity|dialysis|physio|[A-Za-zÀ-ɏ]+ ward|hospice|a&e|ed)/u,
  },
  // "Look at her go! Discharged home today", "…, out of ICU after 40 days"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern:
      /^.{0,40}[.!,–-] ?(?:finally |now |safely )*(?:discharged|home|out of (?:icu|itu|hospital)|off the vent(?:ilator)?)(?: home)? (?:today|tomorrow|tonight|at last|after|from|with)(?![A-Za-zÀ-ɏ])/u,
  },
  // "while he waited for theatre", "she has had more operations than birthdays", "his scan is clear"
  {
    kind: 'patient',
    where: 'after',
    weight: 2.5,
    pattern: new RegExp(
      `^.{0,80}(?<![A-Za-zÀ-ɏ])(?:s?he|they)(?:['’]s| is| was| were| has| had| have| been)* (?:wait(?:s|ed|ing) (?:for|on) (?:theatre|surgery|a bed|a scan|(?:his|her|their) (?:results|scan|op|operation|surgery))|(?:had|having|needs|needed|survived|got|refused|passed|failed|managed) (?:(?:more|a|an|his|her|their|so many|another|two|three|four|new|all) ){0,2}(?:${ILLNESS})s?)(?![A-Za-zÀ-ɏ])`,
      'i',
    ),
  },
  {
    kind: 'patient',
    where: 'after',
    weight: 2.5,
    pattern: new RegExp(
      `^.{0,80}(?<![A-Za-zÀ-ɏ])(?:his|her|their) (?:(?:new|first|last|final|latest|left|right|broken|poor|second|whole|six|clear) ){0,2}(?:${ILLNESS})s?(?![A-Za-zÀ-ɏ])`,
      'i',
    ),
  },
  // "He passed away in his sleep"
  {
    kind: 'patient',
    where: 'after',
    weight: 2,
    pattern:
      /^.{0,80}(?<![A-Za-zÀ-ɏ])(?:s?he|they) (?:[A-Za-zÀ-ɏ]+ )?(?:passed away|died|slipped away)(?![A-Za-zÀ-ɏ])/u,
  },
  // "Dafydd, you are an absolute star, thank you for making us laugh through your dressings"
  {
    kind: 'patient',
    where: 'around',
    weight: 2.5,
    pattern: around(
      `(?:your|ur) (?:(?:last|first|final|new|own|big|stay on|time on) ){0,2}(?:dressings?|chemo|radiotherapy|dialysis|
        rehab|operation|op|surgery|hospital stay|stay with us|stay on (?:the|our)|treatment|recovery|transplant|
        amputation|new (?:hip|knee|kidney|heart|leg|arm|foot|teeth|hearing aids?|dentures|insoles|splints?|prosthesis|
        pacemaker|wheelchair|eyes?)|cast|stitches|wound|bloods|x-?ray|scan|discharge|time (?:with us|on (?:the|
        our) ward))`,
    ),
  },
  // What care is around: supports, never decides.
  {
    kind: 'patient',
    where: 'around',
    weight: 1,
    pattern: around(
      `ward|icu|itu|hdu|nicu|picu|a&e|resus|caseload|theatre|hospital|clinic|hospice|nights|diagnosis|bay|bed \\d{1,2}|
        cubicle|unit|rehab|oncology|chemo|dialysis|day surgery|maternity|stroke|surgery|operation|treatment|discharged?|
        admitted|admission|appointment|nhs no|dressings?|catheter|cannula|physio|wound|after \\d+ (?:days|weeks|months)|
        monitor|wristband|scrubs|biopsy|swallow|extubated|intubated|sedated|stool sample|sample|needle|hearing aids?|
        injection|scan|x-?ray|wound|bit me|diagnosed|sepsis|seizure|handover|bloods`,
    ),
  },
];
