import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

describe('hospital, laboratory and other record numbers', () => {
  it.each([
    ['Hosp No [[RWI4471902]] stuck to my scrubs'],
    ['"K. NOWAK  Hosp No [[RWI4471902]]" … guess that is coming back tomorrow'],
    ['hospital number: [[447 1902]]'],
    ['Hospital ID [[ABC 44719]]'],
    ['MRN [[4471902]] and [[4471903]]'],
    ['MRN#[[4471902]], 2 days post op'],
    ['M.R.N. [[4471902]]'],
    ["her MRN's [[4471902]]"],
    ['the MRN she gave was [[4471902]]'],
    ['HN: [[4471902]]'],
    ['rhif ysbyty [[D447190]]'],
    ['ePCR [[26104471]]'],
    ['hosp no (RXH): [[4471902]]'],
    ['MRN [[0412-14032026]], longer than a telephone number'],
    ['[[4471902]] is his MRN'],
    ['K number [[K447190]]'],
    ['D no. [[447190]]'],
    ['accession [[QP0083321]] still not reported'],
    ['Accession number: [[RX123-26-0091]]'],
    ['specimen [[26H104471]] lost again'],
    ['Lab no. [[26.104471]]'],
    ['lab number [[M,26.0104471.K]]'],
    ['Her case ref is [[MH/22/1187]]'],
    ['case no [[2026/1187-B]]'],
    ['unit no [[44719]] waiting'],
    ['Patient ID: [[00471902]]'],
    ['pt ref [[447190]]'],
    ['casenotes [[447190]] are missing'],
    ['CRIS number [[4471902]]'],
    ['PRF no [[26104471]]'],
    ['ED attendance no [[2400127]]'],
    ['Hosp No: [[4471902]], DOB 12/03/1950'],
    ['Hosp no [[4471902]], 2024 admission'],
    ['hosp no [[RWI 447 1902]]'],
    ['Specimen label says [[26H104471]]'],
    ['blood form ref [[4471902]]'],
    ['Theatre list: [[K447190]], [[D447191]] and [[D447192]]'],
    ["can someone add [[RWI4471902]] to tomorrow's list"],
    ['study UID [[1.2.826.0.1.3680043.9.7133.1.20260412]]'],
    ['StudyInstanceUID: [[2.25.123456789012345678901234567890]]'],
    ['why does [[1.2.826.0.1.3680043.9.7133.1.20260412]] not load'],
    ['pt [[RWI4471902]] still waiting'],
    ['Bed 4, [[QP0083321]], NBM'],
    ['[[QP0083321]] has her MRI at 3'],
    ['discharge summary for [[QP0083321]] was sent'],
    ['our radiographer says patient [[RA440127]] moved'],
  ])('%s', async (marked) => {
    const read = await readMarked(marked, 'hospital-number');
    expect(read.found).toEqual(read.expected);
  });

  it.each([
    ['model RX200415 defib now in stock on the ward', 'a model'],
    ['grant ABC/Z99921/1 awarded', 'a grant'],
    ['form COM-114', 'a form'],
    ['HCPC registration RA990011 (my own)', 'a registration'],
    ['A5612 shut, so late for clinic', 'a road'],
    ['flight BA29904 after clinic', 'a flight'],
    ['vaccine batch FK123456 given in clinic', 'a batch'],
    ['NCT01234567 has its first results', 'a trial in its registry'],
    ['IMG20260412 from the ward', 'a camera’s file name'],
    ['Ticket AB12345 for the theatre', 'a ticket'],
    ['Use code AH12345 for her course', 'a discount'],
    ['#QP0083321 is trending with patients', 'a hashtag'],
    ['Patient number 1000 through our doors', 'a count'],
    ['Patient numbers: 44719 this year', 'a count'],
    ['a record number of 45000 people in ED', 'a count'],
    ['unit no 12, Trading Estate', 'an address'],
    ['Unit no. 4471, Saltby Business Park', 'an address'],
    ['Sample number 4471 of 5000 processed today', 'a count'],
    ['Patient leaflets PIL447190 now in clinic', 'a leaflet'],
    ['Support ticket INC447190 for the ward printer', 'a ticket'],
    ['Hosp no and 4471 more', 'no number beside the label'],
    ['specimen: 500ml', 'an amount'],
    ['specimen 12/03/2026', 'a date'],
    ['Case numbers 2021-2023', 'years'],
    ['hospital number is 01632 960123', 'a telephone number'],
    ['lab no: 0113 496 0333', 'a telephone number'],
    ['Case number 00447190 with the supplier', 'a support case'],
    ['Ofsted URN 144719', 'a school'],
    ['ePCR 100% compliance', 'a share'],
    ['safeguarding case number 44719', 'a case, and no record'],
    ['consent on file, patient ref PX-03381', 'the reference of a consent'],
    ['E number E15000', 'a food additive'],
    ['transfer syntax 1.2.840.10008.1.2.4.90.1.1', 'DICOM’s own constant'],
    ['Version 1.2.3.4 is out', 'a version'],
    ['MRN please!', 'no number'],
  ])('%s (%s)', async (text) => {
    expect((await readMarked(text, 'hospital-number')).found).toEqual([]);
  });

  it('reads a code of a local scheme by the care in the sentence before', async () => {
    const marked = 'The mislabelled sample saga is over. [[HB4471902]] was sat in the fridge';
    const read = await readMarked(marked, 'hospital-number');
    expect(read.found).toEqual(read.expected);
  });

  it('takes a code of a local scheme without care beside it for a guess', async () => {
    expect((await readMarked('QP0083321', 'hospital-number')).guesses).toEqual([{ start: 0, words: 'QP0083321' }]);
  });
});

describe('incident, police, safeguarding and court numbers', () => {
  it.each([
    ['incident [[CFAS/0417/2291]], dispatcher deserves a medal'],
    ['Incident number [[26090447]]'],
    ['incident no. [[S2604090447]]'],
    ['CAD [[4471]] of the 9th was wild'],
    ['CAD [[447/09APR26]]'],
    ['CAD ref: [[26-04-09-0447]]'],
    ['CAD [[2019]] of 9 April'],
    ['C.A.D [[4471]]'],
    ['CAD no: [[0412-14032026]]'],
    ['Ambulance ref [[A44719]]'],
    ['ambulance call number [[447190]]'],
    ['police occurrence number [[26000044719]]'],
    ['family court case no [[ZE26C00441]]'],
    ['safeguarding case number [[44719]]'],
    ['log number [[447]] of 09/04/26'],
    ['job no [[4471902]] tonight'],
    ['Job [[4471]] broke me'],
    ['crime ref [[4471/26]]'],
    ['police ref no. [[26000447190]]'],
    ['safeguarding ref [[SG-22914]]'],
    ['MARAC ref [[4471]]'],
    ['court ref [[T20267890]]'],
    ['inquest ref [[447/26]]'],
    ['prison number [[A1234BC]]'],
    ['prisoner [[A1234BC]] was a gent'],
    ['Datix [[W447190]]'],
    ['[[26090447]] (incident no)'],
  ])('%s', async (marked) => {
    const read = await readMarked(marked, 'incident-number');
    expect(read.found).toEqual(read.expected);
  });

  it.each([
    ['Band 6, job ref 418-AHP-2291, apply by Friday', 'a vacancy'],
    ['incident 2023 review', 'a year'],
    ['incident of 12/04/2026', 'a date'],
    ['incident 4471 days ago', 'a count'],
    ['CAD with 3 vessels', 'coronary artery disease'],
    ['CAD: ESC guideline 2024', 'coronary artery disease'],
    ['CAD (coronary artery disease), 3 vessels', 'coronary artery disease'],
    ['ambulance 4471 is off the road', 'a vehicle'],
    ['incident at the Dome: 4000 fans', 'a count'],
    ['job they want is 1000 miles away', 'a distance'],
    ['first job 101 ways to learn', 'no code'],
    ['incident 999 call', 'the emergency number'],
    ['our 12th incident in 30 days', 'counts'],
  ])('%s (%s)', async (text) => {
    expect((await readMarked(text, 'incident-number')).found).toEqual([]);
  });
});

describe('prescription numbers', () => {
  it.each([
    ['[[83C40E-A23856-00123W]] will not scan', true],
    ['EPS ID [[83C40E-A23856-00123W]]', true],
    ['eps token [[83c40e a23856 00123w]]', true],
    ['script [[83C40EA2385600123W]]', true],
    ['prescription no [[83C40E-A23856-00124W]]', false],
  ])('%s (valid: %s)', async (marked, valid) => {
    const read = await readMarked(marked, 'prescription-number');
    expect(read.found).toEqual(read.expected);
    expect(read.valid).toEqual([valid]);
    expect(read.values[0]).toMatch(/^83C40E-A23856-0012[34]W$/);
  });

  it.each([
    ['key 83C40E-A23856-00124W', 'the check fails and nothing labels it'],
    ['uuid 83c40e12-a238-5600-123w', 'another shape'],
    ['prescription charges rose', 'no number'],
  ])('%s (%s)', async (text) => {
    expect((await readMarked(text, 'prescription-number')).found).toEqual([]);
  });
});

describe('referral numbers', () => {
  it.each([
    ['UBRN [[0000 4941 6123]]'],
    ['ubrn: [[000049416123]]'],
    ['e-RS ref [[0000-4941-6123]]'],
    ['booking reference number [[000049416123]]'],
    ['UBRN (e-RS): [[0000 4941 6123]]'],
    ['referral no. [[0000 4941 6123]]'],
    ['[[0000 4941 6123]] is her UBRN'],
  ])('%s', async (marked) => {
    const read = await readMarked(marked, 'referral-number');
    expect(read.found).toEqual(read.expected);
    expect(read.values).toEqual(['000049416123']);
  });

  it.each([
    ['0000 4941 6123 of them', 'no label'],
    ['UBRN 0000 0000 0000', 'one digit over and over'],
    ['booking reference AB4471', 'another shape'],
  ])('%s (%s)', async (text) => {
    expect((await readMarked(text, 'referral-number')).found).toEqual([]);
  });
});

describe('professional registrations', () => {
  it.each([
    ['HCPC registration [[RA990011]] (my own)'],
    ['Registered Dietitian (HCPC [[DT990188]])'],
    ['HCPC no: [[ODP012345]]'],
    ['hcpc [[pa 12345]]'],
    ['registered paramedic [[PA012345]]'],
    ['GMC [[7999999]], GPhC [[2099999]], NMC PIN [[99A9999Z]]'],
    ['[[7999999]] (GMC)'],
    ['GMC number: [[7 999 999]]'],
    ['GPhC registration number [[2099999]]'],
    ['pharmacist registration no. [[2 099 999]]'],
    ['NMC [[99 A 9999 Z]]'],
    ['nurse [[99A9999Z]]'],
    ['Social Work England [[SW123456]]'],
  ])('%s', async (marked) => {
    const read = await readMarked(marked, 'professional-registration');
    expect(read.found).toEqual(read.expected);
  });

  it.each([
    ['GPhC 1099999', 'pharmacy staff begin with 2, premises with 1 or 9'],
    ['GMC 79999', 'too short'],
    ['GMC 1 000 000 doctors', 'a round number'],
    ['pharmacist 2099999 scripts', 'a profession alone'],
    ['7999999 followers', 'no label'],
    ['A5612 and M25', 'roads'],
    ['the HCPC met 12 times', 'no number'],
  ])('%s (%s)', async (text) => {
    expect((await readMarked(text, 'professional-registration')).found).toEqual([]);
  });
});
