/**
 * Encodes a picture of 16 by 16 pixels in one colour as HEVC, with plain
 * samples (`pcm_flag`), which needs hardly any arithmetic (ITU-T H.265).
 */

/** Luma and the two colour differences, 4 to 255 each: lower values would need escapes. */
export type Yuv = readonly [luma: number, blue: number, red: number];

export const SIDE = 16;

/** Bits one after the other. */
class Bits {
  #text = '';
  u(length: number, value: number): this {
    this.#text += value.toString(2).padStart(length, '0');
    return this;
  }
  /** Exponential-Golomb codes. */
  ue(...values: readonly number[]): this {
    for (const value of values) {
      const digits = (value + 1).toString(2);
      this.#text += '0'.repeat(digits.length - 1) + digits;
    }
    return this;
  }
  flags(flags: string): this {
    this.#text += flags.replaceAll(' ', '');
    return this;
  }
  /** The stop bit and zeros up to the end of the byte. */
  end(): Buffer {
    const text = `${this.#text}1`;
    return Buffer.from(
      (text.padEnd(Math.ceil(text.length / 8) * 8, '0').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)),
    );
  }
}

/** Main profile, progressive frames, level 1. */
const profile = (bits: Bits): Bits => bits.u(8, 1).u(16, 0x6000).u(16, 0).flags('1 0 1 1').u(22, 0).u(22, 0).u(8, 30);

const UNIT = { slice: 20, video: 32, sequence: 33, picture: 34 } as const;

/** A unit with its head; 3 stands wherever two zeros could be taken for the beginning of another. */
const unit = (type: number, payload: Buffer): Buffer => {
  const bytes: number[] = [];
  for (const byte of payload) {
    if (byte <= 3 && bytes.at(-1) === 0 && bytes.at(-2) === 0) bytes.push(3);
    bytes.push(byte);
  }
  return Buffer.from([type << 1, 1, ...bytes]);
};

const videoSet = (): Buffer =>
  profile(new Bits().u(4, 0).flags('11').u(6, 0).u(3, 0).flags('1').u(16, 0xffff))
    .flags('1')
    .ue(0, 0, 0)
    .u(6, 0)
    .ue(0)
    .flags('00')
    .end();

const sequenceSet = (): Buffer =>
  profile(new Bits().u(4, 0).u(3, 0).flags('1'))
    .ue(0, 1, SIDE, SIDE)
    .flags('0')
    .ue(0, 0, 0)
    .flags('1')
    .ue(0, 0, 0)
    // coding blocks of 16, transforms of 4 to 16
    .ue(1, 0, 0, 2, 0, 0)
    .flags('000 1')
    // plain samples of 8 bits, in blocks of 16
    .u(4, 7)
    .u(4, 7)
    .ue(1, 0)
    .flags('1')
    .ue(0)
    .flags('00000')
    .end();

const pictureSet = (): Buffer =>
  new Bits()
    .ue(0, 0)
    .flags('00 000 00')
    .ue(0, 0, 0)
    .flags('000')
    .ue(0, 0)
    .flags('0 00 0 00 0 0 0 0')
    .ue(0)
    .flags('00')
    .end();

/** One block: its head and `pcm_flag` in arithmetic code, the samples, and the end of the slice in arithmetic code. */
const slice = ([luma, blue, red]: Yuv): Buffer =>
  Buffer.concat([
    new Bits().flags('1 0').ue(0, 2, 0).end(),
    Buffer.from([0x86, 0x80]),
    Buffer.alloc(SIDE * SIDE, luma),
    Buffer.alloc((SIDE * SIDE) / 4, blue),
    Buffer.alloc((SIDE * SIDE) / 4, red),
    Buffer.from([0xfe, 0x80]),
  ]);

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const uint32 = (value: number): Buffer => Buffer.concat([uint16(value >>> 16), uint16(value & 0xffff)]);

/** What a decoder is set up with: the `hvcC` property (ISO/IEC 14496-15, section 8.3.3). */
export const hevcSetup = (): Buffer =>
  Buffer.concat([
    Buffer.from('0101600000009000000000001ef000fcfdf8f800000f03', 'hex'),
    ...(
      [
        [UNIT.video, videoSet()],
        [UNIT.sequence, sequenceSet()],
        [UNIT.picture, pictureSet()],
      ] as const
    ).map(([type, payload]) => {
      const bytes = unit(type, payload);
      return Buffer.concat([Buffer.from([0x80 | type]), uint16(1), uint16(bytes.length), bytes]);
    }),
  ]);

/** The picture itself, with its length before it. */
export const hevcPicture = (colour: Yuv): Buffer => {
  const bytes = unit(UNIT.slice, slice(colour));
  return Buffer.concat([uint32(bytes.length), bytes]);
};
