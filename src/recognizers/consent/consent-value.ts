import type { ConsentRecord } from './records.ts';
import { isOver } from './validity.ts';

/** What an entity says of a record: `complete` or `missing:channels,withdrawal`, then `until:` and `withdrawn:`. */
export const describe = ({ missing, expires, withdrawn }: ConsentRecord): string =>
  [
    missing.length === 0 ? 'complete' : `missing:${missing.join(',')}`,
    ...(expires === undefined ? [] : [`until:${expires}`]),
    ...(withdrawn === undefined ? [] : [`withdrawn:${withdrawn}`]),
  ].join(';');

/** How a record stands on a day, by its entity's value. */
export const standingOf = (value: string, today: Date): ConsentRecord['standing'] => {
  const [parts = '', ...dates] = value.split(';');
  if (dates.some((date) => date.startsWith('withdrawn:'))) return 'withdrawn';
  if (parts !== 'complete') return 'incomplete';
  const until = dates.find((date) => date.startsWith('until:'))?.slice('until:'.length);
  return until !== undefined && isOver(until, today) ? 'expired' : 'complete';
};
