import { FILLERS, LINKS, STOPS } from './function-words.ts';

/** The words from the start, up to the end of the clause. */
export const upToStop = (words: readonly string[], most = 12): readonly string[] => {
  const end = words.findIndex((word) => STOPS.has(word));
  return words.slice(0, Math.min(end < 0 ? most : end, most));
};

const AGE = /^(?:\d{1,3}|\d{1,3}(?:yo|y|f|m|yrs?|y\/o)|aged|yo|y\/o|\d{1,2}\/40)$/;
const ADVERB =
  /^(?:still|just|now|finally|back|only|also|again|already|sadly|officially|safely|nearly|almost|all|never|always|recently|currently|newly|then|soon|who|that)$/;

/** What is said of the name as subject: behind "is", "has been", "still", and past an age in commas. */
export const predicate = (words: readonly string[]): { readonly said: readonly string[]; readonly linked: boolean } => {
  let from = 0;
  // ", 31," or ", who" or "(34)"
  while (from < 4 && (STOPS.has(words[from] ?? '') || AGE.test(words[from] ?? ''))) from++;
  let linked = false;
  while (from < words.length && LINKS.has(words[from] as string)) {
    linked ||= !ADVERB.test(words[from] as string);
    from++;
  }
  if (linked && /^(?:an?|our|my)$/.test(words[from] ?? '')) from++;
  return { said: words.slice(from), linked };
};

/** What stands before the name, past fillers: a verb that takes it as object, or a thing "for" or "of" it. */
export const governor = (
  before: readonly string[],
): { readonly word: string | undefined; readonly past: readonly string[] } => {
  let index = before.length - 1;
  while (index >= Math.max(0, before.length - 5) && FILLERS.has(before[index] as string)) index--;
  return { word: before[index], past: before.slice(index + 1) };
};
