import { senseOf } from '../people/vocabulary.ts';
import { isPlaceShaped, PLACE_FIRST, PLACE_LAST } from './name-shapes.ts';
import { isUnlisted, type NameReader } from './names.ts';
import { BRANDS, CLINICAL, REGIONS } from './place-words.ts';

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ramadan|eid|diwali|halloween|covid|lockdown|brexit)$/;

/** The number of the word after a capitalised name of a town, village or island that begins at a word; the word itself when none does. */
export const placeNameFrom = (reader: NameReader, first: number): number => {
  let end = reader.nameFrom(first, 3);
  if (end === first) return first;
  // "Lambourne Down"
  if (
    end === first + 1 &&
    reader.joined(end) &&
    reader.capital(end) &&
    /^(?:down|over|under)$/.test(reader.folded(end))
  )
    end++;
  const word = reader.folded(first);
  if (DAYS.test(word)) return first;
  if (BRANDS.has(word) || REGIONS.has(word) || CLINICAL.has(word)) return first;
  // "Nant-y-Bryn", "Stow-on-the-Wold": hyphens hold small words together.
  let last = first;
  for (let next = first + 1; next < first + 6 && reader.gap(next) === '-'; next++) last = next;
  if (last > first && reader.capital(last)) return last + 1;
  const pair = end > first + 1;
  if (
    pair &&
    (PLACE_FIRST.has(word) || PLACE_LAST.has(reader.folded(first + 1)) || PLACE_LAST.has(reader.folded(end - 1)))
  )
    return end;
  if (word.length < 4) return first;
  const { given, place, word: known } = senseOf(word);
  if (isPlaceShaped(word) && known < 2) return end;
  return !isUnlisted(word) || (given && !place) ? first : end;
};
