// npm run train:whose-name: trains what tells whose name it is on fixtures/corpora/names, prints cross-validated figures
// and those of the half never trained on, and writes src/subjects/whose-name/data/weights.ts.
import { join } from 'node:path';
import { root, runTraining } from './run-script.mjs';

await runTraining('subjects/whose-name/training.ts', join(root, 'src/subjects/whose-name/data/weights.ts'));
