import { describe, expect, it } from 'vitest';
import { understand } from '../../src/check.ts';
import type { EntityType, SubjectKind } from '../../src/entity.ts';
import { draftOf } from '../support/examples.ts';

/** Whom the entities of one type in a text are about, in order. */
const subjects = async (text: string, type: EntityType): Promise<SubjectKind[]> =>
  (await understand(draftOf(text).draft)).filter((entity) => entity.type === type).map(({ subject }) => subject);

describe('phone numbers', () => {
  it.each<[string, ...SubjectKind[]]>([
    ['daughter wants a ring back 07700 900417', 'relative'],
    ['the neighbour will let you in, ring 01632 960 815', 'relative'],
    ['key-holder 01632 960 815', 'relative'],
    ['nok Jean 01632 960 744', 'relative'],
    ['dad of the wee lad in bay 2 can be got on 07700 900777', 'patient'],
    ['text him +44 7700 900 882 he won’t pick up unknowns', 'patient'],
    ['Mrs Okoro on 07700900765', 'patient'],
    ['the team couldn’t get hold of him on 07700 900111', 'patient'],
    ['PALS 0161 496 0142', 'organisation'],
    ['Informal chats: Agnieszka Wrona, Therapy Lead, 0113 496 0275', 'organisation'],
    ['New self-referral line: 01632 960 077', 'organisation'],
    ['Our physio team are on 0161 496 0142', 'organisation'],
    ['Call us on 07700 900888', 'organisation'],
    ['If you’re worried about your mum’s memory, call 0161 496 0142', 'organisation'],
    ['the daughter rang, the ward’s number is 0161 496 0142', 'organisation'],
    ['ring the ward for his wife’s number, 01632 960 815', 'relative'],
    ['wife’s contact: 020 7946 0777, ward’s happy for her to ring', 'relative'],
    ['Ward is on 0161 496 0142 and the daughter on 07700 900417', 'organisation', 'relative'],
    ['07700 900417 (daughter), 0161 496 0142 (ward)', 'relative', 'organisation'],
    ['PALS 0161 496 0142, daughter 07700 900417', 'organisation', 'relative'],
    ['Got feedback? Our PALS team can help.\n0161 496 0142', 'organisation'],
    ['Tel: 0161 496 0142. Monday - Friday, 9-5', 'organisation'],
    ['stop smoking today: 0300 123 4567', 'organisation'],
    ['her own line is 0300 123 4567 apparently', 'patient'],
    ['Heron Ward, 0161 496 0142', 'organisation'],
    ['Heron Ward, 07700 900417', 'unknown'],
    ['07700 900417 pls ring', 'unknown'],
    ['Handing over to the day team. 07700 900417 needs ringing', 'unknown'],
    ['Contact us:\n07700 900222', 'organisation'],
    ['anyone want my late? text me 07700 900231', 'author'],
    ['my new number is 07700 900231', 'author'],
    ['Apply through the website.\n\nestates want a ring back on 01632 960118 the lift’s stuck again', 'unknown'],
    ['Apply by the end of the month.\n\nTel: 01632 960118', 'organisation'],
    ['type 07700 900123 into the demo form', 'invented'],
    ['public health notices: 07700 900417', 'unknown'],
  ])('%s → %s', async (text, ...expected) => {
    expect(await subjects(text, 'phone')).toEqual(expected);
  });
});

describe('e-mail addresses', () => {
  it.each<[string, SubjectKind]>([
    ['he’s on k.oyelaran.home@mailbox.example send the sheet', 'patient'],
    ['copy in his wife, ama.b_1961@letters.example', 'relative'],
    ['anyone know why oluwadare63@inbox.example bounces?', 'unknown'],
    ['john.ward@inbox.example', 'unknown'],
    ['research@tamebridge-community.example', 'organisation'],
    ['pals@harrowdale-hospitals.example', 'organisation'],
    ['email the press office: wexcombe.press@gmail.com', 'organisation'],
    ['wexcombe.stroke.team@mailbox.example', 'organisation'],
    ['her consultant is sian.rhydderch@wales.nhs.uk', 'organisation'],
    ['Correspondence to m.quiroga@rehabfutures.example', 'organisation'],
    ['his sister is a.bevan@wexcombe.ac.uk', 'relative'],
    ['slides from tom.ashdown@northmere.ac.uk', 'organisation'],
    ['Happy to mentor students: priya.patel.ot@mailbox.example', 'organisation'],
    ['email me on simon.eats.well@mailbox.example', 'author'],
    ['type firstname.surname@mailbox.example there', 'invented'],
    ['PLEASE can the wheelchair service answer ife_obi74@homemail.example, his wife is waiting', 'patient'],
    ['If the coroner’s office sees this, write to h.pask@letters.example. I promised the widow.', 'unknown'],
    ['The patient experience office: experience@ellerbeck-infirmary.example', 'organisation'],
    ['Staying with us? Ask family.liaison@dunmere.example', 'organisation'],
    ['Students, ask l.hartwell@fenbridge-university.example, she answers everyone', 'organisation'],
    ['Patients can write to results@oakhurstsurgery.example', 'organisation'],
    ['Carers’ choir: singing.for.carers@mailbox.example', 'organisation'],
    ['Send your cake photos to cakes@mailbox.example', 'organisation'],
    ['her work e-mail is p.dhillon@fenbridge-college.example', 'patient'],
  ])('%s → %s', async (text, expected) => {
    expect(await subjects(text, 'email')).toEqual([expected]);
  });
});

describe('addresses and postcodes', () => {
  it.each<[string, EntityType, SubjectKind]>([
    ['Anyone else on our crew been to 27 Larkspur Close yet?', 'address', 'patient'],
    ['Third fall, same flat, SY63 1WB', 'postcode', 'patient'],
    ['back at Tanyard House, Quarry Row, mind the geese', 'address', 'unknown'],
    ['gave her the flu vaccine at 14 Mill Lane', 'address', 'patient'],
    ['took her from the leisure centre to 27 Larkspur Close', 'address', 'patient'],
    ['Use HD63 2QT for your sat nav to the diagnostic centre', 'postcode', 'organisation'],
    ['blood donation at the leisure centre, LA47 9EZ', 'postcode', 'organisation'],
    ['Flu clinic at Wexcombe Library, 12 Mill Lane', 'address', 'organisation'],
    ['Coming to the new diagnostic centre? The postcode is HD63 2QT', 'postcode', 'organisation'],
    ['Carers’ café every Tuesday, 14 High Street', 'address', 'organisation'],
    ['Priya’s leaving do is at 4 Quay Street', 'address', 'organisation'],
    ['Find the defib outside 12 High Street', 'address', 'organisation'],
    ['snow day at my house, 14 Mill Lane', 'address', 'author'],
    ['clapping outside 10 Downing Street', 'address', 'public-figure'],
  ])('%s: %s → %s', async (text, type, expected) => {
    expect(await subjects(text, type)).toEqual([expected]);
  });
});

describe('pages that name a person', () => {
  it.each<[string, SubjectKind]>([
    ['read her story: fundpage.example/f/help-anneke, I was part of her rehab team', 'patient'],
    ['tribute page here, we had her on the stroke unit for a month', 'patient'],
    ['this is the guy from my thread: skelbyobserver.example/news/4410', 'patient'],
    ['We had this little fella in PICU. Mum’s page: https://fundpage.example/f/oscar', 'patient'],
    ['Saw my patient in the paper!! skelbyobserver.example/news/man-survives', 'patient'],
    ['our physio team had him all spring: fundpage.example/f/sam', 'patient'],
    ['read her story: fundpage.example/f/help-anneke', 'unknown'],
    ['my longest-serving client has a channel: video.example/@dev.talks. Three years of speech therapy!', 'patient'],
    ['She taught our renal team so much. Her memorial page: candles.example/tributes/una', 'patient'],
    ['That biker in the paper? I put his chest drain in. skelbypost.example/news/biker', 'patient'],
    ['The climber whose neck I held for an hour has a vlog now: youtube.example/@niall.heals', 'patient'],
    ['u know bed 12 from last month, he’s in the paper skelbygazette.example/stories/silo', 'patient'],
    ['From a wheelchair in my gym to a start line. Sponsor this legend: runforit.example/fundraising/kofi', 'patient'],
    ['go and follow @marnie.rollsagain, I made her first splint', 'patient'],
    ['remember the twin from HDU? Her parents’ page: fundtogether.example/c/baby-ro', 'patient'],
    ['We nursed him for weeks. He says we can share his page: fundpage.example/f/sam', 'public-figure'],
    ['We had him on the show! Comedian Jools tells all: podhaus.example/stories/ward-round', 'public-figure'],
    ['Shabnam of our patient council tells her story: wexcombe.example/news/shabnam', 'public-figure'],
    ['That paramedic in the paper is my little sister: skelbypost.example/news/award', 'author-family'],
    ['I’m running for the unit that looked after her: fundpage.example/f/nia', 'author'],
    ['My colleague Bex is brilliant on fatigue, follow her on @ot.with.bex', 'staff'],
    ['Dr Ines Rowe, who led our ward, has died: journal.example/obituary/rowe', 'staff'],
    ['Our friend and porter Stan gave this ward 31 years. His page: candles.example/tributes/stan', 'staff'],
    ['Kath ran it for our ward! Her page is open: fundpage.example/f/kath', 'unknown'],
    ['Every crew I know will like this: guardian.example/news/ambulance-waits', 'unknown'],
    ['I worked with patients like these: healthnews.example/articles/rehab', 'unknown'],
    ['Our HCA Jordan is running ten marathons: fundpage.example/f/jordan', 'staff'],
    ['My fundraiser is live: fundpage.example/f/skydive', 'author'],
    ['Ward garden appeal: fundpage.example/f/garden, from our hospital charity', 'organisation'],
    ['My dad’s tribute page is up, the ward looked after him so well', 'author-family'],
  ])('%s → %s', async (text, expected) => {
    expect(await subjects(text, 'profile-link')).toEqual([expected]);
  });
});
