/** Words that small counts are about and where they are counted, as alternatives in lower case. Written for this project. */

/** People who are counted, or what happened to them. */
export const COUNTED =
  '(?:people|persons?|patients?|pts|children|child|kids?|bairns?|weans?|wee ones|bab(?:y|ies)|newborns?|infants?|toddlers?|women|woman|men|man|girls?|boys?|lads?|lass(?:ie)?s?|adults?|teen(?:ager)?s?|young people|youngsters|pupils?|students|families|family|couples?|residents?|inmates?|prisoners?|service users?|clients?|individuals?|mums?|mothers?|dads?|fathers?|survivors?|sufferers?|carriers?|donors?|recipients?|participants?|cases?|instances?|diagnos(?:is|es)|deaths?|suicides?|stillbirths?|miscarriages?|births?|twins|sets? of (?:twins|triplets)|triplets|terminations?|abortions?|overdoses?|amputations?|transplants?|infections?|outbreaks?|hangings?|drownings?|stabbings?|assaults?|rapes?|detentions?|referrals?|ones?|under[- ]?(?:16|18|5|1)s|over[- ]?(?:65|80|90|100)s|centenarians?|refugees?|asylum seekers?|farmers?|fishermen|crofters?|islanders?|villagers?|locals?|(?:maternal|neonatal|infant|child|drug|avoidable|unexpected) deaths?)';

/** Conditions and events that nobody wants to be the one case of. */
export const CONDITION =
  "(?:suicide|suicidal|self[- ]harm|stillb(?:irth|orn)|miscarriage|neonatal death|infant death|hiv|aids|hepatitis|tb|tuberculosis|syphilis|gonorrh\\w{1,20}|chlamydia|sti|cancer|leukaemia|lymphoma|tumour|melanoma|myeloma|dialysis|transplant|hanging|drowning|overdose|anorexi\\w{1,20}|bulimi\\w{1,20}|eating disorder|psychosis|psychotic|schizophreni\\w{1,20}|bipolar|dementia|alzheimer\\w{0,20}|parkinson\\w{0,20}|huntington\\w{0,20}|motor neurone?|mnd|ms|multiple sclerosis|cystic fibrosis|cf|muscular dystrophy|duchenne|sma|haemophilia|sickle cell|thalassaemia|epilep\\w{1,20}|autis\\w{1,20}|down'?s? syndrome|syndrome|disease|disorder|condition|mutation|gene|deletion|safeguard\\w{0,20}|child protection|insulin|pumps?|diagnos\\w{0,20}|measles|mumps|rubella|whooping cough|pertussis|meningitis|sepsis|polio|diphtheria|tetanus|cholera|typhoid|malaria|mpox|covid|legionella|legionnaires'?|anthrax|rabies|cjd|amputat\\w{1,20}|amputee|paralys\\w{1,20}|paraplegi\\w{1,20}|quadriplegi\\w{1,20}|coeliac|diabet\\w{1,20}|type 1|insulin|gender (?:clinic|dysphoria|identity|reassignment)|transgender|trans|fgm|rape|sexual(?:ly)? (?:assault|abuse|exploit\\w{1,20})|domestic (?:abuse|violence)|sectioned|section (?:136|2|3)|detained|methadone|heroin|termination|abortion|ivf|surrog\\w{1,20}|twins|triplets|quads|births?|born|deaths?|died|killed|fatal|injur\\w{1,20}|stroke|stem cell|gene therapy|clinical trial|this (?:drug|treatment|trial|medication)|(?:living with|has|have|having|got) it|ecmo|home (?:dialysis|ventilat\\w{1,20}|birth|oxygen)|ventilat\\w{1,20}|tracheostomy|tpn|peg|feeding tube|prosthe\\w{1,20}|surviv\\w{1,20}|treated|treatment|operation|surgery|procedure|admitted|admission|hospital(?:ised)?|on (?:our|my|the) (?:caseload|books|list|register))";

/** Areas and groups that are small enough for the neighbours to work it out. */
export const SMALL_AREA =
  '(?:island|isle|village|hamlet|town|valley|glen|dale|parish|county|borough|district|region|area|city|postcode|estate|street|road|close|school|college|year group|class|cohort|nursery|prison|wing|care home|home|regiment|battalion|force|station|practice|surgery|caseload|clinic|unit|ward|trust|hospital|service|health board|board|ccg|icb|country|nation|uk|world|europe|britain|england|scotland|wales|ireland|northern ireland|north|south|east|west|north ?(?:east|west)|south ?(?:east|west)|midlands|highlands|islands|hebrides|orkney|shetland|borders|peninsula|archipelago|community|congregation|team|squad|club|rank|whole place)';

/** How few are counted. */
export const FEW =
  '(?:one|two|three|four|a couple of|a couple|a (?:mere )?handful of|a (?:mere )?handful|[1-4](?![\\d.,:/%]\\d|\\d|%|st|nd|rd|th))';

/** Out of how few. */
export const A_FEW =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|[1-9]|1[0-2]|a handful|very few|(?:a )?few)';

/** The time in which they were counted. */
export const WHEN =
  '(?:this|last|all|since|so far this|in (?:the )?(?:last|past)|in (?:19|20)\\d\\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december))(?: (?:year|month|week|winter|summer|spring|autumn|quarter|decade|\\w{1,20}))?';
