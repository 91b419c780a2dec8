import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { compact } from './compact.ts';
import { isLabelled, isLabelledBefore, label } from './labels.ts';

/**
 * Hardware addresses, which name one phone, pump or monitor. Source: IEEE 802
 * (EUI-48 and EUI-64, in pairs of hexadecimal digits), and the groups of four
 * that network equipment prints.
 */

const PAIRS =
  /(?<![0-9A-Za-zÀ-ɏ]|[:-])[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}(?:(?::[0-9A-Fa-f]{2}){2})?|(?:-[0-9A-Fa-f]{2}){5}(?:(?:-[0-9A-Fa-f]{2}){2})?)(?![0-9A-Za-zÀ-ɏ]|[:-][0-9A-Za-zÀ-ɏ])/gu;
const FOURS = /(?<![0-9A-Za-zÀ-ɏ.])[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![0-9A-Za-zÀ-ɏ]|\.[0-9A-Za-zÀ-ɏ])/gu;
/** Without anything between its pairs it may be any code: only right behind its name is it one. */
const UNBROKEN = /(?<![0-9A-Za-zÀ-ɏ])(?=[a-f]{0,11}\d)(?=\d{0,11}[a-f])[0-9a-f]{12}(?![0-9A-Za-zÀ-ɏ])/gi;
const MAC_LABEL = label('mac(?: address(?:es)?)?|bssid|hardware address');
const LABEL = label('mac(?: address(?:es)?)?|bluetooth|wi-?fi|bssid|hardware address|ethernet');

export const macAddress: Recognizer = {
  name: 'mac-address',
  types: ['mac-address'],
  *recognize(text): Generator<Found> {
    for (const pattern of text.digits === 0 ? [PAIRS, FOURS] : [PAIRS, FOURS, UNBROKEN]) {
      for (const { index: start, 0: written } of text.all(pattern)) {
        const span = { start, end: start + written.length };
        const digits = compact(written);
        const named =
          pattern === UNBROKEN ? isLabelledBefore(text, span, MAC_LABEL, 20) : isLabelled(text, span, LABEL);
        // Six pairs of decimal digits may be a date with a time, six of letters words with hyphens.
        const unmistakable = /[A-F]/.test(digits) && (/\d/.test(digits) || written.includes(':'));
        if (!named && (!unmistakable || pattern === UNBROKEN)) continue;
        if (/^(.)\1+$/.test(digits)) continue;
        const value = (digits.match(/../g) ?? []).join(':');
        yield {
          type: 'mac-address',
          ...span,
          confidence: named ? 0.97 : 0.9,
          evidence: named ? 'label' : 'structure',
          value,
        };
      }
    }
  },
};
