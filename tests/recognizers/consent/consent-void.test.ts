import { describe, expect, it } from 'vitest';
import { consentVoid } from '../../../src/recognizers/consent/consent-void.ts';
import { foundIn, wordsMarked } from './marked.ts';

describe('consent that cannot count', () => {
  it.each([
    "He's [[not really well enough to say yes or no at the minute but his sister told me to go for it]], so: look at this painting.",
    "She's [[too muddled to be asked but her daughter says post away]]",
    '[[Her husband said I could post]] this so here she is after the stroke 😍',
    "[[the family are happy for]] us to share his pic, he's got dementia bless him",
    '[[his carer gave permission to use the photo]]',
    "[[she's asleep so she can't say no]] 🤫📸",
    "[[he won't mind me sharing]], he's a good sport",
    "[[I'm sure she'd be fine with me posting]] this",
    '[[she has no idea what instagram]] is but look at that smile',
    "[[he'll never see it]], he's not on facebook",
    "[[didn't ask]] but he's unconscious so 🤷 selfie with my favourite patient",
    '[[we talked him into a photo]] in the end',
    "[[he wasn't keen]] but we persuaded him, look at that face! [photo: man in bed]",
    "She's [[changed her mind about the photo]] but it's already had 400 likes so leaving it up",
    '[[taking that smile as a yes]] 📸',
    '[[sedated and intubated so no complaints]] about the selfie',
    "[[what she doesn't know won't hurt her]] 😂 [photo: lady asleep in chair]",
    "[[He said no twice but his wife talked him round]] 😂 here's the pic",
    '[[his next of kin consented to the video]]',
    '[[got the ok from his sister]] to post',
    "Posted [[with her son's permission]]. 84 and dancing again",
    "[[She can't understand what she's agreed]] to but loves being on camera",
    '[[no capacity]] but [[her family were happy for]] us to use the photo',
    '[[sneaky pic of him]] snoring in bay 2',
    'shes 16, [[didnt want it posted]] but her mum said its fine',
    "Bless him [[he hasn't a clue he's on tiktok]] but the residents love it",
    'patients [[wife says ok to put on here]]',
    '[[granddaughter gave us the go ahead to share this]] video of Elsie dancing on the ward',
    "Mum's got dementia, [[daughter said ok to share this pic]] of her dancing on our unit",
    "[[he doesn't know I'm posting this]] lol",
    "[[She'd have loved this photo]] (she's nonverbal so I'm guessing)",
    "[[can't consent]] but who cares look at that face 🥰 [photo: resident asleep]",
    '[[kept asking til he said yes to the selfie]]',
    "[[his mrs said fire away]] so here's Tony in his gown",
    '[[not exactly in a position to refuse]] 😂 photo of my patient mid anaesthetic',
    "[[Permission from her niece]] to share, she's 91 and not on the internet",
    '[[The son, who has power of attorney, has agreed to this story]]',
    "He said [[he didn't want the fuss]] but we posted it anyway",
    "[[got her to sign while she was still groggy]] from the anaesthetic, here's the pic",
    "He's got no next of kin so [[no one to complain]] lol [selfie with patient]",
    "[[Didn't have the heart to tell her]] she's going on insta",
    'Mum gave the ok for the photo, the lad himself (17) [[was less keen]]',
    "The wife [[signed the photo form for him]], he's nonverbal after the stroke",
    "[[not like she'll remember]] me taking this pic",
    "[[Home manager said we can post]] residents whenever, here's Edna",
  ])('finds: %s', (marked) => {
    expect(foundIn(consentVoid, marked)).toEqual(wordsMarked(marked));
  });

  it.each([
    ["He's not well enough to consent so theatre was cancelled", 'care'],
    ["Consent withdrawn so we've removed the photo", 'taken down'],
    ['His family agreed to this obituary of our colleague, porter for 31 years', 'an obituary of staff'],
    ['My husband said it was fine to post our holiday pics', 'own family'],
    ['her daughter said she was fine after the fall', 'health'],
    ['His wife said it was ok to go ahead with the operation', 'care'],
    ["wouldn't mind a cuppa after that shift, anyone sharing?", 'tea'],
    ['talked her round to having the jab', 'care'],
    ['The family gave their blessing for organ donation. What a legacy.', 'donation'],
    ['The mum and the lad himself (17) signed the form for the photo', 'the person signed'],
    ['the manager said we can post the rota here', 'a rota'],
  ])('leaves alone: %s (%s)', (text) => {
    expect(foundIn(consentVoid, text)).toEqual([]);
  });

  it.each([
    'parents and child both said yes: Amir, 7, drew this for our newsletter',
    "A relative can't consent for an adult. Never post because the son said it was fine.",
    "She doesn't understand why the bus was late",
    "He doesn't understand the leaflet, so we made an easy read page",
    "I can't complain, lovely shift, here's a photo of my cake",
    "Hope you don't mind me sharing this article",
    "the consultant couldn't object to the new rota",
    "My nan doesn't know what Facebook is",
    'nobody asked the nurses before posting the rota',
    "Reg's family have asked us to share the funeral details",
    'we persuaded the trust to fund a new scanner! pics soon',
    "sure she won't mind a swap on Friday",
    'His mum said I could share this drawing, and he picked the colours himself (age 6)',
    "The dog doesn't understand selfies",
    'patients can withdraw consent at any time, see our page',
    'Would you mind sharing our survey?',
    'told me not to worry',
    "She didn't want to be in the staff photo so she took it",
    "can't argue with that result! shared from the trust page",
    "His wife agreed to meet us for an interview about carers' leave",
    "You can't consent on behalf of an adult: read our guide to photos",
    "She can't say no to cake. Photo of our ward manager's birthday",
    "Sedated patients can't object, which is why we never take photos",
    'Her daughter posted a lovely review',
    "I didn't ask for this award but here's a photo",
    "Sorry, I won't share names, my patients wouldn't like it",
    'We talked him into joining the photo walk for staff',
    'Mum and Isla (5) both said yes to this photo and signed the form',
    "He doesn't know what day it is after four nights, our registrar, photo taken with his ok",
    'Family agreed to a post mortem',
    'The wife and I agreed to share the driving',
    "he wasn't keen on physio at first but now he loves it",
    'His wife signed for the parcel',
    "She didn't have the heart to tell him the shop was shut",
    "My wife said I can't post any more pics of my lunch",
    "Can't say no to a photo with the therapy dog",
  ])('leaves an innocent post with the same words alone: %s', (text) => {
    expect(foundIn(consentVoid, text)).toEqual([]);
  });
});

describe('parents who speak for those they could have asked', () => {
  it.each([
    "[[she's intubated so she can hardly object]] 😂 look at those lashes",
    "[[Her mum said it's fine]] to post, she's 16 and mortified lol [photo: girl in wheelchair]",
    "[[dad's ok with me]] sharing this, he hates having his picture taken [photo: lad on ward]",
    "[[Lewis's parents said we could share, he's 18 next week]]. #rehab photo below",
    '[[his gran was happy for us]] to post, he rolled his eyes at the camera',
  ])('finds: %s', (text) => {
    expect(foundIn(consentVoid, text)).toEqual(wordsMarked(text));
  });

  it.each([
    'his mum said I could go in and see him',
    "Mum said it's fine to share baby Isla's first photo, born on our unit",
    "he's ventilated so he can't tell us where it hurts",
    "she's sedated so can't complain about the noise",
    'my mum said I could be a nurse',
  ])('leaves alone: %s', (text) => {
    expect(foundIn(consentVoid, text)).toEqual([]);
  });
});
