import type { FileFact, Part } from '../../draft.ts';
import { writePosition } from '../../places/position.ts';
import { fieldName } from '../../recognizers/fields/roles.ts';
import type { FileFacts, StatedMoment, StatedText } from './facts.ts';

/** What a file states as parts of the draft, a part a field. */
export const partsOf = ({ positions, moments, texts }: Pick<FileFacts, 'positions' | 'moments' | 'texts'>): Part[] => [
  ...[...new Set(positions.map(writePosition))].map((text): Part => ({ kind: 'metadata', field: 'GPS', text })),
  ...numbered(moments.map(momentPart)),
  ...byField(texts).map(
    ({ field, text }): Part => ({ kind: isShown(field) ? 'document-text' : 'metadata', field, text }),
  ),
];

/** UTF-16 code units of one part at most: what comes after has a part of its own. */
const LONGEST_PART = 20_000;

/**
 * Texts of one field, a line or more each: keywords, names, paragraphs. Places
 * are named by their field, so no two parts have the same.
 */
const byField = (texts: readonly StatedText[]): readonly StatedText[] => {
  const parts = new Map<string, string[]>();
  const lengths = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { field, text } of texts) {
    const count = counts.get(field) ?? 1;
    const name = count === 1 ? field : `${field} (${count})`;
    const length = lengths.get(name) ?? 0;
    if (length > 0 && length + text.length > LONGEST_PART) {
      counts.set(field, count + 1);
      const next = `${field} (${count + 1})`;
      parts.set(next, [text]);
      lengths.set(next, text.length);
    } else {
      parts.set(name, [...(parts.get(name) ?? []), text]);
      lengths.set(name, length + text.length + 1);
    }
  }
  return Array.from(parts, ([field, lines]) => ({ field, text: lines.join('\n') }));
};

/** The words of a document that its readers see. What was deleted, hidden or noted beside it is metadata. */
const SHOWN =
  /^(?:(?:Word|Office|OpenDocument) (?:text|header|footer|footnote)|PowerPoint slide \d+|Excel sheet \d+|(?:Word|PowerPoint|Excel|Office) (?:chart|diagram|drawing)|PDF text page \d+|PDF form (?:field|data)|SVG text)$/;

const isShown = (field: string): boolean => SHOWN.test(fieldName(field));

/** Fields that say when a picture was taken, or somebody examined, rather than when a file was made or changed. */
const CAPTURED =
  /(?:DateTimeOriginal|DateTimeDigitized|CreateDate|DateCreated|DigitalCreationDate|GPSTimeStamp|GPSDateStamp|DateAcquired|StudyDate|SeriesDate|AcquisitionDate|AcquisitionDateTime|ContentDate|AdmittingDate|ProcedureStepStartDate)$/;
/** In a document they say when it was written. */
const OF_A_DOCUMENT = /^(?:PDF|Word|PowerPoint|Excel|Office|OpenDocument|SVG) (?!picture: |enclosed)/;

const momentPart = ({ field, at }: StatedMoment): Part => {
  const fact: FileFact = CAPTURED.test(field) && !OF_A_DOCUMENT.test(field) ? 'capture time' : 'other time';
  return { kind: 'metadata', field, text: at.replace('T', ' '), fact };
};

/** A field that a file has several times, such as the time of a change, is told apart by a number. */
const numbered = (parts: readonly Part[]): Part[] => {
  const counts = new Map<string, number>();
  return parts.map((part) => {
    const count = (counts.get(part.field ?? '') ?? 0) + 1;
    counts.set(part.field ?? '', count);
    return count === 1 ? part : { ...part, field: `${part.field} (${count})` };
  });
};
