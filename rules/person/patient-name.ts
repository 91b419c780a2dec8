import { defineRule, entity } from '../../src/engine/rule.ts';
import { isHeldByConsent } from '../../src/subjects/consent.ts';

export default defineRule({
  id: 'person/patient-name',
  title: 'Name of a patient, service user or relative',
  severity: 'error',
  why: 'With a name in it, everyone who knows them learns that they were in your care, kind words or not.',
  advice: 'Take the name out. If they want to be named, ask for written consent first and record it with the draft.',
  instead: 'someone we cared for',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' },
    { body: 'HCPC', document: 'Guidance on confidentiality', section: 'Consent and confidentiality' },
    { body: 'HCPC', document: 'Social media case study', section: 'Desmond' },
    { body: 'NMC', document: 'The Code', section: '5, 20.10' },
  ],
  when: entity('person', {
    about: ['patient', 'relative'],
    where: (person, { entities }) => !isHeldByConsent(person, entities),
  }),
  bad: [
    'Shoutout to [[Mr Kwabena Asante]] who walked out of ICU today',
    'Get well soon [[Bronagh]] from all at day surgery',
    'jobs: [[Wieczorek]] bloods, [[Fashola]] ECG, [[Haddad]] home today',
    'little [[Emeka]] finally took a bottle from me',
    'Can someone chase bloods for [[Mrs Parminder Gill]] please',
    'found this stuck to my scrubs "[[K. NOWAK]]  Hosp No RWI4471902"',
    'you can just about read "[[SINGH, Jaswinder]]" on the monitor',
    '[[Dafydd Pritchard-Lewis]] (DOB 14/03/1951) you are an absolute star',
    '[[Mr Abernethy]] is driving the whole of nights up the wall',
    'Celebrating [[Harbhajan]]’s big birthday on the ward, his son said it was fine to post',
    'isn’t this [[Kwesi]] from Stores? @[[Kwesi Appiah]] is this your leg mate',
    'a 23yo called [[callum]] who thought his leg was "just bruised"',
    'his wife [[Irena]] cried when I told her',
    'We treated [[Mo]], [[Jean]] and [[Olu]] this morning and all three are doing well',
  ],
  good: [
    { text: 'Senior Radiographer Funmilayo Bakare won an award', because: 'a colleague named for her work' },
    { text: 'Dr Tomos Beynon, Medical Director, said the new unit opens in May', because: 'quoted in his job' },
    { text: '"Mr Bloggs, 67" is a fictional case for our students', because: 'an invented person' },
    { text: "Priya's leaving do is on Friday", because: 'a colleague’s party' },
    { text: 'patient leader Yasmin Qureshi-Bell spoke at the conference', because: 'a speaker in public' },
    { text: 'Henrietta Lacks, 1951: read about her cells', because: 'a person of history' },
    { text: 'Bell’s palsy, Parkinson’s and Colles’ fractures in one clinic', because: 'eponyms' },
    { text: 'Mary Seacole Ward has reopened', because: 'a ward named after someone' },
    {
      text: 'Hi Tobias, great question. Oats and beans are good sources of fibre.',
      because: 'a member of the public, not in care',
    },
    { text: 'Biscuit the therapy dog, 9, is retiring', because: 'a dog' },
    { text: 'My nan Ivy had her hip done on your ward, thank you all', because: 'the author’s own family' },
    {
      text: 'Meet Idris, who rang our bell on Friday!\n[Consent on file: written consent from patient 11/04/2026, ref PX-0338, first name]',
      because: 'consent is recorded with the draft',
    },
    {
      text: 'Thank you to Beatriz, who kindly said we could share her recovery after a stroke.',
      because: 'consent is claimed, which is asked about elsewhere',
    },
  ],
});
