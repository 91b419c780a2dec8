import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { biography } from './biography.ts';
import { children } from './children.ts';
import { deaths } from './deaths.ts';
import { kindsOfPeople } from './kinds-of-people.ts';
import { knownDeeds } from './known-deeds.ts';
import { knownRoles } from './known-roles.ts';
import { marks } from './marks.ts';
import { occupations } from './occupations.ts';
import { origins } from './origins.ts';
import { ownStaff } from './own-staff.ts';
import { privateNews } from './private-news.ts';
import { safeguards } from './safeguards.ts';
import { Taken } from './taken.ts';
import { together } from './together.ts';
import { wellKnown } from './well-known.ts';
import { youngLives } from './young-lives.ts';

const background = together('background', 'demographic', [occupations, kindsOfPeople, biography, origins]);
const role = together('known-role', 'known-role', [knownRoles, knownDeeds, wellKnown, ownStaff]);

/** What somebody does and where they come from: where it is a role they are known by, that says it all. */
const backgroundAndRole: Recognizer = {
  name: 'background',
  types: ['demographic', 'known-role'],
  *recognize(text) {
    const roles = new Taken(text.text.length);
    for (const found of role.recognize(text) as Iterable<Found>) {
      roles.take(found);
      yield found;
    }
    for (const found of background.recognize(text) as Iterable<Found>) if (!roles.holds(found)) yield found;
  },
};

/** Who somebody is without a name, and what is nobody's business. */
export const particulars: readonly Recognizer[] = [
  backgroundAndRole,
  together('vulnerability', 'vulnerability', [children, youngLives, safeguards]),
  marks,
  deaths,
  privateNews,
];
