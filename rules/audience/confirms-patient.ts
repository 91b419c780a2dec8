import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'audience/confirms-patient',
  title: 'Confirming someone is a patient in public',
  severity: 'error',
  why: 'They can talk about their care in public. You can’t confirm it: until you did, nobody knew that it was true.',
  advice: 'Answer without saying whether they, or anyone, has been seen, and point to PALS or the department.',
  instead: 'Sorry to read this. Care can’t be talked about on here; our PALS team would like to help',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1' },
    { body: 'GMC', document: 'Confidentiality: responding to criticism in the media' },
    { body: 'MDU', document: 'Responding to online reviews' },
  ],
  when: entity('confirmation'),
  bad: [
    'Hi Gareth, [[sorry your appointment with our podiatry team on Tuesday ran late. We have since looked at your notes]]',
    '[[your son was seen]] within the four hours and discharged with advice',
    '[[we remember you well]], glad the stitches held',
    'Hi @jess_eats_92 so [[pleased the low FODMAP plan from Tuesday’s appointment is helping]]!!',
    '[[haha yes that’s him]], plates going in Thursday',
    'To the people asking about our lollipop man, [[yes he’s in with us]], op went well',
    'replying to @DanOnTheWye: Hi Dan, [[lovely to see you in orthoptics on Tuesday]]',
    'Replying to Kyle’s one star: [[you turned up drunk. We have it all in your notes]] mate.',
    'Dear Anonymous: as you’ll recall [[you came in]] with a splinter, quite a small one',
    'Thanks for the review Jan! So [[glad your root canal went smoothly]]',
    'I told her straight: [[our records show you missed]] two appointments',
    'Morning Jean, [[you’re booked in with the podiatrist on Friday]]!',
  ],
  good: [
    { text: 'Sorry to read this. Our PALS team would like to help, 0161 496 0142', because: 'confirms nothing' },
    { text: 'we can’t discuss anyone’s own care here', because: 'a refusal' },
    { text: 'we’re sorry you had a poor experience, here’s how to reach us', because: 'says nothing of their care' },
    {
      text: 'Hi Tobias, great question. I can’t advise on your own results here, so please take those to your clinic or GP.',
      because: 'nothing says that he is a patient',
    },
    {
      text: 'If you’re one of my clinic patients please don’t post about your care, drop me an email instead.',
      because: 'addressed to a group',
    },
    { text: 'Your scan will take twenty minutes and you can bring a friend', because: 'information for everyone' },
    { text: 'If you were seen in A&E last night you may get a survey', because: 'whoever was there' },
    { text: 'Hi Priya, great to see you at the conference on Tuesday', because: 'a colleague' },
    { text: 'Hi Sam, your application was received and interviews are on the 14th', because: 'a job' },
    { text: 'pov you came in for a blood test and left with a biscuit', because: 'a joke about anyone' },
    { text: 'Yes he’s here! Our new consultant, Dr Patel, joins on Monday', because: 'a member of staff' },
  ],
});
