import { describe, expect, it } from 'vitest';
import { understand } from '../../src/check.ts';
import type { KnownNames } from '../../src/subjects/index.ts';
import { unmark } from '../support/examples.ts';
import { inShot, writing } from '../support/in-shot.ts';

/** Whom the words between [[brackets]] are about, in a picture that shows this writing. */
const subjects = async (marked: string, known?: KnownNames): Promise<readonly (string | undefined)[]> => {
  const { text, spans } = unmark(marked);
  const [part] = inShot({ 'visible-text': writing(text) });
  const entities = await understand(
    { name: { id: 'x' }, settings: {}, content: '', images: ['a.jpg'], parts: part ? [part] : [], checks: [] },
    known,
  );
  return spans.map(({ start, end }) => {
    const wanted = text.slice(start, end);
    const found = entities.filter((entity) => entity.part.text.slice(entity.start, entity.end) === wanted);
    return found.length === 0 ? 'nothing' : found.map(({ subject }) => subject).sort()[0];
  });
};

describe('a name in a picture is a patient’s', () => {
  it.each([
    ['above its number', '[[Sarah Jones]]\nNHS 999 114 1707'],
    ['beside its birth date', '[[Sarah Jones]]  DOB 12/03/1986'],
    ['as records write it', '[[SINGH, Jaswinder]]'],
    ['as machines write it', '[[HADDAD^NOOR]]\n1988.05.30 F'],
    ['on a worklist, beside a doctor', 'Radiology worklist\n[[AHMED, Rukhsana]]  XR CHEST  Dr Kaur'],
    ['above a consultant', '[[SINGH, Jaswinder]]\nConsultant: Dr Kaur\nWard: 7'],
    ['on a board that says who is on duty', 'Ward 7  Staff nurse: Ewa\n[[SINGH, Jaswinder]]  NBM  Dr Kaur'],
    ['on a board with a note for staff', '[[SINGH, Jaswinder]]\nFire training Tues'],
    ['on a form for a test', 'Blood test request\n[[PRITCHARD, Alan]]'],
    ['in a bed', 'Bed 4 [[Dilys Okafor]]  falls risk'],
    ['in a field for it', 'Patient: [[Sarah Jones]]\nRoom 12'],
    ['on the cover of notes', 'Surname: [[Pritchard]]\nForename: Alan'],
  ])('%s', async (_, marked) => {
    expect(await subjects(marked)).toEqual(['patient']);
  });
});

describe('a name in a picture is nobody’s in care', () => {
  it.each([
    ['on a badge', '[[Priya Nair]]\nSenior Radiographer'],
    ['on a badge with the surname first', '[[NAIR, Priya]]\nSenior Radiographer'],
    ['on a badge that says hello', 'Hello my name is\n[[NAIR, Priya]]'],
    ['on a door', '[[Dr A Hargreaves]]\nConsultant Radiologist\nRoom 4'],
    ['among those who speak', 'Speakers\n[[OKAFOR, Amara]]\n[[KAUR, Simran]]'],
    ['on a poster', 'Book with [[Dipak Shah]], podiatrist\n01632 960123'],
    ['on a certificate', 'This is to certify that\n[[Hafsa Malik]]\nattended\n12 March 2026'],
    ['on a stone', 'In loving memory of\n[[John Whitworth]]\nBorn 12/03/1931\nDied 04/05/2019'],
    ['on a bench', '[[Dorothy Whitworth]] 12/03/1931 - 04/05/2019\nwho loved this place'],
    ['on a van', '[[Tunde Adeyemi]] Roofing\nCall 07700 900123'],
  ])('%s', async (_, marked) => {
    for (const subject of await subjects(marked)) expect(subject).not.toBe('patient');
  });
});

describe('data that somebody made up', () => {
  it.each([
    ['a DEMO PATIENT', 'DEMO PATIENT\nDOB [[01/01/1990]]'],
    ['a system for training, rows above', 'Training system\nTest, Patient\nDOB 01/01/1970\nHosp No [[1234567]]'],
    ['an example of a band', 'Example wristband\nName: Sarah Jones\nNHS No: [[999 114 1707]]'],
    ['a manikin’s band', 'Manikin 3\nDOB [[01/01/1950]]'],
  ])('%s', async (_, marked) => {
    expect(await subjects(marked)).toEqual(['invented']);
  });

  it('is no word of what stands elsewhere in the picture', async () => {
    expect(await subjects('DEMO PATIENT\nDOB [[01/01/1990]]\n\nAHMED, Rukhsana\nDOB [[30/11/1984]]')).toEqual([
      'invented',
      'patient',
    ]);
  });
});

describe('places in the picture', () => {
  it('keep a badge apart from a screen', async () => {
    const [badge, screen] = await subjects(
      '[[NAIR, Priya]]\nSenior Radiographer\n\n[[Rukhsana Ahmed]]\nDOB 30/11/1984',
    );
    expect([badge, screen]).toEqual(['unknown', 'patient']);
  });

  it('say nothing against a colleague whom the configuration names', async () => {
    const known = { staff: ['Jaswinder Singh'], employers: [] };
    expect(await subjects('[[SINGH, Jaswinder]]', known)).toEqual(['staff']);
  });
});
