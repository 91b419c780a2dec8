import type { FactSheet } from '../fact-sheet.ts';
import { decodeText, isLegible, withoutZeros } from './decode-text.ts';

/** Texts of the application record (IPTC IIM 4.2, section 6), by dataset number. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [5, 'ObjectName'],
  [7, 'EditStatus'],
  [15, 'Category'],
  [20, 'SupplementalCategories'],
  [22, 'FixtureIdentifier'],
  [25, 'Keywords'],
  [26, 'ContentLocationCode'],
  [27, 'ContentLocationName'],
  [40, 'SpecialInstructions'],
  [65, 'OriginatingProgram'],
  [80, 'By-line'],
  [85, 'By-lineTitle'],
  [90, 'City'],
  [92, 'Sub-location'],
  [95, 'Province-State'],
  [100, 'CountryCode'],
  [101, 'Country'],
  [103, 'OriginalTransmissionReference'],
  [105, 'Headline'],
  [110, 'Credit'],
  [115, 'Source'],
  [116, 'CopyrightNotice'],
  [118, 'Contact'],
  [120, 'Caption-Abstract'],
  [121, 'LocalCaption'],
  [122, 'Writer-Editor'],
  [187, 'UniqueDocumentID'],
  [188, 'OwnerID'],
  [221, 'Prefs'],
  [230, 'DocumentNotes'],
  [231, 'DocumentHistory'],
]);
const DATES: ReadonlyMap<number, readonly [name: string, timeDataset: number]> = new Map([
  [55, ['DateCreated', 60]],
  [62, ['DigitalCreationDate', 63]],
]);

const TAG_MARKER = 0x1c;
const APPLICATION_RECORD = 2;
const MOST_DATASETS = 20_000;

/** Reads the datasets of an IIM record: captions, by-lines, keywords, places. */
export const readIptc = (bytes: Buffer, sheet: FactSheet): void => {
  const times = new Map<number, string>();
  for (const { dataset, value } of datasets(bytes)) {
    const name = NAMES.get(dataset);
    // Their encoding, dataset 1:90, is as often wrong as it is there.
    const text = withoutZeros(decodeText(value));
    if (name !== undefined && isLegible(text)) sheet.text(`IPTC ${name}`, text);
    times.set(dataset, text);
  }
  for (const [dataset, [name, timeDataset]] of DATES) {
    const day = times.get(dataset)?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
    const time = times.get(timeDataset)?.replace(/^(\d\d)(\d\d)(\d\d).*$/s, 'T$1:$2:$3') ?? '';
    sheet.moment(`IPTC ${name}`, day && `${day}${time}`);
  }
};

interface Dataset {
  readonly dataset: number;
  readonly value: Buffer;
}

const datasets = function* (bytes: Buffer): Generator<Dataset> {
  let at = bytes.indexOf(TAG_MARKER);
  for (let count = 0; at !== -1 && at + 5 <= bytes.length && count < MOST_DATASETS; count++) {
    // Padding between datasets is passed over.
    if (bytes[at] !== TAG_MARKER) {
      at = bytes.indexOf(TAG_MARKER, at + 1);
      continue;
    }
    let length = bytes.readUInt16BE(at + 3);
    let head = 5;
    if (length >= 0x8000) {
      // The length of the length, for values beyond 32 KB.
      const size = length & 0x7fff;
      if (size < 1 || size > 4 || at + 5 + size > bytes.length) return;
      length = bytes.readUIntBE(at + 5, size);
      head += size;
    }
    const value = bytes.subarray(at + head, at + head + length);
    if (bytes[at + 1] === APPLICATION_RECORD) yield { dataset: bytes[at + 2] as number, value };
    at += head + length;
  }
};
