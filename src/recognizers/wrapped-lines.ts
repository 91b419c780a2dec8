/** A text is taken for wrapped by an editor only when its lines are about as long as editors make them, in code units. */
const SHORTEST = 60;
const LONGEST = 120;

/** What begins a line of its own: a list item, a heading, a quote, a table row, a label such as "Caption:". */
const OWN_LINE = /^[ \t]*(?:[-*+•–—#>|]|\d{1,3}[.)] |[A-Z][A-Za-z ]{1,20}: )/u;

/**
 * The same text, at the same offsets, with spaces for the line breaks that an
 * editor put in to keep lines short: "NHS no 999 158⏎8132" is one number.
 *
 * A paragraph was wrapped when every break in it stands where the next word
 * would have made its line longer than the longest; other breaks were typed.
 */
export const unwrap = (text: string): string =>
  text.length > SHORTEST && text.includes('\n')
    ? text.replace(/(?<![^\r\n])(?:[^\r\n]+\r?\n)+[^\r\n]+/g, (paragraph) =>
        isWrapped(paragraph.split(/\r?\n/)) ? paragraph.replace(/[\r\n]/g, ' ') : paragraph,
      )
    : text;

const isWrapped = (lines: readonly string[]): boolean => {
  const lengths = lines.map((line) => line.trimEnd().length);
  const width = Math.max(...lengths);
  return (
    width >= SHORTEST &&
    width <= LONGEST &&
    lines.slice(1).every((line, index) => {
      const [word = ''] = /\S+/.exec(line) ?? [];
      return (lengths[index] as number) + 1 + word.length > width && !OWN_LINE.test(line);
    })
  );
};
