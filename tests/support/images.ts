/** Builds small pictures byte by byte, with the metadata that phones and programs write. */

/** What to write into an EXIF block. */
export interface Exif {
  /** Degrees, minutes and seconds as fractions, with their references. */
  readonly gps?: Gps;
  /** A JPEG to embed as the preview. */
  readonly thumbnail?: Uint8Array;
  readonly make?: string;
  readonly model?: string;
  readonly bigEndian?: boolean;
}

export type Fractions = readonly (readonly [above: number, below: number])[];

export interface Gps {
  readonly latitude?: Fractions;
  readonly latitudeRef?: string;
  readonly longitude?: Fractions;
  readonly longitudeRef?: string;
}

/** Decimal degrees as EXIF writes them. */
export const gpsAt = (latitude: number, longitude: number): Gps => ({
  latitude: sexagesimal(latitude),
  latitudeRef: latitude < 0 ? 'S' : 'N',
  longitude: sexagesimal(longitude),
  longitudeRef: longitude < 0 ? 'W' : 'E',
});

const sexagesimal = (degrees: number): Fractions => {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  return [
    [Math.floor(hundredths / 360_000), 1],
    [Math.floor(hundredths / 6000) % 60, 1],
    [hundredths % 6000, 100],
  ];
};

export interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

/** A TIFF structure: what EXIF is, and what a TIFF picture's directory is. */
export const tiff = (
  { gps, thumbnail, make, model, bigEndian = false }: Exif,
  image: readonly Entry[] = [],
): Buffer => {
  const uint16 = (value: number): Buffer => {
    const bytes = Buffer.alloc(2);
    bigEndian ? bytes.writeUInt16BE(value) : bytes.writeUInt16LE(value);
    return bytes;
  };
  const uint32 = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bigEndian ? bytes.writeUInt32BE(value) : bytes.writeUInt32LE(value);
    return bytes;
  };
  const ascii = (tag: number, text: string): Entry => {
    const data = Buffer.from(`${text}\0`, 'latin1');
    return { tag, type: 2, count: data.length, data };
  };
  const long = (tag: number, value: number): Entry => ({ tag, type: 4, count: 1, data: uint32(value) });
  const fractions = (tag: number, values: Fractions): Entry => ({
    tag,
    type: 5,
    count: values.length,
    data: Buffer.concat(values.flatMap(([above, below]) => [uint32(above), uint32(below)])),
  });
  /** A directory that stands at an offset, with its values behind it. */
  const directory = (entries: readonly Entry[], offset: number, next: number): Buffer => {
    let valueAt = offset + 2 + entries.length * 12 + 4;
    const values: Buffer[] = [];
    const rows = [...entries]
      .sort((a, b) => a.tag - b.tag)
      .map(({ tag, type, count, data }) => {
        const head = Buffer.concat([uint16(tag), uint16(type), uint32(count)]);
        if (data.length <= 4) return Buffer.concat([head, data, Buffer.alloc(4 - data.length)]);
        const row = Buffer.concat([head, uint32(valueAt)]);
        values.push(data);
        valueAt += data.length;
        return row;
      });
    return Buffer.concat([uint16(entries.length), ...rows, uint32(next), ...values]);
  };

  const first = [
    ...image,
    ...(make === undefined ? [] : [ascii(0x010f, make)]),
    ...(model === undefined ? [] : [ascii(0x0110, model)]),
  ];
  const position = gps && [
    { tag: 0, type: 1, count: 4, data: Buffer.from([2, 3, 0, 0]) },
    ...(gps.latitudeRef === undefined ? [] : [ascii(1, gps.latitudeRef)]),
    ...(gps.latitude === undefined ? [] : [fractions(2, gps.latitude)]),
    ...(gps.longitudeRef === undefined ? [] : [ascii(3, gps.longitudeRef)]),
    ...(gps.longitude === undefined ? [] : [fractions(4, gps.longitude)]),
  ];
  // Directories keep their length whatever their offsets are, so each is laid out twice.
  const firstWith = (gpsAt: number): Entry[] => (position ? [...first, long(0x8825, gpsAt)] : first);
  const gpsOffset = 8 + directory(firstWith(0), 8, 0).length;
  const positionBlock = position ? directory(position, gpsOffset, 0) : Buffer.alloc(0);
  const previewOffset = gpsOffset + positionBlock.length;
  const previewWith = (at: number): Entry[] => [
    { tag: 0x0103, type: 3, count: 1, data: uint16(6) },
    long(0x0201, at),
    long(0x0202, thumbnail?.length ?? 0),
  ];
  const previewDirectory = directory(previewWith(0), previewOffset, 0);
  return Buffer.concat([
    Buffer.from(bigEndian ? 'MM\0*' : 'II*\0', 'latin1'),
    uint32(8),
    directory(firstWith(gpsOffset), 8, thumbnail ? previewOffset : 0),
    positionBlock,
    ...(thumbnail
      ? [directory(previewWith(previewOffset + previewDirectory.length), previewOffset, 0), thumbnail]
      : []),
  ]);
};

/** A JPEG segment with its length. */
export const segment = (marker: number, content: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

const APP1 = 0xe1;

/** Puts segments in behind a JPEG's first two bytes. */
export const withSegments = (jpeg: Uint8Array, ...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

/** A JPEG with an EXIF block. */
export const withExif = (jpeg: Uint8Array, exif: Exif | Buffer): Buffer =>
  withSegments(
    jpeg,
    segment(APP1, Buffer.concat([Buffer.from('Exif\0\0'), Buffer.isBuffer(exif) ? exif : tiff(exif)])),
  );

/** XMP properties as an XMP packet. */
export const xmp = (properties: Readonly<Record<string, string>>): string => {
  const attributes = Object.entries(properties).map(([name, value]) => `${name}="${value}"`);
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" ${attributes.join(' ')}/></rdf:RDF></x:xmpmeta>`;
};

/** A JPEG with an XMP packet. */
export const withXmp = (jpeg: Uint8Array, packet: Uint8Array): Buffer =>
  withSegments(jpeg, segment(APP1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), packet])));

/** A picture of one grey pixel. */
export const jpeg = (): Buffer =>
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
    'base64',
  );

/** A PNG chunk; its check sum is left at zero, which no reader of metadata looks at. */
export const chunk = (type: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};

/** A PNG of one pixel with further chunks. */
export const png = (...chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...chunks,
    chunk('IDAT', Buffer.from('789c6360000000020001', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ]);

/** A TIFF picture of one black pixel. */
export const tiffPicture = (exif: Exif): Buffer => {
  const short = (tag: number, value: number): Entry => {
    const data = Buffer.alloc(2);
    exif.bigEndian === true ? data.writeUInt16BE(value) : data.writeUInt16LE(value);
    return { tag, type: 3, count: 1, data };
  };
  return tiff(exif, [
    short(0x0100, 1),
    short(0x0101, 1),
    short(0x0102, 8),
    short(0x0103, 1),
    short(0x0106, 1),
    short(0x0111, 4),
    short(0x0115, 1),
    short(0x0116, 1),
    short(0x0117, 1),
  ]);
};
