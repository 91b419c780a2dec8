import type { Recognizer } from '../recognizer.ts';
import { clinicalDetail } from './clinical.ts';
import { pastedRecord } from './pasted-record.ts';
import { quote } from './quote.ts';
import { sensitive } from './sensitive.ts';
import { unusual } from './unusual.ts';

export const clinical: readonly Recognizer[] = [clinicalDetail, unusual, sensitive, quote, pastedRecord];
