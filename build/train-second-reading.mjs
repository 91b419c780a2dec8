// npm run train:second-reading: trains what reads a draft a second time on fixtures/corpora, prints figures for writers it
// was not trained on and for the posts never trained on, and writes src/engine/second-reading/data/*.ts.
import { join } from 'node:path';
import { root, runTraining } from './run-script.mjs';

const data = join(root, 'src/engine/second-reading/data');
await runTraining(
  'engine/second-reading/training/train.ts',
  join(data, 'clue-weights.ts'),
  join(data, 'reading-weights.ts'),
);
