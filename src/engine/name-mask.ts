import type { Attributed, Entity, EntityType, SubjectKind } from '../entity.ts';
import { FoundNames } from './found-names.ts';
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

/** Where somebody lives tells who they are, and where everybody may go tells nothing. */
const HOMES: ReadonlySet<EntityType> = new Set<EntityType>(['address', 'postcode']);
const OPEN_TO_ALL: ReadonlySet<SubjectKind | undefined> = new Set<SubjectKind>([
  'organisation',
  'staff',
  'author',
  'public-figure',
]);

type Mentioned = Entity & Partial<Attributed>;

const isTelling = ({ type, subject }: Mentioned): boolean =>
  TELLING.has(type) || (HOMES.has(type) && !OPEN_TO_ALL.has(subject));

/** Whether a name that is found in the text may stand in the names of files: a first name alone is anybody's. */
const isFullName = ({ type, subject, part, start, end }: Mentioned): boolean =>
  type === 'person' && (subject === 'patient' || subject === 'relative') && /\s/.test(part.text.slice(start, end));

/**
 * Hides the names of folders and files that tell who somebody is, and those
 * that hold what was found in the draft: every report names its files.
 */
export class NameMask {
  readonly #telling: ReadonlySet<string>;
  readonly #found = new FoundNames();
  readonly #folders = new Map<string, number>();

  constructor(telling: ReadonlySet<string>, entities: readonly Mentioned[]) {
    this.#telling = telling;
    for (const entity of entities) {
      if (entity.confidence < CERTAIN_ENOUGH) continue;
      const { part, start, end, value = '' } = entity;
      const written = part.text.slice(start, end);
      if (isFullName(entity)) for (const form of [written, value]) this.#found.addName(form);
      // an address may be in it without its flat or its postcode
      else if (HOMES.has(entity.type) && isTelling(entity))
        for (const line of [written, ...written.split(/[,\n]/).filter((each) => /\d/.test(each))])
          this.#found.add(line);
      else if (isTelling(entity)) for (const form of [written, value]) this.#found.add(form);
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
    return this.#telling.has(name) || this.#found.areIn(name);
  }

  #numberOf(folder: string): number {
    const number = this.#folders.get(folder) ?? this.#folders.size + 1;
    this.#folders.set(folder, number);
    return number;
  }
}

/** Endings that say what a file is; any other may be the last part of a name: "idris.vance". */
const EXTENSION =
  /\.(?:avif|bmp|csv|dcm|dicom|docx?|eml|gif|hei[cf]|html?|jp2|jpe?g|jpf|json|jsonl|jxl|md|markdown|mdx|mov|mp4|ndjson|odp|odt|pdf|png|pptx?|psd|svg|tiff?|txt|webp|xlsx?|ya?ml|zip)$/i;

const extensionOf = (name: string): string => EXTENSION.exec(name)?.[0] ?? '';
