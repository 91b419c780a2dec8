import { describe, expect, it } from 'vitest';
import { phone } from '../../../src/recognizers/contacts/phone.ts';
import { mark, recognizeIn } from './marked.ts';

describe('phone numbers', () => {
  it.each([
    ['daughter wants a ring back [[07700 900417]], says so', '+447700900417'],
    ['ring [[01632 960 815]]', '+441632960815'],
    ['text him [[+44 7700 900 882]] he won’t pick up', '+447700900882'],
    ['try [[07700900417]]', '+447700900417'],
    ['try [[07700 900 417]].', '+447700900417'],
    ['try [[07700-900-417]]', '+447700900417'],
    ['try [[07700.900.417]]', '+447700900417'],
    ['try [[07700 90 04 17]]', '+447700900417'],
    ['try [[07 700 900 417]]', '+447700900417'],
    ['try [[(07700) 900417]]', '+447700900417'],
    ['on her mobile ([[07700 900417]])', '+447700900417'],
    ['[[0113 496 0275]] in Leeds', '+441134960275'],
    ['[[0161 496 0142]] in Manchester', '+441614960142'],
    ['[[020 7946 0123]] in London', '+442079460123'],
    ['[[(020) 7946 0123]]', '+442079460123'],
    ['[[020-7946-0123]]', '+442079460123'],
    ['[[029 2018 0456]] in Cardiff', '+442920180456'],
    ['[[028 9649 6123]] in Belfast', '+442896496123'],
    ['[[028 9018 0123]] is a UK number', '+442890180123'],
    ['[[03069 990123]]', '+443069990123'],
    ['[[0808 157 0123]]', '+448081570123'],
    ['[[0303 3033 100]]', '+443033033100'],
    ['[[+44 (0)161 496 0142]]', '+441614960142'],
    ['[[+44(0)7700900417]]', '+447700900417'],
    ['[[+44-7700-900417]]', '+447700900417'],
    ['[[+4407700900417]] with a stray 0', '+447700900417'],
    ['[[0044 7700 900417]]', '+447700900417'],
    ['[[00447700900417]]', '+447700900417'],
    ['[[447700900417]] as a chat app shows it', '+447700900417'],
    ['tel:[[+447700900417]]', '+447700900417'],
    ['mob[[07700900417]]', '+447700900417'],
    ['mobile: [[7700900417]]', '+447700900417'],
    ['office [[0161 496 0142 ext 4471]]', '+441614960142'],
    ['office [[0161 496 0142x4471]]', '+441614960142'],
    ['24/7 on [[07700 900417]] 2 pm', '+447700900417'],
    ['[[01204 12345]] has one figure fewer', '+44120412345'],
    ['their son [[+353 20 910 1234]] in Cork', '+353209101234'],
    ['brother [[+48 512 345 678]]', '+48512345678'],
    ['sister [[+1 (202) 555-0143]]', '+12025550143'],
    ['uncle [[00 353 20 910 1234]]', '+353209101234'],
    ['https://wa.me/[[447700900417]]', '+447700900417'],
  ])('finds %s', async (marked, value) => {
    expect(await mark(phone, marked)).toBe(marked);
    const [found] = await recognizeIn(phone, marked.replace(/\[\[|\]\]/g, ''));
    expect(found?.value).toBe(value);
  });

  it('finds each of several', async () => {
    const marked =
      '[[07700 900417]] [[07700 900418]], [[020 7946 0123]] or [[0161 496 0142]]/3, [[07700 900417]]/[[07700 900418]]';
    expect(await mark(phone, marked)).toBe(marked);
  });

  it.each([
    ['call 111, or 999 in an emergency, 101 or 119 or 112', 'short codes'],
    ['Samaritans 116 123', 'a short code'],
    ['Childline 0800 1111', 'a short freephone number'],
    ['Childline 0800 1111 24/7 or 0800 1111 24 hours', 'the same with hours after it'],
    ['Text SHOUT to 85258', 'a text code'],
    ['open 24/7, 4-6pm, 0800-1600 0900-1700', 'hours'],
    ['shift 0730 to 1930, then 0800 til 2000', 'shifts'],
    ['01/02/2024 14:30 and 01.02.2024 14.30', 'dates with a time'],
    ['01-12-2024 0830', 'a date with hyphens'],
    ['sort code 01-23-45 12345678', 'a bank account'],
    ['07-11-16 12345678', 'a bank account'],
    ['co-codamol 30/500 and 500/125', 'doses'],
    ['£07700900417 or 0.07700900417', 'an amount and a decimal'],
    ['NHS no 999 114 1707', 'an NHS number'],
    ['NHS no 077 009 0041', 'grouped 3-3-4, too short'],
    ['ISBN 0853801290', 'a book'],
    ['order no 07700900417', 'an order'],
    ['order number: 07700900417', 'an order'],
    ['tracking 07700900417', 'a parcel'],
    ['Meeting ID 924 776 4726', 'a meeting'],
    ['00000000000 and 01111111111', 'one figure over and over'],
    ['0123456789', 'no area has it'],
    ['01000 123456 or 04000 123456', 'not in the numbering plan'],
    ['07700 9004', 'too short'],
    ['077009004171', 'too long'],
    ['ref AB07700900417', 'begins with letters'],
    ['07700900417abc', 'goes on with letters'],
    ['+44 7700 9004', 'too short'],
    ['+12 345 678 steps', 'no country’s number'],
    ['7700900417 steps this year', 'ten figures with no label'],
    ['marathon in 03:42:07 700 runners', 'a time'],
  ])('leaves alone %s (%s)', async (text) => {
    expect(await mark(phone, text)).toBe(text);
  });

  it('keeps what carries another label as a guess', async () => {
    const [found] = await recognizeIn(phone, 'order no 07700900417');
    expect(found?.confidence).toBeLessThan(0.5);
  });
});
