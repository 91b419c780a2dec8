// npm run train:in-view: trains what tells whether one person in care is in view on fixtures/corpora, prints
// cross-validated figures and those of the half never trained on, and writes src/subjects/in-view/data/weights.ts.
import { join } from 'node:path';
import { root, runTraining } from './run-script.mjs';

await runTraining('subjects/in-view/training.ts', join(root, 'src/subjects/in-view/data/weights.ts'));
