import type { Recognizer } from '../recognizer.ts';
import { address } from './address.ts';
import { email } from './email.ts';
import { handle } from './handle.ts';
import { outwardPostcode } from './outward-postcode.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { profileLink } from './profile-link.ts';
import { url } from './url.ts';

/** Ways to reach or find someone. */
export const contacts: readonly Recognizer[] = [
  postcode,
  outwardPostcode,
  address,
  phone,
  email,
  handle,
  url,
  profileLink,
];
