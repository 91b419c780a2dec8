/** Cyrillic and Greek letters that look like Latin ones, and Latin letters that have no marks to take off. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  α: 'a',
  ε: 'e',
  ο: 'o',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
};
const FOREIGN = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');

/** Marks, joiners and apostrophes, which people write or leave out. */
const OPTIONAL = /[\p{M}\u200b-\u200f\u2060\ufeff\u00ad'’ʼ`´]/gu;

const PLAIN = /^[a-z]*$/;

/** A word as it is looked up and compared: lower case, without accents, apostrophes, invisible characters or lookalikes. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(OPTIONAL, '')
    .replace(FOREIGN, (letter) => LOOKALIKES[letter] ?? letter);
};
