import { MappedText } from '../../readers/text/mapped-text.ts';

/** What is met on the way through a JSON text: lists and objects that begin and end, and values with words or numbers. */
export type JsonEvent =
  | { readonly kind: 'begin' | 'end'; readonly isList: boolean; readonly at: number; readonly keys: readonly Key[] }
  | {
      readonly kind: 'value';
      readonly words: MappedText;
      readonly at: number;
      readonly end: number;
      readonly isText: boolean;
      readonly keys: readonly Key[];
    };

/** The names and positions that lead to a value. They change as the reading goes on. */
export type Key = string | number;

/** Thrown where a text is no JSON, or is nested deeper than anybody would write. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly at: number;

  constructor(at: number) {
    super('not JSON');
    this.at = at;
  }
}

const DEEPEST = 200;
const BLANK = /[ \t\r\n]*/y;
const PLAIN = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

interface Level {
  readonly isList: boolean;
  count: number;
}

/**
 * Goes through a JSON text (RFC 8259) once, keeping nothing but where it is.
 *
 * @throws JsonError where it is none.
 */
export function* jsonEvents(text: string): Generator<JsonEvent> {
  const levels: Level[] = [];
  const keys: Key[] = [];
  let at = 0;
  const skip = (): void => {
    BLANK.lastIndex = at;
    at += BLANK.exec(text)?.[0].length ?? 0;
  };
  const expect = (character: string): void => {
    skip();
    if (text[at] !== character) throw new JsonError(at);
    at++;
  };
  for (;;) {
    // a value begins here
    skip();
    const opening = text[at];
    if (opening === '{' || opening === '[') {
      if (levels.length >= DEEPEST) throw new JsonError(at);
      yield { kind: 'begin', isList: opening === '[', at, keys };
      levels.push({ isList: opening === '[', count: 0 });
      at++;
    } else if (opening === '"') {
      const end = quoteEnd(text, at);
      yield { kind: 'value', words: unescaped(text, at + 1, end - 1), at, end, isText: true, keys };
      at = end;
    } else {
      PLAIN.lastIndex = at;
      const value = PLAIN.exec(text)?.[0];
      if (value === undefined) throw new JsonError(at);
      const words = new MappedText();
      words.addExact(value, at);
      yield { kind: 'value', words, at, end: at + value.length, isText: false, keys };
      at += value.length;
    }
    // what follows it: another value of the list or object it stands in, or the end of that
    for (;;) {
      const level = levels.at(-1);
      skip();
      if (level === undefined) {
        if (at < text.length) throw new JsonError(at);
        return;
      }
      const isFirst = level.count === 0 && keys.length < levels.length;
      if (text[at] === (level.isList ? ']' : '}')) {
        if (!isFirst) keys.pop();
        levels.pop();
        at++;
        yield { kind: 'end', isList: level.isList, at, keys };
        continue;
      }
      if (!isFirst) {
        keys.pop();
        expect(',');
      }
      keys.push(level.isList ? level.count : '');
      level.count++;
      if (!level.isList) {
        skip();
        if (text[at] !== '"') throw new JsonError(at);
        const end = quoteEnd(text, at);
        keys[keys.length - 1] = unescaped(text, at + 1, end - 1).text;
        at = end;
        expect(':');
      }
      break;
    }
  }
}

/** Where the quoted text that begins at an offset ends, behind its quote. */
const quoteEnd = (text: string, from: number): number => {
  const mark = /["\\]/g;
  mark.lastIndex = from + 1;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === '"') return found.index + 1;
    mark.lastIndex = found.index + 2;
  }
  throw new JsonError(from);
};

const unescaped = (text: string, from: number, to: number): MappedText => {
  const words = new MappedText();
  const written = text.slice(from, to);
  let done = 0;
  for (let slash = written.indexOf('\\'); slash >= 0; slash = written.indexOf('\\', done)) {
    words.addExact(written.slice(done, slash), from + done);
    const letter = written[slash + 1] ?? '';
    const code = Number.parseInt(written.slice(slash + 2, slash + 6), 16);
    const spelt =
      letter === 'u' ? String.fromCharCode(Number.isNaN(code) ? 0xfffd : code) : (ESCAPED[letter] ?? letter);
    done = Math.min(slash + (letter === 'u' ? 6 : 2), written.length);
    words.addWhole(spelt, from + slash, from + done);
  }
  words.addExact(written.slice(done), from + done);
  return words;
};
