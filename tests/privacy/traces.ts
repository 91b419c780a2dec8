import { createHash } from 'node:crypto';
import { expect } from 'vitest';

/** Characters below which a form stands in any output by chance ("T.W." without its separators). */
const SHORTEST = 7;

const base64 = (bytes: Buffer): string[] =>
  // Wherever it stands in what was encoded; what depends on its neighbours is cut off.
  [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(before === 0 ? 0 : before + 1, -4),
  );

/** A value as it is, without its separators and as its digits alone, in the ways in which it may be written. */
const formsOf = (value: string): readonly string[] => {
  const bare = value.replace(/[^\p{L}\p{N}]/gu, '');
  const plain = [value, ...[bare, value.replace(/\D/g, '')].filter(({ length }) => length >= SHORTEST)];
  const encoded = [...plain, value.toLowerCase(), value.toUpperCase()].flatMap((form) => {
    const bytes = Buffer.from(form);
    return [bytes.toString('hex'), encodeURIComponent(form), ...base64(bytes), ...base64(Buffer.from(form, 'utf16le'))];
  });
  const hashes = [value, bare, value.toLowerCase(), bare.toLowerCase()].flatMap((form) =>
    ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) => {
      const hash = createHash(algorithm).update(form);
      return [hash.copy().digest('hex').slice(0, 16), hash.digest('base64').slice(0, 16)];
    }),
  );
  return [...plain, ...[...encoded, ...hashes].filter(({ length }) => length > SHORTEST)].map((form) =>
    form.toLowerCase(),
  );
};

/** What bytes could be read as: text, and two bytes a character in either order from either parity on. */
const readingsOf = (output: string | Buffer): string => {
  if (typeof output === 'string') return output.toLowerCase();
  const swapped = Buffer.from(output.subarray(0, output.length & ~1)).swap16();
  return [
    output.toString('utf8'),
    output.toString('utf16le'),
    output.subarray(1).toString('utf16le'),
    swapped.toString('utf16le'),
    swapped.subarray(1).toString('utf16le'),
  ]
    .join('\n')
    .toLowerCase();
};

/** That an output holds none of the values in any form, as itself, encoded or as a hash. */
export const expectNoTraceOf = (values: readonly string[], output: string | Buffer, where: string): void => {
  const readings = readingsOf(output);
  const found = values.filter((value) => formsOf(value).some((form) => readings.includes(form)));
  expect(found, `values that ${where} repeats`).toEqual([]);
};
