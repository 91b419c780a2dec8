import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'audience/tagging-patient',
  title: 'Tagging or @mentioning a patient or relative',
  severity: 'error',
  why: 'The tag alone tells everyone who follows them that they were in your care.',
  advice: 'Take the tag out. To thank someone, write to them through the ward or PALS.',
  guidance: [
    { body: 'HCPC', document: 'Social media case study', section: 'Desmond' },
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '2.12, 5.1' },
    { body: 'GMC', document: 'Using social media as a medical professional', section: 'Boundaries' },
  ],
  when: entity('patient-tag'),
  bad: [
    'So proud of you [[@marta_kaminska91]] finishing cardiac rehab',
    '[[@sadie.marr]] your grandad was a joy on our ward',
    '[[@benno]] is this your ankle??',
    'isn’t this Kwesi from Stores? [[@Kwesi Appiah]] is this your leg mate 😂',
    'well done [[@kev_runs82]] on finishing your last chemo today!!',
    'lad in cubicle 3, broken jaw. [[someone tag him]], I know he’s on here',
    'hey [[@joeyy.m]] your results are back and looking good',
    'Our amazing patient [[@rosie.recovers]] rang the bell today',
    '[[@mrs_okafor]] thank you for trusting me with your smile ✨',
    'Shout-out to [[@mo_fitness]] who came through sepsis in our ICU',
    '[photo: before and after close-ups, full face, [[tagged]]] Thank you Chantelle for trusting us!',
  ],
  good: [
    { text: '@The_HCPC great webinar', because: 'a regulator' },
    { text: 'thanks @RiversideRotary for the donation', because: 'a club that gave' },
    { text: 'well done @OurPhysioTeam', because: 'a team' },
    { text: 'Great keynote from @DrAmaraOsei on stroke rehab', because: 'a speaker' },
    { text: 'Proud of our student @amy_radiog finishing her placement on our ward', because: 'a student at work' },
    {
      text: '@moira_b We can’t discuss your care on here, please ring PALS',
      because: 'an answer that confirms nothing',
    },
    { text: 'tag someone who needs this', because: 'nobody in particular' },
    { text: '@jane_paramedic is this your stethoscope? left in the truck', because: 'a colleague’s stethoscope' },
    { text: '@bigsal can you swap my late on Friday?', because: 'the rota' },
    { text: 'Electronic tags for dementia wards: a thread', because: 'another kind of tag' },
  ],
});
