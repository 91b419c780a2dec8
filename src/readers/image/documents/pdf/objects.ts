import { filtersOf, type Resolve, Unpacker } from './filters.ts';
import { type PdfDictionary, PdfName, PdfParser, PdfReference, type PdfValue } from './syntax.ts';

export interface PdfObject {
  readonly number: number;
  readonly value: PdfValue;
  /** As it stands in the file; undefined when the object is no stream. */
  readonly stream: Buffer | undefined;
}

/** Objects that one file may have. */
const MOST_OBJECTS = 500_000;
const MOST_TRAILERS = 10_000;
const OBJECT_HEAD = /(?:^|[^\d])(\d{1,10})[\0\t\n\f\r ]{1,10}\d{1,5}[\0\t\n\f\r ]{0,10}$/;

/**
 * All objects of a PDF, found by looking for them and not by its tables: so
 * those of earlier versions, which a later one only hides, are here too, and
 * a damaged table hides nothing.
 */
export class PdfObjects {
  readonly all: PdfObject[] = [];
  /** Dictionaries that say where the file's main objects are. */
  readonly trailers: PdfDictionary[] = [];
  /** Whether an object couldn't be read in full. */
  isDamaged = false;
  readonly #latest = new Map<number, PdfObject>();
  readonly #unpacker = new Unpacker();

  constructor(bytes: Buffer) {
    this.#findObjects(bytes);
    this.#findTrailers(bytes);
    for (const object of [...this.all]) this.#addPacked(object);
  }

  /** What a value means, also when it stands in another object. A reference in a circle is nothing. */
  readonly resolve: Resolve = (value) => {
    let resolved = value ?? null;
    for (let step = 0; step < 8 && resolved instanceof PdfReference; step++) {
      resolved = this.#latest.get(resolved.number)?.value ?? null;
    }
    return resolved instanceof PdfReference ? null : resolved;
  };

  /** The stream that a reference means, with its dictionary. */
  streamOf(value: PdfValue | undefined): PdfObject | undefined {
    const object = value instanceof PdfReference ? this.#latest.get(value.number) : undefined;
    return object?.stream === undefined ? undefined : object;
  }

  /** What a stream holds, unpacked. Throws when that can't be done. */
  unpack({ value, stream }: PdfObject): Buffer {
    if (stream === undefined || !(value instanceof Map)) return Buffer.alloc(0);
    return this.#unpacker.unpack(stream, filtersOf(value, this.resolve));
  }

  /** Undoes filters within what the whole file may come to. */
  get unpacker(): Unpacker {
    return this.#unpacker;
  }

  #add(object: PdfObject): void {
    if (this.all.length >= MOST_OBJECTS) {
      this.isDamaged = true;
      return;
    }
    this.all.push(object);
    this.#latest.set(object.number, object);
  }

  #findObjects(bytes: Buffer): void {
    for (let at = bytes.indexOf('obj'); at !== -1; ) {
      const [, number] = OBJECT_HEAD.exec(bytes.toString('latin1', Math.max(0, at - 30), at)) ?? [];
      let next = at + 3;
      if (number !== undefined) {
        const parser = new PdfParser(bytes, at + 3);
        try {
          const value = parser.value();
          const stream = value instanceof Map ? this.#streamAt(bytes, parser, value) : undefined;
          this.#add({ number: Number(number), value, stream });
        } catch {
          this.isDamaged ||= !bytes.toString('latin1', parser.at, parser.at + 6).startsWith('endobj');
        }
        next = Math.max(next, parser.at);
      }
      at = bytes.indexOf('obj', next);
    }
  }

  #streamAt(bytes: Buffer, parser: PdfParser, dictionary: PdfDictionary): Buffer | undefined {
    parser.skipSpace();
    if (!parser.takes('stream')) return undefined;
    if (!parser.takes('\r\n') && !parser.takes('\n')) parser.takes('\r');
    const start = parser.at;
    const length = this.resolve(dictionary.get('Length'));
    let end = typeof length === 'number' && length >= 0 ? start + length : bytes.length;
    if (!/^\s{0,4}endstream/.test(bytes.toString('latin1', end, end + 16))) end = bytes.indexOf('endstream', start);
    if (end === -1) {
      this.isDamaged = true;
      end = bytes.length;
    }
    parser.at = end;
    return bytes.subarray(start, end);
  }

  #findTrailers(bytes: Buffer): void {
    let at = bytes.indexOf('trailer');
    for (let count = 0; at !== -1 && count < MOST_TRAILERS; count++) {
      const parser = new PdfParser(bytes, at + 7);
      try {
        const value = parser.value();
        if (value instanceof Map) this.trailers.push(value);
      } catch {
        // inside of a stream, most likely
      }
      at = bytes.indexOf('trailer', Math.max(at + 7, parser.at));
    }
    for (const { value } of this.all) {
      if (value instanceof Map && nameIn(value, 'Type') === 'XRef') this.trailers.push(value);
    }
  }

  /** Objects within object streams: 7.5.7. */
  #addPacked(object: PdfObject): void {
    const { value } = object;
    if (!(value instanceof Map) || nameIn(value, 'Type') !== 'ObjStm') return;
    try {
      const bytes = this.unpack(object);
      const first = this.resolve(value.get('First'));
      const count = this.resolve(value.get('N'));
      if (typeof first !== 'number' || typeof count !== 'number') throw new RangeError('no list of its objects');
      const head = bytes.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
      // objects stand one after another: reading the same bytes again and again is an attack
      let work = 2 * bytes.length;
      for (let index = 0; index + 1 < head.length && index < 2 * count; index += 2) {
        const start = first + (head[index + 1] as number);
        if (!(start >= 0 && start < bytes.length) || work < 0) throw new RangeError('an object out of place');
        const parser = new PdfParser(bytes, start);
        this.#add({ number: head[index] as number, value: parser.value(), stream: undefined });
        work -= parser.at - start;
      }
    } catch {
      this.isDamaged = true;
    }
  }
}

/** The name that a dictionary's entry is; empty when it is none. */
export const nameIn = (dictionary: PdfDictionary, key: string): string => {
  const value = dictionary.get(key);
  return value instanceof PdfName ? value.name : '';
};
