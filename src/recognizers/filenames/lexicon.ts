/**
 * The words of file names, by what they tell. A word in none of these lists
 * may be a name.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Examinations, and the clinical papers that are about one person. */
export const EXAMS = list(`
  xray xrays xr cxr axr pxr kub opg ct cts cta ctpa cthead mri mra mrcp mrknee mrspine us uss ultrasound sono doppler
  echo tte toe ecg ekg eeg emg pet petct spect dexa dxa mammo mammogram mammography tomo fluoro barium angio angiogram
  venogram arthrogram scan scans film films radiograph radiographs radiology imaging endoscopy colonoscopy ogd
  bronchoscopy arthroscopy biopsy histology cytology swab smear bloods fbc ues lfts hba1c spirometry audiogram retinal
  oct fundus wound rash burn lesion ulcer bruise bruising laceration fracture fractured dislocation dislocated break
  tumour tumor mass nodule cyst sutures stitches stump preop postop theatre op surgery excision amputation implant
  prosthesis nailing plating plates screws referral discharge prescription tto handover careplan wristband
  specimen observations obs news2 tpr dicom series study gait
`);

/** Papers that are about one person only when more than a name says so. */
export const PAPERS = list(
  'report letter notes note summary consent form assessment results result chart record records review clinic appointment patient pt',
);

export const BODY_PARTS = list(`
  head skull brain face facial orbit eye eyes nose ear jaw mandible teeth tooth dental neck cervical cspine throat
  thyroid chest lung lungs rib ribs heart cardiac breast shoulder clavicle scapula arm humerus elbow forearm radius ulna
  wrist scaphoid hand hands finger fingers thumb spine thoracic tspine lumbar lspine sacrum coccyx back abdomen abdo
  belly liver kidney kidneys renal bladder bowel pelvis pelvic hip hips groin leg legs thigh femur knee knees patella
  tibia fibula tibfib tib fib shin calf ankle ankles foot feet heel toe toes hallux nail nails skin scalp baby fetus
  foetus nof fnof
`);

/** Sides, views and positions that stand with an examination. */
const VIEWS = list(`
  left right lt rt l r ap pa lat lateral oblique axial sagittal coronal dp frontal view views t1 t2 flair stir contrast
  pre post before after initial followup fup final repeat old new upper lower bilateral both full whole supine erect
  portable mobile series slice slices dr cr
`);

/** What cameras, telephones and programs call their files. */
const CAMERAS = list(`
  img image images dsc dscn dscf pxl mvimg pano gopr vid mov video clip photo photos pic pics picture pictures snap
  screenshot screen shot screengrab capture whatsapp signal telegram snapchat instagram facebook fb tiktok messenger
  dji dcim burst hdr portrait untitled document scanned received download downloaded unknown export exported edited edit
  crop cropped copy final draft version v thumb thumbnail small large web hires lowres resized compressed attachment
  jpg jpeg png heic tif tiff pdf dcm at of the and with for from in on to my our a an is us am pm
`);

const MONTHS = list(`
  jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
  november dec december mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun
  sunday today yesterday tonight morning afternoon evening night week weekend
`);

/** Makers of equipment, whose names are surnames too. */
const MAKERS = list(`
  siemens philips philipps toshiba hitachi canon nikon olympus sony samsung fuji fujifilm carestream agfa kodak stryker
  zimmer biomet depuy smith-nephew medtronic zoll lifepak laerdal leica fitbit garmin google apple pixel iphone ipad
  android windows microsoft powerpoint canva photoshop adobe
`);

/** Words that say a file is about staff, an event, a publication, or nobody. */
export const NOT_A_PATIENT = list(`
  award awards winner winners nominee shortlist staff team teams colleague colleagues crew headshot headshots profile
  bio speaker speakers panel keynote conference congress symposium webinar lecture talk slides presentation podcast
  interview press media comms graduation graduate retirement retires leaving farewell welcome recruitment vacancy cv
  author editor trainer tutor mentor student students apprentice apprentices volunteer volunteers governor manager
  director chief ceo chair chairman matron nurse nurses radiographer radiographers sonographer paramedic paramedics
  physio physios physiotherapist ot podiatrist podiatrists dietitian dietitians psychologist therapist therapists
  midwife midwives doctor doctors consultant consultants registrar surgeon hca hcas odp pharmacist orthotist
  by credit credits courtesy copyright cc cc0 ccby stock unsplash pexels shutterstock istock istockphoto getty
  gettyimages adobestock pixabay freepik wikimedia commons wikipedia radiopaedia openi sample demo example template
  placeholder testpatient dummy fake fictional atlas textbook book journal abstract thesis dissertation phantom manikin
  mannequin simulation simulated sim actor actress model moulage anatomy diagram illustration drawing cartoon
  infographic poster posters flyer leaflet banner logo icon guideline guidelines guidance protocol policy sop
  newsletter agenda minutes rota timetable menu recipe charity fundraiser fundraising marathon christmas party pride teddy bear dog dogs cat cats puppy
  horse vet veterinary pet pets
  campaign event fete fayre gala concert choir quiz memorial obituary
`);

/** Words that make the name before them a place's. */
export const PLACES = list(`
  hospital hosp hospitals infirmary centre center trust nhs house hall lodge court road rd street avenue lane park
  gardens bridge university uni college school academy church library museum theatre airport station building wing
  suite scanner newscanner entrance reception department dept hub canteen
`);
/** Words that make the name after them a place's. */
export const PLACE_TITLES = list(
  'st saint queen queens king kings royal prince princess duke duchess lord lady mount port north south east west upper lower great little san santa',
);

/** Labels of record numbers. */
export const LABELS = list(
  'mrn nhs nhsno hosp hospno hospital pid patientid ptid chi hcn crn rxr patient pt unit kno accession acc case casenote',
);

/** Injuries, signs and diseases that carry a surname: a Jones fracture is nobody called Jones. */
export const EPONYMS = list(`
  colles colle smiths jones jonesfracture salter harris weber barton bennett bennetts rolando monteggia galeazzi
  lisfranc maisonneuve gartland garden gardens bakers baker achilles crohn crohns parkinson parkinsons addison addisons
  graves bell bells hill sachs bankart perthes osgood schlatter sever severs pott potts hutchinson chance jefferson
  lefort fort kirschner thompson thomas hodgkin hodgkins hodgkinson lewy guillain barre barré alzheimer alzheimers down
  downs turner turners ehlers danlos marfan marfans paget pagets raynaud raynauds charcot dupuytren dupuytrens morton
  mortons meniere menieres sjogren sjogrens kaposi ewing ewings wilms wilson wilsons cushing cushings berg mallory
  weiss foley hickman swan ganz glasgow richter segond tillaux essex lopresti cobb judet boehler bohler
`);
/** Eponyms of two surnames. */
export const EPONYM_PAIRS: ReadonlySet<string> = new Set([
  'salter harris',
  'hill sachs',
  'osgood schlatter',
  'le fort',
  'guillain barre',
  'ehlers danlos',
  'mallory weiss',
  'swan ganz',
  'essex lopresti',
  'charcot marie',
  'lewy body',
  'ottawa ankle',
]);
/** Words after which, or before which, a surname is an eponym. */
export const EPONYM_NOUNS = list(
  'fracture fractures disease syndrome sign test type classification grade score scale cyst lesion body deformity palsy view angle contracture line tumour sarcoma catheter frame splint nail nails plate wire wires tendon',
);

/** Words of a file name that are nobody's name. */
export const PLAIN = [
  EXAMS,
  PAPERS,
  BODY_PARTS,
  VIEWS,
  CAMERAS,
  MONTHS,
  MAKERS,
  NOT_A_PATIENT,
  PLACES,
  PLACE_TITLES,
  LABELS,
];
