import { Phrases } from '../../phrases/phrases.ts';

/**
 * Things in a picture on which somebody's particulars stand. Written for this
 * project. A `board` is made to list patients; a `screen` can show anything.
 */
export type ThingTag =
  | 'board'
  | 'screen'
  | 'label'
  | 'container'
  | 'band'
  | 'badge'
  | 'code'
  | 'identifier'
  | 'surface';

export const THINGS = new Phrases<ThingTag>([
  [
    'board',
    `whiteboard, white board, ward board, bed board, patient board, patient status board, obs board, status board,
     handover board, theatre board, resus board, triage board, dispatch board, tracking board, safety huddle board,
     worklist, work list, pacs, pacs station, pacs screen, pacs workstation, patient list, patient tracking list,
     tracking list, ptl, clinic list, theatre list, bed list, ops list, visit list, job list, jobs list,
     handover sheet, handover list, handover notes, ward list, bed state, bed plan, bed map, bed chart,
     ward whiteboard, caseload list, call list, appointment list, appointments list, appointment screen, clinic diary,
     ward diary, visit diary, work diary, patient record, patient records, electronic record, electronic notes,
     emis, systmone, system one, rio screen, epic screen, cerner, epr, name board, nameboard, names board, triage screen,
     waiting room screen, call screen, bedside board, bed head board, what matters to me board, this is me board,
     reporting station, reporting screen, reporting monitor, reporting workstation, mdt list, mdt screen,
     cad screen, ctg screen, bed manager list, discharge list, discharge board, admissions list, results screen,
     bloods on the screen, ice screen, careflow, nervecentre, huddle board, take list, take board, post take list`,
  ],
  [
    'screen',
    `screen, monitor, computer, computer screen, computer monitor, pc, laptop, desktop, workstation, tablet, ipad, display,
     wall screen, cow, wow trolley, board, console, diary, paperwork, clipboard, spreadsheet`,
  ],
  [
    'label',
    `wristband, wrist band, id band, name band, nameband, ankle tag, wrist tag, id tag, id bracelet, identity band, identity bracelet, ankle band,
     hospital band, hospital bracelet, hospital wristband, patient band, patient wristband, cot card, cot label, crib card,
     addressograph, addressograph label, sticky label, patient label, patient sticker, id label, id sticker,
     label, labels, sample label, specimen label, drug chart, drug card, med chart, meds chart, medication chart, kardex,
     mar chart, mar sheet, obs chart, observation chart, fluid chart, news chart, treatment chart, prescription chart, cardex,
     request form, request card, blood form, blood request, x ray request, xray request, referral form, consent form,
     prescription, script, scripts, fp10, green script, repeat slip, patient report form, prf, eprf, patient record form,
     incident form, run sheet, job sheet, notes, medical notes, patient notes, patients notes, nursing notes, case notes,
     casenotes, hospital notes, notes trolley, notes folder, patient file, case file, care plan, care plans, careplan,
     red book, purple book, green notes, maternity notes, hand held notes, dnacpr form, dnar form, dnacpr, death certificate,
     clinic letter, discharge letter, discharge summary, discharge summaries, appointment letter, referral letter,
     appointment card, outpatient letter, ecg strip with name, name tag on the bed, name above the bed,
     name over the bed, bed sign, bedhead sign, name card, patient card, toe tag, mortuary tag, body bag tag, theatre notes,
     anaesthetic chart, partogram, ctg trace, growth chart, blister pack, dosette, dosette box, pharmacy bag,
     dispensing bag, dispensing bags, dispensing label, medicine bag, medication box, specimen bag, sample bag, dispensing box,
     treatment card, insulin chart, patient passport, hospital passport, letter, envelope with name, luggage label`,
  ],
  [
    'container',
    `specimen pot, sample pot, urine pot, urine sample, blood tube, blood tubes, blood bottle, blood bottles, sample tube,
     sample tubes, specimen tube, specimen tubes, vacutainer, blood bag, bag of blood, unit of blood, blood cultures,
     swab pot, sample bottle, specimen bottle, specimen, specimens, samples, blood samples, bloods, vials, histology pot,
     slide tray, cytology pot, bag of bloods, formalin pot`,
  ],
  ['band', `band, tag, bracelet`],
  ['badge', `name badge, name badges, name tag, nametag, name label, id badge, id badges, lanyard, lanyards`],
  [
    'code',
    `barcode, bar code, qr code, qr, data matrix, datamatrix, square code, 2d code, scan code, wristband code, label code`,
  ],
  [
    'identifier',
    `addresses, bed number, name, names, surname, surnames, first name, first names, forename, full name, last name, patient name, patient names,
     patients name, patients names, hospital number, hospital no, hosp number, hosp no, nhs number, nhs no, mrn,
     unit number, patient number, patient id, chi number, chi, dob, dobs, date of birth, birth date, dates of birth,
     home address, address, phone number, postcode, patient details, patients details, personal details, details,
     name and number, initials, record number, h and c number`,
  ],
  [
    'surface',
    `top, bottom, bottom edge, top edge, top corner, bottom corner, corner, edge, margin, header, footer, along the top,
     along the bottom, sign, door, film, image, x ray, xray, scan, frame, chart, form, board, screen, monitor, sheet,
     folder, cover, bag, box, pot, tube, bed, locker, report, strip, printout, print out, trace, display`,
  ],
]);
