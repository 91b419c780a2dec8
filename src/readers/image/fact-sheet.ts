import type { FileFacts, InnerFile, StatedMoment, StatedPosition, StatedText } from './facts.ts';
import type { Located } from './position.ts';

/** What one file may state before the rest is left out, which is said. */
const MOST_TEXTS = 20_000;
const MOST_CHARACTERS = 20_000_000;
const MOST_POSITIONS = 1_000;
const MOST_INNER_FILES = 500;
const MOST_INNER_BYTES = 200_000_000;
/** Characters of one text: longer ones are split between paragraphs. */
const LONG_TEXT = 20_000;

const TOO_MUCH = 'this file holds more than postlint reads: split it, or export its pages as JPEG or PNG';
const TOO_MANY_FILES = 'this file holds more files than postlint reads: give its pictures one by one';

/** Gathers what a file states, each thing once, and keeps it bounded whatever the file claims. */
export class FactSheet {
  readonly #positions = new Map<string, StatedPosition>();
  readonly #texts: StatedText[] = [];
  readonly #moments: StatedMoment[] = [];
  readonly #inner: InnerFile[] = [];
  readonly #undecoded = new Set<string>();
  readonly #problems = new Set<string>();
  readonly #unseen = new Set<string>();
  readonly #seen = new Set<string>();
  #characters = 0;
  #innerBytes = 0;

  /** Adds a place; one that is damaged is location data that could not be decoded. */
  position(field: string, located: Located): void {
    if (located === 'none') return;
    if (located === 'damaged') this.undecoded(field);
    else if (this.#positions.size < MOST_POSITIONS) {
      const key = `${located.latitude.toFixed(5)} ${located.longitude.toFixed(5)}`;
      if (!this.#positions.has(key)) this.#positions.set(key, { field, ...located });
    }
  }

  /** Adds what a field says; nothing when it is blank. */
  text(field: string, stated: string | undefined): void {
    const text = tidy(stated ?? '');
    if (!/[\p{L}\p{N}]/u.test(text) || this.#isKnown(field, text)) return;
    this.#characters += text.length;
    if (this.#texts.length >= MOST_TEXTS || this.#characters > MOST_CHARACTERS) this.problem(TOO_MUCH);
    else this.#texts.push({ field, text });
  }

  /** Adds running text: paragraphs stay together, a line each, so that a name is read beside what is said of it. */
  paragraphs(field: string, stated: readonly string[]): void {
    let lines: string[] = [];
    let length = 0;
    for (const paragraph of stated) {
      if (length > 0 && length + paragraph.length > LONG_TEXT) {
        this.text(field, lines.join('\n'));
        lines = [];
        length = 0;
      }
      lines.push(paragraph);
      length += paragraph.length + 1;
    }
    this.text(field, lines.join('\n'));
  }

  /** Adds a time in a form that begins as ISO 8601 or EXIF does; others are no times. */
  moment(field: string, stated: string | undefined): void {
    const at = momentIn(stated ?? '');
    if (at === undefined || this.#moments.length >= MOST_TEXTS || this.#isKnown(field, at)) return;
    this.#moments.push({ field, at });
  }

  /** Adds a file that is inside this one. */
  inner(file: InnerFile): void {
    if (file.bytes.length === 0) return;
    this.#innerBytes += file.bytes.length;
    if (this.#inner.length >= MOST_INNER_FILES || this.#innerBytes > MOST_INNER_BYTES) this.problem(TOO_MANY_FILES);
    else this.#inner.push(file);
  }

  /** Adds a field that holds location data which nothing here can decode. */
  undecoded(field: string): void {
    this.#undecoded.add(field);
  }

  /** Adds why something of the file wasn't read and what to do about it. */
  problem(reason: string): void {
    this.#problems.add(reason);
  }

  /** Adds why something that the file would show can't be looked at and what to do about it. */
  unseen(reason: string): void {
    this.#unseen.add(reason);
  }

  /** Adds all that another reader found, except the files inside. */
  add(facts: Omit<FileFacts, 'inner'>, within: (field: string) => string = (field) => field): void {
    for (const { field, ...located } of facts.positions) this.position(within(field), located);
    for (const { field, text } of facts.texts) this.text(within(field), text);
    for (const { field, at } of facts.moments) this.moment(within(field), at);
    for (const field of facts.undecoded) this.undecoded(within(field));
    for (const reason of facts.problems) this.problem(reason);
    for (const reason of facts.unseen) this.unseen(reason);
  }

  /** Adds what a file inside this one states, its fields named by where it stands. */
  enclosed(field: string, facts: FileFacts): void {
    const within = (name: string): string => `${field}: ${name}`;
    this.add(facts, within);
    for (const file of facts.inner) this.inner({ ...file, field: within(file.field) });
  }

  /** The files inside that were found so far, taken off the sheet to be looked at first. */
  takeInner(): readonly InnerFile[] {
    this.#innerBytes = 0;
    return this.#inner.splice(0);
  }

  get facts(): FileFacts {
    return {
      positions: [...this.#positions.values()],
      texts: this.#texts,
      moments: this.#moments,
      inner: this.#inner,
      undecoded: [...this.#undecoded],
      problems: [...this.#problems],
      unseen: [...this.#unseen],
    };
  }

  #isKnown(field: string, text: string): boolean {
    const key = `${field}\n${text}`;
    if (this.#seen.has(key)) return true;
    if (this.#seen.size < 2 * MOST_TEXTS) this.#seen.add(key);
    return false;
  }
}

/** Text without the padding and the control characters that formats put into it. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]+/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();

const MOMENT = /^(\d{4})[-:](\d{2})[-:](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/;

const momentIn = (stated: string): string | undefined => {
  const [, year, month, day, hour, minute, second = '00'] = MOMENT.exec(stated.trim()) ?? [];
  if (year === undefined || !isDay(year, month, day)) return undefined;
  const isTime = hour !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 61;
  return isTime ? `${year}-${month}-${day}T${hour}:${minute}:${second}` : `${year}-${month}-${day}`;
};

const isDay = (year = '', month = '', day = ''): boolean =>
  Number(year) > 0 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
