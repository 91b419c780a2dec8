import type { Recognizer } from '../recognizer.ts';

export const clinical: readonly Recognizer[] = [];
