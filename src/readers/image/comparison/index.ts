import type { FileFact, Part } from '../../../draft.ts';
import type { InnerFile } from '../facts.ts';
import { type FileKind, kindOf } from '../kind.ts';
import { decode } from './decode.ts';
import { type Likeness, likenessOf, showsTheSame } from './likeness.ts';
import type { Raster } from './raster.ts';

/** What is inside a file as parts of the draft, and what of it could not be looked at. */
export interface Comparison {
  readonly parts: readonly Part[];
  readonly problems: readonly string[];
  /** Pictures that show something else than the one they stand in, named as their parts. */
  readonly hidden: readonly InnerFile[];
}

/** Pictures that are compared in one file, and milliseconds after which no other is begun. */
const MOST_PICTURES = 32;
const DEADLINE_MS = 30_000;

const UNDECODED =
  'the preview inside this picture could not be compared with it: export the picture again as JPEG or PNG';
const TOO_MANY = 'this file holds more pictures than postlint compares with it: export it again as JPEG or PNG';

const DOCUMENTS: ReadonlySet<FileKind> = new Set<FileKind>(['PDF', 'Office document', 'SVG', 'DICOM']);
const NO_PICTURE: ReadonlySet<FileKind> = new Set<FileKind>([...DOCUMENTS, 'video', 'archive', 'unknown']);

/**
 * Compares every thumbnail, preview and second picture inside a file with the
 * picture that it stands in, and tells films and other data behind the end.
 */
export const compareInside = async (bytes: Uint8Array, inner: readonly InnerFile[]): Promise<Comparison> => {
  const inside = new Inside(bytes, inner);
  for (const file of distinct(inner)) await inside.look(file);
  return inside;
};

/** The same preview may stand in a file several times. */
const distinct = (files: readonly InnerFile[]): readonly InnerFile[] => {
  const byLength = new Map<number, InnerFile[]>();
  return files.filter((file) => {
    const others = byLength.get(file.bytes.length) ?? [];
    if (others.some((other) => hostOf(other) === hostOf(file) && Buffer.compare(other.bytes, file.bytes) === 0))
      return false;
    byLength.set(file.bytes.length, [...others, file]);
    return true;
  });
};

/** The field of the file that another stands in: empty for the outermost. */
const hostOf = ({ field }: InnerFile): string => field.slice(0, Math.max(0, field.lastIndexOf(': ')));

class Inside implements Comparison {
  readonly parts: Part[] = [];
  readonly hidden: InnerFile[] = [];
  readonly #problems = new Set<string>();
  readonly #outermost: Uint8Array;
  readonly #inner: readonly InnerFile[];
  readonly #decoded = new Map<Uint8Array, Promise<Raster | undefined>>();
  readonly #until = Date.now() + DEADLINE_MS;
  #compared = 0;

  constructor(outermost: Uint8Array, inner: readonly InnerFile[]) {
    this.#outermost = outermost;
    this.#inner = inner;
  }

  get problems(): readonly string[] {
    return [...this.#problems];
  }

  async look(file: InnerFile): Promise<void> {
    if (file.role === 'enclosed') return;
    const kind = kindOf(file.bytes);
    if (!NO_PICTURE.has(kind)) await this.#compare(file);
    else if (file.role === 'thumbnail') return;
    else if (kind === 'video') this.#add(file, 'film', 'film', 'a film that comes with the photo');
    else if (!isMakersNote(file.bytes)) {
      this.#add(file, 'trailing data', 'unknown data', `${file.bytes.length} bytes behind the end of the picture`);
    }
  }

  async #compare(file: InnerFile): Promise<void> {
    const hosts = this.#hostsOf(file);
    if (hosts.length === 0) return;
    if (++this.#compared > MOST_PICTURES || Date.now() > this.#until) {
      this.#problems.add(TOO_MANY);
      return;
    }
    const preview = await this.#decode(file.bytes);
    const pictures = (await Promise.all(hosts.map((host) => this.#decode(host)))).filter((host) => host !== undefined);
    if (preview === undefined || pictures.length === 0) {
      this.#problems.add(UNDECODED);
      return;
    }
    // Files don't say which of several pictures of one field a preview belongs to.
    const likenesses = pictures.map((picture) => likenessOf(picture, preview));
    const [best] = likenesses.sort((a, b) => b.correlation - a.correlation) as [Likeness];
    const same =
      likenesses.some(showsTheSame) || (isGainMap(file.bytes) && pictures.some((one) => alike(one, preview)));
    const name = file.role === 'thumbnail' ? 'thumbnail' : 'second picture';
    const field = this.#add(file, name, same ? 'same picture' : 'other picture', inWords(best, same));
    if (!same) this.hidden.push({ ...file, field });
  }

  /** The pictures that a file may stand in; none where a document shows it. */
  #hostsOf(file: InnerFile): readonly Uint8Array[] {
    const host = hostOf(file);
    const files =
      host === ''
        ? [this.#outermost]
        : this.#inner
            .filter(({ field }) => field === host)
            .map(({ bytes }) => bytes)
            .slice(0, MOST_HOSTS);
    return files.filter((bytes) => !NO_PICTURE.has(kindOf(bytes)));
  }

  #decode(bytes: Uint8Array): Promise<Raster | undefined> {
    const known = this.#decoded.get(bytes) ?? decode(bytes);
    this.#decoded.set(bytes, known);
    return known;
  }

  /** Adds a part and says how it is named. */
  #add(file: InnerFile, name: string, fact: FileFact, text: string): string {
    const host = hostOf(file);
    const field = host === '' ? name : `${host}: ${name}`;
    const count = this.parts.filter((part) => part.field === field || part.field?.startsWith(`${field} (`)).length;
    const own = count === 0 ? field : `${field} (${count + 1})`;
    this.parts.push({ kind: 'metadata', field: own, text, fact });
    return own;
  }
}

const MOST_HOSTS = 8;

/** Bytes below which nothing that is left can be a picture. */
const SMALLEST_PICTURE = 512;

/** Samsung's telephones keep notes of their own behind every photo, between these letters. */
const isMakersNote = (bytes: Uint8Array): boolean => {
  if (bytes.length < SMALLEST_PICTURE) return true;
  const end = String.fromCharCode(...bytes.subarray(-4));
  return end === 'SEFT' && bytes.length < 64_000;
};

/** How a gain map says what it is: it is the light of the picture and looks like a faint copy (ISO 21496-1; Ultra HDR). */
const GAIN_MAP = /hdrgm:|urn:iso:std:iso:ts:21496|HDRGainMap/;

const isGainMap = (bytes: Uint8Array): boolean =>
  GAIN_MAP.test(new TextDecoder('latin1').decode(bytes.subarray(0, 16_384)));

/** Whether a gain map has its picture's shape: one of an uncropped picture seldom has. */
const alike = (picture: Raster, map: Raster): boolean =>
  Math.abs(Math.log((picture.width * map.height) / (picture.height * map.width))) < 0.03;

const inWords = ({ correlation, crop, patch }: Likeness, same: boolean): string => {
  const measure = `correlation ${correlation.toFixed(3)}, largest difference ${Math.round(patch)} of 255`;
  if (same) return `shows what the picture shows: ${measure}`;
  return crop !== undefined && crop.correlation > correlation && crop.share < 1
    ? `shows more than the picture: ${measure}; as a crop to ${Math.round(crop.share * 100)} % of its sides, correlation ${crop.correlation.toFixed(3)}`
    : `shows something else than the picture: ${measure}`;
};
