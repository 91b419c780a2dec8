import type { Attributor } from './attribute.ts';

// Places that are meant to be found: a defibrillator, a venue, a car park, a study's sites, a training exercise.
const MEANT_TO_BE_FOUND =
  /(?<![0-9A-Za-zÀ-ɏ])(?:aeds?|defib(?:rillator)?s?|bleed kits?|research|stud(?:y|ies)|survey(?:s|ed)?|data ?sets?|sampling|monitoring stations?|weather station|training|exercise|drill|navigation|orienteering|map[- ]reading|car parks?|parking|park and ride|venue|event|entrance|rendezvous|muster|start line|(?:walk|run|ride|race|swim|route|tour|parade|hike|10k|5k) (?:starts?|begins|finish(?:es)?|ends)|(?:dogs|all|everyone|families) welcome|finish line|checkpoint|aid station|first aid post|meet(?:ing)?(?: point| us| at| here)|find us|join us|where to find|how to find|pop[- ]?up|vaccination (?:bus|site|centre)|blood donation|open day|fun run|parkrun|landing site)(?![0-9A-Za-zÀ-ɏ])/i;
// A picture's own position is the picture's, whatever it shows.
const OF_A_PICTURE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:screenshots?|screen grab|exif|metadata|geo-?tag(?:ged)?)(?![0-9A-Za-zÀ-ɏ])|\.(?:jpe?g|png|heic|tiff?)(?![0-9A-Za-zÀ-ɏ])/i;

/** Says which coordinates belong to a place or an event that is announced on purpose. */
export const coordinatesAttributor: Attributor = {
  types: ['coordinates'],
  about({ start, end, part }, scene) {
    if (part.kind === 'metadata') return undefined;
    const around = scene.text.text.slice(Math.max(0, start - 200), end + 200);
    if (!MEANT_TO_BE_FOUND.test(around) || OF_A_PICTURE.test(around)) return undefined;
    const someone = scene.mentionsNear(start).some(({ kind }) => kind === 'patient' || kind === 'relative');
    return someone ? undefined : 'organisation';
  },
};
