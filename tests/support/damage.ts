/** Damages files as transfers, bad discs and attackers do; the same number damages in the same way. */

/** Numbers that look random and are always the same: whole ones from 0 up to a limit, which is not among them. */
type Random = (limit: number) => number;

const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  // mulberry32
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
};

type Damage = (bytes: Buffer, random: Random) => Buffer;

const flipBits = (bytes: Buffer, random: Random, count: number): Buffer => {
  const damaged = Buffer.from(bytes);
  for (let flip = 0; flip < count; flip++) {
    const at = random(damaged.length);
    damaged[at] = (damaged[at] as number) ^ (1 << random(8));
  }
  return damaged;
};

/** Where a number of 32 bits may stand that says how long something is: beside four letters, or anywhere. */
const lengthAt = (bytes: Buffer, random: Random): number => {
  const from = random(Math.max(1, bytes.length - 8));
  if (random(3) === 0) return from;
  const name = /[\w ©]{4}/.exec(bytes.toString('latin1', from + 4, from + 400))?.index;
  return name === undefined ? from : from + name;
};

const withNumber = (bytes: Buffer, at: number, number: number, little: boolean): Buffer => {
  const damaged = Buffer.from(bytes);
  if (at + 4 > damaged.length) return damaged;
  little ? damaged.writeUInt32LE(number, at) : damaged.writeUInt32BE(number, at);
  return damaged;
};

const LENGTHS = [0, 1, 7, 8, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** A stretch of a file, of any length. */
const stretch = (bytes: Buffer, random: Random): [start: number, end: number] => {
  const start = random(bytes.length);
  return [start, start + 1 + random(Math.min(bytes.length - start, 4 ** (1 + random(6))))];
};

const DAMAGES: Readonly<Record<string, Damage>> = {
  'cut off': (bytes, random) => bytes.subarray(0, 1 + random(bytes.length - 1)),
  'a bit flipped': (bytes, random) => flipBits(bytes, random, 1),
  'many bits flipped': (bytes, random) => flipBits(bytes, random, 2 + random(200)),
  'a length that is wrong': (bytes, random) =>
    withNumber(bytes, lengthAt(bytes, random), LENGTHS[random(LENGTHS.length)] as number, random(4) === 0),
  'two bytes that are wrong': (bytes, random) => {
    const at = random(bytes.length - 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(2, random(2) * 0xff), bytes.subarray(at + 2)]);
  },
  // what points or reaches back to itself
  'a pointer to itself': (bytes, random) => {
    const at = lengthAt(bytes, random);
    return withNumber(bytes, at, Math.max(0, at - random(40)), random(2) === 0);
  },
  'a stretch zeroed': (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    return Buffer.from(bytes).fill(0, start, end);
  },
  'a stretch missing': (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  'a stretch again and again': (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    const copies = Array.from({ length: 1 + random(30) }, () => bytes.subarray(start, end));
    return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)]);
  },
  'noise put in': (bytes, random) => {
    const at = random(bytes.length);
    const noise = Buffer.from(Array.from({ length: 1 + random(60) }, () => random(256)));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  'two stretches swapped': (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    const rest = bytes.subarray(end);
    const length = random(Math.max(1, Math.min(rest.length, 256)));
    return Buffer.concat([
      bytes.subarray(0, start),
      rest.subarray(0, length),
      bytes.subarray(start, end),
      rest.subarray(length),
    ]);
  },
};

export interface Damaged {
  /** What was done to it. */
  readonly how: string;
  readonly bytes: Buffer;
}

/** Damages a file in one way after the other, as often as asked for. */
export const damaged = (bytes: Buffer, count: number, seed: number): Damaged[] => {
  const random = randomFrom(seed);
  const ways = Object.entries(DAMAGES);
  return Array.from({ length: count }, (_, index) => {
    const [how, damage] = ways[index % ways.length] as [string, Damage];
    return { how, bytes: damage(bytes, random) };
  });
};

/** A file cut off after each of a number of lengths, spread over all of it, its last byte among those missing. */
export const cuts = (bytes: Buffer, count: number): Buffer[] => {
  const lengths = Array.from({ length: count }, (_, index) => Math.floor(((index + 1) * (bytes.length - 1)) / count));
  return [...new Set(lengths)].filter((length) => length > 0).map((length) => bytes.subarray(0, length));
};
