import type { Span } from '../draft.ts';
import type { ReadableText } from './text.ts';

/**
 * What stands around a candidate: labels and cues are looked for on both
 * sides, as whole words ("lic" is not found inside "public"), and never
 * across the end of a sentence.
 */

/** A pattern of whole words, each of which may itself be a pattern. */
export const wholeWords = (alternatives: string, flags = 'i'): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ])(?:${alternatives})(?![0-9A-Za-zÀ-ɏ])`, flags);

/** The text before a span within its sentence, at most `reach` code units. */
export const before = (text: ReadableText, span: Span, reach = 40): string => {
  const sentence = text.sentenceAt(span.start);
  return text.text.slice(Math.max(sentence.start, span.start - reach), span.start);
};

/** The text after a span within its sentence, at most `reach` code units. */
export const after = (text: ReadableText, span: Span, reach = 40): string => {
  const sentence = text.sentenceAt(span.start);
  return text.text.slice(span.end, Math.min(Math.max(sentence.end, span.end), span.end + reach));
};

/** The sentence that holds a span, cut to `reach` code units on either side so that a long line stays cheap. */
export const sentenceAround = (text: ReadableText, span: Span, reach = 300): string => {
  const sentence = text.sentenceAt(span.start);
  return text.text.slice(Math.max(sentence.start, span.start - reach), Math.min(sentence.end, span.end + reach));
};

const PARAGRAPH_BREAK = /\n[^\S\n]*\n/g;
/** Words beside something in its paragraph; with fewer it is a line of its own ("Where: 14 Mill Lane"). */
const LEAST_SAID = 5;

/**
 * A span with what stands around it in its paragraph, at most `reach` code
 * units on either side: the vacancy of the next paragraph says nothing of this
 * one's job number. One that is a line of its own is told by what stands around it.
 */
export const paragraphAround = (text: string, { start, end }: Span, reach: number): Span => {
  const leading = text.slice(Math.max(0, start - reach), start);
  const trailing = text.slice(end, end + reach);
  const last = Array.from(leading.matchAll(PARAGRAPH_BREAK)).at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  const to = trailing.search(PARAGRAPH_BREAK);
  const beside = `${leading.slice(from)} ${to < 0 ? trailing : trailing.slice(0, to)}`;
  const isSaid = (beside.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_SAID;
  return {
    start: start - leading.length + (isSaid ? from : 0),
    end: end + (isSaid && to >= 0 ? to : trailing.length),
  };
};

/** Words that show a number or a word stands in someone's care. */
export const CARE_CUE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:patients?|pts?|px|service users?|nhs|ward|clinic|bloods?|theatre|admi(?:t|tted|ssion)|discharged?|referr(?:al|ed)|appointment|appt|dna'?d|rebook(?:ed)?|scan(?:s|ned)?|x-?rays?|ct|mri|ecg|cxr|biopsy|swabs?|results?|specimens?|sample|positive|negative|treated|treatment|diagnos(?:is|ed)|med(?:s|ication)|prescri(?:bed|ption)|caseload|his|her|he|she|bed|gp|icu|itu|a&e|ed|triage|handover|notes|wound|dressing|surgery|operation|op|rehab|crew|paramedics?|ambulance)(?![0-9A-Za-zÀ-ɏ])/i;
