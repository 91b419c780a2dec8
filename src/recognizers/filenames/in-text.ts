import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import { BODY_PARTS, EXAMS, LABELS, PAPERS } from './lexicon.ts';

/** The longest name of a file that is looked for in running text. */
const LONGEST = 150;
const MOST_WORDS = 6;

const EXTENSION =
  /\.(?:jpe?g|png|gif|webp|heic|heif|tiff?|bmp|avif|dcm|dicom|pdf|docx?|pptx?|xlsx?|csv|txt|rtf|odt|mp4|mov|m4v|avi|webm|mp3|wav|m4a|zip|eml|msg)(?![0-9A-Za-zÀ-ɏ_])/gi;
const UNSPACED_END = /(?<![A-Za-zÀ-ɏ\p{M}\p{N}_.()+'’&~-])[A-Za-zÀ-ɏ\p{M}\p{N}_.()+'’&~-]+$/u;
// What stands before a file name with spaces: "Image: Scan 12-03-1986 Haddad.jpg", "xray Joe Farrant.png".
const LABEL =
  /^.*(?:["“‘]|(?<![A-Za-zÀ-ɏ])(?:images?|photos?|pictures?|pics?|files?|file ?names?|attach(?:ed|ments?)|media|uploads?)\s{0,2}[:=]\s{0,2}|[/\\])/i;

/**
 * File names in a text, each in the ways it can be read: without spaces, and
 * with the words before it that look like part of it.
 */
export const fileNameSpans = (readable: ReadableText): Span[][] => {
  const { text } = readable;
  const found: Span[][] = [];
  let after = 0;
  for (const { index, 0: extension } of readable.all(EXTENSION)) {
    const end = index + extension.length;
    const reach = Math.max(after, index - LONGEST);
    const lineStart = reach + text.slice(reach, index).lastIndexOf('\n') + 1;
    const before = text.slice(lineStart, index);
    const start = index - (UNSPACED_END.exec(before)?.[0].replace(/^[.()'’&~+-]+/, '').length ?? 0);
    if (start === index) continue;
    const readings = [{ start, end }];
    const spaced = spacedStart(text.slice(lineStart, start)) + lineStart;
    if (spaced < start) readings.push({ start: spaced, end });
    found.push(readings);
    after = end;
  }
  return found;
};

/** Where a name with spaces begins, in the text that stands before its last word. */
const spacedStart = (before: string): number => {
  const label = LABEL.exec(before);
  if (label !== null) return label[0].length;
  let start = before.length;
  for (let count = 0; count < MOST_WORDS; count++) {
    const [piece, word = ''] = /(\S{1,40}) {1,2}$/.exec(before.slice(0, start)) ?? [''];
    if (word === '' || !isPartOfName(word)) break;
    start -= piece.length;
  }
  return start;
};

const isPartOfName = (word: string): boolean => {
  const key = word.toLowerCase().replace(/[^A-Za-zÀ-ɏ]/gu, '');
  return (
    /^[0-9A-Za-zÀ-ɏ][0-9A-Za-zÀ-ɏ'’_.-]*$/u.test(word) &&
    (/^\p{Lu}|^\d/u.test(word) || [EXAMS, BODY_PARTS, PAPERS, LABELS].some((set) => set.has(key)))
  );
};
