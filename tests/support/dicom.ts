/** How a data set is written. */
export type DicomForm = 'explicit' | 'implicit' | 'big endian';

export interface DicomElement {
  readonly tag: number;
  readonly vr: string;
  /** Its bytes, or the items of a sequence. */
  readonly value: string | Uint8Array | readonly (readonly DicomElement[])[];
  /** Written instead of the true length; 'undefined' closes the sequence with a delimiter. */
  readonly length?: number | 'undefined';
}

const LONG = new Set(['OB', 'OW', 'SQ', 'UN', 'UT', 'UC', 'UR']);

/** Bytes of elements one after another. */
export const dataSet = (elements: readonly DicomElement[], form: DicomForm = 'explicit'): Buffer => {
  const numbers = (size: 2 | 4, ...values: number[]): Buffer => {
    const bytes = Buffer.alloc(size * values.length);
    for (const [index, value] of values.entries()) {
      form === 'big endian'
        ? bytes.writeUIntBE(value, index * size, size)
        : bytes.writeUIntLE(value, index * size, size);
    }
    return bytes;
  };
  return Buffer.concat(
    elements.map(({ tag, vr, value, length }) => {
      const isOpen = length === 'undefined';
      const bytes =
        typeof value === 'string'
          ? Buffer.from(value, 'latin1')
          : value instanceof Uint8Array
            ? Buffer.from(value)
            : Buffer.concat([
                ...value.flatMap((item) => {
                  const inside = dataSet(item, form);
                  return isOpen
                    ? [numbers(2, 0xfffe, 0xe000), numbers(4, 0xffffffff), inside, numbers(2, 0xfffe, 0xe00d, 0, 0)]
                    : [numbers(2, 0xfffe, 0xe000), numbers(4, inside.length), inside];
                }),
                ...(isOpen ? [numbers(2, 0xfffe, 0xe0dd, 0, 0)] : []),
              ]);
      const even = bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.from(vr === 'OB' ? '\0' : ' ')]);
      const size = isOpen ? 0xffffffff : (length ?? even.length);
      const name = numbers(2, tag >>> 16, tag & 0xffff);
      if (form === 'implicit') return Buffer.concat([name, numbers(4, size), even]);
      const letters = Buffer.from(vr);
      return LONG.has(vr)
        ? Buffer.concat([name, letters, Buffer.alloc(2), numbers(4, size), even])
        : Buffer.concat([name, letters, numbers(2, size & 0xffff), even]);
    }),
  );
};

const SYNTAXES: Readonly<Record<DicomForm, string>> = {
  implicit: '1.2.840.10008.1.2',
  explicit: '1.2.840.10008.1.2.1',
  'big endian': '1.2.840.10008.1.2.2',
};

/** A DICOM file around a data set that is there as bytes. */
export const dicomAround = (set: Uint8Array, syntax: string): Buffer =>
  Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    dataSet([{ tag: 0x00020010, vr: 'UI', value: syntax.length % 2 === 0 ? syntax : `${syntax}\0` }]),
    set,
  ]);

/** A DICOM file of some elements. */
export const dicom = (elements: readonly DicomElement[], form: DicomForm = 'explicit'): Buffer =>
  dicomAround(dataSet(elements, form), SYNTAXES[form]);
