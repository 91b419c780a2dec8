import { describe } from 'vitest';
import { unusual } from '../../../src/recognizers/clinical/unusual.ts';
import { finds, leavesAlone } from './marked.ts';

describe('rare and unusual', () => {
  finds(unusual, [
    '[[Lawnmower v foot]]. Lawnmower won.',
    'Kid, 6, [[fourteen magnets]]',
    'cellist with [[stiff person syndrome]]',
    '[[superglued both hands to a karaoke machine]]',
    'the one off the ferry with [[the jar up him]] lol',
    '[[pulled a live cockroach out of an ear]]',
    'she [[swallowed her wedding ring]]',
    '[[gave birth in the lift]]',
    '[[Delivered twins in the back of a taxi]]',
    '[[QUADRUPLETS]] at last',
    '[[twins at 47]]',
    '[[kicked in the face by a llama]]',
    '[[python bite]] on the thumb',
    '[[got her finger stuck in a bath tap]]',
    '[[circular saw through the thumb]]',
    '[[I have never seen a fracture like it]]',
    'she’s [[the only person in Wales]] with it',
    'young farmer [[hurt in a baler accident]]',
    'he [[proposed to his girlfriend]] this morning',
    'they [[got married on the ward]]',
    'back after a [[lightning strike]]',
  ]);
  leavesAlone(unusual, [
    ['Rare Disease Day: rare is not rare', 'an awareness day'],
    ['lawnmower safety week', 'a campaign'],
    ['never seen a team work so hard', 'staff'],
    ['the only trust in the north to get it', 'a trust'],
    ['phone in hand, tea in the other', 'a phone in a hand'],
    ['magnets on the fridge', 'a fridge'],
    ['we delivered parcels in the car park', 'parcels'],
    ['births are up by a tenth', 'figures'],
    ['first in the UK to offer the scanner', 'a service'],
    ['the longest shift of my life', 'a shift'],
    ['our first ever open day', 'an open day'],
    ['Phineas Gage and the tamping iron', 'history'],
    ['keep button batteries away from toddlers', 'a campaign'],
  ]);
});

describe('mishaps and oddities in lay words', () => {
  finds(unusual, [
    'lad with [[a crab clamped to his nipple]]',
    'she [[arrived on a combine harvester]]',
    '[[fished a bride out of the canal]]',
    'had [[a drill bit straight through his palm]]',
    '[[ate a whole candle]] for a bet',
    '[[the baler took three of his fingers]]',
    '[[swallowed two AA batteries]]',
    '[[heart on the right]], and he never knew',
    'they [[renewed their vows]]',
    'quiet man, [[eats nothing but custard creams]]',
    'in [[her wedding dress]], shoes in hand',
  ]);
  leavesAlone(unusual, [
    ['drove the van to work in the snow', 'a van'],
    ['she came by bus to clinic', 'a bus'],
    ['the tractor rally was on the green', 'a rally'],
    ['my husband proposed on the beach', 'the author'],
    ['she got the results from the cliff top cafe', 'a cafe'],
    ['she swallowed a tablet with her tea', 'a tablet'],
    ['he lives on the island with his dog', 'where he lives'],
    ['our 1911 casualty book: kicked by his own horse', 'history'],
  ]);
});

describe('outings and machines that end badly', () => {
  finds(unusual, [
    'feller with [[a remote control where a remote control should not be]]',
    'she [[fell off a hen do bar bike]]',
    'came in with [[his sleeve in the dough mixer]]',
    'he [[arrived dressed as a banana]]',
    '[[still had her sash on]]',
  ]);
  leavesAlone(unusual, [
    ['somewhere a nurse should be', 'a place for staff'],
    ['porters came dressed as elves', 'staff'],
    ['I fell off my bike', 'an ordinary fall'],
  ]);
});
