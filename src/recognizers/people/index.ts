import type { Recognizer } from '../recognizer.ts';
import { initials } from './initials.ts';
import { person } from './person.ts';
import { relatives } from './relatives.ts';

export const people: readonly Recognizer[] = [person, initials, relatives];
