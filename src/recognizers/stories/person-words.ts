/**
 * Words for one person in care and for those who work there, as alternatives
 * of a pattern in lower case. Written for this project.
 */

/** "lady", "wee fella", "auld boy": somebody whom a post singles out without a name. */
export const SOMEBODY =
  '(?:lad(?:y|die|dy)|wifie|wifey|woman|wumman|man|mannie|gent|gentleman|bloke|blokey|guy|dude|chap|fella|feller|fellow|lad|lass|lassie|boy|girl|girlie|kid|kiddo|kiddie|child|wean|bairn|baby|babby|newborn|toddler|tot|teen|teenager|youngster|patient|pt|px|client|resident|service user|granny|grannie|gran|nan|nana|grandma|grandad|granda|grandpa|dear|yin|pensioner|oap|mum|mam|mammy|dad|couple|cyclist|biker|motorcyclist|climber|walker|hiker|swimmer|driver|passenger|builder|roofer|farmer|fisherman|student|schoolboy|schoolgirl|pupil|twins?|(?:little|wee|old|auld) (?:one|un|yin|man|boy|girl|dear|soul|thing|fighter|warrior)|frequent flyer|regular|long[- ]?stayer|inpatient|(?:bed|cubicle|room|bay|side room|cot|chair|flat|number) \\d{1,3}[a-z]?)';

/** What may stand between "the" and the person: "the lovely old", "my mystery". */
export const DESCRIBED =
  '(?:(?:wee|little|lovely|poor|old|older|elderly|young|auld|sweet|tiny|same|mystery|favourite|fave|confused|grumpy|famous|infamous|legendary|amazing|brave|gorgeous|cheeky|naked|drunk|posh|angry|other|first|last|dear|bonnie|bonny|big|tall|[a-zà-ɏ]{2,12}(?:-[a-zà-ɏ]{2,10}){1,2}|[a-zà-ɏ]{3,12}(?:ing|ed|y|al|ic|less|ish)) ){0,3}';

/** People at work, who are no patients in what they do there. */
export const STAFF =
  '(?:nurses?|hcas?|hcsws?|doctors?|drs?|docs?|consultants?|registrars?|reg|surgeons?|gps?|physios?|physiotherapists?|ots?|(?:occupational|speech|art|music) therapists?|therapists?|slts?|dietitians?|podiatrists?|radiographers?|sonographers?|paramedics?|technicians?|techs?|porters?|cleaners?|domestics?|housekeepers?|receptionists?|secretar(?:y|ies)|clerks?|managers?|matrons?|sisters?|midwi(?:fe|ves)|pharmacists?|dentists?|hygienists?|optometrists?|orthoptists?|audiologists?|psychologists?|psychiatrists?|scientists?|phlebotomists?|students?|trainees?|apprentices?|volunteers?|chaplains?|carers?|colleagues?|staff|team|crew|teammates?|crewmates?|workmates?|mentors?|educators?|supervisors?|lecturers?|professors?|profs?|speakers?|trustees?|governors?|fundraisers?|employees?|leads?|directors?|ambassadors?|assistants?|interns?|cpns?|dns?|hvs?|health visitors?|social workers?|odps?|anaesthetists?|practitioners?|people in our team)';

/** Kin as "my mum" and "his wife" have them. */
export const KIN =
  '(?:mum|mam|mom|mammy|mother|ma|dad|da|daddy|father|parents?|folks|nan|nana|nanna|gran|granny|grannie|grandma|grandmother|grandad|granddad|granda|grandpa|grandfather|grandparents?|husband|hubby|wife|partner|other half|fianc[eé]e?|boyfriend|girlfriend|son|daughter|sister|brother|twin|aunt|auntie|aunty|uncle|niece|nephew|cousin|grandson|granddaughter|grand(?:kid|child|kids|children)|bairns?|weans?|kids?|little (?:one|boy|girl)|mother-in-law|father-in-law|sister-in-law|brother-in-law|mil|fil|stepdad|stepmum|stepson|stepdaughter)';

/** Where care happens. */
export const CARE_PLACE =
  '(?:ward|resus|majors|minors|a ?& ?e|a and e|ed|e\\.d\\.|er|casualty|icu|itu|picu|nicu|scbu|hdu|ccu|clinic|theatres?|recovery|unit|bay|triage|waiting room|surgery|hospital|ambulance|truck|rig|bed \\d+|side room|cubicle|delivery suite|labour ward|maternity|ct|mri|x-?ray|fracture clinic|dialysis|chemo|day unit|hospice|practice|pharmacy|chemist|rehab|outpatients|opd|department|dept|trolley|couch|table|list|caseload|chair|cath lab|endoscopy|imaging|infirmary|mau|amu|sau)';
