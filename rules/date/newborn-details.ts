import { defineRule } from '../../src/engine/rule.ts';
import { together } from '../../src/engine/together.ts';
import type { Attributed } from '../../src/entity.ts';

/** What the detail tells: weight, sex, order, place; day and hour are one. */
const told = ({ source }: Attributed): string => source.slice(source.indexOf(': ') + 2).replace('day', 'hour');

export default defineRule({
  id: 'date/newborn-details',
  title: 'Details of a newborn',
  severity: 'error',
  why: "The family's own announcement will carry the same facts, so anyone who sees both knows whose birth this was.",
  advice: 'Celebrate the team and not the birth: leave out weight, time, sex, place and firsts.',
  instead: 'A joyful night on the unit.',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '1.1' },
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' },
    { body: 'HHS', document: '45 CFR 164.514(b)(2)', section: '(i)(C)' },
  ],
  when: together('newborn-detail', {
    notAbout: ['author', 'author-family', 'staff', 'public-figure', 'organisation', 'animal', 'population', 'invented'],
    atLeast: 2,
    told,
    minor: (detail) => told(detail) === 'place',
    within: 60,
  }),
  bad: [
    '[[Baby girl, 7lb 9oz, born 03:12]] at Queen Philippa',
    '[[triplets by section just after midnight, all over 4lb, all girls]]',
    '[[first baby of 2027, a girl, 3.4kg]]!',
    'Caught my first baby tonight! [[8 pounds 2, a bouncing baby boy]]',
    'What a shift. [[Twin girls]] born in the lift',
    'Mum delivered [[a boy at 04:20, 3430g]], not a dry eye in the room',
    'Our [[first baby of the new year, a little girl]], beat the fireworks',
  ],
  good: [
    { text: 'my own son was 8lb 4oz and I still bring it up', because: 'the author’s own child' },
    { text: '312 babies born on the unit last month', because: 'a statistic' },
    { text: 'the harvest pumpkin came in at 61lb', because: 'a vegetable' },
    { text: 'welcome baby Ada to our midwife Jo (announced by Jo)', because: 'a colleague’s own news' },
    { text: 'Six puppies born at 3am, a girl and five boys, biggest 450g', because: 'puppies' },
    { text: 'Birth centre tours Sunday 2pm, baby brothers welcome', because: 'a day and an hour are one detail' },
    { text: 'I had a baby boy at 03:12 on this unit', because: 'the author’s own child' },
    { text: 'Welcomed a baby girl today, what a privilege', because: 'one detail alone' },
    { text: 'Parcel arrived at 10:15, all 3.4kg of it', because: 'a parcel' },
    { text: 'A boy arrived at 03:12 with a broken arm', because: 'no birth' },
  ],
});
