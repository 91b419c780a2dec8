import type { Recognizer } from '../recognizer.ts';

export const stories: readonly Recognizer[] = [];
