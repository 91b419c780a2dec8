/** What an element is to a reader of the page's words. */

/** Elements that begin a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li link main meta nav ol p pre section summary table tbody td tfoot th thead title tr ul option'.split(
    ' ',
  ),
);

/** Attributes whose words are read out, shown on hover, or shown in previews. */
const WORDS: ReadonlySet<string> = new Set(
  'alt title aria-label aria-description aria-roledescription aria-valuetext content placeholder value label summary abbr'.split(
    ' ',
  ),
);
const ADDRESSES: ReadonlySet<string> = new Set(['src', 'href', 'data', 'cite', 'action']);

/** Whether an attribute says something to people. One with markup in it is what a forgotten quote has swallowed. */
export const saysSomething = (name: string, value: string): boolean =>
  WORDS.has(name) || ADDRESSES.has(name) || value.includes('>');

export const PICTURES: ReadonlySet<string> = new Set(['img', 'image']);

/** Elements whose content is no markup, by what the HTML standard has a parser make of it (13.2.6). */
export const RAW: Readonly<Record<string, 'RCDATA' | 'RAWTEXT' | 'SCRIPT_DATA' | 'PLAINTEXT'>> = {
  title: 'RCDATA',
  textarea: 'RCDATA',
  style: 'RAWTEXT',
  xmp: 'RAWTEXT',
  iframe: 'RAWTEXT',
  noembed: 'RAWTEXT',
  noframes: 'RAWTEXT',
  script: 'SCRIPT_DATA',
  plaintext: 'PLAINTEXT',
};
