import { Phrases } from '../phrases/phrases.ts';

/** How a word makes the name before it a place of care. */
export type CareHead =
  /** Whatever stands before it: "Larchfield Hospice". */
  | 'house'
  /** A part of a place, which may carry its town's name: "Ashersby A&E", "Harrowdale MSK". */
  | 'part'
  /** A word of other things too: "Stannerly Royal", "Harbourne General". */
  | 'word';

/** What places of care are called, written for this project. */
export const CARE_HEADS = new Phrases<CareHead>([
  [
    'house',
    `practice, dental access, hospital, infirmary, hospice, health centre, health center, medical centre, medical practice, medical group, health practice, group practice, family practice, gp practice,
    doctors surgery, gp surgery, surgery, dental practice, dental surgery, dental clinic, dental centre, dental care, dental, orthodontics, eye clinic, eye unit, eye hospital, eye centre, opticians, optometrists,
    community hospital, cottage hospital, general hospital, district general, district general hospital, district hospital, childrens hospital, maternity hospital, memorial hospital,
    university hospital, teaching hospital, county hospital, mental health unit, psychiatric hospital, cancer centre, treatment centre, diagnostic centre, diagnostic hub, diagnostics centre,
    birth centre, birthing centre, birthing unit, midwife led unit, maternity unit, pharmacy, health hub, sexual health hub, sexual health clinic, sexual health centre, sexual health, wellbeing hub, care hub,
    walk in centre, walk in, walk in clinic, minor injuries, minor injuries unit, minor injury unit, urgent care, urgent care centre, urgent treatment centre, out of hours,
    nhs trust, nhs foundation trust, hospital trust, hospitals trust, hospitals nhs trust, hospitals nhs foundation trust, ambulance service, ambulance trust, health board, community health, ambulance station, hub, clinic, drop in clinic, recovery centre, rehab centre, rehabilitation centre, day hospital, day centre,
    hosp, community hosp, cottage hosp, general hosp, gen hosp, district hosp, memorial hosp, childrens hosp, maternity hosp, eye hosp, dental hosp, royal hosp, royal infirmary, eye infirmary, dental hospital, womens hospital, heart hospital, chest hospital, orthopaedic hospital,
    chemist, chemists, dispensary, dentist, dentists, dental access centre, gp, gps, doctors, docs, medical, health clinic, wellbeing centre, childrens centre, family hub, family centre, childrens hospice, sure start, vaccination centre, vaccine hub, day unit, day surgery, day care, resource centre, respite centre, respite unit,
    midwifery unit, midwife led birth unit, mlu, birth suite, birthing suite, maternity wing, maternity hospital, maternity ward, rehab hospital, blood donor centre, needle exchange, homeless health, homeless hub, community hub, youth hub, physio clinic, foot clinic, hearing centre, sleep centre, sleep clinic, fertility clinic, ivf clinic, skin clinic`,
  ],
  [
    'part',
    `minors, majors, minors unit, childrens ward, childrens unit, neonatal, neonates, neonatal unit, special care, paeds, paediatrics, oncology, haematology, endoscopy, day theatre, theatres, fracture, plastics, burns, ortho, cardiology, ccu, medical day unit, infusion unit, pre-op, bloods, phlebotomy, discharge lounge, frailty, frailty unit, sdec, eau, cdu, mlu, crisis house, recovery team, perinatal team, liaison, virtual ward, hospital at home, responders, first responders, ambulance, lifeboat, ed, emergency department, casualty, miu, utc, msk, msk service, physio, cmht, crisis team, camhs, icu, itu, hdu, nicu, scbu, picu, delivery suite, labour ward, labour suite, maternity, antenatal, postnatal, birth unit,
    neuromuscular clinic, fracture clinic, chemo unit, chemo suite, dialysis unit, renal unit, stroke unit, burns unit, spinal unit, spinal injuries, spinal injuries unit, rehab, rehab unit, heart centre, cardiac centre, resus, radiotherapy,
    audiology, podiatry, orthotics, radiology, x-ray, x ray, outpatients, memory clinic, pain clinic, diabetes clinic, antenatal clinic, hand clinic, hand unit, foot clinic, falls clinic, amu, sau, mau, ambulatory care, stepdown, community team, district nurses, early intervention`,
  ],
  [
    'word',
    'general, gen, royal, infirmary, memorial, victoria, county, district, cottage, mile end, childrens, womens, eye, community',
  ],
]);

/** What follows "general" or "royal" where it is no hospital: "general practice", "Royal College", "district nurse". */
export const NOT_HOSPITAL_NEXT = new Set(
  `practice practitioner surgery medicine medical election elections public manager anaesthetic anaesthesia anaesthetics ward wards knowledge question questions reminder advice
  wellbeing health store stores synod assembly secretary nurse nurses nursing councillor council college family highness navy mail society marines air visit assent wedding commission mint ascot oak arms
  court crown park cup final show championship hunt cricket football league hall jubilee rule consensus vibe duties duty rules admin office pie cheese road street line station sponge square team`.split(
    /\s+/,
  ),
);

/** Ranks and offices that end in "general". */
export const NOT_HOSPITAL_BEFORE = new Set(
  `attorney secretary director major postmaster solicitor surgeon governor lieutenant brigadier adjutant auditor registrar in and more the any my your theatre theatres
  battle our a of for very so most`.split(/\s+/),
);
