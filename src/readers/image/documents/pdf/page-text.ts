import type { FactSheet } from '../../fact-sheet.ts';

const MOST_PAGES = 300;
/** For all pages of a file together, in milliseconds: the thread that this runs on is given not much more. */
const LONGEST_MS = 5_000;
const MOST_EARLIER_VERSIONS = 3;

const TOO_LONG = 'this PDF is longer than postlint reads: split it, or export the pages that you post as JPEG or PNG';
const UNREADABLE = 'the words of this PDF could not be read in full: export its pages as JPEG or PNG';

/**
 * Reads the words of a PDF's pages, and those that an earlier version of the
 * file had and the last one has not: saving changes only adds to a PDF.
 */
export const readPageText = async (bytes: Buffer, sheet: FactSheet): Promise<void> => {
  const deadline = performance.now() + LONGEST_MS;
  const last = await pagesOf(bytes, deadline);
  for (const [index, text] of last.pages.entries()) sheet.paragraphs(`PDF text page ${index + 1}`, text.split('\n'));
  if (last.end !== 'whole') sheet.problem(last.end === 'too long' ? TOO_LONG : UNREADABLE);
  const lines = new Set(last.pages.flatMap((page) => page.split('\n')));
  for (const end of earlierEnds(bytes)) {
    const { pages } = await pagesOf(bytes.subarray(0, end), deadline);
    for (const [index, text] of pages.entries()) {
      const gone = text.split('\n').filter((line) => !lines.has(line));
      sheet.paragraphs(`PDF earlier version of page ${index + 1}`, gone);
      for (const line of gone) lines.add(line);
    }
  }
};

interface Pages {
  readonly pages: readonly string[];
  readonly end: 'whole' | 'damaged' | 'too long';
}

const pagesOf = async (bytes: Buffer, deadline: number): Promise<Pages> => {
  const { getDocument } = await import('unpdf/pdfjs');
  const pages: string[] = [];
  let end: Pages['end'] = 'whole';
  // the parser keeps what it is given
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: true,
    disableFontFace: true,
  });
  try {
    const pdf = await loading.promise;
    for (let number = 1; number <= pdf.numPages && end === 'whole'; number++) {
      if (number > MOST_PAGES || performance.now() > deadline) end = 'too long';
      else pages.push(await textOf(await pdf.getPage(number)));
    }
  } catch {
    end = 'damaged';
  } finally {
    await loading.destroy();
  }
  return { pages, end };
};

interface Page {
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
}

const textOf = async (page: Page): Promise<string> => {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? `${item.str}${'hasEOL' in item && item.hasEOL ? '\n' : ''}` : ''))
    .join('');
};

/** Where earlier versions of a file end, the latest first: each version has an end of its own. */
const earlierEnds = (bytes: Buffer): number[] => {
  const ends: number[] = [];
  const mark = Buffer.from('%%EOF');
  let at = bytes.lastIndexOf(mark);
  while (at > 0 && ends.length < MOST_EARLIER_VERSIONS) {
    at = bytes.lastIndexOf(mark, at - 1);
    if (at <= 0) break;
    ends.push(at + mark.length);
  }
  // the first end of a file that is laid out for the web is only that of its first page
  if (
    bytes.toString('latin1', 0, 1_024).includes('/Linearized') &&
    bytes.indexOf(mark) === (ends.at(-1) ?? 0) - mark.length
  )
    ends.pop();
  return ends;
};
