import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

describe('CHI numbers', () => {
  it.each([
    ['CHI [[140351 4827]] needs rebooked', false],
    ["his CHI is [[0107602219]], dna'd again", false],
    ['CHI no: [[140351-4827]]', false],
    ['C.H.I. number [[1403514827]]', false],
    ['Community Health Index number [[1403514827]]', false],
    ['[[1403514827]] (CHI)', false],
    ['CHI number [[9903514827]] is mistyped', false],
    ['chi [[0101010005]] on the list', false],
    ['CHI [[311299 0005]]', true],
    ['CHI [[31 12 99 0005]]', true],
    ['[[3112990005]] still waiting for her scan', true],
    ['[[311299 0005]] still waiting for her scan', true],
  ])('%s (valid: %s)', async (marked, valid) => {
    const read = await readMarked(marked, 'chi-number');
    expect(read.found).toEqual(read.expected);
    expect(read.valid).toEqual([valid]);
  });

  it.each([
    ['call 0141 496 0333 for the day unit', 'a telephone number'],
    ['141 496 0333 for the clinic', 'a Glasgow number without its zero'],
    ['Tai Chi 141 496 0333', 'a class'],
    ['tai chi: 3112990005', 'a class, whatever the number'],
    ['chi-squared 3112990005', 'a test'],
    ['ring Chi on 141 496 0333', 'a first name'],
    ['order 3112990005 shipped to the ward', 'an order'],
    ['3213990005 still waiting for her scan', 'no 32nd day'],
    ['CHI 1111111111', 'one digit over and over'],
  ])('%s (%s)', async (text) => {
    expect((await readMarked(text, 'chi-number')).found).toEqual([]);
  });

  it('takes one without care in its sentence for a guess', async () => {
    expect((await readMarked('3112990005', 'chi-number')).guesses).toHaveLength(1);
  });
});

describe('H&C numbers', () => {
  it.each([
    ['H&C number [[362 118 4073]] has the wrong GP again', false],
    ['H & C no [[3621184073]]', false],
    ['H+C: [[3621184073]]', false],
    ['HCN [[362-118-4073]]', false],
    ['HSC number [[3621184073]]', false],
    ['health and care number [[362 118 4073]]', false],
    ['health & social care no. [[362 118 4073]]', false],
    ['Health & Care no. (NI) [[362 118 4073]]', false],
    ['[[362 118 4073]] is her H&C number', false],
    ['H&C [[399 999 9993]]', true],
    ['her H&C number is [[3999999993]]', true],
    ['[[399 999 9993]] has her scan today', true],
  ])('%s (valid: %s)', async (marked, valid) => {
    const read = await readMarked(marked, 'hc-number');
    expect(read.found).toEqual(read.expected);
    expect(read.valid).toEqual([valid]);
  });

  it.each([
    ['H&C 28 9649 6012 for the boiler', 'hot and cold, and Belfast without its zero'],
    ['H&C: 28 9649 6012', 'the same on a van'],
    ['H&C pipes in the ward', 'hot and cold'],
    ['028 9649 6012 for the clinic', 'a telephone number'],
    ['order 3999999993 for the ward', 'an order'],
    ['361 118 4073 has her scan today', 'the check fails'],
  ])('%s (%s)', async (text) => {
    expect((await readMarked(text, 'hc-number')).found).toEqual([]);
  });
});

describe('IHI numbers', () => {
  it.each([
    ['IHI [[539301481234567890]]', false],
    ['IHI no. [[5393014 9991141707 3]]', true],
    ['Individual Health Identifier: [[539301499911417073]]', true],
    ['[[539301499911417073]] on the letter', true],
  ])('%s (valid: %s)', async (marked, valid) => {
    const read = await readMarked(marked, 'ihi-number');
    expect(read.found).toEqual(read.expected);
    expect(read.valid).toEqual([valid]);
  });

  it.each([
    ['539301481234567890 on a pallet', 'a barcode prefix, and the core fails its check'],
    ['1234567890123456789', 'nineteen digits'],
  ])('%s (%s)', async (text) => {
    expect((await readMarked(text, 'ihi-number')).found).toEqual([]);
  });
});
