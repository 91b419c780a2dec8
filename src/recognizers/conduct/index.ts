import type { Recognizer } from '../recognizer.ts';
import { discrimination } from './discrimination.ts';
import { insultOfColleague } from './insult-of-colleague.ts';
import { insultOfEmployer } from './insult-of-employer.ts';
import { insultOfPatient } from './insult-of-patient.ts';
import { threat } from './threat.ts';

export const conduct: readonly Recognizer[] = [
  insultOfColleague,
  insultOfPatient,
  insultOfEmployer,
  threat,
  discrimination,
];
