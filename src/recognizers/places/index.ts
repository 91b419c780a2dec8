import type { Recognizer } from '../recognizer.ts';
import { coordinates } from './coordinates.ts';

export const places: readonly Recognizer[] = [coordinates];
