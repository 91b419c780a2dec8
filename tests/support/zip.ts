import { crc32, deflateRawSync } from 'node:zlib';

/** What to write instead of what is true. */
export interface ZipLies {
  readonly isEncrypted?: boolean;
  /** Size of each entry as the directory gives it. */
  readonly size?: number;
  readonly method?: number;
}

/** A zip archive of named files, deflated. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>, lies: ZipLies = {}): Buffer => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const data = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(data);
    const name = Buffer.from(path);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(lies.isEncrypted ? 1 : 0, 2);
    head.writeUInt16LE(lies.method ?? 8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(lies.size ?? data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, place, name]));
    local.push(entry);
    at += entry.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(central.length % 0x10000, 8);
  end.writeUInt16LE(central.length % 0x10000, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...central, end]);
};
