import type { LabelledText } from './texts.ts';

/** Given names and surnames of one language. */
export interface Namesakes {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)] as T;

/** The start of one name and the end of another: a name that no list has, but that sounds like one. */
const spliced = (names: readonly string[], random: () => number): string => {
  const [a, b] = [pick(names, random), pick(names, random).toLowerCase()];
  const name = a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2));
  return name.length > 2 ? name : a;
};

const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|sir|auntie|uncle|nana|nurse|sister)\.?$/i;

/**
 * The text with its people called otherwise, by names of many origins, a
 * quarter of them spliced; undefined when it has none or when names overlap.
 */
export const renamed = (
  { text, spans }: LabelledText,
  languages: readonly Namesakes[],
  random: () => number,
): LabelledText | undefined => {
  const people = spans.filter(({ label }) => label === 'PERSON');
  if (people.length === 0) return undefined;
  let written = '';
  let read = 0;
  const moved: { start: number; end: number; label: string }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < read) return undefined;
    written += text.slice(read, span.start);
    const original = text.slice(span.start, span.end);
    const name = span.label === 'PERSON' ? anotherFor(original, pick(languages, random), random) : original;
    moved.push({ start: written.length, end: written.length + name.length, label: span.label });
    written += name;
    read = span.end;
  }
  return { text: written + text.slice(read), spans: moved };
};

const anotherFor = (original: string, { given, surnames }: Namesakes, random: () => number): string => {
  const words = original.split(/\s+/);
  const first = random() < 0.25 ? spliced(given, random) : pick(given, random);
  const last = random() < 0.25 ? spliced(surnames, random) : pick(surnames, random);
  let name = original;
  if (words.length === 1) name = random() < 0.7 ? first : last;
  else if (words.length === 2) name = TITLE.test(words[0] as string) ? `${words[0]} ${last}` : `${first} ${last}`;
  if (original === original.toLowerCase()) return name.toLowerCase();
  return original === original.toUpperCase() && original.length > 2 ? name.toUpperCase() : name;
};

/** The text in small letters; undefined where that would move the names. */
export const lowered = ({ text, spans }: LabelledText): LabelledText | undefined => {
  const lower = text.toLowerCase();
  return lower.length === text.length && lower !== text ? { text: lower, spans } : undefined;
};
