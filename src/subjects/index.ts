import { addressAttributor } from './addresses.ts';
import { agesAttributor } from './ages.ts';
import type { Attributor } from './attribute.ts';
import { bankDetailsAttributor } from './bank-details.ts';
import { birthDatesAttributor } from './births.ts';
import { cluesAttributor } from './clues.ts';
import { contactAttributors } from './contacts.ts';
import { coordinatesAttributor } from './coordinates.ts';
import { datesAttributor } from './dates.ts';
import { deviceAttributor } from './devices.ts';
import { initialsAttributor, relativesAttributor } from './family.ts';
import { fieldsFirst, picturedAttributor } from './fields.ts';
import { linkedPageAttributor } from './linked-pages.ts';
import { newbornsAttributor } from './newborns.ts';
import { peopleAttributor } from './people.ts';
import { vehicleAttributor } from './vehicles.ts';

export { type Attributor, attribute } from './attribute.ts';
export { whoIsInView } from './in-view/in-view.ts';
export { type KnownNames, NOBODY_KNOWN } from './known-names.ts';

/** Every attributor; each answers for its own types of entity. */
export const attributors: readonly Attributor[] = [
  picturedAttributor,
  peopleAttributor,
  initialsAttributor,
  relativesAttributor,
  birthDatesAttributor,
  datesAttributor,
  newbornsAttributor,
  agesAttributor,
  ...contactAttributors,
  addressAttributor,
  linkedPageAttributor,
  bankDetailsAttributor,
  deviceAttributor,
  vehicleAttributor,
  coordinatesAttributor,
  cluesAttributor,
].map(fieldsFirst);
