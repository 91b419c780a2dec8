import { joined } from './cue.ts';

/** What somebody in care has or waits for, as alternatives of patterns. */
export const TREATMENT =
  joined(`chemo(?:therapy)?|radiotherapy|rehab|dialysis|treatment|cardiac rehab|therapy|physio|antibiotics|ivabx|course|
  programme|detox|pulmonary rehab|op|operation|surgery|stroke|fall|scan|ct|mri|x-?ray|biopsy|transplant|bypass|
  stent|cannula|catheter|drain|feed|dressings?|stitches|staples|cast|pot|amputation|knee|hip|leg|arm|wrist|ankle|
  foot|feet|toes?|back|shoulder|wound|ulcer|stoma|bloods?|blood test|results?|ecg|echo|cxr|obs|notes|drug chart|
  kardex|meds|medication|tto|ttos|discharge|discharge letter|diagnosis|prognosis|seizures?|cancer|tumou?r|
  leukaemia|dementia|diabetes|recovery|insulin|hba1c|swallow|speech|gait|balance|walking frame|prosthesis|splint|
  vent|tube|trachy?|line|picc|care plan|care package|dnacpr|respect form|capacity|section|safeguarding|pip|csf|lp|
  bmi|hernia|gallbladder|appendix|placenta|waters|labour|birth|c-?section|iv|pneumonia|sepsis|covid|flu|leukaemia|
  lymphoma|chest pain|heart attack|cardiac arrest|arrest|accident|crash|rtc|rta|overdose|psychosis|anorexia|
  depression|addiction|burns?|coma|meningitis|asthma|copd|heart failure|kidney failure|angina|clot|pe|dvt|bleed|
  brain injury|head injury|spinal injury|injury|injuries|illness|ms|mnd|parkinson[’’]?s|epilepsy|infection|
  delirium|preeclampsia|miscarriage|broken [A-Za-zÀ-ɏ]+|fractured [A-Za-zÀ-ɏ]+|dislocated [A-Za-zÀ-ɏ]+`);
export const PLACE_OF_CARE =
  joined(`icu|itu|hdu|hospital|here|rehab|the (?:ward|unit|clinic|hospital|department|hospice|building|doors?)|
  our (?:ward|unit|clinic|department|gym|doors?)|ward \\w+|theatre|resus|a&e|ed|clinic`);

/** Of these nobody but a patient has one: "his" results and course may be a student's. */
export const ILLNESS =
  joined(`chemo(?:therapy)?|radiotherapy|rehab|dialysis|operation|op|surgery|stroke|scan|mri|x-?ray|biopsy|transplant|
  bypass|stent|cannula|catheter|drain|dressing|stitches|staples|cast|amputation|prosthesis|wound|ulcer|stoma|
  bloods|blood test|ecg|obs|drug chart|meds|medication|discharge|diagnosis|prognosis|seizure|cancer|tumou?r|
  leukaemia|dementia|insulin|swallow|walking frame|splint|ventilator|trachy?|tracheostomy|picc line|care package|
  capacity assessment|hernia|treatment|hip|knee|antibiotics|first steps|fracture|fall|burns?|infection|sepsis|
  pain|delirium|recovery|pneumonia|sepsis|covid|flu|leukaemia|lymphoma|chest pain|heart attack|cardiac arrest|
  arrest|accident|crash|rtc|rta|overdose|psychosis|anorexia|depression|addiction|burns?|coma|meningitis|asthma|
  copd|heart failure|kidney failure|angina|clot|pe|dvt|bleed|brain injury|head injury|spinal injury|injury|
  injuries|illness|ms|mnd|parkinsons|epilepsy|infection|delirium|preeclampsia|miscarriage|broken [A-Za-zÀ-ɏ]+|
  fractured [A-Za-zÀ-ɏ]+|dislocated [A-Za-zÀ-ɏ]+|hearing aids?|dentures|bravery beads|swallow test|
  swallow assessment|breathing|memory|cast|crutches`);
