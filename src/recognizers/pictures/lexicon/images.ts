import { Phrases } from '../../phrases/phrases.ts';

/**
 * Medical images and what clinical photographs show. Written for this
 * project. `plain` names an image and nothing else; `study` is also the word
 * for the examination or the machine; `lesion` and `specimen` are things that
 * are only a picture where something says that they are shown.
 */
export type ImageTag = 'plain' | 'study' | 'lesion' | 'specimen' | 'body' | 'elsewhere';

export const IMAGES = new Phrases<ImageTag>([
  [
    'plain',
    `x ray film, xray film, chest film, abdo film, abdominal film, c spine film, spine film, wrist film, ankle film,
     hip film, pelvis film, knee film, hand film, foot film, shoulder film, elbow film, cxr, axr, kub, opg, opt, dpt,
     radiograph, bitewing, periapical, ceph, ct slice, ct head, ct brain, ct chest, ct abdo, mri brain, mri spine, mri knee,
     axial, sagittal, coronal, rhythm strip, ecg strip, ekg strip, ecg trace, ekg, ecg, telemetry strip, 12 lead, ctg trace,
     ctg, angiogram, angio, coronary angiogram, venogram, echo, echocardiogram, pet ct, dexa, dxa, oct scan, fundus photo,
     fundus image, fundus, retinal image, retinal photo, slit lamp photo, otoscopy, endoscopy image, endoscopy footage, endoscopy video, endoscopy photo,
     endoscopy picture, colonoscopy picture, colonoscopy image, scope picture, arthroscopy picture, laparoscopy picture,
     histology slide, histology, histo slide, biopsy slide, micrograph, blood film, gram stain, intraop photo, intra op photo,
     intraoperative photo, intra op pic, theatre photo, theatre pic, clinical photo, wound photo, wound pic, wound picture,
     dermoscopy, dermoscopic image, lateral c spine, c spine, swimmers view, skyline view, trauma series, lateral, ap pelvis,
     bone scan, mammogram, hysterosalpingogram, barium swallow, barium enema, videofluoroscopy, vfss, tomosynthesis`,
  ],
  [
    'study',
    `x ray, xray, x rays, xrays, film, ct, ct scan, cat scan, mri, mri scan, mr scan, scan, ultrasound, sonogram, uss, pet scan`,
  ],
  [
    'lesion',
    `wound, deep cut, gash, macular hole, retinal detachment, avulsion, polyp, open abdomen, open chest, exposed bone, exposed tendon, ulcer, leg ulcer, foot ulcer, pressure sore, pressure ulcer, bedsore, burn, rash, laceration, lac, dog bite,
     bite mark, abscess, boil, cyst, lesion, melanoma, blister, cellulitis, gangrene, necrosis, necrotic toe, fracture,
     dislocation, deglov*, open fracture, tib fib, amputation, stump, scar, suture line, sutures,
     stitches, incision, surgical site, stoma, fistula, haematoma, hematoma, bruise, bruising, graft, skin graft,
     stab wound, gunshot wound, gsw, prolapse, hernia, rectal foreign body, foreign body, nail infection,
     ingrown toenail, fungal nail, callus, cataract, pneumothorax, malocclusion, bunion,
     tonsils, eardrum, carbuncle, eschar, maggots in a wound, dehiscence, scabies, shingles, psoriasis,
     eczema, composite bonding, veneers, lip filler, before and after close ups, close up of teeth,
     close ups of teeth, close up of a mole, teeth before, nose job`,
  ],
  [
    'specimen',
    `gallstone, gall stone, kidney stone, bladder stone, tumour, tumor, fibroid, placenta, appendix, gallbladder,
     sputum plug, sputum, blood clot, mucus plug, suction pot, suction canister, drain bottle, stool sample,
     resected bowel, extracted tooth, extracted teeth, bezoar, earwax, ear wax, foetus, fetus, amputated toe, tapeworm,
     hip head, femoral head, old hip, removed hip, bladder washout, haematuria, bag of clots, surgical specimen`,
  ],
  [
    'body',
    `brain, head, skull, chest, abdo, abdomen, spine, c spine, pelvis, hip, knee, ankle, foot, wrist, hand, elbow, shoulder,
     neck, leg, arm, finger, toe, jaw, tib fib, heart, lung, lungs, kidney, liver, bowel, back, forearm, femur, thumb`,
  ],
  [
    'elsewhere',
    // The word before another is a place, a machine, a service or a thing of daily life: "x-ray reception", "scan the code".
    `x ray reception, x ray department, x ray dept, x ray room, x ray rooms, x ray suite, x ray machine, x ray unit, x ray van,
     x ray team, x ray staff, x ray porter, x ray student, x ray vision, x ray goggles, x ray tube, x ray table, x ray plate,
     x ray physics, x ray dose, x ray service, x ray services, x ray lead, x ray gown, x ray appointment, x ray request, x ray list,
     x ray safety, x ray waiting, x ray corridor, x ray assistant, x ray course, x ray specs, x ray kit, x ray equipment,
     xray department, xray dept, xray room, xray machine, xray team, xray reception, xray vision, xray suite, xray waiting,
     ct scanner, ct department, ct dept, ct suite, ct room, ct team, ct control, ct lead, ct list, ct service, ct course, ct 1, ct1,
     ct2, ct van, ct couch, ct radiographer, ct appointment, ct screening, ct colonography service, ct table, ct physics,
     mri scanner, mri department, mri dept, mri suite, mri room, mri unit, mri team, mri safety, mri van, mri physics, mri list,
     mri radiographer, mri machine, mri service, mri appointment, mri conditional, mri compatible, mri appeal, mr scanner,
     scan the, scan this, scan to, scan your, scan me, scan it, scan here, scan qr, scan a, scan for, scan appointment, scan room,
     scan department, scan clinic, scan in, scan slot, scan list, scan results, scan result, scan date, scan anxiety, bladder scan,
     ultrasound department, ultrasound room, ultrasound machine, ultrasound scanner, ultrasound team, ultrasound course,
     ultrasound training, ultrasound list, ultrasound probe, ultrasound gel, ultrasound appointment, ultrasound clinic,
     ultrasound service, ultrasound guided, ultrasound kit, ecg machine, ecg course, ecg teaching, ecg training, ecg technician,
     ecg stickers, ecg dots, ecg leads, ecg electrodes, ecg room, ecg quiz, ecg book, ecg paper, ecg workshop, ecg interpretation,
     ecg clinic, ecg department, ecg session, ecg app, ecg basics, echo department, echo machine, echo chamber, echo course,
     echo probe, echo team, echo clinic, echo list, echo room, mammogram appointment, mammogram van, mammogram unit,
     endoscopy unit, endoscopy suite, endoscopy team, endoscopy nurse, film star, film night, film crew, film club, film festival,
     film noir, film buff, film set, film day, film maker, horror film, disney film, christmas film, feature film, short film,
     training film, film about, film for, film of our, film theatre, opt in, opt out, opt for, lateral flow, lateral thinking,
     wound care, wound clinic, wound team, wound management, wound healing, wound nurse, wound dressing, wound dressings,
     wound formulary, wound course, wound study, wound conference, wound service, wound swab, wound products, wound up,
     burn out, burn unit, burn ward, burn centre, burn rate, burn calories, burns unit, burns centre, burns ward, burns team,
     fracture clinic, fracture liaison, fracture service, fracture prevention, fracture risk, fracture pathway, fracture ward,
     hip fracture database, hip fracture programme, hip fracture unit, pressure ulcer prevention, pressure ulcer team,
     ulcer clinic, ulcer prevention, rash decision, rash promise, rash of, scar management, scar clinic, stoma nurse, stoma care,
     stoma clinic, stoma team, bite to eat, bite size, bite sized, break time, break room, tea break, coffee break,
     lunch break, break in, a break, injury prevention, injury clinic, injuries unit, injury unit, injury time, mole hill,
     corn on, veneers from, flap about, fillers in, implant clinic, spinal injury unit, head injury advice, brain injury unit,
     brain injury team, heart attack, heart failure, heart month, heart health, kidney care, kidney unit, liver clinic, stone age,
     histology lab, histology department, histology team, hernia clinic, melanoma awareness, melanoma clinic, skin graft unit,
     battery pack, battery life, toe the line, cataract clinic, cataract service, squint clinic, ct scanning, mri scanning,
     heart of, brain fart, chest clinic, new scan, scan backlog, scan van, film badge, ct head of, echo of, echo the, scan bike`,
  ],
]);
