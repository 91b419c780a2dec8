import type { Found } from '../../entity.ts';
import { after, before } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import { CLINICAL_LOOKALIKES, POSTCODE_AREAS } from './postcode-areas.ts';

/**
 * A bare outward code ("SY63", "EC1A") narrows a person down to a town. B12 is
 * a vitamin, L5 a vertebra, T2 a stage and M6 a motorway, so a code with one
 * letter counts only where the words around it speak of where someone lives.
 */
const OUTWARD =
  /(?<![0-9A-Za-zÀ-ɏ_#@£$./-])([A-Z]{1,2})([0-9][0-9A-Z]?)(?![0-9A-Za-zÀ-ɏ_]|[/-][0-9A-Za-zÀ-ɏ]| ?[0-9][A-Z]{2}(?![0-9A-Za-zÀ-ɏ]))/gu;

const POSTCODE_CUE = /(?<![0-9A-Za-zÀ-ɏ])(?:post ?codes?|postal|outward code)(?![0-9A-Za-zÀ-ɏ])/i;
const HOME_BEFORE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:lives? (?:in|round|around|over in)|living in|moved to|from (?:the )?|based in|homes? in|area|district|covers?|covering)[ :]{0,2}$/i;
const AREA_AFTER = /^,? (?:area|district|postcodes?|residents|estate|flats?|way)(?![0-9A-Za-zÀ-ɏ])/i;

export const outwardPostcode: Recognizer = {
  name: 'outward-postcode',
  types: ['outward-postcode'],
  *recognize(text) {
    if (text.digits === 0) return;
    for (const { index, 0: code, 1: area = '' } of text.all(OUTWARD)) {
      if (!POSTCODE_AREAS.has(area)) continue;
      const span = { start: index, end: index + code.length };
      const result = (confidence: number, evidence: string): Found => ({
        type: 'outward-postcode',
        ...span,
        confidence,
        evidence,
        value: code,
      });
      const leading = before(text, span, 60);
      if (POSTCODE_CUE.test(leading) || POSTCODE_CUE.test(after(text, span, 30))) yield result(0.9, 'label');
      else if (CLINICAL_LOOKALIKES.has(code)) continue;
      else if (HOME_BEFORE.test(leading) || AREA_AFTER.test(after(text, span, 15))) yield result(0.7, 'place words');
      else if (area.length === 2) yield result(0.4, 'shape and area');
    }
  },
};
