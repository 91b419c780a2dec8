import type { Draft, NamedImage, Span } from '../../draft.ts';
import { utf16Of } from '../../readers/text/decode.ts';
import { MappedText } from '../../readers/text/mapped-text.ts';
import { type Columns, columnsByContent, columnsByName, mappedColumns } from './columns.ts';
import { decoded } from './decode-stream.ts';
import { brokenDraft, draftOf, type Holder, passageOf } from './drafts.ts';
import type { ContentMapping } from './mapping.ts';
import { type BrokenRecord, recordsOf, type TableRecord } from './records.ts';

const SEPARATORS = [',', ';', '\t', '|'];

const UNKNOWN =
  'its columns are not those of a scheduler that postlint knows: say in the configuration, under content, which hold the post';
const MISSING =
  'it has no column of a name that the configuration gives under content: mend the name there, or the table';
const PROBLEMS: Readonly<Record<BrokenRecord['problem'], string>> = {
  'never closed': 'a quotation mark in this row is never closed: close it; the rows after it were read line by line',
  'too long': 'this row is longer than any post: mend the table, or take the row out',
};

/** The separator of a table: what its first row has most of. */
const separatorOf = (head: string): string => {
  const stated = /^sep=(.)/.exec(head)?.[1];
  if (stated !== undefined) return stated;
  const [first = ''] = head.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1);
  const counts = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] as string;
};

/** The drafts of a table, a row each, as the rows come in. Rows in which nothing is to be published are none. */
export async function* draftsOfTable(
  stream: AsyncIterable<Uint8Array | string>,
  holder: Holder,
  mapping: ContentMapping | undefined,
): AsyncGenerator<Draft> {
  let columns: Columns | undefined;
  for await (const record of recordsOf(decoded(stream), separatorOf)) {
    const entry = `row ${record.number}`;
    if ('problem' in record) {
      yield brokenDraft(holder, PROBLEMS[record.problem], { entry });
      continue;
    }
    if (columns === undefined) {
      if (record.content.trim() === '' || /^sep=.$/.test(record.content)) continue;
      const found = columnsOf(record, mapping);
      if (typeof found === 'string') {
        yield brokenDraft(holder, found);
        return;
      }
      columns = found;
      if (columns.hasHeader) continue;
    }
    const draft = draftOfRow(record, columns, holder, mapping);
    if (draft !== undefined) yield draft;
  }
}

/** Whether the beginning of a table says which columns hold a post. */
export const isKnownTable = async (head: Uint8Array): Promise<boolean> => {
  const stream = async function* () {
    // a character may be cut in two at the end
    yield Uint8Array.from(Buffer.from(new TextDecoder(utf16Of(head) ?? 'utf-8').decode(head)));
  };
  try {
    for await (const record of recordsOf(decoded(stream()), separatorOf)) {
      if ('problem' in record) return false;
      if (record.content.trim() !== '' && !/^sep=.$/.test(record.content))
        return typeof columnsOf(record, undefined) !== 'string';
    }
  } catch {}
  return false;
};

const columnsOf = (first: TableRecord, mapping: ContentMapping | undefined): Columns | string => {
  const names = first.cells.map((cell) => wordsOf(first, cell).text);
  if (mapping === undefined) return columnsByName(names) ?? columnsByContent(names) ?? UNKNOWN;
  const columns = mappedColumns(mapping, names);
  return 'missing' in columns ? MISSING : columns;
};

const draftOfRow = (
  record: TableRecord,
  columns: Columns,
  holder: Holder,
  mapping: ContentMapping | undefined,
): Draft | undefined => {
  const { content, at, number } = record;
  const wordsIn = (places: readonly number[]): MappedText[] =>
    places.flatMap((place) => {
      const cell = record.cells[place];
      const words = cell === undefined ? undefined : wordsOf(record, cell);
      return words === undefined || words.text.trim() === '' ? [] : [words];
    });
  const passages = wordsIn(columns.text).map((words) => passageOf(words, mapping?.format ?? 'plain'));
  const alts = wordsIn(columns.altText).map((words) => passageOf(words, 'plain'));
  const references = wordsIn(columns.images).flatMap(({ text }) =>
    text.split(/[\s;]+|,(?=\s|https?:|$)/).filter(Boolean),
  );
  const images = references.map((reference, index): NamedImage => {
    const altText = alts[index];
    return altText === undefined ? { reference } : { reference, altText };
  });
  passages.push(...alts.slice(images.length));
  if (passages.length === 0 && images.length === 0) return undefined;
  const [platform] = wordsIn(columns.platform === undefined ? [] : [columns.platform]);
  return draftOf(holder, { entry: `row ${number}` }, { content, at, passages, images }, platform?.text);
};

/** What a cell says: without its quotation marks, each two in it being one. */
const wordsOf = ({ content }: TableRecord, { start, end }: Span): MappedText => {
  const words = new MappedText();
  if (content[start] !== '"') {
    words.addExact(content.slice(start, end), start);
    return words;
  }
  let from = start + 1;
  let at = content.indexOf('"', from);
  for (; at >= 0 && at + 1 < end && content[at + 1] === '"'; at = content.indexOf('"', from)) {
    words.addExact(content.slice(from, at), from);
    words.addWhole('"', at, at + 2);
    from = at + 2;
  }
  const close = at < 0 || at >= end ? end : at;
  words.addExact(content.slice(from, close), from);
  words.addExact(content.slice(close + 1, end), close + 1);
  return words;
};
