import { hevcPicture, hevcSetup, SIDE, type Yuv } from './hevc.ts';

/** Builds a HEIC file as telephones write it: one HEVC picture, its EXIF, and what it takes to show it. */

export interface Heic {
  readonly colour: Yuv;
  /** A TIFF structure. */
  readonly exif?: Buffer;
  /** Quarter turns against the clock. */
  readonly turns?: 0 | 1 | 2 | 3;
  /** A colour profile. */
  readonly profile?: Buffer;
  /** Pixels cut off at the bottom, so that a turn shows. */
  readonly crop?: number;
}

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const uint32 = (...values: readonly number[]): Buffer =>
  Buffer.concat(values.flatMap((value) => [uint16(value >>> 16), uint16(value & 0xffff)]));

export const box = (type: string, ...contents: readonly Buffer[]): Buffer => {
  const inside = Buffer.concat(contents);
  return Buffer.concat([uint32(8 + inside.length), Buffer.from(type, 'latin1'), inside]);
};

/** A box with a version and no flags. */
const fullBox = (type: string, version: number, ...contents: readonly Buffer[]): Buffer =>
  box(type, uint32(version << 24), ...contents);

const text = (latin1: string): Buffer => Buffer.from(latin1, 'latin1');

/** A clean aperture: width and height as fractions, and how far its middle lies from the picture's. */
const aperture = (crop: number): Buffer =>
  box('clap', uint32(SIDE, 1, SIDE - crop, 1, 0, 1), uint32(0xffffffff & -crop, 2));

export const heic = ({ colour, exif, turns = 0, profile, crop = 0 }: Heic): Buffer => {
  const picture = hevcPicture(colour);
  const exifItem = exif && Buffer.concat([uint32(0), exif]);
  const items = [picture, ...(exifItem === undefined ? [] : [exifItem])];
  const properties = [
    box('hvcC', hevcSetup()),
    fullBox('ispe', 0, uint32(SIDE, SIDE)),
    ...(profile === undefined ? [] : [box('colr', text('prof'), profile)]),
    ...(crop === 0 ? [] : [aperture(crop)]),
    ...(turns === 0 ? [] : [box('irot', Buffer.from([turns]))]),
  ];
  const meta = (start: number): Buffer => {
    let at = start;
    const places = items.map((item, index) => {
      const place = Buffer.concat([uint16(index + 1), uint16(0), uint16(1), uint32(at, item.length)]);
      at += item.length;
      return place;
    });
    return fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, uint32(0), text('pict'), Buffer.alloc(13)),
      fullBox('pitm', 0, uint16(1)),
      fullBox('iloc', 0, Buffer.from([0x44, 0]), uint16(items.length), ...places),
      fullBox(
        'iinf',
        0,
        uint16(items.length),
        ...items.map((_, index) =>
          fullBox('infe', 2, uint16(index + 1), uint16(0), text(index === 0 ? 'hvc1\0' : 'Exif\0')),
        ),
      ),
      ...(exifItem === undefined ? [] : [fullBox('iref', 0, box('cdsc', uint16(2), uint16(1), uint16(1)))]),
      box(
        'iprp',
        box('ipco', ...properties),
        fullBox(
          'ipma',
          0,
          uint32(1),
          uint16(1),
          Buffer.from([properties.length, ...properties.map((_, index) => index + 1)]),
        ),
      ),
    );
  };
  const head = box('ftyp', text('heic\0\0\0\0mif1heic'));
  const start = head.length + meta(0).length + 8;
  return Buffer.concat([head, meta(start), box('mdat', ...items)]);
};
