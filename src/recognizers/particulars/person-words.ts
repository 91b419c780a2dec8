/**
 * How posts speak of one person whose particulars they go on to tell, as
 * alternatives of patterns in lower case. Written for this project.
 */

const list = (words: string): string =>
  words
    .trim()
    .split(/(?<!\s)\s*[,\n]\s*/)
    .join('|');

/** One grown person. */
export const ADULT = list(
  `lady, woman, man, gent, gentleman, bloke, chap, guy, fella, fellow, geezer, lad, lass, lassie, laddie, wumman, wifie, auld boy, auld fella, auld yin, old boy, old dear, old girl, old fella, old timer, pensioner, person, soul, granny, grannie, grandma, grandad, granda, nana, grandmother, grandfather, gran, mum-to-be, mum, mam, mammy, dad, daddy, mother, father, widow, widower, wumman, character, couple, wife, husband, patient, pt, client, resident, service user, butty, boyo, biddy, punter, yin, wan, fellah`,
);

/** One young person. */
export const YOUNG = list(
  `kid, kiddo, kiddie, child, toddler, bairn, wean, wane, tot, teenager, teen, youngster, adolescent, schoolboy, schoolgirl, schoolkid, boy, girl, young person`,
);

/** Begins a whole word. */
export const START = '(?<![0-9a-zà-ɏ])';
/** Ends a whole word. */
export const END = '(?![0-9a-zà-ɏ])';
