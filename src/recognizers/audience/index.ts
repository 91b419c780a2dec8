import type { Recognizer } from '../recognizer.ts';

export const audience: readonly Recognizer[] = [];
