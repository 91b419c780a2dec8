import { fold } from '../recognizers/people/normal-form.ts';

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor rev reverend sir dame master nurse sister matron auntie uncle aunt'.split(' '),
);

/** A name's words, folded, without titles: "Dr F. Bakare" is f, bakare; "SINGH, Jaswinder" is jaswinder, singh. */
export const nameWords = (name: string): string[] => {
  const turned = /[,^]/.test(name) ? name.split(/[,^]/).reverse().join(' ') : name;
  return turned
    .split(/[^A-Za-zÀ-ɏ\p{M}'’ʼ\u200b-\u200d\u2060]+/u)
    .map(fold)
    .filter((word) => word !== '' && !TITLES.has(word));
};

/**
 * Whether two names, as words, may be one person's: "Bakare", "F. Bakare" and
 * "Funmilayo" are all Funmilayo Bakare; "Tunde Bakare" is not.
 */
export const mayBeSame = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  let next = 0;
  for (const word of short) {
    while (next < long.length && !matches(word, long[next] as string)) next++;
    if (next === long.length) return false;
    next++;
  }
  // Initials alone are nobody in particular.
  return short.some((word) => word.length > 1);
};

const matches = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
