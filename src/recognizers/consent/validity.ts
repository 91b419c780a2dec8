import { addMonths } from 'date-fns/addMonths';
import { endOfDay } from 'date-fns/endOfDay';
import { formatISO } from 'date-fns/formatISO';
import { isAfter } from 'date-fns/isAfter';
import { parseISO } from 'date-fns/parseISO';
import { numberOf } from '../ages/number-words.ts';
import { iso } from '../dates/calendar.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';

/** When consent was given, until when it holds, and whether it was taken back: ISO dates. */
export interface Validity {
  readonly dated?: string;
  readonly expires?: string;
  /** A day, or `yes` when the record gives none. */
  readonly withdrawn?: string;
}

const UNTIL =
  /(?:expir(?:es|y|ed)|valid (?:un)?til+|until|ends|end date|review(?: (?:date|by|due|on))?|reviewed (?:by|on)|good (?:un)?til+|not after)[ :]{0,3}(?:date|on|is)?[ :]{0,2}$/i;
const LASTS =
  /(?:valid|good|lasts?|holds?|consent|agreed|expires after|for)(?: for)? (\d{1,2}|one|two|three|four|five|six|twelve|eighteen|twenty[- ]four|an?) ?(months?|years?|yrs?)/i;
const WITHDRAWN =
  /(?<!can be |may be |could be |not be |be |if |until |unless |not |hasn't |never )(?<![a-z])(?:withdrawn|revoked|rescinded|consent ended|(?:has|have|he|she|they) withdrew|withdrew)(?![a-z])(?!: ?(?:no|none|n\/a|false|not))/i;
const WITHDRAWN_ON = /(?:withdrawn|revoked|withdrew|rescinded)(?: (?:his|her|their) consent)?[ :]{0,3}(?:on )?$/i;

const isoOf = ({ date }: WrittenDate): string | undefined => (date.year === undefined ? undefined : iso(date));

/** Reads the dates of a record of consent. Only a date with a year can be held against today. */
export const validityOf = (record: string): Validity => {
  const dates = writtenDates(record).sort((a, b) => a.start - b.start || b.end - a.end);
  let dated: string | undefined;
  let expires: string | undefined;
  let withdrawn: string | undefined;
  for (const date of dates) {
    const label = record.slice(Math.max(0, date.start - 30), date.start);
    const day = isoOf(date);
    if (WITHDRAWN_ON.test(label)) withdrawn ??= day ?? 'yes';
    else if (UNTIL.test(label)) expires ??= day;
    else dated ??= day;
  }
  if (withdrawn === undefined && WITHDRAWN.test(record)) withdrawn = 'yes';
  const lasts = LASTS.exec(record);
  if (expires === undefined && dated !== undefined && lasts !== null) {
    const count = /^an?$/i.test(lasts[1] as string) ? 1 : (numberOf(lasts[1] as string) ?? Number(lasts[1]));
    const months = /^y/i.test(lasts[2] as string) ? count * 12 : count;
    if (months > 0) expires = formatISO(addMonths(parseISO(dated), months), { representation: 'date' });
  }
  return {
    ...(dated !== undefined && { dated }),
    ...(expires !== undefined && { expires }),
    ...(withdrawn !== undefined && { withdrawn }),
  };
};

/** Whether the last day on which consent held is over. */
export const isOver = (expires: string, today: Date): boolean => isAfter(today, endOfDay(parseISO(expires)));
