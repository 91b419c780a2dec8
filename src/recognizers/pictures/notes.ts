import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import { NOTE_TRIGGERS } from './trigger-words.ts';

/** A place where a draft says what a picture shows, and the clauses it says it in. */
export interface Note extends Span {
  /** `alt` describes it for those who can't see it; a `caption` stands below it; a `note` says what is attached. */
  readonly kind: 'alt' | 'caption' | 'note';
  readonly segments: readonly Span[];
}

/** No note is longer; what follows is text again. */
const LONGEST = 1200;

const PICTURE =
  '(?:photo(?:graph)?s?|pics?|pictures?|images?|imgs?|videos?|vids?|clips?|reels?|selfies?|screen ?(?:shot|grab|cap)s?|gifs?|boomerangs?|carousel|snaps?|thumbnail|slides?|film(?:strip)?|footage|polaroid|live photo|tiktok|attachments?|attached|x-?rays?)';
const ALT =
  '(?:alt(?:[ -]?text)?|alternative text|(?:image|photo|picture|pic|video|visual|img) desc(?:ription)?|image ?id|described image|img alt|image alt|screen ?reader text)';
const CAPTION = '(?:(?:photo |image |video |picture )?captions?|transcript|subtitles?|voice ?over)';
const NUMBER = '(?: ?(?:no\\.? ?)?(?:\\d{1,2}|one|two|three|four|a|b)(?: ?(?:\\/|of) ?\\d{1,2})?)?';
const KIND = `(?:(${ALT})|(${CAPTION})|${PICTURE})${NUMBER}`;

/** "[photo: …]", "[attached image 2 of 3 – …]", "[group selfie with …]". */
const BRACKETED = new RegExp(
  `\\[ ?(?:(?:insert|attach(?:ed|ing)?|add|see|my|the|a|an|featured|main|cover|hero|header|group|team|second|first|third|last|next|one|two|three|\\d|same|close-?up|short|old|new) ){0,3}${KIND}(?![0-9a-zà-ɏ])`,
  'gu',
);
/** "(photo: …)", "(photo shows …)"; in round brackets a photo alone is a remark about it. */
const PARENTHESISED = new RegExp(`\\((?:attached |the |see )?${KIND}(?= ?:| of | shows? | showing )`, 'gu');
/** "Alt text: …", "Image 2: …", at the start of a line or after the end of a sentence. */
const LABELLED = new RegExp(
  `(?<=^|[\\r\\n.!?…|•·)\\]*>\\u2600-\\u27bf\\ufe0f\\u{1f000}-\\u{1faff}-] {0,2}|(?:^|[^0-9a-zà-ɏ])(?=alt[ -]?text|caption))(?:attached )?${KIND}(?: ?\\([^)\\r\\n]{0,30}\\))? ?[:=](?= ?[^\\s/])`,
  'gu',
);
const LEAD = /^(?: ?(?:shows?|showing|of|with|attached|description|text|is))?\s{0,2}[:=–—-]?\s{0,3}/;
/** A photographer's credit or a file's name shows nothing. */
const CREDIT =
  /^(?:by |credits?\b|courtesy|©|@|https?:|(?:\S{1,80} ){0,3}\S{1,80}\.(?:jpe?g|png|gif|webp|heic|tiff?|mp4|mov|pdf)\s*$)|^(?:\p{Lu}[\p{L}'’-]{1,30}(?![\p{L}'’-])[ /&,]{0,3}){1,5}$/u;
/** Words about notes: "Alt text: describe the purpose". */
const ABOUT =
  /^(?:describe|why|what|how|should|must|keep|write|add|use|always|never|don['’]t|required|missing|tbc|todo|none)(?![a-z])/;

const cache = new WeakMap<ReadableText, readonly Note[]>();

/** Every place of a text that says what a picture shows. */
export const notesIn = (text: ReadableText): readonly Note[] => {
  let notes = cache.get(text);
  if (notes === undefined) {
    notes = text.kind === 'alt-text' ? [noteOf(text, 'alt', 0, text.text.length)] : [...find(text)];
    cache.set(text, notes);
  }
  return notes;
};

/** Whether an offset stands in a note. */
export const isInNote = (notes: readonly Note[], offset: number): boolean => {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle] as Note).end > offset) high = middle;
    else low = middle + 1;
  }
  return low < notes.length && (notes[low] as Note).start <= offset;
};

function* find(text: ReadableText): Generator<Note> {
  const { lower } = text;
  if (!/[[(:=]/.test(lower) || !NOTE_TRIGGERS.in(text)('picture')) return;
  const found: { start: number; end: number; kind: Note['kind'] }[] = [];
  const add = (match: RegExpMatchArray & { index: number }, close: string | undefined): void => {
    const kind = match[1] !== undefined ? 'alt' : match[2] !== undefined ? 'caption' : 'note';
    const after = match.index + match[0].length;
    const whole = lower.slice(after, after + LONGEST);
    const stop = close === undefined ? whole.search(/[\r\n]/) : whole.indexOf(close);
    const lineEnd = whole.search(/[\r\n]/);
    const end = after + (stop >= 0 ? stop : lineEnd >= 0 ? lineEnd : whole.length);
    // "[group selfie with …]": what kind of picture it is tells who is in it.
    const itself = /(?:selfies?|x-?rays?)$/.exec(match[0])?.[0].length;
    const lead = itself === undefined ? (LEAD.exec(whole)?.[0].length ?? 0) : -itself;
    found.push({ start: after + lead, end, kind });
  };
  if (lower.includes('[')) for (const match of lower.matchAll(BRACKETED)) add(match, ']');
  if (lower.includes('(')) for (const match of lower.matchAll(PARENTHESISED)) add(match, ')');
  for (const match of lower.matchAll(LABELLED)) add(match, undefined);
  found.sort((a, b) => a.start - b.start);
  let last = -1;
  for (const [index, { start, end, kind }] of found.entries()) {
    // "Alt text: … Caption: …" on one line, and labels within a note.
    if (start < last && kind === 'note') continue;
    const next = found[index + 1];
    const stop = kind !== 'note' && next !== undefined && next.start < end ? labelStart(lower, next.start) : end;
    last = stop;
    if (stop <= start || CREDIT.test(text.text.slice(start, stop)) || ABOUT.test(lower.slice(start, stop))) continue;
    yield noteOf(text, kind, start, stop);
  }
}

const labelStart = (lower: string, start: number): number =>
  start - (/[[(a-z0-9 -]{2,30}[:=]\s{0,3}$/.exec(lower.slice(Math.max(0, start - 40), start))?.[0].length ?? 0);

const noteOf = (text: ReadableText, kind: Note['kind'], start: number, end: number): Note => ({
  kind,
  start,
  end,
  segments: segmentsOf(text.text, start, end),
});

const FILE_NAME = /^\S{1,80}\.(?:jpe?g|png|gif|webp|heic|tiff?|mp4|mov|pdf)$/i;
const ENDS = new Set([',', ';', '|', '/', '\n', '\r', '!', '?', '…', '•', '·', '(', ')']);

/** Clauses of a note; what stands in quotation marks is one piece. */
const segmentsOf = (text: string, from: number, to: number): Span[] => {
  const segments: Span[] = [];
  let start = from;
  let quote = '';
  const close = (end: number): void => {
    const [lead = ''] = /^[\s"'“”‘’.–—-]*/.exec(text.slice(start, end)) ?? [];
    const inner = text.slice(start + lead.length, end);
    const openQuote = /["“]/.test(lead) && /["”]/.test(inner);
    const begin = openQuote ? start + lead.search(/["“]/) : start + lead.length;
    const length = text.slice(begin, end).replace(/(?<![\s.:–—-])[\s.:–—-]+$/, '').length;
    if (length > 1 && !FILE_NAME.test(text.slice(begin, begin + length)))
      segments.push({ start: begin, end: begin + length });
  };
  for (let at = from; at < to; at++) {
    const char = text[at] as string;
    if (quote !== '') {
      if (quote.includes(char)) quote = '';
      continue;
    }
    if (char === '"' || char === '“') {
      // An inch mark or a lone quotation mark has no partner.
      const partner = char === '"' ? '"' : '”“"';
      if ([...partner].some((mark) => text.slice(at + 1, Math.min(to, at + 400)).includes(mark))) quote = partner;
      continue;
    }
    const ends =
      ENDS.has(char) ||
      ((char === '.' || char === ':') && /^(?:\s|$)/.test(text.slice(at + 1, at + 2))) ||
      ((char === '-' || char === '–' || char === '—') && text[at - 1] === ' ' && text[at + 1] === ' ') ||
      /^[\ud83c-\ud83e\u2600-\u27bf]/.test(char);
    if (!ends) continue;
    close(at);
    start = at + 1;
  }
  close(to);
  return segments;
};
