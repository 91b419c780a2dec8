import { defineRule, entity } from '../../src/engine/rule.ts';
import { joined } from '../../src/engine/together.ts';

export default defineRule({
  id: 'date/event-date',
  title: 'Date or time of someone’s care',
  severity: 'info',
  why: 'A day or an hour narrows "a patient" down to a handful of people, and families and the press can match it.',
  advice: 'Leave the day and the hour out, or blur them.',
  instead: 'a while ago',
  guidance: [
    { body: 'HHS', document: '45 CFR 164.514(b)(2)', section: '(i)(C)' },
    { body: 'Ahmed et al', document: 'J Med Internet Res 2020;22(9):e19746' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Linkability' },
  ],
  when: joined(entity(['date', 'time'], { about: ['patient', 'relative'] })),
  bad: [
    "[[22:05]], second shock, he's back",
    'came in [[Easter Monday]], went home [[Whit Sunday]]',
    '[[Saturday 9th, half ten at night]], he went down on the dance floor',
    'A lady on our ward died on [[Tuesday]] and nobody had told her sister',
    'A farmer came to clinic last [[Wednesday]] with a nail through his boot',
    'He was discharged on [[14 March]] with a frame and a grin',
    'Crew called to her at [[03:40]], she arrested twice',
    "haha yes that's him, plates going in [[Thursday]]",
  ],
  good: [
    { text: 'clinic is 9am to 1pm', because: 'opening times' },
    { text: 'my shift finished at 07:30', because: 'the author’s shift' },
    { text: 'ParkRun PB 24:31', because: 'a running time' },
    { text: 'conference 14 October', because: 'an event' },
    { text: '14 November is World Diabetes Day. Know the signs.', because: 'an awareness day' },
    { text: '00:00 Hello 00:42 Nail surgery explained 03:10 Diabetes and feet', because: 'chapters of a video' },
    { text: 'From Monday our Minor Injuries Unit opens 8am to 8pm', because: 'opening times' },
    { text: 'She sings the same hymn on the ward every evening at 6pm', because: 'every evening is no date' },
    { text: "Priya's leaving do Fri 7pm at The Anchor", because: 'a social event' },
    { text: 'On 8 November 1895 Röntgen made an x-ray of his wife’s hand', because: 'history' },
  ],
});
