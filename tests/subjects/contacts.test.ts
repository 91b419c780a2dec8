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
    ['Our HCA Jordan is running ten marathons: fundpage.example/f/jordan', 'staff'],
    ['My fundraiser is live: fundpage.example/f/skydive', 'staff'],
    ['Ward garden appeal: fundpage.example/f/garden, from our hospital charity', 'organisation'],
    ['My dad’s tribute page is up, the ward looked after him so well', 'author-family'],
  ])('%s → %s', async (text, expected) => {
    expect(await subjects(text, 'profile-link')).toEqual([expected]);
  });
});
