import { describe, expect, it } from 'vitest';
import { confirmation } from '../../../src/recognizers/audience/confirmation.ts';
import { foundIn, wordsMarked } from './marked.ts';

describe('replies that confirm care', () => {
  it.each([
    'Hi Lorraine, sorry about the wait. [[Your blister packs are made up]] and we chased the surgery',
    "Ah that's kind! [[It was a tricky cataract in the end wasn't it, glad the left one's settled. See you in six months for the other]] x",
    'Sorry you feel that way but [[you were offered the 9.20 on Thursday with the nurse and turned it down]]',
    'Hi Pat, [[we rang you twice on Monday about your bloods]] and left a message',
    'Dear Mr Cole, [[you cancelled your Tuesday slot]] and we rebooked you',
    "Hiya Bev, [[we've got you down for Friday]], bring the boot",
    "Hi Mark, [[sorry your MRI was cancelled on Thursday, we've rebooked it for the 9th]]",
    'Dear Mrs Lowe, [[your husband was admitted]] to Ward 4 and treated promptly',
    'Thanks for the review Jan! So [[glad your root canal went smoothly]] and the crown fits',
    'Replying to @bigjim: [[you left before you were seen and you were drunk]]',
    '[[Our records show you missed]] two appointments',
    "[[We've checked your notes]] and you were offered pain relief",
    'hi hun [[yes I remember you]], you had the twins on our ward at christmas',
    "[[yes he's here on our ward]], doing ok",
    "[[Yep that's her]], discharged this morning",
    'It was [[lovely meeting you in clinic yesterday]], hope the new inhaler helps',
    '@suze_k [[glad the injection worked, see you at your next appointment]]',
    'So pleased [[your mum is home]] from hospital, she was a joy to look after on our ward',
    'Hello Tom, [[I was your nurse on Tuesday. Glad the leg is on the mend]]',
    "[[we looked after your dad in recovery]], he's comfortable",
    '[[Your daughter was triaged]] within 15 minutes and seen by a doctor within the hour.',
    'As you know, [[you refused]] the ambulance we sent',
    "I'm [[sorry you waited so long for your biopsy results, I can see from your file they were]] sent on the 3rd",
    "[[can confirm he's in with us]], stable",
    'aw bless, [[your wee boy was so brave getting his cast on]]',
    'Hi Sue, [[you attended]] our clinic on 4 May and were given advice about your blood pressure',
    'Thanks for your kind words Dave, [[good to hear the hip is doing well]] since we saw you',
    "That's not true, [[you were verbally abusive]] to our reception staff when you came in for your smear",
    "[[haha aye that's him]], op tomorrow",
    "Morning Jean, [[you're booked in with the podiatrist on Friday]] for your ulcer, no need to post your number on here!",
    'Yes [[your scan results came back clear]] Jenny x',
    'Hi Lorraine, [[your referral was received and you have an appointment with]] our dietitian on the 3rd',
    "So sorry about the [[delay with your blood results]] Pam, I've spoken to the lab",
    '@kez [[you were discharged]] because you kicked the door',
    'Lovely review, thanks Gill! [[Your smile looks amazing]] after the whitening',
    'Hello. [[You did not attend]] on two occasions and so were discharged from the service.',
    'Thanks Bob, it was a [[pleasure looking after you on Heron Ward]]',
    '[[Glad we got your blood pressure sorted]] Keith!',
    "[[Yeah she's one of ours]], bed by the window",
    "Dear Sir, [[your wife's notes]] show that she was offered pain relief at 10pm",
    '[[Happy to hear the cream is helping your eczema]], see you next week',
    '[[Your grandson was very brave]] when we stitched his chin on Sunday',
    "yes Sandra that's [[your mum's room number]], visiting is 2 til 4",
    "[[You've been on our caseload]] since March so you know how busy we are",
    'Hi hun, the doc [[has your results]], come in tomorrow xx',
    "Hi Kate, I've had a look and [[your bloods were taken on]] the 2nd, the GP has them",
    "That's right, [[your nan came in]] Sunday and she's settled nicely",
    'Great to [[see your wee one thriving after]] her stay in our unit!',
    'No Brian, you were not left for nine hours, [[you were seen]] in four.',
  ])('finds: %s', (marked) => {
    expect(foundIn(confirmation, marked)).toEqual(wordsMarked(marked));
  });

  it.each([
    ['Hi Sam, you were offered an interview on Thursday', 'an applicant'],
    ['Thanks Priya, you were moved to the early shift on Friday', 'a colleague'],
    ['Hi Mel, see you in two weeks for the conference', 'a colleague'],
    ['Hi all, you were sent a survey on Monday, please fill it in', 'everybody'],
    ['Sorry to hear about your experience. Please contact PALS.', 'confirms nothing'],
    ['If you were seen in A&E last night you may get a survey', 'whoever was there'],
    ['Hi all, your appointments will move to the new building from Monday', 'everybody'],
    ['pov you came in for a blood test and left with a biscuit', 'nobody in particular'],
    ['Hi Priya, great to see you at the conference on Tuesday', 'a colleague'],
    ['Hi Sam, your application was received and interviews are on the 14th', 'an applicant'],
    ['Remember you can cancel your appointment by text', 'information'],
    ['Happy retirement Bev, we remember you starting in 1989', 'a colleague'],
    ["Yes, it's him! Santa is visiting the children's ward on Friday", 'a visitor'],
  ])('leaves alone: %s (%s)', (text) => {
    expect(foundIn(confirmation, text)).toEqual([]);
  });

  it.each([
    "We're sorry to read this. If your appointment was cancelled, ring the booking line",
    "Thank you for your lovely feedback, we'll pass it on to the team",
    "Hi Tobias, great question. I can't advise on your own results here",
    'When you come in for your scan please bring your letter',
    'Your scan will take twenty minutes and you can bring a friend',
    'Thanks for coming to our open day, lovely to meet you all',
    'We can neither confirm nor deny that anyone is a patient here',
    'You were right to raise it',
    "What to expect: you were referred by your GP, and we'll see you in clinic",
    'See you on Monday for our webinar',
    'Glad your course is going well! Physio school is hard',
    'your support for our appeal has been amazing, thank you',
    "To the team at St Cuthwin's who treated my dad: thank you",
    "Your dad's favourite biscuits are back in the league of friends shop",
    "Yes he's here! Our new consultant, Dr Patel, joins on Monday",
    "if you've missed your appointment call us to rebook",
    'Lovely to see you all at the team day',
    'Thank you to everyone who donated, you were amazing',
    "Hi Dan, thanks for asking. We can't talk about your care here but do call the clinic",
    'Hi Claire, sorry you had trouble getting through to the appointments line',
    "Thanks for your review, we're glad you had a good experience with the team",
    'Hi Ben, sorry for the wait on the phones today',
    "We'd like to look into this, please email PALS with your details",
    'Your feedback matters. Tell us about your stay',
    'Once you have been discharged your GP will get a letter',
    'You were amazing today team, 14 admissions before noon',
    'Hi Amy, good luck with your surgery rotation',
    'Glad the new scanner is working',
    'You came, you saw, you donated: £4,000 raised',
    'We remember those who were lost',
    'Dear students, your assessment results are out',
    'You saw us on the news, now join us',
    'Hope your week is going well',
    'I was your age when I started nursing',
    "Were you born at St Brannoc's? We want your photos",
    "Hi, we can't confirm if someone has been seen here, but the number is on our site",
    'Hi Mo, thanks for following! What exercises would you like to see next?',
    'Hi Kate, you can request your bloods through the app',
    'You were all brilliant at the fun run',
    'Thanks for your question. Your GP is the best person to ask',
    'Great to see your team at the awards',
    "That's right, our clinic opens on Sunday",
  ])('leaves an innocent post with the same words alone: %s', (text) => {
    expect(foundIn(confirmation, text)).toEqual([]);
  });
});

describe('replies about medicines, kin and visits, in other words', () => {
  it.each([
    "Thank you for your kind words! So [[pleased your wee boy's hernia op went well]]",
    "Hi Joan, [[glad your mum's hip is on the mend]]",
    '@kev [[your inhaler is ready to collect]]',
    'Hi Dee, [[your amlodipine is in]], pop down any time',
    'Hi Tom, [[sorry your dad had a long wait. He was assessed by the stroke team and kept in overnight]]',
    "Reply: we're sorry you were upset when [[you attended]] our fracture clinic on Friday",
    'Dear Ms Low, your daughter has been in our thoughts. [[She has been moved to our high dependency unit]]',
    'hi lovely, [[your ozempic has been ordered for Friday]]',
    '@bex_89 yes hun [[your repeat prescription is here]]',
  ])('finds: %s', (text) => {
    expect(foundIn(confirmation, text)).toEqual(wordsMarked(text));
  });

  it.each([
    'Your coffee is ready, Dave',
    'Your prescription may take two days to be ready',
    'She was moved by the kindness of your team',
    'Thank you for your review. They were moved to the new site in May',
  ])('leaves alone: %s', (text) => {
    expect(foundIn(confirmation, text)).toEqual([]);
  });
});
