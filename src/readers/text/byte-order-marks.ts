/**
 * Where a text begins behind the byte order marks at an offset. A text that comes without a file may begin with one;
 * the Markdown parser passes over it, and doesn't count it.
 */
export const behindMarks = (text: string, from: number): number => {
  let at = from;
  while (text[at] === '\ufeff') at++;
  return at;
};
