/** What the tagger of names tells apart: outside any name, the first token of a person's name, a further one, a name of something else. */
export const LABELS = 4;
export const FIRST = 1;
export const FURTHER = 2;
export const THING = 3;
