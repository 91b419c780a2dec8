import { describe } from 'vitest';
import { quote } from '../../../src/recognizers/clinical/quote.ts';
import { finds, leavesAlone } from './marked.ts';

describe('words spoken in care', () => {
  finds(quote, [
    '[["I only came in for my bunion, love"]], pre-op, Linnet Ward',
    'he said [["tell nobody about the budgie"]]',
    'she whispered [[“is it bad, pet?”]]',
    "wee one telt me [['my blood is being naughty']]",
    'he described his stroke as [["a dimmer switch"]]',
    'pt: [[is it meant to be blue]]\nme: no',
    '[[‘I just want to go home to my cat,’]] she said.',
    'she looked me in the eye. [["Is it cancer, doc?"]]',
    'he called me [["the wee bossy one"]]',
  ]);
  leavesAlone(quote, [
    ['"Not everything that counts can be counted", as the saying goes', 'a saying'],
    ['"We’re hiring," said Dr Beynon', 'a colleague'],
    ['the card said "ta for everything"', 'a card'],
    ['a patient said "thank you for everything"', 'thanks'],
    ['I said "it will be fine"', 'the author'],
    ['the registrar said "just get on with it"', 'a colleague'],
    ['the sign on the ward says "no visitors after 8"', 'a sign'],
    ['our campaign "What matters to you?" is back', 'a campaign'],
    ['his "fall" was a push', 'a word in doubt'],
    ['he is 5\' 10" and she is 5\' 2" tall', 'heights'],
  ]);
});

describe('reported speech', () => {
  finds(quote, [
    'he [[asked if we could ring his budgie]]',
    'the auld boy [[says the food is better than the Savoy]]',
    'was [[moaning about the tea when we wheeled him in]]',
    'she kept [[telling me I had lovely eyes]]',
    'two wounds to the back, [[asked me to ring his mum and not the girlfriend]]',
    'pt [[asked whether the surgeon was old enough to drive]]',
    'he won’t stop [[talking about his leeks and the show]]',
  ]);
  leavesAlone(quote, [
    ['My manager asked me to cover Sunday', 'a manager'],
    ['She said thank you', 'thanks'],
    ['I told her it would be fine', 'the author'],
    ['The consultant said that we should scan again', 'a colleague'],
  ]);
});
