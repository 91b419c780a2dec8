import { describe } from 'vitest';
import { sensitive } from '../../../src/recognizers/clinical/sensitive.ts';
import { finds, leavesAlone } from './marked.ts';

describe('sensitive care', () => {
  finds(sensitive, [
    'Talked a teenager through [[her termination]]',
    'a man living with [[HIV]]',
    'told me about [[the abuse]] between squats',
    'she [[miscarried]] in the toilet',
    '[[sectioned]] a man in a police car',
    'he [[thinks he’s the king]] of us',
    '[[talked him down from the bridge]]',
    '[[been on the Tamsworth bridge three times]]',
    '[[9 rounds of IVF]]',
    'says [[her husband hits]] her',
    'in for [[methadone]] at ten',
    '[[BRCA]] positive',
    'a [[trans man]] nobody asked',
    '[[reeking of drink]]',
    'attended [[a hanging]] in the woods',
    'fifteen and [[in detox]]',
    'lass of 22 in a [[psychiatric crisis]]',
    '[[took all her mum’s tablets]]',
    '[[turned up drunk]] with his wean',
  ]);
  leavesAlone(sensitive, [
    ['suicide prevention training', 'training'],
    ['domestic abuse awareness', 'a campaign'],
    ['zero tolerance of staff abuse', 'staff'],
    ['a depressed ST segment', 'an ECG'],
    ['section 2 of the form', 'a form'],
    ['paternity leave starts Monday', 'leave'],
    ['sterile gloves are back', 'gloves'],
    ['hanging baskets on the ward', 'baskets'],
    ['the trust is in crisis', 'a trust'],
    ['alcohol gel by every bed', 'gel'],
    ['cut herself some slack', 'an idiom'],
    ['our boiler had a bad day', 'a boiler'],
  ]);
});

describe('delusion and fear in lay words', () => {
  finds(sensitive, [
    'a man who [[believes I’m an MI5 plant]]',
    'she [[reckons the telly is talking to her]]',
    'she [[told me what he’d been doing]]',
    'not [[scared of going home]] any more',
  ]);
  leavesAlone(sensitive, [
    ['she thinks I’m too young to be a doctor', 'an opinion'],
    ['he believes the food is better here', 'an opinion'],
    ['she told me what she had for tea', 'tea'],
  ]);
});
