import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'image/barcode-or-qr',
  title: 'Barcode or QR code in shot',
  severity: 'warning',
  why: 'Nobody reads it by eye, but every phone can: the code may hold the number that says whose it is.',
  advice: 'Cover it and take the picture again, or crop it away and save a flat copy.',
  guidance: [
    { body: 'HHS', document: 'HIPAA safe harbor identifiers (a checklist, not UK law)', section: '(M), (R)' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?' },
  ],
  when: entity('visible-code'),
  bad: [
    'night shift essentials, [[blood tube barcode]] beside my lunch',
    'flat lay of my desk: [[drug chart corner with the square code]], coffee, pens',
    '[[wristband code]] in a hand-holding photo, sweet moment',
    'Flat lay of my night ☕🍫 (ignore the [[sample tube barcode]] next to the KitKat)',
    '[photo: cup of tea beside a [[specimen bag, barcode]] visible]',
    'selfie from the lab, you can see the [[barcode on the sample tubes]] behind me',
    '[photo: [[drug chart with its QR code]] and a packet of biscuits]',
    'pic of the tiny hospital band, [[QR code on the wristband]] facing up',
  ],
  good: [
    { text: 'Selfie at our stall with the QR to our survey', because: 'a survey' },
    { text: 'Midnight feast pic, product barcode on crisps', because: 'a shop’s barcode' },
    { text: 'Photo of my gig wristband, event ticket code left in on purpose', because: 'an event ticket' },
    { text: 'Scan the barcode on the wristband before you give the blood', because: 'an instruction' },
    { text: 'New barcode scanning for blood samples goes live today, photo below', because: 'a project' },
    { text: '[photo: poster with a QR code, scan it to book your flu jab]', because: 'a poster' },
    { text: '[photo: book cover, barcode and ISBN]', because: 'a book' },
    { text: '[photo: blank wristband with a test barcode]', because: 'a test band' },
  ],
});
