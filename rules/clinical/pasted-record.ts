import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'clinical/pasted-record',
  title: 'Pasted clinical record or handover',
  severity: 'error',
  why: 'A record lays somebody open even without a name, and it brings everything with it.',
  advice: 'Move it to the approved system and delete the message for everyone.',
  guidance: [
    { body: 'NHS England', document: 'Guidance on mobile messaging' },
    { body: 'ICO', document: 'Reprimand, NHS Lanarkshire (2023)' },
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1, 10' },
  ],
  when: entity('pasted-record'),
  bad: [
    '[[87F, #L NOF, PMHx AF, T2DM, HTN. O/E shortened]]',
    '[[PC: SOB. HPC 3/7. PMH COPD. DH salbutamol. SH ex-smoker 40 pack yrs. Imp: IECOPD]]',
    '[[Dear Dr Iqbal, I reviewed this delightful gentleman in the vascular clinic]]',
    'morning, bay 2\n[[B1 82F #NOF D2, NBM\nB2 77M LRTI, MRSA+, for resp]]',
    '[[S: 72F found on floor\nB: COPD, T2DM\nA: NEWS 7, sats 84\nR: resp review please]]',
    '[[Dear colleague, Thank you for referring this 54-year-old lady with weight loss]]',
    '[[64M pmh copd, htn, nkda, o/e creps L base, plan: iv abx]]',
    '[[BP 82/40 HR 130 sats 88 GCS 12, ?sepsis, abx given]]',
  ],
  good: [
    { text: 'how do you lay out your SBAR form?', because: 'a question about a form' },
    { text: 'teaching: what does NKDA mean?', because: 'teaching' },
    { text: 'fictional handover for students (made-up)', because: 'invented' },
    { text: 'O/E for beginners', because: 'teaching' },
    {
      text: 'Made-up handover for students: 87F, #NOF, PMHx AF, T2DM, NBM from midnight',
      because: 'clearly labelled as invented',
    },
    {
      text: 'Abbreviations you will meet: PMH = past medical history, NKDA = no known drug allergies, NBM = nil by mouth',
      because: 'a glossary',
    },
    {
      text: 'SBAR template\nS: name, age ____\nB: relevant history ____\nA: obs ____\nR: what you need ____',
      because: 'a template with blanks',
    },
    { text: 'Dear Doctor, your clinics are running late again. Love, Reception', because: 'no patient' },
    { text: 'COPD, UTI and AKI are this month’s coding priorities', because: 'coding' },
  ],
});
