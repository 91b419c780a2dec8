import { describe } from 'vitest';
import { unusual } from '../../../src/recognizers/clinical/unusual.ts';
import { finds, leavesAlone } from './marked.ts';

describe('odd places and things', () => {
  finds(unusual, [
    'chap [[stuck in the hopper of a recycling lorry]], chatting away',
    'got himself [[wedged behind the vending machine]]',
    'teenager [[hanging upside down from a zip wire]]',
    'an old fella [[half way down a manhole]]',
    'little girl, 8lb 2, [[arrived in the car park]]',
    'wee boy, 9lb 12, [[out in the staff car park]] at ten to six',
    'delivered [[my first baby down the phone]]',
    '[[talked a dad through the birth over the phone]]',
    'what we have just [[taken out of this man’s ear is the fuzzy tip of a glockenspiel beater]]',
    'the [[swallowed object is an ENTIRE VAPE]]',
    'three [[of us and a junior hacksaw]]',
    'a lady [[asked her boyfriend of forty years to marry her]]',
    '[[the only person in our health board on this particular enzyme]]',
  ]);
  leavesAlone(unusual, [
    ['stuck behind a tractor on the way to work', 'a road'],
    ['my car is stuck in the mud', 'a car'],
    ['the printer was stuck in the lift', 'a printer'],
    ['four new midwives and a girl from HR arrived at reception', 'staff'],
    ['delivered a pallet of gloves at the staff car park', 'goods'],
    ['booking over the phone opens Monday', 'a phone line'],
    ['fire brigade came to free the lift', 'a lift'],
    ['the only trust in the region with a bike shed', 'a trust'],
    ['stuck in a silo of emails', 'a figure of speech'],
  ]);
});
