import { Phrases } from '../../phrases/phrases.ts';

/**
 * Who can be seen in a picture, as posts put it. Written for this project.
 * A person is anybody; `careSign` is what shows that somebody is being cared
 * for; `clothing` is what staff wear; `role` and `family` say who a person is besides.
 */
export type PeopleTag =
  | 'patient'
  | 'person'
  | 'part'
  | 'staff'
  | 'clothing'
  | 'other'
  | 'role'
  | 'family'
  | 'careSign'
  | 'compound'
  | 'hero';

export const PEOPLE = new Phrases<PeopleTag>([
  [
    'patient',
    `patient, pt, px, inpatient, outpatient, service user, resident, client, tenant on the unit, my lady, my ladies,
     my gentleman, my gentlemen, one of my ladies, one of our ladies, one of my gents, my little man, my wee man,
     my wee lady, our wee lady, our old boys, my old boys, tiny patient, poorly baby, poorly child, prem baby, preemie,
     premmie, prem, micropreemie, casualty, class members, group members, rehab class, memory group, day centre members,
     my two oclock, my 2 oclock, my three oclock, my ten oclock, my last appointment, bed one, bed two, bed three,
     bed four, bed five, bed six, bed 1, bed 2, bed 3, bed 4, bed 5, bed 6, bed 7, bed 8, bed 9, bed 10, bed 11, bed 12,
     bed 14, bed 15, bed 16, bed 17, bed 18, bed 19, bed 20, bed 21, bed 22, bed 23, bed 24, mum to be, mums to be, labouring mum, nicu graduate, nicu grad, deceased, birthing mum`,
  ],
  [
    'person',
    `people, man, men, woman, women, lady, ladies, gentleman, gentlemen, gent, bloke, chap, guy, lad, laddie, lass, lassie,
     fella, fellow, boy, girl, child, children, kid, kiddo, kiddie, toddler, baby, babies, bub, newborn, infant, bairn,
     wean, teen, teenager, youngster, pensioner, old boy, old dear, auld fella, auld boy, auld yin, old girl, person,
     couple, twins, triplets, mum, mam, mother, dad, father, grandad, granny, nan, nana, widow, amputee, survivor,
     old man, old woman, wee man, wee lady, little man, little one, little lady, young person, adult, elder, somebody`,
  ],
  [
    'part',
    `feet, foot, hand, hands, fingers, legs, leg, arm, face, back of _ head, back of a head, top of _ head, toes,
     silhouette, eyes, profile, fist, teeth, lips, mouth, smile, shoulder, shoulders, bare back, belly, tummy, bump,
     thigh, ankle, wrist, ear, cheek, chin, scalp, hair, tattoo`,
  ],
  [
    'staff',
    `nurse, sister, matron, charge nurse, staff, staff member, member of staff, members of staff, team, crew, squad,
     colleague, doctor, dr, consultant, registrar, reg, surgeon, anaesthetist, gp, radiographer, physio,
     physiotherapist, ot, ots, occupational therapist, therapist, therapists, dietitian, podiatrist, paramedic, medic,
     technician, emt, ambulance crew, midwife, midwives, health visitor, hca, healthcare assistant, support worker,
     carer, care assistant, porter, domestic, cleaner, cook, chef, caterer, receptionist, secretary, manager, director,
     chief executive, ceo, chair, governor, volunteer, student, apprentice, trainee, pharmacist, dispenser, dentist,
     hygienist, dental nurse, optometrist, optician, audiologist, orthotist, prosthetist, psychologist, counsellor,
     social worker, biomedical scientist, scientist, phlebotomist, sonographer, odp, operating department practitioner,
     scrub nurse, scrub team, researcher, professor, lecturer, tutor, mentor, educator, trainer, presenter, speaker,
     coordinator, clerk, ward clerk, chaplain, security, staff choir, colleagues, workmates, the girls, gang, work bestie, work wife, shift mates, f1, f2,
     fy1, fy2, sho, junior doctors, medics, preceptor, preceptee, newly qualified, ward manager, deputy, crewmate, oppo, night team, day team, clinician,
     practitioner`,
  ],
  [
    'other',
    `mayor, mp, minister, councillor, footballer, players, choir, engineer, builder, visitor, entertainer, musician, singer,
     santa, father christmas, hairdresser, bride, groom, runner, graduate, graduation, author, royal, princess, prince,
     guide, scout, pupil, schoolchildren, year 6s, celebrity, sponsor, donor, fundraiser`,
  ],
  ['clothing', `scrubs, tunic, uniform, tabard, staff lanyard, hi vis, high vis, lead apron, hard hat`],
  [
    'role',
    `actor, actress, model, models, manikin, mannequin, dummy, simulated patient, sim patient, standardised patient,
     role player, roleplayer, mock patient, pretend patient, patient actor, cast member, volunteer patient, resusci anne,
     sim man, simman, sim mom, simbaby, skeleton, patient simulator, fake patient, expert patient, patient partner,
     patient leader, patient representative, patient governor, public governor, mascot`,
  ],
  [
    'family',
    `my son, my daughter, my boy, my girl, my baby, my kid, my kids, my children, my dad, my mum, my mam, my nan,
     my nana, my gran, my granny, my grandad, my husband, my wife, my partner, my brother, my sister, my niece,
     my nephew, my little boy, my little girl, my little one, our son, our daughter, our baby, our little one,
     our little girl, our little boy, my other half, my bump, my twins, my mother, my father, my bf, my gf, hubby,
     my boyfriend, my girlfriend, my fiance, my wee boy, my wee girl, my own, my nephews, my grandson, my granddaughter`,
  ],
  [
    'hero',
    `legend, hero, superstar, star, champ, champion, warrior, trooper, fighter, survivor, miracle, gem, cutie, darling,
     sweetheart, character, beauty, fave, favourite, favorite, bestie, diva, cheeky chap, treasure, inspiration, babe,
     rockstar, wee soul, sweetie, smasher, cracker, diamond, queen, king, dude, birthday girl, birthday boy`,
  ],
  [
    'careSign',
    `wheelchair, hospital bed, in bed, in a bed, in _ bed, bed space, bedside, drip, iv, cannula, bandage*, dressing,
     plaster, plaster cast, leg brace, brace, splint, sling, neck collar, hospital gown, in _ gown, recliner, hoist,
     zimmer, zimmer frame, walking frame, walker, crutches, parallel bars, rollator, oxygen, oxygen mask, nasal cannula,
     nasal specs, ventilator, ventilated, intubated, tube, tubes, ng tube, feeding tube, wires, incubator, cot, nicu,
     scbu, cooling mat, cpap, trache*, trachy, stretcher, on a trolley, on the trolley, on trolley, hospital trolley, scoop, spinal board, vac mat, wristband, id band,
     hospital band, hospital bracelet, catheter, catheter bag, drain, stoma, stoma bag, infusion, chemo, cold cap,
     dialysis, radiotherapy mask, theatre table, operating table, on the couch, dentist chair, dental chair, sedated,
     asleep in a chair, in pyjamas, in _ pyjamas, dressing gown, nightie, slippers, blanket, ward bed, in a bay, under a blanket,
     stump, amputat*, prosthe*, burns, stitches, staples, bruis*, black eye, scar, swollen, wound, injur*, blood,
     bleeding, crying, unconscious, collapsed, tourniquet, rehab, physio, discharged, discharge, ringing the bell,
     end of treatment bell, rang the bell, stroke, dementia, parasols, monitor leads, defib, resus bay, halo, traction,
     ex fix, external fixator, eye patch, face visible, full face, face showing`,
  ],
  [
    'compound',
    // "patient experience team", "resident doctor": the word before another one is no person who is cared for.
    `patient experience, patient safety, patient information, patient info, patient care, patient flow, patient transport,
     patient lounge, patient participation, patient portal, patient day, patient story, patient stories, patient voice,
     patient group, patient engagement, patient representative, patient advice, patient leaflet, patient journey,
     patient centred, patient feedback, patient records, patient record system, patient line, patient team, patient list,
     patient tracking list, patient report form, patient label, patient notes, patient details, patient data, patient info,
     patient board, patient access, patient satisfaction, patient survey, patient numbers, patient forum, patient panel,
     patient education, patient outcomes, patient passport, patient hotel, patient entertainment, patient name,
     patient names, patient education, patient monitor, patient record, patient side, patient facing, patient handling,
     patient trolley, patient chair, patient bed, patient area, patient bay, patient hoist, patient use, patient support,
     patient association, patient council, patient choice, patient initiated, patient first, patient led, patient app,
     patient video, patient videos, resident doctor, resident doctors, resident parking, residents association,
     residents parking, residents lounge, residents garden, resident dj, client group, client list, client base,
     client work, client server, patient identifiable, patient confidentiality, patient privacy, patient consent,
     patient x rays, patient chart, patient charts, patient file, patient files, patient scan, patient scans`,
  ],
]);
