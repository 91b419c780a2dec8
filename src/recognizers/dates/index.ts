import type { Recognizer } from '../recognizer.ts';
import { birthDates } from './birth-dates.ts';
import { dates } from './dates.ts';
import { newborns } from './newborns.ts';
import { times } from './times.ts';

/** Dates, dates of birth, clock times and the details of a birth. */
export const datesAndTimes: readonly Recognizer[] = [birthDates, dates, times, newborns];
