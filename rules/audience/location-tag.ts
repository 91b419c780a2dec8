import { CERTAIN_ENOUGH, defineRule, entity } from '../../src/engine/rule.ts';
import type { Attributed } from '../../src/entity.ts';

/** A clinical word that names a picture, or stands beside the word for one: "with an x-ray", "a burn photo". */
const IMAGING = /^(?:[a-z]+ )?(?:x-?rays?|xrays?|radiographs?|ct|mri|ultrasound|ecg|ekg|scan)$/i;
const WITH =
  /(?:with|shows?|showing|posted|posting|sharing|\[photo:|pic:|photo:|look at|check out) (?:an?|the|this|his|her|their|my) (?:[a-z]+ ){0,2}$/i;
const PICTURED_AFTER = /^ (?:photo|pic|picture|image|shot|selfie|snap|close[- ]?up)s?(?![a-z])/i;
const PICTURED_BEFORE =
  /(?:photo|pic|picture|image|shot|snap|close[- ]?up)s? (?:of|showing) (?:(?:an?|the|this|his|her|their|my) )?(?:[a-z]+ ){0,2}$/i;
const NO_PICTURE = /^ (?:machine|department|dept|room|team|suite|equipment|student|course|appointments?|service)/i;

const isPicture = ({ type, part, start, end, confidence }: Attributed): boolean => {
  if (confidence < CERTAIN_ENOUGH) return false;
  if (type === 'medical-image') return true;
  if (type !== 'clinical') return false;
  const before = part.text.slice(Math.max(0, start - 50), start);
  const after = part.text.slice(end, end + 20);
  return (
    PICTURED_AFTER.test(after) ||
    PICTURED_BEFORE.test(before) ||
    (IMAGING.test(part.text.slice(start, end)) && WITH.test(before) && !NO_PICTURE.test(after))
  );
};

export default defineRule({
  id: 'audience/location-tag',
  title: 'Check-in, location sticker or hospital hashtag',
  severity: 'info',
  why: 'It turns “a patient” into “a patient here, now”, and shows the post to everyone who follows the place.',
  advice: 'Remove the tag, and use your profession’s hashtag in its place.',
  instead: '#AHPs',
  guidance: [
    { body: 'HCPC', document: 'Social media case study', section: 'Desmond' },
    { body: 'HHS', document: '45 CFR 164.514(b)(2)', section: '(i)(B)' },
  ],
  when: entity('location-tag', {
    notAbout: ['invented'],
    where: ({ subject }, { entities }) =>
      subject === 'patient' || subject === 'relative' || entities.some((found) => isPicture(found)),
  }),
  bad: [
    'Spot the fracture 👀 hand x-ray from tonight’s shift, lad came off worst against a nail gun. 📍[[Harrowdale General Hospital]]',
    'checked in: [[Thornwick General]]. The burn on this poor lady’s arm 😳 [photo: burn]',
    'His wound is finally closing after nine weeks, so proud of him [[#RWI]]',
    'My patient walked today for the first time! 📍 [[Stannerly Royal]]',
    'First chest drain done by me today, poor guy is only 31 [[#TeamNorthmere]]',
    'Location: [[Queen Philippa Hospital]]. An old lady just asked me to dance in the corridor',
    '📍[[Harrowdale General Hospital]] with an x-ray',
    'checked in: [[Thornwick General]], with a burn photo',
    '📍[[harbourne general]]. he is only 19 and he will not walk again',
  ],
  good: [
    { text: '#AHPsDay', because: 'a day of the profession' },
    { text: '#TeamNorthmere on an awards photo', because: 'an award' },
    { text: '📍Harrowdale General Hospital with an x-ray machine older than me', because: 'a machine' },
    { text: '📍AHP conference', because: 'a conference' },
    {
      text: '#TeamNorthmere are finalists at the Support Awards tonight, what a team [photo: awards table]',
      because: 'an award',
    },
    { text: '📍Home, feet up, what a week', because: 'the author’s home' },
    { text: 'Checked in on my patient at lunch and she smiled', because: 'looked after her' },
    { text: 'My patient walked today! #physio #TeamNHS', because: 'everyone’s hashtags' },
    { text: '📍Wales. My patient laughed all morning', because: 'a region' },
    { text: 'We are recruiting! 📍Harrowdale General Hospital, Band 6 physio', because: 'a vacancy' },
  ],
});
