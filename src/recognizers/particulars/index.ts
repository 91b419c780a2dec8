import type { Recognizer } from '../recognizer.ts';

export const particulars: readonly Recognizer[] = [];
