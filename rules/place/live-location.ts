import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'place/live-location',
  title: 'Live location of a crew or clinician',
  severity: 'warning',
  why: 'Neighbours can tell whose door it is, and anyone who means harm knows where you are waiting.',
  advice: 'Save it as a draft until you’re home, and then leave the place out.',
  instead: 'on a job',
  guidance: [
    { body: 'College of Paramedics', document: 'Social media guidance', section: '2019' },
    { body: 'HCPC', document: 'Social media in professional practice (blog, 2018)', section: 'Live tweeting' },
  ],
  // A crew's position gives away an address also where nobody in care is spoken of.
  when: entity('live-location', { notAbout: ['invented'] }),
  bad: [
    '[[Sat outside a house in Splott]] with a poorly toddler in the back waiting for a second crew',
    '[[Parked up outside the flats on Dunmore Terrace]] waiting for police before we go in 🚓',
    '[[round the back of the bookies on Union Street]] till the police get here',
    '[[on scene Mill Lane]], send snacks',
    '[[Crew at the A9719]] just now, two cars, one entrapped, young lad about 19',
    'Live tweeting [[from the back of the truck, A59 by the garden centre]], car v tree, one trapped',
    '[[sat outside the flats opposite the chippy]] waiting on the polis',
    '[[currently at the bus station]] with a jumper, avoid the area',
    '[[standing by outside Flanagan’s bar]], knife involved, wish us luck',
  ],
  good: [
    { text: 'we’re at the AHP conference today', because: 'a conference' },
    { text: 'standing by at the Harrowdale 10K first aid tent', because: 'an event' },
    { text: 'our bus is outside the library until 4', because: 'outreach' },
    { text: 'parked up outside Greggs for a brew between jobs', because: 'a break' },
    { text: 'last year we were parked outside the flats on Marl Street waiting for police', because: 'long past' },
    { text: 'Sat in the car on the drive for twenty minutes after that shift', because: 'the author’s home' },
    { text: 'The blood donation van is at the town hall now', because: 'outreach' },
    { text: 'stuck in traffic on the A59 on my way to work', because: 'traffic' },
  ],
});
