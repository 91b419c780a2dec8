import type { Draft } from '../../draft.ts';
import { TEXT_LIMIT } from '../file.ts';
import { wholeText } from './decode-stream.ts';
import { brokenDraft, draftOf, type Holder, LineCount } from './drafts.ts';
import { type FieldValue, fieldsOf, isAt, namesIn } from './fields.ts';
import { JsonError, type JsonEvent, jsonEvents } from './json-events.ts';
import type { ContentMapping } from './mapping.ts';

/** An entry of the list that holds the drafts, while it is being read. */
interface OpenEntry {
  /** How many names and positions lead to it. */
  readonly depth: number;
  readonly from: number;
  readonly number?: number;
  readonly values: FieldValue[];
}

/** The most values that are taken from one entry. */
const MOST_VALUES = 10_000;

/** The drafts of a JSON file: the entries of a list, or the file as a whole. Each is given as it is read. */
export async function* draftsOfJson(
  stream: AsyncIterable<Uint8Array | string>,
  holder: Holder,
  mapping: ContentMapping | undefined,
): AsyncGenerator<Draft> {
  const text = await wholeText(stream, TEXT_LIMIT);
  if (text === undefined) {
    yield brokenDraft(holder, `it is larger than ${TEXT_LIMIT / 1_000_000} MB: split it`);
    return;
  }
  const lines = new LineCount(text);
  const reading = new Entries(mapping?.drafts);
  let given = 0;
  try {
    for (const event of jsonEvents(text)) {
      const done = reading.read(event);
      if (done === undefined) continue;
      const { entry, end } = done;
      const { platform, ...fields } = fieldsOf(entry.values, entry.from, mapping);
      const at = lines.placeAt(entry.from);
      if (fields.passages.length === 0 && fields.images.length === 0) continue;
      given++;
      const name = entry.number === undefined ? {} : { entry: `entry ${entry.number}` };
      const failure = entry.values.length >= MOST_VALUES ? { failure: TOO_MANY } : {};
      yield draftOf(holder, name, { content: text.slice(entry.from, end), at, ...fields, ...failure }, platform);
    }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    yield brokenDraft(
      holder,
      `it is not JSON, or nested too deep: mend line ${new LineCount(text).placeAt(error.at).line}`,
    );
    return;
  }
  if (given === 0) yield brokenDraft(holder, NOTHING);
}

const TOO_MANY = {
  status: 'failed',
  reason: 'this entry has more fields than postlint reads: choose some under content',
} as const;
const NOTHING =
  'it holds no words where a draft is looked for: say in the configuration, under content, which of its fields hold the post';

/** Follows the reading and says when an entry is complete. */
class Entries {
  readonly #list: string | undefined;
  #depth: number | undefined;
  #open: OpenEntry | undefined;

  constructor(list: string | undefined) {
    this.#list = list;
  }

  read(event: JsonEvent): { entry: OpenEntry; end: number } | undefined {
    const { keys, at } = event;
    if (this.#open === undefined) {
      if (event.kind === 'begin' && this.#depth === undefined && this.#isList(event)) {
        this.#depth = keys.length + 1;
        return undefined;
      }
      if (event.kind === 'end' && this.#depth !== undefined && keys.length < this.#depth) this.#depth = undefined;
      if (event.kind === 'end' || !this.#isEntry(keys.length)) return undefined;
      const number = keys.at(-1);
      this.#open = {
        depth: keys.length,
        from: at,
        values: [],
        ...(typeof number === 'number' && { number: number + 1 }),
      };
    }
    const entry = this.#open;
    if (event.kind === 'value' && entry.values.length < MOST_VALUES)
      entry.values.push({ names: namesIn(keys.slice(entry.depth)), words: event.words, isText: event.isText });
    const isComplete = event.kind !== 'begin' && keys.length === entry.depth;
    if (!isComplete) return undefined;
    this.#open = undefined;
    return { entry, end: event.kind === 'value' ? event.end : at };
  }

  #isList({ keys, isList }: JsonEvent & { kind: 'begin' | 'end' }): boolean {
    if (!isList) return false;
    return this.#list === undefined ? keys.length === 0 : isAt(this.#list, namesIn(keys));
  }

  /** Below the list each value is an entry; where no list is looked for, the file is one. */
  #isEntry(depth: number): boolean {
    return this.#depth === undefined ? this.#list === undefined && depth === 0 : depth === this.#depth;
  }
}
