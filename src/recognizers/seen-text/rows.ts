import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';

/** One line of what can be read in a picture. Offsets in UTF-16 code units of the part. */
export interface Row extends Span {
  readonly text: string;
}

/** The lines of what can be read, from the top. */
export const rowsIn = ({ text }: Pick<ReadableText, 'text'>): Row[] =>
  Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: row }) => ({ start: index, end: index + row.length, text: row }));

/** Rows above and below one that are taken to be of the same label or screen, at most. */
const REACH = 12;

/** The rows that stand together with a place in a part's text, and which of them holds it. */
export interface Block {
  readonly rows: readonly Row[];
  readonly at: number;
}

/** The block of rows around an offset: up to an empty line on either side. */
export const blockAround = (text: string, offset: number): Block => {
  const limitsOf = (at: number): Row => {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    return { start, end, text: text.slice(start, end) };
  };
  const rows = [limitsOf(offset)];
  for (let above = 0; above < REACH && (rows[0] as Row).start > 0; above++) {
    const row = limitsOf((rows[0] as Row).start - 1);
    if (row.text === '') break;
    rows.unshift(row);
  }
  const at = rows.length - 1;
  for (let below = 0; below < REACH && (rows.at(-1) as Row).end < text.length; below++) {
    const row = limitsOf((rows.at(-1) as Row).end + 1);
    if (row.text === '') break;
    rows.push(row);
  }
  return { rows, at };
};

/** Data that somebody made up says so; tests, training and samples are in any hospital, so what they are of has to be said. */
const MADE_UP_WORDS =
  /(?<![A-Za-z])(?:demo(?:nstration)?|dummy|tests?[ ,:]{1,3}(?:patients?|persons?|data|records?|system|environment|names?|images?|labels?|bands?|wristbands?)|(?:patient|name|surname)[ ,:]{1,3}test(?! ?(?:results?|name|date))|training[ ,:]{1,3}(?:system|environment|mode|data(?:base)?|version|patients?|only|purposes|records?|screen)|(?:for|in) training|simulat\w{1,4}|sim ?man|phantom|manikin|mannequin|examples?[ ,:]{1,3}(?:patients?|labels?|bands?|wristbands?|forms?|only|data|records?)|for example|looks like this|what it looks like|samples?[ ,:]{1,3}(?:patients?|labels?|only|data|records?|report)|anon(?:ymous|ymised|ymized)?|fictional|fictitious|mock|specimen copy|zz+[ -]?test\w*)(?![A-Za-z])/i;
const MADE_UP_ROW = /^[^A-Za-z]*(?:tests?|training|example|not real|mickey mouse|donald duck)[^A-Za-z]*$/i;

/** Whether a row says that what stands with it was made up. */
export const isMadeUp = (row: string): boolean => MADE_UP_WORDS.test(row) || MADE_UP_ROW.test(row);

/** Whether a list of names is of people who aren't in care: who works, speaks, plays, owns, or is remembered. */
export const isOfOthers = (row: string): boolean => OF_OTHERS.test(row);

const OF_OTHERS =
  /(?<![A-Za-z])(?:rota|off ?duty|on duty|allocations?|menu|specials|fixtures|league|squad|quiz|winners?|nominees|speakers?|programme|agenda|starring|cast|committee|governors|directors|staff|our team|meet the|delegates|attendees|guests|thanks to|donors|in memory|class of|coaches?|captains?|presidents?|mayors?|honou?rs|memorial|fallen|solicitors?|architects|accountants|estate agents?|auctioneers|opticians?|butchers?|bakery|builders|plumb(?:ers|ing)|roofing|funeral|& sons?|and sons?|ltd|llp|plc)(?![a-z])|(?<!\d)1[789]\d\d ?[-–] ?(?:1[89]|20)?\d\d(?!\d)/i;

/** Who somebody is to others who remember them: stones, plaques and benches have dates of birth as well. */
const REMEMBERED =
  /(?<![A-Za-z])(?:in (?:ever |ever-)?(?:loving|fond|proud)? ?memory|who (?:loved|lived|died)|lived here|rest in peace|R\.?I\.?P|died|beloved|fell asleep|never forgotten|the fallen)(?![A-Za-z])|(?:1[789]|20)\d\d ?[-–] ?(?:\d{1,2}[/. ](?:\d{1,2}|[A-Za-z]{3,9})[/. ])?(?:1[789]|20)\d\d/i;

/** Whether a row is of a gravestone, a plaque or a bench. */
export const isOfRemembered = (row: string): boolean => REMEMBERED.test(row);
