import type { Span } from '../../draft.ts';
import { CONSENT_PARTS, type ConsentPart, type Covered, coveredIn, partsIn } from './parts.ts';
import { isOver, type Validity, validityOf } from './validity.ts';

/** A record of consent that a draft carries. An expired or withdrawn one is void. */
export interface ConsentRecord extends Span, Validity {
  readonly parts: ReadonlySet<ConsentPart>;
  readonly missing: readonly ConsentPart[];
  readonly covers: ReadonlySet<Covered>;
  readonly standing: 'complete' | 'incomplete' | 'expired' | 'withdrawn';
  /** "tbc", "form to follow": nothing is agreed yet. */
  readonly placeholder: boolean;
}

/** "[Consent on file: ...", "Consent: ...", "WRITTEN CONSENT: ...", "consent_record:" */
const NOTE =
  /(?<=^|[[({\n.!?🙏✅📝] {0,4}|[-*•] {1,2})(?:(?:written|patient|signed|photo|media|model|parental|full|publicity) )?(?:consent|permission)s?(?:[ _-](?:on file|record|form|note|given|obtained|details|status|block|check|log|recorded))?["']? ?(?::|=|–|—| - ) ?[^[\]\n]{0,700}/gu;
/** "[signed consent form on file]", "(consent obtained)" */
const BRACKETED =
  /[[({](?!photo|alt|image|video|pic|link)[^[\](){}\n]{0,160}(?<![a-z])(?:consent(?:ed)?|permission)(?![a-z])[^[\]\n]{0,500}[\])}]/g;
/** What a line of a record begins with when the record is written as a list. */
const LINE =
  /^[ \t]*(?:[-*•][ \t]*)?["']?(?:who|given by|agreed by|agreed|consented by|name|person|patient|service user|parent|child|written|in writing|writing|form|signed|signed by|date|dated|date signed|obtained|covers?|covering|scope|what|includes?|items?|uses?|purpose|channels?|where|platforms?|withdraw\w{0,20}|right to withdraw|told|ref\w{0,20}|consent ref|held by|holder|held|stored|record|expir\w{0,20}|valid\w{0,20}|review\w{0,20}|until|capacity|status)["']?[ _a-z]{0,24}[:=–-][^\n]{0,300}/;
const LIST_HEAD = /^[^\n]{0,60}[:=–-][ \t]*$/;

const SAYS_SOMETHING =
  /(?<![a-z])(?:yes|y|no|none|nope|given|granted|obtained|gained|ok|okay|done|got|have|verbal(?:ly)?|oral|written|signed|agreed|see [a-z]+|ask [a-z]+|attached|on file|file|held|with [a-z]+|tbc|tba|tbd|pending|to follow|chase|chasing|awaiting|outstanding|patient|pt|mum|mother|dad|father|parents?|family|wife|husband|son|daughter|ref|form|has it|true|he|she|they|in notes|recorded|refused|withdrawn|expired|\d{1,2}[/.-]\d{1,2}|implied|assumed|happy|fine|sorted)(?![a-z])|[✅✔☑👍]|^$/u;
/** Consent as a subject, or to something else than being shown. */
const SUBJECT =
  /(?<![a-z])(?:how (?:to|we|do)|guide|guidance|leaflet|what (?:you|it|is|does)|training|module|e-?learning|policy|webinar|workshop|lecture|talk|essay|quiz|thread|treatment|surgery|screening|vaccin\w+|research|trial|procedure|the operation|anaesthe\w+|examination|why|matters|myth|explained by|remember|always|never|think (?:of|about)|mental capacity act|cookies?|publisher|journal|atlas|author|photographer|artist|cc by|data processing|planning|required|is (?:not|more than|a process|key))(?![a-z])/;
const PLACEHOLDER =
  /(?<![a-z])(?:tbc|tba|tbd|to follow|to chase|chase|chasing|pending|awaiting|awaited|waiting (?:on|for)|not yet|to be (?:confirmed|signed|completed|obtained|sorted|done)|outstanding|in the post|(?:will|need to|needs|must|to) (?:get|ask|chase|obtain|sort|sign)|soon|later|tomorrow|in progress|asked|requested)(?![a-z])/;

/**
 * Every record of consent in a text. `today` decides whether one has expired;
 * without it only what the text says of itself counts.
 */
export const consentRecordsIn = (text: string, today?: Date): ConsentRecord[] => {
  if (!/consent|perm/i.test(text)) return [];
  const lower = text.replaceAll('İ', 'i').toLowerCase().replace(/[’‘]/g, "'");
  if (!/consent|permission/.test(lower)) return [];
  const records: ConsentRecord[] = [];
  const add = (start: number, end: number): void => {
    if (records.some((other) => start < other.end && other.start < end)) return;
    const record = recordAt(text, lower, start, end, today);
    if (record !== undefined) records.push(record);
  };
  for (const { index, 0: note } of lower.matchAll(NOTE)) add(index, endOfList(lower, index, index + note.length));
  for (const { index, 0: note } of lower.matchAll(BRACKETED)) {
    if (/shar|post|happy|said|kindly|let us/.test(note) && !/\d/.test(note)) continue;
    add(index + 1, index + note.length - 1);
  }
  return records.sort((a, b) => a.start - b.start);
};

const recordAt = (text: string, lower: string, start: number, end: number, today?: Date): ConsentRecord | undefined => {
  const words = lower.slice(start, end);
  const content = words.replace(/^[^:=–—\n]{0,60}(?::|=|–|—| - )/, '').trim();
  if (!SAYS_SOMETHING.test(content)) return undefined;
  const record = readRecord(text, lower, start, end, today);
  if (SUBJECT.test(words) && (record.parts.size < 4 || !record.parts.has('date'))) return undefined;
  return record;
};

/** Reads a stretch of text as a record. */
export const readRecord = (text: string, lower: string, from: number, to: number, today?: Date): ConsentRecord => {
  let end = to;
  while (end > from && /[\s,.;:\])}]/.test(text[end - 1] as string)) end--;
  const written = text.slice(from, end);
  const words = lower.slice(from, end);
  const parts = new Set(partsIn(written, words));
  // "[Consent on file: written, 11/04/2026, ref PX-0338, first name, Facebook, can withdraw]": nobody else is named.
  if (parts.size === CONSENT_PARTS.length - 1 && !parts.has('who') && !BY_OTHERS.test(words)) parts.add('who');
  const missing = CONSENT_PARTS.filter((part) => !parts.has(part));
  const validity = validityOf(written);
  const standing =
    validity.withdrawn !== undefined
      ? 'withdrawn'
      : missing.length > 0
        ? 'incomplete'
        : validity.expires !== undefined && today !== undefined && isOver(validity.expires, today)
          ? 'expired'
          : 'complete';
  return {
    start: from,
    end,
    parts,
    missing,
    covers: coveredIn(words),
    ...validity,
    standing,
    placeholder: missing.length > 3 && PLACEHOLDER.test(words.replace(/asked (?:him|her|them|if|to)/g, ' ')),
  };
};

const BY_OTHERS =
  /(?<![a-z])(?:son|daughter|wife|husband|partner|family|relatives?|carer|friend|brother|sister|niece|nephew|next of kin|nok|mum|mother|dad|father|parents?)(?![a-z])/;

/** Where a record written as a list ends: after the last line that is one of its fields. */
const endOfList = (lower: string, start: number, end: number): number => {
  const first = lower.slice(start, end);
  let last = end;
  if (!LIST_HEAD.test(first) && first.length > 120) return last;
  for (let line = 0; line < 16; line++) {
    if (lower[last] !== '\n') break;
    const next = lower.indexOf('\n', last + 1);
    const stop = next === -1 ? lower.length : next;
    if (!LINE.test(lower.slice(last + 1, stop))) break;
    last = stop;
  }
  return last;
};
