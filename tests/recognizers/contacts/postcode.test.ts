import { describe, expect, it } from 'vitest';
import { outwardPostcode } from '../../../src/recognizers/contacts/outward-postcode.ts';
import { postcode } from '../../../src/recognizers/contacts/postcode.ts';
import { mark, recognizeIn } from './marked.ts';

describe('postcodes', () => {
  it.each([
    ['back at [[M1 1AE]] for the third time', 'A9'],
    ['the flat in [[B33 8TH]]', 'A99'],
    ['[[CR2 6XH]] again', 'AA9'],
    ['[[DN55 1PT]], ring the top bell', 'AA99'],
    ['moved to [[W1A 1HQ]]', 'A9A, with a letter of London'],
    ['she is at [[EC1A 1BB]]', 'AA9A'],
    ['[[SW1A 2AA]] and [[SE1P 5LX]]', 'AA9A twice'],
    ['[[E1W 1LB]] and [[N1C 4AG]]', 'A9A twice'],
    ['Third fall, same flat, [[SY63 1WB]].', 'a real area, a district never issued'],
    ['Use [[HD63 2QT]] for your sat nav', 'the same'],
    ['leisure centre, [[LA47 9EZ]]', 'the same'],
    ['home visit [[sy63 1wb]] pls', 'lower case'],
    ['[[SY631WB]] keysafe round the back', 'without its space'],
    ['lives at [[sy631wb]]', 'lower case without its space'],
    ['[[Sy63 1wb]] is the new address', 'a phone put a capital at the start'],
    ['[[SY63  1WB]] with two spaces', 'two spaces'],
    ['[[SY63 1WB]] with a space that does not break', 'a no-break space'],
    ['([[SY63 1WB]]), then home', 'brackets'],
    ['postcode:[[SY63 1WB]]', 'no space after the label'],
    ['[[SY63 1WB]]/[[LL78 4TW]]', 'two with a slash'],
    ['Post code [[ZA12 3AB]]', 'no such area, but labelled'],
    ['[[JE2 3AB]], [[GY1 1AA]] and [[IM99 1AA]]', 'Crown dependencies'],
    ['his sister is at [[BFPO 57]]', 'forces’ post'],
    ['[[bfpo 5510]]', 'forces’ post in lower case'],
    ['[[BF1 2AT]]', 'forces’ post as a postcode'],
    ['old giro office [[GIR 0AA]]', 'the one of its own shape'],
    ['[[BT28 1QX]] in the north', 'Northern Ireland'],
    ['[[G41 2PZ]] and [[KW17 2AB]] and [[ZE2 9HA]]', 'Scotland'],
    ['[[CF99 1SN]] a [[LL55 2AB]]', 'Wales'],
    ['[[E17 2AB]] is where she lives', 'Walthamstow'],
    ['[[n1c 4ag]] number 4', 'lower case, London'],
    ['drop it at [[WC2H 9JQ]]🙏', 'before an emoji'],
  ])('finds %s (%s)', async (marked) => {
    expect(await mark(postcode, marked)).toBe(marked);
  });

  it.each([
    ['he needs his B12 today', 'a vitamin'],
    ['pain from L5/S1, maybe L4', 'vertebrae'],
    ['staged T2 N1 M0 last year', 'a tumour stage'],
    ['normal S1 2 heart sounds', 'heart sounds'],
    ['fill in form W12 first', 'a form'],
    ['form W12 1AB needs signing', 'a form with a full code'],
    ['we cover LL, SY and CW postcodes', 'areas'],
    ['she moved from SY63', 'an outward code alone'],
    ['take the M1 1st exit', 'a motorway and an ordinal'],
    ['the a1 2nd services', 'a road in lower case'],
    ['B12 5ug daily', 'a dose'],
    ['reviewed at t2 4hr', 'a time point'],
    ['see you in ls1 1am sharp', 'an hour: no inward code ends in AM'],
    ['e5 2pm', 'an hour'],
    ['[SY63 1CB]', 'C is in no inward code'],
    ['SY63 1WO', 'O is in no inward code'],
    ['QA1 1AA', 'nothing begins with Q'],
    ['VA1 1AA and XA1 1AA', 'nothing begins with V or X'],
    ['AI1 1AA, AJ1 1AA, AZ1 1AA', 'no second letter is I, J or Z'],
    ['RN4 1AB', 'no such area'],
    ['KT1L 1AA', 'L is no fourth letter'],
    ['SY63 1WBX', 'goes on'],
    ['XSY63 1WB', 'begins earlier'],
    ['asset 1234SY63 1WB', 'begins with figures'],
    ['reg LB98 QZX', 'a number plate'],
    ['NI number QQ 12 34 56 C', 'a National Insurance number'],
    ['CO2 38, PO2 9', 'gases'],
    ['HCPC RA990011', 'a registration'],
    ['K1A 0B1 in Ottawa', 'a Canadian code'],
    ['D02 X285 in Dublin', 'an Irish code'],
    ['batch N1 2EX recalled', 'a batch'],
    ['gr8 2be back', 'slang, in no area'],
  ])('leaves alone %s (%s)', async (text) => {
    expect(await mark(postcode, text)).toBe(text);
  });

  it('gives the normal form', async () => {
    const [found] = await recognizeIn(postcode, 'at sy631wb');
    expect(found?.value).toBe('SY63 1WB');
  });
});

describe('outward codes', () => {
  it.each([
    ['postcodes [[LL78]], [[SY63]] and [[CW1]] only', 'labelled'],
    ['she lives in [[E17]] with her son', 'where someone lives'],
    ['the [[B12]] postcode is worst hit', 'the label makes it no vitamin'],
    ['residents of the [[EC1A]] area', 'an area'],
  ])('finds %s (%s)', async (marked) => {
    expect(await mark(outwardPostcode, marked)).toBe(marked);
  });

  it.each([
    ['low B12 and folate', 'a vitamin'],
    ['L5/S1 disc, C5 root', 'vertebrae'],
    ['T2 N1 M0', 'a tumour stage'],
    ['FY1 and ST3 posts', 'years of training'],
    ['CO2 retainer, PO2 of 8', 'gases'],
    ['stuck on the M6 again', 'a motorway'],
    ['postcode SY63 1WB', 'a whole postcode'],
  ])('leaves alone %s (%s)', async (text) => {
    expect(await mark(outwardPostcode, text)).toBe(text);
  });
});
