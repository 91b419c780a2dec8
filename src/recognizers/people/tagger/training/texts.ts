import { featuresOf } from '../../../wording/features.ts';
import { tokensOf } from '../../../wording/tokens.ts';
import type { Example } from '../../../wording/training/learn.ts';
import { FIRST, FURTHER, THING } from '../labels.ts';

/** A text with the names in it: of people, and of other things. Offsets are UTF-16. */
export interface LabelledText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

/** The text as the tagger learns from it. */
export const exampleOf = ({ text, spans }: LabelledText, weight = 1): Example => {
  const tokens = tokensOf(text);
  const labels = new Uint8Array(tokens.length);
  for (const { start, end, label } of spans) {
    if (label === 'HANDLE') continue;
    let first = true;
    for (const [index, token] of tokens.entries()) {
      if (token.end <= start || token.start >= end) continue;
      labels[index] = label === 'PERSON' ? (first ? FIRST : FURTHER) : THING;
      first = false;
    }
  }
  return { features: featuresOf(tokens), labels, weight };
};

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|sister|brother|uncle|aunt|aunty|auntie|rev|father|nurse|doctor|captain|president|baby|little|old|king|queen|sen|senator|gov|pt|the)\.?\s+/i;

/** A name without its title, its possessive and the marks around it: what two annotators would agree on. */
const bareName = (text: string, start: number, end: number): [number, number] => {
  let changed = true;
  while (changed) {
    const [from, to] = [start, end];
    while (start < end && /[^\p{L}\p{N}]/u.test(text[start] as string)) start++;
    while (end > start && /[^\p{L}\p{N}]/u.test(text[end - 1] as string)) end--;
    const name = text.slice(start, end);
    const title = TITLE.exec(name)?.[0].length ?? 0;
    if (title > 0 && title < name.length) start += title;
    if (/['’]s$/i.test(name)) end -= 2;
    changed = start !== from || end !== to;
  }
  return [start, end];
};

export interface Score {
  readonly names: number;
  /** Shares, 0–1: of the names, those touched; of the finds, those that touch one; of texts without a name, those flagged. */
  readonly touched: number;
  readonly right: number;
  readonly flagged: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

type Finder = (text: string) => readonly (readonly [number, number])[];

/** Holds what a finder finds against the labels. Handles count neither way. */
export const scoreOf = (texts: readonly LabelledText[], find: Finder): Score => {
  let [names, touched, finds, right, nameless, flagged] = [0, 0, 0, 0, 0, 0];
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { text, spans } of texts) {
    const gold = spans.filter(({ label }) => label === 'PERSON').map(({ start, end }) => bareName(text, start, end));
    const handles = spans.filter(({ label }) => label === 'HANDLE');
    const seen = new Set<string>();
    const found = find(text)
      .map(([start, end]) => bareName(text, start, end))
      .filter(([start, end]) => {
        const key = `${start},${end}`;
        if (seen.has(key) || !/\p{L}/u.test(text.slice(start, end))) return false;
        seen.add(key);
        return text[start - 1] !== '@' && !handles.some((handle) => start < handle.end && handle.start < end);
      });
    names += gold.length;
    finds += found.length;
    for (const [start, end] of gold) {
      if (found.some(([from, to]) => from < end && start < to)) touched++;
      else missed.push(`${text.slice(start, end)} ← ${text.slice(Math.max(0, start - 60), end + 50)}`);
    }
    for (const [start, end] of found) {
      if (gold.some(([from, to]) => from < end && start < to)) right++;
      else wrong.push(`${text.slice(start, end)} ← ${text.slice(Math.max(0, start - 60), end + 50)}`);
    }
    if (gold.length === 0 && handles.length === 0) {
      nameless++;
      if (found.length > 0) flagged++;
    }
  }
  return {
    names,
    touched: touched / names,
    right: right / finds,
    flagged: flagged / nameless,
    missed,
    wrong,
  };
};
