// Protocol Buffers' wire format: a message as a list of its fields, and back.
// Source: protobuf.dev/programming-guides/encoding.

const VARINT = 0;
const EIGHT_BYTES = 1;
const BYTES = 2;
const FOUR_BYTES = 5;

/** Fields of a message in their order: their number, how they are coded, and their value, numbers as bigint. */
export const fieldsOf = (bytes) => {
  const fields = [];
  let at = 0;
  const varint = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++];
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(64, value);
    }
  };
  const piece = (length) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = Number(varint());
    const wire = tag & 7;
    if (wire === VARINT) fields.push({ field: tag >> 3, wire, value: varint() });
    else {
      const length = wire === BYTES ? Number(varint()) : wire === FOUR_BYTES ? 4 : wire === EIGHT_BYTES ? 8 : undefined;
      if (length === undefined || at + length > bytes.length) throw new Error('not a message');
      fields.push({ field: tag >> 3, wire, value: piece(length) });
    }
  }
  return fields;
};

/** All values of one field. */
export const valuesOf = (fields, number) => fields.filter(({ field }) => field === number).map(({ value }) => value);

/** Integers of a repeated field, one by one or packed together. */
export const integersOf = (fields, number) =>
  fields
    .filter(({ field }) => field === number)
    .flatMap(({ wire, value }) =>
      wire === VARINT ? [Number(value)] : fieldsOf(packed(value)).map((one) => Number(one.value)),
    );

/** Packed numbers as a message in which each has a tag. */
const packed = (bytes) => {
  const out = [];
  let isFirst = true;
  for (const byte of bytes) {
    if (isFirst) out.push(1 << 3);
    out.push(byte);
    isFirst = byte < 0x80;
  }
  return Uint8Array.from(out);
};

/** A message of fields: numbers as varints, text and bytes as they are. */
export const messageOf = (fields) =>
  Buffer.concat(
    fields.map(({ field, wire, value }) => {
      if (typeof value === 'number' || typeof value === 'bigint')
        return Buffer.concat([varint(BigInt(field << 3) | BigInt(VARINT)), varint(BigInt(value))]);
      const bytes = Buffer.from(value);
      if (wire === FOUR_BYTES || wire === EIGHT_BYTES)
        return Buffer.concat([varint(BigInt((field << 3) | wire)), bytes]);
      return Buffer.concat([varint(BigInt((field << 3) | BYTES)), varint(BigInt(bytes.length)), bytes]);
    }),
  );

const varint = (value) => {
  const out = [];
  let left = BigInt.asUintN(64, value);
  while (left >= 0x80n) {
    out.push(Number(left & 0x7fn) | 0x80);
    left >>= 7n;
  }
  out.push(Number(left));
  return Buffer.from(out);
};

export const float = (field, value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return { field, wire: FOUR_BYTES, value: bytes };
};
