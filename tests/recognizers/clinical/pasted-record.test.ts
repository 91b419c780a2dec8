import { describe } from 'vitest';
import { pastedRecord } from '../../../src/recognizers/clinical/pasted-record.ts';
import { finds, leavesAlone } from './marked.ts';

describe('pasted records', () => {
  finds(pastedRecord, [
    '[[87F, #L NOF, PMHx AF, T2DM, HTN. O/E shortened]]',
    '[[PC: SOB. HPC 3/7. PMH COPD. DH salbutamol. SH ex-smoker 40 pack yrs. Imp: IECOPD]]',
    'lads\n[[B1 82F #NOF D2, NBM\nB2 77M LRTI, MRSA+, for resp]]',
    '[[64M pmh copd, htn, nkda, o/e creps L base, plan: iv abx]]',
    '[[S: 72F found on floor\nB: COPD\nA: NEWS 7\nR: review please]]',
    '[[Dear Dr Iqbal, I reviewed this delightful gentleman in the vascular clinic]]',
    '[[BP 82/40 HR 130 sats 88 GCS 12, ?sepsis, abx given]]',
  ]);
  leavesAlone(pastedRecord, [
    ['how do you lay out your SBAR form?', 'a question'],
    ['teaching: what does NKDA mean?', 'teaching'],
    ['PMH = past medical history, NKDA = no known drug allergies, NBM = nil by mouth', 'a glossary'],
    ['Made-up case: 87F, #NOF, PMHx AF, T2DM, NBM', 'invented'],
    ['S: name ____\nB: history ____\nA: obs ____\nR: ask ____', 'a template'],
    ['Dear Doctor, your clinic is running late', 'no patient'],
    ['Band 5 RN, NHS, BSc, RCN rep, DM me', 'letters after a name'],
    ['ITU, ED, AMU and MAU are all short tonight', 'wards'],
  ]);
});
