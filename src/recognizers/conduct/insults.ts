import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import { type Abuse, abuseWords } from './abuse-words.ts';
import { aimOf } from './aim.ts';
import { Cast } from './cast.ts';
import { ONLY_FILLER } from './grammar.ts';
import { Circumstances } from './innocent.ts';
import type { Insult, Run } from './insult.ts';

/** What a post says of whom, each part worked out when the first recognizer asks for it. */
export class Reading {
  readonly circumstances: Circumstances;
  readonly runs: readonly Run[];
  readonly #text: ReadableText;
  #cast: Cast | undefined;
  #insults: readonly Insult[] | undefined;

  constructor(text: ReadableText) {
    this.#text = text;
    this.circumstances = new Circumstances(text);
    this.runs = runsIn(text);
  }

  get cast(): Cast {
    this.#cast ??= new Cast(this.#text);
    return this.#cast;
  }

  get insults(): readonly Insult[] {
    this.#insults ??=
      this.runs.length === 0 ? [] : [...insultsIn(this.#text, this.cast, this.circumstances, this.runs)];
    return this.#insults;
  }
}

const readings = new WeakMap<ReadableText, Reading>();

export const readingOf = (text: ReadableText): Reading => {
  let reading = readings.get(text);
  if (reading === undefined) {
    reading = new Reading(text);
    readings.set(text, reading);
  }
  return reading;
};

const runsIn = (text: ReadableText): Run[] => {
  const runs: { start: number; end: number; words: (Span & { tag: Abuse })[] }[] = [];
  for (const found of abuseWords.in(text)) {
    const last = runs.at(-1);
    const gap = last === undefined ? '' : text.lower.slice(last.end, found.start);
    if (last !== undefined && gap.length < 30 && !/[.!?\n]/.test(gap) && ONLY_FILLER.test(gap)) {
      last.end = found.end;
      last.words.push(found);
    } else runs.push({ start: found.start, end: found.end, words: [found] });
  }
  return runs;
};

function* insultsIn(
  text: ReadableText,
  cast: Cast,
  circumstances: Circumstances,
  runs: readonly Run[],
): Generator<Insult> {
  if (circumstances.condemns) return;
  for (const run of runs) {
    if (circumstances.isDisowned(run) || isPartOfWord(text, run)) continue;
    const found = aimOf(text, cast, run);
    if (found !== undefined) yield found;
  }
}

/** "idiot-proof", "fat-soluble", "psycho-oncology" */
const isPartOfWord = ({ lower }: ReadableText, { start, end }: Span): boolean =>
  /^[-‐][a-zà-ɏ]/.test(lower.slice(end, end + 2)) || /[a-zà-ɏ][-‐]$/.test(lower.slice(Math.max(0, start - 2), start));
