// Bundles and runs write-drafts.ts beside it.
import { runScript } from '../../build/run-script.mjs';

await runScript('tests/scale/write-drafts.ts', ...process.argv.slice(2));
