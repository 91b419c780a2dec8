import type { Verdict } from '../finding.ts';

/** Told apart by their shapes where there is no colour. */
export const SYMBOLS: Readonly<Record<Verdict, string>> = { block: '✗', review: '!', clean: '✓' };
