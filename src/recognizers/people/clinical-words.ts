/** What a word has to do with care; each a bit, as one word may have several. */
export const THING = 1;
export const DONE = 2;
export const HANDLED = 4;
export const SUFFERS = 8;
export const DOES = 16;
export const STATE = 32;
export const PLACE = 64;
export const BELONGING = 128;

/** The senses in the order of their bits. */
export const CARE_SENSES = ['thing', 'done', 'handled', 'suffers', 'does', 'state', 'place', 'belonging'] as const;
type CareSense = (typeof CARE_SENSES)[number];

/** The words of care, by their stems: "cannulas", "cannulated" and "cannulating" are found by `cannula` and `cannulate`. */
const WORDS: Readonly<Record<CareSense, string>> = {
  // What somebody in care has or waits for: parts of the body, conditions, procedures, medicines, equipment, papers.
  thing: `abdomen ankle appendix arm artery back belly bladder bone bowel breast brain breathing calf chest ear elbow eye face finger foot feet
    gallbladder gums hand head heart heel hip jaw joint kidney knee leg liver lung mouth neck nose pancreas pelvis prostate rib scalp shin shoulder
    skin skull spine spleen stomach stump throat thumb thyroid toe toenail tongue tonsil tooth teeth tummy uterus vein womb wrist
    abscess ache aki allergy amputation anaemia angina anorexia arrest arthritis asthma bleed blister bruise burn cancer clot coma concussion confusion
    constipation copd covid cough cyst delirium dementia depression diabetes diarrhoea diagnosis dizziness dvt eczema embolism epilepsy fall fever fit flu
    fracture gout haemorrhage headache hernia hypo illness infarct infection injury jaundice labour leukaemia lesion lump lymphoma melanoma meningitis
    migraine miscarriage nausea nof nosebleed numbness overdose pain palpitations pneumonia pneumothorax pregnancy prognosis psychosis rash relapse rta rtc scar
    seizure sepsis stemi nstemi stillbirth stroke swelling symptom temp tia tremor tumour ulcer uti vomit weakness wound
    amputate angio angiogram anaesthetic assessment biopsy birth blood bloods bypass cabg cast chemo chemotherapy colonoscopy cpap cpr csection ct cxr dialysis dressing
    ecg echo eeg endoscopy epidural ercp exam feed graft hydrotherapy injection jab kub lp mammogram mri observation op operation ops ortho physio plaster
    procedure radiotherapy rehab replacement resection scan scope section smear stairs steps stitch stitches surgery suture swab test therapy transfusion transplant
    treatment ultrasound uss usg vaccine vbg abg vaccination ventilation xray x-ray
    antibiotic abx ivabx clexane doac fluids furosemide gentamicin heparin insulin inhaler iron levetiracetam med medication meds metformin methadone morphine
    nebuliser nebs o2 oramorph oxygen paracetamol pill prescription steroid tablet tazocin tinzaparin vanc warfarin
    bandage bedpan bipap boot brace cannula catheter collar commode crutches defib drain drip frame gown halo hoist icd iv line monitor mask mattress ng pacemaker peg picc
    pump sling splint staples stent stocking stoma trach tracheostomy trachy trolley tube urinal vent ventilator walker wheelchair wristband zimmer
    admission allergies appointment appt bed birthplan capacity careplan chart consent dols dnacpr discharge dnar drugchart gcs hb hba1c inr k+ kardex mar mha mfd
    notes obs package placement po potassium recovery referral respect result sample sats safeguarding sodium specimen swallow troponin trop tto tta ttos ttas weight table valve visitor hypobox bm nappy prem wbc crp
    creatinine egfr lactate urine stool cultures culture mobility balance gait speech diet appetite transport ambulance porter nok pip d&v g&s
    ect section voices mania psychosis self-harm ligature paranoia hallucination addiction withdrawal detox craving rehab shower bath bedbath mealtime
    contraction waters placenta cord bump latch trimester ivf incubator cot spacer peanut nebs meningococcal croup bronchiolitis rsv cleft
    driver syringe-driver end-of-life remission cycle relapse metastases mets staging marker chemo-brain neutropenia port portacath hickman
    prosthesis prosthetic orthotic orthosis insole verruca bunion corn nail cataract glaucoma retina drops cochlear implant hearing denture extraction filling molar
    aphasia dysphasia dysarthria stammer voice laryngectomy valve peg-feed thickener hemiparesis neglect spasticity hoisting transfers paralysis
    adrenaline rosc cpr resus gcs extrication allergen anaphylaxis epipen insulin-pump ketones dka hba1c bms sugars lymphoedema pressure-sore bedsore sores
    crohn's colitis ibs lupus ms mnd parkinson's alzheimer's huntington's sickle thalassaemia haemophilia cystic adhd autism bipolar schizophrenia ptsd ocd
    ectopic endometriosis fibroid hysterectomy mastectomy lumpectomy prostatectomy vasectomy cystoscopy bronchoscopy gastroscopy thoracotomy craniotomy`,
  // What only carers do, and only to people in care: object or passive subject.
  done: `admit readmit discharge intubate extubate cannulate catheterise sedate ventilate resuscitate resus clerk triage operate diagnose transfuse mobilise
    hoist bathe bandage suture anaesthetise vaccinate scan biopsy swab plaster convey airlift blue-light bluelight wean palliate rehab dialyse defib cardiovert
    inject immunise stent amputate induce section detox reposition suction prone proned tube tubed irrigate immobilise canulate x-ray xray treat bleep ct rehydrate
    nursed nursing catheterised delivered stabilise thrombolyse cath decannulate tourniquet triaged sectioned rebook repatriate hospitalise quarantine barrier screen
    anoint bury medicate feed fed transfer rescue`,
  // What is done to people in care, and to others as well.
  handled: `review refer move turn wash see seen saw assess prescribe visit meet met lose lost find found tell told ring comfort calm persuade restrain wake hold held
    help settle watch chase collect fetch pick escort monitor weigh shave dress stand accept decline bring brought send sent take took chaperone call
    remember forget miss hug kiss teach get got name ask tuck sit lift lay laid keep kept leave`,
  // What people in care suffer and undergo, as subjects.
  suffers: `tolerate arrest desat desaturate deteriorate contract spike vomit bleed haemorrhage abscond relapse dilate soil fit seize crash labour ambulate swallow convulse
    haemolyse hypo deliver miscarry self-discharge dna choke starve crumble haemolysed crowning recover survive pooed poo wee weed collapse faint aspirate
    palpitate die mobilise transfer stabilise wretch hallucinate decompensate wander`,
  // What people in care do, and others too.
  does: `wake woke walk walked stand stood sit sat eat ate drink drank sleep slept smile smiled laugh cry cried sing sang fall fell breathe cough refuse ask want wanted
    ring rang climb beat fight fought pull pulled squeeze squeezed open opened say said whisper kiss kissed hug hugged grin wave waved need needs manage limp hobble
    shout scream grab grip kick hit bit bite spit spat lie lay wait waiting arrive arrived came come go went leave left pass passed struggle live lived lift lifted drop
    graduate take took lose lost break broke meet met choose hold held press buzz complain`,
  // How people in care are.
  state: `allergic sectioned incoherent blue clammy grey rigid mottled cachectic jaundiced tearful inconsolable distressed suicidal manic psychotic catatonic quadriplegic paraplegic blind deaf aphasic terminal dying dead resting comfortable awake extubated inpatient outpatient patient nbm npo mffd mfd septic unwell poorly bedbound unresponsive intubated ventilated sedated confused agitated tachycardic hypotensive hypoxic apyrexial afebrile
    febrile pyrexial stable comatose cyanosed delirious dehydrated malnourished constipated incontinent nauseous paralysed palliative anaemic neutropenic symptomatic
    tachy brady t1rf t2rf eol dnacpr haemolysed postop post-op preop pre-op ventilating gcs15 primip multip gravid contracting crowning cathed anticoagulated
    immunosuppressed jaundiced malpositioned bleeding tachypnoeic feverish concussed pregnant wheezy breathless hypo hyper starving settled sleeping asleep drowsy restless weeing weightbearing wb nwb fwb pwb`,
  place: `ward wards icu itu hdu picu nicu scbu hospital resus theatre theatres recovery clinic hospice rehab maternity corridor bay cubicle sideroom triage a&e ae ed ccu
    cdu amu mau sau mri ct delivery labour trolley endoscopy oncology dialysis ambulance caseload discharge-lounge`,
  // What is by a bedside, or was brought to it.
  belonging: `dentures slippers nightie pyjamas belongings property glasses hearing-aid crutches frame stick bedside locker wristband breakfast supper buzzer callbell teeth
    aids blanket pillow beaker bungalow flat carers carer keysafe`,
};

const SENSES = new Map<string, number>();
for (const [index, sense] of CARE_SENSES.entries()) {
  for (const word of WORDS[sense].split(/\s+/)) SENSES.set(word, (SENSES.get(word) ?? 0) | (1 << index));
}

/** gastritis, appendectomy, anaemia, arthroplasty, laparotomy, thrombosis; amoxicillin, omeprazole, atenolol, diazepam, ramipril. */
const ENDINGS_OF_CARE =
  'itis|ectomy|aemia|opathy|plasty|otomy|ostomy|oscopy|algia|plegia|phasia|phagia|trauma|cillin|prazole|olol|azepam|april|statin|mycin|oxacin|parin|xaban|mab';
const BY_ITS_ENDING = new RegExp(`^[a-z]{3,20}(?:${ENDINGS_OF_CARE})$`);
/** The last letters of those endings, which few other words share. */
const LAST_LETTERS = new Set(ENDINGS_OF_CARE.split('|').map((ending) => ending.slice(-3)));
/** No shorter word has an ending to take off. */
const SHORTEST = 4;
/** Endings to take off, and what to put in their place. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['d', ''],
  ['ed', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['es', ''],
  ['ies', 'y'],
  ['ied', 'y'],
];

/** What a word, in lower case, has to do with care, as the bits of its senses. */
export const careSenses = (word: string): number => {
  const known = SENSES.get(word);
  if (known !== undefined) return known;
  if (word.length < SHORTEST) return 0;
  if (LAST_LETTERS.has(word.slice(-3)) && BY_ITS_ENDING.test(word)) return THING;
  if (!/[sdg]$/.test(word)) return 0;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length) + instead;
    // "admitted", "stenting"
    const found = SENSES.get(stem) ?? (/(.)\1$/.test(stem) ? SENSES.get(stem.slice(0, -1)) : undefined);
    if (found !== undefined) return found;
  }
  return 0;
};

/** Whether a word belongs to care in one of some ways: `isOfCare(word, THING | PLACE)`. */
export const isOfCare = (word: string | undefined, senses: number): boolean =>
  word !== undefined && (careSenses(word) & senses) !== 0;
