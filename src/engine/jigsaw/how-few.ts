import type { HowFew } from '../../finding.ts';
import { type Clue, wordsOf } from './clues.ts';
import {
  BY_CONDITION,
  EMERGENCIES_IN_A_DAY,
  HOSPITALS,
  ON_A_WARD,
  SEEN_IN_A_DAY,
  SHARE_OF_A_FAMILY,
  SHARE_OF_A_MARKER,
  SHARE_OF_AN_ILLNESS,
  shareOfAge,
} from './published-figures.ts';

/** Published figures and local habit differ by about so much either way. */
const UNCERTAINTY = 3;
const DAYS_A_YEAR = 365;

const WEEK = /week|wk|shift/;

/**
 * Roughly how many people a jigsaw could be about, by published figures; or
 * undefined where the clues don't allow even that: no place, a place of
 * unknown size, a role, or an event that has no figure.
 */
export const howFew = (clues: readonly Clue[]): HowFew | undefined => {
  const of = (ruleId: string): Clue[] => clues.filter((clue) => clue.ruleId === ruleId);
  const words = ({ entity }: Clue): string => wordsOf(entity);
  if (clues.some(({ kinds }) => kinds.includes('unusual') || kinds.includes('role') || kinds.includes('news')))
    return undefined;
  const ward = of('place/ward-or-unit').length + of('place/bed-or-room').length > 0;
  if (!ward && of('place/employer').length + of('audience/location-tag').length === 0) return undefined;
  const times = clues.filter(({ kinds }) => kinds.includes('time'));
  const days = times.length === 0 ? DAYS_A_YEAR : times.some((clue) => WEEK.test(words(clue))) ? 7 : 1;
  const medical = clues.filter(({ ruleId }) => ruleId.startsWith('clinical/'));
  const figure = medical.flatMap((clue) => BY_CONDITION.filter(([pattern]) => pattern.test(words(clue))))[0]?.[1];
  const places = clues
    .filter(({ kinds }) => kinds.includes('place'))
    .map(words)
    .join(' ');
  const seen = ward ? ON_A_WARD * Math.max(1, days / 7) : seenIn(places) * days;
  let people = seen;
  if (figure !== undefined) people = Math.min(seen, (figure.aYear / HOSPITALS / DAYS_A_YEAR) * days);
  else if (medical.length > 0) people *= SHARE_OF_AN_ILLNESS;
  for (const { entity } of [...of('age/exact-age'), ...of('age/over-89')]) people *= shareOfAge(Number(entity.value));
  people *= SHARE_OF_A_MARKER ** of('person/demographic-marker').length;
  people *= SHARE_OF_A_FAMILY ** of('person/relative').length;
  return {
    low: Math.max(1, Math.round(people / UNCERTAINTY)),
    high: Math.max(1, Math.round(people * UNCERTAINTY)),
    within: days === 1 ? 'day' : days === 7 ? 'week' : 'year',
    at: ward ? 'ward' : 'hospital',
  };
};

const seenIn = (places: string): number =>
  /\bed\b|a&e|resus|emergency|casualty/.test(places) ? EMERGENCIES_IN_A_DAY : SEEN_IN_A_DAY;
