import type { Span } from '../../../draft.ts';
import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import type { ReadableText } from '../../text.ts';
import { compact } from './compact.ts';
import { isLabelled, isLabelledBefore, isNamedOtherwise } from './labels.ts';
import { Occurrences } from './occurrences.ts';
import { hasIssuedLetters, PLATE_FORMATS, type PlateFormat } from './plate-formats.ts';
import { isOrdinaryGroup, isUnit, PLATE_LABEL, REGISTRATION_LABEL, VEHICLE } from './vehicle-words.ts';

/** What speaks for and against a stretch of text being a number plate. */
interface Plate extends Span {
  readonly format: PlateFormat;
  readonly groups: readonly string[];
  readonly written: string;
  /** A label stands beside it: one that names plates only, or one that may. */
  readonly label: 'plate' | 'registration' | undefined;
  /** A vehicle or a collision is spoken of close by in the same sentence. */
  readonly vehicle: boolean;
  /** It stands among words in capitals. */
  readonly shouted: boolean;
}

const CAPITALS = /^\P{Ll}+$/u;
/** "LB98 QZX", "ABZ 1234": one space, where the plates themselves have it. */
const SPACED = /^(?:[a-z]+\d+[\p{Zs}\t-]{1,2}[a-z]+|[a-z]+[\p{Zs}\t-]{1,2}\d+[a-z]?)$/iu;
/** "LB 98 QZX": every group by itself, as people dictate it. */
const SPELLED_OUT = /^\p{Lu}+ \d+ \p{Lu}+$/u;

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** How sure the writing alone makes it, without any label. */
const confidenceUnlabelled = (plate: Plate): number => {
  const { format, groups, written, vehicle, shouted } = plate;
  if (!hasIssuedLetters(format, compact(written)) || (shouted && !vehicle)) return 0;
  const [first = '', second = '', third = ''] = groups;
  const capitals = CAPITALS.test(written);
  const spaced = SPACED.test(written);
  const compactly = !/[^0-9A-Za-zÀ-ɏ]/u.test(written);
  switch (format) {
    case 'current':
      if (isOrdinaryGroup(third) || ((second === '00' || second === '01') && !vehicle)) return 0;
      if (!spaced && !compactly && !SPELLED_OUT.test(written)) return 0;
      if (vehicle) return capitals ? 0.9 : 0.7;
      if (capitals) return spaced ? 0.75 : compactly ? 0.6 : 0;
      // "from le13 bus station": with a vowel it is likelier a word.
      return spaced && !/[aeiouy]/i.test(third) ? 0.55 : 0;
    case 'prefix':
      if (isOrdinaryGroup(third) || (!spaced && !compactly)) return 0;
      if (vehicle && (capitals || second.length === 3)) return 0.75;
      return capitals && spaced && second.length === 3 ? 0.6 : 0;
    case 'suffix':
      return vehicle && capitals && second.length > 1 && !isOrdinaryGroup(first) && !SPLIT_SUFFIX.test(written)
        ? 0.7
        : 0;
    case 'q':
      return vehicle && capitals && second.length === 3 && !isOrdinaryGroup(third) ? 0.75 : 0;
    case 'northern-ireland':
      if (second.length < 4 || first.length < 3 || isOrdinaryGroup(first)) return 0;
      if (vehicle) return capitals ? 0.8 : 0.6;
      return capitals && spaced && !isYear(second) && first.endsWith('Z') ? 0.6 : 0;
    case 'dateless':
      return 0;
  }
};
/** "ABC 123 D": the year's letter never stands apart. */
const SPLIT_SUFFIX = /\d[^0-9A-Za-zÀ-ɏ]+[A-Za-zÀ-ɏ]$/u;

const confidenceOf = (plate: Plate): number => {
  const { format, groups, written, label, vehicle } = plate;
  if (label === undefined) return confidenceUnlabelled(plate);
  const capitals = CAPITALS.test(written);
  const sure = label === 'plate' || vehicle;
  // "his number plate came off at 60mph"
  if (format !== 'dateless') return !groups.some(isOrdinaryGroup) || (capitals && sure) ? 0.95 : 0;
  return capitals && sure && !groups.some(isUnit) ? 0.7 : 0;
};

/** "the A63", "M62 J24": a road, unless its label says otherwise or three capitals follow ("cut the roof off B417 WKE"). */
const isRoad = (text: ReadableText, { start, groups }: Pick<Plate, 'start' | 'groups'>): boolean =>
  /^[ABM]$/i.test(groups[0] ?? '') &&
  !(/^\d{3}$/.test(groups[1] ?? '') && /^[A-Z]{3}$/.test(groups[2] ?? '')) &&
  /(?:the|on|off|along|via|junction|j\d{1,2}),?\s$/i.test(text.text.slice(Math.max(0, start - 10), start));

/** Part of a link, a handle or a tag, or named as something else: "order no", "flight". */
const isElsewhere = (text: ReadableText, span: Span): boolean =>
  '/=@#%&?'.includes(text.text[span.start - 1] ?? ' ') ||
  /^(?:[/=@%]|\.[A-Za-zÀ-ɏ])/u.test(text.text.slice(span.end, span.end + 2)) ||
  isNamedOtherwise(text, span);

/** In a line all of capitals three letters are a word, not a group of a plate. */
const isShouted = (text: ReadableText, { start, end }: Span): boolean =>
  /\p{Lu}{2}[^0-9A-Za-zÀ-ɏ]{1,3}$/u.test(text.text.slice(Math.max(0, start - 12), start)) &&
  /^[^0-9A-Za-zÀ-ɏ]{1,3}\p{Lu}{2,}/u.test(text.text.slice(end, end + 12));

/** The labels and vehicles of a text, found once for all of its plates. */
class Surroundings {
  readonly #text: ReadableText;
  readonly #plateLabels: Occurrences;
  readonly #registrationLabels: Occurrences;
  readonly #vehicles: Occurrences;

  constructor(text: ReadableText) {
    this.#text = text;
    this.#plateLabels = new Occurrences(text.text, PLATE_LABEL);
    this.#registrationLabels = new Occurrences(text.text, REGISTRATION_LABEL);
    this.#vehicles = new Occurrences(text.text, VEHICLE);
  }

  get hasLabels(): boolean {
    return this.#plateLabels.any || this.#registrationLabels.any;
  }

  labelOf(span: Span, format: PlateFormat): Plate['label'] {
    const named = (labels: Occurrences, pattern: RegExp): boolean =>
      labels.anyBetween(span.start - 80, span.end + 50) &&
      // "on a 71 plate" tells its age: a dateless plate has its label in front.
      (format === 'dateless' ? isLabelledBefore(this.#text, span, pattern, 24) : isLabelled(this.#text, span, pattern));
    if (named(this.#plateLabels, PLATE_LABEL)) return 'plate';
    return named(this.#registrationLabels, REGISTRATION_LABEL) ? 'registration' : undefined;
  }

  /** Whether a vehicle or a collision is spoken of within 120 code units, in the same sentence. */
  hasVehicle({ start, end }: Span): boolean {
    const sentence = this.#text.sentenceAt(start);
    return this.#vehicles.anyBetween(Math.max(sentence.start, start - 120), Math.min(sentence.end, end + 120));
  }
}

export const vehicleRegistration: Recognizer = {
  name: 'vehicle-registration',
  types: ['vehicle-registration'],
  *recognize(text): Generator<Found> {
    if (text.digits === 0) return;
    const around = new Surroundings(text);
    const taken = new Set<number>();
    for (const { format, pattern } of PLATE_FORMATS) {
      for (const match of text.all(pattern)) {
        const [written, ...groups] = match;
        // Only in capitals and beside a label are two short groups a plate.
        if (format === 'dateless' && (!CAPITALS.test(written) || !around.hasLabels)) continue;
        const start = match.index;
        const span = { start, end: start + written.length };
        if (taken.has(span.start) || taken.has(-span.end)) continue;
        taken.add(span.start).add(-span.end);
        const label = around.labelOf(span, format);
        if (label === undefined && (isElsewhere(text, span) || isRoad(text, { start, groups }))) continue;
        const plate = {
          ...span,
          format,
          groups,
          written,
          label,
          vehicle: around.hasVehicle(span),
          shouted: isShouted(text, span),
        };
        const confidence = confidenceOf(plate);
        if (confidence === 0) continue;
        const evidence = label !== undefined ? 'label' : plate.vehicle ? 'format beside a vehicle' : 'format';
        yield { type: 'vehicle-registration', ...span, confidence, evidence, value: compact(written) };
      }
    }
  },
};
