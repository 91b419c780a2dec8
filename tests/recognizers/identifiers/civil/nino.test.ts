import { describe } from 'vitest';
import { nino, trn } from '../../../../src/recognizers/identifiers/civil/nino.ts';
import { itFinds, itLeavesAlone } from './tables.ts';

describe('nino', () => {
  itFinds(nino, [
    ['[[AB123456C]] was on the sticky note', 'AB123456C', true],
    ['[[AB 12 34 56 C]] was on the sticky note', 'AB123456C', true],
    ['NI no [[AZ 123 456 A]] on the form', 'AZ123456A', true],
    ['[[AZ 123 456 A]] on the form', 'AZ123456A', true],
    ['NI: [[AB-12-34-56-D]]', 'AB123456D', true],
    ['ni [[ab.12.34.56.b]] for the claim', 'AB123456B', true],
    ['[[AB 123456 C]]', 'AB123456C', true],
    ['[[AB1234 56C]]', 'AB123456C', true],
    ['[[AB 1234 56 C]]', 'AB123456C', true],
    ['[[AB\u00a012\u00a034\u00a056\u00a0C]] with non-breaking spaces', 'AB123456C', true],
    ['[[AB\u200912\u200934\u200956\u2009C]] with thin spaces', 'AB123456C', true],
    ['[[AB12–34–56C]] with dashes', 'AB123456C', true],
    ['his NINO is [[ab123456c]]', 'AB123456C', true],
    ['[[ab123456c]]', 'AB123456C', true],
    ['my NI is [[jg 10 37 59 a]]', 'JG103759A', true],
    ['national insurance: [[JG103759A]].', 'JG103759A', true],
    ['National Insurance number (NINO) [[JG103759A]]', 'JG103759A', true],
    ['Nat. Ins. No. [[JG103759A]]', 'JG103759A', true],
    ['N.I. number [[JG103759A]]', 'JG103759A', true],
    ['([[JG 103759 A]])', 'JG103759A', true],
    ['[[JG103759A]] is his national insurance number', 'JG103759A', true],
    ['[[JG103759A]] (NINO)', 'JG103759A', true],
    ['NINO\n[[JG103759A]]', 'JG103759A', true],
    ['ni number = [[JG 10 37 59]]', 'JG103759', true],
    ['NINO [[AB123456]] a patient of mine', 'AB123456', true],
    ['NI no [[AB 12 34 56]] Dr Bakare wants it', 'AB123456', true],
    ['NINO [[J G 1 0 3 7 5 9 A]] read out loud', 'JG103759A', true],
    ['NI [[AB123456C]] and [[CE654321D]] are swapped', 'AB123456C', true],
    ['sheet_nino_[[AB123456C]].jpg', 'AB123456C', true],
    ['😍 [[AB 12 34 56 C]] 😍', 'AB123456C', true],
    ['NI number [[QQ 12 34 56 C]]', 'QQ123456C', false],
    ['NINO [[DG103759A]], or was it', 'DG103759A', false],
    ['ni no [[GB123456A]]', 'GB123456A', false],
    ['NI no [[AO123456A]]', 'AO123456A', false],
  ]);

  itLeavesAlone(nino, [
    ['QQ 12 34 56 C', 'the specimen prefix'],
    ['GB 12 34 56 A', 'a prefix that is never issued'],
    ...['BG', 'KN', 'NK', 'NT', 'TN', 'ZZ'].map((prefix) => [`${prefix}123456A`, 'never issued'] as const),
    ['DA123456A FA123456A IA123456A QA123456A UA123456A VA123456A', 'no prefix begins with D F I Q U V'],
    ['AD123456A AF123456A AI123456A AO123456A AQ123456A AU123456A AV123456A', 'no second letter D F I O Q U V'],
    ['JG103759E', 'suffixes go from A to D'],
    ['AB123456', 'no suffix and no label'],
    ['AB123456 a patient', 'an article is no suffix'],
    ['JG103759A1', 'longer'],
    ['XJG103759A', 'longer'],
    ['JG1037591A', 'seven digits'],
    ['by 12 34 56 a train left', 'English words'],
    ['ref AB123456C for the order', 'a reference of something else'],
    ['Batch number JG103759A recalled', 'a batch'],
    ['Hosp No JG103759A', 'the hospital number has its own recognizer'],
    ['HCPC registration RA990011 (my own)', 'a professional registration'],
    ['Gianni walked the whole ward twice over, then took AB123456', 'the tail of a name at the edge of reach'],
    ['genius 12 34 56 a plan', 'label letters inside a word'],
    ['AB\n123456C', 'over a line end'],
  ]);
});

describe('trn', () => {
  itFinds(trn, [
    ['TRN [[11 A1 11 11]]', '11A11111'],
    ['temporary reference number [[63T19021]]', '63T19021'],
    ['NI number is a temporary one, [[63t19021]]', '63T19021'],
    ['[[63T19021]] is her TRN', '63T19021'],
  ]);
  itLeavesAlone(trn, [
    ['63T19021 on the shelf', 'no label'],
    ['NMC pin 12A3456E', 'a nursing PIN ends in a letter'],
    ['patrn 63T19021', 'a label is whole words'],
  ]);
});
