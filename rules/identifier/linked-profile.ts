import { defineRule, entity } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'identifier/linked-profile',
  title: 'Link that names the patient',
  severity: 'error',
  why: 'The page gives the name and your post gives the care: together they tell everyone who was treated, and by whom.',
  advice:
    'Leave out that you or your team were involved. You could share a charity’s general page instead, or ask the person for their written consent.',
  guidance: [
    { body: 'HCPC', document: 'Standards of conduct, performance and ethics', section: '5.1, 5.2' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?', section: 'Linkability' },
    { body: 'GMC', document: 'Confidentiality: responding to criticism in the media' },
  ],
  when: entity('profile-link', { about: ['patient'] }),
  bad: [
    'read her story: [[fundpage.example/f/help-anneke-walk-again]], I was part of her rehab team',
    '[[tribute page]] here, we had her on the stroke unit for a month',
    'this is the guy from my thread: [[skelbyobserver.example/news/4410]]',
    'The inquest has reported, [[https://skelbylive.example/court/inquest-0412]]. We looked after him for nine days.',
    'One of our patients is raising money for a chair, please share [[www.fundpage.example/f/chair-for-idris]]',
    'Look who’s walking! [[instagram.com/marta.kaminska91]] she was on our ward all spring',
    'Chip in to [[his JustGiving page]] if you can, I nursed him through all of it',
    'My favourite ever client has his own channel now 👉 [[instagram.example/yusuf.talks.back]]',
    'I put the chest drain in, and now look at him: [[skelbypost.example/news/cyclist-recovers]]',
  ],
  good: [
    { text: 'Donate to our hospital charity: charity.example/ward', because: 'a charity’s page names nobody' },
    { text: 'patient leader’s public talk, link in comments', because: 'she speaks in public as herself' },
    { text: 'article about our new scanner', because: 'news about equipment' },
    {
      text: 'I’m running for the ward that had her: fundpage.example/f/nia-runs',
      because: 'the author’s own fundraiser',
    },
    {
      text: 'Our HCA Jordan is running ten marathons: fundpage.example/f/jordan-runs',
      because: 'a colleague’s own fundraiser',
    },
    { text: 'read her story: fundpage.example/f/help-anneke-walk-again', because: 'nothing is said of her care' },
    {
      text: 'My dad’s tribute page is up: fundpage.example/f/for-dad. The ward team looked after him so well.',
      because: 'the author’s own family',
    },
  ],
});
