import type { Recognizer } from '../recognizer.ts';

export const pictures: readonly Recognizer[] = [];
