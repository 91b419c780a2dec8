import { TRANSFER_SYNTAX } from './dictionary.ts';
import { hasLongLength, isRepresentation } from './syntax.ts';

/** What stands before a DICOM data set: PS3.10 7.1. */
export interface FileHead {
  /** Its identifier; empty when none is given. */
  readonly transferSyntax: string;
  /** Where the data set begins. */
  readonly end: number;
}

const PREAMBLE = 128;

/** Reads the file meta information, group 2, which is explicit and little endian whatever follows. */
export const fileHead = (bytes: Buffer): FileHead => {
  let at = bytes.toString('latin1', PREAMBLE, PREAMBLE + 4) === 'DICM' ? PREAMBLE + 4 : 0;
  let transferSyntax = '';
  while (at + 12 <= bytes.length && bytes.readUInt16LE(at) === 2) {
    const element = bytes.readUInt16LE(at + 2);
    const representation = bytes.toString('latin1', at + 4, at + 6);
    const isLong = hasLongLength(representation);
    const start = at + (isLong ? 12 : 8);
    const length = isLong
      ? bytes.readUInt32LE(at + 8)
      : isRepresentation(representation)
        ? bytes.readUInt16LE(at + 6)
        : bytes.readUInt32LE(at + 4);
    if (length > bytes.length - start) break;
    at = start + length;
    if (element === (TRANSFER_SYNTAX & 0xffff)) {
      transferSyntax = bytes.toString('latin1', start, at).replace(/(?<![\0 ])[\0 ]+$/, '');
    }
  }
  return { transferSyntax, end: at };
};
