import type { Recognizer } from '../recognizer.ts';

export const relativeTimes: readonly Recognizer[] = [];
