/** Words for somebody's family, in lower case, as alternatives of patterns; written for this project. */

const list = (words: string): string =>
  words
    .trim()
    .split(/(?<!\s)\s*[,\n]\s*/)
    .join('|');

/** A mother or father, also as Scots, Ulster, Welsh and northern writers have them. */
export const PARENTS = list(
  `mum, mam, mom, mammy, mummy, maw, mother, mither, dad, daddy, father, faither, fither, parent`,
);

/** A grandparent. */
export const GRANDPARENTS = list(
  `gran, granny, grannie, nan, nana, nanna, nanny, nain, taid, mamgu, tadcu, grandma, grandmother, grandmum, granda, grandad, granddad, grandpa, grandfather, grandparent`,
);

const IN_LAW = '(?:mother|father|sister|brother|son|daughter)s?[ -]in[ -]law|in-laws';

/** One of the family. */
export const KIN = `(?:${list(
  `${IN_LAW}, great[- ]?grand(?:mother|father|son|daughter|child|ma|ad|dad), great[- ]?(?:gran|nan|granny|aunt|uncle), ${PARENTS}, da, ${GRANDPARENTS},
  wife, missus, husband, husb, hubby, partner, spouse, other half, bidie-in, fianc[eé]e?, girlfriend, boyfriend, civil partner, son, daughter, dtr, bairn, wean, grandson, granddaughter, grandchild, godson, goddaughter, godmother, godfather, godparent,
  brother, bro, brither, sister, sis, sibling, twin(?: brother| sister)?, triplet, niece, nephew, uncle, aunt, auntie, aunty, cousin,
  stepson, stepdaughter, stepdad, stepmum, stepmother, stepfather, stepbrother, stepsister, foster (?:carer|parent|mum|mam|mother|dad|father|family|son|daughter|brother|sister|child), family`,
)})`;

/** Several of the family. */
export const KIN_PLURAL = `(?:${list(
  `brothers, sisters, siblings, sons, daughters, parents, grandparents, grandchildren, grandkids, grandweans, grandbairns, great[- ]?grand(?:children|kids|sons|daughters), grandsons, granddaughters, nieces, nephews, cousins, aunts, uncles, aunties,
  stepsons, stepdaughters, stepchildren, stepkids, half[- ]sisters, half[- ]brothers, wives, husbands, ex-?wives, ex-?husbands, exes, foster (?:carers|parents|kids|children), folks`,
)})`;

/** Words that are said of patients as often as of somebody's children. */
export const YOUNG_PLURAL = `(?:${list(
  `kids, children, kiddies, weans, bairns, wee yins, wee ones, little ones, boys, girls, lads, lasses, lassies, laddies, babies, toddlers, teenagers, teens, under[- ]?(?:fives|tens|5s|10s), tots`,
)})`;

/** What a relative is called besides. */
export const KIN_MANNER = `(?:${list(
  `own, older, elder, younger, big, little, wee, baby, only, eldest, oldest, youngest, middle, poor, lovely, late, elderly, frail, auld, old, new, adult, teenage, teenaged, grown[- ]up, lone, dear, other, second, third, first, best, great, surviving, remaining, then, current, long[- ]suffering`,
)})`;

/** What makes a relative a rare one: "her ex husband", "his estranged brother", "her identical twin sister". */
export const KIN_APART = `(?:${list(
  `ex, former, estranged, long[- ]lost, foster, adoptive, adopted, birth, biological, step, half, twin, identical(?: twin)?, conjoined, disabled, deaf, blind, autistic, pregnant, famous, secret, common[- ]law, same[- ]sex, bereaved, widowed, divorced, separated, \\d\\d?\\d?[- ]?(?:year|yr)s?[- ]?old, \\d\\d?[- ]?yo`,
)})`;

/** Relatives who are rare enough by the word alone. */
export const RARE_KIN =
  /^(?:(?:mother|father|sister|brother|son|daughter)s?[ -]in[ -]law|in-laws|twin(?: brother| sister)?|triplet|foster \w+|great[- ]?grand\w+|step\w+|bidie-in|half[- ]\w+|ex-?\w+|exes)$/u;
