import {
  CST,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Audience, Failure } from '../../draft.ts';
import { PICTURE_PATH, PICTURES, POST_DATES, PROSE, plainName } from './field-names.ts';
import { Gathering } from './gathering.ts';
import { MappedText } from './mapped-text.ts';
import type { TextReading } from './reading.ts';
import { wordsOf } from './yaml-words.ts';

const PATH_FIELDS = ['src', 'image', 'path', 'file', 'filename', 'url'];
const ALT_FIELDS = ['alt', 'alttext', 'imagealt'];

/** Reads the YAML between `from` and `to`; only a failure when it isn't YAML. */
export const readFields = (
  content: string,
  from: number,
  to: number,
): Omit<TextReading, 'content'> | { failure: Failure } => {
  const lines = new LineCounter();
  const document = parseDocument(content.slice(from, to), { lineCounter: lines, prettyErrors: false });
  // One line for the opening fence.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error !== undefined) return failed(`the front matter is not valid YAML: mend line ${lineAt(error.pos[0])}`);
  const { contents } = document;
  if (!isMap(contents)) return failed('the front matter is not a list of fields: write each as "name: words"');
  const fields = new Fields(content, from);
  fields.readSettings(contents, lineAt);
  fields.readMap(contents, false);
  fields.readComments(content.slice(from, to));
  return fields.reading();
};

const failed = (reason: string): { failure: Failure } => ({ failure: { status: 'failed', reason } });

class Fields {
  readonly #content: string;
  readonly #base: number;
  readonly #gathering = new Gathering();
  readonly #settings: { platform?: string; audience?: Audience } = {};
  #failure: Failure | undefined;

  constructor(content: string, base: number) {
    this.#content = content;
    this.#base = base;
  }

  reading(): Omit<TextReading, 'content'> {
    return {
      parts: this.#gathering.parts(),
      images: this.#gathering.images,
      settings: this.#settings,
      ...(this.#failure !== undefined && { failure: this.#failure }),
    };
  }

  readSettings(map: YAMLMap, lineAt: (offset: number) => number): void {
    const platform = map.get('platform');
    if (typeof platform === 'string') this.#settings.platform = platform;
    const audience = map.get('audience', true);
    if (audience === undefined) return;
    const value = isScalar(audience) ? audience.value : undefined;
    if (value === 'public' || value === 'private') this.#settings.audience = value;
    else {
      const line = lineAt(audience.range?.[0] ?? 0);
      this.#failure = failed(`the front matter's audience is neither public nor private: mend line ${line}`).failure;
    }
  }

  /** Comments are meant for nobody, and travel with the file all the same. */
  readComments(yaml: string): void {
    let at = this.#base;
    let isScalar = false;
    for (const token of new Lexer().lex(yaml)) {
      if (token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR) {
        isScalar = token === CST.SCALAR;
        continue;
      }
      if (!isScalar && token.startsWith('#')) {
        const comment = new MappedText();
        comment.addExact(token.slice(1), at + 1);
        this.#gathering.addAside(comment);
      }
      isScalar = false;
      at += token.length;
    }
  }

  readMap(map: YAMLMap, isPicture: boolean): void {
    const taken = new Set<unknown>();
    const find = (names: readonly string[], suits: (value: Scalar<string>) => boolean): Scalar<string> | undefined => {
      for (const name of names) {
        for (const { key, value } of map.items) {
          if (nameOf(key) !== name || !isText(value) || !suits(value)) continue;
          taken.add(value);
          return value;
        }
      }
      return undefined;
    };
    const path = find(PATH_FIELDS, ({ value }) => PICTURE_PATH.test(value) || (isPicture && isPath(value)));
    if (path !== undefined) {
      const alt = find(ALT_FIELDS, () => true);
      this.#gathering.addImage(
        path.value,
        alt === undefined ? new MappedText() : wordsOf(this.#content, this.#base, alt),
      );
    }
    for (const { key, value } of map.items) {
      const name = nameOf(key);
      if (taken.has(value) || name === 'platform' || name === 'audience') continue;
      if (POST_DATES.test(name)) continue;
      this.#readValue(value, key, isPicture || PICTURES.test(name));
    }
  }

  #readValue(value: unknown, key: unknown, isPicture: boolean): void {
    if (isMap(value)) this.readMap(value, isPicture);
    else if (isSeq(value)) {
      for (const item of value.items) {
        if (isPair(item)) this.#readValue(item.value, item.key, isPicture);
        else this.#readValue(item, key, isPicture);
      }
    } else if (isText(value) && (PICTURE_PATH.test(value.value) || (isPicture && isPath(value.value)))) {
      this.#gathering.addImage(value.value, new MappedText());
    } else if (isScalar(value) && isWords(value)) {
      const field = new MappedText();
      if (!PROSE.test(nameOf(key)) && isScalar(key)) {
        field.addAll(wordsOf(this.#content, this.#base, key));
        field.addWhole(': ', this.#base + (key.range?.[1] ?? 0), this.#base + (key.range?.[1] ?? 0));
      }
      field.addAll(wordsOf(this.#content, this.#base, value));
      this.#gathering.addAside(field);
    }
  }
}

const isText = (value: unknown): value is Scalar<string> => isScalar(value) && typeof value.value === 'string';

/** A short number is a weight or an order; a long one could be anybody's. */
const isWords = ({ value, source = '' }: Scalar): boolean =>
  typeof value === 'string' ? value.trim() !== '' : typeof value === 'number' && source.length >= 6;

const isPath = (value: string): boolean => /^\S+$/.test(value) && /[./]/.test(value);

const nameOf = (key: unknown): string => (isScalar(key) && typeof key.value === 'string' ? plainName(key.value) : '');
