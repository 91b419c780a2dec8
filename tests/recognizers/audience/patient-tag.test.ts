import { describe, expect, it } from 'vitest';
import { patientTag } from '../../../src/recognizers/audience/patient-tag.ts';
import { foundIn, wordsMarked } from './marked.ts';

describe('tags of patients', () => {
  it.each([
    'First day with two working ears!! [[@lowri.haf.evans]] you smashed it, now go and hear the sea',
    '[[@jodie_wrenlow]] YOUR LITTLE MAN SAID MORE. twice. i had to look for a crayon',
    'YAY [[@bernie.k]] you nailed it, both working hips now',
    'well done [[@kev_runs82]] on finishing your last chemo today!!',
    "[[@Linda Purvis]] is this your mum's hip 😂",
    'Big congratulations to [[@tommo_fit]], out of ICU after 40 days on our unit',
    '[[@shaz.b88]] hope the stitches are holding up, you were a star in clinic',
    '[[@mrs_okafor]] thank you for trusting me with your smile ✨',
    "[[someone tag him]], I know he's on here",
    "[[tag her]] mum she'll want to see this, first steps after the op",
    'isnt this you [[@big_al99]] 😂 x-ray of the night',
    'lovely to have you on the ward [[@pat_quilts]] get well soon',
    'hey [[@joeyy.m]] your results are back and looking good',
    '[[@hollyb_xx]] your baby was the cutest delivery of my career',
    '[[@doug_the_plumber]] that ankle is healing lovely, see you at physio Thursday',
    '[[@callum_mcg]] your nana is doing grand on our ward, says hi',
    "[[I've tagged the patient]] because she's famous round here",
    'so glad your operation went well [[@bex_88]]',
    'Our amazing patient [[@rosie.recovers]] rang the bell today',
    '[[if you know him tag him]] 😂 lad in cubicle 3',
    "[[@ste_w]] aye mate your knee's a mess, told you not to play on it",
    'Feels amazing to see [[@danny.runs]] back on his feet after his hip op 💙',
    '[[@paula_k77]] thanks for letting me do your veins today x',
    'happy birthday to my favourite patient [[@ethel_dances]]',
    'is this not your kneecap [[@robbo]]?? 😂',
    '[[@gemma.louise]] your wee girl was so good having her bloods done',
    'Six weeks ago [[@stevie_g]] was on a ventilator on our unit. Today he sent us this',
    'Shout-out to [[@mo_fitness]] who came through sepsis in our ICU',
    "[[can someone tag his]] wife in this she'll be so proud, first walk since the stroke",
    "[[@tariq.h89]] hope you're feeling better after your appendix came out",
    'lovely seeing [[@kath_bakes]] in dialysis today looking so well',
    'what a fighter [[@lewis_climbs]], home after 3 months with us 💙',
    'Thank you [[@sonia.sparkle]] for the chocolates, so glad your mum settled on our ward',
    "[[@bigdave_darts]] that's your elbow on the screen mate 😂",
    '[[@faye_j_]] the before and after of your teeth 😍',
    'met [[@hanna.bakes]] in antenatal clinic, look at that bump',
    "anyone know him? [[tag him]], we've got his phone in resus",
  ])('finds: %s', (marked) => {
    expect(foundIn(patientTag, marked)).toEqual(wordsMarked(marked));
  });

  it.each([
    ['@sal_b you smashed it at the conference, both feet still working', 'a colleague'],
    ['Great keynote from @DrAmaraOsei on stroke rehab', 'a speaker'],
    ['Well done @jess_physio and @tomOT on your awards', 'colleagues'],
    ['Tag a colleague who deserves a brew', 'colleagues'],
    ["@moira_b We can't discuss your care on here, please ring PALS", 'an answer that confirms nothing'],
    ['@laura_slt your talk on dysphagia was brilliant', 'a talk'],
    ['@jane_paramedic is this your stethoscope? left in the truck', 'a thing'],
    ['Name tag found in resus', 'a badge'],
    ["@NHSBT is today's must-follow for donors", 'an organisation'],
    ['@gaz_electrics fixed our lights, legend', 'a tradesman'],
  ])('leaves alone: %s (%s)', (text) => {
    expect(foundIn(patientTag, text)).toEqual([]);
  });

  it.each([
    'Thanks @WexcombeRotary for the chemo chairs',
    'Proud of our student @amy_radiog finishing her placement on our ward',
    'Follow @SimonEatsWell for recipes',
    'tag someone who needs this',
    'Thank you @HarrowdaleEcho for covering our rehab garden',
    'RT @NHSEngland: book your jab',
    'Join @CSPNorth for a webinar on chronic pain',
    'Happy birthday @dave_porter, thirty years on theatres',
    'tag us in your recovery week photos',
    'Electronic tags for dementia wards: a thread',
    '@bigsal can you swap my late on Friday?',
    'Thanks to @PatientVoicesUK for the co-production session',
    '@mattknox cheers for the recommendation, the book arrived',
    'Well done to @sarahruns who raised £400 for our ward',
    '@pete_trains your exercises video is brilliant for my patients',
    '@jo_midwife congrats on the new job at Wexcombe',
    'Big thanks @TescoWexcombe for the Easter eggs for the ward',
    'Interesting thread by @rehabnerd on stroke recovery',
    'Our head of nursing @KarenPoleNHS opened the unit',
    '@SunitaOT is leading the hand therapy session at 2',
    '@bbcnews your headline on A&E waits is misleading',
    'cheers @daz_porter for covering my shift',
    'Listening to @mindmatters talk about recovery from psychosis',
    '@luke_writes your blog about your stroke helped my students',
    'Photo by @maria.lens of our new garden',
    'Join us with guest speaker @livingwithMS_jo',
    '@rach_rn see you on the ward Monday',
    '@northmerechoir sang on our stroke ward, thank you',
    '@drlucylane your paper on knee pain is great',
    'Congratulations @tamsin_ot on becoming our therapy lead',
    "@visitwexcombe what's on this weekend?",
  ])('leaves an innocent post with the same words alone: %s', (text) => {
    expect(foundIn(patientTag, text)).toEqual([]);
  });
});
