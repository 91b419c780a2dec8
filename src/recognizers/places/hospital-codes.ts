import type { Found } from '../../entity.ts';
import type { ReadableText } from '../text.ts';
import { isUnlisted } from './names.ts';

type Named = Pick<Found, 'start' | 'end' | 'confidence' | 'evidence'>;

/** Abbreviations in capitals that end or begin as hospitals' do and are something else. Written for this project. */
const NOT_HOSPITALS = new Set(
  `MRI SBI LRTI UTI URTI TBI SCI NSTEMI STEMI MI PCI TCI OGI BMI NAI DVI ICH SAH SDH EDH LVH DASH SASH RSPH TSH FSH LMWH PAH BPH RSI AKI NBI COSHH HCAI SSI VAPI BSI QOFI NGH
  RTC RTA ROSC RCA RCP RCN RCEM RCGP RCOT RCSLT RCR RCS RCM RCOG RSV RNLI RAF RN RGN RMN RLN RIP REF ROM ROP RUQ RLQ RIF RVF RBBB RSVP RAMP RDS RPE RCT QOL QIP QRS QTC QDS QALY QIC LGI LBI CSI VCI
  ARDSI NCEPOD CHI FBI RPI CPI HCI UAI API IBI EHI GI HI AI NICH BBH BBI CLI ICI ADHI PMH FH SH DH PMHX DHSH NPH SCH OPH CTH ETOH OH ECH GTI OSI LTI PTI NMI JRCALC RACI RADI KPI HTI EPI QI TRI DOBI NHI PHI`.split(
    /\s+/,
  ),
);
const SHAPE = /^(?:[A-Z]{2,4}(?:H|GH|RI|GI|UH)|[A-Z]{1,3}I|Q[A-Z]{1,3}|R[A-Z]{2,3}|[A-Z]{2,3}GH)$/;
const STANDS_AS_PLACE =
  /(?<![A-Za-z0-9À-ɏ])(?:at|to|from|into|in|via|into the|at the|to the|tae|fae)(?: the)? ([A-Z]{3,5})(?![A-Za-z0-9À-ɏ-])/g;
/** "UHW ED", "RVI resus": where a department follows. */
const BEFORE_DEPARTMENT =
  /(?<![A-Za-z0-9À-ɏ#@/-])((?:UH[A-Z]{1,2}|Q[A-Z]{1,3}|R[A-Z]{1,2}[IH]|[A-Z]{1,3}(?:GH|RI|UH|GI)))(?=(?:['’]s)? (?:ED|A&E|ITU|ICU|HDU|AMU|SAU|MAU|resus|maternity|theatres|delivery suite|labour ward)(?![A-Za-z]))/g;
/** What shows that letters are a hospital's whatever they are: a department after them, or being taken there before. */
const DEPARTMENT_AFTER =
  /^(?:['’]s)? (?:ED|A&E|ITU|ICU|HDU|AMU|SAU|MAU|resus|ward|theatres?|maternity|delivery suite|labour ward|radiology|path lab|emergency)(?![A-Za-z])/;
const TAKEN =
  /(?<![a-z])(?:took|taken|brought|conveyed|transferred|blue[- ]?lighted|rushed|admitted|flown|airlifted|transported|run|pre-?alert(?:ed)?|straight|him|her|them|pt|patient|lady|gent|shift|working|worked)(?![a-z])[^.!?\n]{0,40}$/;

const HASHTAG = /(?<![A-Za-z0-9_])#([A-Za-z][A-Za-z0-9_]{2,40})/g;
/** "#TeamNorthmere": a place's staff; "#TeamNHS" and "#TeamPhysio" are anybody's. */
const TEAM = /^team_?([a-z]{4,24})$/;
const HOUSE_TAG =
  /^([a-z]{4,24}?)_?(?:general|royal|hospitals?|infirmary|hospice|ed|ae|icu|itu|maternity|nhs|nhstrust|nhsft|healthcentre|medicalcentre|surgery|trust|podiatry|physio|physiotherapy|dental|dietetics|pharmacy|radiology|xray|ot|orthotics|prosthetics|limbcentre|audiology|optometry|outpatients|maternity|midwives|birthcentre|theatres|renal|dialysis|cardiac|neuro|stroke|rehab|neonatal|nicu|paeds|camhs|cmht|crisisteam|district|districtnurses|communitynurses|community|ambulance|wards?|clinic|unit|pathology|labs?|eyeclinic|minors|miu|uctc?|outofhours|carehome|hospiceathome)$/;
const SAINT_TAG = /^(?:st[a-z]{5,20}s|queen[a-z]{4,16}|ysbyty[a-z]{4,24}|royal[a-z]{5,24}(?:infirmary|hospital))$/;
const ORDINARY_TAG =
  /^(?:st(?:udents?|artups?|atistics|ories|rokes?|eps?|aysafes?|aystrongs?|ress|rengths|ressawareness|affwellness|igmas?|raightens)|queens?of\w*|queensspeech|queenbees?|queenvictoria|royalfamily\w*)$|nurse|physio|student|paramedic|radiograph|therap|doctor|week|day|love|life|health|care$|save|our|my|the|proud|pay|strike|virtual|children|good|night|future|best|local|rural|digital|global|justice/;

/** Hospitals written as initials or as hashtags. */
export const hospitalCodes = function* (text: ReadableText): Generator<Named> {
  for (const match of text.all(STANDS_AS_PLACE)) {
    const code = match[1] as string;
    if (NOT_HOSPITALS.has(code)) continue;
    const end = match.index + match[0].length;
    const department = DEPARTMENT_AFTER.test(text.text.slice(end, end + 20));
    const shaped = SHAPE.test(code);
    if (!department && !shaped) continue;
    const taken = TAKEN.test(text.lower.slice(Math.max(0, match.index - 60), match.index));
    const confidence = department ? 0.75 : taken ? 0.7 : /[HI]$/.test(code) ? 0.55 : 0.4;
    yield { start: end - code.length, end, confidence, evidence: 'initials' };
  }
  for (const { index, 0: code } of text.all(BEFORE_DEPARTMENT)) {
    if (!NOT_HOSPITALS.has(code))
      yield { start: index, end: index + code.length, confidence: 0.7, evidence: 'initials' };
  }
  for (const match of text.all(HASHTAG)) {
    if (!isHospitalTag(match[1] as string)) continue;
    yield { start: match.index, end: match.index + match[0].length, confidence: 0.7, evidence: 'hashtag' };
  }
};

/** Whether a hashtag's words name a hospital: "RWI", "TeamNorthmere", "HarrowdaleGeneral". */
export const isHospitalTag = (tag: string): boolean => {
  if (/^[A-Z]{3,5}$/.test(tag))
    return !NOT_HOSPITALS.has(tag) && /(?:[A-Z]H|RI|GI|WI|VI)$/.test(tag) && !/^NH|CH$|DH$|SH$/.test(tag);
  const lower = tag.toLowerCase();
  const team = TEAM.exec(lower)?.[1];
  if (team !== undefined) return isUnlisted(team) && !ORDINARY_TAG.test(team);
  const house = HOUSE_TAG.exec(lower)?.[1];
  if (house !== undefined) return isUnlisted(house) && !ORDINARY_TAG.test(house);
  return SAINT_TAG.test(lower) && !ORDINARY_TAG.test(lower);
};
