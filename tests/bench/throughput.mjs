// Bundles and runs throughput.ts beside it.
import { runScript } from '../../build/run-script.mjs';

await runScript('tests/bench/throughput.ts');
