/**
 * Text in the character sets of DICOM: PS3.3 C.12.1.1.2 for the terms of
 * SpecificCharacterSet, PS3.5 6.1.2.5 for ISO 2022's switching between them.
 */

const LABELS: ReadonlyMap<string, string> = new Map([
  ['100', 'iso-8859-1'],
  ['101', 'iso-8859-2'],
  ['109', 'iso-8859-3'],
  ['110', 'iso-8859-4'],
  ['144', 'iso-8859-5'],
  ['127', 'iso-8859-6'],
  ['126', 'iso-8859-7'],
  ['138', 'iso-8859-8'],
  ['148', 'windows-1254'],
  ['203', 'iso-8859-15'],
  ['13', 'shift_jis'],
  ['166', 'windows-874'],
  ['58', 'gbk'],
  ['87', 'euc-jp'],
  ['149', 'euc-kr'],
  ['159', 'euc-jp'],
  ['192', 'utf-8'],
]);

/** What an escape sequence, without its ESC, switches to. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['-A', 'iso-8859-1'],
  ['-B', 'iso-8859-2'],
  ['-C', 'iso-8859-3'],
  ['-D', 'iso-8859-4'],
  ['-L', 'iso-8859-5'],
  ['-G', 'iso-8859-6'],
  ['-F', 'iso-8859-7'],
  ['-H', 'iso-8859-8'],
  ['-M', 'windows-1254'],
  ['-T', 'windows-874'],
  ['(J', 'shift_jis'],
  [')I', 'shift_jis'],
  ['$B', 'iso-2022-jp'],
  ['$@', 'iso-2022-jp'],
  ['$(D', 'jis-x-0212'],
  ['$)C', 'euc-kr'],
  ['$)A', 'gbk'],
]);

const ESCAPE = /\x1b([-()][A-Z]|\$[B@]|\$[()][A-D])/g;

/** Decodes the bytes of one element. */
export type Decoder = (bytes: Uint8Array) => string;

/** The decoder that SpecificCharacterSet (0008,0005) asks for. Without one, UTF-8 where it is that and else Latin-1. */
export const decoderOf = (terms: string): Decoder => {
  const [first = '', ...others] = terms.split('\\').map((term) => term.trim().toUpperCase());
  const label = labelOf(first);
  if (others.length > 0 || first.startsWith('ISO 2022')) return (bytes) => switching(bytes, label ?? 'iso-8859-1');
  return label === undefined ? guessing : (bytes) => new TextDecoder(label).decode(bytes);
};

const labelOf = (term: string): string | undefined => {
  if (term === 'GB18030') return 'gb18030';
  if (term === 'GBK') return 'gbk';
  const [, number = ''] = /^ISO(?:_IR| 2022 IR) (\d{1,3})$/.exec(term) ?? [];
  return LABELS.get(number);
};

// Many programs write accented letters and declare nothing.
const guessing: Decoder = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
};

/** Text that escape sequences divide. After a delimiter the first character set holds again. */
const switching = (bytes: Uint8Array, first: string): string => {
  const binary = Buffer.from(bytes).toString('latin1');
  let text = '';
  let label = first;
  let from = 0;
  const take = (end: number): void => {
    const run = binary.slice(from, end);
    // two-byte sets of 7 bits may hold a delimiter's code, so only what follows ASCII is reset
    const reset = label === 'iso-2022-jp' || label === 'jis-x-0212' ? -1 : run.search(/[\^=\\\r\n]/);
    if (reset === -1) text += decodeRun(run, label);
    else text += decodeRun(run.slice(0, reset), label) + decodeRun(run.slice(reset), first);
  };
  for (const sequence of binary.matchAll(ESCAPE)) {
    take(sequence.index);
    label = ESCAPES.get(sequence[1] as string) ?? first;
    from = sequence.index + sequence[0].length;
  }
  take(binary.length);
  return text;
};

const decodeRun = (run: string, label: string): string => {
  const bytes = Buffer.from(run, 'latin1');
  if (label === 'iso-2022-jp') return new TextDecoder(label).decode(Buffer.concat([Buffer.from('\x1b$B'), bytes]));
  if (label !== 'jis-x-0212') return new TextDecoder(label).decode(bytes);
  // EUC-JP holds JIS X 0212 with the high bits set, each character behind a shift
  const shifted = Buffer.alloc((bytes.length >> 1) * 3);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    shifted.set([0x8f, (bytes[at] as number) | 0x80, (bytes[at + 1] as number) | 0x80], (at >> 1) * 3);
  }
  return new TextDecoder('euc-jp').decode(shifted);
};
