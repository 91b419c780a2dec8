import type { SubjectKind } from '../entity.ts';

/** Whole words, in any case, of which each alternative may itself be a pattern. */
const words = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ_])(?:${alternatives.join('|')})(?![0-9A-Za-zÀ-ɏ_])`, 'gi');

/** Words that say whose a phone number or an e-mail address is. `strong` ones hold whatever else the sentence says. */
export interface ContactLabel {
  readonly kind: SubjectKind;
  readonly strong: boolean;
  /** Everyone who reads is asked to get in touch. */
  readonly invites?: boolean;
  readonly pattern: RegExp;
}

const PLACE_OF_CARE =
  '(?:ward|unit|clinic|hospital|surgery|practice|gp|department|dept|centre|hub|hospice|school|college|pharmacy|care home|nursing home|office|station|lab)';

export const CONTACT_LABELS: readonly ContactLabel[] = [
  {
    kind: 'organisation',
    strong: true,
    pattern: words(
      // services and desks
      'pals',
      'switch ?board',
      '(?:help|hot|advice|info|information|support|crisis|booking|appointments?|enquir(?:y|ies)|triage|referral|single point of access|cancer|cancellation|patient|flu|vaccine|results) ?lines?',
      'helpdesk',
      'help ?line',
      'reception(?:ist)?s?',
      'ward clerks?',
      'teams?',
      'services?',
      'departments?',
      'dept',
      '(?:press|media|comms|communications|appointments?|bookings?|admissions?|records?|fundraising|hr|recruitment|complaints?|bereavement|outpatients?|admin)(?: (?:office|desk|team|dept))?',
      'newsdesk',
      `${PLACE_OF_CARE}['’]?s? (?:number|phone|mobile|line|tel|telephone|landline|reception|office|clerk|secretary|admin|desk|e-?mail|manager|sister)`,
      'charity',
      'foundation',
      'trust',
      'council',
      'union',
      'samaritans',
      'childline',
      'nhs 111',
      'free ?phone',
      // roles
      'secretar(?:y|ies)',
      'managers?',
      'matron',
      'co-?ordinators?',
      'lead',
      'head of [A-Za-zÀ-ɏ]+',
      'director',
      'consultants?',
      'registrars?',
      'on[- ]call',
      'bleep',
      'out of hours',
      'district nurses?',
      'social workers?',
      'researchers?',
      'organisers?',
      'administrators?',
      'dr(?= [A-Za-zÀ-ɏ])',
      'prof(?:essor)?(?= [A-Za-zÀ-ɏ])',
    ),
  },
  {
    kind: 'organisation',
    strong: true,
    invites: true,
    pattern: words(
      '(?:informal|confidential) (?:chats?|discussions?|enquir(?:y|ies)|visits?|conversations?|calls?)',
      'enquir(?:y|ies|e)',
      'corresponding author',
      'correspondence',
      // an invitation to everyone who reads
      '(?:call|ring|phone|text|e-?mail|contact|message|dm|reach|write to|whats ?app|tell|ask|join|follow|visit|find|let) us',
      'us (?:on|at|via)',
      'our (?:number|phone|line|e-?mail|inbox|address|website)',
      'get in touch',
      'contact (?:the|our|your)',
      'find out more',
      'your (?:[A-Za-zÀ-ɏ-]+ ){1,3}(?:to|in)',
      '(?:reviewers|volunteers|participants|speakers|authors|mentors|helpers|entries) (?:wanted|needed|welcome|sought)',
      '(?:more|further) (?:info(?:rmation)?|details)',
      'to (?:book|register|apply|enrol|donate|refer|volunteer|sign up|find out|take part|rsvp|reserve)',
      'book (?:your|now|a|an|online|on|by|via)',
      'bookings?',
      'register',
      'rsvp',
      'self-?refer(?:rals?)?',
      'referrals?',
      'appl(?:y|ications?)',
      'submissions?',
      'abstracts?',
      'mentor(?:ing|s)?',
      'fax',
      'vacanc(?:y|ies)',
      'recruit(?:ing|ment)',
      'take part',
      "if you(?:[’']re| are| have| need| think| feel| notice| would| want|r)?",
      'interested',
      'questions\\?',
      'donat(?:e|ions?)',
      'sponsor',
      'volunteer',
    ),
  },
  {
    kind: 'organisation',
    strong: false,
    pattern: words(
      `${PLACE_OF_CARE}`,
      'infirmary',
      'faculty',
      'network',
      'society',
      'association',
      'committee',
      'forum',
      'helpers?',
      'nurses?',
      'physios?',
      'doctors?',
      'radiographers?',
      'paramedics?',
    ),
  },
  {
    kind: 'relative',
    strong: true,
    pattern: words(
      '(?<!(?:your|my|any|every|or|or a) )(?:daughter|son|wife|husband|widow(?:er)?|partner|mum|mam|mom|mother|dad|father|brother|sister(?!s? in charge)|nan|nana|gran|grandma|grandad|grandson|granddaughter|niece|nephew|aunt(?:ie)?|uncle|neighbour|carer|key-?holder|next of kin|nok|cousin|fianc[eé]e?|girlfriend|boyfriend|in-law|landlord|lodger|family|relative|warden)',
    ),
  },
  {
    kind: 'patient',
    strong: true,
    pattern: words(
      '(?:he|she|him|his|her|hers)',
      '(?<!(?:your|any|every|or|or a|if a) )(?:patient|pt|pts|px|service user|resident|client|lady|woman|gent(?:leman)?|man|bloke|chap|guy|lad|lass(?:ie)?|girl|boy|kid|teen(?:ager)?|pensioner|old boy|old girl)',
      '(?:mr|mrs|miss|ms|mx)(?=\\.? [A-Za-zÀ-ɏ])',
      '(?:home|personal|private) (?:number|mobile|phone|e-?mail|address)',
    ),
  },
  {
    kind: 'invented',
    strong: true,
    pattern: words(
      '(?:demo|dummy|fake|made-up|placeholder|sample) (?:number|phone|e-?mail|address|account|form|data|record|login)',
    ),
  },
  {
    kind: 'author',
    strong: true,
    pattern: words(
      'my (?:new |work |own |old |personal )?(?:number|mobile|phone|mob|e-?mail|landline|inbox|dms?|website|address)',
      '(?:call|ring|text|message|msg|whats ?app|e-?mail|dm|contact|reach|bell|ping|drop|tell|give) me',
      'me (?:on|at|via)',
      `i['’]?m (?:on|at)`,
    ),
  },
];

/** Words in a mailbox's name that a team or a role reads. */
export const ROLE_MAILBOXES: ReadonlySet<string> = new Set(
  (
    'pals comms communications info information enquiries enquiry research ward team noreply no-reply donotreply reply ' +
    'support jobs recruitment hr careers contact hello press media news office admin reception appointments booking ' +
    'bookings referrals referral help helpdesk service services feedback complaints foi governance safeguarding ' +
    'library training education events conference webinar studentship students fundraising charity donate volunteering ' +
    'volunteers membership members secretary secretariat chair editor editors editorial web webmaster postmaster ' +
    'privacy dpo ig security it servicedesk switchboard clinic clinics unit dept department physio physiotherapy ' +
    'radiology imaging xray podiatry dietetics therapy therapies ot slt pharmacy paediatrics maternity outpatients ' +
    'trial trials study studies survey consultation getinvolved joinus speakup freedomtospeakup quality improvement ' +
    'innovation rehab stroke community outreach hub podcast newsletter sales accounts finance billing shop orders mail ' +
    'customerservice customercare general main post nhs hospital trust practice surgery experience patientexperience ' +
    'liaison wellbeing chaplaincy visiting visitors carers volunteers friends leagueoffriends bereavement results ' +
    'vaccines screening audiology orthotics prosthetics dialysis chemo oncology theatre theatres labs pathology estates ' +
    'catering payroll rota rotas staffing bank temporarystaffing induction library simulation choir group club forum'
  ).split(' '),
);

/** A mailbox that ends so is a team's whatever it begins with: stroke.team@, wexcombe-enquiries@. */
export const ROLE_ENDINGS: ReadonlySet<string> = new Set(
  'team enquiries admin service services comms support reception clinic bookings referrals recruitment info dept department unit secretary liaison group club choir forum network council committee society appeal office'.split(
    ' ',
  ),
);

/** Stand-ins of tutorials and forms: name@, firstname.surname@. */
export const PLACEHOLDER =
  /^(?:your?[._-]?(?:first|last|sur|full|user)?[._-]?(?:name|e?mail|address)?|(?:first|fore|given)[._-]?name[._-](?:sur|last|family)[._-]?name|first[._-]last|name|username|user|someone|somebody|anyone|example|sample|test|me|you|email|joe[._-]?bloggs|j[._-]?bloggs|a[._-]?n[._-]?other|x{2,})$/i;

/** Hosts of health bodies, government, police and parliament: who writes from there is at work. */
export const PUBLIC_BODIES =
  /(?:^|\.)(?:nhs\.(?:uk|net|scot|wales)|hscni\.net|gov\.(?:uk|scot|wales)|police\.uk|mod\.uk|parliament\.uk)$/i;
/** Bodies whose name stands in their host's: in a word of its own, or at the end of one ("oakhurstsurgery"). */
const HEALTH_BODY =
  'nhs|hospitals?|infirmary|trust|health(?:care)?|clinics?|surgery|practice|hospice|ambulance|medical|medics|pharmacy|charity|foundation|council|carehome|dental|therap(?:y|ies)|physio|rehab';
const OTHER_BODY =
  'university|uni|college|school|academy|community|society|institute|association|journal|union|royal|conference|network|press|news|gazette|church|library|agency|bank|staffbank|locums?|recruitment|jobs|magazine|quarterly|events|podcast';

/** Hosts whose name says that an organisation stands behind them. */
export const ORGANISATION_HOSTS = new RegExp(
  `(?:^|\\.)(?:ac\\.uk|org\\.uk|org|edu|charity|health|hospital|foundation|clinic)$|(?:^|[.-])(?:${HEALTH_BODY}|${OTHER_BODY})(?=[.-]|$)|[a-z]{3}(?:hospitals?|infirmary|trust|clinic|surgery|practice|hospice|charity|council|university|college|pharmacy)(?=[.-]|$)`,
  'i',
);
