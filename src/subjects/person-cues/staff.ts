import { after, around, before, type PersonCue } from './cue.ts';

/** What people at work are called. */
export const ROLE = `(?:nurse|hca|healthcare (?:assistant|support worker)|support worker|radiographer|sonographer|radiologist|
        physio(?:therapist)?|paramedic|emt|eca|technician|podiatrist|chiropodist|dietitian|dietician|nutritionist|ot|
        occupational therapist|slt|salt|speech (?:and language )?therapist|therapist|psychologist|midwife|
        health visitor|doctor|consultant|registrar|gp|surgeon|anaesthetist|physician|geriatrician|cardiologist|
        oncologist|paediatrician|neurologist|psychiatrist|pathologist|haematologist|dermatologist|pharmacist|dentist|
        optometrist|orthoptist|orthotist|prosthetist|audiologist|phlebotomist|scientist|porter|domestic|cleaner|caterer|
        cook|chef|housekeeper|receptionist|ward clerk|secretary|administrator|call handler|dispatcher|crew|crewmate|
        matron|ward sister|charge nurse|team leader|clinical lead|lead|manager|director|chief executive|ceo|chair(?:man|
        woman|person)?|governor|trustee|volunteer|chaplain|imam|educator|preceptor|tutor|lecturer|professor|student|
        apprentice|trainee|colleague|coworker|co-worker|teammate|workmate|mentor|mentee|supervisor|assessor|coordinator|
        officer|practitioner|specialist|researcher|fellow|advisor|adviser|champion|ambassador|guardian|advocate|
        librarian|engineer|electrician|security guard|fundraiser|speaker|presenter|host|author|blogger|podcaster|
        campaigner|activist|journalist|reporter|patient leader|expert by experience|co-author|guest|runner-up|winner|
        finalist|nominee|assistant|worker|head of [A-Za-zÀ-ɏ]+)`;
const DEPARTMENT = `(?:imaging|x-?ray|radiology|pharmacy|stores|hr|it|payroll|estates|facilities|catering|the canteen|reception|
        switchboard|switch|theatres?|physio|ot|occy health|occupational health|comms|finance|procurement|security|
        portering|pathology|the lab|labs|bed management|site|infection control|education|medical records|outpatients|
        the office|admin|domestics|housekeeping|admissions|the (?:day|night) team|nights|days|our team|the team|
        the crew|my team|agency|bank)`;

/** People who are named as colleagues, professionals and speakers. */
export const STAFF_CUES: readonly PersonCue[] = [
  // "Senior Radiographer Funmilayo Bakare", "our HCA, Jordan", "winners: physios Ola and Mo"
  { kind: 'staff', where: 'before', weight: 4, pattern: before(`${ROLE}s?(?: called| named| extraordinaire)?`) },
  // "my lovely work wife Bev", "my boss Karen", "our very own Jordan"
  {
    kind: 'staff',
    where: 'before',
    weight: 3,
    pattern: before(
      `(?:my|our|the) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:boss|work (?:wife|husband|bestie|mum)|oppo|partner in crime|bestie|mate|
        friend|pal|buddy|deputy|band \\d|b\\d|sister|charge|team|colleagues|new starter|newbie|very own|own)`,
    ),
  },
  // "Informal chats: Agnieszka Wrona", "contact Priya", "questions to Tom"
  {
    kind: 'staff',
    where: 'before',
    weight: 2.5,
    pattern: before(
      `(?:informal (?:chats?|enquir(?:y|ies)|discussions?)(?: with| to)?|contact|email|message|dm|call|ring|text|
        speak to|talk to|ask for|questions to|rsvp(?: to)?|names? to|let .{1,20} know|led by|hosted by|presented by|
        delivered by|organised by|run by|taught by|chaired by|written by|photo(?: by|:)|credit:?|supervised by|
        mentored by|introducing|with thanks to|(?:£\\d+|money|subs|kitty|cash).{0,20} to)`,
    ),
  },
  // "welcome Dr Siân Rhydderch, who joins"
  {
    kind: 'staff',
    where: 'before',
    weight: 2,
    pattern: before('welcome(?: to)?|welcoming|congratulat(?:e|ions) (?:to )?our'),
  },
  // "…, Medical Director", "Tom (physio)", "Ola, our lead OT", "Bronisław Zając, porter at"
  {
    kind: 'staff',
    where: 'after',
    weight: 4,
    pattern: after(
      `(?: ?[,(–—|-] ?| is | was |, who is |, who's )(?!(?:a |an )?(?:retired|former|
        ex))(?:[A-Za-zÀ-ɏ&/'’-]+ ){0,4}?${ROLE}s?`,
    ),
  },
  // "Kev in Imaging", "Kwesi from Stores"
  {
    kind: 'staff',
    where: 'after',
    weight: 2,
    pattern: after(` (?:in|from|on|at|down in|over in|up in) ${DEPARTMENT}`),
  },
  // "Zainab in charge, Tuan on bay 2, Ewa on break": who is where on a shift
  {
    kind: 'staff',
    where: 'after',
    weight: 4,
    pattern: after(
      `(?: is|'s|’s|, who is)?,? (?:(?:meant to be|to be|back|still|both) )?(?:in charge|on (?:break|bays? \\w+|nights|
        days|earlies|lates|call|triage|the desk|reception|leave|annual leave|shift|duty|side rooms|until|till)|
        coordinating|covering|doing (?:meds|obs|drugs|the \\w+ round)|off sick|running late)`,
    ),
  },
  // "Emrys took bloods from all of Bay 2", "Zainab reviewed forty drug charts": care that somebody gives
  {
    kind: 'staff',
    where: 'after',
    weight: 4,
    pattern: after(
      ` (?:has |had |just |also |who |then )*(?:did|does|doing|drew|gave|gives|giving|reviewed|
        reviews|checked|checks|wrote|scanned|cannulated|admitted|discharged|clerked|treated|saw|sees|assessed|taught|
        teaches|held|holds|showed|explained|explains|set up|put in|sorted|fetched) (?:(?:the|all|all the|
        all of the|my|our|every|each|everyone['’]?s|some|forty|twelve|\\d+(?!\\d)|blood|drug|me|us|your|
        a dozen) ?){1,3}(?:hands? |patients?|bloods|charts?|obs|meds|people|referrals?|scans|cannulas?|whole|everything|
        caseload|rounds?|clinics?|nerve blocks|from|for|to|in|how)?| (?:took|did|does|doing|taking) (?:bloods?|obs|
        swabs|ecgs) (?:from|for|on|in)`,
    ),
  },
  // "Lukasz, could you bring", "can Terry or Ewa cover"
  {
    kind: 'staff',
    where: 'after',
    weight: 2.5,
    pattern: after(
      ',? (?:(?:can|could|would|will) (?:you|u)|pls|please|(?:or|and) [A-Za-zÀ-ɏ]+ (?:cover|do|take|swap))',
    ),
  },
  // "Priya's leaving do", "Marek's retirement", "Bev's rota"
  {
    kind: 'staff',
    where: 'after',
    weight: 3,
    pattern: after(
      `['’]s? (?:[A-Za-zÀ-ɏ]+ )?(?:leaving|retirement|retiring|last (?:ever )?shift|first shift|hen do|baby shower|
        promotion|interview|team|shift|rota|talk|lecture|session|webinar|podcast|workshop|keynote|slides|paper|thread|
        blog|book|article|research|phd|dissertation|teaching|handover|cakes?|baking|biscuits|desk|locker|mug|lanyard|
        uniform|clinic|list|leadership|award|article)`,
    ),
  },
  // "who joins us in March", "won an award", "spoke about co-production", "qualified today"
  {
    kind: 'staff',
    where: 'after',
    weight: 2.5,
    pattern: after(
      `[,)]? (?:who )?(?:has |have |had |is |was |will be |just |also |recently |really |absolutely |
        finally )*(?:joins?|joined|joining|won|wins|winning|shortlisted|nominated|scooped|picking up|spoke|speak|speaks|
        speaking|present(?:s|ed|ing)|chair(?:s|ed|ing)|qualif(?:y|ied|ies|ying)|graduat(?:ed|es|ing)|retir(?:es|ed|ing)|
        promoted|appointed|start(?:s|ed|ing) (?:as|with|her new|his new|in the team|on the team|work|placement)|
        cover(?:ed|s|ing)|ran the|runs the|run the|running the|running (?:[A-Za-zÀ-ɏ]+ )?(?:\\d+ )?(?:marathons?|the)|
        led|leads|leading|taught|teach(?:es|ing)|train(?:ed|s|ing) (?:me|us|the|our)|mentor(?:ed|s|ing)|support(?:ed|s|
        ing) (?:me|us|the team|so many)|help(?:ed|s|ing) (?:me|us|out|the team)|organis(?:ed|es|ing)|bak(?:ed|es|ing)|
        brought (?:in )?(?:[A-Za-zÀ-ɏ]+ )?(?:cakes?|biscuits|doughnuts|samosas|coffee|snacks)|made (?:us|me|the tea|
        everyone)|owes?|swap(?:ped|s|ping)?|stayed (?:late|behind|on)|work(?:s|ed|ing) (?:a|the|with|so|in|for|on|hard|
        nights|tirelessly|every|as|at)|passed (?:her|his|their)|pass(?:es|ing) (?:her|his|their)|publish(?:ed|es|ing)|
        wrote|writes|writing|gave (?:a|the|us) (?:[A-Za-zÀ-ɏ]+ )?(?:talk|keynote|lecture|presentation|session)|
        going above|went above|goes above|always (?:has|makes|goes|there)|smash(?:ed|ing) (?:her|his|their) (?:osces?|
        exams?|viva|interview|placement|preceptorship|finals|shift))`,
    ),
  },
  // "for passing her finals", "on your new job", "for organising", "on getting band 6"
  {
    kind: 'staff',
    where: 'after',
    weight: 3.5,
    pattern: after(
      `(?: [a-zà-ɏ][a-zà-ɏ]+)? ?,? (?:on|for) (?:(?:your|her|his|their|the|a|being|getting|becoming|all your|all her|
        all his|always|such|an?) )*(?:[A-Za-zÀ-ɏ]+ )?(?:passing|new (?:job|role|post|band)|promotion|qualifying|
        graduating|degree|phd|msc|award|winning|retirement|retiring|organising|covering|stepping up|leading|running|
        teaching|mentoring|supporting|presenting|speaking|sharing|publishing|hosting|training|supervising|joining|
        band \\d|years? of service|\\d+ years|hard work|leadership|talk|keynote|presentation|helping (?:me|us|out)|
        baking|cakes?|biscuits)`,
    ),
  },
  // "says Tom, …" of a job; "our" people and events of work in the same sentence
  {
    kind: 'staff',
    where: 'around',
    weight: 1.5,
    pattern: around(
      `awards?|shortlist(?:ed)?|nominat(?:ed|ion)s?|leaving (?:do|drinks|party|present)|kitty|rota|secret santa|
        conference|webinar|podcast|keynote|symposium|cpd|journal club|vacanc(?:y|ies)|recruit(?:ing|ment)|apply|
        preceptorship|placement|new starter|team leader|colleagues?|coworkers?|crewmate|mentor|work bestie|annual leave|
        on call|on-call|grievance|hr|union|long service|meet the team|staff (?:spotlight|member|of the month)|
        employee of the month|behind the scenes|day in the life|medical director|chief executive|study day|
        assessors?[’']? day|training day|induction|appraisal|supervision|dissertation|band \\d|overtime|bank shift`,
    ),
  },
  // "Ms Antoniou performed my mum's hip replacement"
  {
    kind: 'staff',
    where: 'after',
    weight: 4.5,
    pattern: after(
      ',? (?:who )?(?:performed|did|fixed|replaced|saved|delivered|looked after|operated on|treated|diagnosed|cared for) (?:my|our|me)(?! (?:to|with))',
    ),
  },
  // "one physio down until June"
  {
    kind: 'staff',
    where: 'around',
    weight: 4,
    pattern: around(
      '(?:one|two|three|a) (?:nurse|physio|ot|midwife|hca|doctor|reg|crew|radiographer|body|pair of hands|colleague) (?:down|short)|short[- ]staffed without',
    ),
  },
  // "laziest toad I have ever worked with": insults say who is a colleague
  {
    kind: 'staff',
    where: 'around',
    weight: 1,
    pattern: around(
      `worked with|work with|works with|two-faced|incompetent|lazy|laziest|bully|bullies|useless|snitch|promoted|
        management|managers?`,
    ),
  },
];

/** Titles that professionals bear. */
export const STAFF_TITLE = /^(?:dr|prof|professor|nurse|sister|matron|rev|reverend)\.? /i;
/** Titles by which patients are spoken of, as some surgeons are. */
export const PLAIN_TITLE = /^(?:mr|mrs|ms|miss|mx|master)\.? /i;
