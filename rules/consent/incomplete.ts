import { defineRule, entity } from '../../src/engine/rule.ts';
import { standingOf } from '../../src/recognizers/consent/index.ts';

export default defineRule({
  id: 'consent/incomplete',
  title: 'Consent claimed but not complete',
  severity: 'warning',
  why: 'If they are unhappy later, a spoken yes can’t be looked up. They may not have known where it would go, or that they could change their mind.',
  advice:
    'Fill in six blanks beside the draft: who agreed; in writing; the date; what (name, age, image, diagnosis, quotes); which channels; told how to withdraw. Add a reference. Two minutes now saves a takedown later.',
  guidance: [
    { body: 'HCPC', document: 'Guidance on confidentiality', section: 'Consent and confidentiality' },
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '1.4' },
    { body: 'GMC', document: 'Making and using visual and audio recordings of patients', section: '37' },
  ],
  notes: {
    placeholder: 'Nothing has been agreed yet, so nothing is covered. Wait for the signed form.',
    expired: 'This consent has run out. Ask again before posting.',
  },
  when: entity(['consent-claim', 'consent-record'], {
    where: ({ type, value = '' }) =>
      type === 'consent-claim' || ['incomplete', 'expired'].includes(standingOf(value, new Date())),
    note: ({ type, value = '' }) => {
      if (value === 'placeholder') return value;
      return type === 'consent-record' && standingOf(value, new Date()) === 'expired' ? 'expired' : undefined;
    },
  }),
  bad: [
    'Thank you to Beatriz, who [[kindly said we could share]] her recovery after a stroke.',
    'Posted [[with permission]] 🙏 healed burn, nine weeks of scar massage',
    '[[verbal ok]] from the lady herself: she walked out of rehab today',
    'Joan’s story of recovery, photo attached. [[consent form to follow]]',
    'New week, new bell ringer on the ward\n[[Consent: yes]]',
    'Derek’s last radiotherapy\n[[Consent: verbal, Tuesday]]',
    '[[Consent: see Karen]]',
    'Young mum, 31, found the lump herself. She [[gave me permission to tell yous]].',
    'this superstar lost 8 stone after our programme and she’s [[okay with me sharing]] 😍',
    'Patient was over the moon and [[said we could pop it on]] insta!!',
    '[[consent tbc]], first cuddle in NICU',
    'Meet Idris, who rang our bell\n[[Consent: written, signed by Idris Vance 11/04/2026, ref PX-0338, first name + photo]]',
    'Meet Idris, who rang our bell\n[[Consent: written, signed by Idris Vance 11/04/2020, ref PX-0338, first name + photo, Facebook, told he can withdraw, expires 11/04/2021]]',
    'She [[insisted I post]] this! 50 days post transplant',
  ],
  good: [
    {
      text: '[Consent on file: written, 11/04/2026, ref PX-0338, first name + photo, Facebook and X, can withdraw]',
      because: 'a complete record',
    },
    {
      text: 'A teaching photo from our published atlas (CC BY, page 14, consent held by the publisher). What would you do first?',
      because: 'a published picture, with its source',
    },
    { text: 'consent to treatment leaflet', because: 'consent to treatment' },
    { text: 'how we ask for consent: guide', because: 'a guide' },
    {
      text: 'Shared with the patient’s signed consent, taken 3 February for use of this photo on our website and Instagram only, copy kept in the record, can be withdrawn by emailing us.',
      because: 'complete in running words',
    },
    { text: 'Sandra on reception said I could post this, 30 years of service', because: 'a colleague' },
    { text: 'My mum says I can share that she’s had her jab', because: 'the author’s own family' },
    { text: 'Reposted with permission from the author', because: 'an author’s permission' },
    { text: 'Happy to share my slides from the stroke conference', because: 'the author is happy' },
    { text: 'Always ask for permission before you take a photo on the ward', because: 'advice' },
    { text: 'With her consent we referred her to the falls team', because: 'consent to care' },
    { text: 'Consented my first patient for theatre today!', because: 'consent to surgery' },
    { text: 'He asked me to post a letter for him', because: 'a letter' },
  ],
});
