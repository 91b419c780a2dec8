// npm run train:medical -- FOLDER: trains what tells medical images from others on the pictures in a folder
// (manifest.json lists file, medical, kind, source), prints figures cross-validated by source, and writes
// src/readers/image/seen/medical/data/head.ts. Takes about eight minutes.
import { join, resolve } from 'node:path';
import { root, runTraining } from './run-script.mjs';
import { writeVisionModels } from './vision-models.mjs';

const [data = '../shared/data/medical'] = process.argv.slice(2);
writeVisionModels(join(root, 'node_modules/.cache/models'));
await runTraining(
  'readers/image/seen/medical/training/train.ts',
  resolve(data),
  join(root, 'src/readers/image/seen/medical/data/head.ts'),
);
