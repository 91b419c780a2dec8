/** Hashes of strings and of numbers, as indices of features: fast, well mixed, the same everywhere. */

export const hashOf = (text: string, from = 0, to = text.length): number => {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
};

export const mix = (seed: number, a: number, b = 0, c = 0): number => {
  let hash = Math.imul(seed + 0x9e3779b9, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) + c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
};
