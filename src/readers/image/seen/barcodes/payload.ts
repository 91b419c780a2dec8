import { digitsOf, isOneDigitRepeated, passesModulus11 } from '../../../../recognizers/identifiers/checksum.ts';
import { gs1Fields, passesGs1Check } from './gs1.ts';
import type { Gs1Field, SeenCode } from './seen-code.ts';

/** What a code amounts to. */
export type Payload =
  /** There is a code, and nobody could read it here; a better camera may. */
  | { readonly kind: 'unread' }
  /** A page on the web: most codes on posters. */
  | { readonly kind: 'web-address' }
  /** A thing that is sold or stocked: what stands on crisps, medicine packs and equipment. */
  | { readonly kind: 'product' }
  /** A book, by its ISBN. */
  | { readonly kind: 'book' }
  /** The number of a person in the NHS of England, Wales or the Isle of Man, its check digit right. */
  | { readonly kind: 'nhs-number'; readonly nhsNumber: string }
  /** Someone who receives a service, as a wristband says it; with the NHS number inside, where there is one. */
  | { readonly kind: 'patient'; readonly nhsNumber?: string }
  /** Someone who provides a service: a staff badge. */
  | { readonly kind: 'care-worker' }
  /** One donation of blood, tissue or cells, which leads to its donor and to who received it. */
  | { readonly kind: 'donation' }
  /** A contact card or a boarding pass, which begin with a name. */
  | { readonly kind: 'named-person' }
  | { readonly kind: 'plain' };

/** Says what a code amounts to, by its kind and its contents. */
export const payloadOf = ({ format, text, fields = [] }: Omit<SeenCode, 'box'>): Payload => {
  if (text === undefined) return { kind: 'unread' };
  const said = text.trim();
  if (PRODUCT_FORMATS.has(format)) return { kind: /^97[89]\d{10}$/.test(said) ? 'book' : 'product' };
  if (WEB_ADDRESS.test(said)) return ofDigitalLink(said) ?? { kind: 'web-address' };
  const gs1 = ofFields(fields.length > 0 ? fields : gs1Fields(said));
  if (gs1 !== undefined) return gs1;
  const nhsNumber = NHS_NUMBER.test(said) ? nhsNumberOf(digitsOf(said)) : undefined;
  if (nhsNumber !== undefined) return { kind: 'nhs-number', nhsNumber };
  if (DONATION.test(said)) return { kind: 'donation' };
  if (CONTACT_CARD.test(said) || BOARDING_PASS.test(said)) return { kind: 'named-person' };
  return { kind: 'plain' };
};

const PRODUCT_FORMATS: ReadonlySet<SeenCode['format']> = new Set(['EAN-13', 'EAN-8', 'UPC-E']);

const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^(?:url|urlto):\s*\S+$/i;

const NHS_NUMBER = /^(?:nhs(?:\s?(?:no|number))?[:.]?\s?)?\d{3}[ -]?\d{3}[ -]?\d{4}$/i;

/** Source: ICCBBA, ISBT 128 Standard Technical Specification, data structure 001 (donation identification number). */
const DONATION = /^=[A-NP-Z1-9]\d{12}[0-9A-Z]{2}/;

/** Sources: RFC 6350 (vCard); NTT Docomo, MeCard. */
const CONTACT_CARD = /^(?:BEGIN:VCARD|MECARD:)/i;

/** Source: IATA Resolution 792, bar coded boarding pass: format, number of legs, `SURNAME/FORENAME` in 20 columns. */
const BOARDING_PASS = /^M[1-4][A-Z' -]{1,18}\/[A-Z' -]{1,18}E/;

/**
 * Source: GS1 General Specifications, 3.9 (8017 service provider, 8018 service
 * recipient, 8019 instance of the relation), 3.2 (00 to 03 logistic units and trade items).
 */
const ofFields = (fields: readonly Gs1Field[]): Payload | undefined => {
  const valueAt = (identifier: string) => fields.find((field) => field.identifier === identifier)?.value;
  const recipient = valueAt('8018');
  if (recipient !== undefined || valueAt('8019') !== undefined) {
    const nhsNumber = recipient === undefined ? undefined : nhsNumberInside(recipient);
    return { kind: 'patient', ...(nhsNumber !== undefined && { nhsNumber }) };
  }
  if (valueAt('8017') !== undefined) return { kind: 'care-worker' };
  const isThing = ['00', '01', '02', '03', '8003', '8004', '8006'].some((key) => valueAt(key) !== undefined);
  return isThing ? { kind: 'product' } : undefined;
};

/** Source: GS1 Digital Link Standard: URI Syntax, which has identifiers and values by turns in the path. */
const ofDigitalLink = (address: string): Payload | undefined => {
  const [, identifier, value] = /^https?:\/\/[^?#]{1,300}?\/(8017|8018)\/(\d{18})(?:[/?#]|$)/i.exec(address) ?? [];
  return identifier === undefined || value === undefined ? undefined : ofFields([{ identifier, value }]);
};

/**
 * The NHS number in the number of a wristband: seven digits of the issuer, the
 * NHS number, a check digit.
 *
 * Source: NHS England, DCB1077 AIDC for Patient Identification.
 */
const nhsNumberInside = (recipient: string): string | undefined =>
  recipient.length === 18 && passesGs1Check(recipient) ? nhsNumberOf(recipient.slice(7, 17)) : undefined;

const nhsNumberOf = (digits: string): string | undefined =>
  passesModulus11(digits) && !isOneDigitRepeated(digits) ? digits : undefined;
