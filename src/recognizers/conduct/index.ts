import type { Recognizer } from '../recognizer.ts';

export const conduct: readonly Recognizer[] = [];
