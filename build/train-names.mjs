// npm run train:names -- FOLDER: trains the tagger of people's names on the Broad Twitter Corpus and WNUT-17 in a folder
// (btc.train.jsonl, wnut17.train.jsonl and the dev files, `{text, spans}` a line) and on fixtures/corpora/names, prints
// cross-validated figures, and writes src/recognizers/people/tagger/data/model.ts.
import { join, resolve } from 'node:path';
import { root, runTraining } from './run-script.mjs';

const [data = '../shared/data/names'] = process.argv.slice(2);
await runTraining(
  'recognizers/people/tagger/training/train.ts',
  resolve(data),
  join(root, 'src/recognizers/people/tagger/data/model.ts'),
);
