import { describe, expect, it } from 'vitest';
import { clinicalDetail } from '../../../src/recognizers/clinical/clinical.ts';
import { lexicon } from '../../../src/recognizers/clinical/lexicon/index.ts';
import { finds, leavesAlone } from './marked.ts';

describe('clinical detail', () => {
  finds(clinicalDetail, [
    'a [[massive MI]] before lunch',
    'lady with a [[#NOF]] singing hymns',
    'in with a [[?PE]], poor soul',
    'he is [[GCS 7]]',
    'came in with a [[GI bleed]]',
    'she [[broke her left ankle]] on the kerb',
    'his [[leg is badly swollen]]',
    'had [[appendicitis]] and didn’t tell a soul',
    'an [[emergency thoracotomy]] at the roadside',
    'wee man on [[amoxicillin]]',
    '[[second stroke]] this year',
    'home [[on warfarin]] and [[bisoprolol]]',
    'sent home with [[D&V]]',
    'brought in after his [[fall]]',
    'had her [[op]] at last',
    'that’s the second time this month with the [[hip]]',
    'Fell. [[Hip]].',
    '[[born at 24 weeks]]',
    'lady who [[lost 8 stone]]',
    'lad who came off worse: [[lost two fingers]]',
    'he [[arrested twice]] on the way',
    'a young lad with [[CF]]',
    'bloke with a [[kidney stone]]',
    'found [[on the kitchen floor]]',
    'T1 resp failure? no, [[IECOPD]]',
    '[[sats 71]], came up to 96',
    'in for a [[vasectomy referral]]',
  ]);
  leavesAlone(clinicalDetail, [
    ['our stroke unit has a garden', 'a unit'],
    ['fracture clinic is on the second floor', 'a clinic'],
    ['sunset from the bay #NOFilter', 'a hashtag that looks like a fracture'],
    ['what a stroke of luck', 'an idiom'],
    ['signs of sepsis: learn them', 'a campaign'],
    ['broke my heart to leave', 'the author’s heart'],
    ['saw some new faces at the bedside', 'faces, not an injury'],
    ['the PE teacher retired', 'a school subject'],
    ['hand in hand to the car', 'an idiom'],
    ['please scan the QR code', 'a code to scan'],
    ['diabetes team of the year', 'a team'],
    ['people living with dementia', 'many people'],
    ['we meet on MS Teams', 'a program'],
    ['fit for purpose', 'an idiom'],
  ]);
  it('knows well over a thousand words and phrases', () => {
    expect(lexicon().size).toBeGreaterThan(2_000);
  });
});

describe('how somebody is, in plain words', () => {
  finds(clinicalDetail, [
    'and [[he’s sitting up and eating]]',
    'groom [[on 4 litres]]',
    'the lad [[lost the leg]]',
    '[[she thinks I’m her niece]]',
    'it is a [[14cm ovarian mass]]',
    'with a [[cracked molar]]',
    'needs a [[full clearance]]',
    'that [[she couldn’t now thread a needle]]',
    'had to [[put a cannula in]]',
  ]);
  leavesAlone(clinicalDetail, [
    ['my back is in bits after that shift', 'the author'],
    ['put the kettle on', 'a kettle'],
    ['on 4 litres of tea a day', 'tea'],
    ['I can’t find my lanyard', 'the author'],
  ]);
});

describe('everyday words of care and progress', () => {
  finds(clinicalDetail, [
    'been [[doing his legs]] three year',
    '[[did his back putting up a trampoline]]',
    'she [[put her hip out]] on the dance floor',
    'he’s [[oot o theatre]] and daein fine',
    '[[got up a flight of stairs on his new leg]]',
    "[[arm's saved, his fingers aren't]]",
    'our gent [[ringing the end of treatment bell]]',
    'she has [[no teeth of her own left up top]]',
    'lovely fella [[was in our fracture clinic]]',
    'the mayor’s [[blood pressure is down]]',
    'both kids [[are stable]] with us',
    'she finally [[kept her dinner down]]',
    'we [[restarted his heart]] in the truck',
    'taken in [[after the fight]]',
  ]);
  leavesAlone(clinicalDetail, [
    ['I pulled my back putting the bins out', 'the author’s own'],
    ['staffing is critical tonight', 'staffing'],
    ['she put her foot down with management', 'an idiom'],
    ['He put his back into that fundraiser', 'an idiom'],
    ['Feet up, tea on', 'a rest'],
    ['new foot clinic opens on Monday', 'a service'],
    ['the bell rang for lunch', 'a bell'],
  ]);
});
