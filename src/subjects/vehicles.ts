import type { Span } from '../draft.ts';
import type { SubjectKind } from '../entity.ts';
import type { Attributor } from './attribute.ts';
import type { Scene } from './scene.ts';

const NOUN =
  '(?:cars?|vans?|lorry|truck|vehicles?|motor|motorbike|motorcycle|bike|moped|scooter|taxi|cab|minibus|bus|tractor|caravan|camper(?:van)?|motorhome|hatchback|saloon|estate|convertible|suv|4x4|pick-?up|jeep|runabout|' +
  'ambulances?|rrv|fire engine|ford|vauxhall|volkswagen|vw|audi|bmw|mercedes|merc|toyota|honda|nissan|kia|hyundai|skoda|peugeot|renault|citroen|fiat|mini|volvo|mazda|suzuki|dacia|tesla|jag(?:uar)?|' +
  'fiesta|corsa|astra|golf|polo|clio|micra|yaris|juke|qashqai|transit|civic|punto|panda|reg(?:istration)?|plates?|number plates?)';
/** "our ambulance bay" is a place, "the ambulance crew" are people. */
const NO_VEHICLE =
  '(?!\\s(?:bays?|station|crews?|service|trust|base|control|entrance|doors?|drivers?|park|staff|team|liaison))';
const of = (owner: string, noun = NOUN): RegExp =>
  new RegExp(
    `(?<![0-9A-Za-zÀ-ɏ])(?:${owner})\\s(?:[A-Za-zÀ-ɏ-]{1,15}\\s){0,3}?${noun}(?![0-9A-Za-zÀ-ɏ])${NO_VEHICLE}`,
    'gi',
  );

const FAMILY =
  'mum|mam|mother|dad|father|nan|gran|grandad|son|daughter|wife|husband|partner|brother|sister|kid|boyfriend|girlfriend';

/** Whose a vehicle is, in the words that say so. */
const OWNERS: readonly { readonly kind: SubjectKind; readonly pattern: RegExp }[] = [
  { kind: 'author-family', pattern: of(`(?:my|our) (?:${FAMILY})['’]s`) },
  { kind: 'author', pattern: of('my') },
  {
    kind: 'organisation',
    pattern: of(
      `our|the trust['’]s|trust|new|fleet|donated|charity|volunteer|community|response|liveried|brand[- ]new`,
    ),
  },
  {
    kind: 'organisation',
    pattern: of(
      'the|an?|this|front-?line|electric',
      '(?:ambulance|rrv|rapid response (?:car|vehicle)|response car|fire engine|mobile (?:unit|clinic)|minibus)',
    ),
  },
  {
    kind: 'patient',
    pattern: of(
      `his|her|their|(?:the )?(?:patient|pt|px|driver|lady|man|bloke|chap|guy|woman|couple|family|casualty)(?:['’]?s['’]?)?`,
    ),
  },
];
/** A second vehicle stands between: "our ambulance was hit by LB98 QZX". */
const ANOTHER =
  /(?<![A-Za-zÀ-ɏ])(?:by|behind|into|from|blocking|blocked|against|past|follow(?:ed|ing)|owner|driver|collided)(?![A-Za-zÀ-ɏ])/i;
/** The vehicle named is the one in the way: "parked across our ambulance, LB98 QZX". */
const IN_THE_WAY =
  /(?<![A-Za-zÀ-ɏ])(?:behind|across|into|blocking|blocked|beside|next to|in front of|hit|clipped|against|around|past|outside)\s$/i;
const FLEET =
  /(?<![A-Za-zÀ-ɏ])(?:fleet|livery|call ?sign|(?:new|electric) ambulances?|for sale|selling)(?![A-Za-zÀ-ɏ])/i;
const REACH = 60;

/** The owner named closest to a plate in its sentence, with nothing but description between them. */
const ownerOf = (span: Span, scene: Scene): SubjectKind | undefined => {
  const { text } = scene.text;
  const sentence = scene.text.sentenceAt(span.start);
  const from = Math.max(sentence.start, span.start - REACH);
  const around = text.slice(from, Math.min(sentence.end, span.end + REACH));
  let best: { kind: SubjectKind; gap: number } | undefined;
  for (const { kind, pattern } of OWNERS) {
    for (const { index, 0: words } of around.matchAll(pattern)) {
      const [start, end] = [from + index, from + index + words.length];
      const between = end <= span.start ? text.slice(end, span.start) : text.slice(span.end, start);
      if (start < span.end && end > span.start) continue;
      if (ANOTHER.test(between) || IN_THE_WAY.test(text.slice(Math.max(0, start - 14), start))) continue;
      if (best === undefined || between.length < best.gap) best = { kind, gap: between.length };
    }
  }
  return best?.kind;
};

/** Whose car a number plate is on: a patient's, the author's own, or the service's. */
export const vehicleAttributor: Attributor = {
  types: ['vehicle-registration'],
  about(entity, scene) {
    if (scene.mentionsNear(entity.start).some(({ kind }) => kind === 'invented')) return 'invented';
    const owner = ownerOf(entity, scene);
    if (owner === 'patient') return scene.nearest(entity, ['patient', 'relative'])?.kind ?? 'patient';
    if (owner !== undefined) return owner;
    const sentence = scene.text.sentenceAt(entity.start);
    const around = scene.text.text.slice(
      Math.max(sentence.start, entity.start - 120),
      Math.min(sentence.end, entity.end + 120),
    );
    if (FLEET.test(around)) return 'organisation';
    return scene.nearest(entity, ['patient', 'relative'])?.kind;
  },
};
