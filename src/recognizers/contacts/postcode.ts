import type { Found } from '../../entity.ts';
import { after, before } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { POSTCODE_AREAS } from './postcode-areas.ts';

/**
 * The six shapes of a postcode (A9, A99, AA9, AA99, A9A, AA9A with 9AA), with
 * the letters each place excludes; GIR 0AA and forces' BFPO numbers.
 * Source: BS 7666 / Royal Mail, "Postcode Address File: programmers' guide".
 */
const POSTCODE =
  /(?<![0-9A-Za-zÀ-ɏ_#@£$])(?<![\d¼-¾][.,/:-])(?:([a-pr-uwyz](?:[0-9][0-9a-hjkpstuw]?|[a-hk-y][0-9][0-9abehmnprv-y]?))([ \u00A0]{0,2}|-)([0-9][abd-hjlnp-uw-z]{2})|(gir)( ?)(0aa))(?![0-9A-Za-zÀ-ɏ_])/gi;
const BFPO = /(?<![0-9A-Za-zÀ-ɏ_])bfpo ?(\d{1,4})(?![0-9A-Za-zÀ-ɏ_])/gi;

const POSTCODE_LABEL = /(?<![0-9A-Za-zÀ-ɏ])post ?codes?(?![0-9A-Za-zÀ-ɏ])/i;
/** Other things that carry a code of this shape: "form W12 1AB", "batch N1 2EX". */
const OTHER_LABEL =
  /(?<![0-9A-Za-zÀ-ɏ])(?:form|gene|batch|lot|model|part|sku|product|version|serial|voucher|promo|discount|flight|gate|seat|locus|variant|vit(?:amin)?|chapter|section)(?: (?:code|no|number))?[ .:#]{0,3}$/i;
/** "the M1 1st exit", "B12 5ug", "T2 1wk": an ordinal or a unit, which nobody writes in capitals. */
const ORDINAL_OR_UNIT = /^(?:1st|2nd|3rd|\dth|\d(?:ug|ng|pg|hr|wk|yr|ft|lb|st|pt|nd|rd|ds|gs|hs|ws|ys|xs))$/;

const found = (text: ReadableText, match: RegExpExecArray): Found | undefined => {
  const [written, outward = match[4] ?? '', gap = match[5] ?? '', inward = match[6] ?? ''] = match;
  const span = { start: match.index, end: match.index + written.length };
  if (ORDINAL_OR_UNIT.test(inward)) return undefined;
  const area = /^[a-z]+/i.exec(outward)?.[0].toUpperCase() ?? '';
  const real = POSTCODE_AREAS.has(area) || area === 'GIR';
  const label = POSTCODE_LABEL.test(before(text, span, 30)) || POSTCODE_LABEL.test(after(text, span, 15));
  const value = `${outward} ${inward}`.toUpperCase();
  const result = (confidence: number, evidence: string): Found => ({
    type: 'postcode',
    ...span,
    confidence,
    evidence,
    value,
  });
  if (label) return real ? result(0.97, 'label') : result(0.7, 'label');
  if (!real) return result(0.4, 'shape, no such area');
  if (OTHER_LABEL.test(before(text, span, 30))) return result(0.3, 'other label');
  if (gap === '-') return result(0.4, 'shape with a hyphen');
  return result(confidenceOf(written, area, gap), 'shape and area');
};

/** The more casually it is written, the likelier it is chance: "SY63 1WB" beats "sy63 1wb" beats "e172ab". */
const confidenceOf = (written: string, area: string, gap: string): number => {
  const spaced = gap !== '';
  if (written === written.toUpperCase()) return spaced ? 0.95 : 0.85;
  if (spaced) return 0.8;
  return area.length === 2 ? 0.65 : 0.55;
};

/** Full UK postcodes: about fifteen addresses share one. */
export const postcode: Recognizer = {
  name: 'postcode',
  types: ['postcode'],
  *recognize(text) {
    if (text.digits === 0) return;
    for (const match of text.all(POSTCODE)) {
      // Groups 1–3 hold the usual shape, 4–6 the one of its own.
      const result = found(text, match);
      if (result !== undefined) yield result;
    }
    for (const { index, 0: written, 1: number } of text.all(BFPO)) {
      yield {
        type: 'postcode',
        start: index,
        end: index + written.length,
        confidence: 0.9,
        evidence: 'forces post office',
        value: `BFPO ${number}`,
      };
    }
  },
};
