import { crc32, inflateRawSync } from 'node:zlib';

/** Bytes that one entry, and all that are read of one archive, may come to when they are inflated. */
const MOST_OF_ENTRY = 64_000_000;
const MOST_INFLATED = 200_000_000;
const MOST_ENTRIES = 20_000;

/** Thrown when an archive, or an entry of it, can't be read. Its message quotes nothing. */
class ZipError extends Error {
  override readonly name = 'ZipError';
}

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes it takes up in the archive. */
  readonly packed: number;
  readonly at: number;
  /** Check sum of what it holds. */
  readonly sum: number;
}

// APPNOTE.TXT 6.3.10: end of central directory, and the central and local headers of a file.
const END = Buffer.from('PK\x05\x06', 'latin1');
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const PK = 0x4b50;
const ZIP64_EXTRA = 1;
const IN_EXTRA = 0xffffffff;

/**
 * A zip archive, read by its central directory. What an entry claims of its
 * size is not believed: inflating stops at a limit of its own.
 */
export class ZipArchive {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;
  #room = MOST_INFLATED;

  /** Throws ZipError when there is no whole directory. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = directoryOf(this.#bytes);
  }

  /** Names of its files in the directory's order, with forward slashes and without a leading one. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** What a file holds. Throws ZipError when it is not there, encrypted, damaged or a bomb. */
  read(name: string): Buffer {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new ZipError('there is no such entry');
    if (entry.isEncrypted) throw new ZipError('the entry is encrypted');
    const { at, packed, method, sum } = entry;
    const header = this.#bytes.subarray(at, at + 30);
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL)
      throw new ZipError('the entry is not where it should be');
    const start = at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (start + packed > this.#bytes.length) throw new ZipError('the entry breaks off');
    const data = this.#unpack(this.#bytes.subarray(start, start + packed), method);
    this.#room -= data.length;
    if (crc32(data) !== sum) throw new ZipError('the entry is damaged');
    return data;
  }

  #unpack(packed: Buffer, method: number): Buffer {
    const most = Math.min(MOST_OF_ENTRY, this.#room);
    if (method === 0 && packed.length <= most) return packed;
    if (method !== 8 || most <= 0) throw new ZipError('the entry is too large or packed in an unusual way');
    try {
      return inflateRawSync(packed, { maxOutputLength: most });
    } catch {
      throw new ZipError('the entry is damaged or too large');
    }
  }
}

const directoryOf = (bytes: Buffer): Map<string, Entry> => {
  // the end's comment has up to 65,535 bytes
  const end = bytes.lastIndexOf(END);
  if (end === -1 || end + 22 > bytes.length) throw new ZipError('the archive has no directory');
  const size = bytes.readUInt32LE(end + 12);
  // counted back from the end, for archives with something in front
  let at = size <= end ? end - size : -1;
  const stated = bytes.readUInt32LE(end + 16);
  if (at === -1 || bytes.readUInt32LE(at) !== CENTRAL) at = stated;
  const offset = at === stated || stated === IN_EXTRA ? 0 : at - stated;
  const entries = new Map<string, Entry>();
  while (at + 46 <= end && bytes.readUInt32LE(at) === CENTRAL) {
    if (entries.size >= MOST_ENTRIES) throw new ZipError('the archive has more entries than documents have');
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (next > end) break;
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const sizes = wideSizes(extra, [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ]);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) {
      entries.set(name.replaceAll('\\', '/').replace(/^\/+/, ''), {
        method: bytes.readUInt16LE(at + 10),
        isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
        packed: sizes[1],
        at: sizes[2] + offset,
        sum: bytes.readUInt32LE(at + 16),
      });
    }
    at = next;
  }
  // what may follow the directory are other records: Zip64's end, a digital signature
  const isWhole = at === end || (at + 4 <= end && bytes.readUInt32LE(at) !== CENTRAL && bytes.readUInt16LE(at) === PK);
  if (entries.size === 0 || !isWhole) throw new ZipError('the directory of the archive is damaged');
  return entries;
};

type Sizes = [inflated: number, packed: number, at: number];

/** Sizes with those that need 64 bits taken from the extra field, which holds only these, in this order. */
const wideSizes = (extra: Buffer, sizes: Sizes): Sizes => {
  if (!sizes.includes(IN_EXTRA)) return sizes;
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== ZIP64_EXTRA) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return sizes.map((size) => {
    if (size !== IN_EXTRA || at + 8 > extra.length) return size;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  }) as Sizes;
};
