import { describe, expect, it } from 'vitest';
import { guessing } from '../../../src/recognizers/audience/guessing.ts';
import { foundIn, wordsMarked } from './marked.ts';

describe('invitations to guess', () => {
  it.each([
    '[[guess who]] just got wheeled into our a&e 👀',
    '[[you will not believe who]] I x-rayed today, think Strictly',
    '[[Three guesses which councillor]] was in my clinic this morning',
    "[[not naming names but he reads the weather and he's got piles]]",
    "[[can't say who but he's in a boyband and he's on our ward]]",
    '[[Anyone recognise this lad]]? Brought in unconscious from the park',
    '[[does anybody know who this]] lady is, no ID, brought in by ambulance',
    '[[dm me if you want to know who it was]] 🤫 came in with a stab wound',
    '[[Message me for the name]]. He was on our ward for 3 weeks.',
    '[[clue]]: he used to captain the town team. broken leg',
    "[[here's a clue]], he runs the chippy. chlamydia",
    "[[if you're from Heatherlaw you'll know who]] I mean, the guy with the parrot, in again with his chest",
    "[[you all know who I'm talking about]], big house on the hill, overdose",
    '[[locals will know exactly which family]], three of them in resus',
    '[[Guess the celeb]]: in with a kidney stone, moaned all night',
    'who am I talking about? wears a yellow hat, in A&E every Friday. [[comment your guesses]]',
    '[[rhymes with]] Bavid Deckham, in our fracture clinic, hamstring',
    "[[first one to guess who]]'s in bed 3 gets a kitkat",
    "[[Won't say his name but google the Oldwyke mayor]], that's my 9am with the rash",
    '[[some of you will know who I mean]]. lovely man, terminal now',
    "[[bet you can't guess who]] I had on my table today, footballer",
    "[[anyone ken whose wean this is]]? fell aff the swing, she's in oor ED",
    '[[whos this handsome fella]]? only our longest staying patient, answers below',
    "[[no names mentioned but he was on Bake Off and he's got a prolapse]]",
    '[[if you were at the match you know who]] I mean, ambulance took him to us',
    "[[ask me who I]] catheterised today. go on. telly's grumpiest chef",
    'anyone [[want to guess what]] D list celebrity is in my waiting room',
    '[[Initials JT]], plays up front for the Rovers, torn ACL',
    "[[I can't tell you who she is but she won a gold medal and she's on my list for a hip]]",
    'Bet none of you can [[guess which radio DJ]] I had to give an enema to',
    "ooh [[you'll never believe whose mum]] is on our ward",
    '[[Guess whose ex is in cubicle 4]] 😂',
    "[[who remembers the headteacher at St Luke's]]? in with DTs",
    '[[Any one from Millbrook know this gent]]? came in with no ID',
    '[[does this tattoo mean anything to anyone]]? unconscious male in resus',
    "I'm [[not allowed to say who it is but her dad owns the football club]]",
    'DMs open if you [[wanna know who was]] in for a tummy tuck',
    '[[big clue]], he was in Emmerdale. gallstones',
    "[[you'll know him if]] you drink in the Anchor. liver's gone",
    '[[first person to name the]] footballer on our ward wins',
    '[[spot the celeb]] in our waiting room 👀',
    '[[which MP has]] haemorrhoids? answer in my clinic list lol',
    '[[those of you from Sandray will have worked out who]] this is',
    "One of the Rovers back four is on our ward with an STI, I'll [[let you work out which]]",
    'no prizes for guessing [[which headteacher was]] brought in drunk',
    'Whoever this belongs to (the leg I mean) we have you in theatre 2, [[anyone know him]]',
    '[[name starts with]] a J and he lives by the church, in with an overdose',
    '[[have you worked out who]] it is yet? in bay 2 since Tuesday',
    "It's [[someone you all know]]. Same surname as the baker. Heart attack.",
  ])('finds: %s', (marked) => {
    expect(foundIn(guessing, marked)).toEqual(wordsMarked(marked));
  });

  it.each([
    [
      'A made-up case for teaching: comes to reception with chest pain. If you think you recognise him, you do not',
      'invented',
    ],
    ['Guess who passed her OSCEs!! Me!!', 'the author'],
    ['Guess what arrived today? New hoists!', 'a thing'],
    ['Can you guess the diagnosis? Teaching case, details invented', 'teaching'],
    ['Anyone recognise this umbrella? Left in reception', 'lost property'],
    ['DM me for the recipe', 'a recipe'],
    ['You know who you are, thanks for the cake', 'thanks'],
    ["We won't be saying who, please don't guess.", 'a holding line'],
    ["No prizes for guessing where I'm headed after that shift: bed", 'the author'],
    ['Someone you all know is retiring: our Jean!', 'a colleague'],
  ])('leaves alone: %s (%s)', (text) => {
    expect(foundIn(guessing, text)).toEqual([]);
  });

  it.each([
    "Guess who's back on nights after mat leave",
    "Who is this? It's Florence Nightingale, born 1820",
    'Does anyone know who to contact about parking permits?',
    'anyone know her bleep number? need the reg',
    "Clue: it's a bone and it rhymes with beamer",
    'Guess how many steps I did on shift',
    'dm me for the link to the webinar',
    'if you know you know. night shift toast',
    'Do you know who your named midwife is?',
    "Know someone who's struggling? 111 option 2",
    'who is on call tonight?',
    'Name that tune in the day room',
    'Guess which team won the AHP award',
    'Anyone know this song? the whole ward was singing it',
    "You'll never guess what my toddler said about my uniform",
    'If you recognise the signs of stroke, call 999',
    'guess who forgot their lunch again',
    'Message me for names of good childminders near the hospital',
    'No names but someone ate my yoghurt from the staff fridge',
    'can anyone name all 206 bones',
    "I can't say who but one of our team is getting married",
    'Which actor played the doctor in that 90s show?',
    'Who is this for? Anyone over 65.',
    'Guess how many babies we delivered in June',
    'Anyone know who runs the parkrun?',
    "Guess the sound: it's the vac dressing pump",
    'anyone know a good plumber near the hospital',
    'Do you recognise these symptoms? Tightness in the chest...',
    'Any idea who left cake in the staff room?? legend',
    'We know who our heroes are: our cleaners',
    'Guess which ward won the Christmas tree contest',
    'Who knows what a podiatrist does?',
    'dm me for a rota swap',
    'Spot the difference between these two rashes (textbook images)',
    'you know who to call: 111',
    'can you guess my job from my bag',
    'Name the nerve! answer tomorrow',
    'Can you work out the dose?',
    'Does anybody know the rules on leave?',
    'who is covering Sunday?',
    'Name that bone Friday',
  ])('leaves an innocent post with the same words alone: %s', (text) => {
    expect(foundIn(guessing, text)).toEqual([]);
  });
});

describe('invitations to name somebody, in other words', () => {
  it.each([
    '[[Anyone ID this fella]]? found wandering by the station, hip fracture',
    "[[obviously can't say who but check the back page of the Gazette]], he came into resus",
    "[[legally can't tell you who but google the cup final scorer]], snapped his acl, in our clinic",
    '[[does anybody recognise this lady]], brought in confused',
  ])('finds: %s', (text) => {
    expect(foundIn(guessing, text)).toEqual(wordsMarked(text));
  });

  it.each([
    "I can't say who but one of our team has been shortlisted, look at the poster",
    'Can anyone ID this bird?',
    'Full details in the comments',
    'guess which nurse just fainted at her OWN flu jab 💀 (me. it was me)',
  ])('leaves alone: %s', (text) => {
    expect(foundIn(guessing, text)).toEqual([]);
  });
});
