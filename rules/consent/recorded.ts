import { defineRule, entity } from '../../src/engine/rule.ts';
import { standingOf } from '../../src/recognizers/consent/index.ts';

export default defineRule({
  id: 'consent/recorded',
  title: 'Consent recorded',
  severity: 'info',
  why: 'With a complete record the person knows what is shown and where, and can take it back. It covers them only, and only what it lists.',
  advice: 'Nothing to mend. Check the channels and the review date, and strip the note from what is published.',
  guidance: [
    { body: 'HCPC', document: 'Guidance on confidentiality', section: 'Consent and confidentiality' },
    { body: 'GMC', document: 'Making and using visual and audio recordings of patients', section: '24-25, 37' },
    { body: 'National Data Guardian', document: 'The Caldicott Principles', section: '8' },
  ],
  when: entity('consent-record', { where: ({ value = '' }) => standingOf(value, new Date()) === 'complete' }),
  bad: [
    '"There is life after a spinal injury," she says.\n[[Consent: written, signed by Marisol Quiroga 02/05/2026, form COM-114; name, age, photo, diagnosis, quotes; website, Facebook, Instagram; withdrawal explained; held by Communications]]',
    'Look what she drew!\n[[Consent: mother and child (7) both agreed, signed 12 May 2026, ref CH-0092, first name and drawing only, hospital website, told how to withdraw]]',
    'Meet Idris, who rang our bell.\n[[Consent on file: written, 11/04/2026, ref PX-0338, first name + photo, Facebook and X, can withdraw]]',
    '[[Consent record:\n- Who: Ada Moss, herself, has capacity\n- In writing: yes, media form\n- Date: 3 March 2026\n- Covers: first name, photo, diagnosis\n- Channels: website, Instagram\n- Withdrawal: told how, by email\n- Reference: MED-2201]]\nAda is dancing again.',
    '[[Shared with the patient’s signed consent, taken 3 February for use of this photo on our website and Instagram only, copy kept in the record, can be withdrawn by emailing us]].',
    'Tom’s story\n[[Consent: signed by Tom Reilly 04/01/2026, form 771, story and photo, newsletter + LinkedIn, knows he can change his mind, held by the charity office]]',
  ],
  good: [
    { text: 'Derek’s last radiotherapy\nConsent: yes', because: 'five parts are missing' },
    { text: 'Derek’s last radiotherapy\nConsent: verbal, Tuesday', because: 'not in writing, and no date' },
    { text: 'Consent: see Karen', because: 'says nothing' },
    { text: 'Thank you to Beatriz, who kindly said we could share her recovery.', because: 'a claim' },
    { text: 'how we ask for consent: guide', because: 'a guide' },
    {
      text: 'Consent: written, signed by Ada Moss 02/05/2026, form COM-20, name, photo, Facebook; told how to withdraw; consent withdrawn 9 May 2026',
      because: 'taken back',
    },
    {
      text: 'Consent: written, signed by Ada Moss 02/05/2020, form COM-20, name, photo, Facebook; told how to withdraw; valid for one year',
      because: 'run out',
    },
    { text: 'Consent: tbc, form to follow', because: 'nothing agreed yet' },
    {
      text: 'Consent: written, signed by his son 02/05/2026, form COM-20, photo, diagnosis; told how to withdraw',
      because: 'channels are missing',
    },
  ],
});
