import type { Span } from '../../../draft.ts';
import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import { labelled, numberOf, numberOrBare } from '../labelled.ts';
import { compact } from './compact.ts';
import { passesLuhn } from './luhn.ts';

/**
 * Serial numbers of implants and devices: a register ties each to one person.
 * They have no shape of their own, so the label has to stand right beside them.
 *
 * Sources: GS1 General Specifications (application identifier 21, the serial
 * number within a UDI); 3GPP TS 23.003 (IMEI).
 */

/** Four characters or more, three of them digits. */
const CODE = '(?=(?:[A-Za-z/-]{0,20}\\d){3})[A-Za-z0-9][A-Za-z0-9/-]{2,23}[A-Za-z0-9]';
const DEVICE =
  'devices?|implants?|pacemaker|icd|crt-?[dp]|ilr|loop recorder|(?:insulin )?pump|hearing aid|prosthesis|pulse generator|stimulator|cochlear implant';

const serials = labelled({
  label: `${numberOrBare('serial')}|${numberOf('ser\\.?')}|${numberOrBare('s/n')}|${numberOf(DEVICE)}|(?:${DEVICE})\\sidentifier`,
  value: CODE,
});
/** In capitals and with a colon or "no"; otherwise SN is a staff nurse. */
const abbreviated = labelled({ label: 'sn(?=\\s?[:#])|sn no', value: CODE });
const phones = labelled({ label: numberOrBare('imei'), value: '\\d{15}|\\d{2}-\\d{6}-\\d{6}-\\d', digits: 15 });
const UDI = /\(01\)\d{14}(?:\((?:10|11|17)\)[A-Za-z0-9/-]{1,20}){0,3}\(21\)([A-Za-z0-9/-]{1,20})/gu;

/** A year, two years or a date: "serial scans 2019-2023". */
const isDateLike = (code: string): boolean =>
  /^(?:19|20)\d{2}(?:[/-](?:19|20)?\d{2})?$|^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(code);

export const deviceSerial: Recognizer = {
  name: 'device-serial',
  types: ['device-serial'],
  *recognize(readable): Generator<Found> {
    const { text } = readable;
    for (const { written, label, side, start, end } of [...serials(readable), ...abbreviated(readable)]) {
      // "bleep 4471, serial ECGs": a bare "serial" names nothing before it.
      if (isDateLike(written) || (side === 'after' && /^serial$/i.test(label))) continue;
      yield found({ start, end }, written, 'label');
    }
    for (const { written, start, end } of phones(readable)) {
      yield { ...found({ start, end }, written, 'label'), valid: passesLuhn(compact(written)) };
    }
    for (const { index, 0: whole, 1: written = '' } of readable.digits < 16 ? [] : text.matchAll(UDI)) {
      const end = index + whole.length;
      yield found({ start: end - written.length, end }, written, 'UDI');
    }
  },
};

const found = (span: Span, written: string, evidence: string): Found => ({
  type: 'device-serial',
  ...span,
  confidence: 0.85,
  evidence,
  value: compact(written),
});
