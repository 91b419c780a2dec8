import { defineRule, entity } from '../../src/engine/rule.ts';
import type { Attributed } from '../../src/entity.ts';
import { readPosition } from '../../src/places/position.ts';
import { siteAt } from '../../src/places/sites.ts';

// "event photo where the location is announced on purpose (say so and keep)"
const ON_PURPOSE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:location|geo-?tag|gps|coordinates|pin)(?: (?:data|tag))?(?: (?:is|are|was|left|kept|shared|shown|announced|on|in)){0,3} (?:on purpose|deliberately|intentionally|by design)(?![0-9A-Za-zÀ-ɏ])/iu;

/**
 * Whether a place that a field names is the narrowest that its file states: of
 * a town and a building, the building; of a town and degrees, the degrees.
 */
const isNarrowest = (found: Attributed, entities: readonly Attributed[]): boolean => {
  if (found.part.kind !== 'metadata') return false;
  const stated = entities.filter(({ part }) => part.kind === 'metadata' && part.image === found.part.image);
  if (stated.some((other) => other.type === 'coordinates' && isSomewhere(other))) return false;
  const places = stated.filter(({ type }) => type === 'location-tag');
  return found === (places.find(({ part }) => !OF_A_TOWN.test(part.field ?? '')) ?? places[0]);
};

/** Programs write zeros where they know no place. */
const isSomewhere = ({ value }: Attributed): boolean => value !== '0.00000, 0.00000';

const OF_A_TOWN = /City$/;

export default defineRule({
  id: 'image/geotag',
  title: 'Location in image data',
  severity: 'warning',
  why: "The picture, or the draft, says to within a few metres where it was taken: a ward, a street, someone's home.",
  advice:
    'Save the picture again without its location and attach that copy. Some platforms strip it and some do not; sending it as a file keeps it.',
  guidance: [
    { body: 'HCPC', document: 'Social media case study: Desmond' },
    { body: 'MDU', document: 'Guide to social media', section: 'location may be embedded' },
    { body: 'ICO', document: 'How do we ensure anonymisation is effective?' },
  ],
  notes: { 'own-site': 'The place is inside one of your own sites.' },
  when: entity(['coordinates', 'location-tag'], {
    notAbout: ['organisation'],
    note: ({ value = '' }, { sites }) => {
      const position = readPosition(value);
      return position !== undefined && siteAt(position, sites)?.metres === 0 ? 'own-site' : undefined;
    },
    where: (found, { draft, entities }) =>
      (found.type === 'coordinates' ? isSomewhere(found) : isNarrowest(found, entities)) &&
      (found.part.image === undefined || !ON_PURPOSE.test(draft.content)),
  }),
  bad: [
    { fileName: 'photo.jpg', metadata: { GPS: '[[53.74210, -1.90340]]' } },
    {
      text: 'Late shift with the dream team 📸',
      fileName: 'IMG_4420.jpg',
      metadata: { GPS: '[[53.70000, -1.90000]]' },
    },
    { fileName: 'ward.jpg', metadata: { City: 'Harrowdale', 'Sub-location': '[[Heron Ward]]' } },
    'JPEG with GPSLatitude [[53.7421]]',
    'screenshot shared with [[52.10442, -3.41177]] in the corner',
    'iPhone clip with [[location on]]',
    'Sunrise from the helipad, IMG_2231.jpg (GPS [[53.74210, -1.90340]]) 😍 best view in the building',
    'Last job of the night was at [[///filled.count.soap]], what a view on the way back',
    'on scene now [[53°42\'0"N 1°54\'0"W]] if any of you fancy a nosy',
    'He was found at grid ref [[SE 066 253]] by a dog walker',
    'This is where she lives https://www.google.com/maps/@[[53.7421,-1.9034]],17z lovely spot',
    'Patient collapsed in the car park at [[53.74210, -1.90340]], bystanders were brilliant',
  ],
  good: [
    { text: { text: 'Sunrise over the estuary', fileName: 'photo.jpg' }, because: 'the photo has no GPS' },
    {
      text: { text: 'New scanner', fileName: 'scanner.jpg', metadata: { Country: 'United Kingdom', State: 'England' } },
      because: 'a country is no place',
    },
    {
      text: { text: 'Sunrise', fileName: 'sun.jpg', metadata: { Comment: 'gps: 0.0000, 0.0000' } },
      because: 'zeros are no place',
    },
    { text: { text: 'Our new rota tool', fileName: 'Screenshot.png' }, because: 'a screenshot without metadata' },
    {
      text: {
        text: 'Charity 10k this Saturday at Roundfield Park, start line as tagged. Location left in on purpose!',
        fileName: 'start.jpg',
        metadata: { GPS: '53.74210, -1.90340' },
      },
      because: 'an event photo, and the draft says that its location is meant to be there',
    },
    {
      text: 'Our study sampled 40 sites between 53.7421, -1.9034 and 53.9021, -1.5034',
      because: 'coordinates in research',
    },
    {
      text: 'New public AED outside the library, 53.74210, -1.90340 (///filled.count.soap). Save it in your phone.',
      because: 'a defibrillator is meant to be found',
    },
    {
      text: 'Mountain rescue training on Sunday: navigate from grid ref SH 609 543 to grid ref SH 648 560',
      because: 'a grid reference in an exercise',
    },
    {
      text: 'Overflow car park for the clinic is at lat 53.7421, long -1.9034',
      because: "a car park is nobody's place",
    },
    { text: 'Amoxicillin 62.5, 125.0 or 250.0 mg: which one?', because: 'doses, not degrees' },
    { text: 'K+ 3.5, 5.1 is the lab range', because: 'a reference range has few decimals and no label' },
    { text: 'HR 0.8124 (95% CI 0.7341, 0.9512) in the pooled analysis', because: 'a confidence interval' },
    { text: 'Never post a photo with location on: here is how to switch it off', because: 'advice to others' },
  ],
});
