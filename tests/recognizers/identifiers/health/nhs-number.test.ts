import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

describe('beside a label, whatever the check says', () => {
  it.each([
    ['NHS no [[999 114 1707]] needs rebooking', true],
    ['NHS No. [[999-114-1707]]', true],
    ['nhs num [[9997537786]]', false],
    ['NHS number: [[999.114.1707]].', true],
    ['NHS#[[9991141707]]', true],
    ['NHS # [[999 753 7786]]', false],
    ['NHS ID [[9991141707]]', true],
    ['N.H.S. No. [[999 114 1707]]', true],
    ['National Health Service number [[9991141707]]', true],
    ['nhs_number=[[9997537786]]', false],
    ['Rhif GIG [[999 114 1707]]', true],
    ['NHS: [[999 753 7786]]', false],
    ['pt NHS [[9991141707]]', true],
    ['NHS[[9991141707]] run together', true],
    ['| NHS no | [[999 114 1707]] |', true],
    ['**NHS number:** [[999 114 1707]]', true],
    ['NHS No:\n[[999 114 1707]]', true],
    ['NHS number is [[9997537786]], says the letter', false],
    ['NHS number for Mrs Gill is [[9997537786]]', false],
    ['NHS no 👉 [[999 753 7786]]', false],
    ['NHS no [[99 91 14 17 07]] in twos', true],
    ['NHS no [[999\u2009114\u20091707]] with thin spaces', true],
    ['NHS no [[999\u202F114\u202F1707]] with narrow no-break spaces', true],
    ['NHS no [[999\u00A0114\u00A01707]] with no-break spaces', true],
    ['NHS no [[999\u2011114\u20111707]] with no-break hyphens', true],
    ['[[999 114 1707]] (NHS no)', true],
    ['[[999 753 7786]] is her NHS number', false],
    ['[[9997537786]], NHS no, born in May', false],
    ['NHS no [[999 114 1707]] 447190 (hosp)', true],
    ['NHS patient number [[999 753 7786]]', false],
    ['the NHS number you need is [[999 753 7786]]', false],
    ["[[999 753 7786]] – that's the NHS number on the chart", false],
    ['NHS No. (from the letter): [[999 753 7786]]', false],
    ['NHS/CHI no: [[999 114 1707]]', true],
    ['printer has spat out forty labels for [[999 431 7720]]', false],
    ['https://portal.example/p?nhsNumber=[[9991141707]]&tab=2', true],
  ])('%s', async (marked, valid) => {
    const read = await readMarked(marked, 'nhs-number');
    expect(read.found).toEqual(read.expected);
    expect(read.valid).toEqual([valid]);
  });

  it('goes on through a list', async () => {
    const read = await readMarked('NHS nos [[999 114 1707]], [[999 158 8132]] and [[999 753 7786]]', 'nhs-number');
    expect(read.found).toEqual(read.expected);
    expect(read.valid).toEqual([true, true, false]);
    expect(read.values).toEqual(['9991141707', '9991588132', '9997537786']);
  });
});

describe('without a label', () => {
  it.each([
    ['wrong label printed for [[500-297-8754]] again', 'written 3-3-4 and passing'],
    ['[[855.177.9923]] came back positive', 'dots'],
    ['[[999 114 1707]], [[999 158 8132]] & [[855 177 9923]] please', 'three numbers, not one long one'],
    ['12/03/1945 [[999 114 1707]] waiting', 'a date before it is a number of its own'],
    ['12.03.1945 [[999 114 1707]] waiting', 'so is a dotted one'],
    ['bed 4 [[999 114 1707]] waiting', 'and a bed'],
    ['[[999 114 1707]] 87F, off legs', 'and an age'],
    ['[[999 114 1707]] 0161 496 0000', 'and a telephone number'],
    ['[[999 114 1707]] [[999 158 8132]]', 'two numbers side by side'],
    ['[[999 114 1707]] / [[999 158 8132]]', 'and with a slash'],
    ['seen at 4. [[999 114 1707]] is next. 12 more to go', 'a full stop and a space end a number'],
    ['swabbed [[999 114 1707]]. 12 more to go', 'a full stop and a space end a number'],
    ['please order bloods for [[999 114 1707]]', '"order" is a verb here, and not beside the number'],
    ['call me re [[999 114 1707]]', 'what to call about, not what to call'],
    ['Zoom clinic with the patient [[999 114 1707]]', 'the patient stands nearer than the meeting'],
    ['ref [[999 114 1707]], results back', 'a reference to nothing else'],
    ['[[9991141707]] needs her dressing doing', 'unbroken, with care in the sentence'],
    ['scan for [[9991141707]] is still not booked', 'unbroken, with care in the sentence'],
    ['[[399 999 9993]] of Belfast is waiting', 'an issued range silences nothing'],
  ])('%s (%s)', async (marked) => {
    const read = await readMarked(marked, 'nhs-number');
    expect(read.found).toEqual(read.expected);
    expect(read.valid.every((valid) => valid === true)).toBe(true);
  });

  it('takes an unbroken number without care in its sentence for a guess', async () => {
    const read = await readMarked('9991141707', 'nhs-number');
    expect(read.found).toEqual([]);
    expect(read.guesses).toEqual([{ start: 0, words: '9991141707' }]);
  });
});

describe('what only looks like one', () => {
  it.each([
    ['ISBN 0853801290 is back in print', 'the same check, another register'],
    ['ISBN 0-85380-129-0', 'another grouping'],
    ['Zoom meeting ID 924 776 4726', 'a meeting'],
    ['Meeting ID:\n924 776 4726', 'its label is on the line above'],
    ['924 776 4726, passcode 1234', 'the label comes after'],
    ['868 616 4250 is the Zoom ID', 'the label comes after'],
    ['Zoom for patients: 924 776 4726', 'patients in general aren’t nearer'],
    ['Eventbrite order 868 616 4250 for two tickets', 'an order'],
    ['order number is 868-616-4250', 'an order'],
    ['PO 868 616 4250 raised', 'a purchase order'],
    ['Invoice 868 616 4250 for the ward', 'an invoice'],
    ['ref 868 616 4250 for the chairs from our supplier', 'a reference beside a supplier'],
    ['tracking: 868.616.4250', 'a parcel'],
    ['Grant ref 868 616 4250', 'a grant'],
    ['Charity no. 868 616 4250', 'a charity'],
    ['Account number 868 616 4250', 'an account'],
    ['Booking 868 616 4250', 'a booking'],
    ['Ticket 868 616 4250', 'a ticket'],
    ['fleet 868 616 4250', 'a vehicle'],
    ['model 868-616-4250', 'a model'],
    ['Dial-in 868 616 4250', 'a conference call'],
    ['Tel 868 616 4250', 'a telephone'],
    ['ring the ward on 868 616 4250', 'a number to ring'],
    ['text me 868 616 4250', 'a number to text'],
    ['£868 616 4250', 'an amount'],
    ['9991141707 steps with our patients', 'a count'],
    ['+44 868 616 4250', 'a country code before it'],
    ['call our booking line 03069 990 114', 'a telephone number'],
    ['0300 330 0000 is open to all patients', 'a telephone number'],
    ['8686 1642 5012 3456', 'sixteen digits'],
    ['1234 999 114 1707 5678', 'part of a longer run'],
    ['868,616,4250', 'commas group thousands'],
    ['https://example.org/patient/999-114-1707', 'a web address'],
    ['www.example.org/9991141707 for patients', 'a web address'],
    ['labels for 0300 330 0000', 'a telephone number'],
    ['results for 500-297-8755', 'the check fails and nothing labels it'],
    ['NHS no 0000000000', 'one digit over and over'],
    ['NHS no 111 111 1111', 'one digit over and over'],
    ['NHS 9997537786', 'a bare NHS and a failing check'],
    ['NHS number ends 1707', 'four digits'],
    ['NHS no 99911417071', 'eleven digits'],
    ['Call 111, or 999, or 119 for the NHS', 'services'],
    ['A9991141707 needs his scan', 'part of a code'],
  ])('%s (%s)', async (text) => {
    expect((await readMarked(text, 'nhs-number')).found).toEqual([]);
  });
});
