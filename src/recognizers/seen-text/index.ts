import { address } from '../contacts/address.ts';
import { email } from '../contacts/email.ts';
import { phone } from '../contacts/phone.ts';
import { postcode } from '../contacts/postcode.ts';
import { datesAndTimes } from '../dates/index.ts';
import { civilIdentifiers } from '../identifiers/civil/index.ts';
import { healthNumbers } from '../identifiers/health/index.ts';
import { beds } from '../places/beds.ts';
import { organisations } from '../places/organisations.ts';
import { wards } from '../places/wards.ts';
import type { Recognizer } from '../recognizer.ts';
import { boardsInShot } from './boards-in-shot.ts';
import { codesInShot } from './codes-in-shot.ts';
import { labelsInShot } from './labels-in-shot.ts';
import { namesInRows } from './names-in-rows.ts';
import { nearMisses } from './near-misses.ts';
import { recordLines } from './record-lines.ts';

/**
 * What is looked for in the words and codes that a picture shows: who is
 * named and where. What a poster in the background says of illness is nobody's.
 */
export const seenText: readonly Recognizer[] = [
  namesInRows,
  ...datesAndTimes,
  postcode,
  address,
  phone,
  email,
  ...civilIdentifiers,
  ...healthNumbers,
  nearMisses,
  recordLines,
  organisations,
  wards,
  beds,
  labelsInShot,
  boardsInShot,
  codesInShot,
];
