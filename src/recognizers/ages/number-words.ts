/** Whole numbers from 0 to 119 written out: "six", "forty-two", "a hundred and three". */

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};

const UNDER_100 = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.join('|')}))?|${TEENS.join('|')}|${ONES.join('|')})`;

/** A number in words, as a pattern without groups. */
export const NUMBER_WORDS = `(?:(?:(?:a|one) hundred(?: and (?:${TEENS.join('|')}|${ONES.join('|')}))?)|${UNDER_100})`;

const ORDINAL_ONES = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';

/** An ordinal in words from the eighteenth up, as birthdays are written; "first" to "seventeenth" too. */
export const ORDINAL_WORDS = `(?:(?:(?:${TENS.join('|')})[ -])?(?:${ORDINAL_ONES})|(?:ten|eleven|thir|four|fif|six|seven|eigh|nine)(?:teen)?th|twelfth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|(?:one )?hundredth)`;

const VALUES = new Map<string, number>([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.map((word, index) => [word, index * 10 + 20] as const),
  ['a', 1],
]);

const cardinal = (word: string): string =>
  ORDINALS[word] ??
  word
    .replace(/ieth$/, 'y')
    .replace(/^eighth$/, 'eight')
    .replace(/th$/, '');

/** The number that digits or words say, cardinal or ordinal; undefined when they say none. */
export const numberOf = (written: string): number | undefined => {
  const digits = /^(\d+)(?:st|nd|rd|th)?$/i.exec(written);
  if (digits !== null) return Number(digits[1]);
  let value = 0;
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const plain = cardinal(word);
    if (plain === 'hundred') value = Math.max(value, 1) * 100;
    else {
      const part = VALUES.get(plain);
      if (part === undefined) return undefined;
      value += part;
    }
  }
  return value;
};
