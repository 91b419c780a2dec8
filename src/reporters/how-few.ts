import type { Finding, HowFew } from '../finding.ts';

const count = (people: number): string => (people >= 1_000 ? `${Math.round(people / 1_000)},000` : String(people));

const rounded = (people: number): number => {
  const step = people < 20 ? 1 : 10 ** Math.floor(Math.log10(people));
  return Math.max(1, Math.round(people / step) * step);
};

/** How many people the clues of a finding could be about, as a sentence; undefined where nothing was added up. */
export const howFewInWords = (howFew: Finding['howFew']): string | undefined => {
  if (howFew === undefined) return undefined;
  if (howFew === 'unknown') return 'How many people this fits can’t be told from the clues; it may be one.';
  const { at } = howFew;
  const where = at === 'ward' ? 'on one ward' : 'at one hospital';
  const when = { day: 'a day', week: 'a week', year: 'a year' }[howFew.within];
  return `${range(howFew)} ${when} ${where}, by published UK figures.`;
};

const range = ({ low, high }: HowFew): string => {
  const [from, to] = [rounded(low), rounded(high)];
  if (to === 1) return 'This fits about one person';
  return from === to
    ? `This fits about ${count(to)} people`
    : `This fits somewhere between ${from === 1 ? 'one' : count(from)} and ${count(to)} people`;
};
