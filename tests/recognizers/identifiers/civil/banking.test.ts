import { describe } from 'vitest';
import { bankAccount } from '../../../../src/recognizers/identifiers/civil/bank-account.ts';
import { iban } from '../../../../src/recognizers/identifiers/civil/iban.ts';
import { paymentCard } from '../../../../src/recognizers/identifiers/civil/payment-card.ts';
import { itFinds, itLeavesAlone } from './tables.ts';

describe('iban', () => {
  itFinds(iban, [
    ['IBAN: [[GB33BUKB20201555555555]]', 'GB33BUKB20201555555555', true],
    ['[[GB33 BUKB 2020 1555 5555 55]].', 'GB33BUKB20201555555555', true],
    ['[[gb33 bukb 2020 1555 5555 55]] is hers', 'GB33BUKB20201555555555', true],
    ['[[GB33-BUKB-202015-55555555]]', 'GB33BUKB20201555555555', true],
    ['[[GB33 BUKB 202015 55555555]] his', 'GB33BUKB20201555555555', true],
    ['[[IE29AIBK93115212345678]]', 'IE29AIBK93115212345678', true],
    ['[[DE89 3704 0044 0532 0130 00]] and more', 'DE89370400440532013000', true],
    ['[[FR14 2004 1010 0505 0001 3M02 606]]', 'FR1420041010050500013M02606', true],
    ['[[BE68539007547034]]', 'BE68539007547034', true],
    ['[[NO93 8601 1117 947]]', 'NO9386011117947', true],
    ['[[GB34 BUKB 2020 1555 5555 55]]', 'GB34BUKB20201555555555', false],
    ['iban [[DE88 3704 0044 0532 0130 00]]', 'DE88370400440532013000', false],
  ]);
  itLeavesAlone(iban, [
    ['DE88 3704 0044 0532 0130 00', 'neither its check nor a label'],
    ['GB33 BUKB 2020 1555 5555 5', 'too short'],
    ['GB33 BUKB 2020 1555 5555 5555', 'too long'],
    ['XX33 BUKB 2020 1555 5555 55', 'no such country'],
    ['GB24 the team of the year went to work again', 'words'],
  ]);
});

describe('payment-card', () => {
  itFinds(paymentCard, [
    ['[[4111 1111 1111 1111]]', '4111111111111111', true],
    ['his card [[4111-1111-1111-1111]]', '4111111111111111', true],
    ['card [[4111111111111111]] 12/26 123', '4111111111111111', true],
    ['[[5555555555554444]] was in the photo', '5555555555554444', true],
    ['amex [[3782 822463 10005]]', '378282246310005', true],
    ['[[378282246310005]]', '378282246310005', true],
    ['[[6759 6498 2643 8453]] maestro', '6759649826438453', true],
    ['[[3056 930902 5904]] diners', '30569309025904', true],
    ['the long number is [[2223 0031 2200 3222]]', '2223003122003222', true],
    ['visa [[4111 1111 1111 1111]], exp 12 26', '4111111111111111', true],
    ['debit card [[41111111 11111111]]', '4111111111111111', true],
    ['card number [[4111 1111 1111 1112]]', '4111111111111112', false],
    ['[[4111 1111 1111 1112]] on the Visa', '4111111111111112', false],
  ]);
  itLeavesAlone(paymentCard, [
    ['4111 1111 1111 1112', 'Luhn fails and nothing names it'],
    ['1234 5678 9012 3452', 'no issuer'],
    ['0000 0000 0000 0000', 'one digit over and over'],
    ['card 4444444444444444', 'one digit over and over'],
    ['order 5555555555554444', 'an order'],
    ['tracking 4111111111111111', 'a parcel'],
    ['blue light card 4111 1111 1111 1112', 'another kind of card'],
    ['library card no 4111 1111 1111 1112', 'another kind of card'],
    ['4111111111111111111111', 'longer'],
    ['NHS no 999 114 1707', 'ten digits'],
    ['07700 900417 and 07700 900882', 'phone numbers'],
    ['4.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1', 'numbering'],
  ]);
});

describe('bank-account', () => {
  itFinds(bankAccount, [
    ['sort code [[20-20-15 account number 55555555]]', '202015 55555555'],
    ['Sort: [[20 20 15 Acc: 55555555]]', '202015 55555555'],
    ['sort code [[202015 acc no 5555 5555]]', '202015 55555555'],
    ['acc [[55555555 sc 20-20-15]]', '202015 55555555'],
    ['S/C [[20-20-15 A/C 55555555]]', '202015 55555555'],
    ['SC [[202015 AC 55555555]]', '202015 55555555'],
    ['pay him: [[20-20-15, 55555555]]', '202015 55555555'],
    ['pay him: [[20-20-15 55555555]] asap', '202015 55555555'],
    ['Sort code: [[20-20-15\nAccount: 55555555]]', '202015 55555555'],
    ['SORT CODE – [[20 20 15\r\nACCOUNT NUMBER – 55555555]]', '202015 55555555'],
    ['bank account [[55555555]]', '55555555'],
    ['his account number is [[55555555]]', '55555555'],
  ]);
  itLeavesAlone(bankAccount, [
    ['sort code 20-20-15', 'a branch, nobody’s account'],
    ['DOB 12-03-86 12345678', 'a date and a record number'],
    ['account 55555555', 'any account'],
    ['gas account number 55555555', 'not a bank'],
    ['20260512 12345678', 'no label, no form'],
    ['bleep 202015 then 55555555', 'no label'],
    ['on account of 12345678 people', 'not an account'],
  ]);
});
