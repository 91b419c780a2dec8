import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { isMadeUp, type Row, rowsIn } from './rows.ts';

/**
 * Wristbands, labels, charts, forms and letters that a picture shows, by the
 * names of their fields: the values beside them may be as hard to read as they
 * like for us, and easy for whoever knows the person.
 */
export const labelsInShot: Recognizer = {
  name: 'labels in shot',
  types: ['visible-label'],
  *recognize(text): Iterable<Found> {
    const rows = rowsIn(text);
    let after = -1;
    for (let at = 0; at < rows.length; at++) {
      if (at <= after) continue;
      const last = formFrom(rows, at) ?? chartAt(rows, at);
      if (last === undefined) continue;
      after = last;
      const [first, end] = [rows[at] as Row, rows[last] as Row];
      yield {
        type: 'visible-label',
        start: first.start,
        end: end.end,
        confidence: 0.8,
        evidence: 'fields of a record',
      };
    }
  },
};

/** Names of fields by which a record is known for one. */
const OF_A_RECORD: readonly RegExp[] = [
  /(?<![A-Za-z])N\.?H\.?S\.? ?(?:no|num(?:ber)?)(?![a-z])|(?<![A-Za-z])NHS ?[:#]/i,
  /(?<![A-Za-z])(?:D\.?O\.?B|date of birth|born(?=[ :.]{0,2}\d))(?![a-z])/i,
  /(?<![A-Za-z])(?:hosp(?:ital)?|unit|district|patient|case) ?(?:no|num(?:ber)?|id)(?![a-z])|(?<![A-Za-z])(?:MRN|CHI|H&C)(?![A-Za-z])/i,
];
/** Names of fields that other forms have as well. */
const OF_ANY_FORM: readonly RegExp[] = [
  /(?<![A-Za-z])(?:surname|forenames?|first name|patient(?:['’]s)? name|name) ?[:.]/i,
  /(?<![A-Za-z])(?:consultant|referrer|requested by|prescriber) ?:/i,
  /(?<![A-Za-z])(?:sex|gender) ?[:.] ?[MF]?/i,
  /(?<![A-Za-z])allerg(?:y|ies)(?![a-z])/i,
  /(?<![A-Za-z])(?:ward|location) ?:/i,
  /(?<![A-Za-z])(?:specimen|sample type|lab no|collected|date taken)(?![a-z])/i,
];
/** Rows that one label fills. */
const ROWS = 8;
const VALUE = /\d{4}|\d[ /.-]\d/;

/** The last row of a label or a form that begins here: two fields, one of them a record's, and something filled in. */
const formFrom = (rows: readonly Row[], from: number): number | undefined => {
  const first = fieldsOf((rows[from] as Row).text);
  if (first.length === 0) return undefined;
  const fields = new Set<RegExp>();
  let last = from;
  for (let at = from; at < Math.min(rows.length, from + ROWS); at++) {
    for (const field of fieldsOf((rows[at] as Row).text)) {
      fields.add(field);
      last = at;
    }
  }
  const written = rows.slice(from, Math.min(rows.length, last + 2)).map(({ text }) => text);
  if (fields.size < 2 || !OF_A_RECORD.some((field) => fields.has(field))) return undefined;
  if (isOfMadeUp(rows, from, last) || !written.some((text) => VALUE.test(text))) return undefined;
  return last;
};

/** Rows above a label in which a screen or a band may say that it is made up. */
const ABOVE = 4;

const isOfMadeUp = (rows: readonly Row[], from: number, last: number): boolean =>
  rows.slice(Math.max(0, from - ABOVE), last + 2).some(({ text }) => isMadeUp(text));

const fieldsOf = (text: string): RegExp[] => [...OF_A_RECORD, ...OF_ANY_FORM].filter((field) => field.test(text));

/** What papers about one person are headed by. */
const HEADING =
  /^(?:NHS )?(?:(?:in-?patient )?(?:drug|prescription|medication|medicines?|obs|observations?|fluid(?: balance)?|news2?|early warning|wound|stool|turning|food) ?(?:and (?:administration|fluid) )?(?:chart|record)|prescription and administration record|(?:x-?ray|radiology|pathology|blood|imaging|laboratory|microbiology|histology|transfusion) ?request(?: form)?|request form|patient (?:report|care|clinical) (?:form|record)|discharge (?:summary|letter)|clinic letter|consent form \d|care plan|dnacpr|do not attempt cardiopulmonary|treatment escalation|nursing notes|medical notes|case notes)(?![a-z])/i;
/** Rows that there have to be besides: a cover or a sign has none. */
const FILLED = 4;

/** The last row of a paper with such a heading: of the form below it, or the heading alone. */
const chartAt = (rows: readonly Row[], at: number): number | undefined => {
  if (!HEADING.test((rows[at] as Row).text)) return undefined;
  const form = at + 1 < rows.length ? formFrom(rows, at + 1) : undefined;
  if (form !== undefined) return form;
  const below = rows.slice(at + 1, at + 1 + 2 * FILLED);
  const isFilled = below.length >= FILLED && below.some(({ text }) => VALUE.test(text));
  return isFilled && !isOfMadeUp(rows, at, at + 2 * FILLED) ? at : undefined;
};
