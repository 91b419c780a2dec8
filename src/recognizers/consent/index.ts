import type { Recognizer } from '../recognizer.ts';

export const consents: readonly Recognizer[] = [];
