import { describe } from 'vitest';
import { passport, residencePermit } from '../../../../src/recognizers/identifiers/civil/travel-documents.ts';
import { itFinds, itLeavesAlone } from './tables.ts';

describe('passport', () => {
  itFinds(passport, [
    ['Her passport is [[925665416]]', '925665416'],
    ['Passport No: [[925665416]]', '925665416'],
    ['passport no. [[925665416]]', '925665416'],
    ['PASSPORT NUMBER\n[[925665416]]', '925665416'],
    ['[[925665416]] is her passport number', '925665416'],
    ['[[925665416]] (passport)', '925665416'],
    ['passport [[925 665 416]] left on bed 4', '925665416'],
    ['passports [[925665416]] and [[512345678]]', '925665416'],
    ['Passport handed in at reception, number [[925665416]]', '925665416'],
    ['passport (UK, issued 2019): [[925665416]]', '925665416'],
    ['passport_[[925665416]].jpg', '925665416'],
  ]);
  itLeavesAlone(passport, [
    ['925665416 raised so far', 'no label'],
    ['passport lost, order 512345678', 'the number of an order'],
    ['passport office, ring 512345678', 'a phone number'],
    ['ref 512345678, passport photos are upstairs', 'the reference is named in front'],
    ['passport AB1234567', 'two letters and seven digits are no British passport'],
    ['passport 9256654160', 'ten digits'],
    ['passport 92566541', 'eight digits'],
    ['passport 925 665 416 0', 'ten digits, grouped'],
    ['passportless 925665416', 'a label is whole words'],
    ['Lost his passport. 925665416 people live there.', 'the label is in another sentence'],
    ['passport 000000000', 'one digit over and over'],
  ]);
});

describe('residence-permit', () => {
  itFinds(residencePermit, [
    ['BRP [[ZU1234567]]', 'ZU1234567'],
    ['brp number [[rf1234567]]', 'RF1234567'],
    ['biometric residence permit no. [[ZU 1234567]]', 'ZU1234567'],
    ['BRP: [[ZRX123456]]', 'ZRX123456'],
    ['[[ZU1234567]] on his residence permit', 'ZU1234567'],
    ['biometric residence card [[ZU123 4567]]', 'ZU1234567'],
  ]);
  itLeavesAlone(residencePermit, [
    ['ZU1234567 in stock', 'no label'],
    ['BRP ZU123456', 'six digits'],
    ['parking permit ZU1234567', 'another permit'],
    ['BRP lost, order ZU1234567', 'an order'],
    ['DBRP ZU1234567', 'a label is whole words'],
  ]);
});
