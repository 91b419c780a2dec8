import { describe, expect, it } from 'vitest';
import { privacyClaim } from '../../../src/recognizers/audience/privacy-claim.ts';
import { foundIn, wordsMarked } from './marked.ts';

describe('reliance on privacy', () => {
  it.each([
    "[[This is a closed group so I'll just say it]], the man in bay 2 is vile",
    '[[my insta is private so I can moan about]] the lady in bed 4',
    '[[Locked account, so]] here goes: the guy with the sausage dog tattoo came back',
    "[[Only my mates can see this]] but today's arrest was a kid from the primary school",
    "[[Between us]], Mr Daley's scan was awful",
    "[[just between us girls]], he's positive for chlamydia",
    "[[what's said in this group stays in this group]]. my last lady had a stroke mid wedding",
    '[[NO SCREENSHOTS]]. the woman from the bakery was in again',
    '[[no screenshotting pls]] 🙏 got a real one today',
    '[[Close friends only]] 🤫 guess what came through triage',
    '[[on my finsta so i]]dc, bed 6 is a nightmare',
    '[[secret group so]] feel safe saying it, my patient tonight broke me',
    '[[this is a private page before anyone]] reports me',
    "[[nobody from work follows me so here]]'s the tea about the stabbing",
    "[[My profile's locked so]] dinnae worry, nae names anyway",
    "[[posting here because it's members only]], wee wifie fae the chip shop came in wi a broken hip",
    "[[don't screenshot this]] but the lad from the match is on our unit",
    '[[settings are on friends only]] so nobody tell HR',
    '[[keep this to yourselves]] but Father Brendan is on the ward',
    "[[Keep it within these]] four walls, but Jean's had a termination",
    '[[this stays in the chat]], the wee boy in 4 has leukaemia',
    '[[alt account so I can say]] what I like about the patient in bay 3',
    "[[matron can't see this]] lol. bed 12's son kicked off again",
    '[[mates only on here so i can tell]] you about the patient who ate a crayon',
    "[[It's a private group so I]] think it's okay to ask: lady with Huntington's, lives on Marl Street, wants...",
    '[[set this to friends only so I can be honest about]] the man who spat at me',
    "[[Deleting this later]] but the woman in resus was the mayor's wife",
    '[[account is private now so I can finally]] talk about the drowning',
    '[[safe space right]]? my client today, a jockey, told me',
    '[[only AHPs in here so]]: 54F with FND, thinks her husband',
    "I've [[locked my account so I can say this]]",
    "[[anon account for a reason]]. today's patient had a gun",
    '[[This group is private, right? so]]: my 2pm',
    '[[work dont know about this account]] so im gonna say it',
    "[[we're all professionals here and it's a closed forum so I'll]] share the full history",
    "I know [[this is friends only, so I'll tell]] you his name",
    "shared [[in confidence to this group only]], please don't pass on: 34F new HIV",
    "[[Friends list is tiny so I'll]] say it, bed 9 is dying and the family don't know",
    "can I [[rant here since it's a locked group]]? patient threw a bedpan at me",
    '[[not putting this on my main]] lol. the vicar came in with something stuck up there',
    "[[This doesn't go any further]] but the head from St Luke's is in with an OD",
    '[[keep it off facebook]] but wee Davy on the ward passed',
    '[[for your eyes only]] girls, 34 year old with syphilis, works in the Co-op',
    "[[please don't screenshot]], I could lose my pin. lad in 4 is the stabbing",
    "[[My twitter's locked so]] [[patients can't find me]], anyway today's DKA was a model",
    '[[what goes on in the group stays in the group]], so, my lady with the colostomy',
    "[[Private story only]]. His wife doesn't know about the HIV",
    "[[just us in here so I'll be]] blunt about the man in room 2",
    "[[nobody I know follows this account so here]]'s today's horror: a man and a hoover",
    'I [[only have 40 followers so who]] cares, bed 2 is a racist',
    "[[Posting in here as it's closed]], bed 3's husband is a nightmare",
    'Only [[because my account is locked]]: the stabbing lad asked for his mum',
    '[[ssshh this is for friends only]], lady in resus was my old PE teacher',
    '[[dont tell anyone from work i posted this]] but my patient today was ruined',
    '[[Private acc so no one come]] at me, 34F with worms',
    "[[you didn't hear it from me]] but Mr Lennox on ward 6 has weeks",
    '[[Safe in here]] I hope. Had a client disclose abuse by a councillor',
  ])('finds: %s', (marked) => {
    expect(foundIn(privacyClaim, marked)).toEqual(wordsMarked(marked));
  });

  it.each([
    ['Join our private Facebook group for new mums, link in comments', 'a group that is announced'],
    ["Remember a private account isn't really private. Anything you post can be screenshotted.", 'a warning'],
    ['Patients only beyond this point', 'a door'],
    ['Private rooms are available on the maternity unit', 'a room'],
    ['between you and me and 4,000 followers I love my job', 'a joke on privacy'],
    ['Keep it in the fridge and use within three days', 'food'],
    ['Private practice physio in Leeds, same day appointments', 'a practice'],
    ['Between us, the team has 200 years of experience', 'all of us'],
    ['What happens in theatre stays with me for days', 'a memory'],
    ['This account is not monitored 24/7', 'how an account is run'],
  ])('leaves alone: %s (%s)', (text) => {
    expect(foundIn(privacyClaim, text)).toEqual([]);
  });

  it.each([
    'The support group is a closed group so members can talk freely',
    'If you use a closed group, assume everyone will see it.',
    'Our new members only area has guided exercises',
    'We keep it in the family here: three generations of paramedics',
    'Check your privacy settings before you post a photo from work',
    'staff only lift is broken again, take the stairs',
    'Between us we ran 400 miles for the hospice',
    'DMs are open, send me a private message about the course',
    'Group chat is rota and biscuits only',
    'Locked out of the drugs cupboard again',
    'Friends only get one mum, be kind',
    'The page is private while we update it',
    'Family and friends only at the opening, sorry',
    "don't share your painkillers",
    "please don't share this link, it is for interview candidates",
    "my daughter says I'm too old for tiktok",
    'Only friends can see how tired I am under this make up',
    'Our closed group for carers has moved to Tuesdays',
    "We can't see comments on our private stories so email us",
    'The site is friends only of the hospital charity',
    'We are a private ambulance company hiring now',
    'Screenshots of the new rota app attached',
    'Group admins: please approve posts within a day',
    "Set your account to private if you don't want patients finding you",
    'A locked door is not a care plan',
    'Follow our public page as the old group is closed',
    'The clinic is closed so please ring 111',
    'Lovely to spend time with only my friends today',
    'Our WhatsApp group for night staff is full of memes',
    'No recording during the lecture please',
    'the secret is butter',
    'Private and confidential letters go out Monday',
    'My phone is locked in my locker until 8',
    'Closed fist injuries: a thread',
    'Our group is closed to new members until spring',
    'Invite only event for volunteers',
    'I keep things between the lines in my notes',
    'We never discuss patients, even in private chats',
    'The secret to good mash',
    'Only colleagues can book this course',
  ])('leaves an innocent post with the same words alone: %s', (text) => {
    expect(foundIn(privacyClaim, text)).toEqual([]);
  });
});

describe('small audiences, in other words', () => {
  it.each([
    '[[Friends only for obvious reasons]]. Consultant walked out mid list',
    '[[close friends for this one]] 🤫',
    'not meant to say but luckily [[my insta is private]], she was crying in the sluice',
    "Probably shouldn't but [[this page is locked]]",
    '[[private account for a reason]] lol. guy in bay 2 is a nightmare',
    'this is [[just between us]], but bed 4 is that MP',
    "[[Between us]], he'll not last the week",
  ])('finds: %s', (text) => {
    expect(foundIn(privacyClaim, text)).toEqual(wordsMarked(text));
  });

  it.each([
    "tried to do my e-learning but my account's locked again",
    'we split the on call between us.',
    'my account is locked, IT helpdesk says Tuesday',
    'Forty years of nursing between us!',
    'Friends only get in free on Sunday',
    'The gym hall is locked but the park is open',
  ])('leaves alone: %s', (text) => {
    expect(foundIn(privacyClaim, text)).toEqual([]);
  });
});
