import { EVIDENCE_WEIGHTS } from './tagger/data/model.ts';

/**
 * What speaks for a stretch being a person's name. Each counts in log-odds,
 * with a weight that training fits on texts the tagger was not trained on; the
 * sum is the confidence.
 */
export interface NameEvidence {
  /** How likely the wording makes it: the tagger's log-odds. */
  readonly wording: number;
  /** The title, label, phrase, record or list that stands with it, if any, and how sure that is by itself, 0–1. */
  readonly sign: Sign | undefined;
  /** Whether compromise takes it for a person. */
  readonly language: boolean;
}

export interface Sign {
  readonly kind: string;
  readonly confidence: number;
}

/**
 * Forms in which nothing but a name stands. Texts to train on hardly have
 * them, so their weights are set by hand.
 */
const FORMS: Readonly<Record<string, number>> = {
  record: 5,
  label: 4,
  bed: 4,
  job: 4,
  title: 3.5,
  'initial and surname': 2,
};
const CLEAR_FORM = 0.7;

/** Whether it is a form that only names are written in. */
export const isForm = (sign: Sign | undefined): boolean =>
  sign !== undefined && sign.confidence >= CLEAR_FORM && FORMS[sign.kind] !== undefined;

const weightOf = (sign: Sign, learned: Readonly<Record<string, number>>): number =>
  (isForm(sign) ? FORMS[sign.kind] : learned[sign.kind]) ?? 0;

export interface EvidenceWeights {
  readonly bias: number;
  readonly wording: number;
  readonly language: number;
  /** By the kind of sign. */
  readonly signs: Readonly<Record<string, number>>;
}

/** Wording beyond this says nothing more. */
const MOST_WORDING = 8;
export const LEAST_WORDING = -5;

export const boundedWording = (wording: number): number => Math.max(LEAST_WORDING, Math.min(MOST_WORDING, wording));

/** What each piece of evidence adds, in log-odds, as `inspect` shows it. */
export const contributions = (
  { wording, sign, language }: NameEvidence,
  weights: EvidenceWeights = EVIDENCE_WEIGHTS,
): { readonly wording: number; readonly sign: number; readonly language: number } => ({
  wording: weights.bias + weights.wording * boundedWording(wording),
  sign: sign === undefined ? 0 : weightOf(sign, weights.signs),
  language: language ? weights.language : 0,
});

/** How sure it is that this is a person's name, 0–1. */
export const confidenceOf = (evidence: NameEvidence, weights?: EvidenceWeights): number => {
  const { wording, sign, language } = contributions(evidence, weights);
  return 1 / (1 + Math.exp(-(wording + sign + language)));
};
