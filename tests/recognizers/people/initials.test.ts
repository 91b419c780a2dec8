import { describe, expect, it } from 'vitest';
import { initials } from '../../../src/recognizers/people/initials.ts';
import { relatives } from '../../../src/recognizers/people/relatives.ts';
import type { Recognizer } from '../../../src/recognizers/recognizer.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

const foundBy = async (recognizer: Recognizer, text: string): Promise<string[]> =>
  [...(await recognizer.recognize(new ReadableText(text)))].map(({ start, end }) => text.slice(start, end));

describe('initials', () => {
  it.each([
    ['[[Mrs T.W.]] came to us', 'after a title'],
    ['Pt [[JB]] smashed her goals', 'after a word for a patient'],
    ['young person [[R.O.]] led assembly', 'with full stops'],
    ['baby [[K.O.]] is off CPAP', 'with full stops'],
    ['pt PE confirmed, patient MRI booked', 'clinical shorthand'],
    ['Mr Bakare and Mrs Tan', 'names'],
    ['our MD, CEO and AHP lead', 'jobs'],
  ])('%s (%s)', async (marked) => {
    const { text, spans } = unmark(marked);
    expect(await foundBy(initials, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});

describe('family', () => {
  it.each([
    ['[[mother of identical twins]] in year six', 'a number of children'],
    ['[[her brother is in the next bed]]', 'a sibling close by'],
    ['[[grandad of the bride]]', 'a family event'],
    ['[[Four generations]] in one bay', 'generations'],
    ['bring a family member to clinic', 'nobody in particular'],
    ['her brother is a delight', 'narrows nothing down'],
  ])('%s (%s)', async (marked) => {
    const { text, spans } = unmark(marked);
    expect(await foundBy(relatives, text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});
