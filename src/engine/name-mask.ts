import type { Attributed, Entity, EntityType } from '../entity.ts';
import { CERTAIN_ENOUGH } from './rule.ts';

/** What says who somebody is wherever it stands. A date or a place in a folder's name says nothing by itself. */
const TELLING: ReadonlySet<EntityType> = new Set<EntityType>([
  'nhs-number',
  'chi-number',
  'hc-number',
  'ihi-number',
  'nino',
  'trn',
  'hospital-number',
  'prescription-number',
  'referral-number',
  'incident-number',
  'passport',
  'residence-permit',
  'driving-licence',
  'vehicle-registration',
  'phone',
  'email',
  'iban',
  'payment-card',
  'bank-account',
  'date-of-birth',
]);

/** Anything shorter stands in too many names by chance. */
const SHORTEST = 6;

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a name that is found in the text may stand in the names of files: a first name alone is anybody's. */
const isFullName = ({ type, subject, part, start, end }: Entity & Partial<Attributed>): boolean =>
  type === 'person' && (subject === 'patient' || subject === 'relative') && /\s/.test(part.text.slice(start, end));

/**
 * Hides the names of folders and files that tell who somebody is, and those
 * that hold what was found in the draft: every report names its files.
 */
export class NameMask {
  readonly #telling: ReadonlySet<string>;
  readonly #found = new Set<string>();
  readonly #folders = new Map<string, number>();

  constructor(telling: ReadonlySet<string>, entities: readonly (Entity & Partial<Attributed>)[]) {
    this.#telling = telling;
    for (const entity of entities) {
      if (entity.confidence < CERTAIN_ENOUGH || !(TELLING.has(entity.type) || isFullName(entity))) continue;
      const { part, start, end, value = '' } = entity;
      const written = part.text.slice(start, end).replace(/^(?:mrs?|ms|miss|mx|dr)\.?\s/i, '');
      for (const form of [bare(written), bare(value)]) if (form.length >= SHORTEST) this.#found.add(form);
    }
  }

  /** The path with its folders masked, and its file too, keeping the extension so that it can still be found. */
  mask(path: string, fileName = 'hidden-name', always = false): string {
    const pieces = path.split(/([\\/])/);
    const last = pieces.length - 1;
    return pieces
      .map((piece, index) => {
        if (index === last) return always || this.#tells(piece) ? fileName + extensionOf(piece) : piece;
        return this.#tells(piece) ? `hidden-folder-${this.#numberOf(piece)}` : piece;
      })
      .join('');
  }

  #tells(name: string): boolean {
    if (this.#telling.has(name)) return true;
    const plain = bare(name);
    if (plain.length < SHORTEST) return false;
    for (const form of this.#found) if (plain.includes(form)) return true;
    return false;
  }

  #numberOf(folder: string): number {
    const number = this.#folders.get(folder) ?? this.#folders.size + 1;
    this.#folders.set(folder, number);
    return number;
  }
}

const extensionOf = (name: string): string => /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
