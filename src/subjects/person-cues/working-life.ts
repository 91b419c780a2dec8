import { after, type PersonCue } from './cue.ts';
import { ROLE } from './staff.ts';

const NUMBER = `(?:\\d{1,2}|ten|eleven|twelve|fifteen|twenty|thirty|forty)(?:[- ](?:one|two|three|four|five|six|seven|
  eight|nine))?\\+?`;
const REACH = '.{0,100}?(?<![A-Za-zÀ-ɏ])';

/** What only people at work are told of, up to a sentence after their name: years in a job, shifts, the tools of it. */
export const WORKING_LIFE: readonly PersonCue[] = [
  // "Forty years a porter", "26 years as our specialist nurse", "after 42 years of service"
  {
    kind: 'staff',
    where: 'after',
    weight: 4.5,
    pattern: after(
      `${REACH}${NUMBER} years (?:(?:as )?(?:an?|our|the) (?:[A-Za-zÀ-ɏ-]+ ){0,2}${ROLE}|of (?:service|nursing|
        midwifery|caring for|looking after|dedicated|loyal|night shifts|nights)|in (?:nursing|midwifery|the nhs|the job|
        the ambulance service|uniform|practice|post|scrubs))`,
    ),
  },
  // "Saying goodbye to Eileen today after 42 years.", not "after two years of dialysis"
  {
    kind: 'staff',
    where: 'after',
    weight: 3.5,
    pattern:
      /^[^.!?]{0,40}(?<![A-Za-zÀ-ɏ])after (?:nearly |almost |over )?(?:[1-5]\d|ten|twenty|thirty|forty)(?:[- ][a-z]{3,5})? years(?: (?:with|at) (?:us|the trust))?(?: ?[.,!?]|$)/u,
  },
  // "who nursed on our renal unit for 31 years"
  {
    kind: 'staff',
    where: 'after',
    weight: 3.8,
    pattern: after(
      `,? (?:who |that |has |had |have ){0,2}(?:nursed|volunteered|portered|trained|
        been (?:volunteering|working|nursing)|(?:worked|served)(?= [^.!?]{0,30}(?:wards?|unit|hospital|trust|nhs|
        department|theatres?|us|switchboard|team)(?![A-Za-z]))) (?:on|in|at|with|for|here|alongside|our|everyone|us)`,
    ),
  },
  // "who nursed on our renal unit for 31 years", unless she "is now our patient"
  {
    kind: 'staff',
    where: 'after',
    weight: 4.5,
    pattern: after(
      `(?!.{0,100}(?:our|a|my|own) (?:patient|resident|inpatient))[^.!?]{0,30}?(?<![A-Za-zÀ-ɏ])(?:nursed|
        volunteered|(?:worked|served|trained|practised)(?= [^.!?]{0,30}(?:wards?|unit|hospital|trust|nhs|department|
        theatres?|here|us|switchboard|team)(?![A-Za-z]))) [^.!?]{0,40}?(?:for|over) (?:(?:nearly|almost|over|more than) ){0,2}${NUMBER} years`,
    ),
  },
  // "I am covering her clinics", "off for her interview", "all your friends in theatres", "she trained me", "at the staff clinic"
  {
    kind: 'staff',
    where: 'after',
    weight: 4.5,
    pattern: after(
      `${REACH}(?:cover(?:ed|ing)? (?:for )?(?:his|her|their) (?:clinics?|shifts?|lists?|caseload|visits|nights?|bleep|
        on[- ]?calls?|long days?|patients|students|teaching)|back on (?:the )?(?:rota|shift|nights)|for (?:his|her|
        their) (?:job )?(?:interview|induction|first day|first shift|placement|exams?|osces?|viva|appraisal|night shift)|from (?:all )?(?:of )?your (?:friends|colleagues|workmates|work family|teammates)|(?:s?he|they|who) (?:has |have )?(?:trained|taught|mentored|supervised|interviewed|hired) (?:me|us|half|generations|so many)|staff (?:clinic|wellbeing|survey|vaccination|canteen|choir|gym|network|bank))`,
    ),
  },
  // "our teammate", "home from his deployment", "Her students now run the clinic"
  {
    kind: 'staff',
    where: 'after',
    weight: 3.5,
    pattern: after(
      `${REACH}(?:(?:our|my|a|as an?|and) (?:friend and |much[- ]loved |dear )?(?:colleague|teammate|team-mate|workmate|
        crewmate)|from (?:his|her|their|the|an?) (?:first |second |latest )?(?:conference|congress|course|deployment|holidays?|honeymoon|secondment|
        maternity leave|annual leave|placement|travels|sabbatical|career break)|(?:his|her|their) (?:students|
        trainees|mentees|apprentices)|(?:gone|went|going|sent) home (?:sick|early|with (?:a |the )?(?:
        migraine|flu|norovirus|cold|lurgy)))`,
    ),
  },
  // "helped a little boy through his MRI", "stayed with a confused patient", not "another patient"
  {
    kind: 'staff',
    where: 'after',
    weight: 4,
    pattern: after(
      `[^.!?]{0,30}?(?<![A-Za-zÀ-ɏ])(?:helped|helps|helping|calmed|calming|comforted|comforting|reassured|reassuring|
        stayed with|sat with|sits with|saved|noticed|spotted|rescued|talked to|talking to|listened to|listening to|
        explained|explaining|gave|giving|broke the news to|looked after|looking after|cared for|caring for|treated|
        treating|operated on|operating on|fed|washed|resuscitated|nursed|nursing|settled) (?:[^.!?]{0,25} to )?(?:an?|the|our|my|his|her|one of (?:our|my|her|his)|every|
        two|three|each) (?!other |another |fellow )(?:[A-Za-zÀ-ɏ-]+ ){0,3}?(?:patients?|resident|relatives?|famil(?:y|ies)|boy|girl|man|woman|
        lady|gentleman|child|baby|toddler|teenager|couple|stranger)`,
    ),
  },
  // "Iolo the play therapist"
  {
    kind: 'staff',
    where: 'after',
    weight: 4,
    pattern: after(` (?:our|the|my) (?:[A-Za-zÀ-ɏ-]+ ){0,2}(?!champion|winner|guest|fellow|author|retired)${ROLE}`),
  },
  // "Chidi's stethoscope"
  {
    kind: 'staff',
    where: 'after',
    weight: 4.5,
    pattern: after(
      `['’]s? (?:[A-Za-zÀ-ɏ]+ )?(?:stethoscope|bleep|pager|fob watch|smartcard|id badge|pen ?torch|tendon hammer|
        tuning fork|tourniquet|lanyard|scrubs|coffee order|pigeonhole)`,
    ),
  },
  // "Watched Mr Rao do a hip replacement", "Mr Ferreira let me close today", "discharged from his duties"
  {
    kind: 'staff',
    where: 'after',
    weight: 4,
    pattern: after(
      `(?: (?:do|did|does|doing) (?:an?|the|his|her|their|two|three|four|another|my) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:[a-z]{2,12}(?:ectomy|
        oscopy|otomy|ostomy|plasty)|replacement|transplant|bypass|caesarean|section|repair|ward round|lumbar puncture|
        nerve block|intubation|clinic|list)| (?:perform|repair|suture|demonstrate|explain)(?:s|ed|ing)? (?:an?|the|my|
        his|her|their|how|what|why)| (?:let|lets|letting|allowed|invited) (?:me|us) (?:to )?(?:close|assist|scrub|lead|
        shadow|observe|suture|hold the (?:camera|retractor|scope)|present|run|drive|sit in|take the lead|do the (?:ward round|handover))|[^.!?]{0,20} discharged from (?:his|her|their) (?:duties|role|post)| (?:has |had )?operated on (?:an?|two|three|four|five|six|\\d+|my|our|the))`,
    ),
  },
  // "He's our manager", a sentence on; "our champion" is said of anyone
  {
    kind: 'staff',
    where: 'after',
    weight: 4,
    pattern: after(
      `${REACH}(?:s?he|they)(?:['’]s| is| was|['’]re| are| were) (?:also |still |now )?(?:our|my|one of (?:our|the)) (?:[A-Za-zÀ-ɏ-]+ ){0,2}(?!champion|winner|guest|fellow|advocate|author|chef|cook|cleaner|engineer|electrician|student|
        volunteer|retired)${ROLE}s?`,
    ),
  },
];
