import { describe, expect, it } from 'vitest';
import { understand } from '../../src/check.ts';
import type { SubjectKind } from '../../src/entity.ts';
import { draftOf } from '../support/examples.ts';

const whose = async (text: string): Promise<SubjectKind[]> => [
  ...new Set((await understand(draftOf(text).draft)).filter(({ type }) => type === 'relative').map((of) => of.subject)),
];

describe('the family that narrows somebody down', () => {
  it.each([
    ['Gent in bay 4 has two brothers with the same condition'],
    ['My patient’s brother is a fisherman, he carried him in'],
    ['Her nan flew in from Lagos and missed her by an hour, wee soul died in NICU'],
    ['Old lady in side room 3, married 61 years, he comes on two buses to feed her'],
    ['Nursed a wee boy whose mum’s on the oil rigs, dad does all the appointments'],
  ])('is a patient’s: %s', async (text) => {
    expect(await whose(text)).toEqual(['patient']);
  });

  it.each([
    ['As a dad of three I get why parents are frightened in A&E', 'the author'],
    ['My mam had her knee done on our ward. Dad’s at the bedside with the crossword', 'the author’s family'],
    ['Our HCA Donna is a mum of four and first on the dance floor', 'staff'],
    ['Congratulations to Dr Shah, whose daughter was born on Friday!', 'staff'],
    ['If your mum lives alone, check she’s drinking in this heat', 'advice'],
    ['Every mum of two who comes to our group says the same', 'anyone'],
    ['Three generations of nurses in my family, all trained here', 'the author’s family'],
    ['In 1953 his sister lived in Cambridge and typed the paper', 'history'],
    ['OSCE scenario: his wife works on the ward and has two brothers', 'invented'],
    ['Genetics 101: if your mother and sister both had breast cancer, ask your GP', 'advice'],
  ])('is no patient’s: %s (%s)', async (text) => {
    expect(await whose(text)).not.toContain('patient');
  });
});
