import { once } from 'node:events';
import { linesOfDrafts } from './drafts.ts';

/** Writes so many invented drafts to standard output: `write-drafts.mjs 100000 short`. */
const [, , count = '1000', size = 'short'] = process.argv;
if (!/^\d{1,9}$/.test(count) || (size !== 'short' && size !== 'whole'))
  throw new Error('say how many drafts, and whether short or whole');

let piece = '';
const write = async (): Promise<void> => {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  piece = '';
};
for (const line of linesOfDrafts(Number(count), size)) {
  piece += line;
  if (piece.length > 100_000) await write();
}
await write();
